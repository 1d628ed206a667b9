/// A flag with one dash, as GHC, cc and ld have them: how its value is written, and what it comes to.
package struct CommandFlag: Sendable {
    /// Where the value is written.
    package enum Value: Sendable {
        case none
        /// Behind the name in the same argument; may be empty.
        case joined
        /// The next argument, or behind `=`.
        case separate
        /// Behind the name in the same argument or, if nothing is there, the next one.
        case either
        /// Behind `=`, or absent.
        case optional
    }

    package enum Effect: Sendable {
        /// hythe's own option of this name, `-X` or `--cc-option`, with a value: `prefix` and what the user wrote, or
        /// `empty` where that is nothing.
        case option(String, prefix: String = "", empty: String = "")
        /// hythe's own option without a value.
        case flag(String)
        /// For the linker, in order with the files.
        case linker
        /// Its value is for the linker, in order with the files.
        case linkerValue
        /// Asks for what hythe does in any case.
        case asAlways
        /// Accepted, and the user is told what happens instead, unless the value is such that it makes no difference.
        case note(String, unless: Set<String> = [])
        /// Not accepted, because it would change what the program means or what is made.
        case refused(String)
    }

    /// With its dash.
    package let name: String
    package let value: Value
    package let effect: Effect
    /// For `--help`: how the value is shown, and what the flag does.
    package let help: (value: String, text: String)?

    /// Whether `argument` is this flag, if it is none with a longer name.
    func matches(_ argument: String) -> Bool {
        guard argument.hasPrefix(name) else { return false }
        let rest = argument.utf8.dropFirst(name.utf8.count)
        if rest.isEmpty { return true }
        switch value {
        case .none: return false
        case .joined, .either: return true
        case .separate: return rest.first == UInt8(ascii: "=")
        // Numbers may stand without the sign: -fmax-worker-args10.
        case .optional: return rest.first.map { $0 == UInt8(ascii: "=") || (0x30...0x39).contains($0) } ?? false
        }
    }
}
