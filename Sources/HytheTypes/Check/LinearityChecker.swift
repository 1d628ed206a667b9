import HytheBase
import HytheSyntax

// Note [Linearity]
//
// Types carry no multiplicities: what LinearTypes adds is checked here, on the renamed tree, by the arrows that signatures
// and constructors have written. A parameter behind `%1 ->` must be used exactly once: by a pattern that takes it apart (the
// parts then in its place), or by standing once where a linear argument is expected. What is unknown (functions of other
// modules of the program, multiplicities that are variables, types that no signature tells) is taken to be in order, so
// nothing is refused that GHC accepts; functions of the library are not linear, constructors are, but for fields that
// GADT syntax has before `->`. As in GHC 9.0, `case`, `let` and `where` use what they mention any number of times.

/// Finds linear variables that are not used exactly once; see Note [Linearity].
struct LinearityChecker {
    var types: [Name: RType] = [:]
    var constructors: [Name: [Multiplicity]] = [:]
    /// Of a function of the library; `nil` for all others.
    let libraryType: (Name) -> Type?
    var diagnostics: [Diagnostic] = []

    static func diagnostics(_ module: RenamedModule, libraryType: @escaping (Name) -> Type?) -> [Diagnostic] {
        var checker = LinearityChecker(module, libraryType)
        checker.check(module)
        return checker.diagnostics
    }

    private init(_ module: RenamedModule, _ libraryType: @escaping (Name) -> Type?) {
        self.libraryType = libraryType
        for declaration in module.typeGroups.joined() {
            switch declaration.kind {
            case .data(let data):
                for constructor in data.constructors {
                    constructors[constructor.name] = constructor.fields.map(\.multiplicity)
                }
            case .class_(let class_):
                for method in class_.methods { types[method.name] = method.signature.type }
            case .synonym, .family: break
            }
        }
    }

    private mutating func check(_ module: RenamedModule) {
        check(module.bindings)
        for declaration in module.typeGroups.joined() {
            if case .class_(let class_) = declaration.kind { class_.defaults.forEach { checkBinding($0) } }
        }
        for instance in module.instances {
            for (name, signature) in instance.signatures { types[name] = signature.type }
            instance.methods.forEach { checkBinding($0) }
        }
    }

    /// - Returns: what it uses of linear variables, which bindings must not.
    @discardableResult
    private mutating func check(_ bindings: RBindings) -> LinearUses {
        for (name, signature) in bindings.signatures { types[name] = signature.type }
        var uses: LinearUses = [:]
        for binding in bindings.groups.joined() { uses.add(checkBinding(binding)) }
        return uses.often
    }

    @discardableResult
    private mutating func checkBinding(_ binding: RBinding) -> LinearUses {
        switch binding.kind {
        case .function(let name, let clauses, _):
            var uses: LinearUses = [:]
            for clause in clauses { uses.add(check(clause, types[name])) }
            return uses
        case .pattern(_, let body): return check(body, nil)
        case .patternSynonym: return [:]
        }
    }

    // MARK: Functions

    private mutating func check(_ clause: RClause, _ type: RType?) -> LinearUses {
        var rest = type.map(stripped)
        var linear: [Name] = []
        for pattern in clause.patterns {
            guard let current = rest, case .function(let parameter, let result) = current.kind else {
                rest = nil
                continue
            }
            if current.multiplicity == .one {
                bindLinear(pattern, parameter, &linear)
            } else {
                note(pattern, parameter)
            }
            rest = stripped(result)
        }
        return closing(linear, check(clause.body, rest))
    }

    /// The uses without those of the variables bound here, each of which must be used once.
    private mutating func closing(_ linear: [Name], _ uses: LinearUses) -> LinearUses {
        var uses = uses
        for name in linear {
            let use = uses.removeValue(forKey: name)
            if use == .once { continue }
            diagnostics.append(
                .error(
                    "the linear variable `\(name.occurrence)` is not used exactly once", at: name.span,
                    label: use == nil ? "it is not used, or not always" : "it may be used several times"))
        }
        return uses
    }

    private mutating func check(_ body: RRightHandSide, _ type: RType?) -> LinearUses {
        var uses = check(body.bindings)
        switch body.body {
        case .plain(let expression): uses.add(check(expression, type))
        case .guarded(let alternatives): uses.add(check(alternatives, type))
        }
        return uses
    }

    private mutating func check(_ alternatives: [RGuarded], _ type: RType?) -> LinearUses {
        var conditions: LinearUses = [:]
        let results = alternatives.map { alternative in
            for statement in alternative.guards {
                switch statement.kind {
                case .expression(let condition): conditions.add(check(condition, nil).often)
                case .bind(_, let value): conditions.add(check(value, nil).often)
                case .let_(let bindings): conditions.add(check(bindings))
                case .implicitLet(let bindings): conditions.add(check(bindings.map(\.value)))
                }
            }
            return check(alternative.expression, type)
        }
        conditions.add(LinearUses.joining(results))
        return conditions
    }

    // MARK: Patterns

    /// Notes types of variables that are not linear.
    private mutating func note(_ pattern: RPattern, _ type: RType) {
        switch pattern.kind {
        case .variable(let name), .asPattern(let name, _): types[name] = type
        case .bang(let inner), .lazy(let inner): note(inner, type)
        default: break
        }
    }

