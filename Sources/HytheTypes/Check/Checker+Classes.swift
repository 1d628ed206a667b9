import HytheBase

extension Checker {
    /// Makes the class with its superclasses and the methods' types as written; `finishClass` settles kinds.
    func checkClassHead(_ declaration: RTypeDeclaration, _ source: RClass, _ parameters: [Type]) {
        guard let tyCon = own.tyCons[declaration.name] else { return }
        let text = declaration.name.occurrence
        let module = moduleName
        let dictionary = DataCon(name: .global(module, Symbol("C:\(text)"), .constructor), tyCon: tyCon, tag: 0)
        let class_ =
            options.promised?.classes[declaration.name] ?? ClassInfo(name: declaration.name, dictionary: dictionary)
        tyCon.class_ = class_
        class_.parameters = tyCon.parameters
        own.classes[declaration.name] = class_
        if parameters.count != 1, !has(.multiParamTypeClasses) {
            report(
                .error(
                    "the class `\(text)` has \(parameters.count) parameters", at: declaration.span,
                    hints: ["turn on `{-# LANGUAGE MultiParamTypeClasses #-}`"]))
        }
        let context = convertContext(source.context)
        checkSuperclasses(context, source, at: declaration.span)
        checkFlexibleContext(context, at: declaration.span)
        class_.superclasses = context.filter { !$0.isEquality }
        class_.equalities = context.filter(\.isEquality)
        for superclass in class_.superclasses where superclass.implicitParameter != nil {
            reportImplicitParameter(superclass, "a class", at: declaration.span)
        }
        class_.superclassSelectors = class_.superclasses.indices.map {
            .global(module, Symbol("$p\($0 + 1)\(text)"), .value)
        }
        let names = declaration.parameters.map(\.name)
        class_.fundeps = source.fundeps.map { dependency in
            (
                from: dependency.from.compactMap { names.firstIndex(of: $0) },
                to: dependency.to.compactMap { names.firstIndex(of: $0) }
            )
        }
        class_.methods = source.methods.map { method in
            let implicit = method.signature.implicit.map { bindTypeVariable($0, kind: newMeta("k")) }
            let type = convertValueType(method.signature.type)
            return (method.name, .forall(implicit.inKindOrder, type))
        }
        class_.minimal = source.minimal
    }

    /// A superclass may not be what a type family comes to, which could be the class itself.
    private func checkSuperclasses(_ context: [Type], _ source: RClass, at span: Span) {
        if has(.undecidableInstances) || has(.undecidableSuperClasses) { return }
        for constraint in context where constraint.isFamily {
            report(
                .error(
                    "the superclass `\(TypePrinter(reduces: false).print(constraint))` is a type family", at: span,
                    hints: ["turn on `{-# LANGUAGE UndecidableInstances #-}` if looking for superclasses ends"]))
        }
    }

    func finishClass(_ declaration: RTypeDeclaration, _ source: RClass) {
        guard let class_ = own.classes[declaration.name] else { return }
        let parameters = class_.parameters.map(Type.bound)
        settleBound(in: class_.superclasses)
        class_.superclasses = class_.superclasses.map(\.zonked)
        class_.equalities = class_.equalities.map(\.zonked)
        finishAssociated(class_, source)
        let own = self.own
        let constraint = class_.constraint(parameters)
        for (selector, superclass) in zip(class_.superclassSelectors, class_.superclasses) {
            own.values[selector] = .quantifyingKinds(parameters, .function(constraint, superclass))
        }
        for index in class_.methods.indices {
            let (name, type) = class_.methods[index]
            let closed = close([], type)
            class_.methods[index].type = closed
            own.values[name] = .quantifyingKinds(parameters, .qualified([constraint], closed))
            checkClassVariables(class_, constraint, name, closed, source.methods[index].signature.span)
            checkMethodContext(class_, closed, source.methods[index].signature)
        }
        let defined = Set(source.defaults.compactMap(\.name))
        class_.defaultMethods = class_.methods.map { method in
            guard defined.contains(method.name) else { return nil }
            let name = Name.global(moduleName, Symbol("$dm\(method.name.occurrence)"), .value)
            own.values[name] = own.values[method.name]
            return name
        }
        let count = class_.superclasses.count + class_.methods.count
        class_.dictionary.universals = class_.parameters
        class_.dictionary.fieldTypes = class_.superclasses + class_.methods.map(\.type)
        class_.dictionary.fieldStrictness = Array(repeating: false, count: count)
        class_.dictionary.representations = Array(repeating: .lifted, count: count)
        class_.dictionary.tyCon.constructors = [class_.dictionary]
        typed.classes.append(class_)
    }

