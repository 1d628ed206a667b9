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

    /// The text that `encode` made this of; anything that it does not make stays as it is.
    package static func decode(_ encoded: Substring) -> String {
        var result = String.UnicodeScalarView()
        var rest = encoded.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            guard scalar == "z" || scalar == "Z", let next = rest.first else {
                result.append(scalar)
                continue
            }
            if next == "z" || next == "Z" {
                result.append(next)
            } else if let plain = plain["\(scalar)\(next)"] {
                result.append(plain)
            } else if let (text, length) = decodeNumbered(scalar, rest) {
                result.append(contentsOf: text.unicodeScalars)
                rest = rest.dropFirst(length)
                continue
            } else {
                result.append(scalar)
                continue
            }
            rest = rest.dropFirst()
        }
        return String(result)
    }

    /// A tuple, or a character by its code.
    ///
    /// - Returns: the text, and how many scalars behind `first` stand for it.
    private static func decodeNumbered(_ first: Unicode.Scalar, _ rest: Substring.UnicodeScalarView)
        -> (text: String, length: Int)?
    {
        guard let end = rest.firstIndex(where: { !$0.properties.isASCIIHexDigit }), end > rest.startIndex else {
            return nil
        }
        let digits = String(rest[..<end])
        let length = digits.unicodeScalars.count + 1
        if first == "z" {
            guard rest[end] == "U", let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) else {
                return nil
            }
            return (String(scalar), length)
        }
        guard rest[end] == "T" || rest[end] == "H", let size = Int(digits), size <= 64 else { return nil }
        let commas = String(repeating: ",", count: max(0, size - 1))
        return (rest[end] == "T" ? "(\(commas))" : "(#\(commas)#)", length)
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
                result += "z" + (hex.first?.isNumber == true ? hex : "0" + hex) + "U"
            }
        }
    }

    private static let codes: [Unicode.Scalar: String] = [
        "(": "ZL", ")": "ZR", "[": "ZM", "]": "ZN", ":": "ZC",
        "&": "za", "|": "zb", "^": "zc", "$": "zd", "=": "ze", ">": "zg", "#": "zh", ".": "zi", "<": "zl",
        "-": "zm", "!": "zn", "+": "zp", "'": "zq", "\\": "zr", "/": "zs", "*": "zt", "_": "zu", "%": "zv",
    ]

    private static let plain = Dictionary(uniqueKeysWithValues: codes.map { ($0.value, $0.key) })
}
