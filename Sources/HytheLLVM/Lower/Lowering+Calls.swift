import HytheBase
import HytheCore
import HytheTypes

extension Lowering {
    func lowerCall(_ function: Core, _ arguments: [Core], _ shape: Shape) -> Lowered {
        guard case .variable(let name) = function else {
            let lowered = lower(function)
            let local = fresh("f", .lifted, isEvaluated: true)
            return select(lowered, [local], shape) {
                let call = self.atoms(arguments) { self.call(.local(local), $0, shape) }
                return (.one(call.code), call.free)
            }
        }
        switch meaning(name) {
        case .joinPoint(let point): return jump(point, arguments, shape)
        case .lifted(let function, let extra):
            return atoms(arguments) { self.call(.direct(function), extra.map(Atom.local), $0, shape) }
        case .atom(let atom):
            return atoms(arguments) { self.call(atom, $0, shape) }
        }
    }

    /// A call of a function value.
    func call(_ function: Atom, _ arguments: [Atom], _ shape: Shape) -> Lowered {
        switch function {
        case .object(let object):
            if case .function(let function) = object.content {
                if arguments.count < function.arity { return partial(.object(object), arguments) }
                return call(.direct(function), [], arguments, shape)
            }
        case .local(let local):
            if let code = local.function {
                if arguments.count < code.arity { return partial(function, arguments) }
                return call(.closure(code, function), [], arguments, shape)
            }
        default: break
        }
        if arguments.count > ApplyFunction.longestPattern {
            return call(.unknown(function), [], arguments, shape)
        }
        var free = LocalSet(arguments)
        free.insert([function])
        return Lowered(code: .call(.unknown(function), arguments, result: shape), free: free)
    }

    /// A call of known code with arguments enough; the rest goes to what it returns.
    private func call(_ callee: Callee, _ extra: [Atom], _ arguments: [Atom], _ shape: Shape) -> Lowered {
        let arity: Int
        var free = LocalSet(extra)
        switch callee {
        case .direct(let function): arity = function.arity - extra.count
        case .closure(let code, let closure):
            arity = code.arity
            free.insert([closure])
        case .unknown(let function):
            arity = min(arguments.count, ApplyFunction.longestPattern)
            free.insert([function])
        }
        let first = Array(arguments.prefix(arity))
        free.insert(first)
        if arguments.count == arity {
            return Lowered(code: .call(callee, extra + first, result: shape), free: free)
        }
        let call = Lowered(code: .call(callee, extra + first, result: .lifted), free: free)
        let local = fresh("f", .lifted, isEvaluated: true)
        return select(call, [local], shape) {
            let rest = self.call(.local(local), Array(arguments.dropFirst(arity)), shape)
            return (.one(rest.code), rest.free)
        }
    }

    private func partial(_ function: Atom, _ arguments: [Atom]) -> Lowered {
        let local = fresh("pap", .lifted, isEvaluated: true)
        var free = LocalSet(arguments)
        free.insert([function])
        let allocation = Allocation(local: local, object: .partial(function: function, arguments))
        return Lowered(code: .allocate([allocation], .value(.local(local)), free: free), free: free)
    }

    // MARK: - Primitive operations

    func lowerPrimitive(_ operation: PrimitiveOperation, _ arguments: [Core], _ shape: Shape) -> Lowered {
        switch operation.id {
        case .seq:
            return evaluate(arguments[0], shape) { _ in self.lower(arguments[1]) }
        case .seqState:
            return evaluate(arguments[0], shape) { atom in
                Lowered(code: .tuple([atom]), free: LocalSet([atom]))
            }
        case .dataToTag:
            return evaluate(arguments[0], shape) { atom in
                Lowered(code: .primitive(operation, [atom], result: shape), free: LocalSet([atom]))
            }
        case .unsafeCoerce where shape == .lifted && isLifted(arguments[0]): return lower(arguments[0])
        case .coerce: return lower(arguments[0])
        case .realWorld, .voidState, .proxy, .noDuplicate: return Lowered(code: .tuple([]), free: LocalSet())
        case .keepAlive:
            return atoms(arguments) { atoms in
                let call = self.call(atoms[2], [.void], shape)
                let results = shape.values.map { self.fresh("r", $0) }
                return self.select(call, results, shape) {
                    let touch = PrimitiveOperation.of(.touch)
                    let touched = Lowered(
                        code: .primitive(touch, [atoms[0], .void], result: .void), free: LocalSet([atoms[0]]))
                    let rest = self.select(touched, [], shape) {
                        let atoms = results.map(Atom.local)
                        if case .single = shape, let atom = atoms.first {
                            return (.one(.value(atom)), LocalSet(results))
                        }
                        return (.one(.tuple(atoms)), LocalSet(results))
                    }
                    return (.one(rest.code), rest.free)
                }
            }
        default:
            return atoms(arguments) { atoms in
                Lowered(code: .primitive(operation, atoms, result: shape), free: LocalSet(atoms))
            }
        }
    }

    /// Evaluates first, then goes on with the evaluated atom.
    private func evaluate(_ core: Core, _ shape: Shape, _ body: (Atom) -> Lowered) -> Lowered {
        if case .variable(let name) = core, case .atom(let atom) = meaning(name), atom.isEvaluated { return body(atom) }
        let lowered = lower(core)
        let representation = lowered.code.shape.values.first
        let local = representation.map { fresh("s", $0, isEvaluated: true) }
        return select(lowered, local.map { [$0] } ?? [], shape) {
            let rest = body(local.map(Atom.local) ?? .void)
            return (.one(rest.code), rest.free)
        }
    }
}
