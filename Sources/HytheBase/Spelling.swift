/// Finds names that someone may have meant.
package enum Spelling {
    /// At most three of `candidates` that are a few edits from `text`, nearest first.
    package static func similar(to text: String, among candidates: some Sequence<String>) -> [String] {
        let target = Array(text.unicodeScalars)
        let limit = max(1, min(3, target.count / 3))
        var found: [(distance: Int, text: String)] = []
        for candidate in candidates where candidate != text {
            let scalars = Array(candidate.unicodeScalars)
            guard abs(scalars.count - target.count) <= limit else { continue }
            let distance = editDistance(target, scalars)
            if distance <= limit { found.append((distance, candidate)) }
        }
        found.sort { ($0.distance, $0.text) < ($1.distance, $1.text) }
        return found.prefix(3).map(\.text)
    }

    /// `did you mean ...?`, for a hint.
    package static func question(_ similar: [String]) -> String {
        "did you mean \(similar.map { "`\($0)`" }.joined(separator: " or "))?"
    }

    /// Insertions, deletions, replacements and swaps of neighbours.
    private static func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
        var beforePrevious = [Int](repeating: 0, count: b.count + 1)
        var previous = Array(0...b.count)
        for i in 0..<a.count {
            var row = [i + 1]
            row.reserveCapacity(b.count + 1)
            for j in 0..<b.count {
                var cost = min(previous[j + 1] + 1, row[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforePrevious[j - 1] + 1) }
                row.append(cost)
            }
            beforePrevious = previous
            previous = row
        }
        return previous[b.count]
    }
}
