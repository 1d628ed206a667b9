/// An explanation for a terminal of 80 columns, without colour.
package struct TextReport {
    private var text = ""
    private let costs: Costs?
    private static let width = 80
    /// Of an object with more exports than this they are listed, without their steps.
    package static let mostInFull = 20

    package static func text(of explanation: Explanation) -> String {
        var writer = TextReport(costs: explanation.costs)
        for source in explanation.sources { writer.write(source) }
        for report in explanation.objects { writer.write(report) }
        if let costs = explanation.costs { writer.write(costs) }
        return writer.text
    }

    private init(costs: Costs?) { self.costs = costs }

    private mutating func write(_ source: ExportSource) {
        line("\(source.position):")
        for part in source.declaration.split(separator: "\n") { line("  \(part)") }
        line("")
        paragraph("C sees     ", source.prototype, indent: 0)
        paragraph("           ", source.checkedPrototype, indent: 0)
        for crossing in source.crossings {
            let types = "\(crossing.cType) <-> \(crossing.haskellType), \(crossing.unboxedType): \(crossing.conversion)"
            paragraph("\(pad(crossing.name, to: 10)) ", types, indent: 0)
        }
        line("")
        for fact in source.facts { paragraph("- ", fact, indent: 0) }
        for core in source.core {
            line("")
            for part in core.split(separator: "\n") { line("  \(part)") }
        }
        line("")
    }

    private mutating func write(_ costs: Costs) {
        line("on this machine:")
        let rows = [
            ("a C function through a pointer", costs.plainCall), ("a fused in-call", costs.fused),
            ("the same, checked", costs.checked), ("by the runtime's interface", costs.rts),
        ]
        for (what, time) in rows { line("  \(pad(what, to: 32))\(time.inTenths) ns") }
    }

    private mutating func write(_ report: ObjectReport) {
        let kind = report.isLinked ? "linked" : "relocatable"
        line("\(report.file): \(report.architecture), \(kind)\(report.madeBy.map { ", made by \($0)" } ?? "")")
        if report.exports.count > TextReport.mostInFull {
            writeTable(report)
        } else {
            for export in report.exports { write(export) }
            writeLoadTime(report.constructors)
        }
        writeSections(report)
        line("")
    }

    /// A large library: a line for each export, but for checked forms of what has a line.
    private mutating func writeTable(_ report: ObjectReport) {
        let names = Set(report.exports.lazy.map(\.symbol))
        let listed = report.exports.filter {
            $0.form != .checked || !$0.symbol.hasSuffix("_checked") || !names.contains(String($0.symbol.dropLast(8)))
        }
        let roots = report.constructors.reduce(0) { $0 + $1.roots.count }
        paragraph(
            "",
            "\(listed.count) C functions enter Haskell\(report.madeBy == "Hythe" ? ", besides checked forms" : ""); "
                + "\(roots) closures are registered when it is loaded. Name one behind the file to see its code.",
            indent: 0)
        line("")
        line("     bytes  calls  form     C function = Haskell's")
        for export in listed {
            let counts =
                "\(pad(String(export.bytes), to: 10, left: true))\(pad(String(export.calls.count), to: 7, left: true))"
            line(
                "\(counts)  \(pad(export.form.rawValue, to: 8)) \(export.symbol)\(export.exports.map { " = \($0)" } ?? "")"
            )
        }
    }

    private mutating func write(_ export: ObjectReport.Export) {
        line("")
        let form =
            switch export.form {
            case .fused: "enters the unboxed code at once"
            case .checked: "the same; an exception is returned"
            case .rts: "by the runtime's interface"
            }
        line("\(export.symbol)\(export.exports.map { " = \($0)" } ?? ""): \(form)")
        line(
            "  \(export.bytes) bytes, \(export.instructionCount) instructions, \(export.calls.count) calls of the runtime"
        )
        var explained: Set<Phase> = []
        for step in export.steps {
            line("")
            let isNew = explained.insert(step.phase).inserted
            paragraph("\(step.phase.rawValue): ", isNew ? step.phase.meaning : "(again)", indent: 2)
            for instruction in step.instructions { write(instruction) }
            if isNew, let risk = step.phase.risk(of: export) { paragraph("! ", risk, indent: 6) }
        }
    }

    private mutating func write(_ instruction: ObjectReport.Line) {
        let address = String(instruction.address, radix: 16)
        let code = "\(pad(address, to: 8, left: true))  \(pad(instruction.mnemonic, to: 8)) \(instruction.operands)"
        line(code)
        for reference in instruction.references {
            line("            = \(reference.symbol)\(reference.relocation.map { "  (\($0))" } ?? "")")
            let cost = costs?.steps[reference.symbol].map { " (\($0.inTenths) ns)" } ?? ""
            if let meaning = reference.meaning { paragraph("", meaning + cost, indent: 14) }
        }
    }

    private mutating func writeLoadTime(_ constructors: [ObjectReport.Constructor]) {
        guard !constructors.isEmpty else { return }
        line("")
        line("when it is loaded, before any call:")
        for constructor in constructors {
            paragraph(
                "  .init_array: ",
                "\(constructor.symbol) calls \(constructor.registrar)\(constructor.list.map { "(&\($0))" } ?? "")",
                indent: 0)
            for root in constructor.roots {
                line("    root \(root)")
                if let meaning = HaskellSymbol(root[...])?.description { line("         = \(meaning)") }
            }
        }
    }

    private mutating func writeSections(_ report: ObjectReport) {
        if report.sections.isEmpty { return }
        line("")
        line("sections:")
        for section in report.sections {
            let count = section.count > 1 ? "  (\(section.count))" : ""
            line("  \(pad(section.name, to: 24)) \(pad(String(section.bytes), to: 9, left: true)) bytes\(count)")
        }
        if !report.needs.isEmpty { paragraph("needs: ", report.needs.joined(separator: " "), indent: 0) }
    }

    // MARK: Lines

    private mutating func line(_ content: String) {
        let end = content.lastIndex { $0 != " " }.map { content.index(after: $0) } ?? content.startIndex
        text += content[..<end] + "\n"
    }

    /// Words broken at the terminal's width; what follows the first line stands under its text.
    private mutating func paragraph(_ label: String, _ words: String, indent: Int) {
        let margin = String(repeating: " ", count: indent)
        var current = margin + label
        var isEmpty = true
        for word in words.split(separator: " ") {
            if !isEmpty, current.count + 1 + word.count > TextReport.width {
                line(current)
                current = margin + String(repeating: " ", count: label.count)
                isEmpty = true
            }
            current += (isEmpty ? "" : " ") + word
            isEmpty = false
        }
        line(current)
    }

    private func pad(_ text: String, to width: Int, left: Bool = false) -> String {
        let space = String(repeating: " ", count: max(0, width - text.count))
        return left ? space + text : text + space
    }
}
