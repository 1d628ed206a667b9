import HytheBase
import HytheCore
import HytheForeign
import HytheTypes

extension ForeignCall.CType {
    /// The type in C's registers, and the attribute that C's calling convention wants with it.
    var llvmType: (type: String, attribute: String) {
        switch self {
        case .int8: ("i8", " signext")
        case .int16: ("i16", " signext")
        case .int32: ("i32", "")
        case .int64, .word64: ("i64", "")
        case .word8: ("i8", " zeroext")
        case .word16: ("i16", " zeroext")
        case .word32: ("i32", "")
        case .float: ("float", "")
        case .double: ("double", "")
        case .pointer, .bytes, .array: ("ptr", "")
        case .void: ("void", "")
        }
    }

    /// How a narrow integer becomes a word.
    var extension_: String? {
        switch self {
        case .int8, .int16, .int32: "sext"
        case .word8, .word16, .word32: "zext"
        default: nil
        }
    }

    var isFloating: Bool { self == .float || self == .double }

    /// How Haskell code holds it.
    var representation: Representation {
        switch self {
        case .int8, .int16, .int32, .int64: .int
        case .word8, .word16, .word32, .word64: .word
        case .float: .float
        case .double: .double
        case .pointer: .address
        case .bytes, .array: .unlifted
        case .void: .void
        }
    }
}

extension ForeignCall {
    /// Whether C's calling convention passes all arguments in registers.
    var fitsRegisters: Bool {
        let floating = arguments.filter(\.isFloating).count
        return arguments.count - floating <= 6 && floating <= 8
    }
}

extension FunctionEmitter {
    /// Calls a C function on the C stack; no collection can happen.
    func outcall(_ symbol: String, _ type: String, _ arguments: [(type: String, value: String)]) -> String {
        outcall(target: module.external(symbol), "hy_outcall", type, arguments)
    }

    private func outcall(
        target: String, _ routine: String, _ type: String, _ arguments: [(type: String, value: String)]
    ) -> String {
        module.use(routine)
        let list = arguments.map { ", \($0.type) \($0.value)" }.joined()
        let text = "call \(type) @\(routine)(ptr swiftself %ctx, ptr nest \(target)\(list))"
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
        let type = call.result.llvmType.type
        var result = outcall(target: target, isSafe ? "hy_outcall_safe" : "hy_outcall", type, arguments)
        if isSafe { forgetPointers(live) }
        if let extend = call.result.extension_ { result = instruction("\(extend) \(type) \(result) to i64") }
        deliver(call.result == .void ? [] : [result], destination)
    }

    /// An argument as C takes it.
    private func cArgument(_ cType: ForeignCall.CType, _ operand: String) -> (type: String, value: String) {
        let (type, attribute) = cType.llvmType
        switch cType {
        case .bytes, .array: return (type, offset(operand, 16))
        default:
            if cType.extension_ != nil {
                return (type + attribute, instruction("trunc i64 \(operand) to \(type)"))
            }
            return (type, operand)
        }
    }

    /// Puts arguments that do not fit C's registers into `ctx.args`, which a little C function unpacks.
    private func argumentBlock(
        _ call: ForeignCall, _ target: String, _ arguments: [(type: String, value: String)]
    ) -> (function: String, block: String) {
        store(.args, "ptr", target, index: 0)
        for (index, argument) in arguments.enumerated() {
            let type = String(argument.type.prefix { $0 != " " })
            store(type, argument.value, "%ctx", offset: ContextField.args.rawValue + 8 * (index + 1))
        }
        return ("@\(module.unpacker(call))", offset("%ctx", ContextField.args.rawValue))
    }
}

extension ModuleEmitter {
    /// The C function that calls what a block's first word points to, with the block's other words as arguments.
    func unpacker(_ call: ForeignCall) -> String {
        let letters = (call.arguments + [call.result]).map { "\($0.rawValue)" }.joined(separator: "_")
        let symbol = "hy_unpack_\(letters)"
        guard claim(symbol) else { return symbol }
        let (type, resultAttribute) = call.result.llvmType
        var text = "define internal\(resultAttribute) \(type) @\(symbol)(ptr %block) #1 {\n"
        text += "  %target = load ptr, ptr %block, align 8\n"
        var list: [String] = []
        for (index, argument) in call.arguments.enumerated() {
            let (type, attribute) = argument.llvmType
            text += "  %p\(index) = getelementptr i8, ptr %block, i64 \(8 * (index + 1))\n"
            text += "  %a\(index) = load \(type), ptr %p\(index), align \(FunctionEmitter.alignment(type))\n"
            list.append("\(type)\(attribute) %a\(index)")
        }
        let call = "call\(resultAttribute) \(type) %target(\(list.joined(separator: ", ")))"
        text += type == "void" ? "  \(call)\n  ret void\n}\n" : "  %r = \(call)\n  ret \(type) %r\n}\n"
        add(function: text)
        return symbol
    }
}
