extension LLVMPrinter {
    mutating func write(_ block: BasicBlock) {
        write(block.label)
        write(":\n")
        for phi in block.phis {
            write("  ")
            write(phi.result)
            write(" = phi ")
            write(phi.type)
            write(" ")
            list(phi.incoming) { printer, edge in
                printer.write("[ ")
                printer.write(edge.value)
                printer.write(", %")
                printer.write(edge.block)
                printer.write(" ]")
            }
            write("\n")
        }
        for step in block.steps {
            write("  ")
            if let result = step.result {
                write(result)
                write(" = ")
            }
            write(step.instruction)
            write("\n")
        }
    }

    /// The operation's name, its type, and operands.
    private mutating func write(_ name: String, _ type: LLVMType, _ operands: Operand...) {
        write(name)
        write(" ")
        write(type)
        write(" ")
        list(operands) { $0.write($1) }
    }

    private mutating func label(_ label: Label) {
        write("label %")
        write(label)
    }

    private mutating func align(_ alignment: Int) {
        write(", align ")
        write(alignment)
    }

    private mutating func write(_ instruction: Instruction) {
        switch instruction {
        case .binary(let operation, let type, let a, let b): write(operation.rawValue, type, a, b)
        case .compare(let comparison, let type, let a, let b): write(comparison.rawValue, type, a, b)
        case .convert(let conversion, let type, let operand, let result):
            write(conversion.rawValue, type, operand)
            write(" to ")
            write(result)
        case .negate(let type, let operand): write("fneg", type, operand)
        case .freeze(let type, let operand): write("freeze", type, operand)
        case .select(let condition, let type, let yes, let no):
            write("select", .i1, condition)
            write(", ")
            write(type, yes)
            write(", ")
            write(type, no)
        case .element(let type, let base, let index):
            write("getelementptr ")
            write(type)
            write(", ")
            write(.pointer, base)
            write(", ")
            write(.i64, index)
        case .load(let type, let address, let alignment):
            write("load ")
            write(type)
            write(", ")
            write(.pointer, address)
            align(alignment)
        case .loadAcquire(let address):
            write("load atomic ptr, ")
            write(.pointer, address)
            write(" acquire, align 8")
        case .store(let type, let value, let address, let alignment):
            write("store", type, value)
            write(", ")
            write(.pointer, address)
            align(alignment)
        case .exchange(let type, let address, let expected, let new):
            write("cmpxchg", .pointer, address)
            write(", ")
            write(type, expected)
            write(", ")
            write(type, new)
            write(" seq_cst seq_cst")
        case .allocate(let type):
            write("alloca ")
            write(type)
            align(8)
        case .extract(let type, let aggregate, let index):
            write("extractvalue", type, aggregate)
            write(", ")
            write(index)
        case .insert(let type, let aggregate, let elementType, let element, let index):
            write("insertvalue", type, aggregate)
            write(", ")
            write(elementType, element)
            write(", ")
            write(index)
        case .call(let call): write(call)
        case .return_(_, nil): write("ret void")
        case .return_(let type, let operand?): write("ret", type, operand)
        case .branch(let target):
            write("br ")
            label(target)
        case .conditional(let condition, let yes, let no, let isUnlikely):
            write("br", .i1, condition)
            write(", ")
            label(yes)
            write(", ")
            label(no)
            if isUnlikely { write(", !prof !1") }
        case .switch_(let type, let operand, let cases, let otherwise):
            write("switch", type, operand)
            write(", ")
            label(otherwise)
            write(" [")
            for (index, one) in cases.enumerated() {
                if index > 0 { write(" ") }
                write(type, .integer(one.value))
                write(", ")
                label(one.label)
            }
            write("]")
        case .unreachable: write("unreachable")
        }
    }

    private mutating func write(_ call: Call) {
        write(call.isTail ? "musttail call " : "call ")
        write(call.convention.rawValue)
        write(call.result)
        write(" ")
        if let fixed = call.fixed {
            write("(")
            for type in fixed {
                write(type)
                write(", ")
            }
            write("...) ")
        }
        switch call.callee {
        case .function(let function): write(function)
        case .assembly(let code, let constraints, let hasEffects):
            write(hasEffects ? "asm sideeffect \"" : "asm \"")
            write(code.joined(separator: "\\0A"))
            write("\", \"")
            write(constraints.joined(separator: ","))
            write("\"")
        }
        write("(")
        list(call.arguments) { printer, argument in
            printer.write(argument.type)
            printer.write(" ")
            if let attribute = argument.attribute {
                printer.write(attribute.rawValue)
                printer.write(" ")
            }
            printer.write(argument.operand)
        }
        write(")")
    }
}
