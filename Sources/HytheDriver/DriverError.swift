import HytheBase

/// What stops a run that no source position can be blamed for: a file, a tool or a disk that fails.
package struct DriverError: Error, CustomStringConvertible {
    /// One sentence without a full stop.
    package var message: String
    /// The next step for the user.
    package var hint: String?

    package init(_ message: String, hint: String? = nil) {
        self.message = message
        self.hint = hint
    }

    package var description: String {
        "error: \(message)" + (hint.map { "\nhint: \($0)" } ?? "")
    }
}
