import HytheBase
import HytheSyntax
import HytheTypes

extension Desugarer {
    func expression(_ expression: TExpression) -> Core {
        switch expression.kind {
        case .variable(let name): return variable(name)
        case .constructor(let constructor): return apply(constructor, [], result: .lifted)
        case .primitive(let operation): return apply(operation, [], type: nil, at: expression.span)
        case .literal(let literal): return .literal(coreLiteral(literal, at: expression.span))
        case .string(let characters): return string(characters)
        case .integer(let digits): return integer(digits)
        case .apply(let function, let arguments, let result): return apply(function, arguments, result)
        case .lambda(let parameters, let body):
            return .abstraction(parameters.flatMap(self.parameters), self.expression(body))
        case .let_(let groups, let body):
            return let_(groups) { self.expression(body) }
        case .match(let scrutinees, let rows, let context, let result):
            return match(scrutinees, rows, context, result: result.shape)
        case .evidence(let evidence, let body):
            return letEvidence(evidence) { self.expression(body) }
        case .unboxedTuple(let components):
            let tuple = spread(components.map(self.expression)) { .unboxedTuple($0) }
            checkSize(of: tuple, at: expression.span)
            return tuple
        case .poison: return .primitiveError("a diagnosed expression was evaluated")
        }
    }

    /// A function can return so many words; every tuple that is returned was made by an expression.
    private func checkSize(of tuple: Core, at span: Span) {
        guard case .tuple(let components) = shape(of: tuple) else { return }
        let words = components.count { $0 != .void }
        if words > Shape.mostResults {
            diagnostics.append(
                .notSupportedYet("an unboxed tuple of \(words) words (more than \(Shape.mostResults))", at: span))
        }
    }

    // MARK: Applications

    private func apply(_ function: TExpression, _ arguments: [TExpression], _ result: Type) -> Core {
        switch function.kind {
        case .apply(let inner, let first, _): return apply(inner, first + arguments, result)
        case .constructor(let constructor):
            if constructor.tyCon.isUnboxedSum { return unboxedSum(constructor, arguments.map(expression), result) }
            return passing(arguments.map(expression)) { self.apply(constructor, $0, result: result.shape) }
        case .primitive(let operation) where operation.id == .seq && arguments.count >= 2:
            // The second argument is the result, and may be a tuple.
            let call = saturated(
                operation, arguments.prefix(2).map(expression), type: nil, .lifted, at: function.span)
            return passing(arguments.dropFirst(2).map(expression)) { call.applied(to: $0, result: result.shape) }
        case .primitive(let operation):
            return passing(arguments.map(expression)) {
                self.apply(operation, $0, type: result, at: function.span)
            }
        default:
            let function = expression(function)
            return passing(arguments.map(expression)) { function.applied(to: $0, result: result.shape) }
        }
    }

    /// A constructor applied to any number of arguments.
    private func apply(_ constructor: DataCon, _ arguments: [Core], result: Shape) -> Core {
        if constructor.isNewtype {
            guard let value = arguments.first else {
                let parameter = Binder.fresh("x")
                return .lambda([parameter], parameter.variable)
            }
            return value.applied(to: Array(arguments.dropFirst()), result: result)
        }
        let representations = constructor.argumentRepresentations
        let missing = representations.dropFirst(arguments.count).map { fresh("a", $0) }
        return .abstraction(missing, saturated(constructor, arguments + missing.map(\.variable)))
    }

    /// A constructor application with its strict fields evaluated first, and taken apart where their parts are stored.
    func saturated(_ constructor: DataCon, _ arguments: [Core]) -> Core {
        let dictionaries = constructor.dictionaryCount
        var stored = Array(arguments.prefix(dictionaries))
        var forced: [(value: Core, binder: Binder, parts: CoreAlternative?)] = []
        for (index, isStrict) in constructor.fieldStrictness.enumerated() {
            let argument = arguments[dictionaries + index]
            if let box = constructor.box(ofField: index) {
                if case .constructor(_, let parts) = argument {
                    stored += parts
                    continue
                }
                let parts = box.representations.map { fresh("u", $0) }
                forced.append(
                    (argument, .fresh("s"), CoreAlternative(pattern: .constructor(box, parts), body: .literal(.void))))
                stored += parts.map(\.variable)
            } else if isStrict, shape(of: argument) == .lifted, !argument.isLiftedValue {
                let binder = Binder.fresh("s")
                forced.append((argument, binder, nil))
                stored.append(binder.variable)
            } else {
                stored.append(argument)
            }
        }
        return forced.reversed().reduce(.constructor(constructor, stored)) { body, step in
            guard var parts = step.parts else {
                return .case_(step.value, step.binder, [], default: body, result: .lifted)
            }
            parts.body = body
            return .case_(step.value, step.binder, [parts], default: nil, result: .lifted)
        }
    }

