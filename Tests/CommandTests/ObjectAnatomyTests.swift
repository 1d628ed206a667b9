import Testing

/// The native object of an export has the parts of the listing that the project began with: a C function that is a
/// landing place, a constructor behind `.init_array`, the stable closure under its z-encoded name.
@Suite struct ObjectAnatomyTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        try workspace.copy("Examples/Export/Export.hs")
    }

    @Test(arguments: ["fused", "rts"]) func everyFormHasTheParts(form: String) throws {
        let anatomy = try Anatomy(workspace, ["--stubs", form])
        #expect(anatomy.symbols["c_function"] == "T")
        #expect(anatomy.symbols["stginit_export_Export"] == "t")
        #expect(anatomy.symbols["Export_zdfstableZZC0ZZCmainZZCExportZZCfoo_closure"] == "D")
        #expect(anatomy.initialisers.count == 1)
        #expect(anatomy.initialisers[0].contains("R_X86_64_64"))
        #expect(anatomy.initialisers[0].contains("stginit_export_Export"))
        #expect(anatomy.export.first == "endbr64")
        #expect(anatomy.constructor.first == "endbr64")
        #expect(anatomy.calls(in: anatomy.constructor) == ["registerForeignExports"])
    }

    @Test func rtsFormCallsInTheListingsOrder() throws {
        let anatomy = try Anatomy(workspace, ["--stubs", "rts"])
        #expect(
            anatomy.calls(in: anatomy.export) == [
                "rts_lock", "rts_mkInt", "rts_apply", "rts_apply", "rts_inCall", "rts_checkSchedStatus", "rts_getInt",
                "rts_unlock", "__stack_chk_fail",
            ])
        let closures = anatomy.export.filter { $0.contains("_closure") }
        #expect(closures.count == 2)
        #expect(closures[0].contains("Export_zdfstableZZC0ZZCmainZZCExportZZCfoo_closure"))
        #expect(closures[1].contains("base_GHCziTopHandler_runIO_closure"))
    }

    /// As with `-fstack-protector-strong`: a function whose locals have their address taken is protected, one without
    /// such locals is not.
    @Test func fusedFormNeedsNoCanary() throws {
        let plain = try Anatomy(workspace, [])
        #expect(plain.calls(in: plain.export) == ["hy_incall", "hy_attach"])
        let guarded = try Anatomy(workspace, ["--stack-protector-all"])
        #expect(guarded.calls(in: guarded.export) == ["hy_incall", "hy_attach", "__stack_chk_fail"])
    }
}

/// What binutils say of `Export.o`.
private struct Anatomy {
    /// Name to nm's letter.
    var symbols: [String: String] = [:]
    /// Relocation records of `.init_array`.
    let initialisers: [String]
    /// Instructions, each with its relocations behind it, of `c_function` and of the constructor.
    let export, constructor: [String]

    init(_ workspace: Workspace, _ flags: [String]) throws {
        try workspace.build(flags + ["Export.hs"])
        for line in try workspace.expect("nm", "Export.o").split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            if words.count == 3 { symbols[words[2]] = words[1] }
        }
        initialisers = try workspace.expect("objdump", "-r", "-j", ".init_array", "Export.o").split(separator: "\n")
            .map(String.init).filter { $0.contains("R_X86_64") }
        export = try Anatomy.code(of: "c_function", workspace)
        constructor = try Anatomy.code(of: "stginit_export_Export", workspace)
    }

    private static func code(of function: String, _ workspace: Workspace) throws -> [String] {
        let text = try workspace.expect(
            "objdump", "-dr", "--no-show-raw-insn", "-j", ".text.\(function)", "Export.o")
        var lines: [String] = []
        for line in text.split(separator: "\n").map(String.init) {
            if let match = line.firstMatch(of: /^ *[0-9a-f]+:\t(.*)/) {
                lines.append(String(match.1))
            } else if line.contains("R_X86_64"), !lines.isEmpty {
                lines[lines.count - 1] += " " + line
            }
        }
        return lines
    }

    /// The functions called, or jumped to, through the PLT.
    func calls(in code: [String]) -> [String] {
        code.compactMap { line in
            line.firstMatch(of: /R_X86_64_PLT32\s+(\w+)-0x4/).map { String($0.1) }
        }
    }
}
