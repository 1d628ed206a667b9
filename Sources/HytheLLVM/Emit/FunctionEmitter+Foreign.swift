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
    fileprivate var padding: String? {
        if stackWords % 2 == 0 { return nil }
        return floatingArguments >= 8 ? "double 0.0" : "i64 0"
    }
}

extension FunctionEmitter {
    /// Calls a C function on the C stack; no collection can happen.
    func outcall(_ symbol: String, _ type: String, _ arguments: [(type: String, value: String)]) -> String {
        unsafeCall(target: module.external(symbol), type, arguments)
    }

    /// Every call is one of a variadic function: then `%al` says how many vector registers it uses, which such a function
    /// reads, and no other looks at.
    func outcall(
        target: String, _ routine: String, _ type: String, _ arguments: [(type: String, value: String)]
    ) -> String {
        module.use(routine)
        let list = arguments.map { ", \($0.type) \($0.value)" }.joined()
        let text = "call \(type) (ptr, ptr, ...) @\(routine)(ptr swiftself %ctx, ptr nest \(target)\(list))"
        if type == "void" {
            line(text)
            return ""
        }
        return instruction(text)
    }

    /// A `foreign import`'s call.
    func foreign(_ call: ForeignCall, _ atoms: [Atom], _ shape: Shape, _ destination: Destination) {
        var operands = atoms.filter { !$0.isVoid }.map(operand)
        var target: String
        switch call.target {
        case .symbol(let symbol): target = module.external(symbol.text)
        case .dynamic: target = operands.removeFirst()
        }
        var arguments = zip(call.arguments, operands).map { cArgument($0, $1) }
        if !call.fitsRegisters {
            let block: String
            (target, block) = argumentBlock(call, target, arguments)
            arguments = [("ptr", block)]
        }
        let isSafe = call.safety != .unsafe
        let live = destination.live
        if isSafe {
            needsStackCheck = true
            let count = save(live)
            store(.roots, "ptr", stackPointer(count))
        }
        let type = CallingType(call.result)
        var result =
            isSafe
            ? outcall(target: target, "hy_outcall_safe", type.c, arguments)
            : unsafeCall(target: target, type.c, arguments)
        if isSafe { forgetPointers(live) }
        if let widening = type.widening(result) { result = instruction(widening) }
        deliver(call.result == .void ? [] : [result], destination)
    }

    /// An argument as C takes it.
    private func cArgument(_ cType: ForeignCall.CType, _ operand: String) -> (type: String, value: String) {
        let type = CallingType(cType)
        switch cType {
        case .bytes, .array: return (type.register, offset(operand, 16))
        default:
            guard let narrowing = type.narrowing(operand), let widening = type.widening(instruction(narrowing)) else {
                return (type.register, operand)
            }
            return (type.register, instruction(widening))
        }
    }

    /// Puts arguments that do not fit C's registers into `ctx.args`, which a little C function unpacks.
    private func argumentBlock(
        _ call: ForeignCall, _ target: String, _ arguments: [(type: String, value: String)]
    ) -> (function: String, block: String) {
        store(.args, "ptr", target, index: 0)
        for (index, argument) in arguments.enumerated() {
            store(.args, argument.type, argument.value, index: index + 1)
        }
        return ("@\(module.unpacker(call))", offset("%ctx", ContextField.args.rawValue))
    }
}

extension ModuleEmitter {
    /// The C function that calls what a block's first word points to, with the block's other words as arguments.
    func unpacker(_ call: ForeignCall) -> String {
        let types = call.arguments.map { CallingType($0).register }
        let result = CallingType(call.result).c
        let letters = call.arguments.map { String(CallingType($0).representation.patternLetter) }.joined()
        let symbol = "hy_unpack_\(letters)_\(result)"
        guard claim(symbol) else { return symbol }
        var text = "define internal \(result) @\(symbol)(ptr %block) #1 {\n"
        text += "  %target = load ptr, ptr %block, align 8\n"
        for (index, type) in types.enumerated() {
            text += "  %p\(index) = getelementptr i8, ptr %block, i64 \(8 * (index + 1))\n"
            text += "  %a\(index) = load \(type), ptr %p\(index), align \(FunctionEmitter.alignment(type))\n"
        }
        var list = types.enumerated().map { "\($1) %a\($0)" }
        if let padding = call.padding { list.append(padding) }
        let call = "call \(result) (...) %target(\(list.joined(separator: ", ")))"
        text += result == "void" ? "  \(call)\n  ret void\n}\n" : "  %r = \(call)\n  ret \(result) %r\n}\n"
        add(function: text)
        return symbol
    }
}
