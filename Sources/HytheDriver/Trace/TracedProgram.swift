import Glibc

/// A program that is run with HYTHE_TRACE in its environment, with this process's streams.
struct TracedProgram {
    private let words: [String]

    init(_ words: [String]) { self.words = words }

    /// - Returns: its exit status, 128 and the signal's number if it was ended by one.
    func run(traceDirectory: String) throws(DriverError) -> Int32 {
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
        arguments.append(nil)
        setenv("HYTHE_TRACE", "incall,\(traceDirectory)/", 1)
        defer {
            unsetenv("HYTHE_TRACE")
            for argument in arguments { free(argument) }
        }
        let process = spawn(arguments)
        if let reason = process.failure {
            throw DriverError("cannot run `\(words[0])`: \(String(cString: strerror(reason)))")
        }
        // What the terminal sends is for the program.
        let before = (signal(SIGINT, SIG_IGN), signal(SIGQUIT, SIG_IGN))
        defer {
            signal(SIGINT, before.0)
            signal(SIGQUIT, before.1)
        }
        var status: Int32 = 0
        while waitpid(process.number, &status, 0) < 0 {
            if errno != EINTR { throw DriverError("cannot wait for `\(words[0])`") }
        }
        return status & 127 == 0 ? status >> 8 & 255 : 128 + (status & 127)
    }

    private func spawn(_ arguments: [UnsafeMutablePointer<CChar>?]) -> (number: pid_t, failure: Int32?) {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        InheritedSignals.restore(in: &attributes)
        var process = pid_t()
        let failure = posix_spawnp(&process, words[0], nil, &attributes, arguments, environ)
        return (process, failure == 0 ? nil : failure)
    }
}
