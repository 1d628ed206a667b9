import HytheBase

/// Messages about constraints and instances.
extension Checker {
    func reportUnsolved(_ wanted: Wanted) {
        let before = stage
        defer { stage = before }
        if stage == .values, !wanted.constraint.isEquality { stage = .constraints }
        let constraint = wanted.constraint.zonked
        if constraint.node.flags.contains(.poison) { return }
        let (head, arguments) = constraint.splitApplication
        let span = wanted.origin.span
        let printer = TypePrinter()
        if head == .constructor(BuiltinTypes.equality) {
            if case .equality(let actual, let expected) = wanted.origin.reason {
                reportMismatch(.mismatch(arguments[0], arguments[1]), actual: actual, expected: expected, at: span)
            }
            return
        }
        if let name = constraint.implicitParameter {
            report(
                .error(
                    "the implicit parameter `?\(name)` is not bound", at: span,
                    label: "`\(printer.print(constraint))` is needed",
                    hints: [
                        "bind it, `let ?\(name) = ... in`, or add `\(printer.context([constraint]))` to the signature"
                    ]))
            return
        }
        if options.mayLackInstances { return }
        if head.isPoison { return }
        if head.headTyCon == nil || head.isFamily {
            if head.isMeta, diagnostics.contains(where: { $0.severity == .error }) { return }
            if !reported.insert(constraint).inserted { return }
            report(
                .error(
                    "nothing says that the constraint `\(printer.print(constraint))` holds", at: span,
                    label: "\(cause(wanted.origin.reason)) it", hints: ["add it to the signature's context"]))
            return
        }
        guard case .constructor(let tyCon) = head.view, reported.insert(constraint).inserted else { return }
        let text = printer.print(constraint)
        let metas = constraint.freeMetas
        if !metas.isEmpty, metas.contains(where: { meta in arguments.contains { $0.splitApplication.head == meta } }) {
            reportAmbiguous(wanted, constraint, metas[0], printer)
            return
        }
        var diagnostic = Diagnostic.error(
            "no instance `\(text)`", at: span, label: "\(cause(wanted.origin.reason)) `\(text)`")
        let class_ = tyCon.name.occurrence
        if tyCon.name == BuiltinNames.coercible, arguments.count == 2 {
            diagnostic.message =
                "`\(printer.print(arguments[0]))` cannot be coerced to `\(printer.print(arguments[1]))`"
            if let hint = coercionHint(arguments[0], arguments[1]) { diagnostic.hints.append(hint) }
            return report(diagnostic)
        }
        let isFunction = arguments.contains { if case .function = $0.view { true } else { false } }
        if isFunction {
            let isShow = tyCon.name == BuiltinNames.show || tyCon.name == BuiltinNames.eq
            diagnostic.hints.append(
                isShow
                    ? "functions have no instance of `\(class_)`; is an argument missing?"
                    : "is a function applied to too few arguments?")
        }
        let rigid = arguments.flatMap(\.freeVariables)
        if !rigid.isEmpty, arguments.allSatisfy({ $0.splitApplication.head.node.tag == .variable }) {
            diagnostic.hints.append("add `\(text)` to the signature's context")
            if let name = rigid[0].variableName, !name.span.isNone {
                diagnostic.secondary.append(Located("`\(printer.print(rigid[0]))` is bound here", at: name.span))
            }
        } else if !isFunction, case .literal(let literal) = wanted.origin.reason, arguments.count == 1 {
            diagnostic.message = "the literal \(quoted(literal)) cannot be a `\(printer.print(arguments[0]))`"
            diagnostic.label = "this needs an instance `\(text)`"
        } else if !isFunction, arguments.count == 1, let type = arguments[0].headTyCon {
            diagnostic.hints.append(instanceHint(class_, tyCon, type))
        }
        report(diagnostic)
    }

    private func quoted(_ literal: String) -> String { literal == "a string" ? literal : "`\(literal)`" }

