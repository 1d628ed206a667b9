import HytheBase
import HytheCore
import HytheTypes

extension Lowering {
    /// What must be done before some code: evaluations first, then allocations, all in one group.
    struct Preparation {
        /// Each with the local of its result; `nil` for a void one.
        fileprivate var evaluations: [(Lowered, Local?)] = []
        fileprivate var allocations: [Allocation] = []
        fileprivate var free = LocalSet()
    }

    private func wrap(_ preparation: Preparation, _ body: Lowered) -> Lowered {
        var result = body
        if !preparation.allocations.isEmpty {
            let free = result.free.union(preparation.free).subtracting(preparation.allocations.map(\.local))
            result = Lowered(code: .allocate(preparation.allocations, result.code, free: free), free: free)
        }
        for (scrutinee, local) in preparation.evaluations.reversed() {
            let rest = result
            let results = local.map { [$0] } ?? []
            result = select(scrutinee, results, rest.code.shape) { (.one(rest.code), rest.free) }
        }
        return result
    }

    // MARK: - Arguments

    /// Makes atoms of arguments: unlifted ones are evaluated, lifted ones become values or thunks.
    func atoms(_ arguments: [Core], _ body: ([Atom]) -> Lowered) -> Lowered {
        var preparation = Preparation()
        let atoms = arguments.map { atom($0, &preparation) }
        return wrap(preparation, body(atoms))
    }

    /// A value or thunk for a lifted expression.
    func value(_ core: Core, hint: Symbol, _ body: (Atom) -> Lowered) -> Lowered {
        var preparation = Preparation()
        let atom = lifted(core, hint, &preparation)
        return wrap(preparation, body(atom))
    }

    private func atom(_ core: Core, _ preparation: inout Preparation) -> Atom {
        switch core {
        case .variable(let name):
            guard case .atom(let atom) = meaning(name) else {
                InternalError.fail("`\(name)` is used as a value, but is code to jump to or call")
            }
            return atom
        case .literal(let literal): return .literal(literal)
        case .lambda, .constructor: return lifted(core, "sat", &preparation)
        default: break
        }
        if isLifted(core) { return lifted(core, "sat", &preparation) }
        let lowered = lower(core)
        guard let representation = lowered.code.shape.values.first else {
            // Its effect is all that there is to it: `readMutVar# r (writeMutVar# r x s)`.
            preparation.evaluations.append((lowered, nil))
            return .void
        }
        let local = fresh("a", representation)
        preparation.evaluations.append((lowered, local))
        return .local(local)
    }

    /// Whether the value of an expression that is no atom is lifted.
    func isLifted(_ core: Core) -> Bool {
        core.shape { name in
            if case .atom(let atom) = meaning(name) { atom.representation } else { .lifted }
        } == .lifted
    }

    /// The atom of a lifted expression: what it allocates is added to `preparation`.
    private func lifted(_ core: Core, _ hint: Symbol, _ preparation: inout Preparation) -> Atom {
        switch core {
        case .variable(let name):
            if case .atom(let atom) = meaning(name) { return atom }
        case .constructor(let constructor, let arguments):
            if arguments.isEmpty { return .nullary(constructor) }
            if arguments.allSatisfy(isCheapField) {
                let atoms = arguments.map { atom($0, &preparation) }
                if atoms.allSatisfy({ $0.local == nil }) {
                    return .object(staticObject(hint, .constructor(constructor, atoms)))
                }
                let local = fresh(hint, .lifted, isEvaluated: true)
                add(.constructor(constructor, atoms), local, LocalSet(atoms), &preparation)
                return .local(local)
            }
        case .lambda(let parameters, let body):
            if locals(in: core).isEmpty {
                let function = function(freshSymbol(hint), parameters)
                let object = staticObject(hint, .function(function))
                define(function, extra: [], parameters, body)
                return .object(object)
            }
            let local = fresh(hint, .lifted, isEvaluated: true)
            let code = closure(hint, local, parameters)
            define(code, parameters, body)
            add(.function(code), local, LocalSet(code.captured), &preparation)
            return .local(local)
        case .primitive(let operation, let arguments, _) where operation.id == .coerce:
            return atom(arguments[0], &preparation)
        case .primitive(let operation, let arguments, let shape) where operation.id == .unsafeCoerce:
            let value = atom(arguments[0], &preparation)
            if value.representation == .lifted { return value }
            let local = fresh(hint, .lifted)
            let code = Code.primitive(operation, [value], result: shape)
            preparation.evaluations.append((Lowered(code: code, free: LocalSet([value])), local))
            return .local(local)
        // Cheap work that cannot fail is done at once.
        case .case_(let scrutinee, let binder, let alternatives, let fallback?, _)
        where alternatives.isEmpty && binder.representation != .lifted && isSpeculable(scrutinee):
            if case .constructor = fallback {
                let atom = atom(scrutinee, &preparation)
                return with(binder.name, .atom(atom)) { lifted(fallback, hint, &preparation) }
            }
        default: break
        }
        if isStringConstant(core) { return stringConstant(core, hint) }
        let local = fresh(hint, .lifted)
        thunk(core, hint, local, &preparation)
        return .local(local)
    }

