import HytheBase

/// The set of language extensions in force, by GHC's names.
package struct Extensions: Hashable, Sendable {
    package private(set) var names: Set<Symbol>

    package init(_ names: Set<Symbol> = []) { self.names = names }

    package func contains(_ name: Symbol) -> Bool { names.contains(name) }
    package mutating func insert(_ name: Symbol) { names.insert(name) }
    package mutating func remove(_ name: Symbol) { names.remove(name) }
}
