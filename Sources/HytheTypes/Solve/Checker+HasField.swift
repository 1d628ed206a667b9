import HytheBase

/// Fields of records by their names as types.
extension Checker {
    /// `HasField "x" (T b) a` where `T` has a field `x` of an ordinary type: the evidence is its selector.
    func solveHasField(_ wanted: Wanted, _ class_: ClassInfo, _ arguments: [Type]) -> Outcome? {
        guard arguments.count == 3, case .text(let text) = arguments[0].view else { return nil }
        let (head, parameters) = families.representation(of: arguments[1])
        guard case .constructor(let tyCon) = head.view else { return nil }
        func index(_ constructor: DataCon) -> Int? {
            constructor.fieldLabels.firstIndex { $0.occurrence == text }
        }
        guard let constructor = tyCon.constructors.first(where: { index($0) != nil }), let index = index(constructor)
        else { return nil }
        let type = constructor.fieldTypes[index]
        guard constructor.equalities.isEmpty, parameters.count == constructor.universals.count,
            Set(type.freeVariables).isDisjoint(with: constructor.existentials.map(Type.bound))
        else { return .insoluble }
        switch type.view {
        case .forall, .qualified: return .insoluble
        default: break
        }
        let substitution = Dictionary(uniqueKeysWithValues: zip(constructor.universals.map(Type.bound), parameters))
        if unify(type.substituting(substitution), arguments[2]) != nil { return .insoluble }
        let span = wanted.origin.span
        let selector = TExpression(.variable(constructor.fieldLabels[index]), at: span)
        let dictionary = TExpression(
            .apply(TExpression(.constructor(class_.dictionary), at: span), [selector], result: wanted.constraint),
            at: span)
        bindEvidence(wanted, .expression(dictionary))
        return .solved
    }

    /// An instance that somebody writes must be for a data type, and none of the fields that it has already.
    func checkFieldInstance(_ info: InstanceInfo, at span: Span) {
        guard info.arguments.count == 3 else { return }
        func refuse(_ why: String) {
            report(.error("`\(info.head)` cannot be an instance", at: span, label: why))
        }
        guard let tyCon = families.representation(of: info.arguments[1]).head.headTyCon else {
            return refuse("the record must be a data type")
        }
        if tyCon.isDataFamily { return refuse("`\(tyCon.name.occurrence)` is a data family") }
        let fields = tyCon.constructors.flatMap(\.fieldLabels).map(\.occurrence)
        if case .text(let text) = info.arguments[0].view {
            if fields.contains(text) { refuse("`\(tyCon.name.occurrence)` has a field `\(text)`") }
        } else if !fields.isEmpty {
            refuse("`\(tyCon.name.occurrence)` has fields")
        }
    }
}
