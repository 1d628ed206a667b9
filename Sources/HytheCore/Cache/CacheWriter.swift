import HytheBase

/// Bytes of a cache being written: variable-length integers, strings by number.
struct CacheWriter {
    private(set) var bytes: [UInt8] = []

    mutating func byte(_ value: UInt8) { bytes.append(value) }

    /// Seven bits a byte, lowest first.
    mutating func number(_ value: UInt64) {
        var value = value
        while value >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: value) | 0x80)
            value >>= 7
        }
        bytes.append(UInt8(value))
    }

    mutating func number(_ value: Int) { number(UInt64(value)) }

    /// Small magnitudes are short.
    mutating func signed(_ value: Int64) { number(UInt64(bitPattern: value << 1 ^ value >> 63)) }

    mutating func fixed(_ value: UInt32) {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func block(_ content: some Collection<UInt8>) {
        number(content.count)
        bytes.append(contentsOf: content)
    }

    mutating func append(_ other: CacheWriter) { bytes.append(contentsOf: other.bytes) }
}

/// Reads what `CacheWriter` wrote. Bytes that end early read as zeros: a cache's checksum is the driver's business.
struct CacheReader {
    private let bytes: UnsafeRawBufferPointer
    private(set) var position: Int

    init(_ bytes: UnsafeRawBufferPointer, at position: Int = 0) {
        self.bytes = bytes
        self.position = position
    }

    mutating func byte() -> UInt8 {
        guard position < bytes.count else { return 0 }
        defer { position += 1 }
        return bytes[position]
    }

    mutating func number() -> UInt64 {
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

    mutating func count() -> Int { Int(truncatingIfNeeded: number() & 0xFFFF_FFFF) }

    /// Of elements that follow, at least a byte each.
    mutating func elementCount() -> Int { min(count(), max(0, bytes.count - position)) }

    mutating func signed() -> Int64 {
        let value = number()
        return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
    }

    mutating func fixed() -> UInt32 {
        guard position + 4 <= bytes.count else { return 0 }
        defer { position += 4 }
        return UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt32.self))
    }

    mutating func block() -> [UInt8] {
        let count = elementCount()
        defer { position += count }
        return Array(bytes[position..<position + count])
    }
}
