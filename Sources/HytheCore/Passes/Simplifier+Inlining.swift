import HytheBase
import HytheTypes

extension Simplifier {
    /// The continuation filled by a copy of the variable's value, if that is worth it.
    func inlined(_ name: Name, _ next: Continuation) -> Core? {
        if name.isGlobal, let alias = globals.alias(of: name) { return occurrence(alias, next) }
        if name.isGlobal, let result = fused(name, next) { return result }
        if options.isFusing, ListFusion.operations.contains(name) { return nil }
        switch definition(of: name) {
        case .function(let unfolding)?:
            guard isWorthCopying(unfolding, next) else { return nil }
            budget -= unfolding.size
            return simplify(unfolding.value.freshened(occurrences), next)
        case .partial(let value, let missing)? where next.argumentCount >= missing:
            return simplify(value, next)
        default: return nil
        }
    }

    // Note [Inlining partial applications]
    // `m >>= k` of a state monad, or of IO, is a partial application of a function of three parameters: that `>>=` was written
    // with two and gives a function does not show any more. Where such a call is an argument, or a field, a copy of the function
    // is a lambda with what is known of `m` and `k` in its body, where the partial application would call what it holds.
    // So it is copied if something is known of them, and not otherwise: the lambda itself is no better than what it replaces.

    private func isWorthCopying(_ unfolding: Unfolding, _ next: Continuation) -> Bool {
        let count = unfolding.parameters.count
        guard !unfolding.isOpaque, count > 0 else { return false }
        // What is passed on as the application can be specialised for, and is no larger.
        if unfolding.isDictionary, !next.isScrutinised { return false }
        if next.argumentCount < count { return isWorthCopyingPartially(unfolding, next) }
        if unfolding.isInline { return true }
        guard budget > 0 else { return false }
        if unfolding.size <= options.threshold || unfolding.isStraight { return true }
        // See Note [List fusion].
        if options.isFusing, unfolding.isProducer, next.isFolded(after: count) { return true }
        let gain = gain(unfolding, next) + (next.isScrutinised ? 4 : 0)
        return unfolding.size - min(gain, options.generosity) <= options.threshold
    }

    /// See Note [Inlining partial applications].
    private func isWorthCopyingPartially(_ unfolding: Unfolding, _ next: Continuation) -> Bool {
        guard budget > 0, case let gain = gain(unfolding, next), gain > 0 else { return false }
        return unfolding.isInline || unfolding.size - min(gain, options.generosity) <= options.threshold
    }

    /// How much smaller the copy is for what is known of the arguments.
    private func gain(_ unfolding: Unfolding, _ next: Continuation) -> Int {
        zip(next.arguments, unfolding.discounts).reduce(0) { gain, pair in
            pair.1 > 0 && isInteresting(pair.0) ? gain + pair.1 : gain
        }
    }

    /// Whether something is known about the argument.
    private func isInteresting(_ argument: Core) -> Bool {
        switch argument {
        case .lambda, .constructor, .literal: return true
        case .variable(let name):
            switch substitution[name] {
            case .atom(let atom)?:
                if case .variable(let other) = atom { return isKnown(other) }
                return true
            case .pending(let value)?: return isInteresting(value)
            case nil: return isKnown(name)
            }
        case .apply(.variable(let name), let arguments, _):
            return (arity(of: name) ?? 0) > arguments.count || globals.dictionary(name, arguments) != nil
        default: return false
        }
    }

    private func isKnown(_ name: Name) -> Bool {
        var name = name
        switch refinements[name] {
        case .variable(let other)?: name = other
        case .some: return true
        case nil: break
        }
        return switch definition(of: name) {
        case .constructor?, .function?, .partial?, .delayed?: true
        case .evaluated?, nil: false
        }
    }
}
