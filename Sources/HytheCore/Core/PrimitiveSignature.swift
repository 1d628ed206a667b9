import HytheBase
import HytheTypes
import Synchronization

/// How a primitive operation takes its arguments and gives its result, read off its Haskell type.
package struct PrimitiveSignature: Sendable {
    package let parameters: [Representation]
    package let result: Shape
    /// Whether the result's type is a variable that may stand for unlifted types: it is what the use wants.
    package let hasAnyResult: Bool

    private static let cache = Mutex<[PrimitiveID: PrimitiveSignature]>([:])

    package static func of(_ operation: PrimitiveOperation) -> PrimitiveSignature {
        cache.withLock { cache in
            if let known = cache[operation.id] { return known }
            let made = PrimitiveSignature(operation)
            cache[operation.id] = made
            return made
        }
    }

    /// A signature is types joined by `->`, the last one the result.
    private init(_ operation: PrimitiveOperation) {
        var types = Self.split(Array(operation.signature.utf8)[...], at: { $0.starts(with: "->".utf8) }, length: 2)
        let last = types.removeLast()
        let variable = Symbol(String(decoding: Self.trimmed(last), as: UTF8.self))
        hasAnyResult = PrimitiveTypes.openVariables(of: operation).contains(variable)
        parameters = types.map(Self.representation)
        result = Self.shape(last)
    }

    /// Splits outside of parentheses.
    private static func split(
        _ text: ArraySlice<UInt8>, at isSeparator: (ArraySlice<UInt8>) -> Bool, length: Int
    ) -> [ArraySlice<UInt8>] {
        var parts: [ArraySlice<UInt8>] = []
        var depth = 0
        var start = text.startIndex
        var index = text.startIndex
        while index < text.endIndex {
            switch text[index] {
            case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
            default:
                if depth == 0, isSeparator(text[index...]) {
                    parts.append(text[start..<index])
                    index += length
                    start = index
                    continue
                }
            }
            index += 1
        }
        parts.append(text[start...])
        return parts
    }

    private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var text = text
        while text.first == UInt8(ascii: " ") { text.removeFirst() }
        while text.last == UInt8(ascii: " ") { text.removeLast() }
        return text
    }

    private static func representation(_ type: ArraySlice<UInt8>) -> Representation {
        if split(type, at: { $0.starts(with: "->".utf8) }, length: 2).count > 1 { return .lifted }
        let head = trimmed(type).prefix { $0 != UInt8(ascii: " ") }
        guard head.last == UInt8(ascii: "#"), head.first != UInt8(ascii: "(") else { return .lifted }
        let type = BuiltinTypes.primitive(Symbol(String(decoding: head, as: UTF8.self)))
        return type.orFail("an operation's signature names an unknown type").representation
    }

    private static func shape(_ type: ArraySlice<UInt8>) -> Shape {
        let type = trimmed(type)
        guard type.starts(with: "(#".utf8), type.count >= 4 else { return .single(representation(type)) }
        let inner = trimmed(type.dropFirst(2).dropLast(2))
        if inner.isEmpty { return .tuple([]) }
        let components = split(inner, at: { $0.first == UInt8(ascii: ",") }, length: 1)
        return .tuple(
            components.flatMap { component -> [Representation] in
                switch shape(component) {
                case .single(let representation): [representation]
                case .tuple(let nested): nested
                }
            })
    }
}
