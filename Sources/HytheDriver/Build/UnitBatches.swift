import FoundationEssentials
import HytheBase

/// What is compiled together.
enum UnitBatches {
    /// Below this many bytes of text starting another clang takes longer than the work.
    private static let leastSize = 100_000
    /// So that objects keep within the number of sections of plain ELF.
    private static let mostUnits = 5000

    /// Of nearly the same size, one for each processor, unless there is little or very much to do.
    static func divide(_ units: [Int], size: (Int) -> Int) -> [[Int]] {
        let total = units.reduce(0) { $0 + size($1) }
        let count = max(
            min(ProcessInfo.processInfo.activeProcessorCount, (total + leastSize - 1) / leastSize),
            (units.count + mostUnits - 1) / mostUnits)
        guard count > 0 else { return [] }
        var batches = [[Int]](repeating: [], count: count)
        var sizes = [Int](repeating: 0, count: count)
        for unit in units.sorted(by: { (size($0), $1) > (size($1), $0) }) {
            let batch = sizes.indices.min { sizes[$0] < sizes[$1] }.orFail("there is no batch")
            batches[batch].append(unit)
            sizes[batch] += size(unit)
        }
        return batches.filter { !$0.isEmpty }.map { $0.sorted() }
    }
}
