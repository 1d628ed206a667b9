import HytheBase

/// Generates Functor, Foldable and Traversable for a type in its last parameter.
struct FunctorDeriver {
    let type: RTypeDeclaration
    let data: RData
    let code: GeneratedCode
    /// The last parameter.
    private let parameter: Name
    private let declarations: TypeDeclarations

    /// - Parameter data: without synonyms.
    /// - Returns: `nil` for a type without parameters.
    init?(
        _ type: RTypeDeclaration, _ data: RData, _ declarations: TypeDeclarations, at span: Span
    ) throws(Failure) {
        self.declarations = declarations
        guard let last = type.parameters.last else { return nil }
        self.type = type
        var data = data
        for index in data.constructors.indices {
            try Self.share(last.name, of: &data.constructors[index])
        }
        self.data = data
        code = GeneratedCode(span: span)
        parameter = last.name
    }

    /// Gives the last argument of the result that a GADT's constructor says the name of the type's last parameter.
    private static func share(_ parameter: Name, of constructor: inout RConstructor) throws(Failure) {
        guard let result = constructor.result else { return }
        guard case .apply(let function, let last) = result.kind, case .variable(let name) = last.kind,
            !function.mentions(name), !constructor.context.contains(where: { $0.mentions(name) })
        else {
            throw Failure(
                reason: "the constructor `\(constructor.name.occurrence)` does not leave the last parameter open")
        }
        let renaming = [name: RType(.variable(parameter), at: last.span)]
        for field in constructor.fields.indices {
            constructor.fields[field].type = constructor.fields[field].type.substituting(renaming)
        }
    }

    struct Result {
        var methods: [RBinding]
        /// The types that must be functors, foldable, ... themselves.
        var containers: [RType]
    }

    /// A field whose type is of no shape that can be traversed.
    struct Failure: Error { let reason: String }

    func derive(_ class_: Name) throws(Failure) -> Result? {
        var containers: [RType] = []
        for field in data.constructors.flatMap(\.fields) { try collect(field.type, &containers) }
        let hasFunctions = data.constructors.flatMap(\.fields).contains { mentionsFunction($0.type) }
        switch class_ {
        case BuiltinNames.functor: return Result(methods: functorMethods(), containers: containers)
        case DerivedNames.foldable, DerivedNames.traversable:
            if hasFunctions { throw Failure(reason: "a field is a function of the last parameter") }
            let methods = class_ == DerivedNames.foldable ? foldableMethods() : traversableMethods()
            return Result(methods: methods, containers: containers)
        default: return nil
        }
    }

    // MARK: Field types

    /// How the parameter occurs in a type.
    private indirect enum Occurrence {
        case none
        case itself
        case tuple([RType])
        case function(RType, RType)
        /// In the last argument of something else.
        case inside(RType, of: RType)
    }

    /// Whether no value of the type holds anything of the parameter's type. Then nothing is evaluated to fold or traverse.
    private var isPhantom: Bool {
        PhantomParameters(of: type, among: declarations).isPhantom(type.parameters.count - 1, of: type.name)
    }

    private func mentions(_ type: RType) -> Bool { type.mentions(parameter) }

    private func mentionsFunction(_ type: RType) -> Bool {
        switch occurrence(type) {
        case .none, .itself: false
        case .function: true
        case .tuple(let components): components.contains(where: mentionsFunction)
        case .inside(let argument, _): mentionsFunction(argument)
        }
    }

    private func occurrence(_ type: RType) -> Occurrence {
        guard mentions(type) else { return .none }
        switch type.kind {
        case .variable: return .itself
        case .forall(_, let body), .qualified(_, let body): return occurrence(body)
        case .function(let argument, let result): return .function(argument, result)
        case .apply(let function, let argument):
            var components = [argument]
            var head = function
            while case .apply(let inner, let component) = head.kind {
                components.insert(component, at: 0)
                head = inner
            }
            if case .constructor(let name) = head.kind, components.count > 1,
                name == BuiltinNames.tuple(components.count)
            {
                return .tuple(components)
            }
            return .inside(argument, of: function)
        default: return .itself
        }
    }

