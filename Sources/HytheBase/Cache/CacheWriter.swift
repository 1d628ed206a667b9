/// Bytes of a cache being written: variable-length integers, strings by number.
package struct CacheWriter {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    package mutating func byte(_ value: UInt8) { bytes.append(value) }

    package mutating func flag(_ value: Bool) { bytes.append(value ? 1 : 0) }

    /// Seven bits a byte, lowest first.
    package mutating func number(_ value: UInt64) {
        var value = value
        while value >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: value) | 0x80)
            value >>= 7
        }
        bytes.append(UInt8(value))
    }

    package mutating func number(_ value: Int) { number(UInt64(value)) }

    /// Small magnitudes are short.
    package mutating func signed(_ value: Int64) { number(UInt64(bitPattern: value << 1 ^ value >> 63)) }

    package mutating func fixed(_ value: UInt32) {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }

    package mutating func block(_ content: some Collection<UInt8>) {
        number(content.count)
        bytes.append(contentsOf: content)
    }

    package mutating func append(_ other: CacheWriter) { bytes.append(contentsOf: other.bytes) }
}
