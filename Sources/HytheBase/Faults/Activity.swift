import Glibc

/// What the calling thread compiles, for the report of a fault: a pass, and what it is at.
///
/// Kept for each thread, so that a pass need not carry it; setting it costs some nanoseconds.
package struct Activity {
    package enum Subject: Sendable {
        case nothing
        case file(String)
        case module(Symbol)
        /// A top-level definition.
        case definition(Name)
        /// What is being written, by its linker symbol.
        case symbol(String)
    }

    /// The name of the pass or stage; `nil` outside of the compiler proper.
    package private(set) var phase: String?
    package private(set) var subject = Subject.nothing

    // MARK: - The thread's

    private static let key: pthread_key_t = {
        var key: pthread_key_t = 0
        pthread_key_create(&key) { value in
            let place = value?.assumingMemoryBound(to: Activity.self)
            place?.deinitialize(count: 1)
            place?.deallocate()
        }
        return key
    }()

    private static var place: UnsafeMutablePointer<Activity> {
        if let known = pthread_getspecific(key) { return known.assumingMemoryBound(to: Activity.self) }
        let place = UnsafeMutablePointer<Activity>.allocate(capacity: 1)
        place.initialize(to: Activity())
        pthread_setspecific(key, place)
        return place
    }

    package static var current: Activity { place.pointee }

    /// Says that `body` is the work of a pass.
    package static func during<Result, Failure: Error>(
        _ phase: String, _ subject: Subject = .nothing, _ body: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let place = place
        let outer = place.pointee
        place.pointee = Activity(phase: phase, subject: subject)
        defer { place.pointee = outer }
        InjectedFault.strike(phase)
        return try body()
    }

    /// Says what the pass at work is at, until it says something else.
    package static func at(_ subject: Subject) { place.pointee.subject = subject }
    package static func at(_ definition: Name) { place.pointee.subject = .definition(definition) }
}

extension Activity: CustomStringConvertible {
    /// "the pass `simplify`, at `Main.step`"
    package var description: String {
        let pass = phase.map { "the pass `\($0)`" } ?? "hythe"
        return switch subject {
        case .nothing: pass
        case .file(let path): "\(pass), at the file `\(path)`"
        case .module(let name): "\(pass), at the module `\(name)`"
        case .definition(let name): "\(pass), at the definition of `\(name)`"
        case .symbol(let symbol): "\(pass), at the code of `\(symbol)`"
        }
    }
}
