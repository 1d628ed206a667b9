import HytheBase
import HytheSyntax

/// Generates `Generic` and `Generic1`: the conversions, and the type of representations with its metadata.
///
/// Sums and products are nested in balance, so that paths are short and the code for a constructor is of the size of its
/// fields.
struct GenericDeriver {
    /// Which of the two classes.
    enum Class {
        case generic, generic1

        var family: Name { self == .generic ? GenericNames.rep : GenericNames.rep1 }
    }

    let class_: Class
    let type: RTypeDeclaration
    /// Without synonyms.
    let data: RData
    let home: (module: Symbol, package: String)
    let fixity: (Name) -> Fixity
    let code: GeneratedCode
    private let types: GeneratedTypes

    init(
        _ class_: Class, _ type: RTypeDeclaration, _ data: RData, home: (module: Symbol, package: String),
        fixity: @escaping (Name) -> Fixity, at span: Span
    ) {
        self.class_ = class_
        self.type = type
        self.data = data
        self.home = home
        self.fixity = fixity
        code = GeneratedCode(span: span)
        types = GeneratedTypes(span: span)
    }

    struct Result {
        var methods: [RBinding]
        /// What `Rep` or `Rep1` stands for, in the type's parameters.
        var representation: RType
        /// The types under which another is composed, which must be functors.
        var functors: [RType]
    }

    struct Failure: Error { let reason: String }

    func derive() throws(Failure) -> Result {
        if class_ == .generic1, type.parameters.isEmpty { throw Failure(reason: "it has no parameter") }
        var sum: [RType] = []
        var functors: [RType] = []
        var forth: [RClause] = []
        var back: [RClause] = []
        for (index, constructor) in data.constructors.enumerated() {
            try checkPlain(constructor)
            var content: [Content] = []
            for field in constructor.fields { content.append(try self.content(of: field.type)) }
            for part in content { collectFunctors(part, &functors) }
            let fields = zip(constructor.fields, content).map { field, content in
                meta(GenericNames.selector, metadata(of: field), representation(content))
            }
            let product = balanced(fields, empty: types.constructor(GenericNames.unit)) {
                types.apply(types.constructor(GenericNames.product), [$0, $1])
            }
            sum.append(meta(GenericNames.constructor, metadata(of: constructor), product))
            let names = code.fresh("a", constructor.fields.count)
            let whole = code.pattern(constructor.name, names)
            forth.append(code.clause([whole], wrapped(inject(index, made(names, content)))))
            back.append(
                code.clause(
                    [wrapped(inject(index, taken(names, content)))],
                    code.apply(
                        code.constructor(constructor.name), zip(names, content).map { unwrap(code.variable($0), $1) })))
        }
        if data.constructors.isEmpty {
            let (value, inner) = (code.fresh("v"), code.fresh("v"))
            forth = [code.clause([code.pattern(value)], wrapped(code.case_(code.variable(value), [])))]
            back = [code.clause([wrapped(code.pattern(inner))], code.case_(code.variable(inner), []))]
        }
        let (from, to) =
            class_ == .generic ? (GenericNames.from, GenericNames.to) : (GenericNames.from1, GenericNames.to1)
        let choice = balanced(sum, empty: types.constructor(GenericNames.void)) {
            types.apply(types.constructor(GenericNames.sum), [$0, $1])
        }
        return Result(
            methods: [code.function(from, forth), code.function(to, back)],
            representation: meta(GenericNames.datatype, metadata, choice), functors: functors)
    }

    private func checkPlain(_ constructor: RConstructor) throws(Failure) {
        let text = constructor.name.occurrence
        if constructor.result != nil || !constructor.existentials.isEmpty || !constructor.context.isEmpty {
            throw Failure(
                reason: "`\(text)` has existential type variables, a context or a specialised result type")
        }
        for field in constructor.fields {
            switch field.type.kind {
            case .forall, .qualified:
                throw Failure(reason: "a field of `\(text)` has a type with `forall` or a context")
            case .unboxedTuple: throw Failure(reason: "a field of `\(text)` is unlifted")
            case .constructor(let name)
            where name.module == BuiltinNames.prim && GenericNames.unboxed(name.occurrence) == nil:
                throw Failure(reason: "a field of `\(text)` has the primitive type `\(name.occurrence)`")
            default: break
            }
        }
    }

