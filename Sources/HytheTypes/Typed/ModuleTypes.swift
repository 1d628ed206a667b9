import HytheBase

/// What the type checker knows of one checked module: everything that other modules may need of it.
///
/// Never changed after its module is checked, so any number of checkers may read it.
package final class ModuleTypes: @unchecked Sendable {
    package let name: Symbol
    /// What `packageName` of GHC.Generics says of its types.
    package let package: String
    /// The types of all global values: functions, methods, selectors, default methods. Closed and zonked.
    package var values: [Name: Type] = [:]
    package var tyCons: [Name: TyCon] = [:]
    package var dataCons: [Name: DataCon] = [:]
    package var classes: [Name: ClassInfo] = [:]
    package var synonyms: [Name: TypeSynonym] = [:]
    /// The constructors that have a field, by the field's selector.
    package var fields: [Name: [DataCon]] = [:]
    package var instances: [InstanceInfo] = []
    /// Equations of open families.
    package var familyInstances: [FamilyEquation] = []
    /// Constructors and pattern synonyms that together match every value of a type, as COMPLETE pragmas say.
    package var completeSets: [[Name]] = []
    /// Whether safe modules may import it: it says so, or nothing unsafe is in it.
    package var isTrusted = true

    package init(name: Symbol, package: String = "main") {
        self.name = name
        self.package = package
    }
}

/// `type name parameters = body`
package final class TypeSynonym: @unchecked Sendable {
    package let name: Name
    /// Variable types.
    package var parameters: [Type]
    package var body: Type
    /// Of the synonym as if it were a type constructor.
    package var kind: Type

    package init(name: Name, parameters: [Type], body: Type, kind: Type) {
        self.name = name
        self.parameters = parameters
        self.body = body
        self.kind = kind
    }
}

/// The head of an instance: what resolution needs of it.
package final class InstanceInfo: @unchecked Sendable {
    package struct Overlap: OptionSet, Sendable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }
        /// May be passed over for a more specific instance.
        package static let overlappable = Overlap(rawValue: 1)
        /// May be chosen before a less specific instance.
        package static let overlapping = Overlap(rawValue: 2)
        package static let incoherent = Overlap(rawValue: 4)
    }

    package let dictionaryFunction: Name
    package let class_: ClassInfo
    /// The variables of the head, as variable types.
    package let variables: [Type]
    /// These, and what their kinds mention besides.
    let variablesAndKinds: [Type]
    package let arguments: [Type]
    /// Inferred for a derived instance, hence set late.
    package var context: [Type]
    package let overlap: Overlap
    package let span: Span

    package init(
        dictionaryFunction: Name, class_: ClassInfo, variables: [Type], arguments: [Type], context: [Type],
        overlap: Overlap, span: Span
    ) {
        self.dictionaryFunction = dictionaryFunction
        self.class_ = class_
        self.variables = variables
        variablesAndKinds = variables + Set(variables.variablesOfKinds).subtracting(variables)
        self.arguments = arguments
        self.context = context
        self.overlap = overlap
        self.span = span
    }

    /// `C t1 t2`
    package var head: Type { class_.constraint(arguments) }
}

extension ClassInfo {
    package var tyCon: TyCon { dictionary.tyCon }

    /// The class applied to arguments: a constraint, and the type of its evidence.
    package func constraint(_ arguments: some Sequence<Type>) -> Type { Type.constructor(tyCon).applied(arguments) }
}

extension DataCon {
    /// The type of the constructor as a function.
    package var type: Type {
        .quantifyingKinds(variables, .qualified(context, .function(fieldTypes, resultType)))
    }

    /// What the constructor returns, as its signature says if it has one.
    package var resultType: Type {
        let refined = Dictionary(equalities.map { ($0.0, $0.1) }, uniquingKeysWith: { first, _ in first })
        return tyCon.applied(universals.map { Type.bound($0).substituting(refined) })
    }

    /// What the universals are in a type that the constructor's values have; `nil` if they have none like it.
    package func arguments(of type: Type) -> [Type]? {
        guard let head = tyCon.instanceHead else {
            let arguments = type.splitApplication.arguments
            return arguments.count == universals.count ? arguments : nil
        }
        let parameters = tyCon.parameters.map(Type.bound)
        var matcher = Matcher(variables: parameters)
        guard matcher.match([head], [type]) == .yes else { return nil }
        return parameters.map { matcher.substitution[$0] ?? $0 }
    }

    /// The variables that its type quantifies.
    var variables: [Type] {
        if !signatureOrder.isEmpty { return signatureOrder.map(Type.bound) }
        let refined = Set(equalities.map(\.0))
        return (universals + existentials).map(Type.bound).filter { !refined.contains($0) }
    }
}

extension TyCon {
    /// The type of values with these arguments for the parameters: of a representation, the family's.
    func applied(_ arguments: [Type]) -> Type {
        guard let instanceHead else { return Type.constructor(self).applied(arguments) }
        return instanceHead.substituting(
            Dictionary(zip(parameters.map(Type.bound), arguments), uniquingKeysWith: { first, _ in first }))
    }
}

extension Type {
    /// The variable node of a name whose kind is set already.
    static func bound(_ name: Name) -> Type { TypeTable.find(.variable, name.id, flags: .variable) }

    /// `forall variables. body`, with the variables of the variables' kinds quantified before, unseen.
    static func quantifyingKinds(_ variables: [Type], _ body: Type) -> Type {
        var seen = Set(variables)
        let kindVariables = variables.variablesOfKinds.filter { seen.insert($0).inserted }
        return .forall(kindVariables, .forall(variables.inKindOrder, body), inferred: true)
    }
}
