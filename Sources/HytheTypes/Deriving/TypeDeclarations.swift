import HytheBase

/// The data types and synonyms that deriving may have to look into: this module's as they are written, those of other
/// modules as they were checked.
struct TypeDeclarations {
    private var own: [Name: RTypeDeclaration] = [:]
    private let types: [Symbol: ModuleTypes]

    init(_ types: [Symbol: ModuleTypes]) { self.types = types }

    mutating func add(_ declaration: RTypeDeclaration) {
        switch declaration.kind {
        case .data, .synonym: own[declaration.name] = declaration
        case .class_, .family: break
        }
    }

    func isOwn(_ name: Name) -> Bool { own[name] != nil }

    /// Of a data type or synonym.
    subscript(name: Name) -> RTypeDeclaration? {
        if let declaration = own[name] { return declaration }
        let home = name.module.flatMap { types[$0] }
        if let synonym = home?.synonyms[name] { return CheckedDeclaration.of(synonym) }
        guard let tyCon = home?.tyCons[name] ?? BuiltinTypes.tyCon(name), tyCon.family == nil, !tyCon.isDataFamily,
            tyCon.class_ == nil,
            // Of primitive types nothing is known.
            name.module != BuiltinNames.prim
        else { return nil }
        return CheckedDeclaration.of(tyCon)
    }

    /// Of a type applied to some of its arguments, or of the instance of a data family that it is.
    func declaration(of type: RType) -> RTypeDeclaration? {
        guard case .constructor(let name) = type.application.head.kind else { return nil }
        return self[name] ?? instances(of: name).first { $0.arguments(in: type) != nil }
    }

    private func instances(of family: Name) -> [RTypeDeclaration] {
        let others = types.values.flatMap(\.familyInstances).filter { $0.family.name == family }
        return own.values.filter { $0.pattern != nil && $0.shownName == family }
            + others.compactMap { $0.right.headTyCon.map(CheckedDeclaration.of) }
    }

    /// The package that defines a type of another module.
    func package(of name: Name) -> String? {
        // What the compiler defines itself is there without the module.
        BuiltinTypes.tyCon(name) != nil ? "ghc-prim" : name.module.flatMap { types[$0] }?.package
    }

    /// The type with synonyms replaced by what they stand for, as far as they have all their arguments.
    func expanded(_ type: RType) -> RType { expanded(type, depth: 0) }

    private func expanded(_ type: RType, depth: Int) -> RType {
        var result = type
        func inner(_ type: RType) -> RType { expanded(type, depth: depth) }
        switch type.kind {
        case .constructor, .apply:
            let (head, arguments) = type.application
            if case .constructor(let name) = head.kind, depth < 100, let declaration = self[name],
                case .synonym(let body) = declaration.kind, arguments.count >= declaration.parameters.count
            {
                let types = Dictionary(
                    zip(declaration.parameters.map(\.name), arguments), uniquingKeysWith: { first, _ in first })
                let whole = arguments.dropFirst(declaration.parameters.count).reduce(body.substituting(types)) {
                    RType(.apply($0, $1), at: type.span)
                }
                return expanded(whole, depth: depth + 1)
            }
            guard case .apply(let function, let argument) = type.kind else { return type }
            result.kind = .apply(inner(function), inner(argument))
        case .function(let a, let b): result.kind = .function(inner(a), inner(b))
        case .unboxedTuple(let parts): result.kind = .unboxedTuple(parts.map(inner))
        case .forall(let variables, let body): result.kind = .forall(variables, inner(body))
        case .qualified(let context, let body): result.kind = .qualified(context.map(inner), inner(body))
        case .kindSignature(let body, let kind): result.kind = .kindSignature(inner(body), kind)
        case .kindApply(let body, let kind): result.kind = .kindApply(inner(body), kind)
        case .variable, .equality, .numberLiteral, .stringLiteral, .promoted, .implicitParameter, .wildcard, .poison:
            break
        }
        return result
    }
}
