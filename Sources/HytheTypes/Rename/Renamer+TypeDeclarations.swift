import HytheBase
import HytheSyntax

// Note [Stages of kinds]
// Of types that depend on each other, those with signatures of their kinds are known before anything is inferred. The others are
// inferred in an order of their own, in which uses of the former do not count, each stage as general as it can be:
//
//     type T :: Type -> Type
//     data T a = T (P Maybe) (P Int)
//     data P (a :: k) = P (T Int)
//
// P has the kind `k -> Type` where T uses it. A synonym is as good as its right side, so that its signature makes no difference.

extension RTypeDeclaration {
    fileprivate var hasKnownKind: Bool {
        if case .synonym = kind { false } else { kindSignature != nil }
    }
}

/// Data types, synonyms and classes.
extension Renamer {
    func renameTypeDeclarations() {
        var kinds: [Symbol: RSignature] = [:]
        var signed: [Symbol: LSymbol] = [:]
        var usesOfKinds: [Symbol: [Name]] = [:]
        for declaration in module.declarations {
            guard case .kindSignature(let name, let kind) = declaration.kind else { continue }
            if global.own.entity(name.value, .type) == nil { report(RenameMessages.signatureWithoutBinding(name)) }
            if let earlier = signed[name.value] {
                report(RenameMessages.twoKindSignatures(earlier, and: name.span))
            } else {
                signed[name.value] = name
                let start = uses.count
                kinds[name.value] = renameSignature(kind)
                usesOfKinds[name.value] = Array(uses[start...])
            }
        }
        let roles = roleAnnotations()
        var nodes: [DependencyNode<RTypeDeclaration>] = []
        var seen: Set<Name> = []
        func add(_ renamed: RTypeDeclaration, usesFrom start: Int, to end: Int) {
            // What is defined twice, which has been reported, keeps its first definition.
            guard seen.insert(renamed.name).inserted else { return }
            let members = entities[renamed.name]?.members ?? []
            topLevel.nodes.append(UseNode(defines: [renamed.name] + members, uses: Set(uses[start...])))
            typeDeclarations.add(renamed)
            var defined = [renamed.name]
            if case .class_(let class_) = renamed.kind { defined += class_.associated.map(\.name) }
            let needed = uses[start..<end] + (usesOfKinds[renamed.name.occurrence] ?? [])
            nodes.append(
                DependencyNode(value: renamed, defines: defined, uses: Set(needed.filter { $0.space == .type })))
        }
        for declaration in module.declarations {
            let start = uses.count
            guard let (written, end) = renameTypeDeclaration(declaration, kinds) else { continue }
            var renamed = written
            renamed.roleAnnotation = roles[renamed.name.occurrence]
            add(renamed, usesFrom: start, to: end)
        }
        for instance in dataInstances() {
            let start = uses.count
            guard let renamed = renameDataInstance(instance) else { continue }
            add(renamed, usesFrom: start, to: uses.count)
        }
        let written = Dictionary(uniqueKeysWithValues: nodes.map { ($0.value.name, $0) })
        output.typeGroups = Dependencies.components(nodes).map { group in
            let unsigned = group.filter { !$0.hasKnownKind }.compactMap { written[$0.name] }
            if unsigned.count == group.count { return group }
            var stages: [Name: Int] = [:]
            for (stage, declarations) in Dependencies.components(unsigned).enumerated() {
                for declaration in declarations { stages[declaration.name] = stage }
            }
            return group.map { declaration in
                var staged = declaration
                staged.stage = stages[declaration.name]
                return staged
            }
        }
    }

    /// By the type's name.
    private func roleAnnotations() -> [Symbol: RRoleAnnotation] {
        var result: [Symbol: RRoleAnnotation] = [:]
        for declaration in module.declarations {
            guard case .roleAnnotation(let name, let roles) = declaration.kind else { continue }
            guard let entity = global.own.entity(name.value, .type) else {
                report(RenameMessages.rolesWithoutBinding(name))
                continue
            }
            guard entity.kind == .data || entity.kind == .class_ else {
                report(RenameMessages.rolesOfOther(name, entity))
                continue
            }
            if let earlier = result[name.value] {
                report(RenameMessages.twoRoleAnnotations(name, earlier: earlier.span))
            } else {
                result[name.value] = RRoleAnnotation(roles: roles, span: declaration.span)
            }
        }
        return result
    }

