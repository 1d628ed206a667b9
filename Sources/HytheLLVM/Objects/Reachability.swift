/// Which sections of a program's units are needed. A unit has both its entry and its closure; hardly anybody needs both. The
/// unwind tables of code, which nothing refers to, are needed where the code is.
struct Reachability {
    /// By unit and section.
    private(set) var isNeeded: [[Bool]]

    /// - Parameter roots: symbols that others refer to; visible ones are needed in any case.
    init(_ units: [ObjectUnit], roots: Set<String>) {
        isNeeded = units.map { Array(repeating: false, count: $0.sections.count) }
        var places: [String: (unit: Int, section: Int)] = [:]
        var work: [(unit: Int, section: Int)] = []
        for (index, unit) in units.enumerated() {
            for symbol in unit.symbols {
                guard let section = symbol.section, symbol.info >> 4 != ELF.bindingLocal else { continue }
                let place = places[symbol.name] ?? (index, section)
                places[symbol.name] = place
                if symbol.other != ELF.visibilityHidden || roots.contains(symbol.name) { work.append(place) }
            }
        }
        let tables = units.map(\.unwindTables)
        while let (unit, section) = work.popLast() {
            if isNeeded[unit][section] { continue }
            isNeeded[unit][section] = true
            work += tables[unit][section, default: []].map { (unit, $0) }
            for relocation in units[unit].sections[section].relocations {
                switch relocation.target {
                case .section(let other): work.append((unit, other))
                case .symbol(let symbol):
                    if let place = places[units[unit].symbols[symbol].name] { work.append(place) }
                }
            }
        }
    }
}

extension ObjectUnit {
    /// By section of code, the sections that describe it.
    fileprivate var unwindTables: [Int: [Int]] {
        var result: [Int: [Int]] = [:]
        for (index, section) in sections.enumerated() where section.name == UnwindTables.section {
            for case .section(let code) in section.relocations.map(\.target) { result[code, default: []].append(index) }
        }
        return result
    }
}
