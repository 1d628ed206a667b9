import HytheBase

/// How often a linear variable is used, where it is used at all.
enum LinearUse {
    case once, often
}

/// The linear variables that a part of a program uses.
typealias LinearUses = [Name: LinearUse]

extension LinearUses {
    /// The same in a place that is used any number of times.
    var often: LinearUses { mapValues { _ in .often } }

    /// What is used beside.
    mutating func add(_ more: LinearUses) { merge(more) { _, _ in .often } }

    /// Of alternatives: used once is what each of them uses once.
    static func joining(_ alternatives: [LinearUses]) -> LinearUses {
        var result: LinearUses = [:]
        for name in Set(alternatives.flatMap(\.keys)) {
            result[name] = alternatives.allSatisfy { $0[name] == .once } ? .once : .often
        }
        return result
    }
}
