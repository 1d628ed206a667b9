/// How often and where a local variable occurs, for the simplifier.
struct Occurrence {
    enum Count: UInt8 {
        case dead
        /// At one place, not under a lambda (or a loop) that the binding is outside of.
        case once
        case onceInLambda
        case many
    }

    var count: Count
    /// All occurrences are calls with this many arguments, in tail position with respect to the binding.
    var tailArity: Int?
    /// Occurs in the values of its own recursive group.
    var isRecursive = false

    static let unknown = Occurrence(count: .many, tailArity: nil)
}
