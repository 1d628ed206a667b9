import HytheBase
import HytheSyntax

/// Rewrite rules (RULES).
extension Renamer {
    /// - Returns: `nil` after a report of what a rule's left side must not be.
    func renameRule(_ rule: RewriteRule) -> RRule? {
        let (patterns, binders, types) = bindPatterns(rule.binders)
        return withLocals(binders) {
            withTypeVariables(types) {
                let before = diagnostics.count
                let (left, used) = collectingUses { renameExpression(rule.left) }
                let right = renameExpression(rule.right)
                if diagnostics.count > before { return nil }
                for binder in binders.values.sorted(by: { $0.span.start < $1.span.start }) where !used.contains(binder)
                {
                    report(RenameMessages.unusedRuleBinder(binder.occurrence, of: rule))
                    return nil
                }
                guard !hasParenthesizedHead(rule.left), isRuleHead(left, besides: Set(binders.values)) else {
                    report(RenameMessages.leftSideOfRule(rule))
                    return nil
                }
                return RRule(binders: patterns, left: left, right: right)
            }
        }
    }

    private func hasParenthesizedHead(_ left: SExpression) -> Bool {
        switch left.kind {
        case .parenthesized: true
        case .apply(let function, _), .typeApply(let function, _): hasParenthesizedHead(function)
        default: false
        }
    }

    /// Whether a function that is not one of the rule's variables is applied.
    private func isRuleHead(_ left: RExpression, besides binders: Set<Name>) -> Bool {
        switch left.kind {
        case .variable(let name): !binders.contains(name)
        case .constructor: true
        case .apply(let function, _), .typeApply(let function, _), .infix(_, let function, _):
            isRuleHead(function, besides: binders)
        default: false
        }
    }
}
