import HytheBase
import HytheCore
import HytheForeign
import HytheTypes

extension ForeignCall {
    /// Whether C's calling convention passes all arguments in registers.
    var fitsRegisters: Bool { stackWords == 0 }

    /// The arguments that C's calling convention passes on the stack.
    private var stackWords: Int {
        let floating = floatingArguments
        return max(0, arguments.count - floating - 6) + max(0, floating - 8)
    }

    private var floatingArguments: Int { arguments.filter { $0 == .float || $0 == .double }.count }

    /// One more argument, of a type that goes to the stack, where the others are an odd number of words: the stack must be
    /// aligned to 16 bytes at a call, and LLVM believes that the module wants 8.
    fileprivate var padding: Call.Argument? {
        if stackWords % 2 == 0 { return nil }
        return floatingArguments >= 8
            ? Call.Argument(.double, .floating(0)) : Call.Argument(.i64, .integer(0))
    }
}

extension FunctionEmitter {
    /// Calls a C function on the C stack; no collection can happen.
    func outcall(_ symbol: String, _ type: LLVMType, _ arguments: [TypedOperand]) -> Operand {
        unsafeCall(target: module.external(symbol), type, arguments).orFail("`\(symbol)` has no result")
    }

    /// The same of a C function that gives nothing.
    func outcall(_ symbol: String, _ arguments: [TypedOperand]) {
        _ = unsafeCall(target: module.external(symbol), .void, arguments)
    }

    /// Every call is one of a variadic function: then `%al` says how many vector registers it uses, which such a function
    /// reads, and no other looks at.
    func outcall(
        target: Operand, _ routine: Symbol, _ type: LLVMType, _ arguments: [TypedOperand]
    ) -> Operand? {
        let list = [.context, Call.Argument(.pointer, target, .nest)] + arguments.map { Call.Argument($0) }
        return call(
            Call(
                result: type, callee: .function(module.runtime(routine)), arguments: list, fixed: [.pointer, .pointer]))
    }

    /// A `foreign import`'s call.
    func foreign(_ call: ForeignCall, _ atoms: [Atom], _ shape: Shape, _ destination: Destination) {
        var operands = atoms.filter { !$0.isVoid }.map(operand)
        var target: Operand
        switch call.target {
        case .symbol(let symbol): target = module.external(symbol.text)
        case .dynamic: target = operands.removeFirst()
        }
        var arguments = zip(call.arguments, operands).map { cArgument($0, $1) }
        if !call.fitsRegisters {
            let block: Operand
            (target, block) = argumentBlock(call, target, arguments)
            arguments = [TypedOperand(.pointer, block)]
        }
        let isSafe = call.safety != .unsafe
        let live = destination.live
        if isSafe {
            needsStackCheck = true
            let count = save(live)
            store(.roots, .pointer, stackPointer(count))
        }
        let type = CallingType(call.result)
        let result =
            isSafe
            ? outcall(target: target, call.isOfRuntime ? "hy_outcall_safe" : "hy_outcall_blocking", type.c, arguments)
            : unsafeCall(target: target, type.c, arguments)
        if isSafe { forgetPointers(live) }
        deliver(result.map { [type.widened($0, in: self)] } ?? [], destination)
    }

    /// An argument as C takes it.
    private func cArgument(_ cType: ForeignCall.CType, _ operand: Operand) -> TypedOperand {
        let type = CallingType(cType)
        switch cType {
        case .bytes, .array: return TypedOperand(type.register, offset(operand, 16))
        default:
            return TypedOperand(type.register, type.widened(type.narrowed(operand, in: self), in: self))
        }
    }

    /// Puts arguments that do not fit C's registers into `ctx.args`, which a little C function unpacks.
    private func argumentBlock(
        _ call: ForeignCall, _ target: Operand, _ arguments: [TypedOperand]
    ) -> (function: Operand, block: Operand) {
        store(.args, .pointer, target, index: 0)
        for (index, argument) in arguments.enumerated() {
            store(.args, argument.type, argument.operand, index: index + 1)
        }
        return (.address(module.unpacker(call)), offset(.context, ContextField.args.rawValue))
    }
}

extension ModuleEmitter {
    /// The C function that calls what a block's first word points to, with the block's other words as arguments.
    func unpacker(_ call: ForeignCall) -> String {
        let types = call.arguments.map { CallingType($0).register }
        let result = CallingType(call.result)
        let letters = call.arguments.map { String(CallingType($0).representation.patternLetter) }.joined()
        let symbol = "hy_unpack_\(letters)_\(result.c)"
        guard claim(symbol) else { return symbol }
        let code = FunctionBuilder(module: self)
        let block = Operand.named("block")
        let target = code.load(.pointer, block)
        var list = types.enumerated().map { index, type in
            Call.Argument(type, code.load(type, block, offset: 8 * (index + 1)))
        }
        if let padding = call.padding { list.append(padding) }
        code.return_(
            result.c, code.call(Call(result: result.c, callee: .function(target), arguments: list, fixed: [])))
        add(
            code.definition(
                Symbol(symbol), .internal_,
                LLVMSignature(result: result.c, parameters: [LLVMSignature.Parameter(.pointer, name: block)]), .c))
        return symbol
    }
}

extension ForeignCall {
    /// Whether it calls a function of the runtime's own: none of these waits for long.
    fileprivate var isOfRuntime: Bool {
        guard case .symbol(let symbol) = target else { return false }
        return symbol.text.hasPrefix("hy_")
    }
}
