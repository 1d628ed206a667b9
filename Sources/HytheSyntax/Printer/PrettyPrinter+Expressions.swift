import HytheBase

extension PrettyPrinter {
    mutating func expression(_ expression: SExpression) {
        switch expression.kind {
        case .variable(let occurrence), .constructor(let occurrence): name(occurrence)
        case .literal(let literal): write(LiteralText.text(of: literal))
        case .implicitParameter(let name): write("?\(name)")
        case .hole(let symbol): write(symbol.text)
        case .quotation(let quotation): self.quotation(quotation)
        case .splice(let inner, let isTyped):
            write(isTyped ? "$$" : "$")
            argument(inner)
        case .apply(let function, let argument):
            self.function(function)
            write(" ")
            self.argument(argument)
        case .typeApply(let function, let type):
            self.function(function)
            write(" @")
            typeOperand(type, isArgument: true)
        case .infix(let items): infix(items)
        case .lambda(let patterns, let body):
            write("\\")
            for pattern in patterns {
                write(" ")
                patternArgument(pattern)
            }
            write(" -> ")
            self.expression(body)
        case .lambdaCase(let alternatives):
            write("\\case")
            block(alternatives) { $0.alternative($1) }
        case .let_(let declarations, let body):
            write("let")
            block(declarations) { $0.declaration($1) }
            if !usesBraces, !declarations.isEmpty {
                newLine()
                write(" ")
            }
            write(" in ")
            self.expression(body)
        case .if_(let condition, let yes, let no):
            write("if ")
            self.expression(condition)
            write(" then ")
            self.expression(yes)
            write(" else ")
            self.expression(no)
        case .multiWayIf(let guards):
            write("if")
            guardedExpressions(guards, "->")
        case .case_(let subject, let alternatives):
            write("case ")
            self.expression(subject)
            write(" of")
            block(alternatives) { $0.alternative($1) }
        case .lambdaCases(let clauses):
            write("\\cases")
            block(clauses) { printer, one in
                for pattern in one.clause.patterns {
                    printer.write(" ")
                    printer.patternArgument(pattern)
                }
                printer.rightHandSide(one.clause.body, "->")
            }
        case .label(let name): write("#\(name)")
        case .fieldSelection(let record, let field):
            argument(record)
            write(".\(field.value)")
        case .projection(let fields): write("(\(fields.map { ".\($0.value)" }.joined()))")
        case .do_(let kind, let statements):
            if let qualifier = kind.qualifier { write("\(qualifier).") }
            write(kind.isRecursive ? "mdo" : "do")
            block(statements) { $0.statement($1) }
        case .static_(let body):
            write("static ")
            argument(body)
        case .proc(let pattern, let command):
            write("proc ")
            patternArgument(pattern)
            write(" -> ")
            self.expression(command)
        case .arrowTail(let arrow, let input, let isApplied):
            withBraces { $0.expression(arrow) }
            write(isApplied ? " -<< " : " -< ")
            self.expression(input)
        case .standard(let name): write("\(name)")
        case .signature(let subject, let type):
            withBraces { $0.expression(subject) }
            write(" :: ")
            self.type(type)
        case .parenthesized, .tuple, .tupleSection, .unboxedTuple, .unboxedSum, .list, .enumeration,
            .listComprehension, .leftSection, .rightSection, .recordConstruction, .recordUpdate, .arrowForm:
            bracketedExpression(expression)
        }
    }

    private mutating func bracketedExpression(_ expression: SExpression) {
        switch expression.kind {
        case .parenthesized(let inner): bracketed("(", [inner], ")")
        case .tuple(let elements): bracketed("(", elements, ")")
        case .tupleSection(let elements, let isUnboxed):
            write(isUnboxed ? "(# " : "(")
            separated(elements, by: ", ") { printer, element in
                if let element { printer.expression(element) }
            }
            write(isUnboxed ? " #)" : ")")
        case .unboxedTuple(let elements): bracketed("(# ", elements, " #)")
        case .unboxedSum(let element, let alternative, let size):
            let bars = { String(repeating: "| ", count: $0) }
            bracketed("(# " + bars(alternative), [element], " " + bars(size - 1 - alternative) + "#)")
        case .list(let elements): bracketed("[", elements, "]")
        case .enumeration(let first, let second, let last):
            write("[")
            separated([first] + (second.map { [$0] } ?? []), by: ", ") { $0.expression($1) }
            write(" .. ")
            if let last { self.expression(last) }
            write("]")
        case .listComprehension(let element, let statements):
            write("[")
            self.expression(element)
            write(" | ")
            separated(statements, by: ", ") { $0.statement($1) }
            write("]")
        case .arrowForm(let control, let commands):
            write("(|")
            argument(control)
            for command in commands {
                write(" ")
                argument(command)
            }
            write("|)")
        case .leftSection(let operand, let op):
            write("(")
            withBraces { $0.expression(operand) }
            write(" ")
            operatorName(op.name)
            write(")")
        case .rightSection(let op, let operand):
            write("(")
            operatorName(op.name)
            write(" ")
            self.expression(operand)
            write(")")
        case .recordConstruction(let constructor, let bindings, let wildcard):
            name(constructor.value)
            fields(bindings, wildcard: wildcard)
        case .recordUpdate(let subject, let bindings):
            argument(subject)
            fields(bindings, wildcard: false)
        default: self.expression(expression)
        }
    }

