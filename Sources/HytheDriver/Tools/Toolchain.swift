import FoundationEssentials
import Glibc
import Subprocess
import SystemPackage

/// The programs that hythe calls: clang for objects and linking, the archiver, Swift for the runtime.
package struct Toolchain: Sendable {
    package let clang: String
    /// Each command is shown on standard error before it runs.
    private let isVerbose: Bool

    /// `$HYTHE_CLANG`, or `clang` in `$PATH`.
    package static func locate(isVerbose: Bool = false) throws(DriverError) -> Toolchain {
        if let path = ProcessInfo.processInfo.environment["HYTHE_CLANG"], !path.isEmpty {
            guard FileManager.default.isExecutableFile(atPath: path) else {
                throw DriverError("HYTHE_CLANG names `\(path)`, which is not an executable file")
            }
            return Toolchain(clang: path, isVerbose: isVerbose)
        }
        guard let path = find("clang") else {
            throw DriverError(
                "clang is not in PATH", hint: "install Swift 6.3 or clang 19 or later, or set HYTHE_CLANG to its path")
        }
        return Toolchain(clang: path, isVerbose: isVerbose)
    }

    /// A tool that ships beside clang, or else one in `$PATH`.
    package func tool(_ name: String) throws(DriverError) -> String {
        let beside = Path.directory(Toolchain.resolve(clang)) + "/" + name
        if FileManager.default.isExecutableFile(atPath: beside) { return beside }
        guard let path = Toolchain.find(name) else {
            throw DriverError("\(name) is neither beside `\(clang)` nor in PATH", hint: "install Swift 6.3")
        }
        return path
    }

    /// A program in `$PATH`.
    static func find(_ name: String) -> String? {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        return path.split(separator: ":").map { "\($0)/\(name)" }.first {
            FileManager.default.isExecutableFile(atPath: $0)
        }
    }

    private static func resolve(_ path: String) -> String {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: path)).map {
            $0.hasPrefix("/") ? $0 : Path.join(Path.directory(path), $0)
        } ?? path
    }

    /// As a shell reads it.
    private static func quoted(_ word: String) -> String {
        let isPlain = word.allSatisfy { $0.isLetter || $0.isNumber || "-_./=+:,@%".contains($0) }
        return isPlain && !word.isEmpty ? word : "'" + word.replacing("'", with: "'\\''") + "'"
    }

    /// What of the tools goes into cache keys.
    package var fingerprint: String { "\(clang) \(FileSystem.stamp(clang))" }

    /// Runs a tool to its end. What it says on failure becomes the error.
    ///
    /// - Returns: what it wrote to standard error on success (warnings).
    @discardableResult
    package func run(_ program: String, _ arguments: [String], doing purpose: String) async throws -> String {
        if isVerbose {
            try StandardStream.error.write(([program] + arguments).map(Toolchain.quoted).joined(separator: " ") + "\n")
        }
        let result = try await Subprocess.run(
            .path(FilePath(program)), arguments: Arguments(arguments), output: .discarded,
            error: .string(limit: 1 << 22))
        let said = result.standardError
        guard result.terminationStatus.isSuccess else {
            throw DriverError("\(Path.base(program)) failed while \(purpose)\n\(said)")
        }
        return said
    }

    /// Runs a tool on a file that may be damaged, and takes what it prints: 1 GB at most, by way of a file without a name, as
    /// llvm-objdump writes each line by itself, and a pipe would wake this process each time.
    ///
    /// - Parameter seconds: of processor time, after which it is taken for caught in a loop (as llvm-objdump 21 is, on some
    ///   damaged symbol tables).
    package func output(
        of program: String, _ arguments: [String], doing purpose: String, seconds: Int = 20
    ) async throws -> [UInt8] {
        guard let file = tmpfile() else {
            throw DriverError("cannot make a temporary file while \(purpose): \(String(cString: strerror(errno)))")
        }
        defer { fclose(file) }
        let printed = FileDescriptor(rawValue: fileno(file))
        // In units of 512 bytes.
        let limited = ["-c", "ulimit -f 2097152 && ulimit -t \(seconds) && exec \"$0\" \"$@\"", program] + arguments
        let result = try await Subprocess.run(
            .path("/bin/sh"), arguments: Arguments(limited),
            output: .fileDescriptor(printed, closeAfterSpawningProcess: false), error: .string(limit: 1 << 20))
        if case .signaled(let signal) = result.terminationStatus, [SIGXCPU, SIGKILL, SIGXFSZ].contains(signal) {
            let what = signal == SIGXFSZ ? "printed more than 1 GB" : "found no end in \(seconds) seconds"
            throw DriverError("\(Path.base(program)) \(what) while \(purpose)", hint: "is the file damaged?")
        }
        guard result.terminationStatus.isSuccess else {
            throw DriverError("\(Path.base(program)) failed while \(purpose)\n\(result.standardError)")
        }
        let count = try printed.seek(offset: 0, from: .end)
        return try [UInt8](unsafeUninitializedCapacity: Int(count)) { buffer, filled in
            while filled < buffer.count {
                let rest = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...])
                let read = try printed.read(fromAbsoluteOffset: Int64(filled), into: rest)
                if read == 0 { break }
                filled += read
            }
        }
    }
}
