import HytheBase

/// Where two types met.
enum MismatchPlace {
    case expression
    case pattern
}

/// Messages about types that do not agree.
extension Checker {
    /// Makes the type found equal to the one wanted, or reports why that cannot be.
    func unify(actual: Type, expected: Type, at span: Span, in place: MismatchPlace = .expression) {
        currentSpan = span
        guard let failure = unify(actual, expected) else { return }
        reportMismatch(failure, actual: actual, expected: expected, at: span, in: place)
    }

    func reportMismatch(
        _ failure: UnifyFailure, actual: Type, expected: Type, at span: Span, in place: MismatchPlace = .expression
    ) {
        let actual = actual.zonked
        let expected = expected.zonked
        if actual.node.flags.contains(.poison) || expected.node.flags.contains(.poison) { return }
        let printer = TypePrinter()
        let wanted = printer.print(expected)
        let found = printer.print(actual)
        let this = place == .pattern ? "this pattern" : "this expression"
        var diagnostic = Diagnostic.error(
            "\(this) has type `\(found)`, but `\(wanted)` is expected", at: span, label: "this is `\(found)`")
        switch failure {
        case .mismatch(let a, let b): explainMismatch(a, b, &diagnostic, printer)
        case .stuck: diagnostic.hints = ["too little is known to reduce a type family; add a type signature"]
        case .infinite(let meta, let type):
            let variable = printer.print(meta)
            let whole = printer.print(type)
            diagnostic.message = "the type of \(this) would have to contain itself"
            diagnostic.label = "`\(found)` does not fit `\(wanted)`"
            diagnostic.hints = [
                "no finite type satisfies `\(variable) ~ \(whole)`; is an argument missing or too many?"
            ]
        case .escape(let skolem):
            let name = printer.print(skolem)
            diagnostic.message = "the type variable `\(name)` would leave its scope"
            diagnostic.label = "this has type `\(found)`, where `\(wanted)` is expected"
            diagnostic.hints = ["`\(name)` stands for a type that is known only inside; the result may not mention it"]
            addBinding(of: skolem, to: &diagnostic, printer)
        case .polymorphic:
            diagnostic.message = "a type variable would have to stand for a polymorphic type"
            diagnostic.hints = ["add a type signature that says where the `forall` belongs"]
        case .kinds(let a, let b):
            let first = printer.print(kind(of: a).zonked)
            let second = printer.print(kind(of: b).zonked)
            diagnostic.message = "`\(printer.print(a))` has another kind than what is expected here"
            diagnostic.label = "kind `\(first)`, expected `\(second)`"
            if Kinds.isOfValues(kind(of: a)) && Kinds.isOfValues(kind(of: b)) {
                diagnostic.label = "one of `\(found)` and `\(wanted)` is unlifted"
                diagnostic.hints = ["a type variable stands for lifted types only"]
            }
        }
        report(diagnostic)
    }

    private func explainMismatch(_ a: Type, _ b: Type, _ diagnostic: inout Diagnostic, _ printer: TypePrinter) {
        let a = a.zonked
        let b = b.zonked
        let parts = [printer.print(a), printer.print(b)]
        let whole = diagnostic.label
        // Parts of tuples' applications do not read as Haskell.
        let isReadable = parts.allSatisfy { !$0.hasPrefix("(#,") && !$0.hasPrefix("(#|") && !$0.hasPrefix("(# #)1") }
        if isReadable && !whole.contains("`\(parts[0])`") && !whole.contains("`\(parts[1])`") {
            diagnostic.hints.append("`\(parts[0])` is not `\(parts[1])`")
        }
        let rigid = [a, b].filter(isRigid)
        if !rigid.isEmpty {
            let names = rigid.map { "`\(printer.print($0))`" }
            diagnostic.hints.append(
                names.count == 1
                    ? "\(names[0]) is a rigid type variable: it stands for any type the caller chooses"
                    : "\(names[0]) and \(names[1]) are rigid type variables: each stands for any type")
        }
        for type in rigid { addBinding(of: type, to: &diagnostic, printer) }
        switch (a.view, b.view) {
        case (.function, .function): break
        case (.function, _): diagnostic.hints.append("a function is found here: is an argument missing?")
        case (_, .function): diagnostic.hints.append("a function is expected here: is there an argument too many?")
        default: break
        }
    }

    private func isRigid(_ type: Type) -> Bool { type.resolved.node.tag == .variable }

    private func addBinding(of skolem: Type, to diagnostic: inout Diagnostic, _ printer: TypePrinter) {
        guard let name = skolem.variableName, name.span.file == diagnostic.span.file else { return }
        diagnostic.secondary.append(Located("`\(printer.print(skolem))` is bound here", at: name.span))
    }

