import HytheBase
import HytheSyntax

/// Classes whose instances the solver makes itself.
extension Checker {
    /// `nil`: an ordinary class.
    func solveBuiltin(_ wanted: Wanted, _ class_: TyCon, _ arguments: [Type]) -> Outcome? {
        if class_.name == BuiltinNames.typeable, let info = class_.class_ {
            return solveTypeable(wanted, info, arguments[0])
        }
        if class_.name == BuiltinNames.coercible, let info = class_.class_ {
            return solveCoercible(wanted, info, arguments[0], arguments[1])
        }
        if class_.name == BuiltinNames.knownNat || class_.name == BuiltinNames.knownSymbol,
            let info = class_.class_
        {
            return solveKnown(wanted, info, arguments[0])
        }
        if class_.name == BuiltinNames.hasField, let info = class_.class_ {
            return solveHasField(wanted, info, arguments)
        }
        return nil
    }

    // MARK: Literals in types

    /// The evidence is a dictionary whose only method ignores its argument and returns the literal.
    private func solveKnown(_ wanted: Wanted, _ class_: ClassInfo, _ type: Type) -> Outcome {
        let span = wanted.origin.span
        let value: TExpression
        switch type.view {
        case .number(let digits): value = TExpression(.integer(digits.text), at: span)
        case .text(let text): value = TExpression(.string(text.text.unicodeScalars.map(\.value)), at: span)
        case .meta: return .stuck
        case .family: return type.freeMetas.isEmpty ? .insoluble : .stuck
        default: return .insoluble
        }
        let ignored = TBinder(name: .fresh("p", at: span), type: .poison)
        let method = TExpression(.lambda([ignored], value), at: span)
        let dictionary = TExpression(
            .apply(TExpression(.constructor(class_.dictionary), at: span), [method], result: wanted.constraint),
            at: span)
        bindEvidence(wanted, .expression(dictionary))
        return .solved
    }

    // MARK: Typeable

    /// The evidence is a dictionary whose only method ignores its tag and returns the representation.
    private func solveTypeable(_ wanted: Wanted, _ class_: ClassInfo, _ type: Type) -> Outcome {
        let representation: TExpression
        let span = wanted.origin.span
        func call(_ function: Name, _ arguments: [TExpression]) -> TExpression {
            TExpression(
                .apply(TExpression(.variable(function), at: span), arguments, result: representationType(at: span)),
                at: span)
        }
        func part(_ type: Type) -> TExpression {
            let evidence = evidence(for: class_.constraint([type]), wanted.origin, depth: wanted.depth + 1)
            let dictionary = TExpression(.variable(evidence), at: span)
            return call(BuiltinNames.typeRepMethod, [dictionary, tag(at: span)])
        }
        switch type.view {
        case .meta: return .stuck
        case .number(let digits):
            representation = call(BuiltinNames.mkTrNat, [TExpression(.integer(digits.text), at: span)])
        case .text(let text):
            let value = TExpression(.string(text.text.unicodeScalars.map(\.value)), at: span)
            representation = call(BuiltinNames.mkTrSymbol, [value])
        case .variable, .family:
            // What is known of a number or text at run time says what its type is.
            guard let known = known(ofKind: kind(of: type)) else { return .insoluble }
            let evidence = evidence(for: known.class_.constraint([type]), wanted.origin, depth: wanted.depth + 1)
            let value = call(known.method, [TExpression(.variable(evidence), at: span), tag(at: span)])
            representation = call(known.function, [value])
        case .constructor, .promoted, .application, .function:
            let (head, arguments) = type.splitApplication
            if let (constructor, kind) = constructorRepresentation(head, at: span),
                let kinds = kindArguments(of: kind, arguments)
            {
                // All arguments of the constructor at once: together they say what kinds it is used at.
                if kinds.contains(where: hasUnknowns) { return .stuck }
                let atKinds = kinds.reduce(constructor) { call(BuiltinNames.mkTrKind, [$0, part($1)]) }
                representation = arguments.reduce(atKinds) { call(BuiltinNames.mkTrApp, [$0, part($1)]) }
            } else if case .application(let function, let argument) = type.view {
                representation = call(BuiltinNames.mkTrApp, [part(function), part(argument)])
            } else {
                return .insoluble
            }
        default: return .insoluble
        }
        let shared = TBinder(name: .fresh("rep", at: span), type: representationType(at: span))
        let ignored = TBinder(name: .fresh("p", at: span), type: .poison)
        let method = TExpression(.lambda([ignored], TExpression(.variable(shared.name), at: span)), at: span)
        let dictionary = TExpression(
            .apply(TExpression(.constructor(class_.dictionary), at: span), [method], result: wanted.constraint),
            at: span)
        bindEvidence(wanted, .expression(wrap(dictionary, in: [simpleGroup(shared, representation)])))
        return .solved
    }

