import HytheSyntax

/// What a constructor's declaration says of how a field is stored, whatever is made of it.
package struct FieldMark: Equatable, Sendable {
    package var strictness: FieldType.Strictness
    package var unpackedness: FieldType.Unpackedness

    package init(strictness: FieldType.Strictness = .none, unpackedness: FieldType.Unpackedness = .none) {
        self.strictness = strictness
        self.unpackedness = unpackedness
    }

    /// In a cache.
    var byte: UInt8 { strictness.rawValue | unpackedness.rawValue << 4 }

    init?(byte: UInt8) {
        guard let strictness = FieldType.Strictness(rawValue: byte & 15),
            let unpackedness = FieldType.Unpackedness(rawValue: byte >> 4)
        else { return nil }
        self.init(strictness: strictness, unpackedness: unpackedness)
    }
}
