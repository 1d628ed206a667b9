import HytheBase

extension PrettyPrinter {
    mutating func pattern(_ pattern: SPattern) {
        switch pattern.kind {
        case .wildcard: write("_")
        case .variable(let symbol): name(symbol)
        case .literal(let literal): write(LiteralText.text(of: literal))
        case .negativeLiteral(let literal): write("-\(LiteralText.text(of: literal))")
        case .constructor(let constructor, let arguments):
            name(constructor.value)
            for argument in arguments {
                write(" ")
                patternArgument(argument)
            }
        case .record(let constructor, let fields, let wildcard):
            name(constructor.value)
            write(" {")
            separated(fields, by: ", ") { printer, field in
                printer.name(field.field.value)
                guard let pattern = field.pattern else { return }
                printer.write(" = ")
                printer.pattern(pattern)
            }
            if wildcard { write(fields.isEmpty ? ".." : ", ..") }
            write("}")
        case .infix(let operands, let operators):
            for (index, operand) in operands.enumerated() {
                if index > 0 {
                    write(" ")
                    operatorName(operators[index - 1].name)
                    write(" ")
                }
                self.pattern(operand)
            }
        case .nPlusK(let variable, let literal):
            name(variable.value)
            write(" + \(LiteralText.text(of: literal))")
        case .tuple(let elements): bracketed("(", elements, ")")
        case .unboxedTuple(let elements): bracketed("(# ", elements, " #)")
        case .unboxedSum(let element, let alternative, let size):
            let bars = { String(repeating: "| ", count: $0) }
            bracketed("(# " + bars(alternative), [element], " " + bars(size - 1 - alternative) + "#)")
        case .list(let elements): bracketed("[", elements, "]")
        case .parenthesized(let inner): bracketed("(", [inner], ")")
        case .asPattern(let variable, let inner):
            name(variable.value)
            write("@")
            patternArgument(inner)
        case .lazy(let inner):
            write("~")
            patternArgument(inner)
        case .bang(let inner):
            write("!")
            patternArgument(inner)
        case .view(let function, let result):
            withBraces { $0.expression(function) }
            write(" -> ")
            self.pattern(result)
        case .signature(let inner, let type):
            self.pattern(inner)
            write(" :: ")
            self.type(type)
        }
    }

    private mutating func bracketed(_ open: String, _ elements: [SPattern], _ close: String) {
        write(open)
        separated(elements, by: ", ") { printer, element in printer.pattern(element) }
        write(close)
    }

    /// In parentheses where an argument needs them.
    mutating func patternArgument(_ pattern: SPattern) {
        switch pattern.kind {
        case .constructor(_, let arguments) where arguments.isEmpty: self.pattern(pattern)
        case .constructor, .infix, .negativeLiteral, .view, .signature, .nPlusK: bracketed("(", [pattern], ")")
        default: self.pattern(pattern)
        }
    }
}
