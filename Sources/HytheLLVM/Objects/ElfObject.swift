import HytheBase

/// A relocatable object as LLVM writes it, to be cut into units.
package struct ElfObject {
    private typealias Section = ELF.SectionHeader<String>
    private typealias Symbol = ELF.SymbolEntry<String>

    private let bytes: [UInt8]
    private let platform: ObjectUnit.Platform
    private var sections: [Section] = []
    private var symbols: [Symbol] = []
    private var byName: [String: Int] = [:]
    /// The symbols of each section, and the section of its relocations.
    private var members: [[Int]] = []
    private var relocations: [Int?] = []
    private var unwind: UnwindTables?

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        guard bytes.count > ELF.headerSize, bytes.starts(with: ELF.magic) else {
            InternalError.fail("clang's output is no object for this machine")
        }
        let (machine, flags) = bytes.withUnsafeBytes { ($0.uint16(18), $0.uint32(48)) }
        (sections, symbols) = bytes.withUnsafeBytes { raw in
            let sections = ElfObject.sections(raw)
            return (sections, ElfObject.symbols(raw, sections))
        }
        members = Array(repeating: [], count: sections.count)
        relocations = Array(repeating: nil, count: sections.count)
        for (index, symbol) in symbols.enumerated() where symbol.section > 0 {
            if symbol.section < sections.count { members[symbol.section].append(index) }
            if !symbol.name.isEmpty { byName[symbol.name] = index }
        }
        for (index, section) in sections.enumerated()
        where section.type == ELF.typeRelocations && section.info < sections.count {
            relocations[section.info] = index
        }
        let note = sections.first { $0.name == ".note.gnu.property" }
        platform = ObjectUnit.Platform(
            machine: machine, flags: flags,
            properties: note.map { Array(bytes[$0.offset..<$0.offset + $0.size]) } ?? [])
        unwind = unwindTables()
    }

    private func unwindTables() -> UnwindTables? {
        guard let index = sections.firstIndex(where: { $0.name == UnwindTables.section }) else { return nil }
        var targets: [Int: (type: UInt32, section: Int, addend: Int64)] = [:]
        for relocation in relocations(of: index) {
            let symbol = symbols[relocation.symbol]
            targets[Int(relocation.offset)] = (
                relocation.type, symbol.section, relocation.addend + Int64(symbol.value)
            )
        }
        let section = sections[index]
        return UnwindTables(bytes[section.offset..<section.offset + section.size], relocations: targets)
    }

    private func relocations(of index: Int) -> [(offset: UInt64, type: UInt32, symbol: Int, addend: Int64)] {
        guard let table = relocations[index] else { return [] }
        let (start, size) = (sections[table].offset, sections[table].size)
        return bytes.withUnsafeBytes { raw in
            (0..<size / ELF.relocationSize).map { number in
                let at = start + number * ELF.relocationSize
                return (
                    raw.uint64(at), raw.uint32(at + 8), Int(raw.uint32(at + 12)),
                    Int64(bitPattern: raw.uint64(at + 16))
                )
            }
        }
    }

    private static func sections(_ raw: UnsafeRawBufferPointer) -> [Section] {
        let start = Int(raw.uint64(40))
        let count = Int(raw.uint16(60))
        // As many as there are names for in the header, or the number is in the first section's.
        let total = count == 0 ? Int(raw.uint64(start + 32)) : count
        let strings = raw.uint16(62) == .max ? Int(raw.uint32(start + 40)) : Int(raw.uint16(62))
        let names = Int(raw.uint64(start + strings * ELF.sectionHeaderSize + 24))
        return (0..<total).map { index in
            let at = start + index * ELF.sectionHeaderSize
            return Section(
                name: raw.text(names + Int(raw.uint32(at))), type: raw.uint32(at + 4), flags: raw.uint64(at + 8),
                offset: Int(raw.uint64(at + 24)), size: Int(raw.uint64(at + 32)), link: Int(raw.uint32(at + 40)),
                info: Int(raw.uint32(at + 44)), alignment: raw.uint64(at + 48), entrySize: raw.uint64(at + 56))
        }
    }

    private static func symbols(_ raw: UnsafeRawBufferPointer, _ sections: [Section]) -> [Symbol] {
        guard let table = sections.first(where: { $0.type == ELF.typeSymbols }) else { return [] }
        let names = sections[table.link].offset
        return (0..<table.size / ELF.symbolSize).map { index in
            let at = table.offset + index * ELF.symbolSize
            return Symbol(
                name: raw.text(names + Int(raw.uint32(at))), info: raw[at + 4], other: raw[at + 5],
                section: Int(raw.uint16(at + 6)), value: raw.uint64(at + 8), size: raw.uint64(at + 16))
        }
    }

    /// The part that is a unit's.
    package func cut(_ unit: CodeUnit) -> ObjectUnit {
        var cutter = Cutter(object: self, unit: unit)
        cutter.run()
        return cutter.result
    }

    /// Collects what the definitions of one unit need of an object.
    private struct Cutter {
        let object: ElfObject
        let unit: CodeUnit
        var result: ObjectUnit
        private var sections: [Int: Int] = [:]
        private var pieces: [Int: [Int: Int]] = [:]
        private var symbols: [String: Int] = [:]
        private var work: [Int] = []

        init(object: ElfObject, unit: CodeUnit) {
            self.object = object
            self.unit = unit
            result = ObjectUnit(platform: object.platform)
        }

        mutating func run() {
            for name in unit.symbols.sorted() {
                // LLVM drops what it has inlined everywhere.
                guard let index = object.byName[name] else { continue }
                _ = section(object.symbols[index].section)
            }
            var next = 0
            while next < work.count {
                read(relocationsOf: work[next])
                next += 1
            }
            addUnwindTables()
        }

        /// One section for each section of code, as hardly ever all of a unit's code is needed.
        private mutating func addUnwindTables() {
            guard let tables = object.unwind,
                let place = object.sections.first(where: { $0.name == UnwindTables.section })
            else { return }
            for index in work {
                guard let descriptions = tables.descriptions[index] else { continue }
                var writer = UnwindTablesWriter()
                let relocations = descriptions.map { description in
                    ObjectUnit.Relocation(
                        offset: writer.add(description, from: object.bytes), type: description.relocation,
                        target: .section(sections[known: index]), addend: description.place)
                }
                result.sections.append(
                    ObjectUnit.Section(
                        name: UnwindTables.section, type: place.type, flags: place.flags, entrySize: 0,
                        alignment: place.alignment, bytes: writer.bytes, relocations: relocations))
            }
        }

        private func isOwn(_ name: String) -> Bool { unit.symbols.contains(name) || unit.constants.contains(name) }

        /// The section's number in the unit.
        private mutating func section(_ index: Int) -> Int {
            if let known = sections[index] { return known }
            guard index > 0, index < object.sections.count else {
                InternalError.fail("a symbol of `\(unit.name)` is in no section")
            }
            let section = object.sections[index]
            let number = result.sections.count
            sections[index] = number
            work.append(index)
            let isEmpty = section.type == ELF.typeNoBits
            let own = object.members[index].map { object.symbols[$0] }.filter { isOwn($0.name) }
                .sorted { $0.name < $1.name }
            result.sections.append(
                ObjectUnit.Section(
                    name: name(section.name, own.first?.name), type: ELF.typeProgramBits,
                    flags: section.flags, entrySize: section.entrySize, alignment: section.alignment,
                    bytes: isEmpty
                        ? [UInt8](repeating: 0, count: section.size)
                        : Array(object.bytes[section.offset..<section.offset + section.size])))
            for symbol in own {
                let entry = self.symbol(symbol.name, info: symbol.info, other: symbol.other)
                result.symbols[entry].section = number
                result.symbols[entry].value = symbol.value
                result.symbols[entry].size = symbol.size
            }
            return number
        }

        /// LLVM's names for parts of functions have numbers that count what else is in the module.
        private func name(_ name: String, _ symbol: String?) -> String {
            let kinds = [".text.unlikely.", ".text.hot.", ".text.", ".data.rel.ro.", ".data.", ".rodata.", ".bss."]
            let kind = kinds.first { name.hasPrefix($0) } ?? name + "."
            return kind + (symbol ?? unit.name)
        }

        private mutating func symbol(_ name: String, info: UInt8, other: UInt8) -> Int {
            let name = name.hasSuffix(CodeUnit.foreignMark) ? String(name.dropLast(CodeUnit.foreignMark.count)) : name
            if let known = symbols[name] { return known }
            symbols[name] = result.symbols.count
            result.symbols.append(
                ObjectUnit.Symbol(name: name, info: info, other: other, section: nil, value: 0, size: 0))
            return result.symbols.count - 1
        }

        private mutating func read(relocationsOf index: Int) {
            for relocation in object.relocations(of: index) {
                let symbol = object.symbols[relocation.symbol]
                var addend = relocation.addend
                let target: ObjectUnit.Target
                if symbol.section == 0 {
                    target = .symbol(self.symbol(symbol.name, info: symbol.info, other: symbol.other))
                } else if object.sections[symbol.section].flags & ELF.flagMerge != 0 {
                    target = .section(piece(symbol, relocation.type, &addend))
                } else if symbol.isLocal {
                    target = .section(section(symbol.section))
                    addend += Int64(symbol.value)
                } else {
                    guard isOwn(symbol.name) else {
                        InternalError.fail("the code of `\(unit.name)` refers to `\(symbol.name)` of another unit")
                    }
                    _ = section(symbol.section)
                    target = .symbol(self.symbol(symbol.name, info: symbol.info, other: symbol.other))
                }
                result.sections[sections[known: index]].relocations.append(
                    ObjectUnit.Relocation(
                        offset: relocation.offset, type: relocation.type, target: target, addend: addend))
            }
        }

        /// A constant in a section of many, of which other units' are no part.
        private mutating func piece(_ symbol: Symbol, _ type: UInt32, _ addend: inout Int64) -> Int {
            let section = object.sections[symbol.section]
            var offset = Int(symbol.value)
            if symbol.isSection {
                // Relative to the end of a field, the addend does not say which constant is meant.
                guard object.platform.machine != ELF.machineX86 || type == ELF.absoluteX86 else {
                    InternalError.fail("a constant of `\(unit.name)` has no symbol")
                }
                offset = Int(addend)
                addend = 0
            }
            if let known = pieces[symbol.section]?[offset] { return known }
            let content = object.bytes[section.offset..<section.offset + section.size].dropFirst(offset)
            let size =
                section.flags & ELF.flagStrings != 0
                ? (content.firstIndex(of: 0) ?? content.endIndex - 1) + 1 - content.startIndex : Int(section.entrySize)
            let number = result.sections.count
            pieces[symbol.section, default: [:]][offset] = number
            result.sections.append(
                ObjectUnit.Section(
                    name: section.name, type: section.type, flags: section.flags, entrySize: section.entrySize,
                    alignment: section.alignment, bytes: Array(content.prefix(size))))
            return number
        }
    }
}

extension UnsafeRawBufferPointer {
    /// Little-endian numbers; what lies behind the end is an object that LLVM did not write.
    fileprivate func uint16(_ offset: Int) -> UInt16 { number(offset) }
    fileprivate func uint32(_ offset: Int) -> UInt32 { number(offset) }
    fileprivate func uint64(_ offset: Int) -> UInt64 { number(offset) }

    private func number<Number: FixedWidthInteger & BitwiseCopyable>(_ offset: Int) -> Number {
        guard offset >= 0, offset + MemoryLayout<Number>.size <= count else {
            InternalError.fail("clang's object ends early")
        }
        return Number(littleEndian: loadUnaligned(fromByteOffset: offset, as: Number.self))
    }

    fileprivate func text(_ offset: Int) -> String {
        guard offset < count else { InternalError.fail("clang's object ends early") }
        return String(decoding: self[offset...].prefix { $0 != 0 }, as: UTF8.self)
    }
}
