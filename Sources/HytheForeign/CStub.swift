import HytheBase

/// The C text of a module's exports, in the form that GHC writes as `M_stub.c`.
///
/// Compiled by `gcc -O0` it gives, instruction for instruction, the anatomy that Documentation/HowAnExportWorks.md explains.
package enum CStub {
    package static func source(module: Symbol, exports: [ForeignExport]) -> String {
        var text = """
            #include <Rts.h>
            #if defined(__cplusplus)
            extern "C" {
            #endif

            """
        for export in exports { text += function(export) }
        text += constructor(module: module, exports: exports)
        text += """
            #if defined(__cplusplus)
            }
            #endif

            """
        return text
    }

    /// One export: lock, make, apply, run, check, get, unlock.
    private static func function(_ export: ForeignExport) -> String {
        let signature = export.signature
        let stable = export.stableSymbol
        let made = signature.arguments.enumerated().map { "rts_mk\($1.rawValue)(cap, a\($0 + 1))" }
        let applied = made.reduce("&\(stable)") { "rts_apply(cap, \($0), \($1))" }
        let runner = signature.isIO ? "runIO_closure" : "runNonIO_closure"
        var lines = ["", "extern StgClosure \(stable);", signature.prototype(name: export.cName), "{"]
        lines += ["    Capability *cap;", "    HaskellObj ret;"]
        if let result = signature.result { lines.append("    \(result.cName) cret;") }
        lines.append("    cap = rts_lock();")
        lines.append("    rts_inCall(&cap, rts_apply(cap, (HaskellObj)\(runner), \(applied)), &ret);")
        lines.append("    rts_checkSchedStatus(\"\(export.cName)\", cap);")
        if let result = signature.result { lines.append("    cret = rts_get\(result.rawValue)(ret);") }
        lines.append("    rts_unlock(cap);")
        if signature.result != nil { lines.append("    return cret;") }
        lines += ["}", ""]
        return lines.joined(separator: "\n")
    }

    /// The module's list of exported closures and the constructor that makes them roots of the collector.
    private static func constructor(module: Symbol, exports: [ForeignExport]) -> String {
        let encoded = ZEncoding.encode(module.text)
        let entries = exports.map { "        (StgPtr)&\($0.stableSymbol)" }.joined(separator: ",\n")
        return """

            static struct ForeignExportsList stg_exports_\(encoded) = {
                .n_entries = \(exports.count),
                .exports = {
            \(entries)
                }
            };

            static void stginit_export_\(encoded)(void) __attribute__((constructor));
            static void stginit_export_\(encoded)(void)
            {
                registerForeignExports(&stg_exports_\(encoded));
            }

            """
    }
}
