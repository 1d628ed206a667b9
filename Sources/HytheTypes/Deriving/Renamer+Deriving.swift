import HytheBase
import HytheSyntax

/// `deriving` clauses and standalone deriving declarations.
extension Renamer {
    /// The `deriving` clauses of a data declaration, which has been renamed.
    func renameDeriving(_ declaration: DataDeclaration) {
        let typeName = Name.global(module.identity, declaration.head.name.value, .type)
        guard let written = typeDeclarations[typeName], case .data(let writtenData) = written.kind else { return }
        let (type, data) = written.inOrdinarySyntax(writtenData) ?? (written, writtenData)
        let binders = Dictionary(
            type.parameters.map { ($0.name.occurrence, $0.name) }, uniquingKeysWith: { first, _ in first })
        for clause in declaration.deriving {
            for class_ in clause.classes {
                // `deriving (MonadState s)`: the class's other arguments may have variables of their own.
                var free: [Symbol] = []
                FreeTypeVariables.collect(class_, bound: Set(binders.keys), &free)
                let own = free.map { ($0, Name.fresh($0, .typeVariable, at: class_.span)) }
                withTypeVariables(binders.merging(own) { first, _ in first }) {
                    derive(class_, over: own.map(\.1), strategy: clause.strategy, via: clause.via, type, data)
                }
            }
        }
    }

    /// What is generated for one instance.
    private struct Derivation {
        var methods: [RBinding]
        /// What must hold, to be simplified to a context.
        var wanted: [RType]
        /// How the last argument of the class follows from the type.
        var target = RDeriving.Target.asWritten
        var casts: RDeriving.Casts?
        /// What a type family of the class is for the type, in the type's parameters.
        var associated: (family: Name, type: RType)?
    }

    /// - Parameter own: the variables of the class's arguments that are not the type's parameters.
    private func derive(
        _ class_: SType, over own: [Name], strategy: Symbol?, via: SType?, _ type: RTypeDeclaration, _ data: RData
    ) {
        let span = class_.span
        let constraint = renameType(class_)
        guard let className = headConstructor(constraint) else { return }
        guard let entity = entities[className], entity.kind == .class_ else {
            return report(RenameMessages.isNoClass(className, entities[className], at: span))
        }
        // Every type has its instance of Typeable already.
        if className == BuiltinNames.typeable { return }
        var variables = type.parameters.map(\.name)
        let made: Derivation
        if let via {
            made = Derivation(methods: [], wanted: [], target: .via(renameType(via), isComplete: true))
        } else if isNewtypeDeriving(constraint, data, strategy: strategy) {
            guard let derivation = newtypeDerivation(className, type, data, at: span) else { return }
            made = derivation
        } else {
            if strategy != "anyclass", let problem = plainnessProblem(data) {
                return report(RenameMessages.cannotDerive(className, for: type.shownName, because: problem, at: span))
            }
            if strategy != "anyclass", data.constructors.isEmpty, DerivedNames.reportClasses.contains(className),
                !isOn(.emptyDataDeriving)
            {
                return report(RenameMessages.derivingNeeds(.emptyDataDeriving, for: className, at: span))
            }
            guard let derivation = derivation(constraint, strategy: strategy, type, data, at: span) else { return }
            made = derivation
            if isOfConstructors(className), case .asWritten = made.target { variables.removeLast() }
        }
        // The instance's variables are its own: their kinds may be less general than the type's parameters'.
        let names = variables.map { Name.fresh($0.occurrence, .typeVariable, at: $0.span) }
        let renaming = Dictionary(
            zip(variables, names.map { RType(.variable($0), at: span) }), uniquingKeysWith: { first, _ in first })
        var instance = RInstance(
            variables: names + own, context: [], className: Located(className, at: span),
            arguments: arguments(constraint).map { $0.substituting(renaming) } + [type.applied(to: names, at: span)],
            methods: made.methods, signatures: [:], overlap: nil, span: span)
        if let associated = made.associated {
            instance.associated = [equation(associated, instance, type)]
        }
        var deriving = RDeriving(
            typeName: type.name, instance: instance, wanted: made.wanted.map { $0.substituting(renaming) },
            target: made.target.substituting(renaming))
        deriving.casts = made.casts
        deriving.casts?.wanted = made.casts?.wanted.map { $0.substituting(renaming) } ?? []
        output.derivings.append(deriving)
    }

