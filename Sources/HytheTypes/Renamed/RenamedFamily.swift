import HytheBase

/// What a type or data family's declaration says besides its head.
package struct RFamily {
    package var isData = false
    /// The class that it is associated with; its parameters are then the class's variables, as far as they have their
    /// names.
    package var class_: Name?
    /// `nil`: an open family.
    package var equations: [REquation]?
    /// The positions of the parameters that the result determines.
    package var injectivity: [Int] = []
    /// Of an associated family: what an instance that does not say gets.
    package var defaultEquation: REquation?

    package init() {}
}

/// `F t1 t2 = t`
package struct REquation {
    /// All the variables of the left side.
    package var variables: [RTypeVariable]
    package var family: Located<Name>
    /// What `F @k` gives the family's kind variables.
    package var kinds: [RType] = []
    package var arguments: [RType]
    package var right: RType
    /// Of a derived instance, whose families need not be smaller on the right.
    package var isDerived = false
    package var span: Span

    package init(
        variables: [RTypeVariable], family: Located<Name>, arguments: [RType], right: RType, span: Span
    ) {
        self.variables = variables
        self.family = family
        self.arguments = arguments
        self.right = right
        self.span = span
    }
}
