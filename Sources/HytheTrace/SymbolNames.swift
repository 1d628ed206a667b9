import HytheExplain

/// The functions and objects of an ELF file with their addresses, for naming places in memory.
package struct SymbolNames: Sendable {
    private struct Symbol {
        var address: UInt64
        var size: UInt64
        var name: Int
    }

    private var symbols: [Symbol] = []
    private var names: [UInt8] = []
    /// Just beyond the last address of what is loaded.
    package private(set) var end: UInt64 = 0

    /// Empty if the bytes are no 64-bit ELF file.
    package init(_ bytes: [UInt8]) {
        guard bytes.count > 64, bytes.starts(with: [0x7f, 0x45, 0x4c, 0x46, 2, 1]) else { return }
        func word(_ offset: Int, _ size: Int) -> UInt64 {
            guard offset + size <= bytes.count else { return 0 }
            return (0..<size).reduce(0) { $0 | UInt64(bytes[offset + $1]) << UInt64(8 * $1) }
        }
        // Places in the file, and sizes: of a damaged one they lie within it, too, so that sums of a few do not overflow.
        func number(_ offset: Int, _ size: Int) -> Int { Int(min(word(offset, size), UInt64(bytes.count))) }
        let segments = number(32, 8)
        for index in 0..<number(56, 2) {
            let segment = segments + index * number(54, 2)
            if word(segment, 4) == 1 { end = max(end, word(segment + 16, 8) &+ word(segment + 40, 8)) }
        }
        let sections = number(40, 8)
        // The full table, if there is one; a stripped library has that of the dynamic linker still.
        for wanted in [2, 11] as [UInt64] where symbols.isEmpty {
            for index in 0..<number(60, 2) {
                let section = sections + index * number(58, 2)
                guard word(section + 4, 4) == wanted else { continue }
                let texts = sections + number(section + 40, 4) * number(58, 2)
                let (start, length) = (number(texts + 24, 8), number(texts + 32, 8))
                guard start + length <= bytes.count else { continue }
                names = Array(bytes[start..<start + length])
                let first = number(section + 24, 8)
                for entry in stride(from: first, to: min(first + number(section + 32, 8), bytes.count), by: 24) {
                    let kind = word(entry + 4, 1) & 15
                    // Objects, functions, and what has no type; all with a place.
                    if kind > 2 && kind != 10 || word(entry + 6, 2) == 0 { continue }
                    symbols.append(
                        Symbol(address: word(entry + 8, 8), size: word(entry + 16, 8), name: number(entry, 4)))
                }
            }
        }
        // Of several at one address the last found has a size, and so is a function rather than a label.
        symbols.sort { ($0.address, $0.size) < ($1.address, $1.size) }
    }

    /// The name of what an address is in; of the file's own addresses.
    package func name(of address: UInt64) -> String? {
        var low = 0
        var high = symbols.count
        while low < high {
            let middle = (low + high) / 2
            if symbols[middle].address <= address { low = middle + 1 } else { high = middle }
        }
        while low > 0 {
            low -= 1
            let symbol = symbols[low]
            if address == symbol.address || address - symbol.address < symbol.size { return text(symbol.name) }
            if address - symbol.address > 1 << 20 { return nil }
        }
        return nil
    }

    private func text(_ offset: Int) -> String? {
        guard offset >= 0, offset < names.count else { return nil }
        return String(decoding: names[offset...].prefix { $0 != 0 }, as: UTF8.self)
    }
}