    /// What the variables of a constructor's kind stand for when it is applied to these arguments; where they do
    /// not say, `Type`. `nil` if there are more arguments than parameters.
    private func kindArguments(of kind: Type?, _ arguments: [Type]) -> [Type]? {
        guard let kind, case .forall = kind.view else { return [] }
        let (variables, body) = kind.splitForalls
        let instances = variables.map { newMeta("k", kind: $0.variableKind) }
        var rest = body.substituting(Dictionary(uniqueKeysWithValues: zip(variables, instances)))
        for argument in arguments {
            guard case .function(let parameter, let result) = rest.resolved.view else { return nil }
            _ = unify(self.kind(of: argument), parameter)
            rest = result
        }
        if !arguments.contains(where: hasUnknowns) {
            for unknown in instances.flatMap(\.zonked.freeMetas) { _ = unify(unknown, Kinds.type) }
        }
        return instances.map(\.zonked)
    }

    private func hasUnknowns(_ type: Type) -> Bool { !type.zonked.freeMetas.isEmpty }

    private func representationType(at span: Span) -> Type { known(BuiltinNames.typeRep, at: span) }

    private func tag(at span: Span) -> TExpression {
        guard let tag = knownConstructor(BuiltinNames.typeTag, at: span) else {
            return TExpression(.poison, at: span)
        }
        return TExpression(.constructor(tag), at: span)
    }

    /// The class of what is known at run time of types of a kind of literals, its method, and the function that makes a
    /// representation of the method's result.
    private func known(ofKind kind: Type) -> (class_: ClassInfo, method: Name, function: Name)? {
        switch kind.zonked {
        case Kinds.natural:
            classInfo(BuiltinNames.knownNat).map { ($0, BuiltinNames.natSing, BuiltinNames.mkTrNat) }
        case Kinds.symbol:
            classInfo(BuiltinNames.knownSymbol).map { ($0, BuiltinNames.symbolSing, BuiltinNames.mkTrSymbol) }
        default: nil
        }
    }

    /// Of a type constructor or a promoted data constructor, with its kind; `nil` of any other type.
    private func constructorRepresentation(_ head: Type, at span: Span) -> (TExpression, kind: Type?)? {
        let name: Name
        var kind: Type?
        var isPromoted = false
        switch head.view {
        case .constructor(let tyCon) where tyCon === BuiltinTypes.function:
            return (TExpression(.variable(BuiltinNames.trFun), at: span), tyCon.kind)
        case .constructor(let tyCon):
            (name, kind) = (tyCon.name, tyCon.kind)
            isPromoted = tyCon === BuiltinTypes.liftedRep
        case .promoted(let constructor):
            (name, kind) = (constructor, dataCon(constructor)?.type)
            isPromoted = true
        default: return nil
        }
        // The identity, since types of two modules of one name are two types.
        let texts = [name.module?.text ?? "", (isPromoted ? "'" : "") + name.occurrence.text]
        let arguments = texts.map { TExpression(.literal(.stringHash(Array($0.utf8))), at: span) }
        let call = TExpression(
            .apply(
                TExpression(.variable(BuiltinNames.mkTrCon), at: span), arguments,
                result: representationType(at: span)), at: span)
        return (call, kind)
    }
}
