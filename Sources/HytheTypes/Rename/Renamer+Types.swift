import HytheBase
import HytheSyntax

extension Renamer {
    /// Renames a signature that may have wildcards.
    func renamePartialSignature(_ type: SType) -> RSignature {
        let saved = wildcards
        wildcards = []
        defer { wildcards = saved }
        for place in ConstraintWildcards.refused(in: type) { report(RenameMessages.wildcardInConstraint(at: place)) }
        var signature = renameSignature(type)
        signature.wildcards = wildcards ?? []
        return signature
    }

    /// Renames a signature; variables that are not in scope are quantified by it.
    func renameSignature(_ type: SType) -> RSignature {
        var implicit: [Symbol] = []
        if case .forall = type.kind {
        } else {
            FreeTypeVariables.collect(type, bound: Set(typeVariables.keys), &implicit)
        }
        let named = wildcards == nil || !isOn(.namedWildCards) ? [] : implicit.filter { $0.text.hasPrefix("_") }
        implicit.removeAll(where: named.contains)
        let namedBinders = named.map { ($0, Name.fresh($0, .typeVariable, at: type.span)) }
        wildcards? += namedBinders.map(\.1)
        let saved = typeVariables
        typeVariables.merge(namedBinders) { $1 }
        defer { typeVariables = saved }
        let binders = Dictionary(
            uniqueKeysWithValues: implicit.map { ($0, Name.fresh($0, .typeVariable, at: type.span)) })
        if !isOn(.rankNTypes), let place = HigherRank.find(in: type) { report(RenameMessages.higherRank(at: place)) }
        var signature = withTypeVariables(binders) {
            RSignature(implicit: implicit.map { binders[known: $0] }, type: renameType(type), span: type.span)
        }
        if case .parenthesized = type.kind { signature.isParenthesized = true }
        return signature
    }

