import HytheBase
import HytheSyntax

// Note [Pattern synonyms]
//
//     pattern P :: Eq a => Show b => a -> b -> T a
//     pattern P x y <- p
// becomes a type of results, a function that matches and, if there is a way to build, one that builds:
//     data R:P a = forall b. Show b => P a b | $nP
//     $mP :: Eq a => T a -> R:P a;  $mP p = P x y;  $mP _ = $nP
//     $bP :: (Eq a, Show b) => a -> b -> T a
// The result's constructor has the synonym's own name; a pattern `P p q` is the view pattern `($mP -> P p q)`, so what the
// synonym provides is what an existential constructor brings. In expressions the renamer puts `$bP`. Inlined, the
// result disappears.

/// What a synonym's type says: `forall universals. required => forall existentials. provided => fields -> result`.
struct SynonymType {
    var universals: [Type]
    var required: [Type]
    var existentials: [Type]
    var provided: [Type]
    var fields: [Type]
    var result: Type
}

extension Checker {
    /// Makes the types of those that have signatures; the others follow group by group.
    func declarePatternSynonyms(_ bindings: RBindings) {
        for binding in bindings.groups.joined() {
            guard case .patternSynonym(let synonym) = binding.kind else { continue }
            if synonym.builds { builders.insert(PatternSynonymNames.builder(synonym.name)) }
            if let signature = synonym.signature { declare(synonym, signature) }
        }
    }

    private func declare(_ synonym: RPatternSynonym, _ signature: RSignature) {
        pushScope()
        defer { popScope() }
        var outer = signature.implicit.map { bindTypeVariable($0, kind: newMeta("k")) }
        var type = signature.type
        func takeForall() -> [Type] {
            guard case .forall(let binders, let body) = type.kind else { return [] }
            type = body
            return binders.map(bindTypeVariable)
        }
        func takeContext() -> [Type]? {
            guard case .qualified(let context, let body) = type.kind else { return nil }
            type = body
            return convertContext(context)
        }
        outer += takeForall()
        let required = takeContext() ?? []
        var inner = takeForall()
        let provided = takeContext() ?? []
        var fields: [Type] = []
        while fields.count < synonym.parameters.count, case .function(let argument, let rest) = type.kind {
            fields.append(convertValueType(argument))
            type = rest
        }
        if fields.count < synonym.parameters.count {
            report(
                .error(
                    "the signature of the pattern synonym `\(synonym.name.occurrence)` has \(fields.count) arguments",
                    at: synonym.name.span.file == signature.span.file ? synonym.name.span : signature.span,
                    label: "the definition has \(synonym.parameters.count)"))
            fields += Array(repeating: .poison, count: synonym.parameters.count - fields.count)
        }
        let result = convertValueType(type)
        let kindVariables = settleKinds(outer + inner)
        // A variable that is quantified without `forall` is existential unless the result mentions it.
        let mentioned = Set(([result] + required).flatMap(\.zonked.freeVariables))
        let implicit = Set(signature.implicit.map(Type.bound))
        inner += outer.filter { implicit.contains($0) && !mentioned.contains($0) }
        outer.removeAll { implicit.contains($0) && !mentioned.contains($0) }
        make(
            synonym,
            SynonymType(
                universals: kindVariables + outer, required: required.map(\.zonked), existentials: inner,
                provided: provided.map(\.zonked), fields: fields.map(\.zonked), result: result.zonked))
    }

    /// Makes what the synonym consists of.
    private func make(_ synonym: RPatternSynonym, _ type: SynonymType) {
        let tyCon = TyCon(name: PatternSynonymNames.result(synonym.name), arity: type.universals.count)
        tyCon.isPatternResult = true
        tyCon.parameters = type.universals.compactMap(\.variableName)
        tyCon.kind = .quantifyingKinds([], .function(type.universals.map(\.variableKind.zonked), Kinds.type))
        let success = DataCon(name: synonym.name, tyCon: tyCon, tag: 0)
        success.existentials = type.existentials.compactMap(\.variableName)
        success.context = type.provided
        success.fieldTypes = type.fields
        success.fieldStrictness = type.fields.map { _ in false }
        let failure = DataCon(name: PatternSynonymNames.failure(synonym.name), tyCon: tyCon, tag: 1)
        for constructor in [success, failure] {
            constructor.universals = tyCon.parameters
            let dictionaries = constructor.context.filter { !$0.isEquality }
            constructor.representations =
                dictionaries.map { _ in .lifted } + constructor.fieldTypes.map(\.representation)
            tyCon.constructors.append(constructor)
            own.dataCons[constructor.name] = constructor
            own.values[constructor.name] = constructor.type
        }
        own.tyCons[tyCon.name] = tyCon
        typed.tyCons.append(tyCon)
        let matched = Type.constructor(tyCon).applied(type.universals)
        own.values[PatternSynonymNames.matcher(synonym.name)] = .quantifyingKinds(
            type.universals, .qualified(type.required, .function(type.result, matched)))
        if synonym.builds {
            own.values[PatternSynonymNames.builder(synonym.name)] = .quantifyingKinds(
                type.universals + type.existentials,
                .qualified(type.required + type.provided, .function(type.fields, type.result)))
        }
    }

