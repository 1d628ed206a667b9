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
        let z = UInt8(ascii: "z")
        var rest = ArraySlice(encoded.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(rest.count)
        while let byte = rest.popFirst() {
            guard byte | 0x20 == z, let next = rest.first else {
                result.append(byte)
                continue
            }
            if next | 0x20 == z {
                result.append(next)
                rest.removeFirst()
            } else if let plain = plain[UInt16(byte) << 8 | UInt16(next)] {
                result.append(plain)
                rest.removeFirst()
            } else if let (text, length) = decodeNumbered(byte, rest) {
                result += text.utf8
                rest.removeFirst(length)
            } else {
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// A tuple, or a character by its code.
    ///
    /// - Returns: the text, and how many bytes behind `first` stand for it.
    private static func decodeNumbered(_ first: UInt8, _ rest: ArraySlice<UInt8>) -> (text: String, length: Int)? {
        guard let end = rest.firstIndex(where: { Character(UnicodeScalar($0)).hexDigitValue == nil }),
            end > rest.startIndex
        else { return nil }
        let digits = String(decoding: rest[..<end], as: UTF8.self)
        let length = digits.utf8.count + 1
        if first == UInt8(ascii: "z") {
            guard rest[end] == UInt8(ascii: "U"), let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
            else { return nil }
            return (String(scalar), length)
        }
        let isBoxed = rest[end] == UInt8(ascii: "T")
        guard isBoxed || rest[end] == UInt8(ascii: "H"), let size = Int(digits), size <= 64 else { return nil }
        let commas = String(repeating: ",", count: max(0, size - 1))
        return (isBoxed ? "(\(commas))" : "(#\(commas)#)", length)
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

    /// The characters behind the two bytes of a short code.
    private static let plain = Dictionary(
        uniqueKeysWithValues: codes.map { scalar, code in
            (code.utf8.reduce(0) { $0 << 8 | UInt16($1) }, UInt8(ascii: scalar))
        })
}
