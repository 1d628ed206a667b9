import HytheBase
import HytheTypes

/// What a constructor pattern says of the constructor's fields.
struct ConstructorFields {
    var dictionaries: [TBinder] = []
    var evidence: EvidenceBindings?
    /// One per field, as declared.
    var patterns: [TPattern]
    /// The fields that a record pattern names, in its order.
    var named: [Int]?

    /// The fields in the order in which their patterns are to be matched, those left out for which it does not matter.
    ///
    /// A variable matters where a view pattern may use it.
    var order: [Int] {
        let hasViews = patterns.contains(where: \.containsView)
        return (named ?? Array(patterns.indices)).filter { index in
            switch patterns[index].kind {
            case .wildcard: false
            case .variable: hasViews
            default: true
            }
        }
    }
}

extension TPattern {
    fileprivate var isWildcard: Bool { if case .wildcard = kind { true } else { false } }

    fileprivate var containsView: Bool {
        switch kind {
        case .view: true
        case .asPattern(_, let inner), .lazy(let inner), .bang(let inner): inner.containsView
        case .constructor(_, _, _, let fields, _), .unboxedTuple(let fields, _): fields.contains(where: \.containsView)
        case .unboxedSum(_, let field, _): field.containsView
        case .wildcard, .variable, .literal, .overloadedLiteral, .string: false
        }
    }
}

// Note [The order of fields]
// The fields of a record pattern are matched in the order in which the pattern names them (Haskell 2010, 3.17.2), those
// of other patterns as declared. With `data P = P { a, b :: Int }`, the rows
//
//     f P { b = 1, a = 2 } = ...
//     f (P 3 4) = ...
//
// differ: no order of columns suits both. So the rows of a constructor are cut into runs for which there is one; a run
// that does not fit goes on with the next. Nearly always all rows follow the declared order and there is one run.

extension Desugarer {
    /// A row whose first pattern is of the constructor at hand.
    private struct ConstructorRow {
        var fields: ConstructorFields
        var row: MatchRow
    }

    func runConstructors(
        _ group: [(head: MatchHead, row: MatchRow)], _ column: Column, _ rest: [Column], _ shape: Shape,
        _ failure: MatchFailure
    ) -> Core {
        var order: [DataCon] = []
        var members: [Name: [ConstructorRow]] = [:]
        for (head, row) in group {
            guard case .constructor(let constructor, let fields) = head else { continue }
            if members[constructor.name] == nil { order.append(constructor) }
            members[constructor.name, default: []].append(ConstructorRow(fields: fields, row: row))
        }
        let isExhaustive = order.count == order[0].tyCon.constructors.count
        let (scrutinee, binder, alternatives) = evaluating(column) { _ in
            order.map { alternative($0, members[known: $0.name], rest, shape, failure) }
        }
        return .case_(
            scrutinee, binder, alternatives, default: isExhaustive ? nil : failure.jump(), result: shape)
    }

    private func alternative(
        _ constructor: DataCon, _ members: [ConstructorRow], _ rest: [Column], _ shape: Shape, _ failure: MatchFailure
    ) -> CoreAlternative {
        var binders = (0..<constructor.dictionaryCount).map { _ in fresh("d", .lifted) }
        for member in members {
            for (dictionary, binder) in zip(member.fields.dictionaries, binders) {
                alias(dictionary.name, to: binder.name)
            }
        }
        var columns: [Column] = []
        var boxed: [Bind] = []
        for (index, pattern) in members[0].fields.patterns.enumerated() {
            let stored = constructor.representations[constructor.storage(ofField: index)].map {
                fresh(pattern.hint, $0)
            }
            binders += stored
            guard let box = constructor.box(ofField: index) else {
                columns.append(Column(binder: stored[0]))
                continue
            }
            let binder = fresh(pattern.hint, .lifted)
            columns.append(Column(binder: binder))
            if members.contains(where: { !$0.fields.patterns[index].isWildcard }) {
                boxed.append(.nonrecursive(binder, .constructor(box, stored.map(\.variable))))
            }
        }
        let body = Core.bind(boxed, in: runs(runs(of: members)[...], columns, rest, shape, failure))
        return CoreAlternative(pattern: .constructor(constructor, binders), body: body)
    }

    /// Rows that match the fields in one order. See Note [The order of fields]
    private struct Run {
        var order: [Int]
        var members: [ConstructorRow]
    }

    private func runs(of members: [ConstructorRow]) -> [Run] {
        var runs: [Run] = []
        for member in members {
            let order = member.fields.order
            if let last = runs.last, order.isSubsequence(of: last.order) {
                runs[runs.count - 1].members.append(member)
                continue
            }
            let declared = Array(member.fields.patterns.indices)
            let whole =
                order.isSubsequence(of: declared) ? declared : order + declared.filter { !order.contains($0) }
            runs.append(Run(order: whole, members: [member]))
        }
        return runs
    }

    private func runs(
        _ runs: ArraySlice<Run>, _ columns: [Column], _ rest: [Column], _ shape: Shape, _ failure: MatchFailure
    ) -> Core {
        guard let first = runs.first else { return failure.jump() }
        if runs.count == 1 { return self.run(first, columns, rest, shape, failure) }
        return withFallback(shape, { self.runs(runs.dropFirst(), columns, rest, shape, failure) }) {
            self.run(first, columns, rest, shape, $0)
        }
    }

    private func run(
        _ run: Run, _ columns: [Column], _ rest: [Column], _ shape: Shape, _ failure: MatchFailure
    ) -> Core {
        let rows = run.members.map { member in
            var row = member.row
            if let evidence = member.fields.evidence { row.items += items(evidence) }
            row.patterns = run.order.map { member.fields.patterns[$0] } + row.patterns
            return row
        }
        return match(run.order.map { columns[$0] } + rest, rows, shape, failure)
    }
}

extension [Int] {
    fileprivate func isSubsequence(of other: [Int]) -> Bool {
        var rest = other[...]
        for element in self {
            guard let index = rest.firstIndex(of: element) else { return false }
            rest = rest[(index + 1)...]
        }
        return true
    }
}
