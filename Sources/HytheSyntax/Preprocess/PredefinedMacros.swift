import HytheBase

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

    private static let versions: [String: Macro] = {
        var macros: [String: Macro] = [
            "__GLASGOW_HASKELL__": Macro(body: "900".utf8),
            "__GLASGOW_HASKELL_FULL_VERSION__": Macro(body: "\"9.0.2\"".utf8),
            "__GLASGOW_HASKELL_PATCHLEVEL1__": Macro(body: "2".utf8), "__IO_MANAGER_MIO__": one, "__HYTHE__": one,
            "MIN_VERSION_GLASGOW_HASKELL": atLeast(
                [900, 2, 0], ["ma*100+mi", "pl1", "pl2"], ["ma", "mi", "pl1", "pl2"]),
        ]
        for (package, version) in GlobalPackages.versions {
            let name = package.replacing("-", with: "_")
            var parts = version.split(separator: ".").prefix(3).map {
                Int($0).orFail("the version \(version) of \(package) is no number")
            }
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
