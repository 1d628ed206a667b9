extension CommandFlag {
    /// The table for `--help`, in lines of at most 80 columns.
    package static var helpText: String {
        var text = "FLAGS OF GHC, CC AND LD:\n"
        for flag in obeyed {
            guard let help = flag.help else { continue }
            let separator =
                switch flag.value {
                case .separate, .either: " "
                case .optional: "[="
                default: ""
                }
            let name = "  " + flag.name + separator + help.value + (flag.value == .optional ? "]" : "")
            let padding = max(1, 26 - name.count)
            text += name + String(repeating: " ", count: padding)
            text += wrapped(help.text, indent: 26, from: name.count + padding) + "\n"
        }
        text += "\n  As hythe does in any case: " + list(alike.filter { !$0.name.hasPrefix("-f") }, from: 29) + "\n"
        text += "  and -f flags of GHC's optimiser and messages.\n"
        text += "\n  Accepted with a note: " + list(noted, from: 24) + "\n"
        text += "\n  Refused: " + list(refused, from: 11) + "\n"
        return text
    }

    private static func list(_ flags: [CommandFlag], from column: Int) -> String {
        wrapped(flags.map(\.name).sorted().joined(separator: " "), indent: 2, from: column)
    }

    private static func wrapped(_ text: String, indent: Int, from start: Int) -> String {
        var result = ""
        var column = start
        for word in text.split(separator: " ") {
            if column + word.count > 76 {
                result += "\n" + String(repeating: " ", count: indent)
                column = indent
            } else if !result.isEmpty {
                result += " "
                column += 1
            }
            result += word
            column += word.count
        }
        return result
    }
}
