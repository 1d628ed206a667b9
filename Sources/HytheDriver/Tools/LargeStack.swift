import Glibc
import HytheBase

/// Runs work that recurses as deeply as its input, on a thread with a large stack.
package enum LargeStack {
    /// Address space, not memory: pages count once touched. Where that is limited, a quarter of it at most.
    private static var sizes: some Sequence<Int> {
        let most = (AddressSpace.limit ?? .max) / 4
        return [4 << 30, 1 << 30, 256 << 20, 64 << 20, 16 << 20].filter { $0 <= most }
    }

    package static func run<Result: Sendable>(_ body: @escaping @Sendable () throws -> Result) async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            let work = Work { continuation.resume(with: Swift.Result { try body() }) }
            let box = Unmanaged.passRetained(work)
            for size in sizes {
                var attributes = pthread_attr_t()
                pthread_attr_init(&attributes)
                defer { pthread_attr_destroy(&attributes) }
                pthread_attr_setstacksize(&attributes, size)
                pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
                var thread = pthread_t()
                let status = pthread_create(
                    &thread, &attributes,
                    { pointer in
                        CrashHandler.useAlternateStack()
                        Unmanaged<Work>.fromOpaque(pointer.orFail("a thread has no work")).takeRetainedValue().body()
                        CrashHandler.dropAlternateStack()
                        return nil
                    }, box.toOpaque())
                if status == 0 { return }
            }
            box.release()
            continuation.resume(
                throwing: DriverError(
                    "cannot start a thread", hint: "raise the limit on address space (`ulimit -v`), memory or processes"
                ))
        }
    }

    private final class Work {
        let body: () -> Void
        init(_ body: @escaping () -> Void) { self.body = body }
    }
}
