import HytheBase
import HytheSyntax

/// A match to be examined when all types are known.
struct NotedMatch {
    var rows: [TRow]
    var types: [Type]
    var kind: MatchContext.Kind
    var span: Span
}

/// Warnings about patterns that leave something out or are never reached.
extension Checker {
    func noteMatch(_ rows: [TRow], _ types: [Type], _ kind: MatchContext.Kind, at span: Span) {
        guard isNotingMatches, !types.isEmpty || kind.isMultiWayIf else { return }
        matches.append(NotedMatch(rows: rows, types: types, kind: kind, span: span))
    }

    func examineMatches() {
        for match in matches { examine(match) }
        matches = []
    }

    private func examine(_ match: NotedMatch) {
        let types = match.types.map(\.zonked)
        var matrix = PatternMatrix()
        for row in match.rows {
            warnUnreachableGuards(row.body)
            let patterns = row.patterns.map { CoveragePattern($0) }
            warnInaccessible(row, patterns, types)
            if warns(.overlappingPatterns), !matrix.isUseful(patterns, types), !matrix.isExhausted {
                warnRedundant(row, match)
            }
            if !row.body.canFail { matrix.add(patterns) }
        }
        let flag: Warning = match.kind.isSingle ? .incompleteUniPatterns : .incompletePatterns
        guard warns(flag) else { return }
        if match.rows.contains(where: { $0.patterns.contains(where: \.hasSynonym) }) {
            matrix = PatternMatrix(completeSets: completeSets)
            for row in match.rows where !row.body.canFail {
                matrix.add(row.patterns.map { CoveragePattern($0, keepsSynonyms: true) })
            }
        }
        let missing = matrix.missing(types)
        if !missing.isEmpty, !matrix.isExhausted { warnIncomplete(missing, match, flag: flag) }
    }

    /// Those in sight, of constructors and synonyms that are known here.
    private var completeSets: [[DataCon]] {
        (imports.values.flatMap(\.completeSets) + own.completeSets).compactMap { names in
            let members = names.compactMap(dataCon)
            return members.count == names.count ? members : nil
        }
    }

    private func warnRedundant(_ row: TRow, _ match: NotedMatch) {
        guard let first = row.patterns.first, let last = row.patterns.last else { return }
        report(
            Diagnostic(
                .warning, "this \(match.kind.alternative) is never reached", at: first.span.through(last.span),
                label: "those before it match everything that it would", flag: .overlappingPatterns))
    }

    /// Guards behind one that always holds.
    private func warnUnreachableGuards(_ body: TRightHandSide) {
        guard warns(.overlappingPatterns),
            let last = body.guarded.firstIndex(where: { $0.guards.allSatisfy(\.alwaysHolds) })
        else { return }
        for alternative in body.guarded[(last + 1)...] {
            guard let span = alternative.guards.first?.span else { continue }
            report(
                Diagnostic(
                    .warning, "this guard is never reached", at: span, label: "one before it always holds",
                    flag: .overlappingPatterns))
        }
    }

    /// A pattern of a constructor that makes no value of the type.
    private func warnInaccessible(_ row: TRow, _ patterns: [CoveragePattern], _ types: [Type]) {
        guard warns(.inaccessibleCode) else { return }
        for (index, pattern) in patterns.enumerated() {
            guard case .constructor(let constructor, _) = pattern, !PatternMatrix.isPossible(constructor, types[index])
            else { continue }
            report(
                Diagnostic(
                    .warning, "`\(constructor.name.occurrence)` makes no value of this type",
                    at: row.patterns[index].span, label: "the type is `\(types[index])`", flag: .inaccessibleCode))
        }
    }

    private func warnIncomplete(_ missing: [[CoveragePattern]], _ match: NotedMatch, flag: Warning) {
        let isAtom = match.types.count > 1 || match.kind.isFunction
        let examples = missing.map { row in row.map { $0.description(isAtom: isAtom) }.joined(separator: " ") }
        if match.kind.isMultiWayIf {
            report(
                Diagnostic(
                    .warning, "the conditions of this `if` may all fail", at: match.span,
                    hints: ["add an alternative with `otherwise`"], flag: flag))
            return
        }
        let subject =
            switch match.kind {
            case .function(let name): "the definition of `\(name.occurrence)`"
            case .case_: "this `case`"
            case .lambda: "this lambda"
            default: "this match"
            }
        report(
            Diagnostic(
                .warning, "\(subject) does not match every value", at: match.span,
                label: "not matched: " + examples.map { "`\($0)`" }.joined(separator: ", "), flag: flag))
    }

    func warns(_ flag: Warning) -> Bool { options.warnings.contains(flag) }
}

extension TPattern {
    fileprivate var hasSynonym: Bool {
        switch kind {
        case .wildcard, .variable, .lazy, .literal, .overloadedLiteral, .string: false
        case .asPattern(_, let inner), .bang(let inner), .view(_, let inner, _): inner.hasSynonym
        case .constructor(let constructor, _, _, let fields, _):
            constructor.tyCon.isPatternResult || fields.contains(where: \.hasSynonym)
        case .unboxedTuple(let fields, _): fields.contains(where: \.hasSynonym)
        case .unboxedSum(_, let field, _): field.hasSynonym
        }
    }
}

extension MatchContext.Kind {
    fileprivate var isSingle: Bool {
        switch self {
        case .lambda, .patternBinding: true
        default: false
        }
    }

    fileprivate var isMultiWayIf: Bool { if case .multiWayIf = self { true } else { false } }
    fileprivate var isFunction: Bool { if case .function = self { true } else { false } }
    fileprivate var alternative: String { isFunction ? "clause" : "alternative" }
}

extension TRightHandSide {
    /// Whether all its guards may fail, so that the next row is tried.
    fileprivate var canFail: Bool { !guarded.contains { alternative in alternative.guards.allSatisfy(\.alwaysHolds) } }
}

extension TGuard {
    fileprivate var span: Span? {
        switch self {
        case .boolean(let condition): condition.span
        case .pattern(let pattern, _): pattern.span
        case .let_, .evidence: nil
        }
    }

    fileprivate var alwaysHolds: Bool {
        switch self {
        case .boolean(let condition):
            switch condition.kind {
            case .variable(let name): name == BuiltinNames.otherwise
            case .constructor(let constructor): constructor.name == BuiltinNames.true_
            default: false
            }
        case .pattern(let pattern, _): pattern.isIrrefutable
        case .let_, .evidence: true
        }
    }
}
