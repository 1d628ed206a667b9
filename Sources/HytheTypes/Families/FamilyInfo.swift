import HytheBase

/// What a type family is, besides its type constructor.
package final class FamilyInfo: @unchecked Sendable {
    /// Of a closed family, in order; an open one's are with the modules that say them.
    package var equations: [FamilyEquation] = []
    package let isClosed: Bool
    /// The positions of the arguments that the result determines.
    package var injectivity: [Int] = []
    /// Per equation of a closed family, which earlier ones are compatible with it: see Note [Closed families].
    var compatible: [Set<Int>]?

    package init(isClosed: Bool) { self.isClosed = isClosed }
}

/// `F t1 ... tn = t`, for all `variables`.
package final class FamilyEquation: @unchecked Sendable {
    package let family: TyCon
    /// Variable types; those of kinds too.
    package let variables: [Type]
    package let arguments: [Type]
    package let right: Type
    package let span: Span

    package init(family: TyCon, variables: [Type], arguments: [Type], right: Type, span: Span) {
        self.family = family
        self.variables = variables
        self.arguments = arguments
        self.right = right
        self.span = span
    }

    /// `F t1 ... tn`
    package var left: Type { Type.constructor(family).applied(arguments) }
}

/// A class's associated type.
package struct AssociatedType: Sendable {
    package let family: TyCon
    /// For each parameter of the family its position among the class's.
    package var positions: [Int?]
    /// What an instance that does not say gets.
    package var defaultEquation: FamilyEquation?

    package init(family: TyCon, positions: [Int?], defaultEquation: FamilyEquation?) {
        self.family = family
        self.positions = positions
        self.defaultEquation = defaultEquation
    }
}
