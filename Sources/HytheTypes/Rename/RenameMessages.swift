import HytheBase
import HytheSyntax

/// What the renamer says, one function per fact.
enum RenameMessages {
    static func conflictingFixities(_ left: OperatorUse, _ right: OperatorUse) -> Diagnostic {
        .error(
            "cannot mix `\(left.text)` [\(left.fixityText)] and `\(right.text)` [\(right.fixityText)] without parentheses",
            at: right.span, secondary: [Located("and this one", at: left.span)],
            hints: ["put parentheses around one of them with its operands"])
    }

    static func sectionPrecedence(_ outer: OperatorUse, _ inner: OperatorUse, at span: Span) -> Diagnostic {
        .error(
            "the operand of this section binds less than its operator: `\(inner.text)` [\(inner.fixityText)] under `\(outer.text)` [\(outer.fixityText)]",
            at: span, hints: ["put the operand in parentheses"])
    }

    static func twoFixities(_ name: LSymbol, earlier: Span) -> Diagnostic {
        .error(
            "`\(name.value)` has two fixity declarations", at: name.span,
            secondary: [Located("the first one", at: earlier)], hints: ["remove one of them"])
    }

    static func definedTwice(_ name: LSymbol, earlier: Span) -> Diagnostic {
        .error(
            "`\(name.value)` is defined twice", at: name.span, label: "again here",
            secondary: [Located("first here", at: earlier)], hints: ["rename or remove one; clauses of one function stand together"])
    }

    static func boundTwice(_ name: LSymbol, what: String) -> Diagnostic {
        .error(
            "the \(what) `\(name.value)` is bound twice", at: name.span,
            hints: ["use two names, and compare with `==` if they are to be equal"])
    }

    static func fixityWithoutDefinition(_ name: LSymbol) -> Diagnostic {
        .error("the fixity declaration for `\(name.value)` lacks a definition in the same scope", at: name.span)
    }

    static func signatureWithoutBinding(_ name: LSymbol) -> Diagnostic {
        .error(
            "the type signature for `\(name.value)` lacks a binding", at: name.span,
            hints: ["define it in the same scope, or remove the signature"])
    }

    static func pragmaWithoutBinding(_ name: LSymbol) -> Diagnostic {
        .error("the pragma for `\(name.value)` lacks a binding", at: name.span)
    }

    static func twoSignatures(_ name: LSymbol, earlier: Span) -> Diagnostic {
        .error(
            "`\(name.value)` has two type signatures", at: name.span, secondary: [Located("the first one", at: earlier)],
            hints: ["remove one of them"])
    }

    static func clauseArity(_ name: LSymbol, first: Span, at span: Span) -> Diagnostic {
        .error(
            "the clauses of `\(name.value)` have different numbers of arguments", at: span,
            secondary: [Located("the first clause", at: first)], hints: ["give each clause the same number of patterns"])
    }

    static func variableOperatorInPattern(_ op: Operator) -> Diagnostic {
        .error("`\(op.name.text)` is not a constructor: it cannot stand in a pattern", at: op.span)
    }

    static func typeVariableNotInScope(_ name: Symbol, at span: Span) -> Diagnostic {
        .error("not in scope: type variable `\(name)`", at: span, hints: ["add it to the declaration's head"])
    }

    static func onlyAtTopLevel(at span: Span) -> Diagnostic {
        .error("this declaration may stand at the top level only", at: span)
    }

    static func lastStatement(at span: Span) -> Diagnostic {
        .error("the last statement of a `do` block must be an expression", at: span, hints: ["add what the block is to return, such as `return ()`"])
    }

    static func emptyDo(at span: Span) -> Diagnostic { .error("this `do` block is empty", at: span) }

    static func exportOfConstructor(_ name: LName) -> Diagnostic {
        .error(
            "`\(name.value.text)` is a data constructor: only variables can be exported to C", at: name.span,
            hints: ["export a function that applies it"])
    }

    static func notAMethod(_ name: LSymbol, of class_: Symbol) -> Diagnostic {
        .error("`\(name.value)` is not a method of the class `\(class_)`", at: name.span)
    }

    static func patternInClass(at span: Span) -> Diagnostic {
        .error("a class or instance body cannot bind patterns", at: span)
    }

    static func notAClass(at span: Span) -> Diagnostic {
        .error("an instance head is a class applied to types", at: span)
    }
}
