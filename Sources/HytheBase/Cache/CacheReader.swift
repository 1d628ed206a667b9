/// Reads what `CacheWriter` wrote. Bytes that end early read as zeros, so that damage never traps: whoever reads checks
/// each number against what it counts.
package struct CacheReader {
    private let bytes: UnsafeRawBufferPointer
    package private(set) var position: Int

    package init(_ bytes: UnsafeRawBufferPointer, at position: Int = 0) {
        self.bytes = bytes
        self.position = max(0, position)
    }

    package mutating func byte() -> UInt8 {
        guard position < bytes.count else { return 0 }
        defer { position += 1 }
        return bytes[position]
    }

    package mutating func flag() -> Bool { byte() != 0 }

    package mutating func number() -> UInt64 {
        var result: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            let next = byte()
            result |= UInt64(next & 0x7F) << shift
            if next < 0x80 { return result }
            shift += 7
            if shift > 63 { return result }
        }
    }

    package mutating func count() -> Int { Int(truncatingIfNeeded: number() & 0xFFFF_FFFF) }

    /// Of elements that follow, at least a byte each.
    package mutating func elementCount() -> Int { min(count(), max(0, bytes.count - position)) }

    package mutating func signed() -> Int64 {
        let value = number()
        return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
    }

    package mutating func fixed() -> UInt32 {
        guard position + 4 <= bytes.count else { return 0 }
        defer { position += 4 }
        return UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt32.self))
    }

    package mutating func block() -> [UInt8] {
        let count = elementCount()
        defer { position += count }
        return Array(bytes[position..<position + count])
    }
}