    private func add(_ object: Allocation.Object, _ local: Local, _ free: LocalSet, _ preparation: inout Preparation) {
        preparation.allocations.append(Allocation(local: local, object: object))
        preparation.free.formUnion(free)
    }

    /// A constructor's argument that needs no thunk around the whole constructor.
    private func isCheapField(_ argument: Core) -> Bool {
        argument.isAtom || isLifted(argument) || isSpeculable(argument)
    }

    /// An unlifted expression that is cheap, has no effect and cannot fail.
    private func isSpeculable(_ core: Core, depth: Int = 0) -> Bool {
        switch core {
        case .variable(let name):
            guard case .atom(let atom) = meaning(name) else { return false }
            return atom.representation != .lifted
        case .literal: return true
        case .primitive(let operation, let arguments, .single):
            return depth < 4 && operation.effect == .pure && operation.cost == .instructions
                && arguments.allSatisfy { isSpeculable($0, depth: depth + 1) }
        default: return false
        }
    }

    // MARK: - Closures

    private func closure(_ hint: Symbol, _ local: Local, _ parameters: [Binder]) -> ClosureCode {
        let code = ClosureCode(kind: .function, symbol: freshSymbol(hint))
        code.representations = parameters.map(\.representation)
        code.selfLocal = local
        local.function = code
        return code
    }

    private func define(_ code: ClosureCode, _ parameters: [Binder], _ body: Core) {
        binding(parameters) { locals in
            code.parameters = locals
            let lowered = lower(body)
            code.body = lowered.code
            code.result = lowered.code.shape
            capture(lowered.free.subtracting(locals.compactMap { $0 }), code)
        }
    }

    private func capture(_ free: LocalSet, _ code: ClosureCode) {
        var free = free
        if let selfLocal = code.selfLocal { free.remove(selfLocal) }
        code.captured =
            free.members.filter(\.representation.isPointer) + free.members.filter { !$0.representation.isPointer }
    }

    /// `local` becomes a thunk for `core`.
    private func thunk(_ core: Core, _ hint: Symbol, _ local: Local, _ preparation: inout Preparation) {
        if let (index, record) = selector(core) {
            add(.selector(index: index, record), local, LocalSet([record]), &preparation)
            return
        }
        let code = ClosureCode(kind: .thunk, symbol: freshSymbol(hint))
        code.selfLocal = local
        let lowered = lower(core)
        code.body = lowered.code
        capture(lowered.free, code)
        add(.thunk(code), local, LocalSet(code.captured), &preparation)
    }

    /// `unpackCString# "..."` and the like, not too long to be kept for good.
    func isStringConstant(_ core: Core) -> Bool {
        guard case .apply(.variable(let name), let arguments, _) = core, name.isGlobal, arguments.count == 1,
            case .literal(.string(let bytes)) = arguments[0]
        else { return false }
        return bytes.count <= 256
    }

    func stringConstant(_ core: Core, _ hint: Symbol) -> Atom {
        let code = ClosureCode(kind: .thunk, symbol: freshSymbol(hint))
        code.body = lower(core).code
        return .object(staticObject(hint, .thunk(code)))
    }

    /// `case x of C ... y ... -> y` where the type has no other constructor: the collector can do that.
    private func selector(_ core: Core) -> (index: Int, record: Atom)? {
        guard case .case_(.variable(let name), let binder, let alternatives, nil, _) = core, alternatives.count == 1,
            case .constructor(let constructor, let fields) = alternatives[0].pattern,
            case .variable(let field) = alternatives[0].body, field != binder.name,
            case .atom(let record) = meaning(name), record.local != nil,
            constructor.tyCon.constructors.count == 1
        else { return nil }
        let pointers = fields.filter(\.representation.isPointer)
        guard let index = pointers.firstIndex(where: { $0.name == field }), index < 8,
            pointers[index].representation == .lifted
        else { return nil }
        return (index, record)
    }

    // MARK: - Let

