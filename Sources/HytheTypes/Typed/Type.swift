import HytheBase

/// A type, kind or constraint: hash-consed, so equality is equality of ids.
///
/// The nodes live in the type table of the types helper modules; later stages ask only what is declared here.
package struct Type: Hashable, Sendable {
    package let id: UInt32

    package init(id: UInt32) { self.id = id }
}

/// The shape of a result: one value, or the components of an unboxed tuple (nested ones flattened, `void` kept) or sum.
package enum Shape: Hashable, Sendable {
    case single(Representation)
    case tuple([Representation])

    package static let lifted = Shape.single(.lifted)

    package var representations: [Representation] {
        switch self {
        case .single(let representation): [representation]
        case .tuple(let representations): representations
        }
    }

    package var width: Int { representations.count }
}
