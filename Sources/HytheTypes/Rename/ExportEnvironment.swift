import HytheBase

/// What a module exports: at most one entity for each text in each name space, and any number of shared fields.
package struct ExportEnvironment: Sendable {
    package let module: Symbol
    /// The text of a `DEPRECATED` or `WARNING` pragma on the whole module.
    package var warning: String?
    private var values: [Symbol: Entity] = [:]
    private var constructors: [Symbol: Entity] = [:]
    private var types: [Symbol: Entity] = [:]
    /// Fields that share their text: see `SharedField`.
    private var fields: [Symbol: [Entity]] = [:]

    package init(module: Symbol) { self.module = module }

    /// `GHC.Prim`, which has no source.
    package static let prim = BuiltinExports.prim

    /// - Parameter space: not `.typeVariable`.
    /// - Returns: nothing if only shared fields have this text.
    package func entity(_ text: Symbol, _ space: NameSpace) -> Entity? {
        switch space {
        case .value: values[text]
        case .constructor: constructors[text]
        case .type: types[text]
        case .typeVariable: nil
        }
    }

    /// Everything that goes by this text.
    func entities(_ text: Symbol, _ space: NameSpace) -> [Entity] {
        let one = entity(text, space).map { [$0] } ?? []
        return space == .value && !fields.isEmpty ? one + fields[text, default: []] : one
    }

    /// The entity itself, if it is exported.
    package func exports(_ name: Name) -> Entity? {
        if name.isSharedField { return fields[name.occurrence]?.first { $0.name == name } }
        return entity(name.occurrence, name.space).flatMap { $0.name == name ? $0 : nil }
    }

    /// Adds an entity; returns the other one that has its text already, if it is another.
    @discardableResult
    package mutating func add(_ entity: Entity) -> Entity? {
        let text = entity.name.occurrence
        if entity.name.isSharedField {
            if exports(entity.name) == nil { fields[text, default: []].append(entity) }
            return nil
        }
        if let old = self.entity(text, entity.name.space) { return old.name == entity.name ? nil : old }
        switch entity.name.space {
        case .value: values[text] = entity
        case .constructor: constructors[text] = entity
        case .type: types[text] = entity
        case .typeVariable: break
        }
        return nil
    }

    /// In a fixed order: types, constructors, values, shared fields, each by text.
    package var entities: [Entity] {
        [types, constructors, values].flatMap { $0.values.sorted { $0.name.occurrence < $1.name.occurrence } }
            + fields.values.joined().sorted { $0.name.identifier < $1.name.identifier }
    }

    /// Without order.
    func texts(_ space: NameSpace) -> some Sequence<Symbol> {
        switch space {
        case .value: Array(values.keys) + fields.keys
        case .constructor: Array(constructors.keys)
        case .type, .typeVariable: Array(types.keys)
        }
    }

    var isEmpty: Bool { values.isEmpty && constructors.isEmpty && types.isEmpty && fields.isEmpty }

    func forEach(_ body: (Entity) -> Void) {
        types.values.forEach(body)
        constructors.values.forEach(body)
        values.values.forEach(body)
        for shared in fields.values { shared.forEach(body) }
    }
}
