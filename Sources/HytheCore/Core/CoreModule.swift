import HytheBase
import HytheTypes

/// The Core of one module, or of a whole program after linking by names.
package struct CoreModule {
    package var name: Symbol
    package var bindings: [TopBinding]

    package init(name: Symbol, bindings: [TopBinding]) {
        self.name = name
        self.bindings = bindings
    }
}

/// A top-level definition: of a lifted value (a lambda, a constructor application, or a CAF). All top-level bindings of
/// a program see each other.
package struct TopBinding {
    package var name: Name
    package var value: Core
    package var pragma: InlinePragma?

    package init(name: Name, value: Core, pragma: InlinePragma? = nil) {
        self.name = name
        self.value = value
        self.pragma = pragma
    }
}

extension CoreModule {
    /// How many expressions it is made of.
    package var nodeCount: Int { bindings.reduce(0) { $0 + $1.value.nodeCount } }
}

extension Core {
    fileprivate var nodeCount: Int {
        var count = 1
        forEachChild { count += $0.nodeCount }
        return count
    }
}
