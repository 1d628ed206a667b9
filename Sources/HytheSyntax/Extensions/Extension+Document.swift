extension Extension {
    /// The table of `Documentation/Haskell.md`.
    package static var document: String {
        var text = "| extension | state | implies |\n| --- | --- | --- |\n"
        for name in allCases.sorted(by: { $0.rawValue.lowercased() < $1.rawValue.lowercased() }) {
            let state =
                switch name.support {
                case .supported: "supported"
                case .accepted(let reason): "accepted, no effect: \(reason)"
                case .notYet(let missing): "not supported yet: \(missing)"
                case .refused(let missing): "not supported yet, an error where it is switched on: \(missing)"
                }
            let others = synonyms.filter { $0.value == name }.keys.sorted().map { ", \($0)" }.joined()
            text += "| \(name)\(others) | \(state) | \(name.implied.map(\.text).joined(separator: ", ")) |\n"
        }
        return text
    }
}
