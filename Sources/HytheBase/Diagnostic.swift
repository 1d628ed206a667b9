/// What a phase has to say to the user. Phases make these; only the renderer makes text.
package struct Diagnostic: Sendable {
    package enum Severity: UInt8, Sendable { case error, warning, note }

    /// What it is about: errors that others may follow from are shown before these.
    package enum Stage: UInt8, Sendable {
        /// Syntax, modules, names.
        case names
        /// Types, classes and heads of instances.
        case declarations
        case signatures
        case values
        /// Constraints without instance, which wrong types often are the reason of.
        case constraints
        /// What the module says that it exports.
        case exports
    }

    package var severity: Severity
    /// One sentence without a full stop; Haskell code in backquotes.
    package var message: String
    package var span: Span
    /// Text under the marked source; may be empty.
    package var label: String
    /// Further places, each with its text.
    package var secondary: [Located<String>]
    /// Concrete next steps.
    package var hints: [String]
    /// What the warning is about.
    package var flag: Warning?
    package var stage = Stage.names

    package init(
        _ severity: Severity, _ message: String, at span: Span, label: String = "", secondary: [Located<String>] = [],
        hints: [String] = [], flag: Warning? = nil
    ) {
        self.severity = severity
        self.message = message
        self.span = span
        self.label = label
        self.secondary = secondary
        self.hints = hints
        self.flag = flag
    }

    package static func error(
        _ message: String, at span: Span, label: String = "", secondary: [Located<String>] = [], hints: [String] = []
    ) -> Diagnostic {
        Diagnostic(.error, message, at: span, label: label, secondary: secondary, hints: hints)
    }

    /// A feature that hythe knows of and does not have yet.
    package static func notSupportedYet(_ feature: String, at span: Span, hints: [String] = []) -> Diagnostic {
        Diagnostic(.error, "\(feature): not supported yet", at: span, hints: hints)
    }
}
