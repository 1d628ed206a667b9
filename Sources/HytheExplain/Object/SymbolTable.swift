/// The symbols of an object, found by name and by place.
package struct SymbolTable: Sendable {
    package let all: [ObjectCode.Symbol]
    /// Of those that are defined.
    private let byName: [String: Int]
    /// By section, in the order of their addresses.
    private let bySection: [String: [Int]]

    package init(_ all: [ObjectCode.Symbol]) {
        self.all = all
        var byName: [String: Int] = [:]
        var bySection: [String: [Int]] = [:]
        byName.reserveCapacity(all.count)
        for (index, symbol) in all.enumerated() {
            guard let section = symbol.section else { continue }
            if byName[symbol.name] == nil { byName[symbol.name] = index }
            // Names with a dollar mark where code or data begins, on aarch64.
            if symbol.name != section, !symbol.name.hasPrefix("$") { bySection[section, default: []].append(index) }
        }
        self.byName = byName
        self.bySection = bySection.mapValues { $0.sorted { all[$0].address < all[$1].address } }
    }

    /// The definition of a name.
    package func named(_ name: String) -> ObjectCode.Symbol? { byName[name].map { all[$0] } }

    /// The symbol whose bytes an address is among, or which begins there.
    package func covering(_ address: UInt64, in section: String) -> ObjectCode.Symbol? {
        guard let before = last(upTo: address, in: section) else { return nil }
        return before.address == address || address - before.address < before.size ? before : nil
    }

    /// The last function that begins at an address or before it.
    package func function(upTo address: UInt64, in section: String) -> ObjectCode.Symbol? {
        last(upTo: address, in: section) { $0.isFunction }
    }

    private func last(
        upTo address: UInt64, in section: String, where fits: (ObjectCode.Symbol) -> Bool = { _ in true }
    ) -> ObjectCode.Symbol? {
        guard let places = bySection[section] else { return nil }
        var low = 0
        var high = places.count
        while low < high {
            let middle = (low + high) / 2
            if all[places[middle]].address <= address { low = middle + 1 } else { high = middle }
        }
        return places[..<low].last { fits(all[$0]) }.map { all[$0] }
    }
}
