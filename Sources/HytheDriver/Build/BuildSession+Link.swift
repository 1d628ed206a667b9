import HytheBase

/// From objects to the result.
extension BuildSession {
    var optimisation: String { "-O\(request.code.level)" }

    func link(_ haskell: CompiledHaskell, as kind: OutputKind, to output: String) async throws {
        if FileSystem.isDirectory(output) {
            throw DriverError("cannot write `\(output)`: it is a directory", hint: "choose a name with -o")
        }
        var inputs: [String] = []
        if !sources.haskell.isEmpty {
            let objects = try await haskellObjects(haskell)
            // What stays in the hands of users must not clash with what other builds give them.
            inputs += kind == .object || kind == .static ? [try await joined(objects)] : objects.map(\.path)
        }
        inputs += try await cObjects(stubsOf: haskell)
        switch kind {
        case .object: try await linkObject(inputs + objectsOnly(for: "an object"), to: output)
        case .static: try await archive(inputs + objectsOnly(for: "a static library"), to: output)
        case .shared: try await linkShared(inputs + linked.map(\.argument), to: output)
        case .executable:
            if sources.c.isEmpty, sources.linked.isEmpty, !haskell.definesMain { throw noMain }
            try await linkProgram(inputs + linked.map(\.argument), to: output)
        }
    }

    /// What is named for linking; what needs others comes before them.
    private var linked: [SourceSet.Linked] { sources.linked + unitSources.reversed().flatMap(\.linked) }

    private var noMain: DriverError {
        let entry = request.language.entry
        return DriverError(
            "a program needs a `main`: no module `\(entry.module)` defines "
                + (entry == .standard ? "one" : "`\(entry.function)`") + " and there is no C source",
            hint: "name the module `Main`, add a C file with main, or ask for --kind object, static or shared")
    }

    /// What is to be linked, where only objects can be put together.
    private func objectsOnly(for what: String) throws(DriverError) -> [String] {
        for linked in linked {
            switch linked {
            case .file(let path) where SourceSet.isSharedLibrary(path):
                throw DriverError(
                    "`\(path)` is a shared library, which cannot be put into \(what)",
                    hint: "name it where the program is linked")
            case .flag(let flag):
                try StandardStream.error.write("note: \(flag): counts where a program or shared library is linked\n")
            case .file: break
            }
        }
        return sources.linkedFiles
    }

    private func linkObject(_ inputs: [String], to output: String) async throws {
        if inputs.count == 1 {
            try FileSystem.write(FileSystem.read(inputs[0]), to: output)
        } else {
            try await toolchain.run(
                toolchain.tool("ld.lld"), ["-r", "-o", output] + inputs, doing: "joining objects")
        }
    }

    private func archive(_ inputs: [String], to output: String) async throws {
        let runtime = try await RuntimeArchive.path(
            installation: installation, toolchain: toolchain, cache: cache)
        let partial = temporary + "/lib.a"
        // L: the members of an archive, not the archive as a member.
        try await toolchain.run(
            toolchain.tool("llvm-ar"), ["qcLS", partial] + inputs + [runtime], doing: "archiving")
        try await toolchain.run(toolchain.tool("llvm-ranlib"), [partial], doing: "indexing the archive")
        try FileSystem.write(FileSystem.read(partial), to: output)
    }

    /// As `cc -shared`: what the command's files define is visible, and what they lack is left to the loader. The parts of
    /// the runtime and the base library stay hidden, but for HsFFI.h's and RtsAPI.h's functions.
    private func linkShared(_ inputs: [String], to output: String) async throws {
        let runtime = try await RuntimeArchive.path(
            installation: installation, toolchain: toolchain, cache: cache)
        let script = temporary + "/exports.map"
        let hidden = try RuntimeArchive.hiddenSymbolPatterns(installation: installation)
        try FileSystem.write("{ local: \(hidden.map { $0 + "; " }.joined())};\n", to: script)
        try await linkWithClang(
            ["-shared", "-Wl,--version-script=\(script)"] + Self.librarySettings + inputs + [runtime], to: output)
    }

    /// What a shared library with a runtime in it needs of the linker; `hythe config --libs` says it too.
    ///
    /// Functions are bound within the library, as two of them in one process have each its own; data is not, as the program may
    /// hold a copy of it. A library that was loaded stays: threads that have called end by its code, and it has CAFs, stable
    /// pointers and functions made of closures that others may hold.
    static let librarySettings = ["-Wl,-Bsymbolic-functions", "-Wl,-z,nodelete"]

    private func linkProgram(_ inputs: [String], to output: String) async throws {
        let runtime = try await RuntimeArchive.path(
            installation: installation, toolchain: toolchain, cache: cache)
        let form = request.link.isStatic ? "-static" : request.link.isPIE ? "-pie" : "-no-pie"
        try await linkWithClang([form] + inputs + [runtime], to: output)
    }

    private func linkWithClang(_ arguments: [String], to output: String) async throws {
        ProgressLine.show("linking")
        let partial = temporary + "/linked"
        let hasCPlusPlus = sources.hasCPlusPlus || unitSources.contains(where: \.hasCPlusPlus)
        let libraries = (hasCPlusPlus ? ["-lstdc++"] : []) + ["-lm", "-lpthread"]
        try await request.code.times.measure("link") {
            try await toolchain.run(
                toolchain.clang,
                arguments + ["-fuse-ld=lld", "-Wl,--gc-sections", "-Wl,-z,pack-relative-relocs"] + libraries
                    + ["-o", partial],
                doing: "linking")
        }
        try FileSystem.install(partial, as: output)
    }
}
