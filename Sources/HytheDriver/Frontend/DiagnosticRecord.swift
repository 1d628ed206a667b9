import FoundationEssentials
import HytheBase

/// How diagnostics are written.
package enum DiagnosticForm: String, CaseIterable, Sendable {
    /// For people: the source with marks.
    case text
    /// For editors: a `DiagnosticRecord` a line.
    case json
}

/// A diagnostic as `--diagnostics=json` writes it: the members of GHC's `-fdiagnostics-as-json`, and `label` and `notes`
/// (Documentation/Diagnostics.md).
struct DiagnosticRecord: Encodable {
    struct Point: Encodable {
        /// From 1.
        var line: Int
        /// From 1, in Unicode scalars.
        var column: Int
    }

    struct Place: Encodable {
        var file: String
        var start: Point
        /// Behind the last character.
        var end: Point
    }

    struct Note: Encodable {
        var span: Place?
        var message: String
    }

    /// The flags without `-W`.
    struct Reason: Encodable {
        var flags: [String]
    }

    var version = "1.0"
    var hytheVersion = Version.text
    var span: Place?
    var severity: String
    var message: [String]
    /// Under the marked source; absent where there is nothing to say.
    var label: String?
    var notes: [Note]
    var hints: [String]
    /// Of a warning.
    var reason: Reason?
}

extension DiagnosticRecord {
    init(_ diagnostic: Diagnostic, _ sources: SourceMap) {
        span = Place(diagnostic.span, sources)
        severity =
            switch diagnostic.severity {
            case .error: "Error"
            case .warning: "Warning"
            case .note: "Note"
            }
        message = [diagnostic.message]
        label = diagnostic.label.isEmpty ? nil : diagnostic.label
        notes = diagnostic.secondary.map { Note(span: Place($0.span, sources), message: $0.value) }
        hints = diagnostic.hints
        reason = diagnostic.flag.map { Reason(flags: [$0.rawValue]) }
    }

    /// Of what no position in a source can be blamed for.
    init(_ error: DriverError) {
        severity = "Error"
        message = [error.message]
        notes = []
        hints = error.hint.map { [$0] } ?? []
    }

    /// One line of JSON.
    var line: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let data = try? encoder.encode(self)
        return String(decoding: data.orFail("a diagnostic is no JSON"), as: UTF8.self) + "\n"
    }
}

extension DiagnosticRecord.Place {
    fileprivate init?(_ span: Span, _ sources: SourceMap) {
        if span.isNone { return nil }
        let file = sources[span.file]
        func point(_ offset: UInt32) -> DiagnosticRecord.Point {
            DiagnosticRecord.Point(line: file.presumed(at: offset).line, column: file.position(of: offset).column)
        }
        self.init(file: file.presumed(at: span.start).path, start: point(span.start), end: point(span.end))
    }
}

extension DiagnosticForm {
    /// All of them, in the order of the sources, each said once.
    func text(of diagnostics: [Diagnostic], _ sources: SourceMap, usesColour: Bool) -> String {
        switch self {
        case .text: DiagnosticRenderer(sources: sources, usesColour: usesColour).render(diagnostics)
        case .json: DiagnosticRenderer.sorted(diagnostics).map { DiagnosticRecord($0, sources).line }.joined()
        }
    }

    /// Ends in a line end.
    package func text(of error: DriverError) -> String {
        switch self {
        case .text: "\(error)\n"
        case .json: DiagnosticRecord(error).line
        }
    }
}
