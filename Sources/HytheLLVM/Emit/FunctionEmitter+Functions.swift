import HytheBase
import HytheCore
import HytheTypes

extension FunctionEmitter {
    /// The parameter list after `sp` (and the closure).
    static func parameterList(_ plan: ArgumentPlan) -> String {
        var text = ""
        for (index, place) in plan.places.enumerated() where place == .register {
            text += ", \(plan.representations[index].llvmType) %a\(index)"
        }
        return text
    }

    /// The parameters' values; those in memory are read at once.
    func parameters(_ plan: ArgumentPlan) -> [String] {
        plan.places.enumerated().map { index, place in
            switch place {
            case .register: "%a\(index)"
            case .memory(let slot): load(.args, as: plan.representations[index].llvmType, index: slot)
            }
        }
    }

    // MARK: - Functions

    static func function(_ function: GlobalFunction, module: ModuleEmitter) -> String {
        let emitter = FunctionEmitter(module: module, result: ResultPlan(function.result))
        let plan = ArgumentPlan(function.representations.filter { $0 != .void }, isClosure: false)
        let values = emitter.parameters(plan)
        let locals = function.parameters.compactMap { $0 }
        let isSelf = { (callee: Callee) in
            if case .direct(let other) = callee { other === function } else { false }
        }
        emitter.emitBody(function.body, locals, values, isSelf: isSelf)
        return """
            define internal tailcc \(emitter.result.type) @\(function.symbol)_entry\
            (ptr swiftself %ctx, ptr %sp\(parameterList(plan))) #0 {
            \(emitter.body(check: true))}

            """
    }

    /// A function's code; the loop that self tail calls make begins after the parameters are read.
    private func emitBody(_ body: Code, _ parameters: [Local], _ values: [String], isSelf: @escaping (Callee) -> Bool) {
        guard body.hasTailCall(isSelf) else {
            for (local, value) in zip(parameters, values) { bind(local, value) }
            emit(body, .return_)
            return
        }
        let target = Target(
            parameters: parameters, live: [], isLoop: true, isLoopWithoutSafePoints: !body.hasSafePoint)
        selfLoop = (isSelf, target)
        jump(to: target, values)
        if place(target) { emit(body, .return_) }
    }

    static func function(_ code: ClosureCode, module: ModuleEmitter) -> String {
        let emitter = FunctionEmitter(module: module, result: ResultPlan(code.result))
        let plan = ArgumentPlan(code.representations.filter { $0 != .void }, isClosure: true)
        let values = emitter.parameters(plan)
        emitter.bindCaptured(code, headerBytes: 8 - min(code.arity, 7))
        if let selfLocal = code.selfLocal { emitter.bind(selfLocal, "%node") }
        for (local, value) in zip(code.parameters.compactMap({ $0 }), values) { emitter.bind(local, value) }
        emitter.emit(code.body, .return_)
        return """
            define internal tailcc \(emitter.result.type) @\(code.symbol)_code\
            (ptr swiftself %ctx, ptr %sp, ptr %node\(parameterList(plan))) #0 {
            \(emitter.body(check: true))}

            """
    }

    /// Reads the free variables from `%node`.
    private func bindCaptured(_ code: ClosureCode, headerBytes: Int) {
        let layout = FieldLayout(code.captured.map(\.representation))
        for (local, position) in zip(code.captured, layout.positions) {
            guard let position else { continue }
            bind(local, load(local.representation.llvmType, "%node", offset: headerBytes + 8 * position))
        }
    }

    /// The code behind a static closure: as the direct entry, but takes the closure too.
    static func throughClosure(_ function: GlobalFunction, symbol: String, module: ModuleEmitter) -> String {
        let emitter = FunctionEmitter(module: module, result: ResultPlan(function.result))
        let representations = function.representations.filter { $0 != .void }
        let plan = ArgumentPlan(representations, isClosure: true)
        let values = emitter.parameters(plan)
        emitter.tailCall(
            "@\(module.entry(of: function))", [], values, ArgumentPlan(representations, isClosure: false))
        return """
            define internal tailcc \(emitter.result.type) @\(symbol)\
            (ptr swiftself %ctx, ptr %sp, ptr %node\(parameterList(plan))) #0 {
            \(emitter.body(check: false))}

            """
    }

    // MARK: - Thunks

    static func thunk(_ code: ClosureCode, module: ModuleEmitter) -> String {
        let emitter = FunctionEmitter(module: module, result: ResultPlan(.lifted))
        emitter.claimNode()
        emitter.bindCaptured(code, headerBytes: 16)
        if let selfLocal = code.selfLocal { emitter.bind(selfLocal, "%node") }
        emitter.store("ptr", "%ctx", "%node", offset: 8)
        emitter.store("ptr", "getelementptr (i8, ptr @\(code.symbol)_info, i64 24)", "%node")
        emitter.emitUpdated(code.body)
        return emitter.entry(code.symbol)
    }

    /// Makes this task the only one to evaluate the thunk `%node`, where others might try; whoever comes second goes
    /// where the first one has left the closure. See Note [Who evaluates a thunk] in Documentation/Runtime.md.
    private func claimNode() {
        let isShared = instruction("icmp ne i64 \(load(.shared)), 0")
        let claim = newBlock()
        let lost = newBlock()
        let own = newBlock()
        branch(if: isShared, claim, own, isUnlikely: true)
        current = claim
        module.use("hy_claim")
        let status = instruction("call preserve_mostcc i64 @hy_claim(ptr %node)")
        branch(if: instruction("icmp ne i64 \(status), 0"), lost, own, isUnlikely: true)
        current = lost
        let entry = load("ptr", load("ptr", "%node"))
        let value = instruction("musttail call tailcc ptr \(entry)(ptr swiftself %ctx, ptr %sp, ptr %node)")
        line("ret ptr \(value)")
        current = own
    }

    /// A constant applicative form, evaluated once by whoever comes first.
    static func constant(_ code: ClosureCode, module: ModuleEmitter) -> String {
        let emitter = FunctionEmitter(module: module, result: ResultPlan(.lifted))
        module.use("hy_caf_enter")
        let known = emitter.instruction(
            "call tailcc ptr @hy_caf_enter(ptr swiftself %ctx, ptr %sp, ptr %node)")
        let isFirst = emitter.instruction("icmp eq ptr \(known), null")
        let first = emitter.newBlock()
        let late = emitter.newBlock()
        emitter.branch(if: isFirst, first, late)
        emitter.current = late
        emitter.line("ret ptr \(known)")
        emitter.current = first
        emitter.emitUpdated(code.body)
        return emitter.entry(code.symbol)
    }

    /// Pushes the update frame, evaluates, updates.
    private func emitUpdated(_ body: Code) {
        needsStackCheck = true
        let node = instruction("ptrtoint ptr %node to i64")
        let marked = instruction("or i64 \(node), \(Int64.min)")
        line("store i64 \(marked), ptr %sp, align 8")
        frame = instruction("getelementptr i8, ptr %sp, i64 8")
        let value = freshLocal(.lifted)
        let target = Target(parameters: [value], live: [])
        emit(body, .target(target))
        guard place(target) else { return }
        module.use("hy_update")
        let result = instruction(
            "musttail call tailcc ptr @hy_update(ptr swiftself %ctx, ptr \(frame), ptr \(self.value(of: value)))")
        line("ret ptr \(result)")
    }

    private func entry(_ symbol: String) -> String {
        """
        define internal tailcc ptr @\(symbol)_entry(ptr swiftself %ctx, ptr %sp, ptr %node) #0 {
        \(body(check: true))}

        """
    }
}
