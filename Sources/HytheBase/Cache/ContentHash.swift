/// A 128-bit fingerprint of content, for cache keys and for detecting damage; not meant against an attacker.
package struct ContentHash: Hashable, Sendable, CustomStringConvertible {
    private var a: UInt64 = 0x9E37_79B9_7F4A_7C15
    private var b: UInt64 = 0xD1B5_4A32_D192_ED03

    package init() {}

    package init(_ bytes: some Collection<UInt8>) {
        combine(bytes)
    }

    /// Adds a field; its length is part of it, so neighbouring fields cannot run together.
    package mutating func combine(_ bytes: some Collection<UInt8>) {
        mix(UInt64(bytes.count))
        if bytes.withContiguousStorageIfAvailable({ combine(buffer: UnsafeRawBufferPointer($0)) }) == nil {
            Array(bytes).withUnsafeBytes { combine(buffer: $0) }
        }
    }

    package mutating func combine(_ text: String) {
        combine(Array(text.utf8))
    }

    private mutating func combine(buffer: UnsafeRawBufferPointer) {
        var offset = 0
        while offset + 8 <= buffer.count {
            mix(buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            offset += 8
        }
        var tail: UInt64 = 0
        while offset < buffer.count {
            tail = tail << 8 | UInt64(buffer[offset])
            offset += 1
        }
        mix(tail)
    }

    private mutating func mix(_ word: UInt64) {
        let first = (a ^ word).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
        let second = (b ^ word &+ a).multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
        a = first.high ^ first.low
        b = second.high ^ second.low &+ 0x589965CC75374CC3
    }

    /// 32 hexadecimal digits.
    package var description: String { hex(a) + hex(b) }

    /// 16 hexadecimal digits, for names.
    package var short: String { hex(a ^ b) }

    private func hex(_ word: UInt64) -> String {
        let digits = String(word, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
