import HytheBase
import HytheSyntax

/// What a module offers to those that import it.
package struct ExportEnvironment {
    package var module: Symbol
    package var entities: [Entity]
    /// Of everything exported that has a fixity declaration.
    package var fixities: [Name: Fixity]
    /// Field selectors of each exported record constructor, in order.
    package var constructorFields: [Name: [Name]]

    package init(module: Symbol, entities: [Entity] = []) {
        self.module = module
        self.entities = entities
        fixities = [:]
        constructorFields = [:]
    }
}

/// A global program entity as scopes hold it.
package struct Entity: Hashable {
    package enum Kind: UInt8, Sendable { case variable, method, field, constructor, type, class_ }

    package var name: Name
    package var kind: Kind
    /// The type of a constructor or field, the class of a method.
    package var parent: Name?

    package init(_ name: Name, _ kind: Kind, parent: Name? = nil) {
        self.name = name
        self.kind = kind
        self.parent = parent
    }
}

extension ExportEnvironment {
    /// `GHC.Prim`, which has no source.
    package static let prim: ExportEnvironment = {
        var entities = PrimitiveOperation.all.keys.sorted().map { Entity(.global("GHC.Prim", $0, .value), .variable) }
        entities += PrimitiveType.all.map { Entity(.global("GHC.Prim", $0.name, .type), .type) }
        entities += ["->", "TYPE"].map { Entity(.global("GHC.Prim", $0, .type), .type) }
        return ExportEnvironment(module: "GHC.Prim", entities: entities)
    }()

    /// What the language itself adds to `GHC.Types`: entities that no declaration can define.
    static let builtinTypes: [Entity] = ["Type", "Constraint", "Symbol"].map {
        Entity(.global("GHC.Types", $0, .type), .type)
    }
}