    private func instanceHint(_ class_: Symbol, _ tyCon: TyCon, _ type: TyCon) -> String {
        let derivable: Set<Symbol> = ["Eq", "Ord", "Show", "Read", "Enum", "Bounded", "Ix"]
        if derivable.contains(class_), type.name.module == moduleName {
            return "add `deriving \(class_)` to the declaration of `\(type.name.occurrence)`"
        }
        return "declare an instance of `\(class_)` for `\(type.name.occurrence)`, or use another type"
    }

    private func cause(_ reason: Origin.Reason) -> String {
        switch reason {
        case .occurrence(let name): "`\(name.occurrence)` needs"
        case .literal(let text): "the literal \(quoted(text)) needs"
        case .statement: "this statement needs"
        case .pattern: "this pattern needs"
        case .superclass(let class_, _): "an instance of `\(class_.name.occurrence)` needs its superclass"
        case .deriving(let class_): "deriving `\(class_.name.occurrence)` needs"
        case .instanceMethod: "this method needs"
        case .defaultMethod, .signature, .equality, .other: "this needs"
        }
    }

    private func reportAmbiguous(_ wanted: Wanted, _ constraint: Type, _ meta: Type, _ printer: TypePrinter) {
        let (head, _) = constraint.splitApplication
        // After other errors, what is not known is mostly a consequence; and one message for each variable.
        if diagnostics.contains(where: { $0.severity == .error && !ambiguitySpans.contains($0.span) }) { return }
        ambiguitySpans.insert(wanted.origin.span)
        guard ambiguous.insert(meta).inserted else { return }
        let text = printer.print(constraint)
        let variable = printer.print(meta)
        var diagnostic = Diagnostic.error(
            "the type variable `\(variable)` is ambiguous", at: wanted.origin.span,
            label: "\(cause(wanted.origin.reason)) `\(text)`, and nothing says what `\(variable)` is")
        diagnostic.hints.append("add a type signature here")
        if case .constructor(let tyCon) = head.view, tyCon.name.occurrence == "Show" || tyCon.name.occurrence == "Read"
        {
            diagnostic.hints[0] = "say which type is meant, as in `(x :: Int)`"
        }
        report(diagnostic)
    }

    func reportImplicitParameter(_ constraint: Type, _ what: String, at span: Span) {
        report(
            .error(
                "the context of \(what) cannot have the implicit parameter `\(constraint)`", at: span,
                label: "who uses \(what) could not bind it", hints: ["give it to the functions that need it"]))
    }

    func reportEndlessInstances(_ wanted: Wanted) {
        report(
            .error(
                "solving `\(wanted.constraint.zonked)` does not end", at: wanted.origin.span,
                label: "each instance needs another one", hints: ["check the contexts of the instances involved"]))
    }

    func reportOverlap(_ wanted: Wanted, _ candidates: [InstanceInfo]) {
        var diagnostic = Diagnostic.error(
            "several instances match `\(wanted.constraint.zonked)`", at: wanted.origin.span,
            hints: ["mark the more specific one `{-# OVERLAPPING #-}`"])
        for candidate in candidates where !candidate.span.isNone {
            diagnostic.secondary.append(Located("`\(candidate.head)` matches", at: candidate.span))
        }
        report(diagnostic)
    }

    func reportDuplicateInstance(_ info: InstanceInfo, _ other: InstanceInfo) {
        // In one module the first is the place, as both are equally wrong.
        let isHere = other.dictionaryFunction.module == moduleName && !other.span.isNone
        let places = isHere ? [other.span, info.span].sorted { $0.start < $1.start } : [info.span]
        var diagnostic = Diagnostic.error("there are two instances `\(info.head)`", at: places[0])
        if isHere { diagnostic.secondary.append(Located("the second one", at: places[1])) }
        if let module = other.dictionaryFunction.module, module != moduleName {
            diagnostic.hints.append(
                "the first one is in module `\(ModuleIdentity.name(of: module))`; wrap the type in a `newtype` to have another"
            )
        }
        report(diagnostic)
    }

