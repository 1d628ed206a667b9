import HytheBase
import HytheTypes

extension Simplifier {
    /// `core` in the place of the continuation's hole, simplified.
    func simplify(_ core: Core, _ next: Continuation) -> Core {
        switch core {
        case .variable(let name): return variable(name, next)
        case .literal: return rebuild(core, next)
        case .apply(.variable(let name), let arguments, let result) where isContified(name):
            return jump(name, arguments, result, next)
        case .apply(let function, let arguments, let result):
            return namingStrictArguments(arguments, { .apply(function, $0, result: result) }, result, next)
                ?? simplify(function, .apply(arguments, isSimplified: false, result: result, next))
        case .lambda(let parameters, let body): return lambda(parameters, body, next)
        case .let_(.nonrecursive(let binder, let value), let body):
            return letBinding(binder, value, body, next)
        case .let_(.recursive(let group), let body): return letRecursive(group, body, next)
        case .case_(let scrutinee, let binder, let alternatives, let fallback, let result):
            note([binder])
            let selection = Selection(binder: binder, alternatives: alternatives, fallback: fallback, result: result)
            return simplify(scrutinee, .select(selection, next))
        case .constructor(let constructor, let arguments):
            if let named = namingStrictArguments(arguments, { .constructor(constructor, $0) }, .lifted, next) {
                return named
            }
            if case .select(let selection, let rest) = next {
                return selectKnown(constructor, arguments, isSimplified: false, as: nil, selection, rest)
            }
            let isDictionary = constructor.tyCon.class_ != nil
            return rebuild(reusing(constructor, arguments.map(isDictionary ? field : argument)), next)
        case .unboxedTuple(let components):
            if case .select(var selection, let rest) = next {
                if selection.isDuplicable { selection = copy(selection) }
                if case .tuple(let binders)? = selection.alternatives.first?.pattern {
                    return bind(Array(zip(binders, components)), isSimplified: false) {
                        self.simplify(selection.alternatives[0].body, rest)
                    }
                }
            }
            return rebuild(.unboxedTuple(components.map(argument)), next)
        case .primitive(let operation, let arguments, let result):
            if let named = namingStrictArguments(
                arguments, { .primitive(operation, $0, result: result) }, result, next)
            {
                return named
            }
            return primitive(operation, arguments.map(argument), result, next)
        case .foreignCall(let call, let arguments, let result):
            return namingStrictArguments(arguments, { .foreignCall(call, $0, result: result) }, result, next)
                ?? rebuild(.foreignCall(call, arguments.map(argument), result: result), next)
        case .join(let isRecursive, let points, let body): return join(isRecursive, points, body, next)
        case .jump(let name, let arguments, let result): return jump(name, arguments, result, next)
        }
    }

    /// Something by itself: an argument, a value.
    func argument(_ core: Core) -> Core { simplify(core, .stop) }

    /// A method in a dictionary: what it is called by, so that it is found where the dictionary is known.
    private func field(_ core: Core) -> Core {
        if case .apply(.variable(let name), let arguments, let result) = core, name.isGlobal,
            (arity(of: name) ?? 0) > arguments.count
        {
            return rebuild(.variable(name), .apply(arguments, isSimplified: false, result: result, .stop))
        }
        return argument(core)
    }

    /// An argument that is not lifted is evaluated before the call. If it is more than a primitive operation, it is
    /// bound by a `case` around the call, so that what it does there meets what surrounds the call.
    private func namingStrictArguments(
        _ arguments: [Core], _ call: ([Core]) -> Core, _ result: Shape, _ next: Continuation
    ) -> Core? {
        guard let index = arguments.firstIndex(where: isComplexAndStrict) else { return nil }
        let binder = fresh("a", representation(of: arguments[index]))
        occurrences[binder.name] = Occurrence(count: .once, tailArity: nil)
        var arguments = arguments
        let value = arguments[index]
        arguments[index] = binder.variable
        return simplify(.case_(value, binder, [], default: call(arguments), result: result), next)
    }

    private func isComplexAndStrict(_ core: Core) -> Bool {
        switch core {
        case .variable, .literal, .lambda, .constructor, .unboxedTuple: false
        case .primitive(let operation, let arguments, let result):
            result != .lifted
                && (operation.hasEffect || operation.diverges
                    || arguments.contains(where: isComplexAndStrict))
        default: core.shape { self.representations[$0] ?? .lifted } != .lifted
        }
    }

    // MARK: Variables

    private func variable(_ name: Name, _ next: Continuation) -> Core {
        switch substitution[name] {
        case .atom(.variable(let other))?: return occurrence(other, next)
        case .atom(let literal)?: return rebuild(literal, next)
        case .pending(let value)?:
            substitution[name] = nil
            return simplify(value, next)
        case nil: return occurrence(name, next)
        }
    }

    /// A variable that stays, or is inlined.
    func occurrence(_ name: Name, _ next: Continuation) -> Core {
        switch refinements[name] {
        case .variable(let refined)?: return inlined(refined, next) ?? rebuild(.variable(refined), next)
        case let literal?: return rebuild(literal, next)
        case nil: return inlined(name, next) ?? rebuild(.variable(name), next)
        }
    }

