import HytheBase

/// Fields that several types have: what tells which type is meant is its name in a signature of the record or of what is
/// made of it, as in GHC 9.0; nothing is inferred for it.
extension Checker {
    func checkAmbiguousUpdate(
        _ record: RExpression, _ fields: [RFieldBinding], _ owners: [RFieldOwner], _ expected: Type, at span: Span
    ) -> TExpression {
        guard let owner = owner(among: owners, expected) ?? owner(among: owners, of: record) else {
            reportAmbiguousUpdate(owners, at: span)
            _ = infer(record)
            for field in fields { _ = infer(field.value) }
            return TExpression(.poison, at: span)
        }
        let meant = zip(fields, owner.fields).map { binding, field in
            RFieldBinding(field: Located(field, at: binding.field.span), value: binding.value)
        }
        return checkRecordUpdate(record, meant, expected, at: span)
    }

    func checkAmbiguousSelector(_ owners: [RFieldOwner], _ expected: Type, at span: Span) -> TExpression {
        guard case .function(let record, _) = expected.zonked.view, let owner = owner(among: owners, record) else {
            reportAmbiguousSelector(owners, at: span)
            return TExpression(.poison, at: span)
        }
        return check(RExpression(.variable(owner.fields[0]), at: span), expected)
    }

    private func owner(among owners: [RFieldOwner], _ type: Type) -> RFieldOwner? {
        guard let name = type.zonked.headTyCon?.name else { return nil }
        return owners.first { $0.type == name }
    }

    /// The owner that the signature of a record names.
    func owner(among owners: [RFieldOwner], of record: RExpression) -> RFieldOwner? {
        guard case .signature(_, let signature) = record.kind, signature.wildcards.isEmpty else { return nil }
        return owner(among: owners, skolemise(convert(signature)).body)
    }
}
