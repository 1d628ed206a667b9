/// Finds out what each instruction of a stub is for.
///
/// Nothing of a compiler's own naming or layout is relied on: a call's phase is that of the runtime function, and what
/// stands before a call prepares it. So GHC's stubs of any release and level are read like ours.
struct StubReader {
    private let instructions: [Instruction]
    /// The phase of each instruction that is decided.
    private var found: [Phase?]
    /// The first one that is not.
    private var start = 0
    /// Of the last call.
    private var last: Phase?

    init(_ instructions: [Instruction]) {
        self.instructions = instructions
        found = Array(repeating: nil, count: instructions.count)
    }

    mutating func phases() -> [Phase] {
        for (index, instruction) in instructions.enumerated() {
            if let callee = instruction.callee, let function = RuntimeFunction(symbol: callee) {
                before(index, function.phase)
                found[index] = function.phase
                start = index + 1
                last = function.phase
                keepResult()
            } else if instruction.isReturn || instruction.isJump {
                end(at: index)
            }
        }
        if start < instructions.count { end(at: instructions.count - 1) }
        return found.map { $0 ?? .back }
    }

    /// The instructions between the last call and the one at `call`.
    private mutating func before(_ call: Int, _ phase: Phase) {
        var index = start
        if last == nil {
            while index < call, isFrame(instructions[index]) {
                found[index] = .guarding
                index += 1
            }
        }
        if phase == .guarding {
            let check = canaryCheck(in: index..<call) ?? call..<call
            fill(index..<check.lowerBound, .back)
            fill(check.lowerBound..<call, .guarding)
            return
        }
        // What enters Haskell takes no arguments; it may look for the thread's control block itself.
        if phase == .enter, last == nil {
            let block = (index..<call).first { instructions[$0].references.contains("hy_current") } ?? call
            fill(index..<block, .guarding)
        }
        // The thread's control block comes before the worker and its arguments.
        if phase == .run, var worker = (index..<call).first(where: { refersToCode(instructions[$0]) }) {
            while worker > index, isNarrowing(instructions[worker - 1]) { worker -= 1 }
            fill(index..<worker, .enter)
            fill(worker..<call, .apply)
            return
        }
        fill(index..<call, phase)
    }

    /// What follows a call and only saves its result belongs to it.
    private mutating func keepResult() {
        while start < instructions.count, let last, last != .guarding {
            let instruction = instructions[start]
            guard isMove(instruction), readsResult(instruction), !goesToArgument(instruction) else { return }
            found[start] = last
            start += 1
        }
    }

    /// From the last call to a return or a jump.
    private mutating func end(at index: Int) {
        defer { start = index + 1 }
        guard start <= index else { return }
        guard instructions[index].isReturn || canaryCheck(in: start..<index + 1) != nil else {
            // A way out of line: it does what its call does.
            fill(start..<index + 1, last ?? .guarding)
            return
        }
        if let check = canaryCheck(in: start..<index + 1) {
            fill(start..<check.lowerBound, .back)
            fill(check, .guarding)
            fill(check.upperBound..<index + 1, .back)
            return
        }
        var from = start
        // The status of a checked call.
        if let test = (from...index).first(where: { isTest(instructions[$0]) }) {
            let branch = (test...index).first { isConditional(instructions[$0]) } ?? test
            fill(from..<branch + 1, .check)
            from = branch + 1
            if from < index, isStore(instructions[from]) {
                found[from] = .unbox
                from += 1
            }
        }
        while from < index, isNarrowing(instructions[from]) {
            found[from] = .unbox
            from += 1
        }
        fill(from..<index + 1, .back)
    }

    private mutating func fill(_ range: Range<Int>, _ phase: Phase) {
        for index in range where found[index] == nil { found[index] = phase }
    }

    // MARK: Shapes of instructions, x86-64 in AT&T syntax and aarch64

    /// Pushes, the frame, the canary's copy, and C's arguments put aside.
    private func isFrame(_ instruction: Instruction) -> Bool {
        guard instruction.references.allSatisfy({ $0 == "__stack_chk_guard" }) else { return false }
        let operands = instruction.operands
        if operands.hasPrefix("%fs:") { return isCanary(operands) }
        let names = [
            "endbr64", "push", "sub", "and", "mov", "lea", "xor", "bti", "paciasp", "stp", "str", "add", "adrp", "ldr",
        ]
        return names.contains { instruction.mnemonic.hasPrefix($0) }
    }

