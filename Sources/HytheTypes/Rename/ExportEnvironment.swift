import HytheBase

/// What a module exports: at most one entity for each text in each name space.
package struct ExportEnvironment: Sendable {
    package let module: Symbol
    /// The text of a `DEPRECATED` or `WARNING` pragma on the whole module.
    package var warning: String?
    private var values: [Symbol: Entity] = [:]
    private var constructors: [Symbol: Entity] = [:]
    private var types: [Symbol: Entity] = [:]

    package init(module: Symbol) { self.module = module }

    /// `GHC.Prim`, which has no source.
    package static let prim = BuiltinExports.prim

    /// - Parameter space: not `.typeVariable`.
    package func entity(_ text: Symbol, _ space: NameSpace) -> Entity? {
        switch space {
        case .value: values[text]
        case .constructor: constructors[text]
        case .type: types[text]
        case .typeVariable: nil
        }
    }

    /// The entity itself, if it is exported.
    package func exports(_ name: Name) -> Entity? {
        entity(name.occurrence, name.space).flatMap { $0.name == name ? $0 : nil }
    }

    /// Adds an entity; returns the other one that has its text already, if it is another.
    @discardableResult
    package mutating func add(_ entity: Entity) -> Entity? {
        let text = entity.name.occurrence
        if let old = self.entity(text, entity.name.space) { return old.name == entity.name ? nil : old }
        switch entity.name.space {
        case .value: values[text] = entity
        case .constructor: constructors[text] = entity
        case .type: types[text] = entity
        case .typeVariable: break
        }
        return nil
    }

    /// In a fixed order: types, constructors, values, each by text.
    package var entities: [Entity] {
        [types, constructors, values].flatMap { $0.values.sorted { $0.name.occurrence < $1.name.occurrence } }
    }

    /// Without order.
    func texts(_ space: NameSpace) -> some Sequence<Symbol> {
        switch space {
        case .value: values.keys
        case .constructor: constructors.keys
        case .type, .typeVariable: types.keys
        }
    }

    var isEmpty: Bool { values.isEmpty && constructors.isEmpty && types.isEmpty }

    func forEach(_ body: (Entity) -> Void) {
        types.values.forEach(body)
        constructors.values.forEach(body)
        values.values.forEach(body)
    }
}
