import HytheBase
import HytheSyntax

/// Type families and their equations.
extension Renamer {
    /// A family at the top level, or (with the class's variables in scope) an associated one.
    func renameFamily(
        _ family: FamilyDeclaration, in class_: (name: Name, parameters: [RTypeVariable])?, kinds: [Symbol: RSignature],
        at span: Span
    ) -> RTypeDeclaration {
        let name = Name.global(module.identity, family.head.name.value, .type)
        var contents = RFamily()
        contents.isData = family.isData
        contents.class_ = class_?.name
        let renamed = withFamilyHead(family, class_?.parameters ?? []) { parameters, kindVariables in
            var resultKind = family.resultKind
            var signature = kinds[family.head.name.value]
            if parameters.isEmpty, signature == nil, class_ == nil, let kind = resultKind {
                signature = renameSignature(kind)
                resultKind = nil
            }
            var renamed = RTypeDeclaration(
                name: name, parameters: parameters, kind: .family(contents), kindSignature: signature, span: span)
            renamed.resultKind = resultKind.map(renameType)
            renamed.kindVariables = kindVariables
            return renamed
        }
        let positions = family.head.parameters.map(\.name.value)
        if let result = family.result,
            let earlier = family.head.parameters.first(where: { $0.name.value == result.name.value })
        {
            report(
                RenameMessages.boundTwice(
                    result.name.value, at: earlier.name.span, other: result.name.span, what: "type variable"))
        }
        contents.injectivity = family.injectivity.compactMap { variable in
            let index = positions.firstIndex(of: variable.value)
            if index == nil { report(RenameMessages.typeVariableNotInScope(variable.value, at: variable.span)) }
            return index
        }
        contents.equations = family.equations?.compactMap { equation in
            guard let renamed = renameEquation(equation) else { return nil }
            if renamed.family.value == name { return renamed }
            report(RenameMessages.equationOfOther(renamed.family, in: name))
            return nil
        }
        var result = renamed
        result.kind = .family(contents)
        return result
    }

    /// Brings a family's parameters into scope: those that a class has too are the class's.
    private func withFamilyHead(
        _ family: FamilyDeclaration, _ outer: [RTypeVariable],
        _ body: ([RTypeVariable], _ kindVariables: [Name]) -> RTypeDeclaration
    ) -> RTypeDeclaration {
        let shared = Dictionary(
            outer.map { ($0.name.occurrence, $0.name) }, uniquingKeysWith: { first, _ in first })
        var free: [Symbol] = []
        let bound = Set(family.head.parameters.map(\.name.value)).union(typeVariables.keys)
        for kind in family.head.parameters.compactMap(\.kind) + [family.resultKind].compactMap({ $0 }) {
            FreeTypeVariables.collect(kind, bound: bound, &free)
        }
        let kindBinders = Dictionary(
            uniqueKeysWithValues: free.map { ($0, Name.fresh($0, .typeVariable, at: family.head.name.span)) })
        return withTypeVariables(kindBinders) {
            withTypeBinders(family.head.parameters) { parameters in
                let parameters = parameters.map { parameter in
                    var parameter = parameter
                    if let name = shared[parameter.name.occurrence] { parameter.name = name }
                    return parameter
                }
                let names = Set(family.head.parameters.map(\.name.value))
                return withTypeVariables(shared.filter { names.contains($0.key) }) {
                    body(parameters, free.compactMap { kindBinders[$0] })
                }
            }
        }
    }

    /// An equation, whose variables are its own.
    ///
    /// - Parameter class_: of the instance in whose body it stands. As with methods, the family is the class's of that
    ///   name, however it is in scope.
    func renameEquation(_ equation: EquationDeclaration, inInstanceOf class_: Entity? = nil) -> REquation? {
        let (head, arguments) = splitHead(equation.left)
        let kinds = kindArguments(equation.left)
        guard case .constructor(let occurrence) = head.kind else {
            report(RenameMessages.notAFamily(nil, at: head.span))
            return nil
        }
        guard let name = resolveFamily(occurrence, inInstanceOf: class_, at: head.span) else { return nil }
        guard let family = entities[name], family.kind == .family else {
            report(RenameMessages.notAFamily(name, at: head.span))
            return nil
        }
        var free: [Symbol] = []
        let explicit = equation.binders ?? []
        for type in kinds + arguments + explicit.compactMap(\.kind) {
            FreeTypeVariables.collect(type, bound: Set(explicit.map(\.name.value)), &free)
        }
        let binders = Dictionary(
            uniqueKeysWithValues: free.map { ($0, Name.fresh($0, .typeVariable, at: equation.span)) })
        let outer = typeVariables
        typeVariables = [:]
        defer { typeVariables = outer }
        return withTypeVariables(binders) {
            withTypeBinders(explicit) { explicit in
                var renamed = REquation(
                    variables: free.compactMap { binders[$0].map { RTypeVariable(name: $0, kind: nil) } } + explicit,
                    family: Located(name, at: head.span), arguments: arguments.map(renameType),
                    right: renameType(equation.right), span: equation.span)
                renamed.kinds = kinds.map(renameType)
                return renamed
            }
        }
    }

