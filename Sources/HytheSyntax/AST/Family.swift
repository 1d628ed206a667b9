import HytheBase

/// `type family F a b :: k`, with equations if it is closed, or `data family F a b :: k`; also what a class's body says of
/// an associated type.
package struct FamilyDeclaration {
    package var isData = false
    package var head: TypeHead
    package var resultKind: SType?
    /// `r` of `type family F a = r | r -> a`.
    package var result: TypeVariableBinder?
    /// The parameters that the result determines.
    package var injectivity: [LSymbol] = []
    /// `nil`: an open family.
    package var equations: [EquationDeclaration]?

    package init(head: TypeHead) { self.head = head }
}

/// `F t1 t2 = t`: of a closed family, an instance, or a class's default.
package struct EquationDeclaration {
    package var binders: [TypeVariableBinder]?
    package var left: SType
    package var right: SType
    package var span: Span

    package init(left: SType, right: SType, span: Span) {
        self.left = left
        self.right = right
        self.span = span
    }
}
