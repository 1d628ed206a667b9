/// Puts units together into a relocatable object.
package struct ElfWriter {
    /// The number of sections up to which headers need no extension.
    private static let mostSections = 60000

    /// The bytes of one object, or of several if one would have too many sections, with what is needed of the units. The
    /// same units in the same order make the same bytes.
    ///
    /// - Parameter roots: symbols that others refer to.
    package static func objects(of units: [ObjectUnit], roots: Set<String>) -> [[UInt8]] {
        let reachability = Reachability(units, roots: roots)
        var result: [[UInt8]] = []
        var writer = ElfWriter()
        for (unit, isNeeded) in zip(units, reachability.isNeeded) where isNeeded.contains(true) {
            if writer.sections + 2 * unit.sections.count > mostSections {
                result.append(writer.finished())
                writer = ElfWriter()
            }
            writer.add(unit, isNeeded)
        }
        if writer.platform != nil { result.append(writer.finished()) }
        return result
    }

    private typealias Header = ELF.SectionHeader<Int>
    private typealias Entry = ELF.SymbolEntry<Int>

    /// A relocation whose symbol has no final number yet.
    private struct Pending {
        var section: Int
        var relocation: ObjectUnit.Relocation
        /// Among the local symbols, or the global ones.
        var isLocal: Bool
        var symbol: Int
    }

    private var platform: ObjectUnit.Platform?
    private var output = [UInt8](repeating: 0, count: ELF.headerSize)
    private var headers = [Header(name: 0, type: 0, offset: 0, size: 0, alignment: 0)]
    private var strings: [UInt8] = [0]
    private var stringOffsets: [String: Int] = ["": 0]
    private var locals = [Entry(name: 0)]
    private var globals: [Entry] = []
    private var globalNumbers: [String: Int] = [:]
    private var pending: [Pending] = []
    /// How many sections have relocations, which will have a section of their own.
    private var relocated = 0
    /// Of the units so far, with those of their relocations.
    private var sections: Int { headers.count + relocated }

    private mutating func string(_ text: String) -> Int {
        if let known = stringOffsets[text] { return known }
        let offset = strings.count
        stringOffsets[text] = offset
        strings += Array(text.utf8)
        strings.append(0)
        return offset
    }

    private mutating func align(_ alignment: UInt64) {
        while output.count % Int(max(1, alignment)) != 0 { output.append(0) }
    }

    private mutating func add(_ unit: ObjectUnit, _ isNeeded: [Bool]) {
        platform = platform ?? unit.platform
        // By section, where it is and its symbol.
        var places: [(section: Int, symbol: Int)] = []
        for (section, isNeeded) in zip(unit.sections, isNeeded) {
            places.append((headers.count, locals.count))
            if isNeeded { add(section) }
        }
        var numbers: [(isLocal: Bool, number: Int)?] = Array(repeating: nil, count: unit.symbols.count)
        for (index, symbol) in unit.symbols.enumerated() {
            if let section = symbol.section, isNeeded[section] {
                numbers[index] = add(symbol, in: places[section].section)
            }
        }
        for (index, section) in unit.sections.enumerated() where isNeeded[index] {
            if !section.relocations.isEmpty { relocated += 1 }
            for relocation in section.relocations {
                let (isLocal, symbol): (Bool, Int)
                switch relocation.target {
                case .section(let number): (isLocal, symbol) = (true, places[number].symbol)
                case .symbol(let number):
                    let known = numbers[number] ?? add(unit.symbols[number], in: 0)
                    numbers[number] = known
                    (isLocal, symbol) = known
                }
                pending.append(
                    Pending(
                        section: places[index].section, relocation: relocation, isLocal: isLocal, symbol: symbol))
            }
        }
    }

    /// - Parameter section: 0 if it is defined elsewhere.
    private mutating func add(_ symbol: ObjectUnit.Symbol, in section: Int) -> (isLocal: Bool, number: Int) {
        let isDefined = section != 0
        let entry = Entry(
            name: string(symbol.name), info: symbol.info, other: symbol.other, section: section,
            value: isDefined ? symbol.value : 0, size: isDefined ? symbol.size : 0)
        if symbol.info >> 4 == ELF.bindingLocal {
            locals.append(entry)
            return (true, locals.count - 1)
        }
        return (false, add(global: entry, named: symbol.name))
    }

    private mutating func add(_ section: ObjectUnit.Section) {
        align(section.alignment)
        // A constant is merged by the linker: it must be a symbol's, as an addend may be relative to elsewhere.
        locals.append(
            Entry(
                name: section.isPiece ? string(".L") : 0, info: section.isPiece ? 0 : ELF.symbolSection,
                section: headers.count))
        headers.append(
            Header(
                name: string(section.name), type: section.type, flags: section.flags, offset: output.count,
                size: section.bytes.count, alignment: section.alignment, entrySize: section.entrySize))
        output += section.bytes
    }

    private mutating func add(global entry: Entry, named name: String) -> Int {
        guard let number = globalNumbers[name] else {
            globalNumbers[name] = globals.count
            globals.append(entry)
            return globals.count - 1
        }
        let visibility = max(globals[number].other, entry.other)
        if entry.section != 0 { globals[number] = entry }
        globals[number].other = visibility
        return number
    }

    private mutating func finished() -> [UInt8] {
        let symbolTable = sections
        writeRelocations(symbolTable: symbolTable)
        align(8)
        headers.append(
            Header(
                name: string(".symtab"), type: ELF.typeSymbols, offset: output.count,
                size: (locals.count + globals.count) * ELF.symbolSize, link: symbolTable + 1, info: locals.count,
                alignment: 8, entrySize: UInt64(ELF.symbolSize)))
        for entry in locals + globals { write(entry) }
        let stringName = string(".strtab")
        let stackName = string(".note.GNU-stack")
        let propertiesName = string(".note.gnu.property")
        headers.append(Header(name: stringName, type: ELF.typeStrings, offset: output.count, size: strings.count))
        output += strings
        headers.append(Header(name: stackName, type: ELF.typeProgramBits, offset: output.count, size: 0))
        if let properties = platform?.properties, !properties.isEmpty {
            align(8)
            headers.append(
                Header(
                    name: propertiesName, type: ELF.typeNote, flags: ELF.flagAllocate, offset: output.count,
                    size: properties.count, alignment: 8))
            output += properties
        }
        align(8)
        let start = output.count
        for header in headers { write(header) }
        writeFileHeader(sections: start, strings: symbolTable + 1)
        return output
    }

    private mutating func writeRelocations(symbolTable: Int) {
        align(8)
        var next = 0
        while next < pending.count {
            let section = pending[next].section
            let start = output.count
            while next < pending.count, pending[next].section == section {
                let item = pending[next]
                put(item.relocation.offset)
                put(item.relocation.type)
                put(UInt32(item.isLocal ? item.symbol : locals.count + item.symbol))
                put(item.relocation.addend)
                next += 1
            }
            let name = strings[headers[section].name...].prefix { $0 != 0 }
            headers.append(
                Header(
                    name: string(".rela" + String(decoding: name, as: UTF8.self)), type: ELF.typeRelocations,
                    flags: ELF.flagInfoLink, offset: start, size: output.count - start, link: symbolTable,
                    info: section, alignment: 8, entrySize: UInt64(ELF.relocationSize)))
        }
    }

    private mutating func write(_ entry: Entry) {
        put(UInt32(entry.name))
        output.append(entry.info)
        output.append(entry.other)
        put(UInt16(entry.section))
        put(entry.value)
        put(entry.size)
    }

    private mutating func write(_ header: Header) {
        put(UInt32(header.name))
        put(header.type)
        put(header.flags)
        put(UInt64(0))
        put(UInt64(header.offset))
        put(UInt64(header.size))
        put(UInt32(header.link))
        put(UInt32(header.info))
        put(header.alignment)
        put(header.entrySize)
    }

    private mutating func writeFileHeader(sections: Int, strings: Int) {
        let body = output
        output = ELF.magic + [UInt8](repeating: 0, count: 16 - ELF.magic.count)
        put(UInt16(1))  // relocatable
        put(platform?.machine ?? 0)
        put(UInt32(1))
        put(UInt64(0))
        put(UInt64(0))
        put(UInt64(sections))
        put(platform?.flags ?? 0)
        put(UInt16(ELF.headerSize))
        put(UInt16(0))
        put(UInt16(0))
        put(UInt16(ELF.sectionHeaderSize))
        put(UInt16(headers.count))
        put(UInt16(strings))
        output += body.dropFirst(ELF.headerSize)
    }

    private mutating func put<Number: FixedWidthInteger>(_ value: Number) {
        withUnsafeBytes(of: value.littleEndian) { output.append(contentsOf: $0) }
    }
}