    /// The family that the left side of an equation means; `nil` after a report.
    func resolveFamily(_ occurrence: NameOccurrence, inInstanceOf class_: Entity?, at span: Span) -> Name? {
        associatedName(occurrence, in: class_).flatMap(visibleFamily) ?? resolveType(occurrence, at: span)
    }

    func associatedName(_ occurrence: NameOccurrence, in class_: Entity?) -> Name? {
        guard occurrence.qualifier == nil else { return nil }
        return class_?.members.first { $0.space == .type && $0.occurrence == occurrence.text }
    }

    /// The name of a class's family, if it is in scope in some form.
    private func visibleFamily(_ name: Name) -> Name? {
        guard let entity = global.visible(name) else { return nil }
        entities[name] = entity
        if name.module == module.identity { uses.append(name) }
        return name
    }

    /// The families that a class's body declares, with their defaults.
    func renameAssociated(_ body: [Declaration], of class_: Name, _ parameters: [RTypeVariable]) -> [RTypeDeclaration] {
        var defaults: [Name: REquation] = [:]
        for item in body {
            guard case .familyInstance(let equation) = item.kind, let renamed = renameEquation(equation) else {
                continue
            }
            if let earlier = defaults.updateValue(renamed, forKey: renamed.family.value) {
                report(RenameMessages.secondAssociatedDefault(renamed, earlier: earlier.span))
            }
        }
        let ofClass = Set(parameters.flatMap { [$0.name] + ($0.kind?.freeVariables ?? []) })
        return body.compactMap { item in
            guard case .family(let family) = item.kind else { return nil }
            var renamed = renameFamily(family, in: (class_, parameters), kinds: [:], at: item.span)
            if ofClass.isDisjoint(with: renamed.parameters.flatMap { [$0.name] + ($0.kind?.freeVariables ?? []) }) {
                report(RenameMessages.associatedOfNothing(renamed.name, class_, at: item.span))
            }
            if case .family(var contents) = renamed.kind {
                contents.defaultEquation = defaults[renamed.name]
                renamed.kind = .family(contents)
            }
            return renamed
        }
    }

    /// The equations of an instance's body, each for a family of its class.
    func renameAssociatedInstances(_ body: [Declaration], of class_: Entity) -> [REquation] {
        body.compactMap { item in
            guard case .familyInstance(let equation) = item.kind,
                let renamed = renameEquation(equation, inInstanceOf: class_)
            else { return nil }
            if entities[renamed.family.value]?.parent == class_.name { return renamed }
            report(RenameMessages.notAssociated(renamed.family, with: class_.name))
            return nil
        }
    }

    /// The kinds that a head's constructor is applied to.
    private func kindArguments(_ type: SType) -> [SType] {
        switch type.kind {
        case .parenthesized(let inner): kindArguments(inner)
        case .apply(let function, _): kindArguments(function)
        case .kindApply(let function, let kind): kindArguments(function) + [kind]
        default: []
        }
    }

    /// The constructor and the arguments of a head, infix or not.
    func splitHead(_ type: SType) -> (head: SType, arguments: [SType]) {
        var head = type
        var arguments: [SType] = []
        while true {
            switch head.kind {
            case .parenthesized(let inner): head = inner
            case .apply(let function, let argument):
                arguments.append(argument)
                head = function
            case .kindApply(let function, _): head = function
            case .infix(let operands, let operators) where operands.count == 2:
                let rest = Array(arguments.reversed())
                return (SType(.constructor(operators[0].name), at: operators[0].span), operands + rest)
            case .equality(let left, let right):
                let rest = Array(arguments.reversed())
                return (SType(.constructor(NameOccurrence("~")), at: head.span), [left, right] + rest)
            default: return (head, arguments.reversed())
            }
        }
    }
}
