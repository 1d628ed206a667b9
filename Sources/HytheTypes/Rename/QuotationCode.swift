import HytheBase
import HytheSyntax

/// Writes what is renamed as code that makes its syntax tree. See Note [Quotations].
final class QuotationCode {
    let renamer: Renamer
    let make: GeneratedCode
    private(set) var hasSplices = false
    /// What the quotation binds, each once.
    private var bound: [Name] = []
    private var seen: Set<Name> = []

    init(_ renamer: Renamer, at span: Span) {
        self.renamer = renamer
        make = GeneratedCode(span: span)
    }

    /// The tree behind the actions that make its new names.
    func whole(_ tree: (QuotationCode) -> RExpression) -> RExpression {
        let made = tree(self)
        return bound.reversed().reduce(made) { rest, local in
            let variable = renamer.quotations.variable(for: local)
            let body = make.lambda([make.pattern(variable)], rest)
            return make.call(QuotationNames.named, make.string(local.occurrence.text), body)
        }
    }

    // MARK: Names

    /// The `Name` of something global.
    func quoted(_ name: Name) -> RExpression {
        let home = name.module.orFail("a quoted name of no module")
        return make.call(
            QuotationNames.global(name.space), make.string(package(of: name, home)),
            make.string(ModuleIdentity.name(of: home).text), make.string(name.occurrence.text))
    }

    private func package(of name: Name, _ home: Symbol) -> String {
        // What the compiler defines itself.
        if home == BuiltinNames.unit.module || home == BuiltinNames.prim { return "ghc-prim" }
        if home == renamer.module.identity { return renamer.output.package }
        return renamer.typeDeclarations.package(of: name) ?? renamer.output.package
    }

    /// The `Name` of what the quotation binds here.
    func binder(_ local: Name) -> RExpression {
        if seen.insert(local).inserted { bound.append(local) }
        return make.variable(renamer.quotations.variable(for: local))
    }

    private func variable(_ name: Name) -> RExpression {
        if name.isGlobal { return call("varE", quoted(name)) }
        if renamer.quotations.level(of: name) == 0 { return make.call(QuotationNames.lift, make.variable(name)) }
        return call("varE", make.variable(renamer.quotations.variable(for: name)))
    }

    // MARK: Expressions

    func call(_ function: Symbol, _ arguments: RExpression...) -> RExpression {
        make.apply(make.variable(QuotationNames.expression(function)), arguments)
    }

    func list<Part>(_ parts: [Part], _ tree: (Part) -> RExpression) -> RExpression { make.list(parts.map(tree)) }

    func unsupported(_ what: String, at span: Span) -> RExpression {
        renamer.report(.notSupportedYet("\(what) in quotations", at: span))
        return RExpression(.poison, at: span)
    }

    private func just(_ tree: RExpression) -> RExpression {
        make.apply(make.constructor(QuotationNames.just), [tree])
    }

    private var nothing: RExpression { make.constructor(QuotationNames.nothing) }

    func expression(_ expression: RExpression) -> RExpression {
        switch expression.kind {
        case .variable(let name): return variable(name)
        case .constructor(let name): return call("conE", quoted(name))
        case .literal(let literal): return call("litE", self.literal(literal))
        case .apply(let function, let argument):
            return call("appE", self.expression(function), self.expression(argument))
        case .typeApply(let function, let type): return call("appTypeE", self.expression(function), self.type(type))
        case .infix(let left, let op, let right):
            return call("infixE", just(self.expression(left)), self.expression(op), just(self.expression(right)))
        case .leftSection(let left, let op):
            return call("infixE", just(self.expression(left)), self.expression(op), nothing)
        case .rightSection(let op, let right):
            return call("infixE", nothing, self.expression(op), just(self.expression(right)))
        case .negate(let operand):
            return call("appE", call("varE", quoted(BuiltinNames.negate)), self.expression(operand))
        case .lambda(let patterns, let body):
            return call("lamE", list(patterns, pattern), self.expression(body))
        case .lambdaCase(let alternatives): return call("lamCaseE", list(alternatives, match))
        case .let_(let bindings, let body): return call("letE", declarations(bindings), self.expression(body))
        case .if_(let condition, let yes, let no):
            return call("condE", self.expression(condition), self.expression(yes), self.expression(no))
        case .multiWayIf(let alternatives): return call("multiIfE", list(alternatives, guarded))
        case .case_(let scrutinee, let alternatives):
            return call("caseE", self.expression(scrutinee), list(alternatives, match))
        case .do_(let statements, nil): return call("doE", list(statements, statement))
        case .tuple(let components): return call("tupE", list(components, self.expression))
        case .unboxedTuple(let components): return call("unboxedTupE", list(components, self.expression))
        case .list(let elements): return call("listE", list(elements, self.expression))
        case .enumeration(let from, let then, let to): return enumeration(from, then, to)
        case .listComprehension(let body, let statements):
            let last = call("noBindS", self.expression(body))
            return call("compE", make.list(statements.map(statement) + [last]))
        case .recordConstruction(let name, let fields): return call("recConE", quoted(name.value), list(fields, field))
        case .recordUpdate(let record, let fields):
            return call("recUpdE", self.expression(record), list(fields, field))
        case .signature(let inner, let signature):
            return call("sigE", self.expression(inner), self.signature(signature))
        case .splice(let inner):
            hasSplices = true
            return inner
        case .poison: return expression
        default: return unsupported("this expression", at: expression.span)
        }
    }

    private func enumeration(_ from: RExpression, _ then: RExpression?, _ to: RExpression?) -> RExpression {
        let first = expression(from)
        return switch (then.map(expression), to.map(expression)) {
        case (nil, nil): call("fromE", first)
        case (let second?, nil): call("fromThenE", first, second)
        case (nil, let last?): call("fromToE", first, last)
        case (let second?, let last?): call("fromThenToE", first, second, last)
        }
    }

    private func field(_ field: RFieldBinding) -> RExpression {
        call("fieldExp", quoted(field.field.value), expression(field.value))
    }

    func literal(_ literal: Literal, isNegative: Bool = false) -> RExpression {
        var value = RExpression(.literal(literal), at: make.span)
        if isNegative { value = RExpression(.negate(value), at: make.span) }
        switch literal {
        case .integer: return call("integerL", value)
        case .fractional: return call("rationalL", value)
        case .character: return call("charL", value)
        case .string: return call("stringL", value)
        case .intHash(let digits): return call("intPrimL", RExpression(.literal(.integer(digits)), at: make.span))
        case .wordHash(let digits): return call("wordPrimL", RExpression(.literal(.integer(digits)), at: make.span))
        case .charHash(let scalar): return call("charPrimL", RExpression(.literal(.character(scalar)), at: make.span))
        default: return unsupported("this literal", at: make.span)
        }
    }
}
