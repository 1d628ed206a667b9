import HytheBase

extension Checker {
    /// Makes the constructors; their kinds and representations are settled by `finishData`.
    func checkData(_ declaration: RTypeDeclaration, _ data: RData, _ parameters: [Type]) {
        guard let tyCon = own.tyCons[declaration.name] else { return }
        tyCon.isNewtype = data.isNewtype
        _ = convertContext(data.context)
        for (tag, constructor) in data.constructors.enumerated() {
            let result = DataCon(name: constructor.name, tyCon: tyCon, tag: tag)
            result.isInfix = constructor.isInfix
            result.fieldStrictness = constructor.fields.map(\.isStrict)
            if constructor.fields.contains(where: { $0.mark != FieldMark() }) {
                result.fieldMarks = constructor.fields.map(\.mark)
            }
            result.fieldLabels = constructor.isRecord ? constructor.fields.compactMap(\.label) : []
            if constructor.result == nil {
                checkConstructor(constructor, result, parameters)
            } else {
                checkGADTConstructor(constructor, result, declaration)
            }
            tyCon.constructors.append(result)
            own.dataCons[constructor.name] = result
            for label in Set(result.fieldLabels) { own.fields[label, default: []].append(result) }
        }
        if data.isNewtype { checkNewtype(declaration, data, tyCon) }
        typed.tyCons.append(tyCon)
    }

    private func checkConstructor(_ constructor: RConstructor, _ result: DataCon, _ parameters: [Type]) {
        result.universals = parameters.compactMap(\.variableName)
        for binder in constructor.existentials { _ = bindTypeVariable(binder) }
        result.existentials = constructor.existentials.map(\.name)
        result.context = convertContext(constructor.context)
        checkFlexibleContext(result.context, at: constructor.span)
        result.fieldTypes = constructor.fields.map { convertValueType($0.type) }
        checkHasNoExistentials(constructor, result)
    }

    /// `C :: forall vs. context => fields -> T t1 ... tn`: where `ti` is a variable of its own it becomes the universal
    /// variable, otherwise an equality.
    private func checkGADTConstructor(
        _ constructor: RConstructor, _ result: DataCon, _ declaration: RTypeDeclaration
    ) {
        guard let resultType = constructor.result else { return }
        var names = constructor.existentials.map(\.name)
        for binder in constructor.existentials { _ = bindTypeVariable(binder) }
        for type in constructor.context + constructor.fields.map(\.type) + [resultType] {
            for name in type.freeVariables where !names.contains(name) {
                names.append(name)
                _ = bindTypeVariable(name, kind: newMeta("k"))
            }
        }
        result.context = convertContext(constructor.context)
        checkFlexibleContext(result.context, at: constructor.span)
        result.fieldTypes = constructor.fields.map { convertValueType($0.type) }
        let type = convert(resultType, kind: Kinds.type)
        let tyCon = result.tyCon
        guard let arguments = parameters(of: tyCon, in: type) else {
            if !type.isPoison {
                report(
                    .error(
                        "the constructor `\(constructor.name.occurrence)` must return "
                            + "`\(tyCon.instanceHead.map { "\($0.zonked)" } ?? declaration.name.occurrence.text)`",
                        at: resultType.span, label: "this is another type"))
            }
            return
        }
        var universals: [Name] = []
        let kinds = refinedKinds(of: arguments, result)
        for (index, argument) in arguments.enumerated() {
            let refined = kinds.indices.contains(index) ? kinds[index] : nil
            if refined == nil, let name = argument.variableName, names.contains(name), !universals.contains(name) {
                universals.append(name)
                continue
            }
            let name = Name.fresh(tyCon.parameters[index].occurrence, .typeVariable)
            let universal = Type.variable(name, kind: refined ?? kind(of: argument))
            universals.append(name)
            result.equalities.append((universal, argument))
        }
        result.universals = universals
        result.existentials = names.filter { !universals.contains($0) }
        // Type applications name the variables in the signature's order.
        result.signatureOrder = names
        checkHasNoExistentials(constructor, result)
    }

