import HytheBase

// Note [Modules that import each other]
// `import {-# SOURCE #-} M` brings what M.hs-boot declares, so that M may import the importer. The types and classes that the
// file declares have one identity with those that M defines later: M's checker takes the type constructors and classes made
// for the file, empty ones for abstract types, and fills them in. What was checked in between has seen the declaration only.
// No module sees both: where M itself is visible its file is not. Modules that take part are not kept in the cache, since
// what is decoded would be other type constructors than those of the file.

/// What an `.hs-boot` file has said of this module. See Note [Modules that import each other].
extension Checker {
    /// The type constructor made for the declaration ahead of this one.
    func promisedTyCon(_ declaration: RTypeDeclaration, arity: Int) -> TyCon? {
        // Its name there has the place there.
        guard let (name, tyCon) = options.promised?.tyCons.first(where: { $0.key == declaration.name }) else {
            return nil
        }
        if tyCon.arity != arity {
            reportOtherwise(name, "parameters here: \(tyCon.arity), in the module: \(arity)")
            return nil
        }
        var isFamily = false
        if case .family = declaration.kind { isFamily = true }
        if (tyCon.family != nil || tyCon.isDataFamily) != isFamily {
            reportOtherwise(name, isFamily ? "a family in the module, not here" : "no family in the module, but here")
            return nil
        }
        if case .data(let data) = declaration.kind, !tyCon.constructors.isEmpty, tyCon.isNewtype != data.isNewtype {
            reportOtherwise(name, "a `\(data.isNewtype ? "newtype" : "data")` in the module")
            return nil
        }
        tyCon.constructors = []
        return tyCon
    }

    private func reportOtherwise(_ name: Name, _ label: String) {
        report(.error("the `.hs-boot` file declares `\(name.occurrence)` otherwise", at: name.span, label: label))
    }

    private func checkPromisedTypes(_ promised: ModuleTypes) {
        for name in promised.tyCons.keys.sorted(by: { $0.identifier < $1.identifier }) where own.tyCons[name] == nil {
            if own.synonyms[name] == nil {
                reportBroken("type", name)
            } else {
                reportOtherwise(name, "a synonym in the module")
            }
        }
        for (name, ahead) in promised.synonyms.sorted(by: { $0.key.identifier < $1.key.identifier }) {
            guard let synonym = own.synonyms[name] else {
                if own.tyCons[name] == nil {
                    reportBroken("type", name)
                } else {
                    reportOtherwise(name, "no synonym in the module")
                }
                continue
            }
            let renaming = Dictionary(zip(synonym.parameters, ahead.parameters)) { first, _ in first }
            if synonym.parameters.count != ahead.parameters.count
                || synonym.body.substituting(renaming).zonked != ahead.body.zonked
            {
                reportOtherwise(name, "the module's is `\(synonym.body.zonked)`")
            }
        }
    }

    /// Every value, type and instance declared ahead must be there as it was declared.
    func checkPromises(_ promised: ModuleTypes) {
        checkPromisedTypes(promised)
        for (name, type) in promised.values.sorted(by: { $0.key.identifier < $1.key.identifier }) {
            guard let actual = own.values[name] else {
                reportBroken("value", name)
                continue
            }
            let span = name.span
            _ = skolemising(type, at: span) { rho in
                let occurrence = TExpression(.variable(name), at: span)
                let (value, instance) = instantiate(occurrence, actual, Origin(.occurrence(name), at: span))
                if unify(instance, rho) != nil {
                    report(
                        .error(
                            "the `.hs-boot` file gives `\(name.occurrence)` another type", at: span,
                            label: "the module's is `\(actual.zonked)`"))
                }
                return value
            }
        }
        for instance in promised.instances
        where !own.instances.contains(where: { $0.dictionaryFunction == instance.dictionaryFunction }) {
            report(
                .error(
                    "the instance `\(instance.head)` is declared in the `.hs-boot` file only", at: instance.span,
                    hints: ["define it in the module"]))
        }
    }

    private func reportBroken(_ what: String, _ name: Name) {
        report(
            .error(
                "the \(what) `\(name.occurrence)` is declared in the `.hs-boot` file only", at: name.span,
                hints: ["define it in the module"]))
    }
}
