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
        guard let tyCon = options.promised?.tyCons[declaration.name] else { return nil }
        if tyCon.arity != arity {
            report(
                .error(
                    "the `.hs-boot` file declares `\(declaration.name.occurrence)` otherwise", at: declaration.span,
                    label: "parameters here: \(arity), there: \(tyCon.arity)"))
            return nil
        }
        var isFamily = false
        if case .family = declaration.kind { isFamily = true }
        if (tyCon.family != nil || tyCon.isDataFamily) != isFamily {
            report(
                .error(
                    "the `.hs-boot` file declares `\(declaration.name.occurrence)` otherwise", at: declaration.span,
                    label: isFamily ? "a family here, not there" : "no family here, but there"))
            return nil
        }
        tyCon.constructors = []
        return tyCon
    }

    /// Every value, type and instance declared ahead must be there as it was declared.
    func checkPromises(_ promised: ModuleTypes) {
        for name in promised.tyCons.keys.sorted(by: { $0.identifier < $1.identifier })
        where own.tyCons[name] == nil && own.synonyms[name] == nil {
            reportBroken("type", name)
        }
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
