import HytheBase
import HytheSyntax

/// `deriving` clauses and standalone deriving declarations.
extension Renamer {
    /// The `deriving` clauses of a data declaration, which has been renamed.
    func renameDeriving(_ declaration: DataDeclaration) {
        let typeName = Name.global(module.identity, declaration.head.name.value, .type)
        guard let written = typeDeclarations[typeName], case .data(let writtenData) = written.kind else { return }
        let (type, data) = written.normalized(writtenData)
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
    struct Derivation {
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
        let constraint = typeDeclarations.expanded(renameType(class_))
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
        var declaration = declaration
        let isInferred = isOn(.partialTypeSignatures) && ConstraintWildcards.isInferred(declaration.context)
        if isInferred { declaration.context = [] }
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
        let (type, data) = written.normalized(writtenData)
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
        let arguments = type.arguments(in: argument) ?? [:]
        append(
            instance, of: type.name, casts: made.casts,
            wanted: isInferred ? made.wanted.map { $0.substituting(arguments) } : nil)
    }

    /// An instance with its generated methods, and its context or (of `deriving instance _ => ...`) what it follows from.
    private func append(_ instance: RInstance, of typeName: Name, casts: RDeriving.Casts?, wanted: [RType]?) {
        if casts == nil, wanted == nil { return output.instances.append(instance) }
        var deriving = RDeriving(typeName: typeName, instance: instance, wanted: wanted, target: .asWritten)
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
}
