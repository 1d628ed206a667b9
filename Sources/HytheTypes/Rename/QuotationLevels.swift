import HytheBase

// Note [Quotations]
// `[| f x |]` is an action that makes the syntax tree of `f x`. It is renamed as any expression is, so that fixities and names are
// settled where the quotation stands, and then written anew as a call of the library's functions that make trees (`QuotationCode`);
// it is not checked: what the tree means is the business of who splices it. A local variable stands in one of three ways. Bound
// outside all quotations it has a value here, which is lifted into the tree. Bound in the quotation it is a new name, which an
// action before the tree's makes. Bound in a quotation around this one (`[| \\x -> $(f [| x |]) |]`) it is that one's new name.
// So each local variable has a level: how many quotations, less splices, are around its binder.
// A typed quotation is checked besides: the expression itself stands behind a lambda that nobody calls, for its type.

/// Which local variables belong to quotations. See Note [Quotations].
struct QuotationLevels {
    /// Of what is renamed now: 0 outside quotations.
    var level = 0
    private var levels: [Name: Int] = [:]
    /// The variables that hold the new names of those that quotations bind.
    private var variables: [Name: Name] = [:]

    mutating func bind(_ names: some Sequence<Name>) {
        if level == 0 { return }
        for name in names { levels[name] = level }
    }

    func level(of local: Name) -> Int { levels[local] ?? 0 }

    mutating func variable(for local: Name) -> Name {
        if let known = variables[local] { return known }
        let made = Name.fresh(Symbol("\(local.occurrence)'"), at: local.span)
        variables[local] = made
        return made
    }
}
