import HytheBase
import HytheTypes

extension Shape {
    package static let void = Shape.single(.void)

    /// The most words that a function returns: as many as results that find no register have room for.
    package static let mostResults = 256

    /// `nil` for an unboxed tuple.
    package var representation: Representation? {
        if case .single(let representation) = self { representation } else { nil }
    }
}

extension Core {
    /// The shape of the value; `representation` knows the local variables in scope (a global one is lifted).
    package func shape(_ representation: (Name) -> Representation) -> Shape {
        switch self {
        case .variable(let name): .single(name.isGlobal ? .lifted : representation(name))
        case .literal(let literal): .single(literal.representation)
        case .lambda, .constructor: .lifted
        case .let_(_, let body), .join(_, _, let body): body.shape(representation)
        case .unboxedTuple(let components):
            .tuple(components.map { $0.shape(representation).representation ?? .lifted })
        case .apply(_, _, let result), .case_(_, _, _, _, let result), .primitive(_, _, let result),
            .foreignCall(_, _, let result), .jump(_, _, let result):
            result
        }
    }

    /// A variable or literal: costs nothing and may be copied.
    package var isAtom: Bool {
        switch self {
        case .variable, .literal: true
        default: false
        }
    }

    /// `self` applied to `arguments`; `self` itself if there are none.
    package func applied(to arguments: [Core], result: Shape = .lifted) -> Core {
        if arguments.isEmpty { return self }
        if case .apply(let function, let first, _) = self { return .apply(function, first + arguments, result: result) }
        return .apply(self, arguments, result: result)
    }

    /// A lambda over `parameters`, merged with one directly below; the body itself if there are none.
    package static func abstraction(_ parameters: [Binder], _ body: Core) -> Core {
        if parameters.isEmpty { return body }
        if case .lambda(let more, let inner) = body { return .lambda(parameters + more, inner) }
        return .lambda(parameters, body)
    }

    /// `let`s around `body`, the first binding outermost.
    package static func bind(_ bindings: [Bind], in body: Core) -> Core {
        bindings.reversed().reduce(body) { .let_($1, $0) }
    }
}

extension Binder {
    /// A new binder that reads like `text`.
    package static func fresh(_ text: Symbol, _ representation: Representation = .lifted) -> Binder {
        Binder(name: .fresh(text), representation: representation)
    }

    package var variable: Core { .variable(name) }
}

extension Core {
    /// The shape of a function's result, from its lambda alone.
    package var bodyShape: Shape {
        guard case .lambda(let parameters, let body) = self else { return .lifted }
        var representations: [Name: Representation] = [:]
        func note(_ binders: [Binder]) {
            for binder in binders where binder.representation != .lifted {
                representations[binder.name] = binder.representation
            }
        }
        // Only binders on the way to the first result matter: all results have one shape.
        note(parameters)
        var rest = body
        while true {
            switch rest {
            case .let_(_, let inner): rest = inner
            case .join(_, _, let inner): rest = inner
            default: return rest.shape { representations[$0] ?? .lifted }
            }
        }
    }
}
