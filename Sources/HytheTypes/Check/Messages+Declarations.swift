import HytheBase

/// Messages about kinds, type declarations, constructors and records.
extension Checker {
    func reportKindMismatch(actual: Type, expected: Type, at span: Span, of type: Type?) {
        let printer = TypePrinter()
        let actual = actual.zonked
        let expected = expected.zonked
        if actual.node.flags.contains(.poison) || expected.node.flags.contains(.poison) { return }
        let subject = type.map { "`\(printer.print($0))`" } ?? "this type"
        var diagnostic = Diagnostic.error(
            "\(subject) has kind `\(printer.print(actual))`, but `\(printer.print(expected))` is expected", at: span)
        let missing = actual.splitFunction.arguments.count - expected.splitFunction.arguments.count
        if missing > 0 {
            diagnostic.label = "this needs \(missing) more argument\(missing == 1 ? "" : "s")"
        } else if missing < 0 {
            diagnostic.label = "this takes fewer arguments"
        } else if expected == Kinds.constraint {
            diagnostic.label = "this is a type, not a class"
        } else if actual == Kinds.constraint {
            diagnostic.label = "this is a constraint, not a type"
            diagnostic.hints.append("a class belongs before `=>`")
        }
        report(diagnostic)
    }

    func reportTooManyTypeArguments(_ type: Type, expected: Int, given: Int, at span: Span) {
        report(
            .error(
                "`\(type)` is applied to too many types", at: span,
                label: expected == 0 ? "it takes none" : "it takes \(expected), not \(given)"))
    }

    func reportMoreParameters(than kind: Type, of declaration: RTypeDeclaration) {
        report(
            .error(
                "`\(declaration.name.occurrence)` has more parameters than its kind", at: declaration.span,
                label: "the kind is `\(TypePrinter().print(kind.zonked))`"))
    }

    func reportPartialSynonym(_ synonym: TypeSynonym, given: Int, at span: Span) {
        let count = synonym.parameters.count
        report(
            .error(
                "the type synonym `\(synonym.name.occurrence)` must have "
                    + (count == 1 ? "its argument" : "all its \(count) arguments"),
                at: span, label: given == 0 ? "it has none here" : "it has \(given) here",
                hints: ["a `newtype` may be applied partially"]))
    }

    func reportUnboundTypeVariable(_ name: Name, at span: Span) {
        report(
            .error(
                "the type variable `\(name.occurrence)` is not in scope", at: span,
                hints: ["bind it with `forall`, or as a parameter of the declaration"]))
    }

    func reportMissingEntity(_ name: Name, at span: Span) {
        // What binds it was diagnosed, or is of a module that could not be read.
        if name.module == nil { return }
        if name.module == moduleName {
            // Its declaration was diagnosed, as the end of the run makes sure.
            unknown = unknown ?? name
            return
        }
        guard missing.insert(name).inserted else { return }
        report(
            .error(
                "`\(name.occurrence)` of module `\(name.module.map(ModuleIdentity.name)?.text ?? "")` is not known to the type checker",
                at: span
            ))
    }

    func reportMissingBuiltin(_ name: Name, at span: Span) {
        guard missing.insert(name).inserted else { return }
        report(
            .error(
                "this needs `\(name.occurrence)` of module `\(name.module.map(ModuleIdentity.name)?.text ?? "")`, which no import brings",
                at: span,
                hints: ["import the Prelude"]))
    }

    // MARK: Constructors and fields

    func reportPatternArity(_ constructor: DataCon, given: Int, at span: Span) {
        let count = constructor.fieldTypes.count
        report(
            .error(
                "the constructor `\(constructor.name.occurrence)` has \(count) field\(count == 1 ? "" : "s"), but this "
                    + "pattern gives it \(given)", at: span, label: "its type is `\(constructor.type)`"))
    }