    /// A primitive operation applied to any number of arguments; `type`: of the whole application.
    private func apply(_ operation: PrimitiveOperation, _ arguments: [Core], type: Type?, at span: Span) -> Core {
        let signature = PrimitiveSignature.of(operation)
        let arity = signature.parameters.count
        if arguments.count < arity {
            let missing = signature.parameters.dropFirst(arguments.count).map { fresh("a", $0) }
            // The arguments there are belong to the partial application: each is computed once, outside.
            return sharing(arguments) { held in
                let operands = held + missing.map(\.variable)
                return .abstraction(missing, saturated(operation, operands, type: nil, signature.result, at: span))
            }
        }
        let rest = Array(arguments.dropFirst(arity))
        let shape = rest.isEmpty ? type?.shape ?? signature.result : signature.result
        let call = saturated(
            operation, Array(arguments.prefix(arity)), type: rest.isEmpty ? type : nil, shape, at: span)
        return call.applied(to: rest, result: type?.shape ?? .lifted)
    }

    /// Binds arguments that are no atoms around `body`, which gets atoms only: lazily, or those that are not lifted at once.
    private func sharing(_ arguments: [Core], _ body: ([Core]) -> Core) -> Core {
        var atoms: [Core] = []
        var bound: [(binder: Binder, value: Core)] = []
        for argument in arguments {
            if argument.isAtom {
                atoms.append(argument)
            } else {
                let binder = fresh("h", shape(of: argument).representation.orFail("an argument is an unboxed tuple"))
                atoms.append(binder.variable)
                bound.append((binder, argument))
            }
        }
        return bound.reversed().reduce(body(atoms)) { inner, item in
            item.binder.representation == .lifted
                ? .let_(.nonrecursive(item.binder, item.value), inner)
                : .case_(item.value, item.binder, [], default: inner, result: .lifted)
        }
    }

    private func saturated(
        _ operation: PrimitiveOperation, _ arguments: [Core], type: Type?, _ result: Shape, at span: Span
    ) -> Core {
        switch operation.id {
        case .seq:
            let representation = shape(of: arguments[0]).representation ?? .lifted
            return .case_(
                arguments[0], fresh("s", representation), [], default: arguments[1], result: shape(of: arguments[1]))
        case .coerce: return arguments[0]
        case .unsafeCoerce: return coerced(arguments[0], to: type?.shape ?? .lifted, at: span)
        case .realWorld, .voidState, .proxy: return .literal(.void)
        case .nullAddr: return .literal(.nullAddress)
        case .dataToTag:
            let value = Binder.fresh("d")
            return .case_(
                arguments[0], value, [], default: .primitive(operation, [value.variable], result: result),
                result: result)
        case .seqState:
            let value = Binder.fresh("s")
            return .case_(
                arguments[0], value, [], default: .unboxedTuple([arguments[1], value.variable]), result: result)
        case .tagToEnum: return tagToEnum(arguments[0], type: type, at: span)
        default: return .primitive(operation, arguments, result: result)
        }
    }

    /// The same bits as another type, perhaps with another representation.
    private func coerced(_ value: Core, to shape: Shape, at span: Span) -> Core {
        let operation = PrimitiveOperation.of(.unsafeCoerce)
        switch (self.shape(of: value), shape) {
        // Note [Demands and refined types].
        case (.lifted, .lifted): return .primitive(operation, [value], result: .lifted)
        case (let from, let to) where from == to: return value
        case (.single(.lifted), .single(.unlifted)):
            // What comes out of a lifted variable may be behind a thunk.
            let evaluated = Binder.fresh("u")
            return .case_(
                value, evaluated, [], default: .primitive(operation, [evaluated.variable], result: shape),
                result: shape)
        case (.single(.unlifted), .single(.lifted)): return .primitive(operation, [value], result: shape)
        case (.single(.int), .single(.word)): return .primitive(.of(.int2Word), [value], result: shape)
        case (.single(.word), .single(.int)): return .primitive(.of(.word2Int), [value], result: shape)
        default:
            diagnostics.append(.notSupportedYet("`unsafeCoerce#` between these representations", at: span))
            return .primitiveError("unsafeCoerce#")
        }
    }

    private func tagToEnum(_ tag: Core, type: Type?, at span: Span) -> Core {
        guard let constructors = type.map(constructors), let first = constructors.first else {
            diagnostics.append(
                .error("`tagToEnum#` must be applied at a known enumeration type", at: span))
            return .primitiveError("tagToEnum#")
        }
        let alternatives = constructors.dropFirst().map {
            CoreAlternative(pattern: .literal(.int(Int64($0.tag))), body: .constructor($0, []))
        }
        return .case_(tag, fresh("t", .int), alternatives, default: .constructor(first, []), result: .lifted)
    }

    /// The constructors of a type's values.
    private func constructors(of type: Type) -> [DataCon] {
        guard let tyCon = type.headTyCon else { return [] }
        if !tyCon.isDataFamily { return tyCon.constructors }
        return instances.first { $0.constructors.first?.arguments(of: type) != nil }?.constructors ?? []
    }
}

extension Core {
    /// Surely in weak head normal form, without looking at variables.
    var isLiftedValue: Bool {
        switch self {
        case .lambda, .constructor: true
        default: false
        }
    }

    /// An endless evaluation marked by a text: stands where a diagnosed program would go on.
    static func primitiveError(_ text: String) -> Core {
        .apply(
            .variable(BuiltinNames.matchError("patError")), [.literal(.string(Array("<diagnosed>|\(text)".utf8)))],
            result: .lifted)
    }
}