    /// - Parameters:
    ///   - isArgument: whether the type's values are what a function takes.
    ///   - bound: the variables of `forall`s around the type, whose instances come with the field.
    private func collect(
        _ type: RType, _ containers: inout [RType], isArgument: Bool = false, bound: [Name] = []
    ) throws(Failure) {
        guard mentions(type) else { return }
        switch type.kind {
        case .variable, .function, .apply: break
        case .forall(let variables, let body):
            return try collect(body, &containers, isArgument: isArgument, bound: bound + variables.map(\.name))
        case .qualified(let context, let body):
            if context.contains(where: mentions) {
                throw Failure(reason: "the last parameter is in the context of a field's type")
            }
            return try collect(body, &containers, isArgument: isArgument, bound: bound)
        default: throw Failure(reason: "a field's type is of no shape that this can be derived for")
        }
        switch occurrence(type) {
        case .none: break
        case .itself:
            if isArgument { throw Failure(reason: "the last parameter is a function's argument in a field") }
        case .tuple(let components):
            for component in components { try collect(component, &containers, isArgument: isArgument, bound: bound) }
        case .function(let argument, let result):
            try collect(argument, &containers, isArgument: !isArgument, bound: bound)
            try collect(result, &containers, isArgument: isArgument, bound: bound)
        case .inside(let argument, let container):
            if mentions(container) {
                throw Failure(reason: "the last parameter is used before the last argument of a field's type")
            }
            if case .constructor = container.kind {
            } else if !bound.contains(where: container.mentions) {
                containers.append(container)
            }
            try collect(argument, &containers, isArgument: isArgument, bound: bound)
        }
    }

    // MARK: Functor

    private func functorMethods() -> [RBinding] {
        let function = code.fresh("f")
        let clauses = data.constructors.map { constructor in
            let fields = code.fresh("a", constructor.fields.count)
            let mapped = zip(fields, constructor.fields).map { map(code.variable($0), $1.type, function) }
            return code.clause(
                [code.pattern(function), code.pattern(constructor.name, fields)],
                code.apply(code.constructor(constructor.name), mapped))
        }
        return [code.function(DerivedNames.fmap, clauses.isEmpty ? [emptyClause(code.wildcard)] : clauses)]
    }

    private func emptyClause(_ patterns: RPattern...) -> RClause {
        let value = code.fresh("v")
        return code.clause(patterns + [code.pattern(value)], code.case_(code.variable(value), []))
    }

    private func map(_ value: RExpression, _ type: RType, _ function: Name) -> RExpression {
        switch occurrence(type) {
        case .none: return value
        case .itself: return code.call(function, value)
        case .function(let parameter, let result):
            // A parameter is mapped the other way round, which `collect` has seen to be possible.
            let argument = code.fresh("x")
            let passed = map(code.variable(argument), parameter, function)
            return code.lambda([code.pattern(argument)], map(code.apply(value, [passed]), result, function))
        case .tuple(let components):
            let names = code.fresh("t", components.count)
            let mapped = zip(names, components).map { map(code.variable($0), $1, function) }
            return onTuple(value, names, RExpression(.tuple(mapped), at: code.span))
        case .inside(let argument, _):
            let element = code.fresh("x")
            let body =
                isItself(argument)
                ? code.variable(function)
                : code.lambda([code.pattern(element)], map(code.variable(element), argument, function))
            return code.call(DerivedNames.fmap, body, value)
        }
    }

    private func isItself(_ type: RType) -> Bool { if case .itself = occurrence(type) { true } else { false } }

    private func onTuple(_ value: RExpression, _ names: [Name], _ body: RExpression) -> RExpression {
        let pattern = RPattern(.tuple(names.map { code.pattern($0) }), at: code.span)
        return code.case_(value, [code.alternative(pattern, body)])
    }

    // MARK: Foldable

