import Testing

import HytheExplain

@Suite struct ObjdumpReaderTests {
    private static let headers = """

        lib.a(Export.o):\tfile format elf64-x86-64

        Sections:
        Idx Name          Size     VMA              Type
          0               00000000 0000000000000000 
          1 .text         0000001a 0000000000000000 TEXT
          2 .init_array   00000008 0000000000000000 

        SYMBOL TABLE:
        0000000000000000 l    d  .text\t0000000000000000 .text
        0000000000000000 g     F .text\t0000000000000010 c_function
        0000000000000010 l     F .text\t000000000000000a .hidden stginit_export_Export
        0000000000000000         *UND*\t0000000000000000 rts_lock

        RELOCATION RECORDS FOR [.init_array]:
        OFFSET           TYPE                     VALUE
        0000000000000000 R_X86_64_64              .text+0x10

        RELOCATION RECORDS FOR [.text]:
        OFFSET           TYPE                     VALUE
        0000000000000005 R_X86_64_PLT32           rts_lock-0x4
        """

    private static let code = """

        lib.a(Export.o):\tfile format elf64-x86-64

        Disassembly of section .text:

        0000000000000000 <c_function>:
        \t\t00000000000000f0:  R_X86_64_PLT32\tsomething_before-0x4
               0:      \tsubq\t$0x8, %rsp
               4:      \tcallq\t0x9 <c_function+0x9>
        \t\t0000000000000005:  R_X86_64_PLT32\trts_lock-0x4
               9:      \tmovq\t0x27(%rip), %rax         # 0x37 <index>
               c:      \tretq
               d:      \tint3
              10:      \tint3
        """

    @Test func sectionsSymbolsAndRelocations() throws {
        let objects = ObjdumpReader.objects(headers: Array(Self.headers.utf8), of: .archive)
        let object = try #require(objects.first)
        #expect(objects.count == 1)
        #expect(object.name == "lib.a(Export.o)" && object.architecture == "x86_64" && object.isRelocatable)
        #expect(object.sections.map(\.name) == [".text", ".init_array"])
        let export = try #require(object.symbols.named("c_function"))
        #expect(export.isFunction && export.isGlobal && export.size == 16 && export.section == ".text")
        #expect(object.symbols.named("rts_lock") == nil)
        #expect(object.symbol(at: ".text", 0x12)?.name == "stginit_export_Export")
        #expect(object.relocations[".text"]?.first?.addend == -4)
        #expect(object.candidates == ["c_function"])
    }

    /// Sizes follow from the next address; padding, and relocations of the code before, are left out.
    @Test func instructions() throws {
        var objects = ObjdumpReader.objects(headers: Array(Self.headers.utf8), of: .archive)
        ObjdumpReader.add(code: ObjdumpReader.objects(code: Array(Self.code.utf8)), to: &objects)
        let function = try #require(objects[0].functions.first)
        #expect(function.instructions.map(\.mnemonic) == ["subq", "callq", "movq", "retq", "int3"])
        #expect(function.instructions.map(\.size) == [4, 5, 3, 1, 3])
        #expect(function.instructions.flatMap(\.relocations).map(\.target) == ["rts_lock"])
        #expect(function.instructions[2].note == "index")
        #expect(function.instructions[2].operands == "0x27(%rip), %rax")
    }

    @Test(arguments: [
        ("base_GHCziTopHandler_runIO_closure", "base:GHC.TopHandler.runIO"),
        ("ghczmprim_GHCziTypes_Izh_con_info", "ghc-prim:GHC.Types.I# (con_info)"),
        ("Export_zdfstableZZC0ZZCmainZZCExportZZCfoo_closure", "Export.foo, as exported"),
        ("Export_zdwzdfstableZZC0ZZCmainZZCExportZZCfoo_entry", "Export.foo on unboxed values"),
        ("Main_zpzp_info", "Main.++ (info)"),
    ]) func symbols(symbol: String, meaning: String) throws {
        #expect(try #require(HaskellSymbol(symbol[...])).description == meaning)
    }

    @Test(arguments: ["printf", "main", "hs_init", "rts_lock", "x_y_z"]) func otherSymbols(symbol: String) {
        #expect(HaskellSymbol(symbol[...]) == nil)
    }

    @Test func kindsOfFiles() {
        #expect(FileKind(head: Array("!<arch>\n".utf8)) == .archive)
        #expect(FileKind(head: Array("module Main where\n".utf8)) == .text)
        #expect(FileKind(head: [0x7f, 0x45, 0x4c, 0x46, 2]) == .damaged("it ends within its header"))
        #expect(FileKind(head: [0xcf, 0xfa, 0xed, 0xfe, 7, 0, 0, 1]) == .foreign("a Mach-O file"))
        #expect(FileKind(head: []) == .damaged("it is empty"))
    }
}
