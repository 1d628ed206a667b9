/// An explanation as one page that needs nothing else: dark or light as the reader has it, printable, read well aloud.
package struct HTMLReport {
    private var body = ""
    private let costs: Costs?

    package static func page(of explanation: Explanation) -> String {
        var writer = HTMLReport(costs: explanation.costs)
        let title = explanation.objects.map(\.file).joined(separator: ", ")
        writer.body += "<h1>How the exports of \(escaped(title)) are called</h1>\n"
        writer.writeContents(explanation)
        for object in explanation.objects { writer.write(object, sources: explanation.sources) }
        if let costs = explanation.costs { writer.write(costs) }
        return """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>\(escaped(title)): exports explained</title>
            <style>\(style)</style>
            </head>
            <body>
            <main>
            \(writer.body)</main>
            </body>
            </html>

            """
    }

    private init(costs: Costs?) { self.costs = costs }

    private mutating func writeContents(_ explanation: Explanation) {
        let symbols = explanation.objects.flatMap(\.exports).map(\.symbol)
        guard symbols.count > 1 else { return }
        body += "<nav aria-label=\"Exports\"><ul>\n"
        for symbol in symbols {
            body += "<li><a href=\"#\(Self.escaped(symbol))\"><code>\(Self.escaped(symbol))</code></a></li>\n"
        }
        body += "</ul></nav>\n"
    }

    private mutating func write(_ object: ObjectReport, sources: [ExportSource]) {
        let maker = object.madeBy.map { ", made by \($0)" } ?? ""
        body +=
            "<p>\(Self.code(object.file)): \(object.architecture), \(object.isLinked ? "linked" : "relocatable")\(Self.escaped(maker)).</p>\n"
        for export in object.exports {
            body +=
                "<section aria-labelledby=\"\(Self.escaped(export.symbol))\">\n<h2 id=\"\(Self.escaped(export.symbol))\">\(Self.code(export.symbol))</h2>\n"
            if let source = sources.first(where: { $0.symbol == export.symbol }) { write(source) }
            write(export)
            body += "</section>\n"
        }
        writeLoadTime(object.constructors)
        if object.sections.isEmpty { return }
        body += "<section>\n<h2>Sections</h2>\n"
        let rows = object.sections.map { [$0.name, String($0.bytes), $0.count > 1 ? String($0.count) : ""] }
        table("Sections of \(object.file)", ["section", "bytes", "how many"], rows)
        if !object.needs.isEmpty {
            body += "<p>Needs from outside: \(object.needs.map(Self.code).joined(separator: ", ")).</p>\n"
        }
        body += "</section>\n"
    }

    private mutating func write(_ source: ExportSource) {
        body += "<h3>Declared at \(Self.escaped(source.position))</h3>\n"
        block(source.declaration)
        body += "<h3>For C</h3>\n"
        block(source.prototype + "\n" + source.checkedPrototype)
        if !source.crossings.isEmpty {
            table(
                "Conversions of \(source.symbol)", ["value", "C", "Haskell", "unboxed", "conversion"],
                source.crossings.map { [$0.name, $0.cType, $0.haskellType, $0.unboxedType, $0.conversion] })
        }
        body += "<h3>What the optimiser made of it</h3>\n<ul>\n"
        for fact in source.facts { body += "<li>\(Self.prose(fact))</li>\n" }
        body += "</ul>\n"
        for core in source.core { block(core) }
    }

    private mutating func write(_ export: ObjectReport.Export) {
        let name = export.exports.map { " of \(Self.code($0))" } ?? ""
        body +=
            "<h3>Machine code\(name)</h3>\n<p>\(export.bytes) bytes, \(export.instructionCount) instructions, \(export.calls.count) calls of the runtime.</p>\n<ol class=\"steps\">\n"
        var explained: Set<Phase> = []
        for step in export.steps {
            let isNew = explained.insert(step.phase).inserted
            body += "<li class=\"\(step.phase.rawValue)\"><h4>\(step.phase.rawValue)</h4>\n"
            if isNew { body += "<p>\(step.phase.meaning)</p>\n" }
            body += "<pre tabindex=\"0\">"
            for instruction in step.instructions { body += line(instruction) }
            body += "</pre>\n"
            for (symbol, meaning) in meanings(of: step) {
                body += "<p class=\"note\">\(Self.code(symbol)) \(Self.escaped(meaning))</p>\n"
            }
            if isNew, let risk = step.phase.risk(of: export) {
                body += "<p class=\"risk\"><strong>May go wrong:</strong> \(Self.escaped(risk))</p>\n"
            }
            body += "</li>\n"
        }
        body += "</ol>\n"
    }

    private func line(_ instruction: ObjectReport.Line) -> String {
        let address = String(instruction.address, radix: 16)
        let padding = String(repeating: " ", count: max(0, 6 - address.count))
        let name = instruction.mnemonic + String(repeating: " ", count: max(1, 9 - instruction.mnemonic.count))
        let references = instruction.references.map { "  <b>\(Self.escaped($0.symbol))</b>" }.joined()
        return "\(padding)\(address)  \(Self.escaped(name + instruction.operands))\(references)\n"
    }

    private func meanings(of step: ObjectReport.Step) -> [(String, String)] {
        var seen: Set<String> = []
        return step.instructions.flatMap(\.references).compactMap { reference in
            guard let meaning = reference.meaning, seen.insert(reference.symbol).inserted else { return nil }
            let cost = costs?.steps[reference.symbol].map { " (\($0.inTenths) ns)" } ?? ""
            return (reference.symbol, meaning + cost)
        }
    }

    private mutating func writeLoadTime(_ constructors: [ObjectReport.Constructor]) {
        if constructors.isEmpty { return }
        body += "<section>\n<h2>When it is loaded, before any call</h2>\n<ul>\n"
        for constructor in constructors {
            let roots = constructor.roots.map { root in
                "<li>\(Self.code(root))\(HaskellSymbol(root[...]).map { " is \(Self.escaped($0.description))" } ?? "")</li>"
            }
            body +=
                "<li><code>.init_array</code> runs \(Self.code(constructor.symbol)), which calls \(Self.code(constructor.registrar)). These stay alive from then on:<ul>\(roots.joined())</ul></li>\n"
        }
        body += "</ul>\n</section>\n"
    }

    private mutating func write(_ costs: Costs) {
        body += "<section>\n<h2>On this machine</h2>\n"
        table(
            "Costs of calls", ["call", "nanoseconds"],
            [
                ["a C function through a pointer", costs.plainCall.inTenths],
                ["a fused in-call", costs.fused.inTenths],
                ["the same, checked", costs.checked.inTenths], ["by the runtime's interface", costs.rts.inTenths],
            ])
        body += "</section>\n"
    }

    // MARK: Elements

    private mutating func block(_ text: String) { body += "<pre tabindex=\"0\">\(Self.escaped(text))</pre>\n" }

    /// - Parameter label: read aloud; no two tables of a page have the same.
    private mutating func table(_ label: String, _ heads: [String], _ rows: [[String]]) {
        body +=
            "<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"\(Self.escaped(label))\"><table>\n<thead><tr>"
        body += heads.map { "<th scope=\"col\">\(Self.escaped($0))</th>" }.joined() + "</tr></thead>\n<tbody>\n"
        for row in rows { body += "<tr>" + row.map { "<td>\(Self.escaped($0))</td>" }.joined() + "</tr>\n" }
        body += "</tbody></table></div>\n"
    }

    private static func code(_ text: String) -> String { "<code>\(escaped(text))</code>" }

    /// Words between backquotes are code.
    private static func prose(_ text: String) -> String {
        text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .map { $0 % 2 == 0 ? escaped(String($1)) : code(String($1)) }.joined()
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }

    private static let style = """

        :root { --ink: #1b1b1f; --paper: #ffffff; --panel: #f3f3f6; --rule: #c9c9d2; --quiet: #55555f; --link: #0b57d0; --risk: #8a1c1c; }
        @media screen and (prefers-color-scheme: dark) {
          :root { --ink: #e6e6ea; --paper: #16161a; --panel: #212127; --rule: #44444f; --quiet: #b0b0bc; --link: #9cc2ff; --risk: #ffb4a8; }
        }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
        main { max-width: 62rem; margin: 0 auto; padding: 1rem; }
        h1 { font-size: 1.6rem; line-height: 1.25; } h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--rule); }
        a { color: var(--link); } code, pre { font-family: ui-monospace, monospace; font-size: 0.9em; overflow-wrap: anywhere; }
        pre { background: var(--panel); padding: 0.6rem 0.8rem; overflow-x: auto; margin: 0.4rem 0; overflow-wrap: normal; }
        nav ul { columns: 18rem; padding-left: 1.2rem; }
        .steps { list-style: none; padding: 0; }
        .steps > li { border-left: 0.35rem solid var(--rule); padding: 0.1rem 0 0.1rem 0.9rem; margin: 0.8rem 0; }
        .steps h4 { margin: 0; font-size: 1.05rem; } .steps p { margin: 0.2rem 0; }
        .enter, .leave { border-color: #3f7fd1 !important; } .box, .unbox { border-color: #b0741a !important; }
        .apply { border-color: #7a58c1 !important; } .run { border-color: #2c8a4b !important; } .check { border-color: #c2423a !important; }
        .note { color: var(--quiet); font-size: 0.95rem; } .risk { color: var(--risk); font-size: 0.95rem; }
        .table { overflow-x: auto; } table { border-collapse: collapse; } th, td { text-align: left; padding: 0.25rem 0.9rem 0.25rem 0; border-bottom: 1px solid var(--rule); }
        :focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
        @media print { pre { overflow: visible; white-space: pre-wrap; } .steps > li, tr { break-inside: avoid; } }

        """
}
