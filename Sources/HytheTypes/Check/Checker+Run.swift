import HytheBase
import HytheSyntax

extension Checker {
    /// The module, in the order in which its parts know of each other.
    func run(_ module: RenamedModule) -> TypeChecker.Result {
        checkDeclarations(module)
        checkValues(module)
        return TypeChecker.Result(module: typed, types: own, diagnostics: diagnostics)
    }

    private func checkDeclarations(_ module: RenamedModule) {
        for group in module.typeGroups { checkTypeGroup(group) }
        for declaration in module.typeGroups.joined() {
            if case .class_(let class_) = declaration.kind { declareDefaultSignatures(declaration, class_) }
        }
        declareFamilyInstances(module.familyInstances)
        // Derived contexts may need the instances written out, so those come first.
        writtenInstances = module.instances.compactMap { declareInstance($0, isDerived: false) }
        derivedInstances = checkDerivings(module.derivings)
        defaultTypes = convertDefaults(module.defaults)
    }

    private func checkValues(_ module: RenamedModule) {
        stage = .signatures
        declareSignatures(module.bindings.signatures)
        partialSignatures = module.bindings.partialSignatures
        declarePatternSynonyms(module.bindings)
        stage = .values
        for foreign in module.foreignDeclarations where foreign.direction == .import { declareImport(foreign) }
        for group in module.bindings.groups {
            typed.bindings += checkGroup(group, signatures: module.bindings.signatures)
        }
        for special in module.bindings.specialisations { _ = inferHead(special) }
        module.rules.forEach(checkRule)
        for instance in writtenInstances {
            for special in instance.source.specialisations { checkSpecialisation(special, of: instance.info) }
        }
        for declaration in module.typeGroups.joined() {
            if case .class_(let class_) = declaration.kind { checkDefaultMethods(declaration, class_) }
        }
        if !module.isBoot { for instance in writtenInstances { checkInstance(instance) } }
        let isNoting = isNotingMatches
        isNotingMatches = false
        stage = .declarations
        for instance in derivedInstances { checkInstance(instance) }
        isNotingMatches = isNoting
        stage = .values
        for foreign in module.foreignDeclarations where foreign.direction == .export { checkExport(foreign) }
        declareStaticEntries()
        if has(.linearTypes) { reportLinearity(module) }
        if let main = options.main { checkMain(main) }
        module.bundles.forEach(checkBundle)
        module.completeSets.forEach(checkCompleteSet)
        if let promised = options.promised { checkPromises(promised) }
        finish()
        if let unknown, !hasErrors, !options.mayLackInstances {
            InternalError.fail("`\(unknown.occurrence)` is not known, and nothing was reported")
        }
        checkSafety(module)
        if !hasErrors {
            examineMatches()
            examineUnusedResults()
            examineEnumerations()
            examineConversions()
            examineLiterals()
            warnMissingSignatures(module)
        }
        typed.inlinePragmas.merge(module.inlinePragmas) { first, _ in first }
        typed.representations = families.representations
        typed.visibleConstructors = visibleConstructors
    }

    private func convertDefaults(_ defaults: [RType]?) -> [Type] {
        guard let defaults else {
            let first = has(.extendedDefaultRules) ? [BuiltinNames.unit, BuiltinNames.list] : []
            let numbers = (first + [BuiltinNames.integer, BuiltinNames.double]).compactMap {
                tyCon($0).map(Type.constructor)
            }
            guard has(.overloadedStrings), let char = tyCon(BuiltinNames.char) else { return numbers }
            return numbers + [.application(.constructor(BuiltinTypes.list), .constructor(char))]
        }
        let num = classInfo(BuiltinNames.num)
        return defaults.map { source in
            let type = convert(source, kind: Kinds.type)
            // With extended rules the classes are more than one, and types of other kinds are in the list.
            if let num, !has(.extendedDefaultRules), !type.isPoison, !isEntailed(num.constraint([type])) {
                report(
                    .error(
                        "the default type `\(type)` is not an instance of `Num`", at: source.span,
                        hints: ["defaulting chooses types of numbers"]))
            }
            return type
        }
    }

    /// Solves what is left, by default types where it is ambiguous, and reports the rest.
    private func finish() {
        solveScope()
        while applyDefaults() { solveScope() }
        // A hole leaves much ambiguous: that is not worth a message.
        reportWildcards()
        for hole in holes { reportHole(hole.name, hole.type, at: hole.span) }
        reportResiduals(moduleScope)
        for (name, type) in own.values { own.values[name] = type.zonked }
    }

    private func reportResiduals(_ scope: ConstraintScope) {
        for wanted in scope.wanteds { reportUnsolved(wanted) }
        for inner in scope.pending { reportResiduals(inner) }
    }

    private func reportLinearity(_ module: RenamedModule) {
        let library = options.libraryModules
        let found = LinearityChecker.diagnostics(module) { name in
            guard let module = name.module, library.contains(module) else { return nil }
            return self.globalType(name)
        }
        found.forEach(report)
    }

    // MARK: main

    private func checkMain(_ name: Name) {
        guard let type = globalType(name) else { return }
        // An imported one has no place here to blame but the module's name.
        let function = name.occurrence
        if !type.splitForalls.body.splitQualified.context.isEmpty {
            report(.notSupportedYet("`\(function)` with a context in its type", at: name.span))
            return
        }
        let io = known(BuiltinNames.io, at: name.span)
        let (_, rho) = instantiate(
            TExpression(.variable(name), at: name.span), type, Origin(.occurrence(name), at: name.span))
        if io.isPoison || unify(.application(io, newMeta()), rho) == nil { return }
        report(
            .error(
                "`\(function)` must be an action", at: name.span, label: "its type is `\(rho.zonked)`, not `IO t`"))
    }
}
