/// A line of a listing, in bytes: listings are megabytes long.
struct ListingLine {
    private let bytes: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

    /// The lines of a text.
    static func forEach(in text: [UInt8], _ visit: (ListingLine) -> Void) {
        var start = text.startIndex
        while start < text.endIndex {
            let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.endIndex
            visit(ListingLine(text[start..<end]))
            start = end + 1
        }
    }

    var isEmpty: Bool { bytes.isEmpty }
    var first: UInt8? { bytes.first }
    var last: UInt8? { bytes.last }
    var count: Int { bytes.count }
    var text: String { String(decoding: bytes, as: UTF8.self) }

    func hasPrefix(_ text: StaticString) -> Bool {
        text.withUTF8Buffer { prefix in bytes.count >= prefix.count && zip(prefix, bytes).allSatisfy { $0 == $1 } }
    }

    func hasSuffix(_ text: StaticString) -> Bool {
        text.withUTF8Buffer { suffix in
            bytes.count >= suffix.count && zip(suffix.reversed(), bytes.reversed()).allSatisfy { $0 == $1 }
        }
    }

    func dropFirst(_ count: Int) -> ListingLine { ListingLine(bytes.dropFirst(count)) }
    func dropLast(_ count: Int) -> ListingLine { ListingLine(bytes.dropLast(count)) }
    func prefix(_ count: Int) -> ListingLine { ListingLine(bytes.prefix(count)) }

    /// Without blanks at both ends.
    var trimmed: ListingLine {
        let start = bytes.drop { $0 == 0x20 || $0 == 0x09 }
        let end = start.lastIndex { $0 != 0x20 && $0 != 0x09 }.map { $0 + 1 } ?? start.startIndex
        return ListingLine(start[..<end])
    }

    /// What is before the first of these bytes, and what is behind it; nil if there is none.
    func split(at byte: Unicode.Scalar) -> (head: ListingLine, tail: ListingLine)? {
        guard let place = bytes.firstIndex(of: UInt8(ascii: byte)) else { return nil }
        return (ListingLine(bytes[..<place]), ListingLine(bytes[(place + 1)...]))
    }

    /// The same at the last of them.
    func splitLast(at byte: Unicode.Scalar) -> (head: ListingLine, tail: ListingLine)? {
        guard let place = bytes.lastIndex(of: UInt8(ascii: byte)) else { return nil }
        return (ListingLine(bytes[..<place]), ListingLine(bytes[(place + 1)...]))
    }

    /// Separated by blanks.
    var words: [ListingLine] {
        bytes.split { $0 == 0x20 || $0 == 0x09 }.map(ListingLine.init)
    }

    /// The hexadecimal number that the whole is.
    var number: UInt64? {
        guard !bytes.isEmpty, bytes.count <= 16 else { return nil }
        var value: UInt64 = 0
        for byte in bytes {
            guard let digit = byte.hexDigit else { return nil }
            value = value << 4 | UInt64(digit)
        }
        return value
    }

    /// Visits the bytes that pairs of hexadecimal digits stand for; blanks between them do not count.
    func forEachPair(_ visit: (UInt8) -> Void) {
        var first: UInt8?
        for byte in bytes {
            guard let digit = byte.hexDigit else { continue }
            if let high = first { visit(high << 4 | digit) }
            first = first == nil ? digit : nil
        }
    }
}

extension UInt8 {
    fileprivate var hexDigit: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x61...0x66: self - 0x61 + 10
        case 0x41...0x46: self - 0x41 + 10
        default: nil
        }
    }
}