    func reportDependencyConflict(_ info: InstanceInfo, _ other: InstanceInfo) {
        var diagnostic = Diagnostic.error(
            "the instance `\(info.head)` conflicts with a functional dependency of `\(info.class_.name.occurrence)`",
            at: other.span.file == info.span.file ? other.span : info.span,
            label: "another instance determines something else",
            hints: ["`\(other.head)` is the other instance"])
        if other.span.file == info.span.file { diagnostic.secondary.append(Located("this one", at: info.span)) }
        report(diagnostic)
    }

    func reportInstanceArity(_ class_: ClassInfo, given: Int, at span: Span) {
        let count = class_.parameters.count
        report(
            .error(
                "the class `\(class_.name.occurrence)` takes \(count) type\(count == 1 ? "" : "s"), not \(given)",
                at: span))
    }

    func warnMissingMethods(_ missing: [Name], _ class_: ClassInfo, at span: Span) {
        let names = missing.map { "`\($0.occurrence)`" }.joined(separator: ", ")
        report(
            Diagnostic(
                .warning, "the instance of `\(class_.name.occurrence)` lacks \(names)", at: span,
                label: "calling \(missing.count == 1 ? "it" : "them") would be an error at run time",
                flag: .missingMethods))
    }

    func reportUnderivable(_ constraint: Type, _ info: InstanceInfo, _ source: RDeriving) {
        let (_, arguments) = constraint.splitApplication
        let field = arguments.first.map { "`\($0)`" } ?? "a field"
        let label =
            if case .ofClassKind = source.target {
                "its default methods need `\(constraint)`, of which there is no instance"
            } else {
                "a field has type \(field), and there is no instance `\(constraint)`"
            }
        report(
            .error(
                "cannot derive `\(info.head)`", at: source.instance.span, label: label,
                hints: [
                    "give the context yourself, in a standalone `deriving instance` declaration",
                    "write the instance by hand, or give \(field) an instance",
                ]))
    }

    /// A variable whose type's context mentions what the type does not determine can never be used.
    func checkAmbiguity(_ sigma: Type, _ name: Name, at span: Span) -> Bool {
        if has(.allowAmbiguousTypes) { return true }
        let (variables, qualified) = sigma.splitForalls
        let (written, whole) = qualified.splitQualified
        let context = written.map(\.reducedThroughout)
        let body = whole.reducedThroughout
        if context.isEmpty, !body.node.flags.contains(.mentionsFamily) { return true }
        let known = determined(by: Set(body.fixedVariables), context)
        // What else the type mentions stands in kinds of its variables, which use tells with them.
        if body.node.flags.contains(.mentionsFamily),
            let unknown = body.freeVariables.first(where: { variables.contains($0) && !known.contains($0) })
        {
            report(
                .error(
                    "the type of `\(name.occurrence)` is ambiguous", at: span,
                    label: "`\(unknown)` occurs only as an argument of a type family",
                    hints: ["no use could say what `\(unknown)` is; turn on `AllowAmbiguousTypes` and say it by `@`"]))
            return false
        }
        for constraint in context {
            guard let unknown = constraint.freeVariables.first(where: { variables.contains($0) && !known.contains($0) })
            else { continue }
            if mayComeFromInstance(constraint) { continue }
            report(
                .error(
                    "the type of `\(name.occurrence)` is ambiguous", at: span,
                    label: "`\(unknown)` occurs only in the context",
                    hints: [
                        "no use could say what `\(unknown)` is; mention it after the `=>`, or leave out `\(constraint)`"
                    ]))
            return false
        }
        return true
    }

    /// Whether an instance gives the constraint whatever its variables are, or what it is about is a variable itself.
    private func mayComeFromInstance(_ constraint: Type) -> Bool {
        let (head, arguments) = constraint.splitApplication
        guard let class_ = head.headTyCon, class_.class_ != nil else { return true }
        return instances.candidates(of: class_, first: arguments.first).contains { instance in
            var matcher = Matcher(of: instance)
            return matcher.match(instance.arguments, arguments) == .yes
        }
    }
}