    private func foldableMethods() -> [RBinding] {
        let function = code.fresh("f")
        let start = code.fresh("z")
        let clauses = data.constructors.map { constructor in
            let fields = code.fresh("a", constructor.fields.count)
            let body = zip(fields, constructor.fields).reversed().reduce(code.variable(start)) { rest, field in
                fold(code.variable(field.0), field.1.type, function, rest)
            }
            return code.clause(
                [code.pattern(function), code.pattern(start), code.pattern(constructor.name, fields)], body)
        }
        let empty = code.clause([code.wildcard, code.pattern(start), code.wildcard], code.variable(start))
        return [code.function(DerivedNames.foldr, isPhantom ? [empty] : clauses)]
    }

    private func fold(_ value: RExpression, _ type: RType, _ function: Name, _ rest: RExpression) -> RExpression {
        switch occurrence(type) {
        case .none, .function: return rest
        case .itself: return code.call(function, value, rest)
        case .tuple(let components):
            let names = code.fresh("t", components.count)
            let body = zip(names, components).reversed().reduce(rest) { fold(code.variable($1.0), $1.1, function, $0) }
            return onTuple(value, names, body)
        case .inside(let argument, _):
            if isItself(argument) { return code.call(DerivedNames.foldr, code.variable(function), rest, value) }
            let (element, inner) = (code.fresh("x"), code.fresh("r"))
            let step = code.lambda(
                [code.pattern(element), code.pattern(inner)],
                fold(code.variable(element), argument, function, code.variable(inner)))
            return code.call(DerivedNames.foldr, step, rest, value)
        }
    }

    // MARK: Traversable

    private func traversableMethods() -> [RBinding] {
        let function = code.fresh("f")
        let clauses = data.constructors.map { constructor in
            let fields = code.fresh("a", constructor.fields.count)
            return code.clause(
                [code.pattern(function), code.pattern(constructor.name, fields)],
                traverse(fields, constructor.fields.map(\.type), function) {
                    code.apply(code.constructor(constructor.name), $0)
                })
        }
        if !isPhantom { return [code.function(DerivedNames.traverse, clauses)] }
        // The same value at another type, made when it is asked for; there is nothing to map.
        let (value, element) = (code.fresh("v"), code.fresh("x"))
        let never = code.lambda([code.pattern(element)], code.case_(code.variable(element), []))
        let rebuilt = code.call(DerivedNames.fmap, never, code.variable(value))
        return [
            code.function(
                DerivedNames.traverse, [code.wildcard, code.pattern(value)], code.call(DerivedNames.pure, rebuilt))
        ]
    }

    /// `build` of all parts, those that hold elements traversed from left to right.
    private func traverse(
        _ parts: [Name], _ types: [RType], _ function: Name, build: ([RExpression]) -> RExpression
    ) -> RExpression {
        var arguments: [RExpression] = []
        var parameters: [Name] = []
        var effects: [RExpression] = []
        for (part, type) in zip(parts, types) {
            guard mentions(type) else {
                arguments.append(code.variable(part))
                continue
            }
            let result = code.fresh("b")
            parameters.append(result)
            arguments.append(code.variable(result))
            effects.append(effect(code.variable(part), type, function))
        }
        guard let first = effects.first else { return code.call(DerivedNames.pure, build(arguments)) }
        let builder = code.lambda(parameters.map { code.pattern($0) }, build(arguments))
        return effects.dropFirst().reduce(code.call(DerivedNames.fmap, builder, first)) {
            code.call(DerivedNames.applicativeApply, $0, $1)
        }
    }

    private func effect(_ value: RExpression, _ type: RType, _ function: Name) -> RExpression {
        switch occurrence(type) {
        case .none, .function: return code.call(DerivedNames.pure, value)
        case .itself: return code.call(function, value)
        case .tuple(let components):
            let names = code.fresh("t", components.count)
            let body = traverse(names, components, function) { RExpression(.tuple($0), at: code.span) }
            return onTuple(value, names, body)
        case .inside(let argument, _):
            if isItself(argument) { return code.call(DerivedNames.traverse, code.variable(function), value) }
            let element = code.fresh("x")
            let step = code.lambda([code.pattern(element)], effect(code.variable(element), argument, function))
            return code.call(DerivedNames.traverse, step, value)
        }
    }
}
