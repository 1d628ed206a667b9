import Glibc
import HytheBase

/// One run of the compiler: its request, its tools, and a directory for intermediate files.
struct BuildSession {
    let request: BuildRequest
    let sources: SourceSet
    let installation: Installation
    let toolchain: Toolchain
    let cache: Cache
    /// Removed by `close()`.
    let temporary: String

    init(_ request: BuildRequest) throws(DriverError) {
        self.request = request
        sources = try SourceSet(request.sources)
        installation = try Installation.locate()
        toolchain = try Toolchain.locate()
        cache = Cache()
        temporary = "\(cache.root)/build-\(getpid())-\(UInt32.random(in: 0 ... .max))"
        try FileSystem.createDirectory(temporary)
    }

    func close() {
        FileSystem.remove(temporary)
        cache.close()
    }

    /// - Returns: `nil` after errors, which have been reported.
    func compileHaskell() async throws -> CompiledHaskell? {
        guard !sources.haskell.isEmpty else { return CompiledHaskell() }
        let compilation = HaskellCompilation(
            roots: sources.haskell, language: request.language, code: request.code, emit: request.emit,
            installation: installation, cache: cache)
        let result = try await LargeStack.run { try compilation.run() }
        try StandardStream.error.write(result.diagnostics)
        return result.hasErrors ? nil : result
    }

    // MARK: Outputs

    func kind(of haskell: CompiledHaskell) -> OutputKind {
        if let kind = request.kind { return kind }
        if let output = request.output {
            switch Path.fileExtension(output) {
            case "o": return .object
            case "a": return .static
            case "so": return .shared
            default: return .executable
            }
        }
        return haskell.definesMain || !sources.c.isEmpty || sources.haskell.isEmpty ? .executable : .object
    }

    /// `-o`, or a name made of the first source's, in the current directory.
    func outputPath(kind: OutputKind) throws(DriverError) -> String {
        if let output = request.output { return output }
        let stem = Path.stem(request.sources[0])
        return switch kind {
        case .executable: stem
        case .object: stem + ".o"
        case .static: "lib\(stem).a"
        case .shared: "lib\(stem).so"
        }
    }

    func writeHeaders(of haskell: CompiledHaskell, beside output: String) throws(DriverError) {
        for exports in haskell.exports {
            try FileSystem.write(
                exports.header, to: Path.join(Path.directory(output), exports.stem + "_stub.h"))
        }
    }

    /// `--emit`: text to standard output or `-o`, files beside `-o`.
    func emit(_ stage: EmitStage, of haskell: CompiledHaskell) async throws {
        switch stage {
        case .cStub, .header:
            let directory = request.output.map(Path.directory) ?? "."
            for exports in haskell.exports {
                let stem = Path.join(directory, exports.stem + "_stub")
                try FileSystem.write(exports.header, to: stem + ".h")
                if stage == .cStub { try FileSystem.write(exports.cSource, to: stem + ".c") }
            }
        case .object:
            let output = try outputPath(kind: .object)
            try writeHeaders(of: haskell, beside: output)
            try await link(haskell, as: .object, to: output)
        case .asm:
            let path = temporary + "/program.s"
            try await compileIR(haskell.text, flag: "-S", to: path)
            try print(String(decoding: FileSystem.read(path), as: UTF8.self))
        case .parsed, .core, .coreOpt, .llvm:
            try print(haskell.text)
        }
    }

    private func print(_ text: String) throws(DriverError) {
        if let output = request.output {
            try FileSystem.write(text, to: output)
        } else {
            try StandardStream.output.write(text)
        }
    }
}
