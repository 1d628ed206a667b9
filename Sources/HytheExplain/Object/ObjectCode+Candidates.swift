extension ObjectCode {
    /// The functions that may be stubs of exports, or may register exports: those to be disassembled.
    package var candidates: [String] {
        if !isRelocatable {
            let isOfRuntime = { (name: String) in
                name.hasPrefix("hs_") || name.hasPrefix("rts_") || name.hasPrefix("hy_")
            }
            return symbols.all.filter { symbol in
                symbol.isFunction && symbol.section != nil
                    && (symbol.name.hasPrefix("stginit_export_")
                        || symbol.isGlobal && HaskellSymbol(symbol.name[...]) == nil && !isOfRuntime(symbol.name))
            }.map(\.name)
        }
        var found: Set<String> = []
        for (section, patches) in relocations {
            let telling = patches.filter {
                RuntimeFunction(symbol: $0.target) != nil || LoadTime.registrars.contains($0.target)
            }
            if telling.isEmpty { continue }
            for patch in telling {
                if let function = symbols.function(upTo: patch.offset, in: section) { found.insert(function.name) }
            }
        }
        return found.sorted()
    }
}
