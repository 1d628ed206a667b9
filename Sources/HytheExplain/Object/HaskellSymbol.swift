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
        var parts = symbol.split(separator: "_", omittingEmptySubsequences: false)
        guard parts.count >= 3, let last = parts.last.map({ Substring($0) }), Self.kinds.contains(last) else {
            return nil
        }
        parts.removeLast()
        kind = String(last)
        if kind == "info", parts.last == "con" {
            kind = "con_info"
            parts.removeLast()
        }
        let prefix = parts.prefix { $0.first?.isUppercase != true }
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
