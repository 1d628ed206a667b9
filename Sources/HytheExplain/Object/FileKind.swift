/// What a file is, by its first bytes.
package enum FileKind: Equatable, Sendable {
    case relocatable, linked
    case archive
    case text
    /// What it is instead, for a message: `a Mach-O object`.
    case foreign(String)
    /// An ELF file whose header already makes no sense; why.
    case damaged(String)

    /// - Parameter head: the first 64 bytes, or fewer.
    package init(head: [UInt8]) {
        func begins(_ magic: [UInt8]) -> Bool { head.starts(with: magic) }
        if begins(Array("!<arch>\n".utf8)) {
            self = .archive
        } else if begins(Array("!<thin>\n".utf8)) {
            self = .archive
        } else if begins([0x7f, 0x45, 0x4c, 0x46]) {
            self = Self.elf(head)
        } else if begins([0xcf, 0xfa, 0xed, 0xfe]) || begins([0xfe, 0xed, 0xfa, 0xcf])
            || begins([0xca, 0xfe, 0xba, 0xbe])
        {
            self = .foreign("a Mach-O file")
        } else if begins(Array("MZ".utf8)) || begins([0x64, 0x86]) {
            self = .foreign("a PE file of Windows")
        } else if begins(Array("BC".utf8) + [0xc0, 0xde]) {
            self = .foreign("LLVM bitcode")
        } else if begins([0x00, 0x61, 0x73, 0x6d]) {
            self = .foreign("a WebAssembly module")
        } else if head.isEmpty {
            self = .damaged("it is empty")
        } else if head.contains(0) {
            self = .foreign("no object file")
        } else {
            self = .text
        }
    }

    private static func elf(_ head: [UInt8]) -> FileKind {
        guard head.count >= 20 else { return .damaged("it ends within its header") }
        guard head[4] == 2 else { return .foreign("an ELF file of 32 bits") }
        guard head[5] == 1 else { return .foreign("an ELF file of a big-endian machine") }
        let machine = UInt16(head[18]) | UInt16(head[19]) << 8
        guard machine == 62 || machine == 183 else {
            return .foreign("an ELF file of another machine than x86-64 and aarch64 (e_machine \(machine))")
        }
        switch UInt16(head[16]) | UInt16(head[17]) << 8 {
        case 1: return .relocatable
        case 2, 3: return .linked
        case 4: return .foreign("a core dump")
        default: return .damaged("its type is unknown")
        }
    }
}
