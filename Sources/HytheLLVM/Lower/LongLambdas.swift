import HytheCore

// Note [Long argument lists]
// Arguments that find no register travel in `ctx.args`, which has HY_ARGS_WORDS words: enough for the worker of a C
// function of 255 arguments. A Haskell function may have more parameters. Its lambda is cut in pieces,
//
//     \a1 ... a300 -> e   =>   \a1 ... a257 -> \a258 ... a300 -> e
//
// and callers, who see functions of a smaller arity, apply them in steps. That changes no meaning: a partial application
// is a value either way.

/// Cuts lambdas of too many parameters. See Note [Long argument lists].
enum LongLambdas {
    /// The worker of a callback of 255 arguments takes the Haskell function and a State# besides.
    static let mostParameters = 257

    static func split(_ binding: TopBinding) -> TopBinding {
        guard hasLongLambda(binding.value) else { return binding }
        var binding = binding
        binding.value = split(binding.value)
        return binding
    }

    private static func hasLongLambda(_ core: Core) -> Bool {
        if case .lambda(let parameters, _) = core, parameters.count > mostParameters { return true }
        var found = false
        core.forEachChild { if !found { found = hasLongLambda($0) } }
        return found
    }

    private static func split(_ core: Core) -> Core {
        guard case .lambda(let parameters, let body) = core, parameters.count > mostParameters else {
            return core.mapChildren(split)
        }
        let rest = Core.lambda(Array(parameters.dropFirst(mostParameters)), body)
        return .lambda(Array(parameters.prefix(mostParameters)), split(rest))
    }
}
