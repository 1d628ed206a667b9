/// What changed in the exports' C functions between two builds.
package struct Comparison {
    private let before: [ObjectReport.Export]
    private let after: [ObjectReport.Export]

    package init(_ before: [ObjectReport], _ after: [ObjectReport]) {
        self.before = before.flatMap(\.exports)
        self.after = after.flatMap(\.exports)
    }

    /// A paragraph for each export, by name.
    package func text(old: String, new: String) -> String {
        let first = Dictionary(before.map { ($0.symbol, $0) }, uniquingKeysWith: { first, _ in first })
        let second = Dictionary(after.map { ($0.symbol, $0) }, uniquingKeysWith: { first, _ in first })
        var text = "--- \(old)\n+++ \(new)\n"
        for name in Set(first.keys).union(second.keys).sorted() {
            switch (first[name], second[name]) {
            case (let left?, let right?): text += Self.change(left, right)
            case (.some, nil): text += "\n\(name): gone\n"
            case (nil, let right?): text += "\n\(name): new, \(right.bytes) bytes\n"
            case (nil, nil): break
            }
        }
        return text
    }

    private static func change(_ left: ObjectReport.Export, _ right: ObjectReport.Export) -> String {
        let lines = left.code.difference(from: right.code)
        if lines.isEmpty, left.form == right.form { return "\n\(left.symbol): the same, \(left.bytes) bytes\n" }
        var text = "\n\(left.symbol):\n"
        if left.form != right.form { text += "  form          \(left.form.rawValue) -> \(right.form.rawValue)\n" }
        text += row("bytes", left.bytes, right.bytes)
        text += row("instructions", left.instructionCount, right.instructionCount)
        text += row("calls", left.calls.count, right.calls.count)
        text += row("relocations", left.relocationCount, right.relocationCount)
        let calls = left.calls.difference(from: right.calls)
        for change in calls.removals + calls.insertions {
            switch change {
            case .insert(_, let name, _): text += "  - calls \(name)\n"
            case .remove(_, let name, _): text += "  + calls \(name)\n"
            }
        }
        for phase in Phase.allCases {
            let counts = (left.count(phase), right.count(phase))
            if counts.0 != counts.1 { text += "  \(phase.rawValue): \(counts.0) -> \(counts.1) instructions\n" }
        }
        return text
    }

    private static func row(_ what: String, _ old: Int, _ new: Int) -> String {
        let padding = String(repeating: " ", count: 14 - what.count)
        return "  \(what)\(padding)\(old == new ? "\(old)" : "\(old) -> \(new)")\n"
    }
}

extension ObjectReport.Export {
    /// Instructions without their places.
    fileprivate var code: [String] {
        steps.flatMap(\.instructions).map {
            "\($0.mnemonic) \($0.references.isEmpty ? $0.operands : $0.references.map(\.symbol).joined())"
        }
    }

    fileprivate var relocationCount: Int {
        steps.flatMap(\.instructions).reduce(0) { $0 + $1.references.count { $0.relocation != nil } }
    }

    fileprivate func count(_ phase: Phase) -> Int {
        steps.reduce(0) { $0 + ($1.phase == phase ? $1.instructions.count : 0) }
    }
}