    // MARK: Fields

    /// How a field is represented.
    private indirect enum Content {
        /// Without regard to the parameter.
        case constant(RType)
        /// A primitive type: the argument of `URec`, and its constructor.
        case unboxed(RType, Name)
        case parameter
        /// The type applied to the parameter.
        case applied(RType)
        case composed(RType, Content)
    }

    private func content(of type: RType) throws(Failure) -> Content {
        if case .constructor(let name) = type.kind, name.module == BuiltinNames.prim,
            let (boxed, constructor) = GenericNames.unboxed(name.occurrence)
        {
            let unit = types.constructor(BuiltinNames.unit)
            let isAddress = name.occurrence == "Addr#"
            return .unboxed(types.apply(types.constructor(boxed), isAddress ? [unit] : []), constructor)
        }
        guard class_ == .generic1, let parameter = self.type.parameters.last?.name, type.mentions(parameter) else {
            return .constant(type)
        }
        var type = type
        if case .function(let argument, let result) = type.kind {
            let arrow = types.apply(types.constructor(BuiltinNames.function), [argument])
            type = types.apply(arrow, [result])
        }
        switch type.kind {
        case .variable: return .parameter
        case .apply(let function, let argument) where !function.mentions(parameter):
            if case .variable = argument.kind { return .applied(function) }
            return .composed(function, try content(of: argument))
        case .apply:
            throw Failure(reason: "the last parameter is used before the last argument of a field's type")
        default: throw Failure(reason: "the last parameter is used in a field as no argument of a type constructor")
        }
    }

    private func collectFunctors(_ content: Content, _ functors: inout [RType]) {
        guard case .composed(let outer, let inner) = content else { return }
        functors.append(outer)
        collectFunctors(inner, &functors)
    }

    private func representation(_ content: Content) -> RType {
        switch content {
        case .constant(let type):
            types.apply(types.constructor(GenericNames.constant), [types.constructor(GenericNames.recursive), type])
        case .unboxed(let type, _): types.apply(types.constructor(GenericNames.unboxedRecord), [type])
        case .parameter: types.constructor(GenericNames.parameter)
        case .applied(let type): types.apply(types.constructor(GenericNames.applied), [type])
        case .composed(let outer, let inner):
            types.apply(types.constructor(GenericNames.composed), [outer, representation(inner)])
        }
    }

    private func constructor(_ content: Content) -> Name {
        switch content {
        case .constant: GenericNames.makeConstant
        case .unboxed(_, let constructor): constructor
        case .parameter: GenericNames.makeParameter
        case .applied: GenericNames.makeApplied
        case .composed: GenericNames.makeComposed
        }
    }

    /// `M1 (K1 a) :*: ...`
    private func made(_ names: [Name], _ content: [Content]) -> RExpression {
        let parts = zip(names, content).map { wrapped(wrap(code.variable($0), $1)) }
        return wrapped(
            balanced(parts, empty: code.constructor(GenericNames.makeUnit)) {
                code.apply(code.constructor(GenericNames.makeProduct), [$0, $1])
            })
    }

    private func taken(_ names: [Name], _ content: [Content]) -> RPattern {
        let parts = zip(names, content).map { wrapped(code.pattern(constructor($1), [$0])) }
        return wrapped(
            balanced(parts, empty: code.pattern(GenericNames.makeUnit, [RPattern]())) {
                code.pattern(GenericNames.makeProduct, [$0, $1])
            })
    }

    private func wrap(_ value: RExpression, _ content: Content) -> RExpression {
        var value = value
        if case .composed(_, let inner) = content { value = code.call(DerivedNames.fmap, wrapper(inner), value) }
        return code.apply(code.constructor(constructor(content)), [value])
    }

    private func wrapper(_ content: Content) -> RExpression {
        guard case .composed = content else { return code.constructor(constructor(content)) }
        let value = code.fresh("x")
        return code.lambda([code.pattern(value)], wrap(code.variable(value), content))
    }

