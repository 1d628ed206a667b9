import HytheBase

extension Checker {
    /// Remembers a match for the warnings about incomplete and overlapping patterns.
    func noteMatch(_ rows: [TRow], _ types: [Type], _ kind: MatchContext.Kind, at span: Span) {
    }
}
