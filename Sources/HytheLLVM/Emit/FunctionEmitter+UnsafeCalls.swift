import HytheTypes

// Note [Unsafe calls in line]
// An unsafe call only changes the stack: Haskell code is in no state that another thread waits for. Four instructions do
// that, and a routine of the runtime around them would double the cost of a small C function by its own call, return and
// frame. So they stand in the code, as assembly that LLVM takes for an instruction:
//
//     movq  %rsp, %rbx       a register that C leaves as it is
//     movq  CSP(%r13), %rsp  the C stack, aligned; ctx is in r13 in all Haskell code
//     xorl  %eax, %eax       how many vector registers hold arguments, for a variadic function
//     callq *%r10
//     movq  %rbx, %rsp
//
// The arguments are bound to C's registers. What C may change and no operand names is clobbered; a register of an
// argument is named as a result that nothing uses, because LLVM allows no clobber of it.
//
// Exceptions of C++ and backtraces find the frame by rbx meanwhile. That replaces rsp in the unwind table, so frames must
// be found by rsp everywhere: Haskell code is "no-realign-stack" lest LLVM aligns the stack for vectors by way of rbp.

/// The registers of the x86-64 calling convention, as inline assembly names them.
private enum CRegisters {
    static let integers = ["di", "si", "dx", "cx", "r8", "r9"]
    static let floating = (0..<8).map { "xmm\($0)" }
    /// All that a C function may change, but for those of the arguments. `rbx` keeps the stack pointer.
    static let others =
        ["bx", "ax", "r11"] + (8..<16).map { "xmm\($0)" } + ["dirflag", "fpsr", "flags", "memory"]

    static func clobber(_ register: String) -> String {
        register.count == 2 && register.first != "r" ? "~{r\(register)}" : "~{\(register)}"
    }
}

extension FunctionEmitter {
    /// Calls a C function that takes all arguments in registers. See Note [Unsafe calls in line]
    func unsafeCall(target: Operand, _ type: LLVMType, _ arguments: [TypedOperand]) -> Operand? {
        guard module.options.isX86_64 else { return outcall(target: target, "hy_outcall", type, arguments) }
        let resultRegister = type == .void ? nil : type.isFloating ? "xmm0" : "ax"
        var outputs: [(type: LLVMType, register: String)] = resultRegister.map { [(type, $0)] } ?? []
        var inputs: [(register: String, argument: Call.Argument)] = [
            ("r10", Call.Argument(.pointer, target)), ("r13", Call.Argument(.pointer, .context)),
        ]
        outputs.append((.i64, "r10"))
        var integers = CRegisters.integers[...]
        var floating = CRegisters.floating[...]
        for argument in arguments {
            let isFloating = argument.type.isFloating
            let register = (isFloating ? floating.popFirst() : integers.popFirst())
                .orFail("a C call has arguments without a register")
            inputs.append((register, Call.Argument(argument)))
            if register != resultRegister { outputs.append((isFloating ? .double : .i64, register)) }
        }
        let clobbered = (integers + floating + CRegisters.others).filter { $0 != resultRegister }
        let constraints =
            outputs.map { "={\($0.register)}" } + inputs.map { "{\($0.register)}" } + clobbered.map(CRegisters.clobber)
        let vectors = CRegisters.floating.count - floating.count
        let count = vectors == 0 ? "xorl %eax, %eax" : "movl $$\(vectors), %eax"
        let code = [
            "movq %rsp, %rbx", ".cfi_def_cfa_register %rbx", "movq \(ContextField.csp.rawValue)(%r13), %rsp", count,
            "callq *%r10", "movq %rbx, %rsp", ".cfi_def_cfa_register %rsp",
        ]
        let results = LLVMType.several(outputs.map(\.type))
        let value = instruction(
            .call(
                Call(
                    result: results, callee: .assembly(code: code, constraints: constraints, hasEffects: true),
                    arguments: inputs.map(\.argument))))
        if type == .void { return nil }
        return outputs.count == 1 ? value : extract(results, value, 0)
    }
}
