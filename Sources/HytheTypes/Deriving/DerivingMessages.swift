import HytheBase

extension RenameMessages {
    static func cannotDerive(_ class_: Name, for type: Name, because reason: String, at span: Span) -> Diagnostic {
        .error("cannot derive `\(class_.occurrence)` for `\(type.occurrence)`", at: span, label: reason)
    }

    static func notDerivable(_ class_: Name, for type: Name, isNewtype: Bool, at span: Span) -> Diagnostic {
        switch class_.occurrence {
        case "Functor", "Foldable", "Traversable", "Generic", "Generic1", "Data", "Lift", "Typeable":
            return .notSupportedYet("deriving `\(class_.occurrence)`", at: span)
        default:
            if isNewtype { return .notSupportedYet("deriving `\(class_.occurrence)` for a newtype", at: span) }
            return .error(
                "`\(class_.occurrence)` is not a class that can be derived", at: span,
                label: "derivable are Eq, Ord, Show, Read, Enum, Bounded and Ix",
                hints: ["write `instance \(class_.occurrence) \(type.occurrence)` with its methods"])
        }
    }
}