    /// A method's context constrains the class's variables with ConstrainedClassMethods only.
    private func checkMethodContext(_ class_: ClassInfo, _ type: Type, _ signature: RSignature) {
        if has(.constrainedClassMethods) { return }
        let parameters = class_.parameters.map(Type.bound)
        for constraint in type.splitForalls.body.splitQualified.context {
            let variables = constraint.freeVariables
            guard !variables.isEmpty, variables.allSatisfy(parameters.contains) else { continue }
            report(
                .error(
                    "the constraint `\(constraint)` on the class's variable needs the extension ConstrainedClassMethods",
                    at: signature.span,
                    hints: ["add `{-# LANGUAGE ConstrainedClassMethods #-}` at the top of the file"]))
        }
    }

    /// A method's type must fix the class: mention parameters that determine all of them.
    private func checkClassVariables(
        _ class_: ClassInfo, _ constraint: Type, _ method: Name, _ type: Type, _ span: Span
    ) {
        if has(.allowAmbiguousTypes) || class_.parameters.isEmpty { return }
        let (context, body) = type.splitForalls.body.splitQualified
        let known = determined(by: Set(body.fixedVariables), [constraint] + context)
        guard let missing = class_.parameters.first(where: { !known.contains(.bound($0)) }) else { return }
        report(
            .error(
                "the type of the method `\(method.occurrence)` does not mention the class variable "
                    + "`\(missing.occurrence)`", at: span,
                label: "no use of `\(method.occurrence)` could tell which instance of "
                    + "`\(class_.name.occurrence)` is meant",
                hints: ["mention `\(missing.occurrence)` in the type, or turn on `AllowAmbiguousTypes`"]))
    }

    // MARK: Default methods

    /// Gives the default methods that have signatures of their own these types; they may need any class.
    func declareDefaultSignatures(_ declaration: RTypeDeclaration, _ source: RClass) {
        guard let class_ = own.classes[declaration.name], !source.defaultSignatures.isEmpty else { return }
        pushScope()
        defer { popScope() }
        let parameters = class_.parameters.map(Type.bound)
        for parameter in parameters { if let name = parameter.variableName { typeVariables[name] = parameter } }
        for (index, method) in class_.methods.enumerated() {
            guard let signature = source.defaultSignatures[method.name] else { continue }
            guard let name = class_.defaultMethods[index] else {
                report(
                    .error(
                        "`\(method.name.occurrence)` has a default signature, but no default", at: declaration.span,
                        hints: ["define `\(method.name.occurrence)` in the class"]))
                continue
            }
            let type = convert(signature)
            own.values[name] = .quantifyingKinds(parameters, .qualified([class_.constraint(parameters)], type))
            if !differOnlyInContext(method.type, type) {
                report(
                    .error(
                        "the default signature of `\(method.name.occurrence)` does not match its type",
                        at: signature.span, label: "the method has type `\(method.type.zonked)`",
                        hints: ["only the context may differ"]))
            }
        }
    }

    private func differOnlyInContext(_ first: Type, _ second: Type) -> Bool {
        let (variables, mine) = first.zonked.withoutContexts
        let (others, theirs) = second.zonked.withoutContexts
        if mine.isPoison || theirs.isPoison { return true }
        var forward = Matcher(variables: variables)
        var backward = Matcher(variables: others)
        return forward.match([mine], [theirs]) == .yes && backward.match([theirs], [mine]) == .yes
    }

    /// The type of a default method for a dictionary of these arguments, if it is not the method's own type.
    func ownType(ofDefault name: Name, of method: Type, _ class_: ClassInfo, _ arguments: [Type: Type]) -> Type? {
        guard let whole = globalType(name) else { return nil }
        var type = whole
        while case .forall(let variable, let body, _) = type.view, arguments[variable] != nil { type = body }
        guard case .qualified(_, let body) = type.view, body.zonked != method.zonked else { return nil }
        return body.substituting(arguments)
    }

    /// `$dm` functions: of the method's full type, so they take the class dictionary first.
    func checkDefaultMethods(_ declaration: RTypeDeclaration, _ source: RClass) {
        guard let class_ = own.classes[declaration.name] else { return }
        for binding in source.defaults {
            guard let name = binding.name, let index = class_.methods.firstIndex(where: { $0.name == name }) else {
                continue
            }
            guard let function = class_.defaultMethods[index], let type = own.values[function] else { continue }
            // The class's variables scope over the bodies.
            for parameter in class_.parameters { typeVariables[parameter] = .bound(parameter) }
            typed.bindings.append(checkBinding(binding, as: function, against: type))
            typed.inlinePragmas[function] = source.inlinePragmas[name]
        }
    }
}