    func reportNoSuchField(_ field: Located<Name>, of constructor: DataCon) {
        let labels = constructor.fieldLabels.map { "`\($0.occurrence)`" }.joined(separator: ", ")
        report(
            .error(
                "the constructor `\(constructor.name.occurrence)` has no field `\(field.value.occurrence)`",
                at: field.span, hints: labels.isEmpty ? [] : ["its fields are \(labels)"]))
    }

    /// Constructors that share a field agree in its type and in what they return.
    func reportSharedField(
        _ label: Name, _ what: String, of constructor: DataCon, _ type: Type, _ other: DataCon, _ otherType: Type
    ) {
        let difference =
            what == "results" ? "belongs to constructors of different results" : "has different types"
        report(
            .error(
                "the field `\(label.occurrence)` \(difference) in `\(other.name.occurrence)` and "
                    + "`\(constructor.name.occurrence)`", at: constructor.name.span,
                label: "here it is `\(type)`, there `\(otherType)`",
                hints: ["give the fields different names, or the same \(what == "results" ? "result" : "type")"]))
    }

    func reportRepeatedField(_ field: Located<Name>) {
        report(.error("the field `\(field.value.occurrence)` is given twice", at: field.span))
    }

    func reportNoConstructor(_ having: [DataCon], _ fields: [RFieldBinding], at span: Span) {
        if having.isEmpty, let field = fields.first?.field {
            report(
                .error(
                    "`\(field.value.occurrence)` is not a record field", at: field.span, label: "this cannot be updated"
                ))
            return
        }
        let labels = fields.map { "`\($0.field.value.occurrence)`" }.joined(separator: ", ")
        report(.error("no constructor has all the fields \(labels)", at: span))
    }

    func reportHiddenField(_ name: Name, at span: Span) {
        report(
            .error(
                "the field `\(name.occurrence)` is no function", at: span,
                label: "its type mentions variables that its constructor hides", hints: ["match on the constructor"]))
    }

    private func list(_ owners: [RFieldOwner]) -> String {
        owners.map { "`\($0.type.occurrence)`" }.joined(separator: " or ")
    }

    func reportAmbiguousUpdate(_ owners: [RFieldOwner], at span: Span) {
        report(
            .error(
                "this record update is ambiguous", at: span, label: "the record may be of type \(list(owners))",
                hints: ["give the record or the result a type: `(r :: \(owners[0].type.occurrence)) { ... }`"]))
    }

    func reportAmbiguousSelector(_ owners: [RFieldOwner], at span: Span) {
        let text = owners[0].fields[0].occurrence
        report(
            .error(
                "ambiguous occurrence `\(text)`: a field of \(list(owners))", at: span,
                hints: ["give its argument a type: `\(text) (r :: \(owners[0].type.occurrence))`"]))
    }

    func reportMissingFields(_ missing: [Int], of constructor: DataCon, at span: Span) {
        let text = constructor.name.occurrence
        let names = { (indices: [Int]) in
            indices.map { index in
                index < constructor.fieldLabels.count
                    ? "`\(constructor.fieldLabels[index].occurrence)`" : "number \(index + 1)"
            }.joined(separator: ", ")
        }
        let strict = missing.filter {
            constructor.fieldStrictness[$0] || constructor.fieldTypes[$0].representation != .lifted
        }
        if !strict.isEmpty {
            report(
                .error(
                    "the strict field\(strict.count == 1 ? "" : "s") \(names(strict)) of `\(text)` must be given",
                    at: span,
                    label: "a strict field cannot be left out"))
        }
        let lazy = missing.filter { !strict.contains($0) }
        if !lazy.isEmpty, warns(.missingFields) {
            report(
                Diagnostic(
                    .warning,
                    "the field\(lazy.count == 1 ? "" : "s") \(names(lazy)) of `\(text)` "
                        + "\(lazy.count == 1 ? "is" : "are") not given", at: span,
                    label: "evaluating \(lazy.count == 1 ? "it" : "them") would be an error", flag: .missingFields))
        }
    }
}
