import HytheBase

/// Something that defines names and uses names.
struct DependencyNode<Value> {
    var value: Value
    var defines: [Name]
    var uses: Set<Name>
}

/// Strongly connected components by Tarjan's algorithm.
enum Dependencies {
    /// The components, each after those that it uses; source order within a component.
    ///
    /// - Parameter counts: whether a use of a name makes an edge.
    static func components<Value>(_ nodes: [DependencyNode<Value>], counts: (Name) -> Bool = { _ in true }) -> [[Value]]
    {
        var definer: [Name: Int] = [:]
        for (index, node) in nodes.enumerated() {
            for name in node.defines { definer[name] = index }
        }
        let edges = nodes.map { node in
            node.uses.compactMap { counts($0) ? definer[$0] : nil }.sorted()
        }
        var state = State(edges: edges)
        for index in nodes.indices where state.order[index] == 0 { state.visit(index) }
        return state.components.map { component in component.sorted().map { nodes[$0].value } }
    }

    private struct State {
        let edges: [[Int]]
        var order: [Int]
        var low: [Int]
        var onStack: [Bool]
        var stack: [Int] = []
        var counter = 0
        var components: [[Int]] = []

        init(edges: [[Int]]) {
            self.edges = edges
            order = Array(repeating: 0, count: edges.count)
            low = order
            onStack = Array(repeating: false, count: edges.count)
        }

        mutating func visit(_ node: Int) {
            counter += 1
            order[node] = counter
            low[node] = counter
            stack.append(node)
            onStack[node] = true
            for next in edges[node] {
                if order[next] == 0 {
                    visit(next)
                    low[node] = min(low[node], low[next])
                } else if onStack[next] {
                    low[node] = min(low[node], order[next])
                }
            }
            guard low[node] == order[node] else { return }
            var component: [Int] = []
            while let top = stack.popLast() {
                onStack[top] = false
                component.append(top)
                if top == node { break }
            }
            components.append(component)
        }
    }
}