    /// The variables of a pattern that takes a linear value apart.
    private mutating func bindLinear(_ pattern: RPattern, _ type: RType?, _ linear: inout [Name]) {
        switch pattern.kind {
        case .variable(let name):
            linear.append(name)
            types[name] = type
        case .bang(let inner), .signature(let inner, _, _, _): bindLinear(inner, type, &linear)
        case .constructor(let name, let fields):
            let multiplicities = constructors[name.value]
            for (index, field) in fields.enumerated() {
                if multiplicities?[index] ?? .one == .one { bindLinear(field, nil, &linear) }
            }
        case .record(let name, let fields):
            if constructors[name.value]?.allSatisfy({ $0 == .one }) ?? true {
                for field in fields { bindLinear(field.pattern, nil, &linear) }
            }
        case .tuple(let parts), .unboxedTuple(let parts), .list(let parts):
            for part in parts { bindLinear(part, nil, &linear) }
        case .wildcard, .literal, .negativeLiteral, .asPattern, .lazy, .view:
            diagnostics.append(
                .error(
                    "this pattern does not use a linear argument exactly once", at: pattern.span,
                    hints: ["take the value apart by constructors, or name it and use it"]))
        case .poison: break
        }
    }

    // MARK: Expressions

    private mutating func check(_ expression: RExpression, _ type: RType?) -> LinearUses {
        switch expression.kind {
        case .variable(let name):
            compare(expression, type)
            return [name: .once]
        case .constructor, .literal, .enumeration, .implicitParameter, .hole, .poison, .splice, .ambiguousSelector:
            return [:]
        case .apply, .infix, .typeApply:
            compare(expression, type)
            return checkApplication(expression)
        case .negate(let operand): return check(operand, nil).often
        case .lambda(let patterns, let body):
            let clause = RClause(
                patterns: patterns, body: RRightHandSide(body: .plain(body), bindings: RBindings(), span: body.span),
                span: expression.span)
            return check(clause, type)
        case .lambdaCase(let alternatives):
            return LinearUses.joining(
                alternatives.map {
                    check(RClause(patterns: [$0.pattern], body: $0.body, span: $0.span), type)
                })
        case .lambdaCases(let clauses): return LinearUses.joining(clauses.map { check($0, type) })
        case .let_(let bindings, let body):
            var uses = check(bindings)
            uses.add(check(body, type))
            return uses
        case .implicitLet(let bindings, let body):
            var uses: LinearUses = [:]
            for binding in bindings { uses.add(check(binding.value, nil).often) }
            uses.add(check(body, type))
            return uses
        case .if_(let condition, let yes, let no):
            var uses = check(condition, nil).often
            uses.add(LinearUses.joining([check(yes, type), check(no, type)]))
            return uses
        case .multiWayIf(let alternatives): return check(alternatives, type)
        case .case_(let scrutinee, let alternatives):
            var uses = check(scrutinee, nil).often
            uses.add(LinearUses.joining(alternatives.map { check($0.body, type) }))
            return uses
        case .do_(let statements, nil): return check(statements).often
        // Whose functions may be linear.
        case .do_(let statements, .some): return check(statements)
        case .listComprehension(let body, let statements):
            var uses = check(statements).often
            uses.add(check(body, nil).often)
            return uses
        case .tuple(let parts), .unboxedTuple(let parts), .list(let parts): return check(parts)
        case .tupleSection(let parts, _): return check(parts.compactMap { $0 })
        case .leftSection(let operand, let op): return checkArguments(of: op, [operand])
        case .rightSection(_, let operand): return check(operand, nil).often
        case .recordConstruction(_, let fields): return check(fields.map(\.value))
        case .recordUpdate(let record, let fields), .ambiguousUpdate(let record, let fields, _):
            return check([record] + fields.map(\.value)).often
        case .signature(let inner, let signature): return check(inner, signature.type)
        case .static_(let body, _), .apart(_, let body): return check(body, nil).often
        }
    }

    private mutating func check(_ statements: [RStatement]) -> LinearUses {
        var uses: LinearUses = [:]
        for statement in statements {
            switch statement.kind {
            case .bind(_, let value), .expression(let value): uses.add(check(value, nil))
            case .let_(let bindings): uses.add(check(bindings))
            case .implicitLet(let bindings): uses.add(check(bindings.map(\.value)))
            }
        }
        return uses
    }

    private mutating func check(_ expressions: [RExpression]) -> LinearUses {
        var uses: LinearUses = [:]
        for expression in expressions { uses.add(check(expression, nil)) }
        return uses
    }

    private mutating func checkApplication(_ expression: RExpression) -> LinearUses {
        var arguments: [RExpression] = []
        var head = expression
        while true {
            switch head.kind {
            case .apply(let function, let argument):
                arguments.insert(argument, at: 0)
                head = function
                continue
            case .typeApply(let function, _):
                head = function
                continue
            case .infix(let left, let op, let right): return checkArguments(of: op, [left, right] + arguments)
            default: return checkArguments(of: head, arguments)
            }
        }
    }

    private mutating func checkArguments(of head: RExpression, _ arguments: [RExpression]) -> LinearUses {
        var uses = check(head, nil)
        let known = arrows(of: head, arguments.count)
        compareWithLibrary(head, arguments)
        for (index, argument) in arguments.enumerated() {
            let parameter = index < known.parameters.count ? known.parameters[index] : nil
            let inner = check(argument, parameter.map(stripped))
            let multiplicity = index < known.multiplicities.count ? known.multiplicities[index] : .other
            uses.add(multiplicity == .many ? inner.often : inner)
        }
        return uses
    }
}
