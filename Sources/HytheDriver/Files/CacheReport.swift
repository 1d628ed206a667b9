/// The text of `hythe cache`.
package enum CacheReport {
    package static func text(_ cache: Cache) -> String {
        let inventory = cache.inventory
        var lines = [cache.root + (cache.isTemporary ? " (kept for this process only)" : "")]
        for kind in CacheInventory.Kind.allCases {
            let entries = inventory.entries.filter { $0.kind == kind }
            guard !entries.isEmpty else { continue }
            let size = entries.reduce(0) { $0 + $1.size }
            lines.append("  \(padded(entries.count, 7))  \(megabytes(size))  \(kind.rawValue)")
        }
        lines.append(
            "  \(padded(inventory.entries.count, 7))  \(megabytes(inventory.size))  of \(Cache.limit >> 20) MB")
        return lines.joined(separator: "\n")
    }

    private static func megabytes(_ bytes: Int) -> String {
        let tenths = (bytes * 10 + 1 << 19) >> 20
        return "\(padded(tenths / 10, 6)).\(tenths % 10) MB"
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: " ", count: max(0, width - digits.count)) + digits
    }
}
