import HytheBase

/// An identifier or operator as written: `x`, `M.x`, `:+`, `Data.Map.!`, or special syntax (`[]`, `()`, `(,,)`, `:`, `->`).
package struct NameOccurrence: Hashable, Sendable {
    package var qualifier: Symbol?
    package var text: Symbol

    package init(_ text: Symbol, qualifier: Symbol? = nil) {
        self.text = text
        self.qualifier = qualifier
    }
}

package typealias LName = Located<NameOccurrence>
/// A binding occurrence: never qualified.
package typealias LSymbol = Located<Symbol>
