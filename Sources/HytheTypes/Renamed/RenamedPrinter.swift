import HytheBase
import HytheSyntax

/// Text of the renamed tree: operators in full parentheses, global names qualified, local ones as written.
///
/// Components of bindings stand in order, those of more than one binding under `rec`.
package struct RenamedPrinter {
    private(set) var lines: [String] = []
    private var depth = 0

    package static func text(of module: RenamedModule) -> String {
        var printer = RenamedPrinter()
        printer.print(module)
        return printer.lines.map { $0 + "\n" }.joined()
    }

    static func text(of expression: RExpression) -> String { RenamedPrinter().expression(expression) }

    mutating func line(_ text: String) { lines.append(String(repeating: "  ", count: depth) + text) }

    mutating func indented(_ body: (inout RenamedPrinter) -> Void) {
        depth += 1
        body(&self)
        depth -= 1
    }

    // MARK: Names

    func name(_ name: Name) -> String {
        guard let module = name.module else { return name.occurrence.text }
        return module == BuiltinNames.prim || name.isBuiltinSyntax
            ? name.occurrence.text : "\(module).\(name.occurrence)"
    }

    private func prefixed(_ name: Name) -> String {
        let text = self.name(name)
        guard let first = name.occurrence.text.first, !first.isLetter, first != "_", !name.isBuiltinSyntax else {
            return text
        }
        return "(\(text))"
    }

    // MARK: Bindings

    mutating func bindings(_ bindings: RBindings) {
        for name in bindings.signatures.keys.sorted(by: { $0.id < $1.id }) {
            line("\(prefixed(name)) :: \(signature(bindings.signatures[name]!))")
        }
        for group in bindings.groups {
            if group.count == 1 {
                binding(group[0])
            } else {
                line("rec")
                indented { for binding in group { $0.binding(binding) } }
            }
        }
    }

    mutating func binding(_ binding: RBinding) {
        switch binding.kind {
        case .function(let bound, let clauses, _):
            for clause in clauses {
                let head = [prefixed(bound)] + clause.patterns.map { pattern($0, atomic: true) }
                rightHandSide(clause.body, after: head.joined(separator: " "), separator: "=")
            }
        case .pattern(let bound, let body): rightHandSide(body, after: pattern(bound), separator: "=")
        case .patternSynonym(let synonym):
            let head = [prefixed(synonym.name)] + synonym.parameters.map(prefixed)
            line("pattern \(head.joined(separator: " ")) <- \(pattern(synonym.pattern))")
        }
    }

    private mutating func rightHandSide(_ body: RRightHandSide, after head: String, separator: String) {
        switch body.body {
        case .plain(let value): line("\(head) \(separator) \(expression(value))")
        case .guarded(let alternatives):
            line(head)
            indented {
                for alternative in alternatives { $0.line($0.guarded(alternative, separator: separator)) }
            }
        }
        if !body.bindings.groups.isEmpty {
            indented {
                $0.line("where")
                $0.indented { $0.bindings(body.bindings) }
            }
        }
    }

    private func guarded(_ alternative: RGuarded, separator: String) -> String {
        let guards = alternative.guards.map(statement).joined(separator: ", ")
        return "| \(guards) \(separator) \(expression(alternative.expression))"
    }

    private func inline(_ bindings: RBindings) -> String {
        var printer = RenamedPrinter()
        printer.bindings(bindings)
        return "{ " + printer.lines.map { $0.trimmingPrefix { $0 == " " } }.joined(separator: "; ") + " }"
    }

    private func alternative(_ alternative: RAlternative) -> String {
        var printer = RenamedPrinter()
        printer.rightHandSide(alternative.body, after: pattern(alternative.pattern), separator: "->")
        return printer.lines.map { $0.trimmingPrefix { $0 == " " } }.joined(separator: " ")
    }

    func statement(_ statement: RStatement) -> String {
        switch statement.kind {
        case .bind(let bound, let value): "\(pattern(bound)) <- \(expression(value))"
        case .let_(let bindings): "let \(inline(bindings))"
        case .implicitLet(let bindings): "let \(inline(bindings))"
        case .expression(let value): expression(value)
        }
    }

    private func inline(_ bindings: [(name: LSymbol, value: RExpression)]) -> String {
        "{ \(bindings.map { "?\($0.name.value) = \(expression($0.value))" }.joined(separator: "; ")) }"
    }

    // MARK: Expressions

    func expression(_ expression: RExpression) -> String {
        switch expression.kind {
        case .variable(let name), .constructor(let name): prefixed(name)
        case .literal(let literal): LiteralText.text(of: literal)
        case .apply(let function, let argument): "\(self.expression(function)) \(atom(argument))"
        case .typeApply(let function, let type): "\(self.expression(function)) @\(self.type(type, atomic: true))"
        case .infix(let left, let op, let right): "(\(self.expression(left)) \(infix(op)) \(self.expression(right)))"
        case .negate(let operand): "(-\(self.expression(operand)))"
        case .lambda(let patterns, let body):
            "(\\\(patterns.map { pattern($0, atomic: true) }.joined(separator: " ")) -> \(self.expression(body)))"
        case .lambdaCase(let alternatives): "(\\case { \(alternatives.map(alternative).joined(separator: "; ")) })"
        case .lambdaCases(let clauses):
            "(\\cases { \(clauses.map { $0.patterns.map { pattern($0, atomic: true) }.joined(separator: " ") }.joined(separator: "; ")) })"
        case .let_(let bindings, let body): "(let \(inline(bindings)) in \(self.expression(body)))"
        case .if_(let condition, let yes, let no):
            "(if \(self.expression(condition)) then \(self.expression(yes)) else \(self.expression(no)))"
        case .multiWayIf(let alternatives):
            "(if \(alternatives.map { guarded($0, separator: "->") }.joined(separator: " ")))"
        case .case_(let scrutinee, let alternatives):
            "(case \(self.expression(scrutinee)) of { \(alternatives.map(alternative).joined(separator: "; ")) })"
        case .do_(let statements, _): "(do { \(statements.map(statement).joined(separator: "; ")) })"
        case .tuple(let components): "(\(list(components)))"
        case .tupleSection(let components, let isUnboxed):
            (isUnboxed ? "(# " : "(") + components.map { $0.map(self.expression) ?? "" }.joined(separator: ", ")
                + (isUnboxed ? " #)" : ")")
        case .unboxedTuple(let components): "(# \(list(components)) #)"
        case .list(let elements): "[\(list(elements))]"
        case .enumeration(let from, let then, let to):
            "[\(list([from] + (then.map { [$0] } ?? []))) ..\(to.map { " " + self.expression($0) } ?? "")]"
        case .listComprehension(let body, let statements):
            "[\(self.expression(body)) | \(statements.map(statement).joined(separator: ", "))]"
        case .leftSection(let operand, let op): "(\(self.expression(operand)) \(infix(op)))"
        case .rightSection(let op, let operand): "(\(infix(op)) \(self.expression(operand)))"
        case .recordConstruction(let constructor, let fields): "\(prefixed(constructor.value)) \(record(fields))"
        case .ambiguousUpdate(let record, let fields, _): "\(atom(record)) \(self.record(fields))"
        case .ambiguousSelector(let owners): owners[0].fields[0].occurrence.text
        case .recordUpdate(let record, let fields): "\(atom(record)) \(self.record(fields))"
        case .signature(let inner, let signature): "(\(self.expression(inner)) :: \(self.signature(signature)))"
        case .implicitParameter(let name): "?\(name)"
        case .static_(let body, _): "static \(atom(body))"
        case .implicitLet(let bindings, let body):
            "(let \(inline(bindings)) in \(self.expression(body)))"
        case .hole(let text): text.text
        case .splice(let inner): "$\(atom(inner))"
        case .apart(_, let inner): self.expression(inner)
        case .poison: "<error>"
        }
    }

    private func list(_ expressions: [RExpression]) -> String {
        expressions.map(expression).joined(separator: ", ")
    }

    private func record(_ fields: [RFieldBinding]) -> String {
        "{ " + fields.map { "\(prefixed($0.field.value)) = \(expression($0.value))" }.joined(separator: ", ") + " }"
    }

    private func atom(_ expression: RExpression) -> String {
        switch expression.kind {
        case .apply, .typeApply, .recordConstruction, .recordUpdate, .ambiguousUpdate:
            "(\(self.expression(expression)))"
        default: self.expression(expression)
        }
    }

    private func infix(_ op: RExpression) -> String {
        guard case .variable(let name) = op.kind else {
            if case .constructor(let name) = op.kind { return infixText(name) }
            return expression(op)
        }
        return infixText(name)
    }

    private func infixText(_ name: Name) -> String {
        let isWord = name.occurrence.text.first.map { $0.isLetter || $0 == "_" } ?? false
        return isWord ? "`\(self.name(name))`" : self.name(name)
    }

    // MARK: Patterns

    func pattern(_ pattern: RPattern, atomic: Bool = false) -> String {
        switch pattern.kind {
        case .wildcard: return "_"
        case .variable(let name): return prefixed(name)
        case .literal(let literal): return LiteralText.text(of: literal)
        case .negativeLiteral(let literal): return "(-\(LiteralText.text(of: literal)))"
        case .constructor(let constructor, let arguments):
            let parts = [prefixed(constructor.value)] + arguments.map { self.pattern($0, atomic: true) }
            let text = parts.joined(separator: " ")
            return atomic && !arguments.isEmpty ? "(\(text))" : text
        case .record(let constructor, let fields):
            let parts = fields.map { "\(prefixed($0.field.value)) = \(self.pattern($0.pattern))" }
            return "\(prefixed(constructor.value)) { \(parts.joined(separator: ", ")) }"
        case .tuple(let components): return "(\(patterns(components)))"
        case .unboxedTuple(let components): return "(# \(patterns(components)) #)"
        case .list(let elements): return "[\(patterns(elements))]"
        case .asPattern(let name, let inner): return "\(prefixed(name))@\(self.pattern(inner, atomic: true))"
        case .lazy(let inner): return "~\(self.pattern(inner, atomic: true))"
        case .bang(let inner): return "!\(self.pattern(inner, atomic: true))"
        case .view(let function, let inner): return "(\(expression(function)) -> \(self.pattern(inner)))"
        case .signature(let inner, let type, _, _): return "(\(self.pattern(inner)) :: \(self.type(type)))"
        case .poison: return "<error>"
        }
    }

    private func patterns(_ patterns: [RPattern]) -> String { patterns.map { pattern($0) }.joined(separator: ", ") }
}

extension Name {
    /// Built-in syntax is never qualified: `[]`, `()`, `(,)`, `:`, `->`.
    fileprivate var isBuiltinSyntax: Bool {
        module == "GHC.Tuple" || self == BuiltinNames.nil_ || self == BuiltinNames.cons || self == BuiltinNames.list
            || self == BuiltinNames.function
    }
}
