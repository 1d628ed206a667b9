import HytheCore
import HytheTypes

/// What is known at one place in the code.
struct State {
    /// The SSA value of a local, by id; a pointer that is in a root-stack slot only has none.
    var values: [Int: Operand] = [:]
    /// The root-stack slots of this function that certainly hold a valid value: the id of the local, or `nil` for one
    /// that no local needs.
    var slots: [Int?] = []
    /// Heap that is checked and claimed already.
    var reserved: Reservation?

    struct Reservation {
        var base: Operand
        var offset: Int
        var end: Int
    }

    func slot(of local: Local) -> Int? { slots.firstIndex { $0 == local.id } }
}

/// A place that control reaches with values: the continuation of a scrutinee, or a join point.
final class Target {
    struct Edge {
        let block: Block
        var state: State
        let arguments: [Operand]
    }

    let parameters: [Local]
    /// What code from there on needs, besides the parameters.
    let live: [Local]
    let isLoop: Bool
    /// Whether pointers stay as they are until control returns to the loop's head.
    let isLoopWithoutSafePoints: Bool
    var edges: [Edge] = []
    /// Of a loop, once it is placed.
    var head: Block?
    /// The locals whose values the head's phis join, after the parameters.
    var joined: [Local] = []

    init(parameters: [Local], live: [Local], isLoop: Bool = false, isLoopWithoutSafePoints: Bool = false) {
        self.parameters = parameters
        self.live = live
        self.isLoop = isLoop
        self.isLoopWithoutSafePoints = isLoopWithoutSafePoints
    }
}

enum Destination {
    case return_
    case target(Target)

    var live: [Local] {
        switch self {
        case .return_: []
        case .target(let target): target.live
        }
    }
}
