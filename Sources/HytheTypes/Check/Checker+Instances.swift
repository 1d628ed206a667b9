import HytheBase
import HytheSyntax

/// Instance declarations: first all heads, then, when the types of all values are known, the methods.
extension Checker {
    /// An instance whose methods are to be checked.
    struct PendingInstance {
        var source: RInstance
        var info: InstanceInfo
        /// Newtype deriving and deriving via: the constraint whose evidence has the methods, over the head's variables.
        var representation: Type?
        /// Of a derived instance: what is to be simplified to its context.
        var wanted: [Type] = []
    }

    // MARK: Heads

    /// Makes the instance known to the solver; `nil` after a diagnostic.
    ///
    /// - Parameter wanted: what a derived instance needs; it may make the kinds of the head's variables less general.
    func declareInstance(
        _ source: RInstance, isDerived: Bool, wanted: [RType] = [], target: RDeriving.Target = .asWritten
    ) -> PendingInstance? {
        guard let class_ = classInfo(source.className.value), let kind = class_.tyCon.kind else {
            reportMissingEntity(source.className.value, at: source.className.span)
            return nil
        }
        pushScope()
        defer { popScope() }
        for name in source.variables { _ = bindTypeVariable(name, kind: newMeta("k")) }
        if source.arguments.count != class_.parameters.count {
            reportInstanceArity(class_, given: source.arguments.count, at: source.span)
            return nil
        }
        var rest = instantiatedKind(kind)
        var before: [Type] = []
        var representation: Type?
        let arguments = source.arguments.enumerated().map { index, argument -> Type in
            guard case .function(let parameter, let next) = rest.view else { return .poison }
            rest = next
            if index == source.arguments.count - 1 {
                switch target {
                case .asWritten: break
                case .ofClassKind: return partialArgument(argument, kind: parameter, source)
                case .via(let type, let isComplete):
                    let head =
                        isComplete
                        ? partialArgument(argument, kind: parameter, source) : convert(argument, kind: parameter)
                    representation = class_.constraint(before + [convert(type, kind: parameter)])
                    return head
                case .newtype(let field):
                    let (type, field) = newtypeArgument(argument, field, kind: parameter, source)
                    representation = class_.constraint(before + [field])
                    return type
                }
            }
            let type = convertArgument(argument, of: parameter)
            before.append(type)
            return type
        }
        let context = convertContext(source.context)
        let needed = convertContext(wanted)
        var variables = source.variables.compactMap { typeVariables[$0] }
        settleKinds(variables)
        settleBound(in: context)
        if isDerived {
            // Some of the type's parameters may be left out.
            let used = Set(arguments.flatMap(\.zonked.freeVariables))
            variables.removeAll { !used.contains($0) }
        }
        variables = variables.inKindOrder
        let info = InstanceInfo(
            dictionaryFunction: dictionaryFunctionName(class_, arguments), class_: class_, variables: variables,
            arguments: arguments.map(\.zonked), context: context.map(\.zonked), overlap: overlap(source.overlap),
            span: source.span)
        guard !arguments.contains(where: \.isPoison) else { return nil }
        if !isDerived {
            if BuiltinNames.solvedClasses.contains(class_.name) {
                report(
                    .error(
                        "an instance of `\(class_.name.occurrence)` cannot be written", at: source.span,
                        label: "every instance that there can be is there"))
                return nil
            }
            checkHead(info, source)
            if class_.name == BuiltinNames.hasField { checkFieldInstance(info, at: source.span) }
            checkInstanceContext(info, source)
            checkCoverage(info, source)
            warnOrphan(info)
        }
        if isDuplicate(info) || hasDependencyConflict(info) { return nil }
        instances.add(info)
        own.instances.append(info)
        declareAssociated(info, source, representation: representation?.zonked)
        return PendingInstance(
            source: source, info: info, representation: representation?.zonked, wanted: needed.map(\.zonked))
    }

    /// `N a` and what it wraps, both without as many last parameters as the class's parameter takes itself.
    private func newtypeArgument(_ head: RType, _ field: RType, kind: Type, _ source: RInstance) -> (Type, Type) {
        let (tyCon, arguments) = convertValueType(head).splitApplication
        var content = convertValueType(field)
        let dropped = kind.zonked.splitFunction.arguments.count
        for variable in arguments.suffix(dropped).reversed() {
            guard case .application(let rest, let last) = content.zonked.view, last.resolved == variable,
                !rest.freeVariables.contains(variable)
            else {
                report(
                    .error(
                        "cannot derive `\(source.className.value.occurrence)` from the type that the newtype wraps",
                        at: source.span, label: "`\(content.zonked)` is not a type applied to `\(variable)`"))
                return (.poison, .poison)
            }
            content = rest
        }
        let type = tyCon.applied(arguments.dropLast(dropped))
        unify(actual: self.kind(of: type), expected: kind, at: source.span)
        return (type, content)
    }

