import HytheBase
import HytheSyntax

/// Warnings of how a module is written, for which its syntax is enough.
extension Renamer {
    func reportSyntaxWarnings() {
        warnOfHeader()
        for declaration in module.imports { warnOfForm(declaration) }
        for declaration in module.declarations { warnOfForm(declaration) }
    }

    private func warn(_ flag: Warning, _ message: String, at span: Span, hints: [String] = []) {
        if warns(flag) { report(Diagnostic(.warning, message, at: span, hints: hints, flag: flag)) }
    }

    private func warnOfHeader() {
        if let first = module.tabs.first {
            let others = module.tabs.count - 1
            warn(
                .tabs, "a tab" + (others == 0 ? "" : ", and \(others) more behind it"), at: first,
                hints: ["write spaces: a tab goes to the next column after a multiple of eight"])
        }
        for span in module.unknownPragmas {
            warn(.unrecognisedPragmas, "a pragma that is not known, and has no effect", at: span)
        }
        if module.hasHeader, module.exports == nil {
            // Where GHC says it: at the first line of the file.
            let start = Span(file: module.name.span.file, start: 0, end: 1)
            warn(
                .missingExportLists, "the module `\(module.name.value)` has no export list", at: start,
                hints: ["write one: what is not exported need not be kept as it is"])
        }
    }

    private func warnOfForm(_ declaration: ImportDeclaration) {
        if declaration.isQualifiedFirst {
            warn(
                .prepositiveQualifiedModule, "`qualified` stands before the module's name", at: declaration.span,
                hints: ["write `import \(declaration.module.value) qualified`"])
        }
        // The names of this one are known to change.
        if declaration.module.value == "Data.List", !declaration.isQualified,
            declaration.items == nil || declaration.isHiding
        {
            warn(
                .compatUnqualifiedImports, "all of `\(declaration.module.value)` is imported unqualified",
                at: declaration.module.span, hints: ["write `qualified`, or a list of what is used"])
        }
    }

    private func warnOfForm(_ declaration: Declaration) {
        switch declaration.kind {
        case .data(let data):
            warnOfPartialFields(data)
            for clause in data.deriving { warnOfStrategy(clause, isNewtype: data.isNewtype) }
        case .standaloneDeriving(_, nil, nil):
            warn(
                .missingDerivingStrategies, "no strategy is said for this instance", at: declaration.span,
                hints: ["write `stock`, `newtype`, `anyclass` or `via`"])
        case .classDeclaration(let class_): for item in class_.body { warnOfForm(item) }
        case .instance(let instance): for item in instance.body { warnOfForm(item) }
        default: break
        }
    }

    private func warnOfPartialFields(_ data: DataDeclaration) {
        var seen: Set<Symbol> = []
        for label in data.constructors.flatMap(\.labels)
        where seen.insert(label.value).inserted && !label.value.text.hasPrefix("_")
            && !data.constructors.allSatisfy({ $0.labels.contains { $0.value == label.value } })
        {
            warn(
                .partialFields, "not every constructor of `\(data.head.name.value)` has the field `\(label.value)`",
                at: label.span, hints: ["as a function it fails for the others"])
        }
    }

    private func warnOfStrategy(_ clause: DerivingClause, isNewtype: Bool) {
        guard clause.strategy == nil, clause.via == nil else { return }
        warn(
            .missingDerivingStrategies, "no strategy is said for these instances", at: clause.span,
            hints: ["write `stock`, `newtype`, `anyclass` or `via`"])
        guard isNewtype, isOn(.deriveAnyClass), isOn(.generalizedNewtypeDeriving) else { return }
        for class_ in clause.classes {
            guard case .constructor(let name) = class_.head.kind,
                !Renamer.stockClasses.contains(name.text)
            else { continue }
            warn(
                .derivingDefaults,
                "both DeriveAnyClass and GeneralizedNewtypeDeriving could make the instance of `\(name.text)`",
                at: class_.span, hints: ["DeriveAnyClass is taken; write `newtype` or `anyclass` to say what is meant"])
        }
    }

    private static let stockClasses: Set<Symbol> = [
        "Eq", "Ord", "Show", "Read", "Enum", "Bounded", "Ix", "Functor", "Foldable", "Traversable", "Generic",
        "Generic1", "Data", "Lift", "Typeable",
    ]

    /// `*` in a type as the kind of types.
    func warnOfStar(at span: Span) {
        warn(
            .starIsType, "`*` is the kind of types here, with the extension StarIsType", at: span,
            hints: ["write `Type`, from `Data.Kind`"])
    }
}

extension SType {
    /// What the arguments are applied to.
    fileprivate var head: SType {
        switch kind {
        case .apply(let function, _): function.head
        case .parenthesized(let inner): inner.head
        default: self
        }
    }
}