    private mutating func bracketed(_ open: String, _ elements: [SExpression], _ close: String) {
        write(open)
        separated(elements, by: ", ") { $0.expression($1) }
        write(close)
    }

    private mutating func fields(_ bindings: [FieldBinding], wildcard: Bool) {
        write(" {")
        separated(bindings, by: ", ") { printer, binding in
            printer.name(binding.field.value)
            guard let value = binding.value else { return }
            printer.write(" = ")
            printer.expression(value)
        }
        if wildcard { write(bindings.isEmpty ? ".." : ", ..") }
        write("}")
    }

    private mutating func infix(_ items: [InfixItem]) {
        for (index, item) in items.enumerated() {
            switch item {
            case .operand(let operand):
                let isLast = index == items.count - 1
                if !isLast, operand.endsInBlock { withBraces { $0.expression(operand) } } else { expression(operand) }
            case .op(let op):
                write(" ")
                operatorName(op.name)
                write(" ")
            case .negation: write("- ")
            }
        }
    }

    private mutating func function(_ function: SExpression) {
        if function.endsInBlock { withBraces { $0.expression(function) } } else { operand(function) }
    }

    private mutating func argument(_ argument: SExpression) {
        switch argument.kind {
        case .apply, .typeApply, .static_: bracketed("(", [argument], ")")
        // Under BlockArguments a block is an argument as it stands.
        case .do_, .case_, .lambdaCase, .lambdaCases: withBraces { $0.expression(argument) }
        default: operand(argument)
        }
    }

    private mutating func operand(_ operand: SExpression) {
        switch operand.kind {
        case .infix, .signature, .arrowTail: bracketed("(", [operand], ")")
        default: expression(operand)
        }
    }

    // MARK: Alternatives, statements, right-hand sides

    mutating func alternative(_ alternative: Alternative) {
        pattern(alternative.pattern)
        rightHandSide(alternative.body, "->")
    }

    mutating func statement(_ statement: Statement) {
        switch statement.kind {
        case .bind(let pattern, let value):
            self.pattern(pattern)
            write(" <- ")
            expression(value)
        case .let_(let declarations):
            write("let")
            block(declarations) { $0.declaration($1) }
        case .expression(let value): expression(value)
        case .recursive(let statements):
            write("rec")
            block(statements) { $0.statement($1) }
        case .parallel(let branches):
            separated(branches, by: " | ") { printer, branch in
                printer.separated(branch, by: ", ") { $0.statement($1) }
            }
        case .transform(let function, let key):
            write("then ")
            expression(function)
            if let key {
                write(" by ")
                expression(key)
            }
        case .group(let key, let function):
            write("then group")
            if let key {
                write(" by ")
                expression(key)
            }
            write(" using ")
            expression(function)
        }
    }

    mutating func rightHandSide(_ side: RightHandSide, _ separator: String) {
        switch side.body {
        case .plain(let value):
            write(" \(separator) ")
            expression(value)
        case .guarded(let guards): guardedExpressions(guards, separator)
        }
        guard !side.bindings.isEmpty else { return }
        if usesBraces {
            write(" where")
            block(side.bindings) { $0.declaration($1) }
            return
        }
        indentation += 1
        newLine()
        write("where")
        block(side.bindings) { $0.declaration($1) }
        indentation -= 1
    }

    mutating func guardedExpressions(_ guards: [GuardedExpression], _ separator: String) {
        let outer = indentation
        indentation += 4
        for one in guards {
            if usesBraces { write(" ") } else { newLine() }
            write("| ")
            separated(one.guards, by: ", ") { printer, statement in printer.withBraces { $0.statement(statement) } }
            write(" \(separator) ")
            expression(one.expression)
        }
        indentation = outer
    }
}

extension SExpression {
    /// Whether a block by indentation ends it, so that what follows would be read as part of the block.
    var endsInBlock: Bool {
        switch kind {
        case .do_, .case_, .lambdaCase, .lambdaCases: true
        case .apply(let function, let argument): argument.endsInBlock || function.endsInBlock
        case .typeApply(let function, _), .static_(let function): function.endsInBlock
        default: false
        }
    }
}