    /// A type with all its parameters, without as many last ones as the class's parameter takes itself.
    private func partialArgument(_ head: RType, kind: Type, _ source: RInstance) -> Type {
        let (tyCon, arguments) = convertValueType(head).splitApplication
        let type = tyCon.applied(arguments.dropLast(kind.zonked.splitFunction.arguments.count))
        unify(actual: self.kind(of: type), expected: kind, at: source.span)
        return type
    }

    private func overlap(_ pragma: Symbol?) -> InstanceInfo.Overlap {
        var result: InstanceInfo.Overlap =
            switch pragma {
            case "OVERLAPPABLE": .overlappable
            case "OVERLAPPING": .overlapping
            case "OVERLAPS": [.overlappable, .overlapping]
            case "INCOHERENT": [.overlappable, .overlapping, .incoherent]
            default: []
            }
        if has(.overlappingInstances) || has(.incoherentInstances) {
            result.formUnion([.overlappable, .overlapping])
        }
        if has(.incoherentInstances) { result.insert(.incoherent) }
        return result
    }

    /// `$fShowMaybe`
    private func dictionaryFunctionName(_ class_: ClassInfo, _ arguments: [Type]) -> Name {
        let heads = arguments.map { $0.headTyCon?.name.occurrence.text ?? "" }.joined()
        let base = "$f\(class_.name.occurrence)\(heads)"
        var text = base
        var number = 0
        while !dictionaryFunctions.insert(text).inserted {
            text = "\(base)\(number)"
            number += 1
        }
        return .global(moduleName, Symbol(text), .value)
    }

    // MARK: Methods

    func checkInstance(_ pending: PendingInstance) {
        let (source, info) = (pending.source, pending.info)
        let class_ = info.class_
        let scope = pushScope()
        scope.keepsResiduals = true
        var substitution: [Type: Type] = [:]
        for variable in info.variables {
            let name = Name(id: variable.node.a)
            let kind = variable.variableKind.substituting(substitution)
            let skolem = newSkolem(name.occurrence, kind: kind, at: name.span)
            substitution[variable] = skolem
            typeVariables[name] = skolem
            headVariables.insert(skolem)
        }
        let arguments = info.arguments.map { $0.substituting(substitution) }
        let parameters = assumeContext(info.context.map { $0.substituting(substitution) })
        let ofClass = classSubstitution(class_, arguments)
        // Superclasses come from the context and from other instances, never from this one.
        let headSize = arguments.reduce(0) { $0 + $1.size }
        for equality in class_.equalities {
            _ = want(equality.substituting(ofClass), Origin(.superclass(class_, headSize: headSize), at: source.span))
        }
        let superclasses = class_.superclasses.map { superclass -> EvidenceTerm in
            let origin = Origin(.superclass(class_, headSize: headSize), at: source.span)
            return .variable(evidence(for: superclass.substituting(ofClass), origin, depth: 0))
        }
        solveScope()
        let head = class_.constraint(arguments)
        let selfBinder = TBinder(name: .fresh("$self", at: source.span), type: head)
        assume(head, .variable(selfBinder.name), withSuperclasses: false)
        let newtypeEvidence = pending.representation.map {
            evidence(for: $0.substituting(substitution), Origin(.deriving(class_), at: source.span), depth: 0)
        }
        if let representation = pending.representation {
            needCoercibleMethods(representation.substituting(substitution), arguments, class_, at: source.span)
        }
        let methods = class_.methods.enumerated().map { index, method in
            if let newtypeEvidence {
                return select(method, newtypeEvidence, method.type.substituting(ofClass), at: source.span)
            }
            return checkMethod(
                method, class_.defaultMethods[index], source, class_, ofClass, selfBinder)
        }
        popScope()
        if pending.representation == nil { checkComplete(source, class_) }
        typed.instances.append(
            TInstance(
                dictionaryFunction: info.dictionaryFunction, class_: class_, parameters: parameters,
                evidence: scope.evidence, selfBinder: selfBinder, superclasses: superclasses, methods: methods,
                pragmas: class_.methods.map { source.inlinePragmas[$0.name] }, span: source.span))
    }

    /// The types of the methods for what a newtype wraps, or for the type that it is derived via, and for the newtype must
    /// be represented alike.
    private func needCoercibleMethods(_ represented: Type, _ arguments: [Type], _ class_: ClassInfo, at span: Span) {
        guard let coercible = knownClass(BuiltinNames.coercible, at: span) else { return }
        let before = classSubstitution(class_, represented.splitApplication.arguments)
        let after = classSubstitution(class_, arguments)
        for method in class_.methods {
            let types = [method.type.substituting(before), method.type.substituting(after)]
            _ = evidence(for: coercible.constraint(types), Origin(.deriving(class_), at: span), depth: 0)
        }
    }

