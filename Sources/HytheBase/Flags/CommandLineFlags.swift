/// A command's arguments, taken apart by the table of flags: what is left has two dashes, or is a file.
package struct CommandLineFlags: Sendable {
    /// For the parser of options.
    package private(set) var options: [String] = []
    /// Files and what is for the linker, in order; a linker's flag that could be taken for a file has `linkerMark` before it.
    package private(set) var inputs: [String] = []
    /// What the user is to be told of accepted flags.
    package private(set) var notes: [String] = []

    package static let linkerMark = "-optl="

    /// What is wrong with an argument.
    package struct Failure: Error, Equatable {
        package let message: String
        package var hint: String?

        package init(message: String, hint: String? = nil) {
            self.message = message
            self.hint = hint
        }
    }

    package init() {}

    /// - Parameters:
    ///   - arguments: those behind the command's name.
    ///   - valued: hythe's own options whose value is the next argument.
    package init(_ arguments: some Collection<String>, valued: Set<String>) throws(Failure) {
        var rest = Array(arguments)[...]
        while let argument = rest.popFirst() {
            if argument == "+RTS" {
                note("options between +RTS and -RTS are for GHC's own runtime: skipped")
                while let next = rest.popFirst(), next != "-RTS" {}
            } else if argument == "--make" {
                // What hythe does in any case.
            } else if argument.hasPrefix("--") || argument == "-h" || valued.contains(argument) {
                options.append(argument)
                if valued.contains(argument), let next = rest.popFirst() { options.append(next) }
            } else if argument.hasPrefix("-") {
                try apply(argument, &rest)
            } else {
                inputs.append(argument)
            }
        }
    }

    /// Takes a flag with one dash apart; `rest` is what stands behind it, of which it may take its value.
    package mutating func apply(_ argument: String, _ rest: inout ArraySlice<String>) throws(Failure) {
        guard let flag = CommandFlag.find(argument) else { throw CommandLineFlags.unknown(argument) }
        var value = String(argument.dropFirst(flag.name.count))
        switch flag.value {
        case .none, .joined: break
        case .optional: value = value.hasPrefix("=") ? String(value.dropFirst()) : value
        case .separate, .either:
            if value.isEmpty {
                guard let next = rest.popFirst() else {
                    throw Failure(message: "`\(flag.name)` needs a value behind it")
                }
                value = next
            } else if flag.value == .separate {
                value = String(value.dropFirst())
            }
        }
        switch flag.effect {
        case .option(let name, let prefix, let empty):
            let text = value.isEmpty ? empty : prefix + value
            options.append(name.count == 2 ? name + text : "\(name)=\(text)")
        case .flag(let name): options.append(name)
        case .linker: inputs.append(flag.name + value)
        case .linkerValue: inputs.append(CommandLineFlags.linkerMark + value)
        case .asAlways: break
        case .note(let text, let exceptions):
            if !exceptions.contains(value) { note("\(flag.name): \(text)") }
        case .refused(let reason): throw Failure(message: "`\(flag.name)`: \(reason)")
        }
    }

    private mutating func note(_ text: String) {
        if !notes.contains(text) { notes.append(text) }
    }

    private static func unknown(_ argument: String) -> Failure {
        let name = argument.firstIndex(of: "=").map { String(argument[..<$0]) } ?? argument
        let similar = Spelling.similar(to: name, among: CommandFlag.all.map(\.name))
        return Failure(
            message: "there is no flag `\(argument)`",
            hint: similar.isEmpty
                ? "`hythe build --help` lists the flags; `-optc`, `-optl` and `-Wl,` pass others on to the C compiler and linker"
                : Spelling.question(similar))
    }
}
