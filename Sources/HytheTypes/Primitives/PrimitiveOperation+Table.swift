import HytheBase

extension PrimitiveOperation {
    /// Every operation, by name. The families are in the files beside this one.
    package static let all: [Symbol: PrimitiveOperation] = Dictionary(
        uniqueKeysWithValues: (words + floating + bytes + addresses + arrays + control + concurrency).map {
            ($0.name, $0)
        })

    /// An operation that the compiler itself uses.
    ///
    /// - Requires: the table has it.
    package static func named(_ name: Symbol) -> PrimitiveOperation { all[name]! }
}
