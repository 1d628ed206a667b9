import HytheBase
import HytheCore
import HytheTypes

/// Makes one LLVM function of Haskell code.
///
/// Control flow is emitted in tree order: code is given a `Destination` and delivers its results there. See Note [Roots
/// and slots] for how heap pointers survive calls.
final class FunctionEmitter: FunctionBuilder {
    var state = State()
    /// The first root-stack slot of this function.
    var frame = Operand.stack
    /// Of the function: what `return_` returns.
    let result: ResultPlan
    var targets: [Int: Target] = [:]
    /// A call that may lead back here runs on top of this function's frame.
    var needsStackCheck = false
    /// The function's own code and the loop that its tail calls of itself jump to.
    var selfLoop: (isSelf: (Callee) -> Bool, target: Target)?
    /// The most root-stack slots in use at once.
    private var mostSlots: Int = 0
    private var nextLocal = -1

    init(module: ModuleEmitter, result: ResultPlan) {
        self.result = result
        super.init(module: module)
    }

    func freshLocal(_ representation: Representation) -> Local {
        nextLocal -= 1
        return Local(id: nextLocal, hint: "t", representation: representation, isEvaluated: true)
    }

    /// The root-stack pointer past `count` slots of this function.
    func stackPointer(_ count: Int) -> Operand {
        mostSlots = max(mostSlots, count)
        return offset(frame, 8 * count)
    }

    // MARK: - Operands

    func operand(_ atom: Atom) -> Operand {
        if case .local(let local) = atom { return value(of: local) }
        return module.constant(atom)
    }

    /// The SSA value of a local; read back from its slot after a safe point.
    func value(of local: Local) -> Operand {
        if let value = state.values[local.id] { return value }
        guard let slot = state.slot(of: local) else {
            InternalError.fail("the local `\(local.hint)` has no value")
        }
        let value = load(.pointer, frame, offset: 8 * slot)
        state.values[local.id] = value
        return value
    }

    func bind(_ local: Local, _ value: Operand) { state.values[local.id] = value }

    /// What must survive where `set` and the destination's needs are still to come.
    func live(_ set: LocalSet, _ destination: Destination) -> [Local] {
        var result: [Local] = []
        var seen: Set<Int> = []
        func add(_ local: Local) {
            if let point = local.joinPoint {
                if let target = targets[point.local.id] {
                    for needed in target.live where seen.insert(needed.id).inserted { result.append(needed) }
                }
            } else if seen.insert(local.id).inserted {
                result.append(local)
            }
        }
        for local in set.members { add(local) }
        for local in destination.live { add(local) }
        return result
    }

    // MARK: - Finishing

    /// The most that the function's frame can take on both stacks: its slots, and a spilled copy of every value.
    private var frameBytes: Int { 8 * (mostSlots + Int(values)) }
    /// Whether the frame could take a good part of the slack that stack checks leave.
    private var isLarge: Bool { frameBytes > module.stackSlack / 4 }

    /// The function that was made.
    ///
    /// - Parameters:
    ///   - parameters: those after `ctx` and `sp`.
    ///   - isApart: whether it is not to be inlined.
    func finish(
        _ symbol: Symbol, linkage: Linkage = .internal_, _ parameters: [LLVMSignature.Parameter], check: Bool = true,
        isApart: Bool = false
    ) -> LLVMDefinition {
        let checks = check && (needsStackCheck || isLarge) ? stackCheck(symbol, parameters) : []
        return definition(
            symbol, linkage, .haskell(result.type, parameters),
            .haskell(isLooping: !mixesTailCalls(with: symbol), isApart: isApart), after: checks)
    }

    // Note [Accumulating loops]
    // Where a function adds something to what it gets from itself, LLVM makes a loop of it that accumulates, and adds to what
    // the other ways out return. It does so after a `musttail` call as well, which is then none. So a function that calls
    // itself and ends with calls of others is not to become a loop; calls of itself at its end have become jumps before.

    /// Whether the function calls itself in the middle and ends with calls.
    private func mixesTailCalls(with symbol: Symbol) -> Bool {
        var hasTailCall = false
        var callsItself = false
        for block in blocks {
            for case .call(let call) in block.content.steps.lazy.map(\.instruction) {
                if call.isTail { hasTailCall = true }
                if case .function(.address(symbol, offset: 0)) = call.callee, !call.isTail { callsItself = true }
            }
        }
        return hasTailCall && callsItself
    }

    /// Where there is no room, the function begins anew on a further segment of the stack.
    private func stackCheck(_ symbol: Symbol, _ parameters: [LLVMSignature.Parameter]) -> [BasicBlock] {
        let slack = module.stackSlack + (isLarge ? frameBytes : 0)
        let entry = Block(.named("entry"))
        let overflow = Block(.named("overflow"))
        entry.append(
            .call(module.callOfRuntime("llvm.read_register.i64", [.metadata(0)])), result: .named("rsp"))
        entry.append(.convert(.ptrtoint, .pointer, .stack, to: .i64), result: .named("spn"))
        entry.append(.binary(.sub, .i64, .named("rsp"), .named("spn")), result: .named("room"))
        entry.append(.compare(.less, .i64, .named("room"), .integer(slack)), result: .named("low"))
        entry.append(.conditional(.named("low"), overflow.label, .named("start"), isUnlikely: true))
        let arguments = parameters.map { parameter in
            Call.Argument(parameter.type, parameter.name.orFail("a parameter without a name"), parameter.attribute)
        }
        let again = Call(
            result: result.type, callee: .function(module.runtime("hy_more_stack")),
            arguments: [.context, .init(.pointer, .address(symbol, offset: 0), .nest), .init(.pointer, .stack)]
                + arguments,
            convention: .tail)
        // No `musttail`: see Note [Accumulating loops].
        let hasResult = result.type != .void
        overflow.append(.call(again), result: hasResult ? .named("again") : nil)
        overflow.append(.return_(result.type, hasResult ? .named("again") : nil))
        return [entry.content, overflow.content]
    }
}
