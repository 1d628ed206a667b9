import HytheBase
import HytheSyntax

/// What deriving must know of a data type: nothing of its parameters or of the types of most fields.
struct DataShape {
    struct Constructor {
        let name: Name
        /// One per field: the type's name if it is one of `GHC.Prim`, which no class has instances for.
        let primitives: [Symbol?]
        /// Empty if the constructor is no record.
        let labels: [Symbol]
        /// Declared between its fields.
        let isInfix: Bool
        let fixity: Fixity

        var arity: Int { primitives.count }
        var text: String { name.occurrence.text }
        var isOperator: Bool { text.hasPrefix(":") }
        /// As it stands before its arguments.
        var prefixText: String { isOperator ? "(\(text))" : text }
        /// As it stands between two operands.
        var infixText: String { isOperator ? text : "`\(text)`" }
    }

    let name: Name
    let isNewtype: Bool
    let constructors: [Constructor]

    /// At least one constructor, none of which has fields.
    var isEnumeration: Bool { !constructors.isEmpty && constructors.allSatisfy { $0.arity == 0 } }

    init(_ name: Name, _ data: RData, fixity: (Name) -> Fixity) {
        self.name = name
        isNewtype = data.isNewtype
        constructors = data.constructors.map { constructor in
            Constructor(
                name: constructor.name, primitives: constructor.fields.map { DataShape.primitive($0.type) },
                labels: constructor.isRecord ? constructor.fields.compactMap { $0.label?.occurrence } : [],
                isInfix: constructor.isInfix, fixity: fixity(constructor.name))
        }
    }

    /// The shape of another module's type, whose fields' types are not known.
    init(_ name: Name, constructors: [Entity], fixity: (Name) -> Fixity) {
        self.name = name
        isNewtype = false
        self.constructors = constructors.map { constructor in
            Constructor(
                name: constructor.name, primitives: Array(repeating: nil, count: constructor.arity),
                labels: constructor.labels.map(\.occurrence), isInfix: constructor.isInfix,
                fixity: fixity(constructor.name))
        }
    }

    static func isOperator(_ text: String) -> Bool { !(text.first.map { $0 == "_" || $0.isLetter } ?? true) }

    private static func primitive(_ type: RType) -> Symbol? {
        guard case .constructor(let name) = type.kind, name.module == BuiltinNames.prim else { return nil }
        return name.occurrence
    }
}
