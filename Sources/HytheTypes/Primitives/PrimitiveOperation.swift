import HytheBase

/// A primitive operation of `GHC.Prim`: all that the compiler knows of it but for its code, which the back end finds by
/// its `id`. The whole table is `PrimitiveOperation.all`.
package struct PrimitiveOperation: Sendable {
    package enum Effect: UInt8, Sendable {
        /// May be dropped, duplicated and moved.
        case pure
        /// Pure, but faulty arguments trap or misread (`quotInt#`, `indexIntArray#`): may be dropped, not moved up.
        case canFail
        /// Only reads or writes memory, ordered by its `State#` argument: what comes behind it is surely reached.
        case memory
        /// Has an effect, ordered by its `State#` argument, and may not come back.
        case effect
    }

    package enum Cost: UInt8, Sendable {
        /// A few instructions: cheaper than a thunk.
        case instructions
        /// A call, or a loop.
        case call
    }

    package let id: PrimitiveID
    /// As in GHC.Exts: `+#`, `newMutVar#`.
    package let name: Symbol
    /// Its type as Haskell source, without `forall`.
    package let signature: String
    package let effect: Effect
    /// Of one that is pure.
    package let cost: Cost
    /// Bytes of heap that its code claims from what is reserved.
    package let claims: Int
    /// Whether its code may collect, besides for what it claims.
    package let collects: Bool
    /// Whether it never returns.
    package let diverges: Bool
    /// Whether it evaluates its first argument, which is lifted.
    package let evaluates: Bool
    /// The arguments that are functions, and called at most once.
    package let callsOnce: [Int]
    /// Whether lowered code has something else in its place.
    package let isExpanded: Bool
    /// How it is computed at compile time; nil if it is not.
    package let folding: PrimitiveFolding?

    init(
        _ id: PrimitiveID, _ signature: String, _ effect: Effect, cost: Cost = .call, claims: Int = 0,
        collects: Bool = false, diverges: Bool = false, evaluates: Bool = false, callsOnce: [Int] = [],
        isExpanded: Bool = false, folding: PrimitiveFolding? = nil
    ) {
        self.id = id
        name = Symbol(id.rawValue)
        self.signature = signature
        self.effect = effect
        self.cost = cost
        self.claims = claims
        self.collects = collects
        self.diverges = diverges
        self.evaluates = evaluates
        self.callsOnce = callsOnce
        self.isExpanded = isExpanded
        self.folding = folding
    }

    /// Whether a collection can happen in it.
    package var isSafePoint: Bool { collects || claims > 0 }

    /// Whether it is ordered by its `State#` argument.
    package var hasEffect: Bool { effect == .memory || effect == .effect }
}
