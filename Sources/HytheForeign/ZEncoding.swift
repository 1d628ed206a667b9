import HytheBase

/// GHC's encoding of Haskell names as C identifiers: letters and digits stay, everything else becomes `z.` or `Z.`.
package enum ZEncoding {
    /// Encodes a name or module name: `Data.Map` is `DataziMap`, `+` is `zp`, `(,)` is `Z2T`, `()` is `Z0T`.
    package static func encode(_ text: String) -> String {
        if let tuple = encodeTuple(text) { return tuple }
        var result = ""
        result.reserveCapacity(text.utf8.count + 8)
        for (index, scalar) in text.unicodeScalars.enumerated() {
            append(scalar, isFirst: index == 0, to: &result)
        }
        return result
    }

    /// The linker symbol of a top-level entity: `Export_foo_closure`, `base_GHCziBase_map_info`.
    ///
    /// As in GHC, the modules of the program being compiled have no package prefix.
    package static func symbol(module: String, name: String, package: String? = nil, suffix: String) -> String {
        let prefix = package.map { encode($0) + "_" } ?? ""
        return "\(prefix)\(encode(module))_\(encode(name))_\(suffix)"
    }

    private static func encodeTuple(_ text: String) -> String? {
        if text == "()" { return "Z0T" }
        if text == "(##)" { return "Z0H" }
        let isUnboxed = text.hasPrefix("(#") && text.hasSuffix("#)")
        let commas = isUnboxed ? text.dropFirst(2).dropLast(2) : text.dropFirst().dropLast()
        guard text.hasPrefix("("), text.hasSuffix(")"), !commas.isEmpty, commas.allSatisfy({ $0 == "," }) else {
            return nil
        }
        return "Z\(commas.count + 1)\(isUnboxed ? "H" : "T")"
    }

    private static func append(_ scalar: Unicode.Scalar, isFirst: Bool, to result: inout String) {
        switch scalar {
        case "z": result += "zz"
        case "Z": result += "ZZ"
        case "a"..."z", "A"..."Z": result.unicodeScalars.append(scalar)
        // A leading digit would not be an identifier: it is written by its code.
        case "0"..."9" where !isFirst: result.unicodeScalars.append(scalar)
        default:
            if let code = codes[scalar] {
                result += code
            } else {
                let hex = String(scalar.value, radix: 16)
                // A code begins with a digit, so that it is not mistaken for the short codes.
                result += "z" + (hex.first!.isNumber ? hex : "0" + hex) + "U"
            }
        }
    }

    private static let codes: [Unicode.Scalar: String] = [
        "(": "ZL", ")": "ZR", "[": "ZM", "]": "ZN", ":": "ZC",
        "&": "za", "|": "zb", "^": "zc", "$": "zd", "=": "ze", ">": "zg", "#": "zh", ".": "zi", "<": "zl",
        "-": "zm", "!": "zn", "+": "zp", "'": "zq", "\\": "zr", "/": "zs", "*": "zt", "_": "zu", "%": "zv",
    ]
}
