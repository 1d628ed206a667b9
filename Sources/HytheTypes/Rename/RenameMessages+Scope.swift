import HytheBase
import HytheSyntax

/// About occurrences, imports and exports.
extension RenameMessages {
    private static func alternatives(_ texts: [String]) -> String {
        texts.prefix(3).map { "`\($0)`" }.joined(separator: " or ")
    }

    static func text(_ occurrence: NameOccurrence) -> String {
        occurrence.qualifier.map { "\($0).\(occurrence.text)" } ?? occurrence.text.text
    }

    /// As it stands in an import list.
    private static func item(_ text: Symbol) -> String {
        text.text.first.map { $0.isLetter || $0 == "_" } == true ? text.text : "(\(text))"
    }

    static func notInScope(
        _ occurrence: NameOccurrence, _ space: NameSpace, at span: Span, similar: [String], isQualifierKnown: Bool,
        otherSpace: Entity?, sources: [Symbol]
    ) -> Diagnostic {
        let what =
            switch space {
            case .value: "variable"
            case .constructor: "data constructor"
            case .type: "type or class"
            case .typeVariable: "type variable"
            }
        var hints: [String] = []
        if let other = otherSpace {
            hints.append("there is a \(other.description) `\(occurrence.text)`, but it cannot stand here")
        }
        if !isQualifierKnown, let qualifier = occurrence.qualifier {
            hints.append("no module is imported as `\(qualifier)`: add `import qualified \(qualifier)`")
        } else {
            if !similar.isEmpty { hints.append("perhaps \(alternatives(similar)) is meant") }
            if let source = sources.first, otherSpace == nil {
                hints.append("perhaps you want to import it: `import \(source) (\(item(occurrence.text)))`")
            }
        }
        return .error("not in scope: \(what) `\(text(occurrence))`", at: span, hints: hints)
    }

    static func safeImportWithoutMode(at span: Span) -> Diagnostic {
        .error(
            "a module without a mode of Safe Haskell has no `safe` imports", at: span,
            hints: ["add `{-# LANGUAGE Safe #-}`, `Trustworthy` or `Unsafe`"])
    }

    static func fieldNotInScope(_ field: LName, similar: [String]) -> Diagnostic {
        .error(
            "not in scope: record field `\(text(field.value))`", at: field.span,
            hints: similar.isEmpty ? [] : ["perhaps \(alternatives(similar)) is meant"])
    }

    static func ambiguous(_ occurrence: NameOccurrence, _ candidates: [Entity], at span: Span) -> Diagnostic {
        // Fields of one module may have one text.
        let choices = candidates.map { entity in
            guard entity.name.isSharedField, let owner = entity.parent else { return "`\(entity.name)`" }
            return "`\(entity.name)` of `\(owner.occurrence)`"
        }.joined(separator: " or ")
        let places = candidates.filter { !$0.name.span.isNone && $0.name.span.file == span.file }
        return .error(
            "ambiguous occurrence `\(text(occurrence))`: it may be \(choices)", at: span,
            secondary: places.map { Located("defined here", at: $0.name.span) },
            hints: ["qualify it, or hide one of them in the import"])
    }

    // MARK: Imports

    static func notExported(_ name: LSymbol, by module: Symbol, similar: [String]) -> Diagnostic {
        .error(
            "the module `\(module)` does not export `\(name.value)`", at: name.span,
            hints: similar.isEmpty ? [] : ["perhaps \(alternatives(similar)) is meant"])
    }

    static func importOfConstructor(_ name: LSymbol, of type: Name, by module: Symbol) -> Diagnostic {
        .error(
            "the module `\(module)` exports no type `\(name.value)`", at: name.span,
            label: "a data constructor of `\(type.occurrence)`",
            hints: ["write `\(type.occurrence)(\(item(name.value)))` or `\(type.occurrence)(..)`"])
    }

    static func subordinateNotExported(_ name: LSymbol, of type: Symbol, by module: Symbol, similar: [String])
        -> Diagnostic
    {
        .error(
            "the module `\(module)` exports no constructor, field or method `\(name.value)` of `\(type)`",
            at: name.span,
            hints: similar.isEmpty ? [] : ["perhaps \(alternatives(similar)) is meant"])
    }