    func lowerLet(_ bind: Bind, _ body: Core) -> Lowered {
        switch bind {
        case .nonrecursive(let binder, let value):
            if case .lambda(let parameters, let code) = value {
                return lowerFunctions([(binder, parameters, code)], isRecursive: false, body)
            }
            var preparation = Preparation()
            let atom = lifted(value, binder.name.occurrence, &preparation)
            return with(binder.name, .atom(atom)) { wrap(preparation, lower(body)) }
        case .recursive(let group):
            let functions = group.compactMap { binder, value -> (Binder, [Binder], Core)? in
                if case .lambda(let parameters, let code) = value { (binder, parameters, code) } else { nil }
            }
            if functions.count == group.count { return lowerFunctions(functions, isRecursive: true, body) }
            return lowerRecursive(group, body)
        }
    }

    /// Lambdas only: as join points, as top-level functions, or as closures.
    private func lowerFunctions(
        _ group: [(binder: Binder, parameters: [Binder], body: Core)], isRecursive: Bool, _ body: Core
    ) -> Lowered {
        if group.allSatisfy({ usage.joinPoints.contains($0.binder.name) }) {
            let points = group.map { JoinPoint(name: $0.binder.name, parameters: $0.parameters, body: $0.body) }
            return lowerJoin(isRecursive, points, body)
        }
        var free = LocalSet()
        for function in group { free.formUnion(locals(in: function.body)) }
        if free.isEmpty {
            let functions = group.map { self.function(freshSymbol($0.binder.name.occurrence), $0.parameters) }
            let objects = zip(group, functions).map { staticObject($0.binder.name.occurrence, .function($1)) }
            return with(zip(group, objects).map { ($0.binder.name, .atom(.object($1))) }) {
                for (member, function) in zip(group, functions) {
                    define(function, extra: [], member.parameters, member.body)
                }
                return lower(body)
            }
        }
        if group.allSatisfy({ isWorthLifting($0.binder.name, $0.parameters, free) }) {
            let extra =
                free.members.filter(\.representation.isPointer) + free.members.filter { !$0.representation.isPointer }
            let functions = group.map { member in
                let function = function(freshSymbol(member.binder.name.occurrence), member.parameters)
                function.representations = extra.map(\.representation) + function.representations
                return function
            }
            let meanings = zip(group, functions).map { ($0.binder.name, Meaning.lifted($1, extra: extra)) }
            return with(meanings) {
                for (member, function) in zip(group, functions) {
                    define(function, extra: extra, member.parameters, member.body)
                }
                return lower(body)
            }
        }
        return lowerRecursive(group.map { ($0.binder, .lambda($0.parameters, $0.body)) }, body)
    }

    /// All arguments fit in registers, and no closure would hold more than it does now.
    private func isWorthLifting(_ name: Name, _ parameters: [Binder], _ free: LocalSet) -> Bool {
        guard usage.isSaturated(name), free.members.count == 1 || !usage.isUsedInClosures(name) else { return false }
        let all = free.members.map(\.representation) + parameters.map(\.representation).filter { $0 != .void }
        let floating = all.filter { $0 == .float || $0 == .double }.count
        return all.count - floating <= ArgumentPlan.directIntegers && floating <= ArgumentPlan.floats
    }

    /// Closures that may refer to each other.
    private func lowerRecursive(_ group: [(binder: Binder, value: Core)], _ body: Core) -> Lowered {
        let members = group.map { binder, value -> (local: Local, code: ClosureCode?, value: Core) in
            let hint = binder.name.occurrence
            switch value {
            case .lambda(let parameters, _):
                let local = fresh(hint, .lifted, isEvaluated: true)
                return (local, closure(hint, local, parameters), value)
            case .constructor(_, let arguments) where !arguments.isEmpty && arguments.allSatisfy(isCheapField):
                return (fresh(hint, .lifted, isEvaluated: true), nil, value)
            default: return (fresh(hint, .lifted), nil, value)
            }
        }
        return with(zip(group, members).map { ($0.binder.name, .atom(.local($1.local))) }) {
            var preparation = Preparation()
            for (local, code, value) in members {
                switch value {
                case .lambda(let parameters, let body):
                    guard let code else { continue }
                    define(code, parameters, body)
                    add(.function(code), local, LocalSet(code.captured), &preparation)
                case .constructor(let constructor, let arguments) where local.isEvaluated:
                    let atoms = arguments.map { atom($0, &preparation) }
                    add(.constructor(constructor, atoms), local, LocalSet(atoms), &preparation)
                default: thunk(value, local.hint, local, &preparation)
                }
            }
            return wrap(preparation, lower(body))
        }
    }
}
