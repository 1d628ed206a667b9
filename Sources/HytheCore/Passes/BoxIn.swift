import HytheBase
import HytheTypes

// Note [Boxing in branches]
// A box (a constructor applied to atoms) that only some branches use is made in each of these, so that the others do not
// allocate. Typical is an unboxed parameter that is boxed again for an error message, in several places:
//
//     let i = I# i# in case <# i# n# of { 1# -> case >=# i# 0# of { 1# -> index# a i#; _ -> indexError i }; _ -> indexError i }
//
// Other bindings have one place, see Note [Floating in]. Nothing moves into lambdas and recursive join points, which may run
// often, or into what is delayed.
//
// Nodes are numbered in the order of `forEachChild`, parents first. So whether a subtree uses a variable is a question about a
// range of numbers, and the pass costs little more than a walk. What is on its way down is carried along in a short list.

/// The pass that makes boxes in the branches that use them. See Note [Boxing in branches].
struct BoxIn {
    func run(_ module: CoreModule) -> CoreModule {
        var module = module
        for index in module.bindings.indices {
            let value = module.bindings[index].value
            let uses = Uses(value)
            if !uses.positions.isEmpty { module.bindings[index].value = Walker(uses: uses).walk(value, at: 0, []) }
        }
        return module
    }

    /// Where the boxes that `let`s bind are used.
    private struct Uses {
        /// For each node, the number behind its last descendant's.
        private(set) var ends: [Int] = []
        /// In ascending order.
        private(set) var positions: [Name: [Int]] = [:]

        init(_ core: Core) {
            func visit(_ core: Core) {
                let number = ends.count
                ends.append(0)
                if case .let_(.nonrecursive(let binder, let value), _) = core, value.isBox {
                    positions[binder.name] = []
                }
                if case .variable(let name) = core, !name.isGlobal { positions[name]?.append(number) }
                core.forEachChild(visit)
                ends[number] = ends.count
            }
            visit(core)
        }

        func contains(_ name: Name, in range: Range<Int>) -> Bool {
            guard let all = positions[name] else { return false }
            var low = 0
            var high = all.count
            while low < high {
                let middle = (low + high) / 2
                if all[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
            }
            return low < all.count && all[low] < range.upperBound
        }
    }

    /// A `let` on its way down.
    private struct Pending {
        var binder: Binder
        var value: Core
        /// Of the nodes of `value`.
        var numbers: Range<Int>
    }

    private final class Walker {
        let uses: Uses
        /// Of variables bound in several copies, within the copy at hand.
        private var renaming: [Name: Name] = [:]
        private static let mostPending = 24

        init(uses: Uses) { self.uses = uses }

        /// Rewrites a subtree, with `pending` placed in it.
        func walk(_ core: Core, at number: Int, _ pending: [Pending]) -> Core {
            if case .let_(.nonrecursive(let binder, let value), let body) = core, value.isBox,
                pending.count < Self.mostPending
            {
                let end = uses.ends[number + 1]
                return walk(body, at: end, pending + [Pending(binder: binder, value: value, numbers: number + 1..<end)])
            }
            if pending.isEmpty { return walkChildren(core, number) }
            switch core {
            case .let_(let bind, _):
                return placing(pending, core, number, count: bind.count + 1, passing: bind.count..<bind.count + 1)
            case .case_(_, _, let alternatives, let fallback, _):
                let count = 1 + alternatives.count + (fallback == nil ? 0 : 1)
                return placing(pending, core, number, count: count, passing: 1..<count)
            case .join(let isRecursive, let points, _):
                let count = points.count + 1
                // A path leads through the body and perhaps a join point: what both use is bound outside.
                return placing(
                    pending, core, number, count: count, passing: (isRecursive ? points.count : 0)..<count,
                    apart: points.count)
            default: return outside(pending)(walkChildren(core, number))
            }
        }

        private func walkChildren(_ core: Core, _ number: Int) -> Core {
            if case .variable(let name) = core { return .variable(renaming[name] ?? name) }
            var next = number + 1
            return core.mapChildren { child in
                defer { next = uses.ends[next] }
                return walk(child, at: next, [])
            }
        }

        /// Sends `pending` into those of a node's children that use them, if these are among `passing`; the others stay around it.
        ///
        /// - Parameter apart: a child that is on one path with all others.
        private func placing(
            _ pending: [Pending], _ core: Core, _ number: Int, count: Int, passing: Range<Int>, apart: Int? = nil
        ) -> Core {
            var ranges: [Range<Int>] = []
            var next = number + 1
            for _ in 0..<count {
                ranges.append(next..<uses.ends[next])
                next = uses.ends[next]
            }
            var targets = [Set<Int>?](repeating: nil, count: pending.count)
            for index in pending.indices.reversed() {
                let name = pending[index].binder.name
                var own = Set(ranges.indices.filter { uses.contains(name, in: ranges[$0]) })
                var stays = false
                for later in pending.indices[(index + 1)...] where uses.contains(name, in: pending[later].numbers) {
                    if let others = targets[later] { own.formUnion(others) } else { stays = true }
                }
                stays = stays || own.contains { !passing.contains($0) }
                if own.count > 1, let apart, own.contains(apart) { stays = true }
                targets[index] = stays ? nil : own
            }
            let outside = self.outside(zip(pending, targets).filter { $1 == nil }.map(\.0))
            var seen = Set<Name>()
            var child = 0
            let rebuilt = core.mapChildren { core in
                defer { child += 1 }
                let going = zip(pending, targets).filter { $1?.contains(child) ?? false }.map(\.0)
                return copying(going, &seen) { walk(core, at: ranges[child].lowerBound, going) }
            }
            return outside(rebuilt)
        }

        /// Gives a second copy a name of its own while `body` runs.
        private func copying(_ going: [Pending], _ seen: inout Set<Name>, _ body: () -> Core) -> Core {
            let saved = renaming
            defer { renaming = saved }
            for one in going where !seen.insert(one.binder.name).inserted {
                renaming[one.binder.name] = .fresh(one.binder.name.occurrence)
            }
            return body()
        }

        /// Binds `pending` around what it is given.
        private func outside(_ pending: [Pending]) -> (Core) -> Core {
            let bindings = pending.map { one -> Bind in
                var binder = one.binder
                binder.name = renaming[binder.name] ?? binder.name
                return .nonrecursive(binder, walkChildren(one.value, one.numbers.lowerBound))
            }
            return { Core.bind(bindings, in: $0) }
        }
    }
}

extension Bind {
    fileprivate var count: Int { if case .recursive(let group) = self { group.count } else { 1 } }
}

extension Core {
    /// Not of constants alone, which are static.
    fileprivate var isBox: Bool {
        guard case .constructor(_, let fields) = self, fields.count <= 3, fields.allSatisfy(\.isAtom) else {
            return false
        }
        return fields.contains { if case .variable = $0 { true } else { false } }
    }
}
