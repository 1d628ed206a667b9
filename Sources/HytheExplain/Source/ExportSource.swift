import HytheBase
import HytheCore
import HytheForeign

/// What the compiler knows of an export: the side of Haskell and the side of C.
package struct ExportSource: Codable, Sendable {
    package struct Crossing: Codable, Sendable {
        /// `a1`, or `result`.
        package var name: String
        /// In HsFFI.h.
        package var cType: String
        package var haskellType: String
        /// What the worker takes or gives: `Int#`.
        package var unboxedType: String
        package var conversion: String
    }

    package var symbol: String
    /// `Export.hs:3:1`
    package var position: String
    /// As it stands in the source.
    package var declaration: String
    package var prototype: String
    package var checkedPrototype: String
    package var isAction: Bool
    package var crossings: [Crossing]
    /// What the optimiser made of it, a sentence each.
    package var facts: [String]
    /// Core of the exported value and of what the stub runs: a function on unboxed values, or the exported closure.
    package var core: [String]
}

extension ExportSource {
    /// - Parameters:
    ///   - isFused: whether the C function runs the worker on unboxed values, or goes through the runtime's interface.
    ///   - source, optimised: the program before and after the optimiser.
    package init(
        _ export: ForeignExport, isFused: Bool, source: CoreModule, optimised: CoreModule, sources: SourceMap
    ) {
        let signature = export.signature
        let function = Name.global(export.module, export.haskellName, .value)
        symbol = export.cName
        position = sources.describe(export.span)
        declaration = sources.declaration(export.span)
        prototype = signature.prototype(name: export.cName) + ";"
        checkedPrototype = signature.checkedPrototype(name: export.checkedCName) + ";"
        isAction = signature.isIO
        crossings =
            signature.arguments.enumerated().map { Crossing("a\($0 + 1)", $1, isResult: false) }
            + (signature.result.map { [Crossing("result", $0, isResult: true)] } ?? [])
        let bindings = Self.byName(optimised)
        let entered = bindings[isFused ? export.worker : export.stable]
        facts =
            if isFused, let entered {
                WorkerFacts(entered, of: function, source: Self.byName(source), optimised: bindings).sentences
            } else {
                WorkerFacts.sentences(throughRuntime: function)
            }
        core = [bindings[function], entered].compactMap { $0 }.map { CorePrinter.readable($0) }
    }

    private static func byName(_ program: CoreModule) -> [Name: TopBinding] {
        Dictionary(program.bindings.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }
}

extension ExportSource.Crossing {
    fileprivate init(_ name: String, _ scalar: ForeignScalar, isResult: Bool) {
        self.name = name
        cType = scalar.cName
        haskellType = scalar.rawValue
        unboxedType =
            switch scalar.representation {
            case .int: "Int#"
            case .word: "Word#"
            case .char: "Char#"
            case .float: "Float#"
            case .double: "Double#"
            default: "Addr#"
            }
        conversion =
            switch (scalar, isResult) {
            case (.bool, false): "any number but 0 is True"
            case (.bool, true): "1 or 0"
            case (.char, _): "a code point, 32 bits"
            case (.int8, false), (.int16, false), (.int32, false): "sign-extended to 64 bits"
            case (.word8, false), (.word16, false), (.word32, false): "zero-extended to 64 bits"
            case (.int8, true), (.int16, true), (.int32, true), (.word8, true), (.word16, true), (.word32, true):
                "the low bits"
            case (.float, _), (.double, _): "as it is, in a vector register"
            default: "as it is, a word"
            }
    }
}

extension SourceMap {
    /// The source lines of a span that may go on over lines, without what is common to their left.
    fileprivate func declaration(_ span: Span) -> String {
        if span.isNone { return "" }
        let text = self[span.file].bytes[Int(span.start)..<Int(span.end)]
        return String(decoding: text, as: UTF8.self)
    }
}

extension CorePrinter {
    /// Core whose local names are numbered within the binding, and only where one of that text is not enough.
    fileprivate static func readable(_ binding: TopBinding) -> String {
        let text = print(binding)
        let isOfName = { (character: Character) in
            character.isLetter || character.isNumber || "_'$.".contains(character)
        }
        var numbers: [Substring: [Substring]] = [:]
        for word in text.split(whereSeparator: { !isOfName($0) }) {
            guard let (stem, number) = word.numbered, numbers[stem]?.contains(number) != true else { continue }
            numbers[stem, default: []].append(number)
        }
        var result = ""
        var rest = text[...]
        while let first = rest.first {
            let word = rest.prefix(while: isOfName)
            if word.isEmpty {
                result.append(first)
                rest = rest.dropFirst()
                continue
            }
            if let (stem, number) = word.numbered, let all = numbers[stem] {
                result += all.count == 1 ? stem : "\(stem)_\(all.firstIndex(of: number)! + 1)"
            } else {
                result += word
            }
            rest = rest.dropFirst(word.count)
        }
        while result.last == "\n" { result.removeLast() }
        return result
    }
}

extension Substring {
    /// `x_42` as `x` and `42`.
    fileprivate var numbered: (stem: Substring, number: Substring)? {
        guard let bar = lastIndex(of: "_"), bar > startIndex else { return nil }
        let number = self[index(after: bar)...]
        guard !number.isEmpty, number.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
        return (self[..<bar], number)
    }
}
