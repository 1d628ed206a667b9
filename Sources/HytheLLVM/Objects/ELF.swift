/// Numbers of the 64-bit little-endian ELF format, as far as relocatable objects of LLVM have them.
enum ELF {
    static let headerSize = 64
    static let sectionHeaderSize = 64
    static let symbolSize = 24
    static let relocationSize = 24

    static let typeProgramBits: UInt32 = 1
    static let typeSymbols: UInt32 = 2
    static let typeStrings: UInt32 = 3
    static let typeRelocations: UInt32 = 4
    static let typeNote: UInt32 = 7
    static let typeNoBits: UInt32 = 8

    static let flagAllocate: UInt64 = 0x2
    static let flagMerge: UInt64 = 0x10
    static let flagStrings: UInt64 = 0x20
    /// Of a section of relocations.
    static let flagInfoLink: UInt64 = 0x40

    static let bindingLocal: UInt8 = 0
    static let symbolSection: UInt8 = 3
    static let visibilityHidden: UInt8 = 2

    static let machineX86: UInt16 = 62
    /// x86-64's only relocation here that is not relative to the end of a field.
    static let absoluteX86: UInt32 = 1

    static let magic: [UInt8] = [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1]

    /// `Elf64_Shdr`. `Name` is an offset in the table of strings, or the text that stands there.
    struct SectionHeader<Name> {
        var name: Name
        var type: UInt32
        var flags: UInt64 = 0
        var offset: Int
        var size: Int
        var link = 0
        var info = 0
        var alignment: UInt64 = 1
        var entrySize: UInt64 = 0
    }

    /// `Elf64_Sym`.
    struct SymbolEntry<Name> {
        var name: Name
        var info: UInt8 = 0
        var other: UInt8 = 0
        /// 0: defined elsewhere.
        var section = 0
        var value: UInt64 = 0
        var size: UInt64 = 0

        var isLocal: Bool { info >> 4 == ELF.bindingLocal }
        var isSection: Bool { info & 15 == ELF.symbolSection }
    }
}
