import HytheBase
import HytheLLVM

/// The runtime as an archive: built from its sources on first use, then found in the cache.
///
/// An installation may bring it ready-made as `lib/libhythe_runtime.a`.
enum RuntimeArchive {
    /// What a shared library does not show although its objects do: the closures behind exports, and what is global in
    /// the runtime for the sake of stubs.
    static func hiddenSymbolPatterns(installation: Installation) throws(DriverError) -> [String] {
        let interface = String(decoding: try FileSystem.read(installation.runtime + "/interface.txt"), as: UTF8.self)
        let names = interface.split(separator: "\n").map(String.init).filter {
            !$0.hasPrefix("#") && !["hs_*", "rts_*", "hy_*"].contains($0)
        }
        return names + ["hy_lib_*", "*zdfstableZZC*_closure"]
    }

    static func path(installation: Installation, toolchain: Toolchain, cache: Cache) async throws -> String {
        let readyMade = installation.home + "/lib/libhythe_runtime.a"
        if FileSystem.exists(readyMade) { return readyMade }
        let support = SupportModule.emit().text
        var key = ContentHash()
        key.combine(support)
        key.combine(toolchain.fingerprint)
        for directory in [installation.runtime, installation.include] {
            for file in FileSystem.filesBelow(directory) {
                key.combine(file)
                key.combine(try FileSystem.read("\(directory)/\(file)"))
            }
        }
        let entry = try await cache.entry("runtime", key) { directory in
            let supportPath = directory + "/support.ll"
            try FileSystem.write(support, to: supportPath)
            try await toolchain.run(
                "/bin/sh", [installation.runtime + "/build-runtime.sh", directory, supportPath],
                doing: "building the runtime (needs swiftc of Swift 6.3)")
        }
        return entry + "/libhythe_runtime.a"
    }
}
