import Synchronization

/// An interned piece of text: an identifier, an operator, a module name. Equal text, equal symbol.
package struct Symbol: Hashable, Sendable {
    package let id: UInt32

    private static let texts = Arena<String>(of: "symbols")
    private static let ids = Mutex<[String: UInt32]>([:])

    /// The symbol with this `id`, which must be another symbol's.
    package init(id: UInt32) { self.id = id }

    package init(_ text: String) {
        id = Symbol.ids.withLock { ids in
            if let id = ids[text] { return id }
            let id = Symbol.texts.append(text)
            ids[text] = id
            return id
        }
    }

    package init(utf8 bytes: some Collection<UInt8>) {
        self.init(String(decoding: bytes, as: UTF8.self))
    }

    package var text: String { Symbol.texts[id] }
}

extension Symbol: CustomStringConvertible, ExpressibleByStringLiteral, Comparable {
    package var description: String { text }
    package init(stringLiteral value: String) { self.init(value) }
    /// By text, so that output does not depend on the order of interning.
    package static func < (a: Symbol, b: Symbol) -> Bool { a.text < b.text }
}
