// Note [The layout of a cache file]
// header     magic, version; how many strings, names and sections; how many bytes of strings
// strings    the end of each, from the first string's start (fixed width); then all their bytes
// names      global names: module, text (string numbers), space; start and end of the span if it is the module's own
// sections   the end of each, from the first section's start (fixed width); then all their bytes
// Everything but the sections has a fixed width, so a string or name is made when it is asked for first: opening a file
// costs nothing that grows with it.

/// Writes the sections of a cache file, which share one table of strings and global names.
package final class CacheFileWriter {
    static let magic: UInt32 = 0x4359_4841
    static let version: UInt32 = 3
    static let headerSize = 24
    static let nameSize = 20

    private let module: Symbol
    private var strings: [Symbol: Int] = [:]
    private var stringList: [Symbol] = []
    private var names: [Name: Int] = [:]
    private var nameList: [Name] = []
    private var sections: [CacheWriter] = []

    /// - Parameter module: whose names keep their places in the source.
    package init(module: Symbol) {
        self.module = module
    }

    /// Ends a section; sections are numbered from 0.
    package func add(section: CacheWriter) { sections.append(section) }

    /// The symbol's number.
    package func string(_ symbol: Symbol) -> Int {
        if let known = strings[symbol] { return known }
        strings[symbol] = stringList.count
        stringList.append(symbol)
        return stringList.count - 1
    }

    /// The number of a global name.
    package func name(_ name: Name) -> Int {
        if let known = names[name] { return known }
        names[name] = nameList.count
        nameList.append(name)
        _ = string(name.module ?? "")
        _ = string(name.identifier)
        return nameList.count - 1
    }

    package func finished() -> [UInt8] {
        var texts = CacheWriter()
        var ends = CacheWriter()
        for string in stringList {
            for byte in string.text.utf8 { texts.byte(byte) }
            ends.fixed(UInt32(texts.bytes.count))
        }
        var result = CacheWriter()
        result.fixed(Self.magic)
        result.fixed(Self.version)
        for count in [stringList.count, nameList.count, sections.count, texts.bytes.count] {
            result.fixed(UInt32(count))
        }
        result.append(ends)
        result.append(texts)
        for name in nameList {
            result.fixed(UInt32(strings[name.module ?? ""] ?? 0))
            result.fixed(UInt32(strings[name.identifier] ?? 0))
            result.fixed(UInt32(name.space.rawValue))
            let span = name.span
            let isPlaced = name.module == module && !span.isNone
            result.fixed(isPlaced ? span.start : .max)
            result.fixed(isPlaced ? span.end : .max)
        }
        var end = 0
        for section in sections {
            end += section.bytes.count
            result.fixed(UInt32(end))
        }
        for section in sections { result.append(section) }
        return result.bytes
    }
}
