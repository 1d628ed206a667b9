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

    private func isWorthCopying(_ unfolding: Unfolding, _ next: Continuation) -> Bool {
        let count = unfolding.parameters.count
        guard !unfolding.isOpaque, count > 0, next.argumentCount >= count else { return false }
        if unfolding.isInline { return true }
        guard budget > 0 else { return false }
        if unfolding.size <= options.threshold || unfolding.isStraight { return true }
        // See Note [List fusion].
        if options.isFusing, unfolding.isProducer, next.isFolded(after: count) { return true }
        var gain = next.isScrutinised ? 4 : 0
        for (argument, discount) in zip(next.arguments, unfolding.discounts) where discount > 0 {
            if isInteresting(argument) { gain += discount }
        }
        return unfolding.size - min(gain, options.generosity) <= options.threshold
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
