/// A macro: its parameters, if it takes arguments, and its text.
struct Macro: Equatable {
    let parameters: [String]?
    private let body: [Piece]

    private enum Piece: Equatable {
        case text([UInt8])
        case parameter(Int)
    }

    init(parameters: [String]? = nil, body: some Collection<UInt8>) {
        self.parameters = parameters
        self.body = Macro.pieces(Array(body), parameters ?? [])
    }

    /// The text with the arguments in it, as it stands in an old-fashioned preprocessor: in strings too, and pasted to what
    /// is beside it.
    func text(_ arguments: [[UInt8]]) -> [UInt8] {
        var result: [UInt8] = []
        for piece in body {
            switch piece {
            case .text(let bytes): result += bytes
            case .parameter(let index): result += arguments[index]
            }
        }
        return result
    }

    private static func pieces(_ body: [UInt8], _ parameters: [String]) -> [Piece] {
        var pieces: [Piece] = []
        var text: [UInt8] = []
        var index = 0
        var isInString = false
        while index < body.count {
            if !isInString, body[index...].starts(with: "/*".utf8), let end = LexicalState.commentEnd(body, index + 2) {
                // It goes, and what stands on both sides of it is one.
                index = end
                continue
            }
            guard isIdentifierStart(body[index]) else {
                // Digits belong to what they begin, `1x` has no name in it.
                let isNumber = isIdentifierPart(body[index])
                if body[index] == UInt8(ascii: "\"") { isInString.toggle() }
                if isInString, body[index] == UInt8(ascii: "\\"), index + 1 < body.count {
                    text += body[index...index + 1]
                    index += 2
                    continue
                }
                repeat {
                    text.append(body[index])
                    index += 1
                } while isNumber && index < body.count && isIdentifierPart(body[index])
                continue
            }
            let start = index
            while index < body.count, isIdentifierPart(body[index]) { index += 1 }
            let word = body[start..<index]
            if let parameter = parameters.firstIndex(where: { $0.utf8.elementsEqual(word) }) {
                pieces.append(.text(text))
                pieces.append(.parameter(parameter))
                text = []
            } else {
                text += word
            }
        }
        return pieces + [.text(text)]
    }

    static func isIdentifierStart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"): true
        default: false
        }
    }

    static func isIdentifierPart(_ byte: UInt8) -> Bool {
        isIdentifierStart(byte) || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }
}

extension Macro {
    /// What stands behind `#define`: the name, parameters in parentheses right behind it, the text.
    static func parse(_ definition: ArraySlice<UInt8>) -> (name: String, macro: Macro)? {
        var rest = definition
        func word() -> String? {
            guard let first = rest.first, isIdentifierStart(first) else { return nil }
            let end = rest.firstIndex { !isIdentifierPart($0) && $0 != UInt8(ascii: "'") } ?? rest.endIndex
            defer { rest = rest[end...] }
            return String(decoding: rest[..<end], as: UTF8.self)
        }
        func skipSpaces() { rest = rest.drop { $0 <= 32 } }
        func accept(_ character: Unicode.Scalar) -> Bool {
            guard rest.first == UInt8(ascii: character) else { return false }
            rest = rest.dropFirst()
            return true
        }
        skipSpaces()
        guard let name = word() else { return nil }
        var parameters: [String]?
        if accept("(") {
            var names: [String] = []
            skipSpaces()
            if !accept(")") {
                while true {
                    skipSpaces()
                    guard let parameter = word(), !names.contains(parameter) else { return nil }
                    names.append(parameter)
                    skipSpaces()
                    if accept(")") { break }
                    guard accept(",") else { return nil }
                }
            }
            parameters = names
        }
        skipSpaces()
        while let last = rest.last, last <= 32 { rest = rest.dropLast() }
        return (name, Macro(parameters: parameters, body: rest))
    }

    /// `-DNAME`, `-DNAME=VALUE`, `-DNAME(PARAMETERS)=VALUE`
    static func parse(option: String) -> (name: String, macro: Macro)? {
        guard let equals = option.firstIndex(of: "=") else { return parse(Array("\(option) 1".utf8)[...]) }
        return parse(Array("\(option[..<equals]) \(option[option.index(after: equals)...])".utf8)[...])
    }
}