    static func hidesNothing(_ name: LSymbol, of module: Symbol) -> Diagnostic {
        Diagnostic(
            .warning, "the module `\(module)` does not export `\(name.value)`, which is hidden here", at: name.span,
            hints: ["remove it from the list"], flag: .dodgyImports)
    }

    static func nothingInside(_ type: Name, at span: Span, flag: Warning) -> Diagnostic {
        Diagnostic(
            .warning, "`\(type.occurrence)` has no constructors, fields or methods here", at: span,
            hints: ["write `\(type.occurrence)` without `(..)`"], flag: flag)
    }

    static func deprecatedModule(_ module: LSymbol, _ text: String) -> Diagnostic {
        Diagnostic(.warning, "the module `\(module.value)` warns: \(text)", at: module.span, flag: .deprecations)
    }

    static func deprecated(_ entity: Entity, _ text: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "the \(entity.description) `\(entity.name.occurrence)` warns: \(text)", at: span,
            flag: .deprecations)
    }

    // MARK: Exports

    static func conflictingExports(_ a: Name, _ b: Name, at span: Span, earlier: Span) -> Diagnostic {
        .error(
            "conflicting exports: `\(b)` and `\(a)` have one name", at: span,
            secondary: [Located("`\(b)` is exported here", at: earlier)], hints: ["export only one of them"])
    }

    static func duplicateExport(_ name: Name, at span: Span, earlier: Span) -> Diagnostic {
        Diagnostic(
            .warning, "`\(name.occurrence)` is exported twice", at: span,
            secondary: [Located("here already", at: earlier)], hints: ["remove this item"], flag: .duplicateExports)
    }

    static func unknownExportedModule(_ name: LSymbol) -> Diagnostic {
        .error(
            "`module \(name.value)` is exported, but nothing is imported from it", at: name.span,
            hints: ["add `import \(name.value)`"])
    }

    static func emptyModuleExport(_ name: LSymbol) -> Diagnostic {
        Diagnostic(
            .warning, "`module \(name.value)` exports nothing", at: name.span,
            label: "what is imported qualified only is not exported", flag: .dodgyExports)
    }

    static func noSuchSubordinate(_ name: LSymbol, of type: Name) -> Diagnostic {
        .error("`\(type.occurrence)` has no constructor, field or method `\(name.value)` in scope", at: name.span)
    }

    // MARK: Families of classes

    static func secondAssociatedDefault(_ equation: REquation, earlier: Span) -> Diagnostic {
        .error(
            "`\(equation.family.value.occurrence)` has two defaults", at: equation.span,
            secondary: [Located("the first one", at: earlier)], hints: ["remove one of them"])
    }

    static func associatedOfNothing(_ family: Name, _ class_: Name, at span: Span) -> Diagnostic {
        .error(
            "the associated type `\(family.occurrence)` mentions no variable of its class `\(class_.occurrence)`",
            at: span,
            hints: ["give it the class's variable as a parameter, or declare it outside with `type family`"])
    }

    static func associatedOutside(_ family: Located<Name>, _ class_: Name) -> Diagnostic {
        .error(
            "an instance of the associated type `\(family.value.occurrence)` must stand in one of its class",
            at: family.span,
            hints: ["move it into an instance of `\(class_.occurrence)`"])
    }

    static func wildcardWithoutFields(_ constructor: Name, at span: Span) -> Diagnostic {
        .error(
            "`\(constructor.occurrence)` has no named fields, so `..` stands for nothing", at: span,
            hints: ["write `\(constructor.occurrence) {}`, which any constructor may have"])
    }

    static func higherRank(at span: Span) -> Diagnostic {
        .error(
            "a quantifier within a type needs the extension RankNTypes", at: span,
            hints: ["add `{-# LANGUAGE RankNTypes #-}` at the top of the file"])
    }

    static func twoKindSignatures(_ name: LSymbol, and other: Span) -> Diagnostic {
        .error(
            "`\(name.value)` has two kind signatures", at: name.span,
            secondary: [Located("the other one", at: other)], hints: ["remove one of them"])
    }
}
