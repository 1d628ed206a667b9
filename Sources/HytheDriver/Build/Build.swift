import Glibc

/// The `build` and `run` commands.
package enum Build {
    /// - Returns: whether there were no errors; diagnostics are written to standard error.
    package static func run(_ request: BuildRequest) async throws -> Bool {
        if let output = request.output, !FileSystem.isDirectory(Path.directory(output)) {
            throw DriverError(
                "cannot write `\(output)`: there is no directory `\(Path.directory(output))`", hint: "create it first")
        }
        let session = try BuildSession(request)
        defer { session.close() }
        for directory in [request.objectDirectory, request.stubDirectory] {
            if let directory { try FileSystem.createDirectory(directory) }
        }
        guard let haskell = try await session.compileHaskell() else { return false }
        if let stage = request.emit {
            try await session.emit(stage, of: haskell)
            return true
        }
        let kind = session.kind(of: haskell)
        let output = try session.outputPath(kind: kind)
        try session.requireNoInput(output)
        try await session.link(haskell, as: kind, to: output)
        request.code.times?.report()
        try session.writeHeaders(of: haskell, beside: output)
        return true
    }

    /// Builds a program in a temporary place, for `hythe run`.
    package static func program(_ request: BuildRequest) async throws -> BuiltProgram? {
        let session = try BuildSession(request)
        defer { session.close() }
        guard let haskell = try await session.compileHaskell() else { return nil }
        let path = session.temporary + "/program"
        try await session.link(haskell, as: .executable, to: path)
        return try BuiltProgram(path: path, name: Path.stem(session.firstSource))
    }
}

/// A linked program that is about to run; its file is removed already.
package struct BuiltProgram {
    private let descriptor: Int32
    private let name: String

    init(path: String, name: String) throws(DriverError) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw DriverError("cannot open the program that was just built, `\(path)`") }
        self.name = name
    }

    /// Replaces this process with the program, so that its exit status, signals and terminal are its own.
    package func execute(arguments: [String]) throws(DriverError) {
        InheritedSignals.restore()
        var pointers: [UnsafeMutablePointer<CChar>?] = ([name] + arguments).map { strdup($0) }
        pointers.append(nil)
        fexecve(descriptor, pointers, environ)
        throw DriverError("cannot run the program: \(String(cString: strerror(errno)))")
    }
}
