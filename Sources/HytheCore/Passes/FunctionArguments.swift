import HytheBase
import HytheTypes

// Note [Known function arguments]
// `delete = deleteBy (==)` hands a recursive function another one that it calls at each element: an unknown call, its
// arguments boxed. Like a dictionary, a function that is known where the recursive one is called makes a copy of it: a global
// function, or a lambda without free variables, which is bound at top level then. The copy calls itself by the same rule,
// so it need not be looked for which parameters stay the same. Copied are functions that loop, are not large, and call the
// parameter; each a few times only, as there may be as many lambdas as calls.

/// Which functions are copied for the functions that they are given.
final class FunctionArguments {
    private static let largestFunction = 160
    private static let mostCopies = 10
    private var called: [Name: Set<Int>] = [:]
    private var copies: [Name: Int] = [:]

    /// Before a round, in which definitions are others.
    func forget() { called = [:] }

    /// The positions of parameters that are called, of a function that may be copied for them.
    func positions(of function: TopBinding) -> Set<Int> {
        if let known = called[function.name] { return known }
        let positions = calledParameters(of: function)
        called[function.name] = positions
        return positions
    }

    /// Whether there may be another copy, which is counted.
    func isCopied(_ function: Name) -> Bool {
        copies[function, default: 0] += 1
        return copies[known: function] <= Self.mostCopies
    }

    private func calledParameters(of function: TopBinding) -> Set<Int> {
        guard function.pragma == nil || function.pragma == .inlinable,
            case .lambda(let parameters, let body) = function.value,
            body.size(upTo: Self.largestFunction) < Self.largestFunction, loops(body, function.name)
        else { return [] }
        let indices = Dictionary(
            parameters.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { $1 })
        var result = Set<Int>()
        func walk(_ core: Core) {
            if case .apply(.variable(let name), _, _) = core, let index = indices[name] { result.insert(index) }
            core.forEachChild(walk)
        }
        walk(body)
        return result
    }

    /// Whether the function calls itself, or has a loop inside.
    private func loops(_ body: Core, _ function: Name) -> Bool {
        var result = false
        func walk(_ core: Core) {
            switch core {
            case .variable(function), .let_(.recursive, _), .join(true, _, _): result = true
            default: break
            }
            if !result { core.forEachChild(walk) }
        }
        walk(body)
        return result
    }
}

extension Specialize {
    /// A global function, or a lambda that can be one.
    func isKnownFunction(_ argument: Core) -> Bool {
        switch argument {
        case .variable(let name):
            if name.isGlobal, dictionaries[name] == nil, case .lambda? = values[name]?.value { true } else { false }
        case .lambda: argument.isClosed
        default: false
        }
    }

    /// The function's name; a lambda gets one.
    func functionTerm(_ argument: Core) -> Term? {
        if case .variable(let name) = argument { return .variable(name) }
        guard let parent = current, let module = parent.module else { return nil }
        var name: Name
        repeat {
            lifted[parent, default: 0] += 1
            name = .global(module, Symbol("\(parent.identifier)$f\(lifted[known: parent])"), .value)
        } while values[name] != nil
        let function = TopBinding(name: name, value: argument)
        values[name] = function
        pending.append(function)
        return .variable(name)
    }

    /// Whether there is a copy for exactly these functions.
    func hasCopy(_ name: Name, _ arguments: [Core], _ positions: [Int]) -> Bool {
        guard case .lambda(let parameters, _)? = values[name]?.value else { return false }
        let terms = parameters.indices.map { index -> Term in
            if let term = term(arguments[index]), term.size <= Self.largestTerm { return term }
            guard positions.contains(index), case .variable(let function) = arguments[index] else {
                return .variable(name)
            }
            return .variable(function)
        }
        return copies[Key(function: name, terms: terms)] != nil
    }
}

extension Core {
    /// Whether every variable that occurs is global or bound inside, and every jump stays inside.
    var isClosed: Bool {
        var bound = Set<Name>()
        forEachBinder { bound.insert($0) }
        var result = true
        func walk(_ core: Core) {
            switch core {
            case .variable(let name) where !name.isGlobal, .jump(let name, _, _):
                if !bound.contains(name) { result = false }
            default: break
            }
            if result { core.forEachChild(walk) }
        }
        walk(self)
        return result
    }

    /// Every name that is bound somewhere inside; binders are unique.
    private func forEachBinder(_ visit: (Name) -> Void) {
        switch self {
        case .lambda(let parameters, _): for parameter in parameters { visit(parameter.name) }
        case .let_(.nonrecursive(let binder, _), _): visit(binder.name)
        case .let_(.recursive(let group), _): for (binder, _) in group { visit(binder.name) }
        case .case_(_, let binder, let alternatives, _, _):
            visit(binder.name)
            for alternative in alternatives { for binder in alternative.pattern.binders { visit(binder.name) } }
        case .join(_, let points, _):
            for point in points {
                visit(point.name)
                for parameter in point.parameters { visit(parameter.name) }
            }
        default: break
        }
        forEachChild { $0.forEachBinder(visit) }
    }
}
