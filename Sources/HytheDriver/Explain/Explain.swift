import FoundationEssentials
import HytheBase
import HytheExplain

/// What to explain, and how.
package struct ExplainRequest: Sendable {
    package enum Format: String, CaseIterable, Sendable { case text, json, html }

    /// Haskell sources, or objects; behind them, if anything, the C function to be explained alone.
    package var arguments: [String]
    package var format: Format
    /// Time the steps of a call on this machine.
    package var measures: Bool
    package var language: LanguageRequest
    package var code: CodeRequest

    package init(
        arguments: [String], format: Format, measures: Bool, language: LanguageRequest, code: CodeRequest
    ) {
        self.arguments = arguments
        self.format = format
        self.measures = measures
        self.language = language
        self.code = code
    }
}

/// The `explain` command.
package enum Explain {
    /// Of several objects, those that can be explained are, whatever is wrong with the others.
    ///
    /// - Parameter report: takes what is wrong with one of several objects.
    /// - Returns: whether there were no errors; diagnostics of sources are written to standard error.
    package static func run(_ request: ExplainRequest, report: (DriverError) throws -> Void) async throws -> Bool {
        var files = request.arguments
        var function: String?
        if files.count > 1, let last = files.last, !FileSystem.exists(last), !last.contains("/"), !last.contains(".") {
            function = last
            files.removeLast()
        }
        var problems: [DriverError] = []
        guard var explanation = try await explanation(of: files, function, request, &problems) else { return false }
        if files.count == 1, let problem = problems.first { throw problem }
        for problem in problems { try report(problem) }
        if problems.count == files.count { return false }
        if let function { try explanation.restrict(to: function) }
        if request.measures { explanation.costs = try await Measurement.run(request) }
        switch request.format {
        case .text: try StandardStream.output.write(TextReport.text(of: explanation))
        case .json: try StandardStream.output.write(try json(explanation) + "\n")
        case .html: try StandardStream.output.write(HTMLReport.page(of: explanation))
        }
        return problems.isEmpty
    }

    /// The differences of two objects' stubs.
    package static func compare(_ old: String, _ new: String) async throws {
        let listing = ObjectListing(toolchain: try Toolchain.locate())
        let before = try await reports(of: old, nil, listing)
        let after = try await reports(of: new, nil, listing)
        try StandardStream.output.write(Comparison(before, after).text(old: old, new: new))
    }

    private static func explanation(
        of files: [String], _ function: String?, _ request: ExplainRequest, _ problems: inout [DriverError]
    ) async throws -> Explanation? {
        let sources = files.filter { ["hs", "lhs"].contains(Path.fileExtension($0)) }
        let objects = files.filter { !sources.contains($0) }
        guard sources.isEmpty || objects.isEmpty else {
            throw DriverError(
                "explain takes Haskell sources or objects, not both", hint: "explain `\(objects[0])` by itself")
        }
        if sources.isEmpty {
            let listing = ObjectListing(toolchain: try Toolchain.locate())
            var explanation = Explanation()
            let mostInFull = request.format == .text ? TextReport.mostInFull : .max
            for file in objects {
                do {
                    explanation.objects += try await reports(of: file, function, listing, mostInFull: mostInFull)
                } catch let problem as DriverError {
                    problems.append(problem)
                }
            }
            return explanation
        }
        return try await explanation(ofSources: sources, request)
    }

    private static func explanation(ofSources sources: [String], _ request: ExplainRequest) async throws -> Explanation?
    {
        var build = BuildRequest(inputs: sources, language: request.language, code: request.code)
        build.explains = true
        let session = try BuildSession(build)
        defer { session.close() }
        guard let haskell = try await session.compileHaskell() else { return nil }
        if haskell.explanations.isEmpty {
            throw DriverError(
                "`\(sources[0])` exports nothing to C",
                hint: "write a declaration like: foreign export ccall f :: Int -> IO Int")
        }
        let object = session.temporary + "/\(Path.stem(sources[0])).o"
        try await session.link(haskell, as: .object, to: object)
        var reports = try await reports(of: object, nil, ObjectListing(toolchain: session.toolchain))
        for index in reports.indices { reports[index].file = "\(Path.stem(sources[0])).o" }
        return Explanation(sources: haskell.explanations, objects: reports)
    }

    private static func reports(
        of file: String, _ function: String?, _ listing: ObjectListing, mostInFull: Int = .max
    ) async throws -> [ObjectReport] {
        let kind = FileKind(head: try FileSystem.head(of: file, bytes: 64))
        switch kind {
        case .relocatable, .linked, .archive: break
        case .text: throw DriverError("`\(file)` is no object file", hint: "build it first: hythe build \(file)")
        case .foreign(let what):
            throw DriverError("`\(file)` is \(what)", hint: "explain reads ELF files of x86-64 and aarch64")
        case .damaged(let why): throw DriverError("`\(file)` is damaged: \(why)")
        }
        let objects = try await listing.objects(file, kind: kind, function: function, mostInFull: mostInFull)
        let telling = objects.map { ObjectReport($0, mostInFull: mostInFull) }.filter {
            !$0.exports.isEmpty || !$0.constructors.isEmpty
        }
        guard telling.isEmpty else { return telling }
        let isStripped = objects.allSatisfy { $0.symbols.all.allSatisfy { $0.section == nil || !$0.isFunction } }
        throw DriverError(
            "`\(file)` has no foreign exports" + (isStripped ? ", or they cannot be told: it is stripped" : ""),
            hint: isStripped ? "explain the file that it was stripped from" : nil)
    }

    private static func json(_ explanation: Explanation) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(explanation), as: UTF8.self)
    }
}

extension Explanation {
    /// Only one C function and its checked form.
    fileprivate mutating func restrict(to function: String) throws(DriverError) {
        let names = objects.flatMap(\.exports).map(\.symbol)
        guard names.contains(function) else {
            let near = Spelling.similar(to: function, among: names).first.map { "did you mean `\($0)`?" }
            throw DriverError(
                "there is no export `\(function)`", hint: near ?? "there are \(names.prefix(5).joined(separator: ", "))"
            )
        }
        sources.removeAll { $0.symbol != function }
        for index in objects.indices {
            objects[index].exports.removeAll { $0.symbol != function && $0.symbol != function + "_checked" }
            // What holds of the object as a whole is not about the one function.
            objects[index].constructors = []
            objects[index].sections = []
            objects[index].needs = []
        }
        objects.removeAll { $0.exports.isEmpty }
    }
}