    /// `GI :: G Int` of `G :: forall k. k -> Type` also says that `k` is `Type`: an equality between a kind variable of its
    /// own and what the result has for it, as with types.
    ///
    /// - Returns: for each argument that needs one, the kind of its universal variable.
    private func refinedKinds(of arguments: [Type], _ constructor: DataCon) -> [Type?] {
        guard constructor.tyCon.instanceHead == nil, let kind = constructor.tyCon.kind, case .forall = kind.view else {
            return []
        }
        let (variables, body) = kind.splitForalls
        let parameters = body.splitFunction.arguments
        let found = Dictionary(uniqueKeysWithValues: variables.map { ($0, newMeta("k", kind: $0.variableKind)) })
        for (parameter, argument) in zip(parameters, arguments) {
            let parameter = parameter.substituting(found)
            if let variable = parameter.visibleVariable {
                _ = unify(variable, argument)
            } else {
                _ = unify(parameter, self.kind(of: argument))
            }
        }
        var refined: [Type: Type] = [:]
        var known: Set<Type> = []
        for variable in variables where variable.variableKind == Kinds.type {
            guard let argument = found[variable]?.resolved else { continue }
            if argument.isMeta || argument.variableName != nil, known.insert(argument).inserted { continue }
            let own = Type.variable(.fresh("k", .typeVariable), kind: Kinds.type)
            refined[variable] = own
            constructor.equalities.append((own, argument))
        }
        if refined.isEmpty { return [] }
        return parameters.map { parameter in
            if parameter.visibleVariable != nil || !parameter.freeVariables.contains(where: { refined[$0] != nil }) {
                return nil
            }
            return parameter.substituting(found.merging(refined) { $1 })
        }
    }

    /// What GADT syntax alone does not allow.
    private func checkHasNoExistentials(_ constructor: RConstructor, _ result: DataCon) {
        if has(.existentialQuantification) || has(.gadts) { return }
        let name = constructor.name.occurrence
        let problem: String
        if !result.existentials.isEmpty || !result.context.isEmpty {
            problem = "has existential variables or a context"
        } else if !result.equalities.isEmpty {
            problem = "returns a special case of `\(result.tyCon.name.occurrence)`"
        } else {
            return
        }
        report(
            .error(
                "the constructor `\(name)` \(problem)", at: constructor.span,
                hints: [
                    result.equalities.isEmpty
                        ? "turn on `{-# LANGUAGE ExistentialQuantification #-}`" : "turn on `{-# LANGUAGE GADTs #-}`"
                ]))
    }

    /// What the parameters are in a type of this type constructor with all its arguments.
    private func parameters(of tyCon: TyCon, in type: Type) -> [Type]? {
        if let head = tyCon.instanceHead {
            let parameters = tyCon.parameters.map(Type.bound)
            var matcher = Matcher(variables: parameters)
            guard matcher.match([head], [type]) == .yes else { return nil }
            return parameters.map { matcher.substitution[$0] ?? $0 }
        }
        let (head, arguments) = type.splitApplication
        guard case .constructor(let found) = head.view, found === tyCon, arguments.count == tyCon.parameters.count
        else { return nil }
        return arguments
    }

