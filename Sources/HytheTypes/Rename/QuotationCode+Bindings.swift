import HytheBase
import HytheSyntax

/// Patterns, alternatives, statements, declarations and types of quotations.
extension QuotationCode {
    func pattern(_ pattern: RPattern) -> RExpression {
        switch pattern.kind {
        case .wildcard: return call("wildP")
        case .variable(let name): return call("varP", binder(name))
        case .literal(let literal): return call("litP", self.literal(literal))
        case .negativeLiteral(let literal): return call("litP", self.literal(literal, isNegative: true))
        case .constructor(let name, let fields) where fields.count == 2 && name.value.occurrence.text.hasPrefix(":"):
            return call("infixP", self.pattern(fields[0]), quoted(name.value), self.pattern(fields[1]))
        case .constructor(let name, let fields): return call("conP", quoted(name.value), list(fields, self.pattern))
        case .record(let name, let fields):
            return call(
                "recP", quoted(name.value),
                list(fields) { call("fieldPat", quoted($0.field.value), self.pattern($0.pattern)) })
        case .tuple(let components): return call("tupP", list(components, self.pattern))
        case .unboxedTuple(let components): return call("unboxedTupP", list(components, self.pattern))
        case .list(let elements): return call("listP", list(elements, self.pattern))
        case .asPattern(let name, let inner): return call("asP", binder(name), self.pattern(inner))
        case .lazy(let inner): return call("tildeP", self.pattern(inner))
        case .bang(let inner): return call("bangP", self.pattern(inner))
        case .view(let function, let inner): return call("viewP", expression(function), self.pattern(inner))
        case .signature(let inner, let type, let binds, let wildcards) where binds.isEmpty && wildcards.isEmpty:
            return call("sigP", self.pattern(inner), self.type(type))
        case .signature: return unsupported("patterns that bind type variables", at: pattern.span)
        case .poison: return RExpression(.poison, at: pattern.span)
        }
    }

    func match(_ alternative: RAlternative) -> RExpression {
        call("match", pattern(alternative.pattern), body(alternative.body), declarations(alternative.body.bindings))
    }

    func statement(_ statement: RStatement) -> RExpression {
        switch statement.kind {
        case .bind(let pattern, let value): call("bindS", self.pattern(pattern), expression(value))
        case .let_(let bindings): call("letS", declarations(bindings))
        case .implicitLet: unsupported("implicit parameters", at: statement.span)
        case .expression(let value): call("noBindS", expression(value))
        }
    }

    /// A `(Guard, Exp)`.
    func guarded(_ alternative: RGuarded) -> RExpression {
        if alternative.guards.count == 1, case .expression(let condition) = alternative.guards[0].kind {
            return call("normalGE", expression(condition), expression(alternative.expression))
        }
        return call("patGE", list(alternative.guards, statement), expression(alternative.expression))
    }

    private func body(_ body: RRightHandSide) -> RExpression {
        switch body.body {
        case .plain(let value): call("normalB", expression(value))
        case .guarded(let alternatives): call("guardedB", list(alternatives, guarded))
        }
    }

    // MARK: Declarations

    /// In the order of the source, signatures among them.
    func declarations(_ bindings: RBindings) -> RExpression {
        var made = bindings.groups.joined().map { (place: $0.span.start, tree: declaration($0)) }
        for (name, signature) in bindings.signatures {
            let tree = make.call(QuotationNames.declaration("sigD"), binder(name), self.signature(signature))
            made.append((signature.span.start, tree))
        }
        for signature in bindings.partialSignatures.values {
            made.append((signature.span.start, unsupported("partial signatures", at: signature.span)))
        }
        return make.list(made.sorted { $0.place < $1.place }.map(\.tree))
    }

    private func declaration(_ binding: RBinding) -> RExpression {
        switch binding.kind {
        case .function(let name, let clauses, _) where clauses.count == 1 && clauses[0].patterns.isEmpty:
            return value(call("varP", binder(name)), clauses[0].body)
        case .function(let name, let clauses, _):
            return make.call(QuotationNames.declaration("funD"), binder(name), list(clauses, clause))
        case .pattern(let pattern, let body): return value(self.pattern(pattern), body)
        case .patternSynonym: return unsupported("pattern synonyms", at: binding.span)
        }
    }

    private func value(_ pattern: RExpression, _ right: RRightHandSide) -> RExpression {
        make.call(QuotationNames.declaration("valD"), pattern, body(right), declarations(right.bindings))
    }

    private func clause(_ clause: RClause) -> RExpression {
        call("clause", list(clause.patterns, pattern), body(clause.body), declarations(clause.body.bindings))
    }

    // MARK: Types

    private func type(_ function: Symbol, _ arguments: RExpression...) -> RExpression {
        make.apply(make.variable(QuotationNames.type(function)), arguments)
    }

    func signature(_ signature: RSignature) -> RExpression {
        if !signature.implicit.isEmpty || !signature.wildcards.isEmpty {
            return unsupported("types with variables", at: signature.span)
        }
        return type(signature.type)
    }

    func type(_ type: RType) -> RExpression {
        switch type.kind {
        case .constructor(let name): return constructor(name)
        case .apply(let function, let argument): return self.type("appT", self.type(function), self.type(argument))
        case .function(let argument, let result):
            let arrow = self.type("appT", self.type("arrowT"), self.type(argument))
            return self.type("appT", arrow, self.type(result))
        case .promoted(let name): return self.type("promotedT", quoted(name))
        case .poison: return RExpression(.poison, at: type.span)
        case .variable: return unsupported("type variables", at: type.span)
        default: return unsupported("this type", at: type.span)
        }
    }

    private func constructor(_ name: Name) -> RExpression {
        if name == BuiltinNames.list { return type("listT") }
        if name == BuiltinNames.function { return type("arrowT") }
        if name == BuiltinNames.unit { return type("tupleT", make.int(0)) }
        if name.module == BuiltinNames.unit.module, name.occurrence.text.hasPrefix("(,") {
            return type("tupleT", make.int(name.occurrence.text.count - 1))
        }
        return type("conT", quoted(name))
    }
}
