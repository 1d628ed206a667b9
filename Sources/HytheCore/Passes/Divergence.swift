import HytheBase

extension Core {
    /// Whether it is a call that surely fails or never ends.
    ///
    /// - Parameter arity: the number of arguments with which a function is known to do so.
    func isDivergingCall(_ arity: (Name) -> Int?) -> Bool {
        switch self {
        case .variable(let name): arity(name) == 0
        case .apply(.variable(let name), let arguments, _): arity(name).map { arguments.count >= $0 } ?? false
        case .primitive(let operation, _, _): operation.diverges
        default: false
        }
    }

    /// Whether evaluating the expression surely fails or never ends.
    func diverges(_ arity: (Name) -> Int?) -> Bool {
        switch self {
        case .let_(_, let body): body.diverges(arity)
        case .case_(let scrutinee, _, let alternatives, let fallback, _):
            scrutinee.diverges(arity)
                || (alternatives.allSatisfy { $0.body.diverges(arity) } && (fallback?.diverges(arity) ?? true))
        default: isDivergingCall(arity)
        }
    }
}

/// With how many arguments the functions of a program surely fail.
final class DivergingFunctions {
    private let values = NameTable<Core>()
    private let known = NameTable<Int?>()

    init(_ module: CoreModule) {
        for binding in module.bindings { values[binding.name] = binding.value }
    }

    func arity(of function: Name) -> Int? {
        guard function.isGlobal, let value = values[function] else { return nil }
        if let answer = known[function] { return answer }
        // Of what calls itself it is not asked.
        known[function] = .some(nil)
        let (parameters, body) =
            if case .lambda(let parameters, let body) = value { (parameters.count, body) } else { (0, value) }
        let answer = body.diverges(arity(of:)) ? parameters : nil
        known[function] = .some(answer)
        return answer
    }
}
