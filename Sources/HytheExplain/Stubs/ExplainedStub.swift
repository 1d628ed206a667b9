/// An export's C function with the phase of each of its instructions.
package struct ExplainedStub: Sendable {
    package enum Form: String, Sendable, Codable {
        /// Straight into the unboxed worker.
        case fused
        /// The same for hosts that survive exceptions.
        case checked
        /// `rts_lock` ... `rts_unlock`.
        case rts
    }

    /// Neighbours of one phase.
    package struct Step: Sendable {
        package var phase: Phase
        package var instructions: [Instruction]
    }

    package var function: Function
    package var form: Form
    /// Of the runtime's functions, in the order of the code.
    package var calls: [String]
}

extension ExplainedStub {
    /// Nil: the function does not enter Haskell.
    package init?(_ function: Function) {
        let instructions = function.instructions
        let calls = instructions.compactMap(\.callee)
        let form: Form
        if calls.contains("hy_incall_checked") {
            form = .checked
        } else if calls.contains("hy_incall") {
            form = .fused
        } else if calls.contains("rts_lock"), calls.contains("rts_unlock") {
            form = .rts
        } else {
            return nil
        }
        self.init(function: function, form: form, calls: calls)
    }

    /// Its instructions by phase.
    package var steps: [Step] {
        let instructions = function.instructions
        var reader = StubReader(instructions)
        let phases = reader.phases()
        var steps: [Step] = []
        for (instruction, phase) in zip(instructions, phases) {
            if steps.last?.phase == phase {
                steps[steps.count - 1].instructions.append(instruction)
            } else {
                steps.append(Step(phase: phase, instructions: [instruction]))
            }
        }
        return steps
    }
}

extension Instruction {
    /// The function that is called, or jumped to for good; nil within the function and through pointers.
    package var callee: String? {
        guard isCall || isJump else { return nil }
        if let relocation = relocations.first { return isJump && relocation.addend > 0 ? nil : relocation.target }
        guard let note, !note.utf8.contains(UInt8(ascii: "+")) else { return nil }
        return note.upTo { $0 == UInt8(ascii: "@") }
    }

    package var isCall: Bool { mnemonic.hasPrefix("call") || mnemonic == "bl" || mnemonic == "blr" }

    /// Never goes on to the next instruction.
    package var isJump: Bool { mnemonic == "jmp" || mnemonic == "jmpq" || mnemonic == "b" || mnemonic == "br" }

    package var isReturn: Bool { mnemonic.hasPrefix("ret") }

    var refersToSymbols: Bool { note != nil || !relocations.isEmpty }

    /// The symbols that it refers to, without what the linker adds.
    package var references: [String] {
        let notes = note.map { [$0.upTo { $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "+") }] } ?? []
        return relocations.map(\.target) + notes
    }
}

extension String {
    /// What stands before the first of some ASCII characters.
    fileprivate func upTo(_ isEnd: (UInt8) -> Bool) -> String {
        utf8.firstIndex(where: isEnd).map { String(self[..<$0]) } ?? self
    }
}
