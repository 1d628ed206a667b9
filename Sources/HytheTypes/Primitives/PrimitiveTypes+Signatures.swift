import HytheBase
import HytheSyntax
import Synchronization

/// The types of primitive operations, read off their signatures.
package enum PrimitiveTypes {
    private static let cache = Mutex<[PrimitiveID: Type]>([:])

    private static let open: [PrimitiveID: Set<Symbol>] = [
        .seq: ["b"], .raise: ["b"], .unsafeCoerce: ["a", "b"], .coerce: ["a", "b"], .keepAlive: ["a", "b"],
        .touch: ["a"],
        .mkWeak: ["k"], .mkWeakNoFinalizer: ["k"],
    ]

    /// The variables that may stand for types of any kind.
    private static let anyKind: [PrimitiveID: Set<Symbol>] = [.proxy: ["a"]]

    /// The variables of its type that may stand for unlifted types too.
    package static func openVariables(of operation: PrimitiveOperation) -> Set<Symbol> { open[operation.id] ?? [] }

    package static func type(of operation: PrimitiveOperation) -> Type {
        if let known = cache.withLock({ $0[operation.id] }) { return known }
        var reader = SignatureReader(open: openVariables(of: operation), anyKind: anyKind[operation.id] ?? [])
        let type = Parser.parseType(operation.signature).map { reader.read($0) } ?? .poison
        let whole = Type.forall(reader.variables, type)
        cache.withLock { $0[operation.id] = whole }
        return whole
    }
}

/// Turns the few forms of types that the tables use into types.
private struct SignatureReader {
    let open: Set<Symbol>
    let anyKind: Set<Symbol>
    var variables: [Type] = []
    private var named: [Symbol: Type] = [:]

    init(open: Set<Symbol>, anyKind: Set<Symbol>) {
        self.open = open
        self.anyKind = anyKind
    }

    mutating func read(_ type: SType) -> Type {
        switch type.kind {
        case .variable(let text):
            if let known = named[text] { return known }
            var kind = open.contains(text) ? Kinds.open : Kinds.type
            if anyKind.contains(text) {
                kind = Type.variable(.fresh("k", .typeVariable), kind: Kinds.type)
                variables.append(kind)
            }
            let variable = Type.variable(.fresh(text, .typeVariable), kind: kind)
            named[text] = variable
            variables.append(variable)
            return variable
        case .constructor(let name): return constructor(name.text)
        case .apply(let function, let argument): return .application(read(function), read(argument))
        case .function(let argument, let result): return .function(read(argument), read(result))
        case .parenthesized(let inner): return read(inner)
        case .list(let element): return BuiltinTypes.listOf(read(element))
        case .tuple(let components): return BuiltinTypes.tupleOf(components.map { read($0) })
        case .unboxedTuple(let components):
            return Type.constructor(BuiltinTypes.unboxedTuple(components.count)).applied(components.map { read($0) })
        default: return .poison
        }
    }

    private func constructor(_ text: Symbol) -> Type {
        BuiltinTypes.primitive(text).map(Type.constructor) ?? .poison
    }
}
