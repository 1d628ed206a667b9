import HytheBase
import HytheSyntax

/// What is warned of while names are resolved.
extension RenameMessages {
    static func patternBindsNothing(at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "this pattern binds no variables", at: span, hints: ["put `!` before it to match all the same"],
            flag: .unusedPatternBinds)
    }

    /// - Parameter flag: as GHC has it, that of all signatures where both are asked for.
    static func unsignedSynonym(_ name: LSymbol, at span: Span, flag: Warning) -> Diagnostic {
        Diagnostic(
            .warning, "the pattern synonym `\(name.value)` has no type signature", at: span,
            hints: ["write `pattern \(name.value) :: ...`"], flag: flag)
    }

    static func shadows(_ name: LSymbol, _ earlier: Span, _ entity: Entity?) -> Diagnostic {
        let origin = entity.flatMap { $0.name.span.isNone ? $0.name.module : nil }
        let place = origin.map { "imported from `\(ModuleIdentity.name(of: $0))`" } ?? ""
        return Diagnostic(
            .warning, "this `\(name.value)` hides another one", at: name.span, label: place,
            secondary: place.isEmpty ? [Located("the other one", at: earlier)] : [], flag: .nameShadowing)
    }

    static func unused(_ what: String, _ name: Name, flag: Warning) -> Diagnostic {
        Diagnostic(.warning, "unused \(what) `\(name.occurrence)`", at: name.span, flag: flag)
    }

    static func unusedWildcard(at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "no field that this `..` binds is used", at: span, hints: ["leave it out"],
            flag: .unusedRecordWildcards)
    }

    static func redundantWildcard(at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "this `..` binds nothing: all fields are there", at: span, hints: ["leave it out"],
            flag: .redundantRecordWildcards)
    }

    static func unusedImport(_ declaration: ImportDeclaration) -> Diagnostic {
        Diagnostic(
            .warning, "nothing is used of the import of `\(declaration.module.value)`", at: declaration.span,
            hints: ["remove it, or write `import \(declaration.module.value) ()` if it is for instances"],
            flag: .unusedImports)
    }

    static func unusedImportItem(_ item: Located<ImportItem>, of declaration: ImportDeclaration) -> Diagnostic {
        let name =
            switch item.value {
            case .variable(let name), .pattern(let name), .type(let name, _): name.value
            }
        return Diagnostic(
            .warning, "`\(name)` is imported from `\(declaration.module.value)` but not used", at: item.span,
            hints: ["remove it from the list"], flag: .unusedImports)
    }
}