    /// A variable or literal as it stands after substitution; `nil` if it would be replaced by code.
    func resolved(_ core: Core) -> Core? {
        guard case .variable(let name) = core else { return core.isAtom ? core : nil }
        var result = core
        switch substitution[name] {
        case .atom(let atom)?: result = atom
        case .pending?: return nil
        case nil: break
        }
        if case .variable(let name) = result, let refined = refinements[name] { return refined }
        return result
    }

    // MARK: Lambdas

    private func lambda(_ parameters: [Binder], _ body: Core, _ next: Continuation) -> Core {
        note(parameters)
        switch next {
        case .apply(let arguments, let isSimplified, let result, let rest):
            let count = min(parameters.count, arguments.count)
            let pairs = Array(zip(parameters, arguments).prefix(count))
            let isPartial = parameters.count > count
            let isRepeated = parameters.dropFirst(count).contains { !$0.isOneShot }
            return bind(pairs, isSimplified: isSimplified, isPartial: isRepeated) {
                if isPartial { return self.simplify(.lambda(Array(parameters.dropFirst(count)), body), rest) }
                let more = Array(arguments.dropFirst(count))
                if more.isEmpty {
                    // See Note [Results of any representation].
                    let isAny = result != .lifted && self.shape(of: body) == .lifted
                    return self.simplify(isAny ? body.delivering(result) : body, rest)
                }
                return self.simplify(body, .apply(more, isSimplified: isSimplified, result: result, rest))
            }
        case .select(let selection, let rest):
            let selection = selection.isDuplicable ? copy(selection) : selection
            guard let fallback = selection.fallback else { break }
            return bind([(selection.binder, .lambda(parameters, body))], isSimplified: false) {
                self.simplify(fallback, rest)
            }
        case .stop, .fold: break
        }
        let simplified = simplify(body, .stop)
        return rebuild(etaReduced(parameters, simplified) ?? abstraction(parameters, simplified), next)
    }

    /// `\x -> f x` is `f` if `f` is known to be a function of as many arguments or more.
    private func etaReduced(_ parameters: [Binder], _ body: Core) -> Core? {
        if case .apply(.variable(let name), let arguments, _) = body, arguments.count == parameters.count,
            let arity = arity(of: name), arity >= arguments.count
        {
            let isSame = zip(arguments, parameters).allSatisfy { argument, parameter in
                if case .variable(parameter.name) = argument { true } else { false }
            }
            if isSame, !parameters.contains(where: { $0.name == name }) { return .variable(name) }
        }
        return nil
    }

    // MARK: Join points

    private func isContified(_ name: Name) -> Bool {
        joinPoints[name] != nil
    }

    func join(_ isRecursive: Bool, _ points: [JoinPoint], _ body: Core, _ next: Continuation) -> Core {
        var kept: [JoinPoint] = []
        for point in points {
            note(point.parameters)
            switch occurrence(of: point.name).count {
            case .dead: continue
            case .once where !isRecursive, .onceInLambda where !isRecursive: joinPoints[point.name] = .once(point)
            default: kept.append(point)
            }
        }
        if kept.isEmpty { return simplify(body, next) }
        return withDuplicable(next) { next in
            let isLoop = isRecursive && kept.contains { self.occurrence(of: $0.name).isRecursive }
            var points: [JoinPoint] = []
            for point in kept {
                let simplified = JoinPoint(
                    name: point.name, parameters: point.parameters, body: self.simplify(point.body, next))
                if !isLoop, simplified.body.size(upTo: self.options.duplication + 1) <= self.options.duplication,
                    !simplified.body.bindsJoinPoints
                {
                    OccurrenceAnalysis.analyse(
                        .abstraction(simplified.parameters, simplified.body), into: self.occurrences)
                    self.joinPoints[point.name] = .copy(simplified)
                } else {
                    points.append(simplified)
                }
            }
            let body = self.simplify(body, next)
            return points.isEmpty ? body : .join(isRecursive: isLoop, points, body)
        }
    }

    private func jump(_ name: Name, _ arguments: [Core], _ result: Shape, _ next: Continuation) -> Core {
        switch joinPoints[name] {
        case .once(let point)?:
            joinPoints[name] = nil
            return bind(Array(zip(point.parameters, arguments)), isSimplified: false) {
                self.simplify(point.body, next)
            }
        case .copy(let point)?:
            var copier = FreshCopier(occurrences: occurrences)
            let parameters = point.parameters.map { copier.bind($0) }
            let body = copier.copy(point.body)
            note(parameters)
            return bind(Array(zip(parameters, arguments)), isSimplified: false) { self.simplify(body, .stop) }
        default:
            return .jump(name, arguments.map(argument), result: next.shape(result))
        }
    }
}

extension Core {
    /// Whether a join point is declared within, in tail position or not.
    var bindsJoinPoints: Bool {
        if case .join = self { return true }
        var found = false
        forEachChild { if $0.bindsJoinPoints { found = true } }
        return found
    }
}
