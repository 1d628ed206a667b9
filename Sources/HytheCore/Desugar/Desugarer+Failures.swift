import HytheBase
import HytheTypes

extension Desugarer {
    /// The call that reports a failed match, as GHC words it (the library adds "Non-exhaustive patterns in").
    func matchFailure(_ context: MatchContext, patternText: String = "", result: Shape) -> Core {
        var function: Symbol = "patError"
        let what: String
        switch context.kind {
        case .function(let name): what = "function \(name.occurrence)"
        case .case_: what = "case"
        case .lambda: what = "lambda"
        case .patternBinding: what = patternText
        case .multiWayIf:
            what = "multi-way if"
            function = "nonExhaustiveGuardsError"
        case .generated: what = "generated code"
        }
        return error(function, "\(environment.sources.ghcText(context.span))|\(what)", result: result)
    }

    /// The same for the guards of a pattern binding.
    func guardsFailure(_ context: MatchContext, result: Shape) -> Core {
        error("nonExhaustiveGuardsError", "\(environment.sources.ghcText(context.span))|", result: result)
    }

    /// A call of one of the `Addr# -> a` functions of Control.Exception.Base.
    func error(_ function: Symbol, _ text: String, result: Shape) -> Core {
        let call = Core.apply(
            .variable(BuiltinNames.matchError(function)), [.literal(.string(Array(text.utf8)))], result: .lifted)
        return result == .lifted ? call : .case_(call, .fresh("e"), [], default: nil, result: result)
    }
}
