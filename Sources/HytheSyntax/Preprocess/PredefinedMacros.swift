/// What GHC 9.0.2 tells of itself and of the packages that come with it, without Template Haskell.
enum PredefinedMacros {
    static func macros(_ target: PreprocessorTarget) -> [String: Macro] {
        var macros = versions
        for place in ["BUILD", "HOST"] {
            macros["\(target.operatingSystem)_\(place)_OS"] = one
            macros["\(target.architecture)_\(place)_ARCH"] = one
        }
        if target == .linuxX86 {
            macros["__SSE__"] = one
            macros["__SSE2__"] = one
        }
        return macros
    }

    private static let one = Macro(body: "1".utf8)

    /// Packages in the versions that GHC 9.0.2 has, which is what the base library here is modelled on.
    private static let packages: [(name: String, version: String)] = [
        ("Cabal", "3.4.1.0"), ("array", "0.5.4.0"), ("base", "4.15.1.0"), ("binary", "0.8.8.0"),
        ("bytestring", "0.10.12.1"), ("containers", "0.6.4.1"), ("deepseq", "1.4.5.0"), ("directory", "1.3.6.2"),
        ("exceptions", "0.10.4"), ("filepath", "1.4.2.1"), ("ghc_bignum", "1.1"), ("ghc_boot", "9.0.2"),
        ("ghc_boot_th", "9.0.2"), ("ghc_compact", "0.1.0.0"), ("ghc_heap", "9.0.2"), ("ghc_prim", "0.7.0"),
        ("ghci", "9.0.2"), ("haskeline", "0.8.2"), ("hpc", "0.6.1.0"), ("integer_gmp", "1.1"), ("libiserv", "9.0.2"),
        ("mtl", "2.2.2"), ("parsec", "3.1.14.0"), ("pretty", "1.1.3.6"), ("process", "1.6.13.2"), ("rts", "1.0.2"),
        ("stm", "2.5.0.0"), ("template_haskell", "2.17.0.0"), ("terminfo", "0.4.1.5"), ("text", "1.2.5.0"),
        ("time", "1.9.3"), ("transformers", "0.5.6.2"), ("unix", "2.7.2.2"), ("xhtml", "3000.2.2.1"),
    ]

    private static let versions: [String: Macro] = {
        var macros: [String: Macro] = [
            "__GLASGOW_HASKELL__": Macro(body: "900".utf8),
            "__GLASGOW_HASKELL_FULL_VERSION__": Macro(body: "\"9.0.2\"".utf8),
            "__GLASGOW_HASKELL_PATCHLEVEL1__": Macro(body: "2".utf8), "__IO_MANAGER_MIO__": one, "__HYTHE__": one,
            "MIN_VERSION_GLASGOW_HASKELL": atLeast(
                [900, 2, 0], ["ma*100+mi", "pl1", "pl2"], ["ma", "mi", "pl1", "pl2"]),
        ]
        for (name, version) in packages {
            var parts = version.split(separator: ".").prefix(3).map { Int($0)! }
            while parts.count < 3 { parts.append(0) }
            let names = ["major1", "major2", "minor"]
            macros["VERSION_\(name)"] = Macro(body: "\"\(version)\"".utf8)
            macros["MIN_VERSION_\(name)"] = atLeast(parts, names, names)
        }
        return macros
    }()

    /// Whether `numbers`, one after the other, reach `version`'s.
    private static func atLeast(_ version: [Int], _ numbers: [String], _ parameters: [String]) -> Macro {
        let (a, b, c) = ("(\(numbers[0]))", "(\(numbers[1]))", "(\(numbers[2]))")
        let (x, y, z) = (version[0], version[1], version[2])
        let text = "(\(a)<\(x)||\(a)==\(x)&&\(b)<\(y)||\(a)==\(x)&&\(b)==\(y)&&\(c)<=\(z))"
        return Macro(parameters: parameters, body: text.utf8)
    }
}
