import HytheBase
import HytheCore
import HytheTypes

extension Lowering {
    func lower(_ core: Core) -> Lowered {
        switch core {
        case .variable(let name):
            guard case .atom(let atom) = meaning(name) else {
                InternalError.fail("`\(name)` is used as a value, but is code to jump to or call")
            }
            return result(atom)
        case .literal(let literal):
            return result(.literal(literal))
        case .apply(let function, let arguments, let shape):
            return lowerCall(function, arguments, shape)
        case .lambda:
            return value(core, hint: "sat") { self.result($0) }
        case .constructor(let constructor, let arguments):
            if arguments.isEmpty { return result(.nullary(constructor)) }
            return atoms(arguments) { atoms in
                if atoms.allSatisfy({ $0.local == nil }) {
                    return self.result(.object(self.staticObject("con", .constructor(constructor, atoms))))
                }
                return Lowered(code: .construct(constructor, atoms), free: LocalSet(atoms))
            }
        case .let_(let bind, let body):
            return lowerLet(bind, body)
        case .case_(let scrutinee, let binder, let alternatives, let fallback, let shape):
            return lowerCase(scrutinee, binder, alternatives, fallback, shape)
        case .unboxedTuple(let components):
            return atoms(components) { atoms in
                let atoms = atoms.filter { !$0.isVoid }
                return Lowered(code: .tuple(atoms), free: LocalSet(atoms))
            }
        case .primitive(let operation, let arguments, let shape):
            return lowerPrimitive(operation, arguments, shape)
        case .foreignCall(let call, let arguments, let shape):
            return atoms(arguments) { atoms in
                Lowered(code: .foreign(call, atoms, result: shape), free: LocalSet(atoms))
            }
        case .join(let isRecursive, let points, let body):
            return lowerJoin(isRecursive, points, body)
        case .jump(let name, let arguments, let shape):
            guard case .joinPoint(let point) = meaning(name) else {
                InternalError.fail("a jump to `\(name)`, which is no join point here")
            }
            return jump(point, arguments, shape)
        }
    }

    func result(_ atom: Atom) -> Lowered {
        if atom.isVoid { return Lowered(code: .tuple([]), free: LocalSet()) }
        return Lowered(code: .value(atom), free: LocalSet([atom]))
    }

    func jump(_ point: LoweredJoinPoint, _ arguments: [Core], _ shape: Shape) -> Lowered {
        atoms(arguments) { atoms in
            let atoms = atoms.filter { !$0.isVoid }
            var free = LocalSet(atoms)
            free.insert(point.local)
            return Lowered(code: .jump(point, atoms, result: shape), free: free)
        }
    }

    // MARK: - Join points

    func lowerJoin(_ isRecursive: Bool, _ points: [JoinPoint], _ body: Core) -> Lowered {
        let lowered = points.map { point in
            let local = fresh(point.name.occurrence, .void)
            let joinPoint = LoweredJoinPoint(local: local)
            local.joinPoint = joinPoint
            return joinPoint
        }
        let meanings = zip(points, lowered).map { ($0.name, Meaning.joinPoint($1)) }
        func lowerPoints() -> LocalSet {
            var free = LocalSet()
            for (point, joinPoint) in zip(points, lowered) {
                binding(point.parameters) { locals in
                    joinPoint.parameters = locals.compactMap { $0 }
                    let body = lower(point.body)
                    joinPoint.body = body.code
                    free.formUnion(body.free.subtracting(joinPoint.parameters))
                }
            }
            return free
        }
        var free = isRecursive ? with(meanings, lowerPoints) : lowerPoints()
        free = free.subtracting(lowered.map(\.local))
        // Points of enclosing groups stay in the set: what those need is known only when their bodies are lowered.
        for joinPoint in lowered { joinPoint.free = free }
        let rest = with(meanings) { lower(body) }
        let used = lowered.contains { rest.free.contains($0.local) }
        if !used { return rest }
        free.formUnion(rest.free.subtracting(lowered.map(\.local)))
        return Lowered(code: .join(isRecursive: isRecursive, lowered, rest.code), free: free)
    }

    // MARK: - Case

