import HytheBase

/// Rows of patterns, asked what they leave out and whether a further row adds anything.
///
/// The method is Maranget's ("Warnings for pattern matching"), with constructors left out that a type excludes.
struct PatternMatrix {
    private(set) var rows: [[CoveragePattern]] = []
    /// What pattern synonyms together cover a type.
    private let completeSets: [[DataCon]]
    /// Work left; when it is used up, nothing is said rather than something wrong.
    private var budget = 20_000

    init(completeSets: [[DataCon]] = []) { self.completeSets = completeSets }

    var isExhausted: Bool { budget <= 0 }

    mutating func add(_ row: [CoveragePattern]) { rows.append(row) }

    /// Examples of what no row matches, at most `limit`.
    mutating func missing(_ types: [Type], limit: Int = 3) -> [[CoveragePattern]] {
        Array(missing(rows, types[...]).prefix(limit))
    }

    /// Whether some value is matched by the row and by none before.
    mutating func isUseful(_ row: [CoveragePattern], _ types: [Type]) -> Bool {
        isUseful(rows, row, types[...])
    }

    // MARK: Missing

    private mutating func missing(_ rows: [[CoveragePattern]], _ types: ArraySlice<Type>) -> [[CoveragePattern]] {
        budget -= 1 + rows.count
        guard budget > 0 else { return [] }
        guard let type = types.first else { return rows.isEmpty ? [[]] : [] }
        let rest = types.dropFirst()
        if rows.isEmpty { return [types.map { _ in .any }] }
        let heads = rows.map { $0[0] }
        let used = heads.compactMap(\.constructorName)
        if heads.contains(where: \.isSynonym) { return missingOfSynonyms(rows, type, used, rest) }
        if let constructors = constructors(heads, type) { return missing(rows, type, constructors, Set(used), rest) }
        if let size = heads.lazy.compactMap(\.tupleSize).first {
            let fields = type.splitApplication.arguments
            let inner = missing(specialise(rows, tuple: size), (fields + rest)[...])
            return inner.map { [.unboxedTuple(Array($0.prefix(size)))] + $0.dropFirst(size) }
        }
        // Literals never cover a type.
        return missing(defaults(rows), rest).map { [.any] + $0 }
    }

    /// What is missing where values have one of these constructors, some of which are used.
    private mutating func missing(
        _ rows: [[CoveragePattern]], _ type: Type, _ constructors: [DataCon], _ used: Set<Name>,
        _ rest: ArraySlice<Type>
    ) -> [[CoveragePattern]] {
        var result: [[CoveragePattern]] = []
        var byDefault: [[CoveragePattern]]?
        for constructor in constructors {
            let fields = PatternMatrix.fieldTypes(constructor, type)
            if used.contains(constructor.name) {
                let inner = missing(specialise(rows, constructor), (fields + rest)[...])
                result += inner.map { vector in
                    [.constructor(constructor, Array(vector.prefix(fields.count)))] + vector.dropFirst(fields.count)
                }
            } else {
                let others = byDefault ?? missing(defaults(rows), rest)
                byDefault = others
                result += others.map { [.constructor(constructor, fields.map { _ in .any })] + $0 }
            }
            if result.count > 8 { break }
        }
        return result
    }

    /// With pattern synonyms among the rows' heads: what the set leaves out that leaves out least. A set is the type's
    /// constructors, or a COMPLETE pragma's one with a member among the heads.
    private mutating func missingOfSynonyms(
        _ rows: [[CoveragePattern]], _ type: Type, _ used: [Name], _ rest: ArraySlice<Type>
    ) -> [[CoveragePattern]] {
        let constructors = (type.headTyCon?.constructors ?? []).filter { PatternMatrix.isPossible($0, type) }
        var sets = completeSets.filter { set in set.contains { used.contains($0.name) } }
        if !constructors.isEmpty { sets.insert(constructors, at: 0) }
        var least = missing(defaults(rows), rest).map { [.any] + $0 }
        for (index, set) in sets.enumerated() where !least.isEmpty {
            let found = missing(rows, type, set, Set(used), rest)
            if index == 0 || found.count < least.count { least = found }
        }
        return least
    }

    /// All constructors that values of the type may have, if some row asks for one.
    private func constructors(_ heads: [CoveragePattern], _ type: Type) -> [DataCon]? {
        for case .constructor(let constructor, _) in heads {
            return constructor.tyCon.constructors.filter { PatternMatrix.isPossible($0, type) }
        }
        return nil
    }

