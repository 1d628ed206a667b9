import HytheBase
import HytheSyntax

extension RenameMessages {
    static func cannotDerive(_ class_: Name, for type: Name, because reason: String, at span: Span) -> Diagnostic {
        .error("cannot derive `\(class_.occurrence)` for `\(type.occurrence)`", at: span, label: reason)
    }

    static func notDerivable(_ class_: Name, for type: Name, isNewtype: Bool, at span: Span) -> Diagnostic {
        if isNewtype { return derivingNeeds(.generalizedNewtypeDeriving, for: class_, at: span) }
        return .error(
            "`\(class_.occurrence)` is not a class that can be derived", at: span,
            label: "derivable are Eq, Ord, Show, Read, Enum, Bounded and Ix",
            hints: ["write `instance \(class_.occurrence) \(type.occurrence)` with its methods"])
    }

    static func derivingNeeds(_ extension_: Extension, for class_: Name, at span: Span) -> Diagnostic {
        .error(
            "deriving `\(class_.occurrence)` needs the extension \(extension_)", at: span,
            hints: ["add `{-# LANGUAGE \(extension_) #-}` at the top of the file, or pass -X\(extension_)"])
    }
}
