import HytheBase

/// The C side of a command: its own C files, and those that the compiler writes.
extension BuildSession {
    /// - Returns: what clang had to say.
    func compileC(
        _ source: String, to object: String, as language: SourceSet.Language, settings: CRequest, options: [String],
        doing purpose: String
    ) async throws -> String {
        var own = settings.preprocessor
        switch language {
        case .c: own += settings.c
        case .cxx: own += settings.cxx
        case .assembler: own += settings.assembler
        }
        if language != .assembler { own += ["-include", "ghcversion.h"] }
        return try await toolchain.run(
            toolchain.clang,
            ["-c", source, "-o", object, optimisation, "-fPIC", "-Wno-unused-command-line-argument"] + own + options
                + ["-I", installation.include],
            doing: purpose)
    }

    /// Options for the C files of a unit.
    func settings(of unit: String) -> CRequest {
        request.language.units.first { $0.id == unit }?.c ?? request.c
    }

    /// The objects of the C files of the command, and of those of the packages that it uses.
    func cObjects(stubsOf haskell: CompiledHaskell) async throws -> [String] {
        for exports in haskell.exports {
            try FileSystem.write(exports.header, to: "\(temporary)/\(exports.stem)_stub.h")
        }
        var objects: [String] = []
        let files =
            sources.c.map { ($0, request.c) }
            + zip(request.language.units, unitSources).flatMap { unit, sources in sources.c.map { ($0, unit.c) } }
        for (index, ((source, language), settings)) in files.enumerated() {
            let object = "\(temporary)/c\(index).o"
            let said = try await compileC(
                source, to: object, as: language, settings: settings, options: ["-g", "-I", temporary],
                doing: "compiling \(source)")
            try StandardStream.error.write(said)
            objects.append(object)
        }
        return objects
    }
}
