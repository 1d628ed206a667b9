import HytheBase
import HytheSyntax

/// The roles of the parameters of data types that depend on each other: the least strict ones that their fields allow.
///
/// Every parameter begins as phantom, and the fields are looked at until nothing changes.
struct RoleInference {
    private var roles: [ObjectIdentifier: [Role]] = [:]
    private let tyCons: [TyCon]

    /// - Parameter annotated: what role annotations say; such a parameter keeps its role within the group.
    init(_ tyCons: [TyCon], annotated: (TyCon) -> [Role?]) {
        self.tyCons = tyCons
        for tyCon in tyCons {
            let given = annotated(tyCon)
            roles[ObjectIdentifier(tyCon)] = tyCon.parameters.indices.map { index in
                (given.indices.contains(index) ? given[index] : nil) ?? .phantom
            }
        }
        var isStable = false
        while !isStable {
            isStable = true
            for tyCon in tyCons where examine(tyCon) { isStable = false }
        }
    }

    func roles(of tyCon: TyCon) -> [Role] { roles[ObjectIdentifier(tyCon)] ?? [] }

    /// Whether a role has become stricter.
    private mutating func examine(_ tyCon: TyCon) -> Bool {
        var found = roles(of: tyCon)
        for constructor in tyCon.constructors {
            var strictest: [Type: Role] = [:]
            for type in constructor.fieldTypes { mark(type, .representational, &strictest) }
            for constraint in constructor.context { markConstraint(constraint, &strictest) }
            for (universal, type) in constructor.equalities {
                strictest[universal] = .nominal
                mark(type, .nominal, &strictest)
            }
            for (index, universal) in constructor.universals.enumerated() where found.indices.contains(index) {
                found[index] = min(found[index], strictest[.bound(universal)] ?? .phantom)
            }
        }
        let isNew = found != roles(of: tyCon)
        roles[ObjectIdentifier(tyCon)] = found
        return isNew
    }

    /// Instances are chosen by types; `Coercible` holds for all types of one representation.
    private func markConstraint(_ constraint: Type, _ strictest: inout [Type: Role]) {
        let (head, arguments) = constraint.splitApplication
        if case .constructor(let tyCon) = head.view, tyCon.name == BuiltinNames.coercible {
            for argument in arguments { mark(argument, .representational, &strictest) }
        } else {
            mark(constraint, .nominal, &strictest)
        }
    }

    /// Notes how the variables of a type are used that stands in a place of this role.
    private func mark(_ type: Type, _ role: Role, _ strictest: inout [Type: Role]) {
        func note(_ variable: Type, _ role: Role) {
            strictest[variable] = min(strictest[variable] ?? .phantom, role)
        }
        if role == .nominal {
            for variable in type.freeVariables { note(variable, .nominal) }
            return
        }
        switch type.view {
        case .forall(_, let body, _): mark(body, role, &strictest)
        case .qualified(let constraint, let body):
            markConstraint(constraint, &strictest)
            mark(body, role, &strictest)
        case .family(_, let arguments): for argument in arguments { mark(argument, .nominal, &strictest) }
        default:
            let (head, arguments) = type.splitApplication
            if case .variable = head.view { note(head, role) }
            for (index, argument) in arguments.enumerated() {
                let inner = self.role(of: index, head)
                if inner != .phantom { mark(argument, inner, &strictest) }
            }
        }
    }

    private func role(of index: Int, _ head: Type) -> Role {
        if head == BuiltinTypes.arrow { return .representational }
        guard case .constructor(let tyCon) = head.view else { return .nominal }
        guard let own = roles[ObjectIdentifier(tyCon)] else { return tyCon.role(of: index) }
        return own.indices.contains(index) ? own[index] : .nominal
    }
}
