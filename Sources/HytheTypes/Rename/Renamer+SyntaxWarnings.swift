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
        // Where GHC says it: at the first line of the file.
        let start = Span(file: module.name.span.file, start: 0, end: 1)
        if module.extensions.safety == nil {
            warn(
                .missingSafeHaskellMode, "the module `\(module.name.value)` does not say whether it is safe", at: start,
                hints: ["add `{-# LANGUAGE Safe #-}`, `Trustworthy` or `Unsafe`"])
        }
        if importsPreludeByItself {
            warn(
                .implicitPrelude, "the Prelude is imported though nothing says so", at: start,
                hints: ["write `import Prelude`"])
        }
        if module.hasHeader, module.exports == nil {
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
        if !declaration.isQualified, declaration.items == nil || declaration.isHiding {
            warn(
                .missingImportLists, "`\(declaration.module.value)` is imported without a list", at: declaration.span,
                hints: ["list what is used, or write `qualified`"])
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
        case .instance(let instance):
            warnOfCanonicity(instance)
            for item in instance.body { warnOfForm(item) }
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

    /// Methods that are there for older classes, and which of two is to be defined by the other.
    private func warnOfCanonicity(_ instance: InstanceDeclaration) {
        guard case .constructor(let class_) = instance.head.head.kind, let rules = Renamer.canonical[class_.text] else {
            return
        }
        for item in instance.body {
            guard case .function(let method, let clause, _) = item.kind,
                let rule = rules.first(where: { $0.method == method.value })
            else { continue }
            let isOther = clause.isName(rule.other)
            if rule.mustBe ? isOther : !isOther { continue }
            let flag: Warning =
                class_.text == "Monad" || class_.text == "Applicative"
                ? .noncanonicalMonadInstances : .noncanonicalMonoidInstances
            warn(
                flag,
                rule.mustBe
                    ? "`\(method.value)` of `\(class_.text)` should be `\(rule.other)`"
                    : "`\(method.value)` of `\(class_.text)` should not be `\(rule.other)`", at: item.span,
                hints: rule.mustBe
                    ? ["leave the definition out"] : ["define it here, and `\(rule.other)` by it"])
        }
    }

    /// Which method must be another one, or must not.
    private static let canonical: [Symbol: [(method: Symbol, other: Symbol, mustBe: Bool)]] = [
        "Applicative": [("pure", "return", false), ("*>", ">>", false)],
        "Monad": [("return", "pure", true), (">>", "*>", true)],
        "Semigroup": [("<>", "mappend", false)],
        "Monoid": [("mappend", "<>", true)],
    ]

    /// Variables of a `forall` that its body does not mention.
    func warnOfUnused(_ variables: [TypeVariableBinder], in body: SType) {
        guard warns(.unusedForalls) else { return }
        var used: [Symbol] = []
        FreeTypeVariables.collect(body, bound: [], &used)
        for (index, variable) in variables.enumerated() where !used.contains(variable.name.value) {
            var kinds: [Symbol] = []
            for kind in variables[(index + 1)...].compactMap(\.kind) {
                FreeTypeVariables.collect(kind, bound: [], &kinds)
            }
            if kinds.contains(variable.name.value) { continue }
            warn(
                .unusedForalls, "the type variable `\(variable.name.value)` of this `forall` is not used",
                at: variable.name.span, hints: ["leave it out"])
        }
    }

    func warnOfMissingTick(_ name: NameOccurrence, at span: Span) {
        warn(
            .untickedPromotedConstructors, "the constructor `\(name.text)` stands in a type without a tick", at: span,
            hints: ["write `'\(name.text)`"])
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

extension Clause {
    /// Whether the definition is nothing but another name.
    fileprivate func isName(_ name: Symbol) -> Bool {
        guard patterns.isEmpty, body.bindings.isEmpty, case .plain(var value) = body.body else { return false }
        while case .parenthesized(let inner) = value.kind { value = inner }
        if case .variable(let found) = value.kind { return found.text == name }
        return false
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
