import HytheBase

/// Finds the symbol and the reserved meaning of a lexeme without making a `String` each time.
struct SymbolCache {
    struct Entry {
        var start: UInt32
        var length: UInt32
        var hash: UInt32
        var symbol: Symbol
        var kind: TokenKind
    }

    /// Open addressing; `length` 0 marks a free slot.
    private var slots: [Entry]
    private var used = 0

    init() {
        let free = Entry(start: 0, length: 0, hash: 0, symbol: Words.empty, kind: .endOfFile)
        slots = Array(repeating: free, count: 1024)
    }

    /// The entry of `bytes[start..<end]`; `classify` is asked once for each distinct text.
    mutating func lookup(_ bytes: [UInt8], _ start: Int, _ end: Int, classify: (String) -> TokenKind) -> Entry {
        var hash: UInt32 = 2_166_136_261
        for index in start..<end { hash = (hash ^ UInt32(bytes[index])) &* 16_777_619 }
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot].length != 0 {
            if slots[slot].hash == hash, Int(slots[slot].length) == end - start,
                matches(bytes, Int(slots[slot].start), start, end - start)
            {
                return slots[slot]
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        let text = String(decoding: bytes[start..<end], as: UTF8.self)
        let entry = Entry(
            start: UInt32(start), length: UInt32(end - start), hash: hash, symbol: Symbol(text), kind: classify(text))
        slots[slot] = entry
        used += 1
        if used * 2 > slots.count { grow() }
        return entry
    }

    private func matches(_ bytes: [UInt8], _ a: Int, _ b: Int, _ length: Int) -> Bool {
        var index = 0
        while index < length {
            if bytes[a + index] != bytes[b + index] { return false }
            index += 1
        }
        return true
    }

    private mutating func grow() {
        let old = slots
        let free = Entry(start: 0, length: 0, hash: 0, symbol: Words.empty, kind: .endOfFile)
        slots = Array(repeating: free, count: old.count * 2)
        for entry in old where entry.length != 0 {
            var slot = Int(entry.hash) & (slots.count - 1)
            while slots[slot].length != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = entry
        }
    }
}
