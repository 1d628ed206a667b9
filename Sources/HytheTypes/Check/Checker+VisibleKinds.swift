import HytheBase
import HytheSyntax

// Note [Visible dependent quantification]
//
// `forall k -> k -> Type` is the kind of what takes a kind `k`, as a parameter like any other, and a type of that kind; so
// `data T k (a :: k)` has it. Here it is `forall k. visible k -> k -> Type`: the quantified variable is instantiated as that
// of any kind, and an argument for a parameter of the kind `visible k` must be what `k` is. So kinds need no further form,
// and two of them are the same if they quantify alike.

extension Type {
    /// The variable that an argument of this kind stands for.
    var visibleVariable: Type? {
        guard case .application(let head, let variable) = view, case .constructor(let tyCon) = head.view,
            tyCon === BuiltinTypes.visible
        else { return nil }
        return variable
    }

    /// The kind of a parameter, whether it is visibly quantified or not.
    var kindOfParameter: Type { visibleVariable.map { $0.resolved.variableKind.resolved } ?? self }
}

extension RType {
    /// Whether it is a parameter of `forall k ->`.
    var isVisibleMark: Bool {
        if case .apply(let head, _) = kind, case .constructor(let name) = head.kind {
            name == BuiltinNames.visible
        } else {
            false
        }
    }
}

extension Checker {
    func reportVisibleForall(at span: Span) {
        report(
            .error(
                "`forall ... ->` stands in kinds, not in the types of values", at: span,
                hints: ["write `forall ... .`, and `@` where the type is to be said"]))
    }

    /// An argument of a type, for a parameter of the kind given.
    func convertArgument(_ argument: RType, of parameter: Type) -> Type {
        guard let variable = parameter.visibleVariable else { return convert(argument, kind: parameter) }
        let type = convert(argument, kind: kind(of: variable))
        if type.isPoison || unify(type, variable) == nil { return type }
        reportKindMismatch(actual: type, expected: variable.zonked, at: argument.span, of: nil)
        return .poison
    }

    /// The kind of what has these parameters.
    func kind(_ parameters: [Type], to result: Type) -> Type {
        var kind = result
        for parameter in parameters.reversed() {
            let isNamed = kind.zonked.freeVariables.contains(parameter)
            kind = .function(
                isNamed ? .application(.constructor(BuiltinTypes.visible), parameter) : parameter.variableKind, kind)
        }
        return kind
    }

    /// Brings the variables into scope that only the kinds in a declaration's head mention. Beside a signature of the kind they
    /// are names for its variables; `match` finds out for which. A head without parameters is its own signature.
    func bindKindVariables(of declaration: RTypeDeclaration) -> [Type] {
        if declaration.kindSignature != nil, !declaration.parameters.isEmpty {
            return declaration.kindVariables.map(bindUnknownKind)
        }
        let isFamily = if case .family = declaration.kind { true } else { false }
        return declaration.kindVariables.map { bindTypeVariable($0, kind: isFamily ? Kinds.type : newMeta("k")) }
    }

    func bindUnknownKind(_ name: Name) -> Type {
        let unknown = newMeta(name.occurrence, kind: newMeta("k"))
        typeVariables[name] = unknown
        return unknown
    }

    /// Gives the variables of a declaration's head the kinds that its kind has for its parameters.
    ///
    /// - Returns: the kind of the declared type applied to them.
    func match(_ variables: [Type], _ kind: Type, of declaration: RTypeDeclaration) -> Type {
        var rest = rigidKind(kind)
        for variable in variables {
            guard case .function(let parameter, let next) = rest.view else {
                reportMoreParameters(than: kind, of: declaration)
                break
            }
            if unify(variable.variableKind, parameter.kindOfParameter) != nil {
                reportKindMismatch(
                    actual: variable.variableKind, expected: parameter.kindOfParameter, at: declaration.span,
                    of: variable)
            }
            rest = parameter.visibleVariable.map { next.substituting([$0: variable]) } ?? next
        }
        for name in declaration.kindVariables {
            guard let found = typeVariables[name]?.zonked, found.variableName == nil, !found.isMeta else { continue }
            report(
                .error(
                    "`\(name.occurrence)` is a variable in the head, but `\(found)` in the signature of the kind",
                    at: declaration.span, hints: ["write `\(found)` in the head"]))
        }
        return rest
    }
}