    /// `family head = type`, with variables of its own.
    private func equation(
        _ associated: (family: Name, type: RType), _ instance: RInstance, _ type: RTypeDeclaration
    ) -> REquation {
        let span = instance.className.span
        var names: [Name: RType] = [:]
        var variables: [RTypeVariable] = []
        func add(_ variable: Name) {
            let name = Name.fresh(variable.occurrence, .typeVariable, at: span)
            names[variable] = RType(.variable(name), at: span)
            variables.append(RTypeVariable(name: name, kind: nil))
        }
        for variable in instance.variables { add(variable) }
        let head = instance.arguments[instance.arguments.count - 1]
        let arguments = type.arguments(in: head) ?? [:]
        var result = REquation(
            variables: variables, family: Located(associated.family, at: span),
            arguments: [head.substituting(names)],
            right: associated.type.substituting(arguments).substituting(names), span: span)
        result.isDerived = true
        return result
    }

    func renameStandaloneDeriving(
        _ declaration: InstanceDeclaration, strategy: Symbol?, via: SType?, at span: Span
    ) {
        guard var instance = renameInstanceHead(declaration, body: []) else { return }
        let className = instance.className.value
        if className == BuiltinNames.typeable { return }
        if let via, let argument = instance.arguments.last {
            let variables = Dictionary(
                instance.variables.map { ($0.occurrence, $0) }, uniquingKeysWith: { first, _ in first })
            let type = withTypeVariables(variables) { renameType(via) }
            output.derivings.append(
                RDeriving(
                    typeName: headConstructor(argument) ?? className, instance: instance, wanted: nil,
                    target: .via(type, isComplete: false)))
            return
        }
        guard let argument = instance.arguments.last.map(typeDeclarations.expanded),
            let typeName = headConstructor(argument), let written = typeDeclarations.declaration(of: argument),
            case .data(let writtenData) = written.kind
        else {
            return report(
                .notSupportedYet("deriving for a type that is no data type", at: instance.arguments.last?.span ?? span))
        }
        instance.arguments[instance.arguments.count - 1] = argument
        if !typeDeclarations.isOwn(written.name), let problem = hiddenConstructorProblem(written) {
            return report(
                RenameMessages.cannotDerive(className, for: typeName, because: problem, at: instance.className.span))
        }
        let (type, data) = written.inOrdinarySyntax(writtenData) ?? (written, writtenData)
        let constraint = instance.arguments.dropLast().reduce(RType(.constructor(className), at: span)) {
            RType(.apply($0, $1), at: span)
        }
        let classSpan = instance.className.span
        if isNewtypeDeriving(constraint, data, strategy: strategy) {
            guard var made = newtypeDerivation(className, type, data, at: classSpan) else { return }
            // The head is completed with the parameters that it leaves out.
            var all = type.arguments(in: argument) ?? [:]
            let missing = type.parameters.filter { all[$0.name] == nil }
            for parameter in missing {
                let name = Name.fresh(parameter.name.occurrence, .typeVariable, at: span)
                all[parameter.name] = RType(.variable(name), at: span)
                instance.variables.append(name)
            }
            made.target = made.target.substituting(all)
            instance.arguments[instance.arguments.count - 1] = missing.reduce(argument) {
                RType(.apply($0, all[$1.name] ?? argument), at: span)
            }
            output.derivings.append(
                RDeriving(typeName: type.name, instance: instance, wanted: nil, target: made.target))
            return
        }
        guard let made = derivation(constraint, strategy: strategy, type, data, at: classSpan) else { return }
        instance.methods = made.methods
        if let associated = made.associated { instance.associated = [equation(associated, instance, type)] }
        append(instance, of: type.name, casts: made.casts)
    }

    /// An instance with its context and generated methods.
    private func append(_ instance: RInstance, of typeName: Name, casts: RDeriving.Casts?) {
        guard let casts else { return output.instances.append(instance) }
        var deriving = RDeriving(typeName: typeName, instance: instance, wanted: nil, target: .asWritten)
        deriving.casts = casts
        output.derivings.append(deriving)
    }

    /// Why nothing can be derived for a type of another module.
    private func hiddenConstructorProblem(_ type: RTypeDeclaration) -> String? {
        guard case .data(let data) = type.kind else { return nil }
        let constructors = data.constructors.map(\.name)
        var isHidden = false
        for constructor in constructors {
            let entity = visibleConstructor(constructor)
            if entity == nil { isHidden = true }
            entities[constructor] = entity
        }
        return isHidden ? "not all of its constructors are in scope" : nil
    }

    private func visibleConstructor(_ name: Name) -> Entity? {
        if let entity = BuiltinExports.constructor(name.occurrence), entity.name == name { return entity }
        return global.visible(name)
    }

    // MARK: Data

