import HytheBase

/// Declarations of other modules as if they stood here: what is known of checked types, in the renamer's terms.
///
/// Every variable has a name of its own, as the kind of a name is that of its last binding.
enum CheckedDeclaration {
    static func of(_ tyCon: TyCon) -> RTypeDeclaration {
        let parameters = tyCon.parameters.map { RTypeVariable(name: .fresh($0.occurrence, .typeVariable), kind: nil) }
        let constructors = tyCon.constructors.map { constructor(of: $0, parameters) }
        var result = RTypeDeclaration(
            name: tyCon.name, parameters: parameters,
            kind: .data(RData(isNewtype: tyCon.isNewtype, context: [], constructors: constructors)),
            kindSignature: nil, span: .none)
        result.pattern = tyCon.instanceHead.map { head in
            let names = zip(tyCon.parameters, parameters).map { (Type.bound($0), RType(.variable($1.name), at: .none)) }
            return type(head, Dictionary(names, uniquingKeysWith: { first, _ in first }))
        }
        return result
    }

    static func of(_ synonym: TypeSynonym) -> RTypeDeclaration {
        var names: [Type: RType] = [:]
        let parameters = synonym.parameters.map { fresh($0, &names) }
        return RTypeDeclaration(
            name: synonym.name, parameters: parameters, kind: .synonym(type(synonym.body, names)), kindSignature: nil,
            span: .none)
    }

    private static func constructor(of constructor: DataCon, _ parameters: [RTypeVariable]) -> RConstructor {
        var names: [Type: RType] = [:]
        var existentials: [RTypeVariable] = []
        var result: RType?
        if constructor.equalities.isEmpty {
            for (universal, parameter) in zip(constructor.universals, parameters) {
                names[.bound(universal)] = RType(.variable(parameter.name), at: .none)
            }
            existentials = constructor.existentials.map { fresh(.bound($0), &names) }
        } else {
            existentials = constructor.variables.map { fresh($0, &names) }
            result = type(constructor.resultType, names)
        }
        let isRecord = !constructor.fieldLabels.isEmpty
        let fields = constructor.fieldTypes.enumerated().map { index, fieldType in
            var field = RField(
                label: isRecord ? constructor.fieldLabels[index] : nil, type: type(fieldType, names),
                isStrict: constructor.fieldStrictness[index])
            if !constructor.fieldMarks.isEmpty { field.mark = constructor.fieldMarks[index] }
            return field
        }
        return RConstructor(
            name: constructor.name, existentials: existentials, context: constructor.context.map { type($0, names) },
            fields: fields, isInfix: constructor.isInfix, isRecord: isRecord, result: result, span: .none)
    }

    private static func fresh(_ variable: Type, _ names: inout [Type: RType]) -> RTypeVariable {
        let name = Name.fresh(variable.variableName?.occurrence ?? "a", .typeVariable)
        names[variable] = RType(.variable(name), at: .none)
        return RTypeVariable(name: name, kind: nil)
    }

    private static func type(_ type: Type, _ names: [Type: RType]) -> RType {
        func part(_ type: Type) -> RType { self.type(type, names) }
        if type == Kinds.type { return RType(.constructor(BuiltinNames.typeKind), at: .none) }
        let kind: RType.Kind
        switch type.view {
        case .constructor(let tyCon): kind = .constructor(tyCon.name)
        case .application(let function, let argument):
            let (head, arguments) = type.splitApplication
            if case .constructor(let tyCon) = head.view, tyCon.isUnboxedTuple {
                kind = .unboxedTuple(arguments.map(part))
            } else if case .constructor(let tyCon) = head.view,
                tyCon === BuiltinTypes.equality || tyCon === BuiltinTypes.boxedEquality, arguments.count == 2
            {
                kind = .equality(part(arguments[0]), part(arguments[1]))
            } else {
                kind = .apply(part(function), part(argument))
            }
        case .function(let argument, let result): kind = .function(part(argument), part(result))
        case .variable: kind = names[type.resolved]?.kind ?? .poison
        case .forall(let variable, let body, _):
            var inner = names
            let binder = fresh(variable, &inner)
            kind = .forall([binder], self.type(body, inner))
        case .qualified(let constraint, let body): kind = .qualified([part(constraint)], part(body))
        case .number(let digits): kind = .numberLiteral(digits.text)
        case .text(let text): kind = .stringLiteral(text.text)
        case .promoted(let name): kind = .promoted(name)
        case .family(let tyCon, let arguments):
            return arguments.reduce(RType(.constructor(tyCon.name), at: .none)) {
                RType(.apply($0, part($1)), at: .none)
            }
        case .meta, .poison: kind = .poison
        }
        return RType(kind, at: .none)
    }
}