    private func checkNewtype(_ declaration: RTypeDeclaration, _ data: RData, _ tyCon: TyCon) {
        let text = declaration.shownName.occurrence
        guard data.constructors.count == 1, let constructor = tyCon.constructors.first else {
            report(
                .error(
                    "the newtype `\(text)` must have exactly one constructor", at: declaration.span,
                    label: "it has \(data.constructors.count)", hints: ["use `data` instead"]))
            tyCon.isNewtype = false
            return
        }
        if constructor.fieldTypes.count != 1 {
            report(
                .error(
                    "the constructor of the newtype `\(text)` must have exactly one field",
                    at: data.constructors[0].span,
                    label: "`\(constructor.name.occurrence)` has "
                        + "\(constructor.fieldTypes.count)", hints: ["use `data` instead"]))
            tyCon.isNewtype = false
        } else if !constructor.context.isEmpty || !constructor.existentials.isEmpty {
            report(
                .error(
                    "the constructor of the newtype `\(text)` cannot have existential variables or a context",
                    at: data.constructors[0].span, hints: ["use `data` instead"]))
            tyCon.isNewtype = false
        } else if !constructor.equalities.isEmpty {
            report(
                .error(
                    "the constructor of the newtype `\(text)` must return `\(text)` of variables",
                    at: data.constructors[0].span, hints: ["use `data` instead"]))
            tyCon.isNewtype = false
        } else if constructor.fieldStrictness[0] {
            report(
                .error(
                    "the field of the newtype `\(text)` cannot have a strictness annotation",
                    at: data.constructors[0].span, hints: ["leave out the `!`: a newtype's field is never wrapped"]))
        } else if !has(.unliftedNewtypes), constructor.fieldTypes[0].shape != .single(.lifted) {
            report(
                .error(
                    "the newtype `\(text)` of an unlifted type needs the extension UnliftedNewtypes",
                    at: declaration.span,
                    label: "its field is of the type `\(constructor.fieldTypes[0])`",
                    hints: ["add `{-# LANGUAGE UnliftedNewtypes #-}` at the top of the file"]))
        }
    }

    /// Settles what depends on kinds, and gives the constructors and selectors their types.
    func finishData(_ declaration: RTypeDeclaration) {
        guard let tyCon = own.tyCons[declaration.name] else { return }
        for constructor in tyCon.constructors {
            var kinds = (constructor.universals + constructor.existentials).map(Type.bound)
            for type in constructor.fieldTypes { kinds += type.freeVariables }
            settleKinds(kinds)
            constructor.fieldTypes = constructor.fieldTypes.map { close([], $0) }
            for type in constructor.fieldTypes where !constructor.isNewtype && isOfAnyRepresentation(type) {
                reportHasAnyRepresentation("field", type, at: constructor.name.span)
            }
            settleBound(in: constructor.context)
            constructor.context = constructor.context.map(\.zonked)
            constructor.equalities = constructor.equalities.map { ($0.0, $0.1.zonked) }
            decideStorage(of: constructor)
            own.values[constructor.name] = constructor.type
        }
        for constructor in tyCon.constructors {
            for (label, type) in zip(constructor.fieldLabels, constructor.fieldTypes) {
                checkField(label, type, of: constructor)
            }
        }
    }

    /// Gives a field its selector's type, or compares it with that of the first constructor that has the field.
    private func checkField(_ label: Name, _ type: Type, of constructor: DataCon) {
        guard let first = own.fields[label]?.first, first !== constructor else {
            // A field whose type mentions what the result does not, has no selector.
            let variables = constructor.resultType.freeVariables
            let kinds = variables.flatMap { $0.variableKind.zonked.freeVariables }
            if !Set(type.freeVariables).isSubset(of: variables + kinds) { return }
            own.values[label] = .quantifyingKinds(variables, .function(constructor.resultType, type))
            return
        }
        guard let index = first.fieldLabels.firstIndex(of: label) else { return }
        let firstType = first.fieldTypes[index]
        if !isSame(first, [first.resultType], constructor, [constructor.resultType]) {
            reportSharedField(label, "results", of: constructor, constructor.resultType, first, first.resultType)
        } else if !isSame(first, [first.resultType, firstType], constructor, [constructor.resultType, type]) {
            reportSharedField(label, "types", of: constructor, type, first, firstType)
        }
    }

    /// Whether the types are the same but for the names of the constructors' variables.
    private func isSame(_ a: DataCon, _ aTypes: [Type], _ b: DataCon, _ bTypes: [Type]) -> Bool {
        var forward = Matcher(variables: a.variables)
        var backward = Matcher(variables: b.variables)
        return forward.match(aTypes, bTypes) == .yes && backward.match(bTypes, aTypes) == .yes
    }
}
