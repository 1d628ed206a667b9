/// A cache file in memory. See Note [The layout of a cache file]. Used by one thread at a time.
package final class CacheFile {
    /// The file's own module's source, for the spans of its names.
    package var source = UInt32.max

    private let storage: UnsafeMutableRawBufferPointer
    private let bytes: UnsafeRawBufferPointer
    package let stringCount: Int
    package let nameCount: Int
    private let sectionCount: Int
    private let textStart: Int
    private let nameStart: Int
    private let sectionEnds: Int
    private let sectionStart: Int
    private let symbols: UnsafeMutableBufferPointer<Symbol?>
    private let names: UnsafeMutableBufferPointer<Name?>

    /// `nil`: not a cache file of this version.
    package init?(_ content: some Collection<UInt8>) {
        storage = .allocate(byteCount: content.count, alignment: 8)
        storage.copyBytes(from: content)
        bytes = UnsafeRawBufferPointer(storage)
        var reader = CacheReader(bytes)
        let isOurs = reader.fixed() == CacheFileWriter.magic && reader.fixed() == CacheFileWriter.version
        let counts = (0..<4).map { _ in isOurs ? Int(reader.fixed()) : 0 }
        (stringCount, nameCount, sectionCount) = (counts[0], counts[1], counts[2])
        textStart = CacheFileWriter.headerSize + stringCount * 4
        nameStart = textStart + counts[3]
        sectionEnds = nameStart + nameCount * CacheFileWriter.nameSize
        sectionStart = sectionEnds + sectionCount * 4
        let isWhole = isOurs && sectionStart <= content.count
        symbols = .allocate(capacity: isWhole ? stringCount : 0)
        symbols.initialize(repeating: nil)
        names = .allocate(capacity: isWhole ? nameCount : 0)
        names.initialize(repeating: nil)
        if !isWhole { return nil }
    }

    deinit {
        storage.deallocate()
        symbols.deallocate()
        names.deallocate()
    }

    private func fixed(_ offset: Int) -> Int {
        Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
    }

    /// Where the section's bytes begin, and how many there are.
    package func section(_ number: Int) -> Range<Int>? {
        guard number < sectionCount else { return nil }
        let start = sectionStart + (number == 0 ? 0 : fixed(sectionEnds + (number - 1) * 4))
        let end = sectionStart + fixed(sectionEnds + number * 4)
        return start <= end && end <= bytes.count ? start..<end : nil
    }

    package func reader(at position: Int) -> CacheReader { CacheReader(bytes, at: position) }

    /// The string of this number.
    package func symbol(_ number: Int) -> Symbol? {
        guard number < symbols.count else { return nil }
        if let known = symbols[number] { return known }
        let start = number == 0 ? 0 : fixed(CacheFileWriter.headerSize + (number - 1) * 4)
        let end = fixed(CacheFileWriter.headerSize + number * 4)
        guard start <= end, textStart + end <= nameStart else { return nil }
        let symbol = Symbol(utf8: bytes[textStart + start..<textStart + end])
        symbols[number] = symbol
        return symbol
    }

    /// The global name of this number.
    package func name(_ number: Int) -> Name? {
        guard number < names.count else { return nil }
        if let known = names[number] { return known }
        let offset = nameStart + number * CacheFileWriter.nameSize
        guard let module = symbol(fixed(offset)), let text = symbol(fixed(offset + 4)),
            let space = NameSpace(rawValue: bytes[offset + 8])
        else { return nil }
        let start = UInt32(truncatingIfNeeded: fixed(offset + 12))
        let end = UInt32(truncatingIfNeeded: fixed(offset + 16))
        let span = start == .max ? .none : Span(file: source, start: start, end: end)
        let name = Name.global(module, text, space, at: span)
        names[number] = name
        return name
    }
}