    /// A method of a dictionary.
    private func select(_ method: (name: Name, type: Type), _ dictionary: Name, _ type: Type, at span: Span)
        -> TExpression
    {
        TExpression(
            .apply(
                TExpression(.variable(method.name), at: span), [TExpression(.variable(dictionary), at: span)],
                result: type), at: span)
    }

    /// The class's parameters, and the variables of their kinds, at these arguments.
    func classSubstitution(_ class_: ClassInfo, _ arguments: [Type]) -> [Type: Type] {
        let parameters = class_.parameters.map(Type.bound)
        let kinds = freshKinds(of: parameters)
        if !kinds.isEmpty {
            for (parameter, argument) in zip(parameters, arguments) {
                _ = unify(kind(of: argument), parameter.variableKind.substituting(kinds))
            }
        }
        return kinds.mapValues(\.zonked).merging(zip(parameters, arguments)) { $1 }
    }

    private func checkMethod(
        _ method: (name: Name, type: Type), _ defaultMethod: Name?, _ source: RInstance, _ class_: ClassInfo,
        _ ofClass: [Type: Type], _ selfBinder: TBinder
    ) -> TExpression {
        let (name, sigma) = (method.name, method.type.substituting(ofClass))
        let dictionary = TExpression(.variable(selfBinder.name), at: source.span)
        guard let binding = source.methods.first(where: { $0.name == name }) else {
            if let defaultMethod {
                let value = TExpression(
                    .apply(TExpression(.variable(defaultMethod), at: source.span), [dictionary], result: sigma),
                    at: source.span)
                let declared = ownType(ofDefault: defaultMethod, of: method.type, class_, ofClass)
                guard sigma.wantsCallStack || declared != nil else { return value }
                // The default method is called here.
                return skolemising(sigma, at: source.span) { rho in
                    let origin = Origin(.occurrence(declared == nil ? defaultMethod : name), at: source.span)
                    let (call, type) = instantiate(value, declared ?? sigma, origin)
                    unify(actual: type, expected: rho, at: source.span)
                    return call
                }
            }
            let text = "\(options.sources.ghcText(source.span))|\(name.occurrence)"
            return errorCall("noMethodBindingError", text, sigma, at: source.span)
        }
        guard let signature = source.signatures[name] else { return self.method(binding, sigma) }
        // The signature may be more general than the method's type.
        let declared = convert(signature)
        let function = self.method(binding, declared)
        return skolemising(sigma, at: binding.span) { rho in
            let (value, type) = instantiate(function, declared, Origin(.instanceMethod, at: signature.span))
            unify(actual: type, expected: rho, at: signature.span)
            return value
        }
    }

    private func method(_ binding: RBinding, _ sigma: Type) -> TExpression {
        guard case .function(let name, let clauses, _) = binding.kind else {
            return TExpression(.poison, at: binding.span)
        }
        return skolemising(sigma, at: binding.span) { rho in
            let checked = checkClauses(name, clauses, rho, at: binding.span)
            let binder = TBinder(name: .fresh(name.occurrence, at: binding.span), type: rho)
            let group = TBindingGroup(
                dictionaryParameters: [], evidence: EvidenceBindings(), exports: [],
                bindings: [
                    .function(
                        binder, parameters: checked.parameters, rows: checked.rows, result: checked.result,
                        span: binding.span)
                ])
            return TExpression(
                .let_([group], TExpression(.variable(binder.name), at: binding.span)), at: binding.span)
        }
    }

    /// A call of one of the functions of Control.Exception.Base that report a place.
    func errorCall(_ function: Symbol, _ text: String, _ type: Type, at span: Span) -> TExpression {
        TExpression(
            .apply(
                TExpression(.variable(BuiltinNames.matchError(function)), at: span),
                [TExpression(.literal(.stringHash(Array(text.utf8))), at: span)], result: type), at: span)
    }

    /// Warns about methods that have neither a definition nor a default, as far as `MINIMAL` asks for them.
    private func checkComplete(_ source: RInstance, _ class_: ClassInfo) {
        let defined = Set(source.methods.compactMap(\.name))
        let missing: [Name]
        if let minimal = class_.minimal {
            if minimal.contains(where: { $0.allSatisfy(defined.contains) }) { return }
            missing = minimal.map { $0.filter { !defined.contains($0) } }.min { $0.count < $1.count } ?? []
        } else {
            missing = zip(class_.methods, class_.defaultMethods).filter { method, defaultMethod in
                defaultMethod == nil && !defined.contains(method.name) && !method.name.occurrence.text.hasPrefix("_")
            }.map(\.0.name)
        }
        if !missing.isEmpty, warns(.missingMethods) { warnMissingMethods(missing, class_, at: source.span) }
    }
}
