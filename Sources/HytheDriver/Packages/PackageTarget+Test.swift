import Glibc
import HythePackages

extension PackageTarget {
    /// Runs a test-suite in its package's directory; it says itself what is wrong, and tells by its exit status.
    package func passes(in project: PackageProject) async throws -> Bool {
        let type = component.value("type")
        guard type == nil || type!.text == "exitcode-stdio-1.0" else {
            throw project.failure("test suites of type `\(type!.text)`: not supported yet", at: type!)
        }
        let status = try run(FileSystem.absolute(path), in: project.root)
        let isPassed = status == 0
        try StandardStream.error.write("\(isPassed ? "passed" : "FAILED"): test-suite \(component.name)\n")
        return isPassed
    }

    /// Waits for a program that has this process's terminal; its status, or -1.
    private func run(_ program: String, in directory: String) throws(DriverError) -> Int32 {
        let arguments = ["sh", "-c", #"cd "$0" && exec "$1""#, directory, program]
        var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
        defer { for word in words { free(word) } }
        words.append(nil)
        var process = pid_t()
        guard posix_spawn(&process, "/bin/sh", nil, nil, words, environ) == 0 else {
            throw DriverError("cannot run `\(program)`")
        }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 {
            if errno != EINTR { return -1 }
        }
        return status
    }
}
