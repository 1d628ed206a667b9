/// Reads what llvm-objdump prints.
///
/// `headers` is the listing of `-h -t -r` (and `-T -R` for linked files), for every member of an archive; `code` that of
/// `-d -r --no-show-raw-insn`, for the functions of interest; `contents` that of `-s`, for some sections.
package struct ObjdumpReader {
    private var objects: [ObjectCode] = []
    /// Of the last object.
    private var symbols: [ObjectCode.Symbol] = []
    private var part = Part.none
    private let kind: FileKind

    private enum Part {
        case none, sections, symbols
        case relocations(section: String)
        case code(section: String)
        case contents(section: String)
    }

    private init(_ kind: FileKind) { self.kind = kind }

    package static func objects(headers: [UInt8], of kind: FileKind) -> [ObjectCode] { read(headers, kind) }

    /// Of each object, only the sections of a `contents` listing.
    package static func objects(contents: [UInt8]) -> [ObjectCode] { read(contents, .relocatable) }

    /// Gives the objects the bytes of a `contents` listing.
    package static func add(contents: [ObjectCode], to objects: inout [ObjectCode]) {
        let listings = Dictionary(contents.map { ($0.name, $0.contents) }, uniquingKeysWith: { first, _ in first })
        for index in objects.indices {
            objects[index].contents.merge(listings[objects[index].name] ?? [:]) { _, new in new }
        }
    }

    /// Of each object, only the functions of a `code` listing.
    package static func objects(code: [UInt8]) -> [ObjectCode] { read(code, .relocatable) }

    /// Gives the objects the functions of a `code` listing.
    package static func add(code: [ObjectCode], to objects: inout [ObjectCode]) {
        let listings = Dictionary(code.map { ($0.name, $0.functions) }, uniquingKeysWith: +)
        for index in objects.indices {
            let symbols = objects[index].symbols
            objects[index].functions += (listings[objects[index].name] ?? []).map {
                $0.finished(symbol: symbols.named($0.name))
            }
        }
    }

    private static func read(_ text: [UInt8], _ kind: FileKind) -> [ObjectCode] {
        var reader = ObjdumpReader(kind)
        ListingLine.forEach(in: text) { reader.read($0) }
        reader.finishObject()
        return reader.objects
    }

    private mutating func finishObject() {
        if symbols.isEmpty { return }
        objects[objects.count - 1].symbols = SymbolTable(symbols)
        symbols = []
    }

    private mutating func read(_ line: ListingLine) {
        if line.isEmpty { return }
        if let (name, format) = line.split(at: "\t"), name.last == UInt8(ascii: ":"), format.hasPrefix("file format ") {
            finishObject()
            objects.append(
                ObjectCode(
                    name: name.dropLast(1).text, architecture: Self.architecture(of: format),
                    isRelocatable: kind != .linked))
            part = .none
        } else if objects.isEmpty {
            return
        } else if let new = heading(line) {
            part = new
        } else {
            readRow(line)
        }
    }

    /// The part of the listing that a line is the heading of.
    private func heading(_ line: ListingLine) -> Part? {
        guard let first = line.first, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) else { return nil }
        if line.hasPrefix("Sections:") { return .sections }
        if line.hasPrefix("SYMBOL TABLE:") { return .symbols }
        // It repeats what the other has, unless the file is stripped.
        if line.hasPrefix("DYNAMIC SYMBOL TABLE:") { return symbols.isEmpty ? .symbols : Part.none }
        if line.hasPrefix("DYNAMIC RELOCATION RECORDS") { return .relocations(section: "") }
        if line.hasPrefix("RELOCATION RECORDS FOR ["), line.hasSuffix("]:") {
            return .relocations(section: line.dropFirst(24).dropLast(2).text)
        }
        if line.hasPrefix("Contents of section ") { return .contents(section: line.dropFirst(20).dropLast(1).text) }
        if line.hasPrefix("Disassembly of section ") { return .code(section: line.dropFirst(23).dropLast(1).text) }
        return nil
    }

    private mutating func readRow(_ line: ListingLine) {
        let last = objects.count - 1
        switch part {
        case .none: break
        case .sections:
            if let section = Self.section(line) { objects[last].sections.append(section) }
        case .symbols:
            if let symbol = Self.symbol(line) { symbols.append(symbol) }
        case .relocations(let section):
            if let relocation = Self.relocation(line) {
                objects[last].relocations[section, default: []].append(relocation)
            }
        case .contents(let section): objects[last].contents[section, default: Contents()].append(line)
        case .code(let section): readCode(line, in: section, of: last)
        }
    }

    private mutating func readCode(_ line: ListingLine, in section: String, of object: Int) {
        // `0000000000000122 <c_function>:`
        if line.hasSuffix(">:"), line.first != UInt8(ascii: " "), let (_, name) = line.split(at: "<") {
            let name = name.dropLast(2).text
            objects[object].functions.append(Function(name: name, section: section, instructions: []))
            return
        }
        guard let function = objects[object].functions.indices.last else { return }
        if line.hasPrefix("\t\t") {
            if let relocation = Self.relocation(line) {
                objects[object].relocations[section, default: []].append(relocation)
                objects[object].functions[function].attach(relocation)
            }
        } else if let instruction = Self.instruction(line) {
            objects[object].functions[function].instructions.append(instruction)
        }
    }

    // MARK: Rows

    /// `  1 .text            000001b4 0000000000000000 TEXT`
    private static func section(_ line: ListingLine) -> ObjectCode.Section? {
        let words = line.words
        guard words.count >= 4, let size = words[2].number, let address = words[3].number else { return nil }
        return ObjectCode.Section(name: words[1].text, size: size, address: address)
    }

    /// `0000000000000122 g     F .text\t000000000000007f c_function`
    private static func symbol(_ line: ListingLine) -> ObjectCode.Symbol? {
        guard let (left, right) = line.split(at: "\t"), let (place, flags) = left.split(at: " "),
            let address = place.number, flags.count > 8
        else { return nil }
        let words = right.words
        guard words.count > 1, let size = words[0].number else { return nil }
        let section = flags.dropFirst(8).text
        return ObjectCode.Symbol(
            name: words[words.count - 1].text, section: section == "*UND*" ? nil : section, address: address,
            size: size,
            isFunction: flags.prefix(7).last == UInt8(ascii: "F"),
            isGlobal: flags.hasPrefix("g") || flags.dropFirst(1).hasPrefix("w"))
    }

    /// `0000000000000123 R_X86_64_PLT32 rts_lock-0x4`, or the same between the lines of a disassembly.
    private static func relocation(_ line: ListingLine) -> ObjectCode.Relocation? {
        let words = line.words
        guard words.count >= 2 else { return nil }
        let place = words[0].last == UInt8(ascii: ":") ? words[0].dropLast(1) : words[0]
        guard let offset = place.number else { return nil }
        var target = words.count > 2 ? words[2] : ListingLine([])
        var addend: Int64 = 0
        for (sign, factor) in [("+" as Unicode.Scalar, 1 as Int64), ("-", -1)] {
            guard let (head, tail) = target.splitLast(at: sign), tail.hasPrefix("0x"),
                let value = tail.dropFirst(2).number
            else { continue }
            addend = factor &* Int64(bitPattern: value)
            target = head
            break
        }
        return ObjectCode.Relocation(offset: offset, type: words[1].text, target: target.text, addend: addend)
    }

    /// `     122:      \tpushq\t%rbx`
    private static func instruction(_ line: ListingLine) -> Instruction? {
        guard let (place, rest) = line.split(at: ":"), let address = place.trimmed.number,
            let (_, code) = rest.split(at: "\t")
        else { return nil }
        let mnemonic = code.split(at: "\t")?.head ?? code
        var operands = code.dropFirst(mnemonic.count + 1).trimmed
        // `0x123 <c_function+0x1d>`, or behind a mark of a comment.
        var note: String?
        if operands.last == UInt8(ascii: ">"), let (head, tail) = operands.splitLast(at: "<") {
            note = tail.dropLast(1).text
            operands = head.trimmed
        }
        if let (head, _) = operands.split(at: "#"), head.last == UInt8(ascii: " "), !operands.hasPrefix("#") {
            let behind = operands.dropFirst(head.count + 1)
            if behind.hasPrefix(" ") { operands = head.trimmed }
        }
        if let (head, tail) = operands.split(at: "/"), tail.hasPrefix("/") { operands = head.trimmed }
        return Instruction(
            address: address, size: 0, mnemonic: mnemonic.trimmed.text, operands: operands.text, relocations: [],
            note: note)
    }

    private static func architecture(of format: ListingLine) -> String {
        if format.hasSuffix("x86-64") { return "x86_64" }
        if format.hasSuffix("aarch64") { return "aarch64" }
        return format.dropFirst(12).text
    }
}

extension Function {
    /// A relocation belongs to the instruction that it lies in. llvm-objdump lists those of the code before a function
    /// that it was asked for, too.
    fileprivate mutating func attach(_ relocation: ObjectCode.Relocation) {
        guard let last = instructions.indices.last, relocation.offset >= instructions[last].address else { return }
        instructions[last].relocations.append(relocation)
    }

    /// With the sizes of instructions, and without what is behind the function.
    fileprivate func finished(symbol: ObjectCode.Symbol?) -> Function {
        var result = self
        let end = symbol.flatMap { $0.size > 0 ? $0.address &+ $0.size : nil }
        if let end { result.instructions.removeAll { $0.address >= end } }
        for index in result.instructions.indices {
            let isLast = index + 1 == result.instructions.count
            let start = result.instructions[index].address
            guard let next = isLast ? end : result.instructions[index + 1].address, next > start, next - start < 1 << 20
            else { continue }
            result.instructions[index].size = Int(next - start)
            result.instructions[index].relocations.removeAll { $0.offset >= next }
        }
        return result
    }
}
