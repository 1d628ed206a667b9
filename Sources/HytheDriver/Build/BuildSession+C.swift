import HytheBase

/// The C side of a command: its own C files, and those that the compiler writes.
extension BuildSession {
    /// - Returns: what clang had to say.
    func compileC(
        _ source: String, to object: String, as language: SourceSet.Language, options: [String], doing purpose: String
    ) async throws -> String {
        var own = request.c.preprocessor
        switch language {
        case .c: own += request.c.c
        case .cxx: own += request.c.cxx
        case .assembler: own += request.c.assembler
        }
        if language != .assembler { own += ["-include", "ghcversion.h"] }
        return try await toolchain.run(
            toolchain.clang,
            ["-c", source, "-o", object, optimisation, "-fPIC", "-Wno-unused-command-line-argument"] + own + options
                + ["-I", installation.include],
            doing: purpose)
    }

    /// The objects of the command's C files.
    func cObjects(stubsOf haskell: CompiledHaskell) async throws -> [String] {
        for exports in haskell.exports {
            try FileSystem.write(exports.header, to: "\(temporary)/\(exports.stem)_stub.h")
        }
        var objects: [String] = []
        for (index, (source, language)) in sources.c.enumerated() {
            let object = "\(temporary)/c\(index).o"
            let said = try await compileC(
                source, to: object, as: language, options: ["-g", "-I", temporary], doing: "compiling \(source)")
            try StandardStream.error.write(said)
            objects.append(object)
        }
        return objects
    }
}