    private func lowerCase(
        _ scrutinee: Core, _ binder: Binder, _ alternatives: [CoreAlternative], _ fallback: Core?, _ shape: Shape
    ) -> Lowered {
        if let first = alternatives.first, case .tuple(let components) = first.pattern {
            let scrutinee = lower(scrutinee)
            return with(binder.name, .atom(.void)) {
                binding(components) { locals in
                    select(scrutinee, locals.compactMap { $0 }, shape) {
                        let body = self.lower(first.body)
                        return (.one(body.code), body.free)
                    }
                }
            }
        }
        if case .variable(let name) = scrutinee, case .atom(let atom) = meaning(name) {
            return lowerCase(of: atom, name, binder, alternatives, fallback, shape)
        }
        if case .literal(let literal) = scrutinee {
            return lowerCase(of: .literal(literal), nil, binder, alternatives, fallback, shape)
        }
        if case .apply(.variable(BuiltinNames.unpackCString), _, _) = scrutinee, isStringConstant(scrutinee) {
            // Evaluated at once, it is made once as well.
            return lowerCase(
                of: stringConstant(scrutinee, binder.name.occurrence), nil, binder, alternatives, fallback, shape)
        }
        let lowered = lower(scrutinee)
        if binder.representation == .void {
            return with(binder.name, .atom(.void)) {
                select(lowered, [], shape) { self.lower(alternatives, fallback, evaluated: .void) }
            }
        }
        let local = fresh(binder.name.occurrence, binder.representation, isEvaluated: true)
        return with(binder.name, .atom(.local(local))) {
            select(lowered, [local], shape) { self.lower(alternatives, fallback, evaluated: .local(local)) }
        }
    }

    /// Of an atom: within the alternatives, its name means the evaluated value.
    private func lowerCase(
        of atom: Atom, _ name: Name?, _ binder: Binder, _ alternatives: [CoreAlternative], _ fallback: Core?,
        _ shape: Shape
    ) -> Lowered {
        let scrutinee = result(atom)
        if atom.isEvaluated {
            return with(binder.name, .atom(atom)) {
                if alternatives.isEmpty, let fallback { return lower(fallback) }
                let local: Local
                if case .local(let same) = atom {
                    local = same
                } else {
                    local = fresh(binder.name.occurrence, atom.representation, isEvaluated: true)
                }
                return select(scrutinee, [local], shape) { self.lower(alternatives, fallback, evaluated: atom) }
            }
        }
        let local = fresh(binder.name.occurrence, .lifted, isEvaluated: true)
        var meanings = [(binder.name, Meaning.atom(.local(local)))]
        if let name { meanings.append((name, .atom(.local(local)))) }
        return with(meanings) {
            select(scrutinee, [local], shape) { self.lower(alternatives, fallback, evaluated: .local(local)) }
        }
    }

    func select(
        _ scrutinee: Lowered, _ results: [Local], _ shape: Shape,
        _ alternatives: () -> (Selection.Alternatives, LocalSet)
    ) -> Lowered {
        let (alternatives, needed) = alternatives()
        let free = needed.subtracting(results)
        let selection = Selection(
            scrutinee: scrutinee.code, results: results, alternatives: alternatives, free: free, result: shape)
        return Lowered(code: .select(selection), free: free.union(scrutinee.free))
    }

    private func lower(
        _ alternatives: [CoreAlternative], _ fallback: Core?, evaluated: Atom
    ) -> (Selection.Alternatives, LocalSet) {
        var free = LocalSet()
        let lowered = fallback.map(lower)
        if let lowered { free.formUnion(lowered.free) }
        guard let first = alternatives.first else {
            guard let lowered else { return (.constructors([], default: nil), free) }
            return (.one(lowered.code), free)
        }
        // Fields are read through the scrutinee.
        if case .local(let local) = evaluated, alternatives.count + (fallback == nil ? 0 : 1) > 0 { free.insert(local) }
        if case .literal = first.pattern {
            var cases: [(literal: CoreLiteral, body: Code)] = []
            for alternative in alternatives {
                guard case .literal(let literal) = alternative.pattern else { continue }
                let body = lower(alternative.body)
                free.formUnion(body.free)
                cases.append((literal, body.code))
            }
            return (.literals(cases, default: lowered?.code), free)
        }
        var cases: [(constructor: DataCon, fields: [Local?], body: Code)] = []
        for alternative in alternatives {
            guard case .constructor(let constructor, let fields) = alternative.pattern else { continue }
            binding(fields) { locals in
                let body = lower(alternative.body)
                let used = locals.map { local in local.flatMap { body.free.contains($0) ? $0 : nil } }
                free.formUnion(body.free.subtracting(locals.compactMap { $0 }))
                cases.append((constructor, used, body.code))
            }
        }
        return (.constructors(cases, default: lowered?.code), free)
    }
}
