import ArgumentParser
import HytheDriver

struct ConfigCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config",
        abstract: "Print what another build system needs to compile and link against Haskell objects.",
        discussion: "cc main.c Export.o $(hythe config --cflags --libs)")

    @Flag(help: "Compiler flags: where HsFFI.h and RtsAPI.h are.")
    var cflags = false

    @Flag(help: "Linker flags: the runtime archive and what it needs.")
    var libs = false

    @Flag(help: "The directory of the headers.")
    var includeDir = false

    mutating func validate() throws {
        guard cflags || libs || includeDir else { throw ValidationError("Say --cflags, --libs or --include-dir.") }
    }

    func run() async throws {
        print(try await Configuration.text(cflags: cflags, libs: libs, includeDirectory: includeDir))
    }
}
