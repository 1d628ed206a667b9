import HytheExplain
import HytheForeign

/// Names for the addresses of a trace.
package struct TraceNames {
    private var objects: [(base: UInt64, symbols: SymbolNames)] = []
    private var known: [UInt64: String] = [:]

    /// - Parameter read: the bytes of a file, or none if it is not there any more.
    package init(_ objects: some Sequence<TraceFile.LoadedObject>, read: (String) -> [UInt8]) {
        self.objects = objects.map { ($0.base, SymbolNames(read($0.path))) }
    }

    private mutating func symbol(_ address: UInt64) -> String? {
        if let name = known[address] { return name }
        for (base, symbols) in objects where address >= base && address - base < symbols.end {
            if let name = symbols.name(of: address - base) {
                known[address] = name
                return name
            }
        }
        return nil
    }

    private func unknown(_ address: UInt64) -> String { "0x" + String(address, radix: 16) }

    /// The export, callback or closure behind an in-call, and what it is.
    mutating func inCall(_ address: UInt64) -> (kind: Span.Kind, name: String) {
        guard let symbol = symbol(address) else { return (.inCall, unknown(address)) }
        if symbol.hasSuffix("_callback") {
            // Module_$wcallback_import
            let parts = ZEncoding.decode(symbol.dropLast("_callback".count)).split(separator: "_", maxSplits: 2)
            let isImport = parts.count == 3 && parts[1] == "$wcallback"
            return (.callback, isImport ? "\(parts[0]).\(parts[2])" : symbol)
        }
        if let haskell = HaskellSymbol(symbol[...]) { return (.inCall, "\(haskell.module).\(haskell.name)") }
        return (.inCall, symbol)
    }

    mutating func outCall(_ address: UInt64) -> String { symbol(address) ?? unknown(address) }

    /// An exception by the symbol of its constructor, `..._StackOverflow_con_info`, or of its type's dictionary,
    /// `..._zdfExceptionErrorCall_closure`.
    mutating func exception(_ place: UInt64) -> String {
        guard place != 0, let symbol = symbol(place) else { return "an exception" }
        guard let haskell = HaskellSymbol(symbol[...]) else { return symbol }
        let prefix = "$fException"
        return haskell.name.hasPrefix(prefix) ? String(haskell.name.dropFirst(prefix.count)) : haskell.name
    }
}
