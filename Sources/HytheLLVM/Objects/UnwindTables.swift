import HytheBase

/// The frame descriptions of an object's `.eh_frame`, by the section whose code they describe.
struct UnwindTables: Sendable {
    static let section = ".eh_frame"

    /// How to unwind one function.
    struct Description: Sendable {
        /// The record that says what several functions share.
        var common: Range<Int>
        var record: Range<Int>
        var relocation: UInt32
        /// Where the function begins in its section.
        var place: Int64
    }

    private(set) var descriptions: [Int: [Description]] = [:]

    /// - Parameters:
    ///   - bytes: of the section.
    ///   - relocations: what the record at an offset describes.
    init(_ bytes: ArraySlice<UInt8>, relocations: [Int: (type: UInt32, section: Int, addend: Int64)]) {
        func number(_ offset: Int) -> Int {
            guard offset + 4 <= bytes.endIndex else { InternalError.fail("clang's unwind tables end early") }
            return (0..<4).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
        }
        var commons: [Int: Range<Int>] = [:]
        var start = bytes.startIndex
        while start < bytes.endIndex {
            let size = number(start)
            if size == 0 { break }
            var record = start..<start + 4 + size
            guard size >= 8, record.upperBound <= bytes.endIndex else {
                InternalError.fail("clang's unwind tables are in another format")
            }
            let end = record.upperBound
            if end == bytes.endIndex { record = Self.withoutFilling(record, of: bytes) }
            let distance = number(start + 4)
            if distance == 0 {
                commons[start] = record
            } else if let target = relocations[start + 8 - bytes.startIndex], let common = commons[start + 4 - distance]
            {
                descriptions[target.section, default: []].append(
                    Description(common: common, record: record, relocation: target.type, place: target.addend))
            } else {
                InternalError.fail("an unwind table describes nothing")
            }
            start = end
        }
    }

    /// The assembler fills the section up to its alignment with 4 bytes behind the last record, which depends on what else the
    /// section has: what is said of a function is not to. Without augmentation a record ends in at most 3 zeros, unless it has
    /// no instructions.
    private static func withoutFilling(_ record: Range<Int>, of bytes: ArraySlice<UInt8>) -> Range<Int> {
        let withoutInstructions = 20
        guard record.count % 8 == 4, record.count > withoutInstructions, bytes[record.lowerBound + 16] == 0,
            bytes[record].suffix(4).allSatisfy({ $0 == 0 })
        else { return record }
        return record.lowerBound..<record.upperBound - 4
    }
}

/// Puts together the descriptions of a unit's code.
struct UnwindTablesWriter {
    private(set) var bytes: [UInt8] = []
    private var commons: [Int: Int] = [:]

    /// - Returns: where the field is that says where the function begins.
    mutating func add(_ description: UnwindTables.Description, from object: [UInt8]) -> UInt64 {
        let common =
            commons[description.common.lowerBound]
            ?? {
                let place = bytes.count
                commons[description.common.lowerBound] = place
                bytes += object[description.common]
                return place
            }()
        let start = bytes.count
        bytes += object[description.record]
        let distance = start + 4 - common
        put(distance, at: start + 4)
        // Tables are put one behind the other in sections of this alignment, and zeros between them would end them.
        while bytes.count % 8 != 0 { bytes.append(0) }
        put(bytes.count - start - 4, at: start)
        return UInt64(start + 8)
    }

    private mutating func put(_ number: Int, at offset: Int) {
        for byte in 0..<4 { bytes[offset + byte] = UInt8(truncatingIfNeeded: number >> (8 * byte)) }
    }
}
