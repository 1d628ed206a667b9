import HytheBase
import HytheSyntax

/// What is known of functions' multiplicities, and whether they are those expected.
extension LinearityChecker {
    /// What the arrows of a function's type say, first to last.
    struct Arrows {
        var multiplicities: [Multiplicity]
        var parameters: [RType]
    }

    func arrows(of head: RExpression, _ count: Int) -> Arrows {
        switch head.kind {
        case .constructor(let name): return Arrows(multiplicities: constructors[name] ?? [], parameters: [])
        case .variable(let name):
            if let type = types[name] { return arrows(of: type) }
            let isOfLibrary = libraryType(name) != nil
            return Arrows(multiplicities: isOfLibrary ? Array(repeating: .many, count: count) : [], parameters: [])
        default: return Arrows(multiplicities: [], parameters: [])
        }
    }

    func arrows(of type: RType) -> Arrows {
        var result = Arrows(multiplicities: [], parameters: [])
        var type = stripped(type)
        while case .function(let parameter, let rest) = type.kind {
            result.multiplicities.append(type.multiplicity)
            result.parameters.append(parameter)
            type = stripped(rest)
        }
        return result
    }

    /// A function of the library expects ordinary functions.
    mutating func compareWithLibrary(_ head: RExpression, _ arguments: [RExpression]) {
        guard case .variable(let function) = head.kind, types[function] == nil, let type = libraryType(function) else {
            return
        }
        let parameters = type.splitForalls.body.splitQualified.body.splitFunction.arguments
        for (argument, parameter) in zip(arguments, parameters) {
            guard case .function = parameter.view, multiplicities(of: argument).first == .one else { continue }
            reportMultiplicity(argument, isLinear: true)
        }
    }

    /// Functions have the multiplicities that are expected: one of the other kind is no instance.
    mutating func compare(_ function: RExpression, _ expected: RType?) {
        guard let expected, case .function = expected.kind else { return }
        for (mine, wanted) in zip(multiplicities(of: function), arrows(of: expected).multiplicities)
        where mine != wanted && mine != .other && wanted != .other {
            reportMultiplicity(function, isLinear: mine == .one)
            return
        }
    }

    /// Of what a variable, applied or not, expects further.
    func multiplicities(of function: RExpression) -> ArraySlice<Multiplicity> {
        switch function.kind {
        case .variable(let name):
            if let type = types[name] { return arrows(of: type).multiplicities[...] }
            let type = libraryType(name)?.splitForalls.body.splitQualified.body
            return (type?.splitFunction.arguments ?? []).map { _ in .many }[...]
        case .apply(let inner, _): return multiplicities(of: inner).dropFirst()
        case .typeApply(let inner, _): return multiplicities(of: inner)
        case .infix(_, let op, _): return multiplicities(of: op).dropFirst(2)
        default: return []
        }
    }

    mutating func reportMultiplicity(_ function: RExpression, isLinear: Bool) {
        let described = if case .variable(let name) = function.kind { "`\(name.occurrence)`" } else { "this" }
        diagnostics.append(
            .error(
                isLinear
                    ? "\(described) is a linear function, but an ordinary one is expected"
                    : "\(described) is no linear function, but a linear one is expected", at: function.span,
                hints: isLinear ? ["write a lambda expression that applies it"] : []))
    }

    /// Without quantifiers and context.
    func stripped(_ type: RType) -> RType {
        switch type.kind {
        case .forall(_, let body), .qualified(_, let body): stripped(body)
        default: type
        }
    }
}