    /// Renames a type all of whose variables are in scope.
    func renameType(_ type: SType) -> RType {
        let span = type.span
        switch type.kind {
        case .variable(let name):
            guard let variable = typeVariables[name] else {
                report(RenameMessages.typeVariableNotInScope(name, at: span))
                return RType(.poison, at: span)
            }
            return RType(.variable(variable), at: span)
        case .constructor(let name) where isPromoted(name):
            if BuiltinExports.constructor(name.text) == nil { warnOfMissingTick(name, at: span) }
            return promoted(name, at: span)
        case .constructor(let name):
            if name.qualifier == nil, name.text == "*" || name.text == "★", isOn(.starIsType) { warnOfStar(at: span) }
            return RType(resolveType(name, at: span).map(RType.Kind.constructor) ?? .poison, at: span)
        case .apply(let function, let argument):
            return RType(.apply(renameType(function), renameType(argument)), at: span)
        case .function(let argument, let result):
            var function = RType(.function(renameType(argument), renameType(result)), at: span)
            function.multiplicity = type.multiplicity
            return function
        case .list(let element):
            return RType(.apply(RType(.constructor(BuiltinNames.list), at: span), renameType(element)), at: span)
        case .tuple(let components):
            if components.isEmpty { return RType(.constructor(BuiltinNames.unit), at: span) }
            if isTooWide(components.count, at: span) { return RType(.poison, at: span) }
            let head = RType(.constructor(BuiltinNames.tuple(components.count)), at: span)
            return components.reduce(head) { RType(.apply($0, renameType($1)), at: span) }
        case .unboxedTuple(let components):
            if isTooWide(components.count, at: span) { return RType(.poison, at: span) }
            return RType(.unboxedTuple(components.map(renameType)), at: span)
        case .unboxedSum(let alternatives):
            if isTooWide(alternatives.count, at: span) { return RType(.poison, at: span) }
            let head = RType(.constructor(BuiltinNames.unboxedSum(alternatives.count)), at: span)
            return alternatives.reduce(head) { RType(.apply($0, renameType($1)), at: span) }
        case .forall(let variables, let body):
            warnOfUnused(variables, in: body)
            return withTypeBinders(variables) { RType(.forall($0, renameType(body)), at: span) }
        case .visibleForall(let variables, let body):
            return withTypeBinders(variables) { visiblyQuantified($0, renameType(body), at: span) }
        case .qualified(let context, let body):
            return RType(.qualified(context.map(renameType), renameType(body)), at: span)
        case .parenthesized(let inner): return renameType(inner)
        case .banged(let inner), .lazy(let inner):
            report(RenameMessages.strictnessMark(at: span))
            return renameType(inner)
        case .unpackPragma(let inner, _):
            report(RenameMessages.unpackPragma(at: span))
            return renameType(inner)
        case .infix(let operands, let operators):
            return renameInfixType(operands, operators, at: span)
        case .kindSignature(let inner, let kind):
            return RType(.kindSignature(renameType(inner), renameType(kind)), at: span)
        case .kindApply(let function, let kind):
            return RType(.kindApply(renameType(function), renameType(kind)), at: span)
        case .wildcard:
            if wildcards == nil { return RType(.wildcard, at: span) }
            let name = Name.fresh("_", .typeVariable, at: span)
            wildcards?.append(name)
            return RType(.variable(name), at: span)
        case .equality(let left, let right):
            return RType(.equality(renameType(left), renameType(right)), at: span)
        case .numberLiteral(let digits): return RType(.numberLiteral(digits), at: span)
        case .stringLiteral(let text): return RType(.stringLiteral(text), at: span)
        case .implicitParameter(let name, let type): return RType(.implicitParameter(name, renameType(type)), at: span)
        case .promoted(let name):
            return representation(name).map { RType(.constructor($0), at: span) } ?? promoted(name, at: span)
        case .promotedTuple(let components):
            if isTooWide(components.count, at: span) { return RType(.poison, at: span) }
            let name =
                components.isEmpty ? BuiltinNames.unitConstructor : BuiltinNames.tupleConstructor(components.count)
            return components.reduce(RType(.promoted(name), at: span)) { RType(.apply($0, renameType($1)), at: span) }
        case .promotedList(let elements):
            let end = RType(.promoted(BuiltinNames.nil_), at: span)
            return elements.reversed().reduce(end) { rest, element in
                let cons = RType(.promoted(BuiltinNames.cons), at: element.span)
                let partial = RType(.apply(cons, renameType(element)), at: element.span)
                return RType(.apply(partial, rest), at: span)
            }
        }
    }

    /// Whether a constructor's name in a type, without a tick, means a data constructor: no type has the name.
    private func isPromoted(_ name: NameOccurrence) -> Bool {
        guard isOn(.dataKinds), BuiltinExports.type(name.text, starIsType: isOn(.starIsType)) == nil else {
            return false
        }
        if name.qualifier == nil, BuiltinExports.constructor(name.text) != nil { return true }
        return global.lookup(name, .type).isEmpty && global.lookup(name, .constructor).count == 1
    }

    /// A representation of values, written with a tick.
    private func representation(_ name: NameOccurrence) -> Name? {
        guard BuiltinExports.representations.contains(name.text), global.lookup(name, .constructor).isEmpty,
            let entity = global.lookup(name, .type).first, entity.name.module == "GHC.Types"
        else { return nil }
        return entity.name
    }

    private func promoted(_ name: NameOccurrence, at span: Span) -> RType {
        guard let constructor = resolveConstructor(name, at: span) else { return RType(.poison, at: span) }
        if entities[constructor]?.kind == .patternSynonym {
            report(RenameMessages.promotedSynonym(name, at: span))
            return RType(.poison, at: span)
        }
        // The kinds of what it stands in depend on its type.
        if let parent = entities[constructor]?.parent, parent.module == module.name.value { uses.append(parent) }
        return RType(.promoted(constructor), at: span)
    }

    /// Brings binders of a `forall`, a class or a data head into scope.
    func withTypeBinders<T>(_ variables: [TypeVariableBinder], _ body: ([RTypeVariable]) -> T) -> T {
        let names = variables.map { Name.fresh($0.name.value, .typeVariable, at: $0.name.span) }
        var binders: [Symbol: Name] = [:]
        for (variable, name) in zip(variables, names) {
            if let earlier = binders.updateValue(name, forKey: variable.name.value) {
                report(
                    RenameMessages.boundTwice(
                        variable.name.value, at: earlier.span, other: name.span, what: "type variable"))
            }
        }
        return withTypeVariables(binders) {
            body(
                zip(variables, names).map { variable, name in
                    RTypeVariable(name: name, kind: variable.kind.map(renameType), isInferred: variable.isInferred)
                })
        }
    }

