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
        guard Subprogram.run(clang, arguments, output: stem + ".out", error: stem + ".err") == 0 else {
            throw DriverError("clang failed while asking for the values in \(path)\n\(text(stem + ".err"))")
        }
        guard Subprogram.run(stem, [], output: stem + ".out", error: stem + ".err") == 0 else {
            throw DriverError("the program that asks for the values in \(path) failed\n\(text(stem + ".err"))")
        }
        return try FileSystem.read(stem + ".out")
    }

    private func text(_ path: String) -> String {
        String(decoding: (try? FileSystem.read(path)) ?? [], as: UTF8.self)
    }
}
