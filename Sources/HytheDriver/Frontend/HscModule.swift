import Glibc
import HytheSyntax

/// Makes Haskell of `.hsc` files: the directives become a C program, which is compiled and run. This is done at each
/// compilation, as the headers may have changed.
struct HscModule {
    /// `-I`, `-D` and what else is for the C compiler.
    let flags: [String]
    let installation: Installation
    /// For the program.
    let directory: String

    /// The Haskell text of the template at `path`.
    func haskell(_ template: [UInt8], path: String) throws(DriverError) -> [UInt8] {
        let program: String
        do throws(HscProgram.Failure) {
            program = try HscProgram(HscTemplate(template), path: path).text
        } catch {
            throw DriverError("\(path):\(error.line): \(error.message)")
        }
        let stem = "\(directory)/hsc-\(getpid())-\(UInt32.random(in: 0 ... .max))"
        defer { for ending in [".c", "", ".out", ".err"] { FileSystem.remove(stem + ending) } }
        try FileSystem.write(program, to: stem + ".c")
        let clang = try Toolchain.locate().clang
        let arguments =
            flags + ["-w", "-include", "ghcversion.h", "-iquote", Path.directory(path), "-I", installation.include]
            + ["-O0", stem + ".c", "-o", stem]
        guard run(clang, arguments, stem) == 0 else {
            throw DriverError("clang failed while asking for the values in \(path)\n\(text(stem + ".err"))")
        }
        guard run(stem, [], stem) == 0 else {
            throw DriverError("the program that asks for the values in \(path) failed\n\(text(stem + ".err"))")
        }
        return try FileSystem.read(stem + ".out")
    }

    private func text(_ path: String) -> String {
        String(decoding: (try? FileSystem.read(path)) ?? [], as: UTF8.self)
    }

    /// Waits for the end of a program whose output goes to files; its status, or -1.
    private func run(_ program: String, _ arguments: [String], _ stem: String) -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (descriptor, ending) in [(1 as Int32, ".out"), (2, ".err")] {
            posix_spawn_file_actions_addopen(
                &actions, descriptor, stem + ending, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        }
        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
        defer { for word in words { free(word) } }
        words.append(nil)
        var process = pid_t()
        guard posix_spawn(&process, program, &actions, nil, words, environ) == 0 else { return -1 }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 {
            if errno != EINTR { return -1 }
        }
        return status
    }
}
