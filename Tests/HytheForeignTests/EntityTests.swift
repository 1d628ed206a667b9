import HytheForeign
import Testing

@Suite struct EntityTests {
    private func parse(_ text: String, name: String = "f", capi: Bool = false) throws -> ForeignEntity {
        try ForeignEntity.parseImport(text, defaultName: name, isCAPI: capi)
    }

    @Test func functions() throws {
        #expect(try parse("") == .function("f", header: nil))
        #expect(try parse("sin") == .function("sin", header: nil))
        #expect(try parse("  static   math.h sin ") == .function("sin", header: "math.h"))
        #expect(try parse("file-posix.c open_mode") == .function("open_mode", header: "file-posix.c"))
        #expect(try parse("math.h") == .function("f", header: "math.h"))
        #expect(try parse("static dynamic") == .function("dynamic", header: nil))
        #expect(try parse("static") == .function("f", header: nil))
    }

    @Test func addresses() throws {
        for text in ["&free", "& free", "&  free"] { #expect(try parse(text) == .address("free", header: nil)) }
        for text in ["stdlib.h &free", "stdlib.h & free", "static stdlib.h &free"] {
            #expect(try parse(text) == .address("free", header: "stdlib.h"))
        }
        #expect(try parse("&", name: "errno_") == .address("errno_", header: nil))
    }

    @Test func special() throws {
        #expect(try parse("dynamic") == .dynamic)
        #expect(try parse("wrapper") == .wrapper)
        #expect(try parse("limits.h value INT_MAX", capi: true) == .value("INT_MAX", header: "limits.h"))
    }

    @Test(arguments: ["a.h b.h f", "f g", "1f", "f'", "a-b", "&&f"])
    func malformed(_ text: String) {
        #expect(throws: ForeignEntity.ParseError.self) { try parse(text) }
    }

    @Test func exports() throws {
        #expect(try ForeignEntity.parseExport(nil, defaultName: "f") == "f")
        #expect(try ForeignEntity.parseExport("", defaultName: "f") == "f")
        #expect(try ForeignEntity.parseExport(" c_f ", defaultName: "f") == "c_f")
        for bad in ["f'", "+", "while", "a b"] {
            #expect(throws: ForeignEntity.ParseError.self) { try ForeignEntity.parseExport(bad, defaultName: "f") }
        }
        #expect(throws: ForeignEntity.ParseError.self) { try ForeignEntity.parseExport(nil, defaultName: "f'") }
    }
}

@Suite struct ZEncodingTests {
    @Test(arguments: [
        ("foo", "foo"), ("Data.Map", "DataziMap"), ("+", "zp"), ("f'", "fzq"), ("z", "zz"), ("Z", "ZZ"), (":|", "ZCzb"),
        ("()", "Z0T"), ("(,)", "Z2T"), ("(,,)", "Z3T"), ("(#,#)", "Z2H"), ("a_b", "azub"), ("1x", "z31Ux"),
        ("I#", "Izh"),
        ("λ", "z3bbU"), ("[]", "ZMZN"),
    ])
    func encodes(_ text: String, _ expected: String) { #expect(ZEncoding.encode(text) == expected) }
}
