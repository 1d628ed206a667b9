/// The identifiers of record fields whose text may mean other things of their module too: fields of a module with
/// `DuplicateRecordFields`, or without selectors.
package enum SharedField {
    private static let prefix = "$sel;"

    /// - Parameter owner: the first constructor of the field's type, or its pattern synonym.
    package static func identifier(_ label: Symbol, of owner: Symbol) -> Symbol {
        Symbol("\(prefix)\(label);\(owner)")
    }

    /// The field's text, if this is the identifier of one.
    package static func label(of identifier: Symbol) -> Symbol? {
        let text = identifier.text
        guard text.hasPrefix(prefix) else { return nil }
        return Symbol(String(text.dropFirst(prefix.count).prefix { $0 != ";" }))
    }
}

extension Name {
    package var isSharedField: Bool { identifier != occurrence }
}
