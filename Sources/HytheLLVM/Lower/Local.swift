import HytheBase
import HytheCore
import HytheTypes

/// A local variable of lowered code: bound once in the whole program, never `void`.
package final class Local: Hashable {
    package let id: Int
    /// For people reading the output.
    package let hint: Symbol
    package let representation: Representation
    /// Certainly a tagged pointer to a value in weak head normal form, or not lifted.
    package var isEvaluated: Bool
    /// The closure that it is bound to, where that is a lambda: calls go to its code directly.
    package var function: ClosureCode?
    /// For a join point, in sets of free variables: stands for what the point's body needs.
    package var joinPoint: LoweredJoinPoint?

    package init(id: Int, hint: Symbol, representation: Representation, isEvaluated: Bool = false) {
        self.id = id
        self.hint = hint
        self.representation = representation
        self.isEvaluated = isEvaluated || representation != .lifted
    }

    package static func == (a: Local, b: Local) -> Bool { a === b }
    package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// A set of local variables, in ascending order of ids so that output is the same in every run.
package struct LocalSet {
    package private(set) var members: [Local] = []

    package init() {}
    package init(_ locals: some Sequence<Local>) { for local in locals { insert(local) } }

    var isEmpty: Bool { members.isEmpty }

    private func position(_ local: Local) -> Int {
        var low = 0
        var high = members.count
        while low < high {
            let middle = (low + high) / 2
            if members[middle].id < local.id { low = middle + 1 } else { high = middle }
        }
        return low
    }

    func contains(_ local: Local) -> Bool {
        let index = position(local)
        return index < members.count && members[index] === local
    }

    mutating func insert(_ local: Local) {
        if let last = members.last, last.id < local.id {
            members.append(local)
            return
        }
        let index = position(local)
        if index == members.count || members[index] !== local { members.insert(local, at: index) }
    }

    mutating func remove(_ local: Local) {
        let index = position(local)
        if index < members.count && members[index] === local { members.remove(at: index) }
    }

    mutating func formUnion(_ other: LocalSet) {
        if other.isEmpty { return }
        if isEmpty {
            self = other
            return
        }
        if other.members.count <= 2 {
            for local in other.members { insert(local) }
            return
        }
        var merged: [Local] = []
        merged.reserveCapacity(members.count + other.members.count)
        var i = 0
        var j = 0
        while i < members.count && j < other.members.count {
            let a = members[i]
            let b = other.members[j]
            if a.id <= b.id {
                merged.append(a)
                i += 1
                if a.id == b.id { j += 1 }
            } else {
                merged.append(b)
                j += 1
            }
        }
        merged += members[i...]
        merged += other.members[j...]
        members = merged
    }

    func union(_ other: LocalSet) -> LocalSet {
        var result = self
        result.formUnion(other)
        return result
    }

    func subtracting(_ locals: some Sequence<Local>) -> LocalSet {
        var result = self
        for local in locals { result.remove(local) }
        return result
    }
}
