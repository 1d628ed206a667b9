import HytheBase
import HytheCore

// Note [capi imports]
// What `capi` imports may be a macro, an inline function, or have another prototype than the Haskell type suggests, so C
// must see the header. Each such import calls a hidden C function of its own, written here and compiled by clang, whose
// `#line` makes clang's errors name the Haskell file.

/// A `foreign import capi` of a function or value: the C function that the Haskell code calls.
package struct CapiImport: Sendable {
    /// The C function's symbol.
    package let symbol: String
    let cName: String
    let header: String?
    /// `value NAME`: no call.
    let isValue: Bool
    let arguments: [ForeignCall.CType]
    let result: ForeignCall.CType
    let span: Span

    init(
        module: Symbol, haskellName: Symbol, cName: String, header: String?, isValue: Bool, call: ForeignCall,
        span: Span
    ) {
        symbol = "hythe_capi_\(ZEncoding.encode(module.text))_\(ZEncoding.encode(haskellName.text))"
        self.cName = cName
        self.header = header
        self.isValue = isValue
        arguments = call.arguments
        result = call.result
        self.span = span
    }

    /// The C source of one module's imports.
    package static func source(_ imports: [CapiImport], sources: SourceMap) -> String {
        var text = "#include <stdint.h>\n"
        var headers: Set<String> = []
        for item in imports {
            guard let header = item.header, headers.insert(header).inserted else { continue }
            text += item.line(sources) + "#include \"\(header)\"\n"
        }
        for item in imports { text += item.line(sources) + item.function + "\n" }
        return text
    }

    private func line(_ sources: SourceMap) -> String {
        let file = sources[span.file]
        let (path, line) = file.presumed(at: span.start)
        return "#line \(line) \"\(path)\"\n"
    }

    private var function: String {
        let parameters = arguments.enumerated().map { "\($1.cName) a\($0 + 1)" }.joined(separator: ", ")
        let passed = arguments.indices.map { "a\($0 + 1)" }.joined(separator: ", ")
        let value = isValue ? cName : "\(cName)(\(passed))"
        let body =
            switch result {
            case .void: "\(value);"
            // Qualifiers and the kind of pointer are lost on the way to Haskell.
            case .pointer, .bytes, .array: "return (void *)\(value);"
            default: "return \(value);"
            }
        let head = "\(result.cName) \(symbol)(\(parameters.isEmpty ? "void" : parameters))"
        return "__attribute__((visibility(\"hidden\"))) \(head) { \(body) }"
    }
}

extension ForeignCall.CType {
    fileprivate var cName: String {
        switch self {
        case .int8: "int8_t"
        case .int16: "int16_t"
        case .int32: "int32_t"
        case .int64: "int64_t"
        case .word8: "uint8_t"
        case .word16: "uint16_t"
        case .word32: "uint32_t"
        case .word64: "uint64_t"
        case .float: "float"
        case .double: "double"
        case .pointer, .bytes, .array: "void *"
        case .void: "void"
        }
    }
}
