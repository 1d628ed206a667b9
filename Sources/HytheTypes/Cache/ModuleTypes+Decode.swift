import HytheBase
import HytheSyntax

extension ModuleTypes {
    /// Reads the section of a module's types. `imports` has the modules that it imports, directly or not.
    package static func decode(
        _ module: Symbol, _ file: CacheFile, section: Int, imports: [Symbol: ModuleTypes]
    ) throws(CacheFailure) -> ModuleTypes {
        var decoder = try TypeDecoder(file, section: section) { name in
            name.module.flatMap { imports[$0]?.tyCons[name] } ?? BuiltinTypes.tyCon(name)
        }
        let result = ModuleTypes(name: module, package: try decoder.symbol().text)
        for tyCon in decoder.own {
            tyCon.parameters = try decoder.variables()
            if decoder.flag() { tyCon.kind = try decoder.type() }
            tyCon.roles = try decoder.list { decoder throws(CacheFailure) in
                guard let role = Role(rawValue: decoder.byte()) else { throw .damaged }
                return role
            }
            tyCon.isDataFamily = decoder.flag()
            if decoder.flag() { tyCon.instanceHead = try decoder.type() }
            for tag in 0..<decoder.number() { tyCon.constructors.append(try decoder.dataCon(tyCon, tag: tag)) }
            if let family = tyCon.family {
                family.injectivity = try decoder.list { decoder throws(CacheFailure) in decoder.number() }
                family.equations = try decoder.list { decoder throws(CacheFailure) in try decoder.equation() }
            }
            result.add(tyCon)
        }
        for _ in 0..<decoder.number() { try result.decodeClass(&decoder) }
        for _ in 0..<decoder.number() {
            let name = try decoder.name()
            let parameters = try decoder.types()
            let body = try decoder.type()
            result.synonyms[name] = TypeSynonym(
                name: name, parameters: parameters, body: body, kind: try decoder.type())
        }
        let count = decoder.number()
        for _ in 0..<count {
            let name = try decoder.name()
            result.values[name] = try decoder.type()
        }
        for _ in 0..<decoder.number() { try result.decodeInstance(&decoder, imports) }
        result.familyInstances = try decoder.list { decoder throws(CacheFailure) in try decoder.equation() }
        result.completeSets = try decoder.list { decoder throws(CacheFailure) in try decoder.names() }
        result.isTrusted = decoder.flag()
        return result
    }

    private func add(_ tyCon: TyCon) {
        tyCons[tyCon.name] = tyCon
        for constructor in tyCon.constructors {
            dataCons[constructor.name] = constructor
            for label in Set(constructor.fieldLabels) { fields[label, default: []].append(constructor) }
        }
    }

    private func decodeClass(_ decoder: inout TypeDecoder) throws(CacheFailure) {
        let name = try decoder.name()
        guard let tyCon = tyCons[name] else { throw .damaged }
        let class_ = ClassInfo(name: name, dictionary: try decoder.dataCon(tyCon, tag: 0))
        tyCon.class_ = class_
        tyCon.constructors = [class_.dictionary]
        classes[name] = class_
        class_.parameters = try decoder.variables()
        class_.superclasses = try decoder.types()
        class_.equalities = try decoder.types()
        class_.associated = try decoder.list { decoder throws(CacheFailure) in
            let family = try decoder.tyCon()
            let positions = try decoder.list { decoder throws(CacheFailure) -> Int? in
                let number = decoder.number()
                return number == 0 ? nil : number - 1
            }
            return AssociatedType(
                family: family, positions: positions, defaultEquation: decoder.flag() ? try decoder.equation() : nil)
        }
        class_.fundeps = try decoder.list { decoder throws(CacheFailure) in
            let from = try decoder.list { decoder throws(CacheFailure) in decoder.number() }
            return (from: from, to: try decoder.list { decoder throws(CacheFailure) in decoder.number() })
        }
        class_.superclassSelectors = try decoder.names()
        for _ in 0..<decoder.number() {
            let method = try decoder.name()
            class_.methods.append((method, try decoder.type()))
            class_.defaultMethods.append(decoder.flag() ? try decoder.name() : nil)
        }
        if decoder.flag() {
            class_.minimal = try decoder.list { decoder throws(CacheFailure) in try decoder.names() }
        }
    }

    private func decodeInstance(
        _ decoder: inout TypeDecoder, _ imports: [Symbol: ModuleTypes]
    ) throws(CacheFailure) {
        let function = try decoder.name()
        let className = try decoder.name()
        guard let class_ = classes[className] ?? className.module.flatMap({ imports[$0]?.classes[className] }) else {
            throw .damaged
        }
        let variables = try decoder.types()
        let arguments = try decoder.types()
        let context = try decoder.types()
        let overlap = InstanceInfo.Overlap(rawValue: decoder.byte())
        instances.append(
            InstanceInfo(
                dictionaryFunction: function, class_: class_, variables: variables, arguments: arguments,
                context: context, overlap: overlap, span: decoder.span()))
    }
}

extension ModuleTypes {
    /// A constructor of this module: of data, or a class's dictionary.
    package func constructor(_ name: Name) -> DataCon? {
        if let constructor = dataCons[name] { return constructor }
        guard name.occurrence.text.hasPrefix("C:") else { return nil }
        let class_ = Name.global(self.name, Symbol(String(name.occurrence.text.dropFirst(2))), .type)
        return classes[class_]?.dictionary
    }
}
