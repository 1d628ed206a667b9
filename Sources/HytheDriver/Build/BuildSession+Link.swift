import HytheBase

/// From LLVM IR and C sources to the result.
extension BuildSession {
    var optimisation: String { "-O\(request.code.level)" }

    /// - Returns: what clang had to say.
    func compileC(_ source: String, to object: String, options: [String], doing purpose: String) async throws -> String
    {
        try await toolchain.run(
            toolchain.clang,
            ["-c", source, "-o", object, optimisation, "-fPIC"] + options + ["-I", installation.include],
            doing: purpose)
    }

    private func cObjects(stubsOf haskell: CompiledHaskell) async throws -> [String] {
        for exports in haskell.exports {
            try FileSystem.write(exports.header, to: "\(temporary)/\(exports.stem)_stub.h")
        }
        var objects: [String] = []
        for (index, source) in sources.c.enumerated() {
            let object = "\(temporary)/c\(index).o"
            let said = try await compileC(
                source, to: object, options: ["-g", "-I", temporary], doing: "compiling \(source)")
            try StandardStream.error.write(said)
            objects.append(object)
        }
        return objects
    }

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
        inputs += try await cObjects(stubsOf: haskell) + sources.linked
        switch kind {
        case .object: try await linkObject(inputs, to: output)
        case .static: try await archive(inputs, to: output)
        case .shared: try await linkShared(inputs, exports: haskell.exports.flatMap(\.cNames), to: output)
        case .executable:
            if sources.c.isEmpty, sources.linked.isEmpty, !haskell.definesMain {
                throw DriverError(
                    "a program needs a `main`: no module `Main` defines one and there is no C source",
                    hint: "name the module `Main`, add a C file with main, or ask for --kind object, static or shared")
            }
            try await linkProgram(inputs, cxx: sources.hasCPlusPlus, to: output)
        }
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

    private func linkShared(_ inputs: [String], exports: [String], to output: String) async throws {
        let runtime = try await RuntimeArchive.path(
            installation: installation, toolchain: toolchain, cache: cache)
        let script = temporary + "/exports.map"
        let names = exports + RuntimeArchive.publicSymbolPatterns
        try FileSystem.write("{ global: \(names.map { $0 + "; " }.joined())local: *; };\n", to: script)
        try await linkWithClang(
            ["-shared", "-Wl,--version-script=\(script)", "-Wl,-Bsymbolic", "-Wl,-z,defs"] + inputs + [runtime],
            to: output)
    }

    private func linkProgram(_ inputs: [String], cxx: Bool, to output: String) async throws {
        let runtime = try await RuntimeArchive.path(
            installation: installation, toolchain: toolchain, cache: cache)
        try await linkWithClang(["-pie"] + inputs + [runtime] + (cxx ? ["-lstdc++"] : []), to: output)
    }

    private func linkWithClang(_ arguments: [String], to output: String) async throws {
        let partial = temporary + "/linked"
        try await toolchain.run(
            toolchain.clang,
            arguments + [
                "-fuse-ld=lld", "-Wl,--gc-sections", "-Wl,-z,pack-relative-relocs", "-lm", "-lpthread", "-o", partial,
            ],
            doing: "linking")
        try FileSystem.install(partial, as: output)
    }
}
