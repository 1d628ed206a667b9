/// Words in memory that grows, and is kept.
struct WordStack {
    private(set) var base: Word = 0
    private(set) var count: UInt = 0
    private var capacity: UInt = 0

    /// False when there is no memory.
    @inline(__always)
    mutating func push(_ word: Word) -> Bool {
        if count == capacity, !grow() { return false }
        store(base, count, word)
        count &+= 1
        return true
    }

    /// The one on top, of at least one.
    @inline(__always)
    mutating func pop() -> Word {
        count &-= 1
        return load(base, count)
    }

    mutating func removeAll() { count = 0 }

    @inline(never)
    private mutating func grow() -> Bool {
        let wanted = max(capacity &* 2, 2048)
        let grown = growMapping(base, capacity &* wordBytes, used: count &* wordBytes, to: wanted &* wordBytes)
        if grown == 0 { return false }
        base = grown
        capacity = wanted
        return true
    }
}
