import HytheBase

/// Strongly connected components by Tarjan's algorithm, a component after those it depends on.
///
/// Among components that do not depend on each other, smaller indices come first. Without recursion, so that a chain
/// of any length is fine.
package func stronglyConnectedComponents(count: Int, edges: (Int) -> [Int]) -> [[Int]] {
    var order = [Int](repeating: -1, count: count)
    var low = [Int](repeating: 0, count: count)
    var onStack = [Bool](repeating: false, count: count)
    var stack: [Int] = []
    var components: [[Int]] = []
    var next = 0
    var work: [(node: Int, successors: [Int], position: Int)] = []

    func enter(_ node: Int) {
        order[node] = next
        low[node] = next
        next += 1
        stack.append(node)
        onStack[node] = true
        work.append((node, edges(node), 0))
    }

    for root in 0..<count where order[root] < 0 {
        enter(root)
        while let (node, successors, position) = work.last {
            if position < successors.count {
                work[work.count - 1].position += 1
                let successor = successors[position]
                if order[successor] < 0 {
                    enter(successor)
                } else if onStack[successor] {
                    low[node] = min(low[node], order[successor])
                }
                continue
            }
            work.removeLast()
            if let parent = work.last?.node { low[parent] = min(low[parent], low[node]) }
            if low[node] == order[node] {
                let start = stack.lastIndex(of: node).orFail("the root of a component is not on the stack")
                let component = stack[start...].sorted()
                for member in component { onStack[member] = false }
                stack.removeSubrange(start...)
                components.append(component)
            }
        }
    }
    return components
}
