import HytheForeign

/// A linker symbol of compiled Haskell, z-decoded: `base_GHCziTopHandler_runIO_closure` is the closure of `runIO` in
/// `GHC.TopHandler` of the package `base`.
package struct HaskellSymbol: Sendable, Equatable {
    package var package: String?
    package var module: String
    package var name: String
    /// `closure`, `info`, `con_info`, `entry`, ...
    package var kind: String

    private static let kinds: Set<Substring> = [
        "closure", "info", "entry", "code", "bytes", "slow", "fast", "srt", "ret",
    ]

    package init?(_ symbol: Substring) {
        let underscore = UInt8(ascii: "_")
        guard let end = symbol.utf8.lastIndex(of: underscore) else { return nil }
        let last = symbol[symbol.utf8.index(after: end)...]
        guard Self.kinds.contains(last) else { return nil }
        kind = String(last)
        var parts = symbol.utf8[..<end].split(separator: underscore, omittingEmptySubsequences: false)
            .map(Substring.init)
        if kind == "info", parts.last == "con" {
            kind = "con_info"
            parts.removeLast()
        }
        let prefix = parts.prefix { part in
            part.utf8.first.map { !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) } ?? true
        }
        guard prefix.count <= 1, parts.count >= prefix.count + 2 else { return nil }
        package = prefix.first.map { ZEncoding.decode($0) }
        module = ZEncoding.decode(parts[prefix.count])
        name = parts[(prefix.count + 1)...].map { ZEncoding.decode($0) }.joined(separator: "_")
    }

    /// The value behind an export, whose name GHC encodes twice; nil for others.
    package var exported: String? {
        let stable = name.hasPrefix("$w") ? name.dropFirst(2) : name[...]
        guard stable.hasPrefix("$fstable") else { return nil }
        let parts = ZEncoding.decode(stable.dropFirst(2)).split(separator: ":", maxSplits: 4)
        guard parts.count == 5, let end = parts[4].lastIndex(where: { !$0.isNumber || !$0.isASCII }) else { return nil }
        // GHC's parts of its code have a number behind the name; closures and Hythe's code (`_entry`) are the whole.
        let isWhole = kind == "closure" || kind == "entry"
        return isWhole ? "\(parts[3]).\(parts[4])" : "\(parts[3]).\(parts[4][...end])"
    }

    /// The import behind the C function that GHC makes of a "wrapper": `zdmainzdExportzdExportzumake` is `Export.make`.
    package static func wrapper(_ symbol: String) -> String? {
        let parts = ZEncoding.decode(symbol[...]).split(separator: "$")
        guard symbol.hasPrefix("zd"), parts.count == 3, parts[2].hasPrefix(parts[1] + "_") else { return nil }
        return "\(parts[1]).\(parts[2].dropFirst(parts[1].count + 1))"
    }

    package var description: String {
        if let exported { return name.hasPrefix("$w") ? "\(exported) on unboxed values" : "\(exported), as exported" }
        return "\(package.map { $0 + ":" } ?? "")\(module).\(name)\(kind == "closure" ? "" : " (\(kind))")"
    }
}