    /// - Returns: the declaration, and where in `uses` that ends on which its kind depends.
    private func renameTypeDeclaration(_ declaration: Declaration, _ kinds: [Symbol: RSignature]) -> (
        RTypeDeclaration, usesEnd: Int
    )? {
        let span = declaration.span
        switch declaration.kind {
        case .data(let data) where data.pattern == nil:
            let renamed = withHead(data.head) { parameters, kindVariables in
                let kind = RTypeDeclaration.Kind.data(
                    RData(
                        isNewtype: data.isNewtype, context: data.context.map(renameType),
                        constructors: renameConstructors(data)))
                var signature = kinds[data.head.name.value]
                var resultKind: RType?
                if parameters.isEmpty {
                    signature = signature ?? data.kind.map(renameSignature)
                } else {
                    resultKind = data.kind.map(renameType)
                }
                var renamed = RTypeDeclaration(
                    name: typeName(data.head), parameters: parameters, kind: kind, kindSignature: signature, span: span)
                renamed.resultKind = resultKind
                renamed.kindVariables = kindVariables
                return renamed
            }
            return (renamed, uses.count)
        case .typeSynonym(let head, let type):
            var resultKind: SType?
            if case .kindSignature(_, let kind) = type.kind { resultKind = kind }
            let renamed = withHead(head, resultKind) { parameters, kindVariables in
                var renamed = RTypeDeclaration(
                    name: typeName(head), parameters: parameters, kind: .synonym(renameType(type)),
                    kindSignature: kinds[head.name.value], span: span)
                renamed.kindVariables = kindVariables
                return renamed
            }
            return (renamed, uses.count)
        case .family(let family): return (renameFamily(family, in: nil, kinds: kinds, at: span), uses.count)
        case .classDeclaration(let class_): return renameClass(class_, kinds, at: span)
        default: return nil
        }
    }

    private func typeName(_ head: TypeHead) -> Name { .global(module.identity, head.name.value, .type) }

    /// Brings the parameters of a declaration into scope, with the variables that only their kinds mention.
    /// - Parameter result: the kind of a synonym's right side, which may have variables of its own.
    private func withHead<T>(
        _ head: TypeHead, _ result: SType? = nil, _ body: ([RTypeVariable], _ kindVariables: [Name]) -> T
    ) -> T {
        var free: [Symbol] = []
        let bound = Set(head.parameters.map(\.name.value))
        for kind in head.parameters.compactMap(\.kind) + [result].compactMap(\.self) {
            FreeTypeVariables.collect(kind, bound: bound, &free)
        }
        let binders = Dictionary(
            uniqueKeysWithValues: free.map { ($0, Name.fresh($0, .typeVariable, at: head.name.span)) })
        return withTypeVariables(binders) {
            withTypeBinders(head.parameters) { body($0, free.compactMap { binders[$0] }) }
        }
    }

    // MARK: Constructors

    func renameConstructors(_ data: DataDeclaration) -> [RConstructor] {
        var seen: Set<Symbol> = []
        return data.constructors.filter { seen.insert($0.name.value).inserted }.map {
            renameConstructor($0, of: data)
        }
    }

    private func renameConstructor(_ constructor: ConstructorDeclaration, of data: DataDeclaration) -> RConstructor {
        // Under StrictData too a newtype's field is what it is.
        let isStrict = isOn(.strictData) && !data.isNewtype
        var existentials = constructor.existentials
        if let result = constructor.result {
            // In GADT syntax a constructor quantifies all its variables itself.
            var free: [Symbol] = []
            let bound = Set(existentials.map(\.name.value))
            for type in constructor.context + fieldTypes(constructor).map(\.type) + [result] {
                FreeTypeVariables.collect(type, bound: bound, &free)
            }
            if existentials.isEmpty {
                existentials = free.map { TypeVariableBinder(name: LSymbol($0, at: result.span), kind: nil) }
            }
        }
        return withTypeBinders(existentials) { variables in
            var fields: [RField] = []
            var isRecord = false
            switch constructor.fields {
            case .positional(let types): fields = types.map { renameField($0, label: nil, isStrict) }
            case .infix(let left, let right):
                fields = [renameField(left, label: nil, isStrict), renameField(right, label: nil, isStrict)]
            case .record(let groups):
                isRecord = true
                for group in groups {
                    for name in group.names {
                        fields.append(renameField(group.type, label: fieldName(name, of: data), isStrict))
                    }
                }
            }
            let name = Name.global(module.identity, constructor.name.value, .constructor)
            return RConstructor(
                name: name, existentials: variables, context: constructor.context.map(renameType), fields: fields,
                isInfix: entities[name]?.isInfix ?? false, isRecord: isRecord,
                result: constructor.result.map(renameType), span: constructor.span)
        }
    }

    private func fieldTypes(_ constructor: ConstructorDeclaration) -> [FieldType] {
        switch constructor.fields {
        case .positional(let types): types
        case .infix(let left, let right): [left, right]
        case .record(let groups): groups.map(\.type)
        }
    }