    /// The type of a synonym without signature, by that of a function from what it matches to its variables.
    func inferPatternSynonym(_ synonym: RPatternSynonym, in group: [RBinding]) {
        let span = synonym.pattern.span
        if group.count > 1 {
            // Needed to match itself, which the renamer has said.
        } else if synonym.pattern.constructorWithContents(in: self) != nil {
            make(synonym, inferSynonymType(synonym))
            return
        } else {
            let variables = synonym.parameters.map { RExpression(.variable($0), at: span) }
            let body: RExpression =
                switch variables.count {
                case 0: RExpression(.constructor(BuiltinNames.unitConstructor), at: span)
                case 1: variables[0]
                default: RExpression(.tuple(variables), at: span)
                }
            let name = Name.fresh(synonym.name.occurrence, at: span)
            let isNoting = isNotingMatches
            isNotingMatches = false
            _ = inferGroup([function(name, [(synonym.pattern, body)], at: span)], signatures: [:])
            isNotingMatches = isNoting
            let (universals, rho) = (locals[name]?.type ?? .poison).splitForalls
            let (required, type) = rho.splitQualified
            if case .function(let result, let tuple) = type.view {
                let fields = variables.count == 1 ? [tuple] : tuple.splitApplication.arguments
                make(
                    synonym,
                    SynonymType(
                        universals: universals, required: required, existentials: [], provided: [],
                        fields: variables.isEmpty ? [] : fields, result: result))
                return
            }
        }
        let poisons = synonym.parameters.map { _ in Type.poison }
        make(
            synonym,
            SynonymType(
                universals: [], required: [], existentials: [], provided: [], fields: poisons, result: .poison))
    }

    /// `$mP p = P x y;  $mP _ = $nP`
    func checkMatcher(_ synonym: RPatternSynonym) -> [TBindingGroup] {
        let matcher = PatternSynonymNames.matcher(synonym.name)
        guard let sigma = own.values[matcher] else { return [] }
        let span = synonym.pattern.span
        let success = synonym.parameters.reduce(RExpression(.constructor(synonym.name), at: span)) {
            RExpression(.apply($0, RExpression(.variable($1), at: span)), at: span)
        }
        let failure = RExpression(.constructor(PatternSynonymNames.failure(synonym.name)), at: span)
        let isNoting = isNotingMatches
        isNotingMatches = false
        defer { isNotingMatches = isNoting }
        let rows = [(synonym.pattern, success), (RPattern(.wildcard, at: span), failure)]
        return [checkBinding(function(matcher, rows, at: span), as: matcher, against: sigma)]
    }

    /// The members of a COMPLETE pragma must match values of one type.
    func checkCompleteSet(_ set: Located<[Name]>) {
        own.completeSets.append(set.value)
        var known: (member: Name, type: Name)?
        for member in set.value {
            guard let constructor = dataCon(member), let type = matchedType(constructor) else { continue }
            if let known, known.type != type {
                report(
                    .error(
                        "`\(known.member.occurrence)` and `\(member.occurrence)` match values of different types",
                        at: set.span,
                        label: "of `\(known.type.occurrence)` and of `\(type.occurrence)`: "
                            + "they cannot cover a type together"))
                return
            }
            known = known ?? (member, type)
        }
    }

    /// The type constructor of what a constructor or synonym matches; `nil`: any type.
    private func matchedType(_ constructor: DataCon) -> Name? {
        guard constructor.tyCon.isPatternResult else { return representedFamily(constructor.tyCon) }
        let matcher = globalType(PatternSynonymNames.matcher(constructor.name))
        guard case .function(let type, _)? = matcher?.splitForalls.body.splitQualified.body.view else { return nil }
        return type.headTyCon.map(representedFamily)
    }

    /// What is exported with a type must match values of it, or of any type.
    func checkBundle(_ bundle: PatternSynonymBundle) {
        let matched = globalType(PatternSynonymNames.matcher(bundle.synonym))?.splitForalls.body.splitQualified.body
        guard case .function(let type, _)? = matched?.view, let head = type.headTyCon,
            representedFamily(head) != bundle.type
        else { return }
        report(
            .error(
                "the pattern synonym `\(bundle.synonym.occurrence)` cannot be exported with the type "
                    + "`\(bundle.type.occurrence)`", at: bundle.span, label: "it matches `\(type)`",
                hints: ["export it by itself: `pattern \(bundle.synonym.occurrence)`"]))
    }

    /// Of an instance of a data family, the family.
    private func representedFamily(_ tyCon: TyCon) -> Name { tyCon.instanceHead?.headTyCon?.name ?? tyCon.name }

    private func function(_ name: Name, _ rows: [(RPattern, RExpression)], at span: Span) -> RBinding {
        let clauses = rows.map { pattern, body in
            RClause(
                patterns: [pattern], body: RRightHandSide(body: .plain(body), bindings: RBindings(), span: span),
                span: span)
        }
        return RBinding(.function(name, clauses, isInfix: false), at: span)
    }
}

extension RPattern {
    /// A constructor in it that brings types or constraints of its own.
    fileprivate func constructorWithContents(in checker: Checker) -> DataCon? {
        switch kind {
        case .wildcard, .variable, .literal, .negativeLiteral, .poison: return nil
        case .constructor(let name, let fields):
            if let found = checker.dataCon(name.value), found.hasContents { return found }
            return fields.lazy.compactMap { $0.constructorWithContents(in: checker) }.first
        case .record(let name, let fields):
            if let found = checker.dataCon(name.value), found.hasContents { return found }
            return fields.lazy.compactMap { $0.pattern.constructorWithContents(in: checker) }.first
        case .tuple(let parts), .unboxedTuple(let parts), .list(let parts):
            return parts.lazy.compactMap { $0.constructorWithContents(in: checker) }.first
        case .asPattern(_, let inner), .lazy(let inner), .bang(let inner), .view(_, let inner),
            .signature(let inner, _, _, _):
            return inner.constructorWithContents(in: checker)
        }
    }
}

extension DataCon {
    fileprivate var hasContents: Bool { !existentials.isEmpty || !context.isEmpty || !equalities.isEmpty }
}
