import Foundation
import HytheBase
import HytheCore
import HytheLLVM

/// Compiles Core with the backend and clang, links it with the runtime, and runs it.
struct NativeProgram {
    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    enum Kind: Character { case int = "i", list = "l", pair = "p" }

    static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// The runtime's archive, built once for its sources.
    static let archive: Result<URL, any Error> = Result {
        let sources = repository.appending(path: "Sources/HytheRuntime")
        var stamp = SupportModule.emit().text
        for folder in [sources, repository.appending(path: "Sources/CHytheABI/include")] {
            let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }.sorted() ?? []
            for file in files {
                stamp += file + ((try? String(contentsOf: folder.appending(path: file), encoding: .utf8)) ?? "")
            }
        }
        var hash: UInt64 = 14_695_981_039_346_656_037
        for byte in stamp.utf8 { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
        let folder = repository.appending(path: ".build/test-runtime/\(String(hash, radix: 16))")
        let archive = folder.appending(path: "libhythe_runtime.a")
        if FileManager.default.fileExists(atPath: archive.path) { return archive }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let support = folder.appending(path: "support.ll")
        try SupportModule.emit().text.write(to: support, atomically: true, encoding: .utf8)
        try run("/bin/sh", [sources.appending(path: "build-runtime.sh").path, folder.path, support.path])
        return archive
    }

    @discardableResult
    static func run(_ program: String, _ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        let output = Pipe()
        let errors = Pipe()
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        let complaints = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationReason == .exit, process.terminationStatus == 0 else {
            throw Failure(
                description:
                    "\(program) \(arguments.joined(separator: " ")): \(process.terminationStatus)\n\(complaints)")
        }
        return text
    }

    let folder: URL
    let executable: URL

    /// `programs`: each with the kind of its `main`.
    init(_ programs: [(module: CoreModule, kind: Kind)], optimization: String = "-O2") throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "hythe-native-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        executable = folder.appending(path: "program")
        var table =
            "#include \"RtsAPI.h\"\nconst char program_kinds[] = \"\(String(programs.map(\.kind.rawValue)))\";\n"
        var inputs: [String] = []
        for (index, program) in programs.enumerated() {
            let symbol = "program_\(index)"
            let main = Name.global("Test", "main", .value)
            let text = LLVMBackend.emit(
                program.module, exports: CodeExports(closures: [(symbol, main)]), isLinting: true
            ).text
            let file = folder.appending(path: "\(symbol).ll")
            try text.write(to: file, atomically: true, encoding: .utf8)
            inputs.append(file.path)
            table += "extern StgClosure \(symbol);\n"
        }
        table +=
            "StgClosure *program_closures[] = {" + programs.indices.map { "&program_\($0)" }.joined(separator: ", ")
        table += "};\n"
        let tableFile = folder.appending(path: "table.c")
        try table.write(to: tableFile, atomically: true, encoding: .utf8)
        let include = Self.repository.appending(path: "Sources/CHytheABI/include").path
        let host = Self.repository.appending(path: "Tests/HytheLLVMTests/Resources/host.c").path
        try Self.run(
            "clang",
            [optimization, "-fverify-intermediate-code", "-Wno-override-module", "-I", include, "-fPIE", "-pie"]
                + inputs
                + [tableFile.path, host, Self.archive.get().path, "-lm", "-o", executable.path])
    }

    /// What each program shows.
    func results(modes: String = "") throws -> [String] {
        try Self.run(executable.path, modes.isEmpty ? [] : [modes]).split(separator: "\n").map(String.init)
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }
}
