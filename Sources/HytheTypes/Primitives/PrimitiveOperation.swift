import HytheBase

/// A primitive operation of `GHC.Prim`. The whole table is `PrimitiveOperation.all`.
package struct PrimitiveOperation: Sendable {
    package enum Effect: UInt8, Sendable {
        /// May be dropped, duplicated and moved.
        case pure
        /// Pure, but faulty arguments trap or misread (`quotInt#`, `indexIntArray#`): may be dropped, not moved up.
        case canFail
        /// Reads or writes mutable state: ordered by its `State#` argument.
        case effect
    }

    /// As in GHC.Exts: `+#`, `newMutVar#`.
    package let name: Symbol
    /// Its type as Haskell source, without `forall`.
    package let signature: String
    package let effect: Effect

    package init(_ name: Symbol, _ signature: String, _ effect: Effect) {
        self.name = name
        self.signature = signature
        self.effect = effect
    }
}