    // MARK: Functions and arguments

    /// The result of an application against what is expected of it; `false` after a diagnostic.
    func unifyResult(_ result: Type, _ expected: Type, _ head: RExpression, _ count: Int, at span: Span) -> Bool {
        currentSpan = span
        guard let failure = unify(result, expected) else { return true }
        // Partial application: say which argument is missing.
        if case .function = result.view, count > 0 || head.variableName != nil, case .mismatch = failure {
            let (_, final) = result.splitFunction
            let isResult = Matcher.compare(final, expected) != .no
            if case .function = expected.view {
            } else if isResult, !final.isMeta {
                let printer = TypePrinter()
                let missing = result.zonked.splitFunction.arguments
                report(
                    .error(
                        "\(describe(head)) is applied to too few arguments", at: span,
                        label:
                            "this has type `\(printer.print(result.zonked))`, but `\(printer.print(expected.zonked))` "
                            + "is expected",
                        hints: [
                            "add \(missing.count == 1 ? "an argument" : "\(missing.count) arguments") of type "
                                + missing.map { "`\(printer.print($0))`" }.joined(separator: ", ")
                        ]))
                return false
            }
        }
        reportMismatch(failure, actual: result, expected: expected, at: span)
        return false
    }

    func tooManyArguments(
        _ head: RExpression, type: Type, takes: Int, given: Int, result: Type, at span: Span
    ) -> Diagnostic {
        let shown = result.zonked
        if takes == 0 {
            return .error(
                "\(describe(head)) is applied to an argument, but it is not a function", at: head.span,
                label: "its type is `\(shown)`")
        }
        return .error(
            "\(describe(head)) is applied to too many arguments", at: span,
            label: "it takes \(takes), and this would be number \(takes + 1) of \(given)",
            hints: ["its type is `\(type.zonked)`"])
    }

    func describe(_ head: RExpression) -> String {
        switch head.kind {
        case .variable(let name): "the function `\(name.occurrence)`"
        case .constructor(let name): "the constructor `\(name.occurrence)`"
        default: "this expression"
        }
    }

    func notAnOperator(_ op: RExpression, _ type: Type, at span: Span) -> Diagnostic {
        .error(
            "\(describe(op)) cannot be an operator here", at: span,
            label: "its type is `\(type.zonked)`, which does not take two arguments")
    }

    func lambdaIsNoFunction(_ expected: Type, parameters: Int, at span: Span) -> Diagnostic {
        .error(
            "this lambda is a function, but `\(expected.zonked)` is expected", at: span,
            label: parameters == 1 ? "it takes an argument" : "it takes \(parameters) arguments")
    }

    func tooManyParameters(_ name: Name, type: Type, parameters: Int, takes: Int, at span: Span) -> Diagnostic {
        .error(
            "the definition of `\(name.occurrence)` has \(parameters) parameters, but its type has "
                + (takes == 0 ? "none" : "only \(takes)"), at: span, label: "its type is `\(type.zonked)`")
    }

    func reportDoMismatch(_ expected: Type, at span: Span) {
        report(
            .error(
                "a `do` block is an action, but `\(expected.zonked)` is expected here", at: span,
                label: "this has a type of the form `m a`"))
    }

    func reportTypeApplication(_ head: RExpression, _ type: Type, at span: Span) {
        report(
            .error(
                "\(describe(head)) cannot be applied to a type", at: span,
                label: "its type `\(type.zonked)` has no type variable to be named here"))
    }

    func reportBinderOfAnyRepresentation(_ name: Name, _ type: Type) {
        report(
            .error(
                "the variable `\(name.occurrence)` would hold values of any representation", at: name.span,
                label: "its type `\(type)` has kind `\(TypePrinter().print(type.variableKind))`",
                hints: ["results may be levity-polymorphic, variables may not"]))
    }

    /// - Parameter what: "argument" or "field"
    func reportHasAnyRepresentation(_ what: String, _ type: Type, at span: Span) {
        report(
            .error(
                "\(what == "argument" ? "an" : "a") \(what) of any representation cannot be passed", at: span,
                label: "its type `\(type.zonked)` has kind `\(TypePrinter().print(type.resolved.variableKind.zonked))`",
                hints: ["results may be levity-polymorphic, what is passed may not"]))
    }

    func reportHole(_ name: Symbol, _ type: Type, at span: Span) {
        report(.error("found the hole `\(name)`", at: span, label: "it has type `\(type.zonked)`"))
    }
}

extension RExpression {
    var variableName: Name? {
        switch kind {
        case .variable(let name), .constructor(let name): name
        default: nil
        }
    }
}