    private func dataDerivation(
        _ class_: RType, _ type: RTypeDeclaration, _ data: RData, at span: Span
    ) -> Derivation? {
        if !isOn(.deriveDataTypeable) {
            report(RenameMessages.derivingNeeds(.deriveDataTypeable, for: DerivedNames.data, at: span))
            return nil
        }
        let shape = DataShape(type.name, data, fixity: fixity)
        if let primitive = shape.constructors.flatMap(\.primitives).compactMap({ $0 }).first {
            let reason = "a field has the primitive type `\(primitive)`"
            report(RenameMessages.cannotDerive(DerivedNames.data, for: type.shownName, because: reason, at: span))
            return nil
        }
        let deriver = Deriver(shape, at: span)
        let variables = type.parameters.map { RType(.variable($0.name), at: span) }
        let whole = type.applied(to: type.parameters.map(\.name), at: span)
        let typeable = RType(.constructor(BuiltinNames.typeable), at: span)
        let fields = data.constructors.flatMap(\.fields).map(\.type).filter { !isSame($0, whole) }
        let wanted =
            fields.map { RType(.apply(class_, $0), at: span) }
            + variables.map { RType(.apply(typeable, $0), at: span) }
        let cast = deriver.castMethod(parameters: variables.count)
        var made = Derivation(methods: dataMethods(deriver), wanted: wanted)
        made.casts = .init(
            methods: cast.map { [$0] } ?? [], wanted: variables.map { RType(.apply(class_, $0), at: span) })
        return made
    }

    /// The methods; the constants that they need are made the first time that the type is met.
    private func dataMethods(_ deriver: Deriver) -> [RBinding] {
        let typeName = deriver.data.name
        func constant(_ constructor: Name?) -> Name {
            let text = constructor.map { "$c\($0.occurrence)" } ?? "$t\(typeName.occurrence)"
            // Two modules' types of one name may both be derived for here.
            let home = typeName.module.flatMap { $0 == module.identity ? nil : $0 }.map { "\($0)." } ?? ""
            return .global(module.identity, Symbol(home + text), .value)
        }
        let (methods, constants) = deriver.dataMethods(constant: constant)
        if output.bindings.signatures[constant(nil)] == nil {
            output.bindings.groups += constants.map { [$0] }
            let span = deriver.code.span
            func declare(_ name: Name, _ type: Name) {
                output.bindings.signatures[name] = RSignature(
                    implicit: [], type: RType(.constructor(type), at: span), span: span)
            }
            declare(constant(nil), DerivedNames.dataType)
            for constructor in deriver.data.constructors { declare(constant(constructor.name), DerivedNames.constr) }
        }
        return methods
    }

    /// How the instance is made, if not from that of the newtype's field; `nil` after a report.
    private func derivation(
        _ class_: RType, strategy: Symbol?, _ type: RTypeDeclaration, _ data: RData, at span: Span
    ) -> Derivation? {
        if strategy == "anyclass" { return Derivation(methods: [], wanted: [], target: .ofClassKind) }
        guard let name = headConstructor(class_) else { return nil }
        if name == DerivedNames.data { return dataDerivation(class_, type, data, at: span) }
        if let generic = genericClass(name) { return genericDerivation(generic, name, type, data, at: span) }
        if name == DerivedNames.liftClass, !isOn(.deriveLift) {
            report(RenameMessages.derivingNeeds(.deriveLift, for: name, at: span))
            return nil
        }
        switch Deriver(DataShape(type.name, data, fixity: fixity), at: span).methods(of: name) {
        case .methods(let methods):
            let whole = type.applied(to: type.parameters.map(\.name), at: span)
            let fields = data.constructors.flatMap(\.fields).map(\.type).filter {
                !isPrimitive($0) && !isSame($0, whole)
            }
            return Derivation(methods: methods, wanted: fields.map { RType(.apply(class_, $0), at: span) })
        case .impossible(let reason):
            report(RenameMessages.cannotDerive(name, for: type.shownName, because: reason, at: span))
            return nil
        case .unknownClass where functorLikeExtension(name) != nil:
            return functorDerivation(class_, name, type, data, at: span)
        case .unknownClass:
            if strategy == nil, isOn(.deriveAnyClass) {
                return Derivation(methods: [], wanted: [], target: .ofClassKind)
            }
            report(RenameMessages.notDerivable(name, for: type.shownName, isNewtype: data.isNewtype, at: span))
            return nil
        }
    }

    /// Whether the class is one of type constructors: the type's last parameter is left out.
    private func isOfConstructors(_ class_: Name) -> Bool {
        functorLikeExtension(class_) != nil || class_ == GenericNames.generic1
    }

    private func functorLikeExtension(_ class_: Name) -> Extension? {
        switch class_ {
        case BuiltinNames.functor: .deriveFunctor
        case DerivedNames.foldable: .deriveFoldable
        case DerivedNames.traversable: .deriveTraversable
        default: nil
        }
    }

