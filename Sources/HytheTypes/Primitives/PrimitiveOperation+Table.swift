import HytheBase

extension PrimitiveOperation {
    /// Every operation, by name. The families are in the files beside this one.
    package static let all: [Symbol: PrimitiveOperation] = Dictionary(
        uniqueKeysWithValues: table.map { ($0.name, $0) })

    private static let byID: [PrimitiveID: PrimitiveOperation] = Dictionary(
        uniqueKeysWithValues: table.map { ($0.id, $0) })

    private static var table: [PrimitiveOperation] {
        words + floating + bytes + addresses + arrays + control + concurrency
    }

    package static func of(_ id: PrimitiveID) -> PrimitiveOperation {
        byID[id].orFail("the operation `\(id.rawValue)` has no row in its family's table")
    }
}
