import HytheBase

/// Messages about type families.
extension Checker {
    func reportPartialFamily(_ family: TyCon, given: Int, at span: Span) {
        let count = family.arity
        report(
            .error(
                "the type family `\(family.name.occurrence)` needs \(count) argument\(count == 1 ? "" : "s")", at: span,
                label: given == 0 ? "here it has none" : "here it has \(given)",
                hints: ["a type family cannot be partially applied"]))
    }

    func reportEquationArity(_ family: TyCon, _ source: REquation) {
        let count = family.arity
        report(
            .error(
                "the type family `\(family.name.occurrence)` takes \(count) argument\(count == 1 ? "" : "s")",
                at: source.span, label: "this equation has \(source.arguments.count)"))
    }

    func reportEquationArgument(_ equation: FamilyEquation, _ argument: Type) {
        let what = argument.node.flags.contains(.mentionsFamily) ? "a type family" : "a `forall` or a context"
        report(
            .error(
                "the left side of an equation of `\(equation.family.name.occurrence)` cannot have \(what) in it",
                at: equation.span, label: "`\(TypePrinter(reduces: false).print(argument))` is matched against"))
    }

    func reportUndecidable(_ equation: FamilyEquation, _ culprit: Type) {
        let printer = TypePrinter(reduces: false)
        report(
            .error(
                "reducing `\(printer.print(equation.left))` may not end", at: equation.span,
                label: "`\(printer.print(culprit))` is no smaller than the left side",
                hints: ["turn on `{-# LANGUAGE UndecidableInstances #-}`"]))
    }

    func reportInstanceOfClosed(_ family: TyCon, _ source: REquation) {
        report(
            .error(
                "`\(family.name.occurrence)` is a closed type family", at: source.span,
                label: "an instance of it", hints: ["add the equation to the family's declaration"]))
    }

    private func text(of equation: FamilyEquation) -> String {
        let printer = TypePrinter(reduces: false)
        let left = printer.print(equation.left)
        // The representation of an instance of a data family has no name in the source.
        return equation.family.isDataFamily ? "`\(left)`" : "`\(left) = \(printer.print(equation.right))`"
    }

    func reportConflict(_ equation: FamilyEquation, _ other: FamilyEquation) {
        // In one file the first is the place, as both are equally wrong.
        let (equation, other) =
            other.span.file == equation.span.file && other.span.start < equation.span.start
            ? (other, equation) : (equation, other)
        var diagnostic = Diagnostic.error(
            "two instances of the \(equation.family.isDataFamily ? "data" : "type") family "
                + "`\(equation.family.name.occurrence)` conflict", at: equation.span, label: text(of: equation))
        let text = text(of: other)
        if other.span.file == equation.span.file {
            diagnostic.secondary.append(Located("\(text) is the other one", at: other.span))
        } else {
            diagnostic.hints.append("\(text) is the other one, in another module")
        }
        report(diagnostic)
    }

    func reportAssociatedArguments(_ equation: FamilyEquation, _ associated: AssociatedType, _ info: InstanceInfo) {
        let printer = TypePrinter(reduces: false)
        report(
            .error(
                "the arguments of `\(printer.print(equation.left))` must be those of the instance", at: equation.span,
                label: "the instance is `\(info.head)`"))
    }

    func reportDerivedDataFamily(_ associated: AssociatedType, _ info: InstanceInfo) {
        report(
            .error(
                "cannot derive `\(info.class_.name.occurrence)` from the type that the newtype wraps", at: info.span,
                label: "its data family `\(associated.family.name.occurrence)` needs an instance of its own",
                hints: ["write the instance out"]))
    }

    func reportDefaultArguments(_ equation: FamilyEquation) {
        report(
            .error(
                "the default of an associated type must hold for all types", at: equation.span,
                label: "the arguments of `\(equation.family.name.occurrence)` must be distinct variables"))
    }

    func reportFamilyInHead(_ info: InstanceInfo, _ argument: Type, at span: Span) {
        report(
            .error(
                "an instance of `\(info.class_.name.occurrence)` cannot be for a type family", at: span,
                label: "`\(TypePrinter(reduces: false).print(argument))` is one, or has one in it",
                hints: ["declare the instance for the types that the family stands for"]))
    }

    func reportEndlessReduction(_ type: Type) {
        report(
            .error(
                "reducing `\(TypePrinter(reduces: false).print(type))` does not end", at: currentSpan,
                label: "each equation needs another one", hints: ["check the equations of the type families involved"]))
    }

    /// What `TypeError` says.
    /// Whether a signature's type or one of its constraints is a `TypeError`, which is reported.
    func isTypeError(_ sigma: Type, _ signature: RSignature) -> Bool {
        let (context, body) = sigma.splitForalls.body.splitQualified
        // As it is written: what other families come to is reported where it is used.
        for part in context + [body] where part.node.flags.contains(.family) {
            let (family, arguments) = part.splitFamily
            guard family.name == BuiltinFamilies.typeError else { continue }
            reportTypeError(arguments[0], at: signature.span)
            return true
        }
        return false
    }

    func reportTypeError(_ message: Type, at span: Span) {
        let lines = typeErrorText(message).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        report(.error(lines.first ?? "", at: span, hints: Array(lines.dropFirst())))
    }

    private func typeErrorText(_ message: Type) -> String {
        let (head, arguments) = message.splitApplication
        guard case .promoted(let name) = head.view else { return TypePrinter().print(message) }
        switch (name.occurrence, arguments.count) {
        case ("Text", 1): if case .text(let text) = arguments[0].view { return text.text }
        case ("ShowType", 1): return TypePrinter().print(arguments[0])
        case (":<>:", 2): return arguments.map(typeErrorText).joined()
        case (":$$:", 2): return arguments.map(typeErrorText).joined(separator: "\n")
        default: break
        }
        return TypePrinter().print(message)
    }

    func warnMissingAssociated(_ family: TyCon, _ info: InstanceInfo) {
        report(
            Diagnostic(
                .warning, "the instance of `\(info.class_.name.occurrence)` lacks the type `\(family.name.occurrence)`",
                at: info.span, label: "`\(family.name.occurrence)` stays unknown for it", flag: .missingMethods))
    }
}
