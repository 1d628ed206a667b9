import Synchronization

/// A fault of hythe itself, whatever the program: an invariant between its passes does not hold.
///
/// It ends the process with status 70, rather than that a pass guesses how to go on. What a program can do wrong, and what
/// hythe cannot do yet, is a `Diagnostic`.
package struct InternalError: Error, CustomStringConvertible, Sendable {
    /// EX_SOFTWARE.
    package static let exitStatus: Int32 = 70

    /// What does not hold: "the local `x` has no value here".
    package let what: String
    /// Who noticed, and where.
    package let activity: String

    package init(_ what: String) {
        self.what = what
        activity = "\(Activity.current)"
    }

    package var description: String {
        "internal error: \(activity): \(what)\n" + InternalError.advice
    }

    /// What to do about it; also said where hythe crashes.
    package static let advice = """
        This is a fault of hythe, not of the program.
        hint: please report it; `--dump-for-report=DIR` writes what a report needs into a directory

        """

    private static let reporter = Mutex<(@Sendable (InternalError) -> Never)?>(nil)

    /// Makes `report` the way in which `fail` ends the process.
    package static func setReporter(_ report: @escaping @Sendable (InternalError) -> Never) {
        reporter.withLock { $0 = report }
    }

    /// Reports the fault and ends the process.
    package static func fail(_ what: @autoclosure () -> String) -> Never {
        let error = InternalError(what())
        let report = reporter.withLock { $0 }
        report?(error)
        fatalError(error.description)
    }
}

extension Dictionary {
    /// The value of a key that must have one.
    package subscript(known key: Key) -> Value {
        get { self[key].orFail("`\(key)` has no entry") }
        _modify {
            let index = index(forKey: key).orFail("`\(key)` has no entry")
            yield &values[index]
        }
    }
}

extension Optional {
    /// The value, which must be there; `what` says what does not hold otherwise.
    package func orFail(_ what: @autoclosure () -> String) -> Wrapped {
        if let self { return self }
        InternalError.fail(what())
    }
}
