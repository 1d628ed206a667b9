/// The `config` command.
package enum Configuration {
    /// The flags asked for, on one line; the runtime archive is built if it is not there.
    package static func text(cflags: Bool, libs: Bool, includeDirectory: Bool) async throws -> String {
        let installation = try Installation.locate()
        var parts: [String] = []
        if includeDirectory { parts.append(installation.include) }
        if cflags { parts.append("-I\(installation.include)") }
        if libs {
            let archive = try await RuntimeArchive.path(
                installation: installation, toolchain: try Toolchain.locate(), cache: Cache())
            parts += BuildSession.librarySettings + [archive, "-lm", "-lpthread"]
        }
        return parts.joined(separator: " ")
    }
}
