import HytheBase

/// The machine code of a unit: a part of a relocatable ELF object that says nothing of the rest. See Note [Units of code].
package struct ObjectUnit: Sendable {
    struct Section: Sendable {
        var name: String
        var type: UInt32
        var flags: UInt64
        var entrySize: UInt64
        var alignment: UInt64
        var bytes: [UInt8]
        var relocations: [Relocation] = []

        /// One constant of a section of constants that the linker may merge.
        var isPiece: Bool { flags & ELF.flagMerge != 0 }
    }

    struct Relocation: Sendable {
        var offset: UInt64
        var type: UInt32
        var target: Target
        var addend: Int64
    }

    enum Target: Sendable {
        /// The beginning of a section of the unit.
        case section(Int)
        /// A symbol of the unit's table.
        case symbol(Int)
    }

    struct Symbol: Sendable {
        var name: String
        /// Binding and type.
        var info: UInt8
        /// Visibility.
        var other: UInt8
        /// Where it is defined, if here.
        var section: Int?
        var value: UInt64
        var size: UInt64
    }

    /// What all objects of a program agree on.
    struct Platform: Hashable, Sendable {
        var machine: UInt16
        var flags: UInt32
        /// `.note.gnu.property`.
        var properties: [UInt8]
    }

    var platform: Platform
    var sections: [Section] = []
    var symbols: [Symbol] = []

    init(platform: Platform) { self.platform = platform }
}

// MARK: - In the cache

extension ObjectUnit {
    package func encode() -> [UInt8] {
        var writer = CacheWriter()
        writer.number(Int(platform.machine))
        writer.number(Int(platform.flags))
        writer.block(platform.properties)
        writer.number(sections.count)
        for section in sections {
            writer.block(section.name.utf8)
            writer.number(Int(section.type))
            writer.number(section.flags)
            writer.number(section.entrySize)
            writer.number(section.alignment)
            writer.block(section.bytes)
            writer.number(section.relocations.count)
            for relocation in section.relocations {
                writer.number(relocation.offset)
                writer.number(Int(relocation.type))
                switch relocation.target {
                case .section(let index): writer.number(index << 1)
                case .symbol(let index): writer.number(index << 1 | 1)
                }
                writer.signed(relocation.addend)
            }
        }
        writer.number(symbols.count)
        for symbol in symbols {
            writer.block(symbol.name.utf8)
            writer.byte(symbol.info)
            writer.byte(symbol.other)
            writer.number(symbol.section.map { $0 + 1 } ?? 0)
            writer.number(symbol.value)
            writer.number(symbol.size)
        }
        return writer.bytes
    }

    /// - Parameter bytes: as `encode` gave them; whoever kept them knows that they are whole.
    package init(decoding bytes: UnsafeRawBufferPointer) {
        var reader = CacheReader(bytes)
        func text() -> String { String(decoding: reader.block(), as: UTF8.self) }
        platform = Platform(
            machine: UInt16(truncatingIfNeeded: reader.number()), flags: UInt32(truncatingIfNeeded: reader.number()),
            properties: reader.block())
        sections = (0..<reader.elementCount()).map { _ in
            var section = Section(
                name: text(), type: UInt32(truncatingIfNeeded: reader.number()), flags: reader.number(),
                entrySize: reader.number(), alignment: reader.number(), bytes: reader.block())
            section.relocations = (0..<reader.elementCount()).map { _ in
                let offset = reader.number()
                let type = UInt32(truncatingIfNeeded: reader.number())
                let target = reader.count()
                return Relocation(
                    offset: offset, type: type, target: target & 1 == 0 ? .section(target >> 1) : .symbol(target >> 1),
                    addend: reader.signed())
            }
            return section
        }
        symbols = (0..<reader.elementCount()).map { _ in
            let name = text()
            let info = reader.byte()
            let other = reader.byte()
            let section = reader.count()
            return Symbol(
                name: name, info: info, other: other, section: section == 0 ? nil : section - 1, value: reader.number(),
                size: reader.number())
        }
    }
}
