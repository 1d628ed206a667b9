import HytheBase
import HytheSyntax

/// Instances that are those of the type that a newtype holds.
extension Renamer {
    /// Whether the instance is to be that of the newtype's field.
    func isNewtypeDeriving(_ class_: RType, _ data: RData, strategy: Symbol?) -> Bool {
        if strategy != nil { return strategy == "newtype" }
        guard data.isNewtype, isOn(.generalizedNewtypeDeriving), let name = headConstructor(class_) else {
            return false
        }
        // Show and Read mention the constructor; the other classes are derivable anyway, or only so.
        if DerivedNames.stockClasses.contains(name) { return false }
        return functorLikeExtension(name).map { !isOn($0) } ?? !isOn(.deriveAnyClass)
    }

    func newtypeDerivation(
        _ class_: Name, _ type: RTypeDeclaration, _ data: RData, at span: Span
    ) -> Derivation? {
        guard data.isNewtype, let field = data.constructors.first?.fields.first else {
            report(RenameMessages.cannotDerive(class_, for: type.shownName, because: "it is no newtype", at: span))
            return nil
        }
        if !isOn(.generalizedNewtypeDeriving) {
            report(RenameMessages.derivingNeeds(.generalizedNewtypeDeriving, for: class_, at: span))
            return nil
        }
        return Derivation(methods: [], wanted: [], target: .newtype(field: field.type))
    }

    func arguments(_ type: RType) -> [RType] {
        if case .apply(let function, let argument) = type.kind { arguments(function) + [argument] } else { [] }
    }

    /// Why no code can be generated for a type with a context inferred.
    func plainnessProblem(_ data: RData) -> String? {
        for constructor in data.constructors {
            let text = constructor.name.occurrence
            if constructor.result != nil {
                return "`\(text)` has a type signature; use a standalone deriving declaration"
            }
            if !constructor.existentials.isEmpty { return "`\(text)` has existential type variables" }
            if !constructor.context.isEmpty { return "`\(text)` has a context" }
        }
        return nil
    }

    func isPrimitive(_ type: RType) -> Bool {
        guard case .constructor(let name) = type.kind else { return false }
        return name.module == BuiltinNames.prim
    }

    /// Whether a field has exactly the type being defined: its instance is the one being made.
    func isSame(_ a: RType, _ b: RType) -> Bool {
        switch (a.kind, b.kind) {
        case (.variable(let x), .variable(let y)), (.constructor(let x), .constructor(let y)): x == y
        case (.apply(let f, let x), .apply(let g, let y)): isSame(f, g) && isSame(x, y)
        default: false
        }
    }

    func headConstructor(_ type: RType) -> Name? {
        switch type.kind {
        case .constructor(let name): name
        case .apply(let function, _): headConstructor(function)
        default: nil
        }
    }
}
