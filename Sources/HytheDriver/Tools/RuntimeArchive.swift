import HytheBase
import HytheLLVM

/// The runtime as an archive: put together on first use, then found in the cache.
///
/// Its Swift was compiled beside the compiler; after a change of its sources it is compiled here. An installation may bring
/// the archive ready-made as `lib/libhythe_runtime.a`.
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
            ProgressLine.show("building the runtime")
            let object = isCompiled(installation) ? [CompiledRuntime.object] : []
            try await toolchain.run(
                "/bin/sh", [installation.runtime + "/build-runtime.sh", directory, supportPath] + object,
                doing: "building the runtime (needs swiftc of Swift 6.3)")
        }
        return entry + "/libhythe_runtime.a"
    }

    /// Whether the object that the build of the compiler has made is there, and is of these very sources.
    private static func isCompiled(_ installation: Installation) -> Bool {
        let directories = [
            (installation.runtime, CompiledRuntime.sources), (installation.include, CompiledRuntime.include),
        ]
        return FileSystem.exists(CompiledRuntime.object)
            && directories.allSatisfy { present, copied in
                let files = FileSystem.filesBelow(present)
                return files == FileSystem.filesBelow(copied)
                    && files.allSatisfy { file in
                        guard let text = try? FileSystem.read("\(present)/\(file)") else { return false }
                        return text == (try? FileSystem.read("\(copied)/\(file)"))
                    }
            }
    }
}