    /// Whether a constructor can make a value of the type: its equalities do not contradict it.
    static func isPossible(_ constructor: DataCon, _ type: Type) -> Bool {
        if constructor.equalities.isEmpty { return true }
        let arguments = constructor.arguments(of: type) ?? []
        let substitution = Dictionary(
            zip(constructor.universals.map(Type.bound), arguments), uniquingKeysWith: { first, _ in first })
        return constructor.equalities.allSatisfy { universal, type in
            guard let actual = substitution[universal] else { return true }
            return Matcher.compare(actual, type.substituting(substitution)) != .no
        }
    }

    static func fieldTypes(_ constructor: DataCon, _ type: Type) -> [Type] {
        guard !constructor.tyCon.isPatternResult, let arguments = constructor.arguments(of: type) else {
            return constructor.fieldTypes
        }
        let substitution = Dictionary(
            zip(constructor.universals.map(Type.bound), arguments), uniquingKeysWith: { first, _ in first })
        return constructor.fieldTypes.map { $0.substituting(substitution).zonked }
    }

    // MARK: Useful

    private mutating func isUseful(
        _ rows: [[CoveragePattern]], _ row: [CoveragePattern], _ types: ArraySlice<Type>
    ) -> Bool {
        budget -= 1 + rows.count
        guard budget > 0, let head = row.first, let type = types.first else { return budget <= 0 || rows.isEmpty }
        if rows.isEmpty { return true }
        let rest = types.dropFirst()
        switch head {
        case .constructor(let constructor, let fields):
            guard PatternMatrix.isPossible(constructor, type) else { return false }
            return isUseful(
                specialise(rows, constructor), fields + row.dropFirst(),
                (PatternMatrix.fieldTypes(constructor, type) + rest)[...])
        case .unboxedTuple(let fields):
            return isUseful(
                specialise(rows, tuple: fields.count), fields + row.dropFirst(),
                (type.splitApplication.arguments + rest)[...])
        case .literal(let text):
            return isUseful(specialise(rows, literal: text), Array(row.dropFirst()), rest)
        case .unknown, .any:
            let heads = rows.map { $0[0] }
            if case .any = head, let constructors = constructors(heads, type) {
                let used = Set(heads.compactMap(\.constructorName))
                for constructor in constructors where used.contains(constructor.name) {
                    let fields = PatternMatrix.fieldTypes(constructor, type)
                    if isUseful(
                        specialise(rows, constructor), fields.map { _ in .any } + row.dropFirst(), (fields + rest)[...])
                    {
                        return true
                    }
                }
                if constructors.allSatisfy({ used.contains($0.name) }) { return false }
            } else if case .any = head, let size = heads.lazy.compactMap(\.tupleSize).first {
                return isUseful(
                    specialise(rows, tuple: size), Array(repeating: .any, count: size) + row.dropFirst(),
                    (type.splitApplication.arguments + rest)[...])
            }
            return isUseful(defaults(rows), Array(row.dropFirst()), rest)
        }
    }

    // MARK: Specialising

    private func specialise(_ rows: [[CoveragePattern]], _ constructor: DataCon) -> [[CoveragePattern]] {
        rows.compactMap { row in
            switch row[0] {
            case .constructor(let other, let fields):
                other.name == constructor.name ? fields + row.dropFirst() : nil
            case .any: constructor.fieldTypes.map { _ in .any } + row.dropFirst()
            case .unboxedTuple, .literal, .unknown: nil
            }
        }
    }

    private func specialise(_ rows: [[CoveragePattern]], tuple size: Int) -> [[CoveragePattern]] {
        rows.compactMap { row in
            switch row[0] {
            case .unboxedTuple(let fields): fields + row.dropFirst()
            case .any: Array(repeating: .any, count: size) + row.dropFirst()
            case .constructor, .literal, .unknown: nil
            }
        }
    }

    private func specialise(_ rows: [[CoveragePattern]], literal: String) -> [[CoveragePattern]] {
        rows.compactMap { row in
            switch row[0] {
            case .literal(let other): other == literal ? Array(row.dropFirst()) : nil
            case .any: Array(row.dropFirst())
            case .constructor, .unboxedTuple, .unknown: nil
            }
        }
    }

    private func defaults(_ rows: [[CoveragePattern]]) -> [[CoveragePattern]] {
        rows.compactMap { row in
            if case .any = row[0] { Array(row.dropFirst()) } else { nil }
        }
    }
}

extension CoveragePattern {
    fileprivate var constructorName: Name? {
        if case .constructor(let constructor, _) = self { constructor.name } else { nil }
    }

    fileprivate var isSynonym: Bool {
        if case .constructor(let constructor, _) = self { constructor.tyCon.isPatternResult } else { false }
    }

    fileprivate var tupleSize: Int? {
        if case .unboxedTuple(let fields) = self { fields.count } else { nil }
    }
}
