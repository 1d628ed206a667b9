import HytheBase
import HytheSyntax

/// Where the functions come from that syntax stands for.
enum DoNames {
    /// The base library's.
    case standard
    /// What these names mean at the place: RebindableSyntax.
    case inScope
    /// `M.do`
    case qualified(Symbol)
}

/// The base library's functions that statements stand for, beside those of `BuiltinNames`.
enum StatementNames {
    static let zip = Name.global("GHC.List", "zip", .value)
    static let mzip = Name.global("Control.Monad.Zip", "mzip", .value)
    static let mfix = Name.global("Control.Monad.Fix", "mfix", .value)
    static let guard_ = Name.global("Control.Monad", "guard", .value)
    static let return_ = Name.global("GHC.Base", "return", .value)
    static let pure = Name.global("GHC.Base", "pure", .value)
    static let fmap = Name.global("GHC.Base", "fmap", .value)
    static let ap = Name.global("GHC.Base", "<*>", .value)
    static let join = Name.global("GHC.Base", "join", .value)
}

extension Renamer {
    /// Of syntax without a qualifier.
    var syntaxNames: DoNames { isOn(.rebindableSyntax) ? .inScope : .standard }

    /// The function that syntax stands for; poison after a report.
    func function(_ text: Symbol, _ standard: Name, _ names: DoNames, at span: Span) -> RExpression {
        let name: Name? =
            switch names {
            case .standard: standard
            case .inScope: resolveVariable(NameOccurrence(text), at: span)
            case .qualified(let module): resolveVariable(NameOccurrence(text, qualifier: module), at: span)
            }
        return RExpression(name.map(RExpression.Kind.variable) ?? .poison, at: span)
    }

    func renameDo(_ kind: DoKind, _ statements: [Statement], at span: Span) -> RExpression {
        let names = kind.qualifier.map(DoNames.qualified) ?? syntaxNames
        var statements = nested(kind, statements, names)
        if kind.isRecursive, let last = statements.popLast() {
            statements = segmented(statements, names) + [last]
        }
        var (noted, _) = withNotedStatements(statements, in: .monad(names)) {}
        if let last = noted.last?.statement {
            if case .expression = last.kind {
                if isOn(.applicativeDo), case .standard = names, !kind.isRecursive,
                    let arranged = ApplicativeStatements.arrange(noted, at: span)
                {
                    return arranged
                }
                return doBlock(noted.map(\.statement), names, at: span)
            }
            report(RenameMessages.lastStatement(at: last.span))
        } else {
            report(RenameMessages.emptyDo(at: span))
        }
        let poison = RStatement(.expression(RExpression(.poison, at: span)), at: span)
        noted.append(NotedStatement(statement: poison))
        return doBlock(noted.map(\.statement), names, at: span)
    }

    /// A block, with its functions if they are not the base library's.
    func doBlock(_ statements: [RStatement], _ names: DoNames, at span: Span) -> RExpression {
        if case .standard = names { return RExpression(.do_(statements, nil), at: span) }
        var functions = RDoFunctions()
        for statement in statements.dropLast() {
            switch statement.kind {
            case .bind(let pattern, _):
                functions.bind = functions.bind ?? function(">>=", BuiltinNames.bind, names, at: statement.span)
                if !pattern.bindsOnly { functions.fail = functions.fail ?? overloadedFail(names, at: statement.span) }
            case .expression:
                functions.then = functions.then ?? function(">>", BuiltinNames.then, names, at: statement.span)
            case .let_, .implicitLet: break
            }
        }
        return RExpression(.do_(statements, functions), at: span)
    }

    /// `fail`, if it is there: only the type checker knows whether it is needed.
    private func visibleFail(_ names: DoNames, at span: Span) -> RExpression? {
        var occurrence = NameOccurrence("fail")
        if case .qualified(let module) = names { occurrence.qualifier = module }
        if occurrence.qualifier == nil, locals[occurrence.text] != nil {
            return function("fail", BuiltinNames.fail, names, at: span)
        }
        return global.lookup(occurrence, .value).isEmpty ? nil : function("fail", BuiltinNames.fail, names, at: span)
    }

    /// `fail`, taking a `String`: with OverloadedStrings the text of a failure is one too.
    private func overloadedFail(_ names: DoNames, at span: Span) -> RExpression? {
        guard let fail = visibleFail(names, at: span), case .inScope = names, isOn(.overloadedStrings) else {
            return visibleFail(names, at: span)
        }
        let code = GeneratedCode(span: span)
        let text = code.fresh("text")
        let overloaded = code.apply(rebound("fromString", at: span), [code.variable(text)])
        return code.lambda([code.pattern(text)], code.apply(fail, [overloaded]))
    }

    /// `do { before; let ?x = e; rest }` is `do { before; let ?x = e in do { rest } }`: what follows sees the parameter.
    /// Where a statement binds one of the functions that statements stand for, those that follow are a block too.
    private func nested(_ kind: DoKind, _ statements: [Statement], _ names: DoNames) -> [Statement] {
        for (index, statement) in statements.enumerated().dropLast() {
            let rest = Array(statements[(index + 1)...])
            let span = rest[0].span.through(rest[rest.count - 1].span)
            let block = SExpression(.do_(kind, rest), at: span)
            if case .let_(let declarations) = statement.kind, declarations.contains(where: \.isImplicitBinding) {
                let value = SExpression(.let_(declarations, block), at: statement.span.through(span))
                return statements[..<index] + [Statement(.expression(value), at: value.span)]
            }
            if case .inScope = names, boundNames(statement).contains(where: { Self.functions.contains($0.value) }) {
                return statements[...index] + [Statement(.expression(block), at: span)]
            }
        }
        return statements
    }

    /// The functions of a block's statements.
    private static let functions: Set<Symbol> = [">>=", ">>", "fail"]
}

extension RPattern {
    /// Whether it is a variable or less, so that it matches whatever comes.
    var bindsOnly: Bool {
        switch kind {
        case .wildcard, .variable, .lazy, .poison: true
        case .signature(let inner, _, _, _), .bang(let inner), .asPattern(_, let inner): inner.bindsOnly
        default: false
        }
    }
}