    /// Of what is left when the outermost constructor is off.
    private func unwrap(_ value: RExpression, _ content: Content) -> RExpression {
        guard case .composed(_, let inner) = content else { return value }
        let part = code.fresh("x")
        let unwrapper = code.lambda(
            [code.pattern(constructor(inner), [part])], unwrap(code.variable(part), inner))
        return code.call(DerivedNames.fmap, unwrapper, value)
    }

    // MARK: Nesting

    private func balanced<Part>(_ parts: [Part], empty: Part, _ join: (Part, Part) -> Part) -> Part {
        func nested(_ parts: ArraySlice<Part>) -> Part {
            if parts.count == 1 { return parts[parts.startIndex] }
            let middle = parts.startIndex + parts.count / 2
            return join(nested(parts[..<middle]), nested(parts[middle...]))
        }
        return parts.isEmpty ? empty : nested(parts[...])
    }

    /// The alternatives to be taken on the way to a constructor, innermost first.
    private func path(to index: Int) -> [Name] {
        var path: [Name] = []
        var (start, end) = (0, data.constructors.count)
        while end - start > 1 {
            let middle = start + (end - start) / 2
            if index < middle { end = middle } else { start = middle }
            path.append(end == middle ? GenericNames.makeLeft : GenericNames.makeRight)
        }
        return path.reversed()
    }

    private func inject(_ index: Int, _ value: RExpression) -> RExpression {
        path(to: index).reduce(value) { code.apply(code.constructor($1), [$0]) }
    }

    private func inject(_ index: Int, _ pattern: RPattern) -> RPattern {
        path(to: index).reduce(pattern) { code.pattern($1, [$0]) }
    }

    private func wrapped(_ value: RExpression) -> RExpression {
        code.apply(code.constructor(GenericNames.makeMeta), [value])
    }

    private func wrapped(_ pattern: RPattern) -> RPattern { code.pattern(GenericNames.makeMeta, [pattern]) }

    // MARK: Metadata

    private func meta(_ what: Name, _ metadata: RType, _ content: RType) -> RType {
        types.apply(types.constructor(GenericNames.meta), [types.constructor(what), metadata, content])
    }

    private var metadata: RType {
        types.apply(
            types.promoted(GenericNames.metaData),
            [
                types.text(type.shownName.occurrence), types.text(home.module), types.text(Symbol(home.package)),
                types.bool(data.isNewtype),
            ])
    }

    private func metadata(of constructor: RConstructor) -> RType {
        var place = types.promoted(GenericNames.prefix)
        if constructor.isInfix || constructor.name == BuiltinNames.cons {
            let fixity = self.fixity(constructor.name)
            let associativity =
                switch fixity.associativity {
                case .left: GenericNames.leftAssociative
                case .right: GenericNames.rightAssociative
                case .none: GenericNames.notAssociative
                }
            place = types.apply(
                types.promoted(GenericNames.infix), [types.promoted(associativity), types.number(fixity.precedence)])
        }
        return types.apply(
            types.promoted(GenericNames.metaConstructor),
            [types.text(constructor.name.occurrence), place, types.bool(constructor.isRecord)])
    }

    private func metadata(of field: RField) -> RType {
        var label = types.promoted(GenericNames.nothing)
        if let name = field.label {
            label = types.apply(types.promoted(GenericNames.just), [types.text(name.occurrence)])
        }
        let unpackedness =
            switch field.mark.unpackedness {
            case .none: GenericNames.noUnpackedness
            case .unpack: GenericNames.sourceUnpack
            case .noUnpack: GenericNames.sourceNoUnpack
            }
        let strictness =
            switch field.mark.strictness {
            case .none: GenericNames.noStrictness
            case .strict: GenericNames.sourceStrict
            case .lazy: GenericNames.sourceLazy
            }
        let decided = field.isStrict ? GenericNames.decidedStrict : GenericNames.decidedLazy
        return types.apply(
            types.promoted(GenericNames.metaSelector),
            [label] + [unpackedness, strictness, decided].map(types.promoted))
    }
}
