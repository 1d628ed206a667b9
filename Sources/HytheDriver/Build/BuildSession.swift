import Glibc
import HytheBase

/// One run of the compiler: its request, its tools, and a directory for intermediate files.
struct BuildSession {
    let request: BuildRequest
    let sources: SourceSet
    /// The C files of the units, and what is linked with them, in the units' order.
    let unitSources: [SourceSet]
    /// The one that the output is named after.
    let firstSource: String
    let installation: Installation
    let toolchain: Toolchain
    let cache: Cache
    /// Removed by `close()`.
    let temporary: String

    init(_ request: BuildRequest) throws(DriverError) {
        self.request = request
        sources = try SourceSet(request.inputs)
        var unitSources: [SourceSet] = []
        for unit in request.language.units { unitSources.append(try SourceSet(unit.inputs)) }
        self.unitSources = unitSources
        guard let first = (sources.haskell + sources.c.map(\.path) + sources.linkedFiles).first else {
            throw DriverError("there is nothing to build", hint: "name a Haskell or C file")
        }
        firstSource = first
        installation = try Installation.locate()
        toolchain = try Toolchain.locate(isVerbose: request.isVerbose)
        cache = Cache()
        temporary = "\(cache.root)/build-\(getpid())-\(UInt32.random(in: 0 ... .max))"
        try FileSystem.createDirectory(temporary)
    }

    func close() {
        ProgressLine.clear()
        FileSystem.remove(temporary)
        cache.close()
    }

    /// - Returns: `nil` after errors, which have been reported.
    func compileHaskell() async throws -> CompiledHaskell? {
        guard !sources.haskell.isEmpty else { return CompiledHaskell() }
        let compilation = HaskellCompilation(
            roots: sources.haskell, language: request.language, code: request.code, emit: request.emit,
            hasHaskellMain: request.link.hasHaskellMain, explains: request.explains, runtime: request.link.runtime,
            toolchain: codeGeneration.joined(separator: " ") + toolchain.fingerprint, installation: installation,
            cache: cache)
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
            case _ where SourceSet.isSharedLibrary(output): return .shared
            default: return .executable
            }
        }
        return haskell.definesMain || !sources.c.isEmpty || sources.haskell.isEmpty ? .executable : .object
    }

    /// `-o`, or a name made of the first source's, in the current directory.
    func outputPath(kind: OutputKind) throws(DriverError) -> String {
        if let output = request.output { return output }
        let stem = Path.stem(firstSource)
        return switch kind {
        case .executable: stem
        case .object: Path.join(request.objectDirectory ?? ".", stem + ".o")
        case .static: "lib\(stem).a"
        case .shared: "lib\(stem).so"
        }
    }

    /// An output never takes the place of what it is made from.
    func requireNoInput(_ output: String) throws(DriverError) {
        guard FileSystem.exists(output), !FileSystem.isSpecial(output) else { return }
        let identity = FileSystem.identity(output)
        let inputs = sources.haskell + sources.c.map(\.path) + sources.linkedFiles
        if let input = inputs.first(where: { FileSystem.identity($0) == identity }) {
            throw DriverError("the output `\(output)` is the input `\(input)`", hint: "choose another name with -o")
        }
    }

    func writeHeaders(of haskell: CompiledHaskell, beside output: String) throws(DriverError) {
        if FileSystem.isSpecial(output) { return }
        let directory = request.stubDirectory ?? Path.directory(output)
        for exports in haskell.exports {
            try FileSystem.write(exports.header, to: Path.join(directory, exports.stem + "_stub.h"))
        }
    }

    /// `--emit`: text to standard output or `-o`, files beside `-o`.
    func emit(_ stage: EmitStage, of haskell: CompiledHaskell) async throws {
        switch stage {
        case .cStub: try writeStubs(of: haskell, ending: ".c", text: \.cSource)
        case .header: try writeStubs(of: haskell, ending: ".h", text: \.header)
        case .object:
            let output = try outputPath(kind: .object)
            try await link(haskell, as: .object, to: output)
            try writeHeaders(of: haskell, beside: output)
        case .asm:
            let path = temporary + "/program.s"
            try await compileIR(haskell.llvm().text, flag: "-S", to: path)
            try print(String(decoding: FileSystem.read(path), as: UTF8.self))
        case .parsed, .core, .coreOpt:
            try print(haskell.text)
        case .llvm:
            try print(haskell.llvm().text)
        }
    }

    /// `NAME_stub.c` with the header it includes beside it, or the header alone. `-o` names a directory, or the file when
    /// there is but one.
    private func writeStubs(
        of haskell: CompiledHaskell, ending: String, text: KeyPath<CompiledHaskell.Exports, String>
    ) throws(DriverError) {
        let output = request.output
        let isFile = output.map { !FileSystem.isDirectory($0) } ?? false
        if isFile, haskell.exports.count > 1 {
            throw DriverError(
                "`-o \(output ?? "")` names one file, but \(haskell.exports.count) modules have exports",
                hint: "name a directory")
        }
        let directory = output.map { isFile ? Path.directory($0) : $0 } ?? request.stubDirectory ?? "."
        for exports in haskell.exports {
            let path =
                isFile ? output.orFail("the output has no name") : Path.join(directory, exports.stem + "_stub" + ending)
            try FileSystem.write(exports[keyPath: text], to: path)
        }
        if ending == ".c" { try writeHeaders(of: haskell, beside: Path.join(directory, "_")) }
    }

    private func print(_ text: String) throws(DriverError) {
        if let output = request.output {
            try FileSystem.write(text, to: output)
        } else {
            try StandardStream.output.write(text)
        }
    }
}
