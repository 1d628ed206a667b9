import HytheBase
import HytheCore
import HytheTypes

extension FunctionEmitter {
    /// The parameters in registers, after `sp` and the closure.
    static func parameterList(_ plan: ArgumentPlan) -> [LLVMSignature.Parameter] {
        plan.places.enumerated().compactMap { index, place in
            guard place == .register else { return nil }
            return LLVMSignature.Parameter(plan.representations[index].llvmType, name: .argument(Int32(index)))
        }
    }

    /// The parameters' values; those in memory are read at once.
    func parameters(_ plan: ArgumentPlan) -> [Operand] {
        plan.places.enumerated().map { index, place in
            switch place {
            case .register: .argument(Int32(index))
            case .memory(let slot): load(.args, as: plan.representations[index].llvmType, index: slot)
            }
        }
    }

    // MARK: - Functions

    static func function(_ function: GlobalFunction, module: ModuleEmitter) -> LLVMDefinition {
        let emitter = FunctionEmitter(module: module, result: ResultPlan(function.result))
        let plan = ArgumentPlan(function.representations.filter { $0 != .void }, isClosure: false)
        let values = emitter.parameters(plan)
        let locals = function.parameters.compactMap { $0 }
        let isSelf = { (callee: Callee) in
            if case .direct(let other) = callee { other === function } else { false }
        }
        emitter.emitBody(function.body, locals, values, isSelf: isSelf)
        return emitter.finish(
            Symbol("\(function.symbol)_entry"), parameterList(plan), isApart: function.isContinuation)
    }

    /// A function's code; the loop that self tail calls make begins after the parameters are read.
    private func emitBody(_ body: Code, _ parameters: [Local], _ values: [Operand], isSelf: @escaping (Callee) -> Bool)
    {
        guard body.hasTailCall(isSelf) else {
            for (local, value) in zip(parameters, values) { bind(local, value) }
            yield(parameters)
            emit(body, .return_)
            return
        }
        let hasSafePoint = module.options.yields || body.hasSafePoint
        let target = Target(
            parameters: parameters, live: [], isLoop: true, isLoopWithoutSafePoints: !hasSafePoint)
        selfLoop = (isSelf, target)
        jump(to: target, values)
        guard place(target) else { return }
        yield(parameters)
        emit(body, .return_)
    }

    static func function(_ code: ClosureCode, module: ModuleEmitter) -> LLVMDefinition {
        let emitter = FunctionEmitter(module: module, result: ResultPlan(code.result))
        let plan = ArgumentPlan(code.representations.filter { $0 != .void }, isClosure: true)
        let values = emitter.parameters(plan)
        emitter.bindCaptured(code, headerBytes: 8 - min(code.arity, 7))
        if let selfLocal = code.selfLocal { emitter.bind(selfLocal, .node) }
        let parameters = code.parameters.compactMap { $0 }
        for (local, value) in zip(parameters, values) { emitter.bind(local, value) }
        emitter.yield(parameters + code.captured + (code.selfLocal.map { [$0] } ?? []))
        emitter.emit(code.body, .return_)
        return emitter.finish(Symbol("\(code.symbol)_code"), [.node] + parameterList(plan))
    }

    /// Reads the free variables from `%node`.
    private func bindCaptured(_ code: ClosureCode, headerBytes: Int) {
        let layout = FieldLayout(code.captured.map(\.representation))
        for (local, position) in zip(code.captured, layout.positions) {
            guard let position else { continue }
            bind(local, load(local.representation.llvmType, .node, offset: headerBytes + 8 * position))
        }
    }

    /// The code behind a static closure: as the direct entry, but takes the closure too.
    static func throughClosure(_ function: GlobalFunction, symbol: String, module: ModuleEmitter) -> LLVMDefinition {
        let emitter = FunctionEmitter(module: module, result: ResultPlan(function.result))
        let representations = function.representations.filter { $0 != .void }
        let plan = ArgumentPlan(representations, isClosure: true)
        let values = emitter.parameters(plan)
        emitter.tailCall(
            .address(module.entry(of: function)), [], values, ArgumentPlan(representations, isClosure: false))
        return emitter.finish(Symbol(symbol), [.node] + parameterList(plan), check: false)
    }

    // MARK: - Thunks

    static func thunk(_ code: ClosureCode, module: ModuleEmitter) -> LLVMDefinition {
        let emitter = FunctionEmitter(module: module, result: ResultPlan(.lifted))
        emitter.claimNode()
        emitter.bindCaptured(code, headerBytes: 16)
        if let selfLocal = code.selfLocal { emitter.bind(selfLocal, .node) }
        emitter.store(.pointer, .context, .node, offset: 8)
        // Its blackhole.
        emitter.store(.pointer, .address("\(code.symbol)_info", tag: 24), .node)
        emitter.emitUpdated(code.body)
        return emitter.finish(Symbol("\(code.symbol)_entry"), [.node])
    }

    /// Makes this task the only one to evaluate the thunk `%node`, where others might try; whoever comes second goes
    /// where the first one has left the closure. See Note [Who evaluates a thunk] in Documentation/Runtime.md.
    private func claimNode() {
        let isShared = compare(.notEqual, load(.shared), 0)
        let claim = newBlock()
        let lost = newBlock()
        let own = newBlock()
        branch(if: isShared, claim, own, isUnlikely: true)
        current = claim
        let status = runtimeResult("hy_claim", [.node])
        branch(if: compare(.notEqual, status, 0), lost, own, isUnlikely: true)
        current = lost
        enter(.node)
        current = own
    }

    /// A constant applicative form, evaluated once by whoever comes first.
    static func constant(_ code: ClosureCode, module: ModuleEmitter) -> LLVMDefinition {
        let emitter = FunctionEmitter(module: module, result: ResultPlan(.lifted))
        let known = emitter.runtimeResult("hy_caf_enter", [.context, .stack, .node])
        let isFirst = emitter.compare(.equal, known, .null, .pointer)
        let first = emitter.newBlock()
        let late = emitter.newBlock()
        emitter.branch(if: isFirst, first, late)
        emitter.current = late
        emitter.return_(.pointer, known)
        emitter.current = first
        emitter.emitUpdated(code.body)
        return emitter.finish(Symbol("\(code.symbol)_entry"), [.node])
    }

    /// Pushes the update frame, evaluates, updates.
    private func emitUpdated(_ body: Code) {
        needsStackCheck = true
        store(.i64, binary(.or, word(.node), Int.min), .stack)
        frame = offset(.stack, 8)
        let value = freshLocal(.lifted)
        let target = Target(parameters: [value], live: [])
        emit(body, .target(target))
        guard place(target) else { return }
        tailCallRuntime("hy_update", [.context, frame, self.value(of: value)])
    }
}