    /// The comparison of the canary, between the result and the return.
    private func canaryCheck(in range: Range<Int>) -> Range<Int>? {
        guard var first = range.first(where: mentionsCanary) else { return nil }
        let branch = (first..<range.upperBound).first { isConditional(instructions[$0]) }
        let end = branch.map { $0 + 1 } ?? range.upperBound
        // The copy on the stack is loaded just before.
        let compared = instructions[first..<end].last { !isConditional($0) }
        if first > range.lowerBound, let compared, isLoad(instructions[first - 1]),
            let register = target(of: instructions[first - 1]), registers(compared).contains(register)
        {
            first -= 1
        }
        return first..<end
    }

    private func mentionsCanary(_ index: Int) -> Bool {
        let operands = instructions[index].operands
        return isCanary(operands) || instructions[index].references.contains("__stack_chk_guard")
    }

    private func isCanary(_ operands: String) -> Bool {
        operands.hasPrefix("%fs:40") || operands.hasPrefix("%fs:0x28")
    }

    /// The syntax of x86-64.
    private func isATT(_ instruction: Instruction) -> Bool { instruction.operands.utf8.contains(UInt8(ascii: "%")) }

    private func isMove(_ instruction: Instruction) -> Bool {
        instruction.mnemonic.hasPrefix("mov") || instruction.mnemonic == "str" || instruction.mnemonic == "stur"
    }

    private static let results: Set<Substring> = ["%rax", "%eax", "%ax", "%al", "%xmm0", "x0", "w0", "s0", "d0"]
    private static let arguments: Set<Substring> = [
        "%rdi", "%edi", "%rsi", "%esi", "%rdx", "%edx", "%rcx", "%ecx", "%r8", "%r9", "x1", "x2", "x3", "x4",
    ]

    private func readsResult(_ instruction: Instruction) -> Bool {
        let words = registers(instruction)
        return instruction.mnemonic.hasPrefix("mov") && isATT(instruction)
            ? words.first.map(Self.results.contains) ?? false
            : words.contains(where: Self.results.contains)
    }

    private func goesToArgument(_ instruction: Instruction) -> Bool {
        guard let target = target(of: instruction) else { return false }
        return instruction.operands.last != ")" && Self.arguments.contains(target)
    }

    /// The register that is written: the last operand in AT&T syntax, the first on aarch64.
    private func target(of instruction: Instruction) -> Substring? {
        let words = registers(instruction)
        return isATT(instruction) ? words.last : words.first
    }

    private func registers(_ instruction: Instruction) -> [Substring] {
        instruction.operands.split { $0 == "," || $0 == " " || $0 == "(" || $0 == ")" || $0 == "[" || $0 == "]" }
    }

    private func isLoad(_ instruction: Instruction) -> Bool {
        instruction.mnemonic.hasPrefix("ld")
            || instruction.mnemonic.hasPrefix("mov") && instruction.operands.utf8.contains(UInt8(ascii: "("))
    }

    private func isConditional(_ instruction: Instruction) -> Bool {
        let name = instruction.mnemonic
        return (name.hasPrefix("j") && !instruction.isJump) || name.hasPrefix("b.") || name.hasPrefix("cb")
    }

    private func isTest(_ instruction: Instruction) -> Bool {
        instruction.mnemonic.hasPrefix("cmp") || instruction.mnemonic.hasPrefix("cb")
    }

    private func isStore(_ instruction: Instruction) -> Bool {
        isMove(instruction) && instruction.operands.hasSuffix(")")
    }

    private func isNarrowing(_ instruction: Instruction) -> Bool {
        let name = instruction.mnemonic
        return name.hasPrefix("movs") || name.hasPrefix("movz") || name.hasPrefix("sxt") || name.hasPrefix("uxt")
    }

    /// The address of the worker.
    private func refersToCode(_ instruction: Instruction) -> Bool {
        !instruction.isCall && instruction.references.contains { $0.hasSuffix("_entry") || $0.hasPrefix(".text") }
    }
}
