import HytheBase
import HytheSyntax

// Note [Data families]
//
// A data family is a type constructor without constructors of its own. Each instance declares a data type beside it, the
// representation, whose name begins with `R:` and is in no scope. It has the constructors; its parameters are the variables
// of the instance's left side, and it knows that side (`TyCon.instanceHead`). No type mentions a representation: what its
// constructors build and match is the family applied (`DataCon.resultType`). As evidence of equalities is erased, nothing
// has to convert between the two.
//
// Whoever has a constructor finds its siblings as with any data type. Whoever has only a type, `F Int`, asks the family
// environment, where each instance is an equation `F Int = R:...` of a family that never reduces; so instances conflict as
// equations do, and are remembered with their module in the same way.

/// Instances of data families.
extension Renamer {
    /// A declaration of an instance, at the top level or in a class instance.
    struct DataInstance {
        var data: DataDeclaration
        /// The class whose instance it stands in.
        var class_: Entity?
        var span: Span
    }

    /// All of the module, in source order.
    func dataInstances() -> [DataInstance] {
        module.declarations.flatMap { declaration -> [DataInstance] in
            switch declaration.kind {
            case .data(let data) where data.pattern != nil:
                return [DataInstance(data: data, class_: nil, span: declaration.span)]
            case .instance(let instance):
                let items = instance.body.compactMap { item -> (DataDeclaration, Span)? in
                    if case .data(let data) = item.kind { (data, item.span) } else { nil }
                }
                if items.isEmpty { return [] }
                var head = instance.head
                while case .parenthesized(let inner) = head.kind { head = inner }
                var class_: Entity?
                if case .constructor(let name) = splitHead(head).head.kind { class_ = global.lookup(name, .type).first }
                return items.map { DataInstance(data: $0.0, class_: class_, span: $0.1) }
            default: return []
            }
        }
    }

    /// The family of an instance, if it can be told; the parent of what the instance declares.
    func quietFamily(of instance: DataInstance) -> Name? {
        guard let pattern = instance.data.pattern, case .constructor(let name) = splitHead(pattern).head.kind else {
            return nil
        }
        let associated = associatedName(name, in: instance.class_)
        return associated.flatMap(global.visible)?.name ?? global.lookup(name, .type).first?.name
    }

    /// What exports and imports of `F(..)` mean: of a data family all that its instances in sight declare.
    func members(of type: Entity, among entities: (Name) -> Entity?, all: ((Entity) -> Void) -> Void) -> [Entity] {
        guard type.kind == .dataFamily else { return type.members.compactMap(entities) }
        var result: [Entity] = []
        all { entity in
            if entity.parent == type.name, !result.contains(where: { $0.name == entity.name }) { result.append(entity) }
        }
        return result.sorted { $0.name.occurrence < $1.name.occurrence }
    }

    /// The declaration of the instance's representation; `nil` after a report.
    func renameDataInstance(_ instance: DataInstance) -> RTypeDeclaration? {
        let data = instance.data
        guard let pattern = data.pattern else { return nil }
        let (head, arguments) = splitHead(pattern)
        guard case .constructor(let occurrence) = head.kind else {
            report(RenameMessages.notADataFamily(nil, at: head.span))
            return nil
        }
        guard let family = resolveFamily(occurrence, inInstanceOf: instance.class_, at: head.span) else { return nil }
        guard entities[family]?.kind == .dataFamily else {
            report(RenameMessages.notADataFamily(family, at: head.span))
            return nil
        }
        if let class_ = instance.class_, entities[family]?.parent != class_.name {
            report(RenameMessages.notAssociated(Located(family, at: head.span), with: class_.name))
            return nil
        }
        let explicit = data.binders ?? []
        var free: [Symbol] = []
        for type in arguments + explicit.compactMap(\.kind) + [data.kind].compactMap({ $0 }) {
            FreeTypeVariables.collect(type, bound: Set(explicit.map(\.name.value)), &free)
        }
        let binders = Dictionary(
            uniqueKeysWithValues: free.map { ($0, Name.fresh($0, .typeVariable, at: pattern.span)) })
        let outer = typeVariables
        typeVariables = [:]
        defer { typeVariables = outer }
        return withTypeVariables(binders) {
            withTypeBinders(explicit) { explicit in
                var unnamed: [RTypeVariable] = []
                let arguments = arguments.map { namingWildcards(renameType($0), &unnamed) }
                let whole = arguments.reduce(RType(.constructor(family), at: head.span)) {
                    RType(.apply($0, $1), at: pattern.span)
                }
                let implicit = free.compactMap { binders[$0] }
                let parameters = implicit.filter(whole.mentions)  // in kinds only: a kind variable
                let contents = RData(
                    isNewtype: data.isNewtype, context: data.context.map(renameType),
                    constructors: renameConstructors(data))
                var result = RTypeDeclaration(
                    name: .global(module.identity, data.head.name.value, .type),
                    parameters: parameters.map { RTypeVariable(name: $0, kind: nil) } + explicit + unnamed,
                    kind: .data(contents), kindSignature: nil, span: instance.span)
                result.pattern = whole
                result.kindVariables = implicit.filter { !parameters.contains($0) }
                result.resultKind = data.kind.map(renameType)
                return result
            }
        }
    }

    /// Each wildcard of a left side is a variable of its own.
    private func namingWildcards(_ type: RType, _ variables: inout [RTypeVariable]) -> RType {
        var result = type
        switch type.kind {
        case .wildcard:
            let name = Name.fresh("_", .typeVariable, at: type.span)
            variables.append(RTypeVariable(name: name, kind: nil))
            result.kind = .variable(name)
        case .apply(let a, let b):
            let function = namingWildcards(a, &variables)
            result.kind = .apply(function, namingWildcards(b, &variables))
        case .function(let a, let b):
            let argument = namingWildcards(a, &variables)
            result.kind = .function(argument, namingWildcards(b, &variables))
        case .kindSignature(let inner, let kind): result.kind = .kindSignature(namingWildcards(inner, &variables), kind)
        case .kindApply(let inner, let kind): result.kind = .kindApply(namingWildcards(inner, &variables), kind)
        default: break
        }
        return result
    }
}
