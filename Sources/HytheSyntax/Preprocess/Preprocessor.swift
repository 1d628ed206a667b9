import HytheBase

// Note [Preprocessing Haskell]
// GHC runs a C preprocessor in traditional mode over modules with CPP. This one does what that does to modules which it
// leaves right, with Haskell's lexical rules in place of C's: a prime is a part of a name, or begins a character only where
// one ends it; in comments nothing is a macro and quotes mean nothing; `\` at the end of a line belongs to a string's gap,
// except in a directive, which it continues; `//` and `##` are operators, and `/*` is one too where no `*/` follows.
// As in traditional mode, a directive's `#` is in the first column, a macro's parameters are replaced in strings too, and
// `/**/` pastes what stands on both sides of it. Directives count wherever they stand, in comments of Haskell's too.

/// Runs the directives of a module and expands its macros. See Note [Preprocessing Haskell].
package struct Preprocessor {
    let file: UInt32
    /// As messages name it, and `#include` looks beside it.
    let path: String
    /// What `__FILE__` is.
    let fileName: String
    let source: [UInt8]
    var options: PreprocessorOptions

    var position = 0
    var macros: [String: Macro]
    /// The conditions that are open, outermost first.
    var conditions: [OpenCondition] = []
    var lexical = LexicalState()
    /// What is expanded is that of an `#if`, in which `defined` means something.
    var isCondition = false
    var output = PreprocessedText()
    var diagnostics: [Diagnostic] = []
    /// Every file that was asked for, with what was found.
    var probes: [(path: String, content: [UInt8]?)] = []
    /// Set in an included file: the directive that all it gives stands for, and how deep that is.
    let inclusion: Inclusion?

    struct Inclusion {
        let place: Range<Int>
        let depth: Int
    }

    struct OpenCondition {
        let place: Span
        /// Lines are kept.
        var isOn: Bool
        /// No further branch can be taken.
        var isDone: Bool
        var hasElse = false
    }

    package struct Result {
        package var text: PreprocessedText
        package var diagnostics: [Diagnostic]
        package var probes: [(path: String, content: [UInt8]?)]
    }

    package static func run(
        file: UInt32, path: String, name: String, source: [UInt8], options: PreprocessorOptions
    ) -> Result {
        var preprocessor = Preprocessor(
            file: file, path: path, name: name, source: source, options: options,
            macros: PredefinedMacros.macros(options.target), inclusion: nil)
        preprocessor.start()
        preprocessor.run()
        return Result(
            text: preprocessor.output, diagnostics: preprocessor.diagnostics, probes: preprocessor.probes)
    }

    init(
        file: UInt32, path: String, name: String, source: [UInt8], options: PreprocessorOptions,
        macros: [String: Macro], inclusion: Inclusion?
    ) {
        self.file = file
        self.path = path
        fileName = name
        self.source = source
        self.options = options
        self.macros = macros
        self.inclusion = inclusion
    }

    /// What the command line says.
    private mutating func start() {
        for definition in options.definitions {
            switch definition {
            case .undefine(let name): macros[name] = nil
            case .define(let text):
                if let (name, macro) = Macro.parse(option: text) {
                    macros[name] = macro
                } else {
                    diagnostics.append(.error("-D\(text) defines no macro", at: .none))
                }
            }
        }
        for name in options.preincluded { include(name, besideFile: false, at: 0..<0) }
    }

    var isOn: Bool { conditions.last?.isOn ?? true }

    mutating func run() {
        while position < source.count {
            if source[position] == UInt8(ascii: "#"), directive() { continue }
            if isOn { textLine() } else { skipLine() }
        }
        for condition in conditions {
            report("this condition has no `#endif`", at: condition.place)
        }
    }

    func byte(_ index: Int) -> UInt8 { index < source.count ? source[index] : 0 }

    /// To the start of the next line.
    mutating func skipLine() {
        while position < source.count, source[position] != UInt8(ascii: "\n") { position += 1 }
        position = min(position + 1, source.count)
    }

    // MARK: Places

    func span(_ range: Range<Int>) -> Span {
        let place = inclusion?.place ?? range
        return Span(file: file, start: UInt32(place.lowerBound), end: UInt32(place.upperBound))
    }

    /// The number of the line with this byte, as `__LINE__` and messages of included files have it.
    func line(of offset: Int) -> Int { source[..<min(offset, source.count)].count { $0 == UInt8(ascii: "\n") } + 1 }

    mutating func report(_ message: String, at place: Span, hints: [String] = []) {
        report(.error(message, at: place, hints: hints))
    }

    mutating func report(_ diagnostic: Diagnostic) {
        var diagnostic = diagnostic
        if inclusion != nil { diagnostic.message = "in `\(path)`, line \(line(of: position)): " + diagnostic.message }
        diagnostics.append(diagnostic)
    }

    // MARK: Output

    mutating func copy(_ range: Range<Int>) {
        if let inclusion {
            output.insert(source[range], for: inclusion.place)
        } else {
            output.copy(source, range)
        }
    }

    mutating func insert(_ text: [UInt8], for range: Range<Int>) {
        output.insert(text, for: inclusion?.place ?? range)
    }
}
