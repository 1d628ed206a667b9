/// One ELF object, executable or shared library, or one member of an archive, as llvm-objdump shows it.
package struct ObjectCode: Sendable {
    package struct Section: Sendable, Equatable {
        package var name: String
        /// Bytes.
        package var size: UInt64
        package var address: UInt64
    }

    package struct Symbol: Sendable, Equatable {
        package var name: String
        /// Nil: undefined here.
        package var section: String?
        package var address: UInt64
        /// Bytes; 0 if the assembler did not say.
        package var size: UInt64
        package var isFunction: Bool
        package var isGlobal: Bool
    }

    /// A place that the linker or the loader fills in.
    package struct Relocation: Sendable, Equatable {
        package var offset: UInt64
        /// As the psABI names it, `R_X86_64_PLT32`.
        package var type: String
        package var target: String
        package var addend: Int64
    }

    /// `file`, or `archive(member)`.
    package var name: String
    /// `x86_64`, `aarch64`.
    package var architecture: String
    /// Whether addresses count from the beginning of each section. The file's kind says so; the sections' addresses do not: in
    /// what `ld -r` of binutils 2.44 joined, empty ones have some.
    package let isRelocatable: Bool
    package var sections: [Section] = []
    package var symbols = SymbolTable([])
    /// By the section that they patch. Those of the loader are under the empty name.
    package var relocations: [String: [Relocation]] = [:]
    /// The disassembled functions.
    package var functions: [Function] = []
    /// Bytes of sections that were asked for.
    package var contents: [String: Contents] = [:]

    package init(name: String, architecture: String, isRelocatable: Bool) {
        self.name = name
        self.isRelocatable = isRelocatable
        self.architecture = architecture
    }

    /// The symbol that lies at a relocation's target: `.data+0x60` is `stg_exports_Export`.
    package func symbol(at target: String, _ addend: Int64) -> Symbol? {
        if let named = symbols.named(target), named.name != named.section { return named }
        guard addend >= 0 else { return nil }
        return symbols.covering(UInt64(addend), in: target)
    }
}

/// Bytes of a section, from its beginning or from an address on.
package struct Contents: Sendable, Equatable {
    package var address: UInt64?
    package var bytes: [UInt8] = []

    /// What is legible, a space for each other byte.
    package var text: String {
        String(String.UnicodeScalarView(bytes.map { (0x20..<0x7f).contains($0) ? UnicodeScalar($0) : " " }))
    }

    /// A pointer of eight bytes, least significant first.
    package func word(at place: UInt64) -> UInt64? {
        guard let address, place >= address, place - address < bytes.count, bytes.count - Int(place - address) >= 8
        else {
            return nil
        }
        return bytes[Int(place - address)...].prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// Adds a line of a dump: ` 28790 00000000 00000000 01000000 00000000  ................`
    mutating func append(_ line: ListingLine) {
        guard let (place, rest) = line.trimmed.split(at: " "), let start = place.number else { return }
        if address == nil { address = start }
        // Sixteen bytes in four groups.
        rest.prefix(35).forEachPair { bytes.append($0) }
    }
}

/// The instructions of one function.
package struct Function: Sendable {
    package var name: String
    package var section: String
    package var instructions: [Instruction]
}

package struct Instruction: Sendable, Equatable {
    package var address: UInt64
    /// Bytes; 0 if nothing tells where the last one ends.
    package var size: Int
    package var mnemonic: String
    package var operands: String
    package var relocations: [ObjectCode.Relocation]
    /// The symbol that the disassembler found for an operand's address, in linked code.
    package var note: String?
}
