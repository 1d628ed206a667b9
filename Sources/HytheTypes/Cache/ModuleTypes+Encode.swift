import HytheBase

extension ModuleTypes {
    /// Adds the section of a module's types. `imports` has the modules that it imports, directly or not.
    package func encode(into file: CacheFileWriter, imports: [Symbol: ModuleTypes]) throws(CacheFailure) {
        let own = tyCons.values.sorted { $0.name.occurrence < $1.name.occurrence }
        var encoder = TypeEncoder(own: own, file: file) { name in
            name.module.flatMap { imports[$0]?.tyCons[name] } ?? BuiltinTypes.tyCon(name)
        }
        encoder.rest.number(file.string(Symbol(package)))
        for tyCon in own { try encoder.details(of: tyCon) }
        let classes = classes.values.sorted { $0.name.occurrence < $1.name.occurrence }
        encoder.rest.number(classes.count)
        for class_ in classes { try encoder.class_(class_) }
        let synonyms = synonyms.values.sorted { $0.name.occurrence < $1.name.occurrence }
        encoder.rest.number(synonyms.count)
        for synonym in synonyms {
            try encoder.name(synonym.name)
            try encoder.types(synonym.parameters)
            try encoder.type(synonym.body)
            try encoder.type(synonym.kind)
        }
        encoder.rest.number(values.count)
        for (name, type) in values.sorted(by: { $0.key.identifier < $1.key.identifier }) {
            try encoder.name(name)
            try encoder.type(type)
        }
        encoder.rest.number(instances.count)
        for instance in instances { try encoder.instance(instance) }
        try encoder.list(familyInstances) { encoder, equation throws(CacheFailure) in try encoder.equation(equation) }
        try encoder.list(completeSets) { encoder, names throws(CacheFailure) in try encoder.names(names) }
        encoder.rest.flag(isTrusted)

        var section = CacheWriter()
        section.number(own.count)
        for tyCon in own {
            section.number(try encoder.number(of: tyCon.name))
            section.number(tyCon.arity)
            section.byte(tyCon.representation.rawValue)
            section.flag(tyCon.isNewtype)
            section.flag(tyCon.isPatternResult)
            section.flag(tyCon.family != nil)
            if let family = tyCon.family { section.flag(family.isClosed) }
        }
        section.number(encoder.tyCons.count - own.count)
        for tyCon in encoder.tyCons[own.count...] { section.number(try encoder.number(of: tyCon.name)) }
        section.number(encoder.nodeCount)
        section.append(encoder.nodes)
        section.append(encoder.rest)
        file.add(section: section)
    }
}

extension TypeEncoder {
    fileprivate mutating func details(of tyCon: TyCon) throws(CacheFailure) {
        try variables(tyCon.parameters)
        rest.flag(tyCon.kind != nil)
        if let kind = tyCon.kind { try type(kind) }
        list(tyCon.roles ?? []) { encoder, role in encoder.rest.byte(role.rawValue) }
        rest.flag(tyCon.isDataFamily)
        rest.flag(tyCon.instanceHead != nil)
        if let head = tyCon.instanceHead { try type(head) }
        // A class's constructor is the class's affair.
        let constructors = tyCon.class_ == nil ? tyCon.constructors : []
        rest.number(constructors.count)
        for constructor in constructors { try dataCon(constructor) }
        guard let family = tyCon.family else { return }
        list(family.injectivity) { encoder, position in encoder.rest.number(position) }
        try list(family.equations) { encoder, equation throws(CacheFailure) in try encoder.equation(equation) }
    }

    fileprivate mutating func list<Element, Failure>(
        _ elements: [Element], _ each: (inout TypeEncoder, Element) throws(Failure) -> Void
    ) throws(Failure) {
        rest.number(elements.count)
        for element in elements { try each(&self, element) }
    }

    fileprivate mutating func equation(_ equation: FamilyEquation) throws(CacheFailure) {
        try type(.constructor(equation.family))
        try types(equation.variables)
        try types(equation.arguments)
        try type(equation.right)
        span(equation.span)
    }

    private mutating func span(_ span: Span) {
        rest.flag(span.isNone)
        rest.fixed(span.start)
        rest.fixed(span.end)
    }

    fileprivate mutating func class_(_ class_: ClassInfo) throws(CacheFailure) {
        try name(class_.name)
        try dataCon(class_.dictionary)
        try variables(class_.parameters)
        try types(class_.superclasses)
        try types(class_.equalities)
        try list(class_.associated) { encoder, associated throws(CacheFailure) in
            try encoder.type(.constructor(associated.family))
            encoder.list(associated.positions) { encoder, position in encoder.rest.number((position ?? -1) + 1) }
            encoder.rest.flag(associated.defaultEquation != nil)
            if let equation = associated.defaultEquation { try encoder.equation(equation) }
        }
        rest.number(class_.fundeps.count)
        for dependency in class_.fundeps {
            for side in [dependency.from, dependency.to] {
                rest.number(side.count)
                for position in side { rest.number(position) }
            }
        }
        try names(class_.superclassSelectors)
        rest.number(class_.methods.count)
        for (index, method) in class_.methods.enumerated() {
            try name(method.name)
            try type(method.type)
            let defaultMethod = class_.defaultMethods[index]
            rest.flag(defaultMethod != nil)
            if let defaultMethod { try name(defaultMethod) }
        }
        rest.flag(class_.minimal != nil)
        if let minimal = class_.minimal {
            rest.number(minimal.count)
            for conjunction in minimal { try names(conjunction) }
        }
    }

    fileprivate mutating func instance(_ instance: InstanceInfo) throws(CacheFailure) {
        try name(instance.dictionaryFunction)
        try name(instance.class_.name)
        try types(instance.variables)
        try types(instance.arguments)
        try types(instance.context)
        rest.byte(instance.overlap.rawValue)
        span(instance.span)
    }
}
