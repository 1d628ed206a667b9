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
        return nil
    }

    // MARK: Typeable

    /// The evidence is a dictionary whose only method ignores its proxy and returns the representation.
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
            return call(BuiltinNames.typeRepMethod, [dictionary, proxy(at: span)])
        }
        switch type.view {
        case .meta: return .stuck
        case .constructor(let tyCon):
            representation = constructorRepresentation(tyCon, at: span)
        case .application(let function, let argument):
            representation = call(BuiltinNames.mkTrApp, [part(function), part(argument)])
        case .function(let argument, let result):
            let arrow = constructorRepresentation(BuiltinTypes.function, at: span)
            let partial = call(BuiltinNames.mkTrApp, [arrow, part(argument)])
            representation = call(BuiltinNames.mkTrApp, [partial, part(result)])
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

    private func representationType(at span: Span) -> Type { known(BuiltinNames.typeRep, at: span) }

    private func proxy(at span: Span) -> TExpression {
        guard let proxy = knownConstructor(BuiltinNames.proxyConstructor, at: span) else {
            return TExpression(.poison, at: span)
        }
        return TExpression(.constructor(proxy), at: span)
    }

    private func constructorRepresentation(_ tyCon: TyCon, at span: Span) -> TExpression {
        let texts = [tyCon.name.module?.text ?? "", tyCon.name.occurrence.text]
        let arguments = texts.map { TExpression(.literal(.stringHash(Array($0.utf8))), at: span) }
        return TExpression(
            .apply(
                TExpression(.variable(BuiltinNames.mkTrCon), at: span), arguments,
                result: representationType(at: span)), at: span)
    }
}