    private func functorDerivation(
        _ class_: RType, _ name: Name, _ type: RTypeDeclaration, _ data: RData, at span: Span
    ) -> Derivation? {
        if let needed = functorLikeExtension(name), !isOn(needed) {
            report(RenameMessages.derivingNeeds(needed, for: name, at: span))
            return nil
        }
        do throws(FunctorDeriver.Failure) {
            let data = data.mapFieldTypes(typeDeclarations.expanded)
            guard let result = try FunctorDeriver(type, data, typeDeclarations, at: span)?.derive(name) else {
                throw FunctorDeriver.Failure(reason: "it has no parameter")
            }
            let wanted = result.containers.map { RType(.apply(class_, $0), at: span) }
            return Derivation(methods: result.methods, wanted: wanted)
        } catch {
            report(RenameMessages.cannotDerive(name, for: type.shownName, because: error.reason, at: span))
            return nil
        }
    }

    // MARK: Generic

    private func genericClass(_ class_: Name) -> GenericDeriver.Class? {
        switch class_ {
        case GenericNames.generic: .generic
        case GenericNames.generic1: .generic1
        default: nil
        }
    }

    private func genericDerivation(
        _ class_: GenericDeriver.Class, _ name: Name, _ type: RTypeDeclaration, _ data: RData, at span: Span
    ) -> Derivation? {
        if !isOn(.deriveGeneric) {
            report(RenameMessages.derivingNeeds(.deriveGeneric, for: name, at: span))
            return nil
        }
        let home = type.name.module ?? module.identity
        // As under GHC, fixities that other modules declare are not in the metadata.
        let fixities = { (name: Name) in name.module == self.module.identity ? self.fixity(of: name) : .standard }
        let package =
            home == module.identity ? output.package : typeDeclarations.package(of: type.name) ?? output.package
        do throws(GenericDeriver.Failure) {
            let result = try GenericDeriver(
                class_, type, data.mapFieldTypes(typeDeclarations.expanded),
                home: (ModuleIdentity.name(of: home), package), fixity: fixities, at: span
            ).derive()
            let functor = RType(.constructor(BuiltinNames.functor), at: span)
            let wanted = result.functors.map { RType(.apply(functor, $0), at: span) }
            var made = Derivation(methods: result.methods, wanted: wanted)
            made.associated = (class_.family, result.representation)
            return made
        } catch {
            report(RenameMessages.cannotDerive(name, for: type.shownName, because: error.reason, at: span))
            return nil
        }
    }

    // MARK: Newtypes

    /// Whether the instance is to be that of the newtype's field.
    private func isNewtypeDeriving(_ class_: RType, _ data: RData, strategy: Symbol?) -> Bool {
        if strategy != nil { return strategy == "newtype" }
        guard data.isNewtype, isOn(.generalizedNewtypeDeriving), let name = headConstructor(class_) else {
            return false
        }
        // Show and Read mention the constructor; the other classes are derivable anyway, or only so.
        if DerivedNames.stockClasses.contains(name) { return false }
        return functorLikeExtension(name).map { !isOn($0) } ?? !isOn(.deriveAnyClass)
    }

    private func newtypeDerivation(
        _ class_: Name, _ type: RTypeDeclaration, _ data: RData, at span: Span
    ) -> Derivation? {
        guard data.isNewtype, let field = data.constructors.first?.fields.first else {
            report(RenameMessages.cannotDerive(class_, for: type.shownName, because: "it is no newtype", at: span))
            return nil
        }
        if !isOn(.generalizedNewtypeDeriving) {
            report(RenameMessages.derivingNeeds(.generalizedNewtypeDeriving, for: class_, at: span))
            return nil
        }
        return Derivation(methods: [], wanted: [], target: .newtype(field: field.type))
    }

    private func arguments(_ type: RType) -> [RType] {
        if case .apply(let function, let argument) = type.kind { arguments(function) + [argument] } else { [] }
    }

    /// Why no code can be generated for a type with a context inferred.
    private func plainnessProblem(_ data: RData) -> String? {
        for constructor in data.constructors {
            let text = constructor.name.occurrence
            if constructor.result != nil {
                return "`\(text)` has a type signature; use a standalone deriving declaration"
            }
            if !constructor.existentials.isEmpty { return "`\(text)` has existential type variables" }
            if !constructor.context.isEmpty { return "`\(text)` has a context" }
        }
        return nil
    }

    private func isPrimitive(_ type: RType) -> Bool {
        guard case .constructor(let name) = type.kind else { return false }
        return name.module == BuiltinNames.prim
    }

    /// Whether a field has exactly the type being defined: its instance is the one being made.
    private func isSame(_ a: RType, _ b: RType) -> Bool {
        switch (a.kind, b.kind) {
        case (.variable(let x), .variable(let y)), (.constructor(let x), .constructor(let y)): x == y
        case (.apply(let f, let x), .apply(let g, let y)): isSame(f, g) && isSame(x, y)
        default: false
        }
    }

    private func headConstructor(_ type: RType) -> Name? {
        switch type.kind {
        case .constructor(let name): name
        case .apply(let function, _): headConstructor(function)
        default: nil
        }
    }
}
