import ArgumentParser
import HytheDriver

struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Write a small package: a library, a foreign library for C, a C program, a test suite.",
        discussion: "NAME/run builds it and runs the C program; `hythe test NAME` runs the test suite.")

    @Argument(help: "The name of the package and of its directory.")
    var name: String

    func run() throws { try PackageTemplate(name: name).write() }
}