    private func renameField(_ field: FieldType, label: Name?, _ isStrict: Bool) -> RField {
        if field.strictness == .lazy, !isOn(.strictData) { report(RenameMessages.lazyField(at: field.type.span)) }
        var renamed = RField(
            label: label, type: renameType(field.type),
            isStrict: field.strictness == .strict || isStrict && field.strictness == .none)
        renamed.multiplicity = field.multiplicity
        renamed.mark = FieldMark(strictness: field.strictness, unpackedness: field.unpackedness)
        return renamed
    }

    // MARK: Classes

    private func renameClass(_ class_: ClassDeclaration, _ kinds: [Symbol: RSignature], at span: Span) -> (
        RTypeDeclaration, usesEnd: Int
    ) {
        let className = class_.head.name.value
        var usesEnd = 0
        let outer = typeVariables
        let renamed = withHead(class_.head) { parameters, kindVariables in
            let context = class_.context.map(renameType)
            let associated = renameAssociated(class_.body, of: typeName(class_.head), parameters)
            let methods = renameMethodSignatures(class_.body)
            usesEnd = uses.count
            let names = Dictionary(
                methods.map { ($0.name.occurrence, $0.name) }, uniquingKeysWith: { first, _ in first })
            let fundeps = class_.fundeps.map { dependency in
                (from: fundepVariables(dependency.from), to: fundepVariables(dependency.to))
            }
            var minimal: [[Name]]?
            for item in class_.body {
                guard case .pragma(.minimal(let alternatives)) = item.kind else { continue }
                minimal = alternatives.map { conjunction in
                    conjunction.compactMap { name in
                        if names[name.value] == nil {
                            report(RenameMessages.notAMethod(name, of: className, similar: []))
                        }
                        return names[name.value]
                    }
                }
            }
            let defaultSignatures = renameDefaultSignatures(class_.body, names, of: className)
            // An .hs-boot file may repeat them, made of what it need not declare.
            let defaults: [RBinding] =
                module.isBoot
                ? []
                : withScopedHead(outer) {
                    // What a signature quantifies by `forall` scopes over the definition that it is the type of.
                    let signatures = Dictionary(
                        methods.map { ($0.name, $0.signature) }, uniquingKeysWith: { first, _ in first }
                    ).merging(defaultSignatures) { $1 }
                    return renameMethods(class_.body, method: { names[$0] }, signatures: signatures) { name in
                        report(RenameMessages.notAMethod(name, of: className, similar: []))
                    }
                }
            var contents = RClass(
                context: context, fundeps: fundeps, methods: methods, defaults: defaults, minimal: minimal)
            contents.defaultSignatures = defaultSignatures
            contents.inlinePragmas = renamePragmas(class_.body, isClass: true) { names[$0] }
            _ = renameSpecialisations(class_.body, in: .class_) { names[$0] }
            contents.associated = associated
            var renamed = RTypeDeclaration(
                name: typeName(class_.head), parameters: parameters, kind: .class_(contents),
                kindSignature: kinds[className], span: span)
            renamed.kindVariables = kindVariables
            return renamed
        }
        return (renamed, usesEnd)
    }

    private func renameMethodSignatures(_ body: [Declaration]) -> [(name: Name, signature: RSignature)] {
        var methods: [(name: Name, signature: RSignature)] = []
        var seen: Set<Symbol> = []
        for item in body {
            guard case .signature(let names, let type) = item.kind else { continue }
            for name in names where seen.insert(name.value).inserted {
                methods.append((.global(module.identity, name.value, .value), renameSignature(type)))
            }
        }
        return methods
    }

    private func renameDefaultSignatures(_ body: [Declaration], _ methods: [Symbol: Name], of class_: Symbol)
        -> [Name: RSignature]
    {
        var result: [Name: RSignature] = [:]
        for item in body {
            guard case .defaultSignature(let names, let type) = item.kind else { continue }
            for name in names {
                guard let method = methods[name.value] else {
                    report(RenameMessages.notAMethod(name, of: class_, similar: []))
                    continue
                }
                if let earlier = result[method] {
                    report(RenameMessages.twoSignatures(name, earlier: earlier.span))
                } else {
                    result[method] = renameSignature(type)
                }
            }
        }
        return result
    }

    private func fundepVariables(_ variables: [LSymbol]) -> [Name] {
        variables.compactMap { variable in
            if typeVariables[variable.value] == nil {
                report(RenameMessages.typeVariableNotInScope(variable.value, at: variable.span))
            }
            return typeVariables[variable.value]
        }
    }
}