    /// What is quantified is a parameter as well; see Note [Visible dependent quantification].
    private func visiblyQuantified(_ variables: [RTypeVariable], _ body: RType, at span: Span) -> RType {
        let function = variables.reversed().reduce(body) { rest, variable in
            let place = variable.name.span
            let mark = RType(.constructor(BuiltinNames.visible), at: place)
            let parameter = RType(.apply(mark, RType(.variable(variable.name), at: place)), at: place)
            return RType(.function(parameter, rest), at: span)
        }
        return RType(.forall(variables, function), at: span)
    }

    private func renameInfixType(_ operands: [SType], _ operators: [Operator], at span: Span) -> RType {
        let items = operators.map { op -> (RType, OperatorUse) in
            let isVariable =
                op.name.qualifier == nil && op.name.text.text.first.map { $0.isLowercase || $0 == "_" } == true
            // GHC does not ask operators for a tick.
            let renamed =
                !isVariable && isPromoted(op.name)
                ? promoted(op.name, at: op.span)
                : renameType(SType(isVariable ? .variable(op.name.text) : .constructor(op.name), at: op.span))
            var fixity = Fixity.standard
            switch renamed.kind {
            case .constructor(let name), .promoted(let name): fixity = self.fixity(of: name)
            default: break
            }
            return (renamed, OperatorUse(text: op.name.text, fixity: fixity, span: op.span))
        }
        let resolver = OperatorResolver<RType> { left, op, right in
            let whole = left.span.through(right.span)
            if case .constructor(BuiltinNames.equality) = op.kind { return RType(.equality(left, right), at: whole) }
            return RType(.apply(RType(.apply(op, left), at: left.span.through(op.span)), right), at: whole)
        } negate: { _, operand in
            operand
        } conflict: { left, right in
            self.report(RenameMessages.conflictingFixities(left, right))
        }
        return resolver.resolve(operands.map(renameType), items)
    }
}

/// The type variables of a surface type in order of first occurrence.
enum FreeTypeVariables {
    static func collect(_ type: SType, bound: Set<Symbol>, _ result: inout [Symbol]) {
        switch type.kind {
        case .variable(let name):
            if !bound.contains(name), !result.contains(name) { result.append(name) }
        case .constructor, .wildcard, .numberLiteral, .stringLiteral, .promoted: break
        case .apply(let a, let b), .function(let a, let b), .kindSignature(let a, let b), .equality(let a, let b),
            .kindApply(let a, let b):
            collect(a, bound: bound, &result)
            collect(b, bound: bound, &result)
        case .list(let a), .parenthesized(let a), .banged(let a), .lazy(let a), .implicitParameter(_, let a),
            .unpackPragma(let a, _):
            collect(a, bound: bound, &result)
        case .infix(let operands, let operators):
            for (index, operand) in operands.enumerated() {
                collect(operand, bound: bound, &result)
                guard index < operators.count, let first = operators[index].name.text.text.first else { continue }
                let op = operators[index]
                if first.isLowercase || first == "_" {
                    collect(SType(.variable(op.name.text), at: op.span), bound: bound, &result)
                }
            }
        case .tuple(let types), .unboxedTuple(let types), .unboxedSum(let types), .promotedList(let types),
            .promotedTuple(let types):
            for inner in types { collect(inner, bound: bound, &result) }
        case .forall(let variables, let body), .visibleForall(let variables, let body):
            for variable in variables {
                if let kind = variable.kind { collect(kind, bound: bound, &result) }
            }
            collect(body, bound: bound.union(variables.map(\.name.value)), &result)
        case .qualified(let context, let body):
            for inner in context { collect(inner, bound: bound, &result) }
            collect(body, bound: bound, &result)
        }
    }
}
