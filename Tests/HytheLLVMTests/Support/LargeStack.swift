import Foundation

/// Runs `body` on a thread with a large stack: the interpreter recurses.
func onLargeStack<Result>(_ body: @escaping () throws -> Result) throws -> Result {
    nonisolated(unsafe) let work = body
    nonisolated(unsafe) var outcome: Swift.Result<Result, any Error>?
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
        outcome = Swift.Result { try work() }
        done.signal()
    }
    thread.stackSize = 1 << 30
    thread.start()
    done.wait()
    return try outcome!.get()
}
