import HytheBase

/// What stops a run that no source position can be blamed for: a file, a tool or a disk that fails.
package struct DriverError: Error, CustomStringConvertible {
    /// One sentence without a full stop.
    package var message: String
    /// The next step for the user.
    package var hint: String?
    /// The command itself is wrong, not what it was given to do.
    package var isUsage = false

    package init(_ message: String, hint: String? = nil) {
        self.message = message
        self.hint = hint
    }

    package static func usage(_ message: String, hint: String? = nil) -> DriverError {
        var error = DriverError(message, hint: hint)
        error.isUsage = true
        return error
    }

    package var description: String {
        "error: \(message)" + (hint.map { "\nhint: \($0)" } ?? "")
    }
}
