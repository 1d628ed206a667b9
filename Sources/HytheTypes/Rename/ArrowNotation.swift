import HytheBase
import HytheSyntax

// Note [Arrow notation]
// `proc p -> c` becomes an expression of the combinators of Control.Arrow before it is renamed. A command's arrow takes
//
//     (environment, stack)
//
// where the environment has the variables that commands have bound so far, and the stack the arguments of the command: pairs
// to the right, which end in (). That is what control operators see: in `(| e c ... |)` the operator gets the commands'
// arrows, and its type says what it puts on their stacks. With `(xs, s)` for such an input:
//
//     proc p -> c              arr (\p -> (xs, ())) >>> c
//     f -< e                   arr (\(xs, s) -> e) >>> f
//     f -<< e                  arr (\(xs, s) -> (f, e)) >>> app
//     c e                      arr (\(xs, s) -> (xs, (e, s))) >>> c
//     \p -> c                  arr (\(xs, (a, s)) -> case a of p -> (xs', s)) >>> c
//     let ds in c              arr (\(xs, s) -> let ds in (xs', s)) >>> c
//     if e then c1 else c2     arr (\(xs, s) -> if e then Left (xs, s) else Right (xs, s)) >>> (c1 ||| c2)
//     case e of p -> c; ...    as `if`: each alternative is an injection of what it has bound
//     do { p <- c; cs }        arr (\i -> (i, i)) >>> first c >>> arr (\(a, (xs, s)) -> case a of p -> (xs', s)) >>> cs
//     do { rec { cs }; cs' }   arr (\i -> (i, i)) >>> first (loop (arr (\((xs, s), ~rs) -> (xs', s)) >>> cs >>> both))
//                              >>> arr (\(rs, (xs, s)) -> (xs', s)) >>> cs'
//
// An arrow left of `-<` and a control operator stand under none of the lambdas, so their variables are those outside `proc`,
// also where a command binds the same name. What `let` binds has one type in the commands that follow.

/// Translates the commands of one `proc`.
struct ArrowNotation {
    /// For binders, and messages.
    private let renamer: Renamer
    /// What commands have bound so far, the last of a name.
    private var variables: [LSymbol]
    /// Where the whole stands.
    private let proc: Span

    /// The expression that `proc input -> command` stands for; `nil` after a report.
    static func expression(_ input: SPattern, _ command: SExpression, at span: Span, in renamer: Renamer)
        -> SExpression?
    {
        let said = renamer.diagnostics.count
        var notation = ArrowNotation(renamer: renamer, variables: [], proc: span)
        notation.bind(PatternBinders.collect(input, in: renamer))
        let code = Code(span: span, proc: span)
        let start = code.lambda(input, code.pair(notation.environment(code), code.unit))
        let result = code.sequence(code.arr(start), notation.arrow(command))
        return renamer.diagnostics.count > said ? nil : result
    }

    private mutating func bind(_ names: [LSymbol]) {
        variables.removeAll { old in names.contains { $0.value == old.value } }
        variables += names
    }

    private func binding(_ names: [LSymbol]) -> ArrowNotation {
        var inner = self
        inner.bind(names)
        return inner
    }

    // MARK: Inputs

    private static let stack: Symbol = "$stack"
    private static let value: Symbol = "$value"
    /// Of `\case`.
    private static let subject: Symbol = "$subject"
    fileprivate static let whole: Symbol = "$whole"

    private func environment(_ code: Code) -> SExpression { code.nest(variables.map(code.variable)) }

    private func input(_ code: Code) -> SExpression {
        code.pair(environment(code), code.variable(LSymbol(Self.stack, at: code.span)))
    }

    /// - Parameter hidden: variables that something beside this pattern binds.
    private func inputPattern(_ code: Code, hiding hidden: [LSymbol] = []) -> SPattern {
        let isHidden = Set(hidden.map(\.value))
        let parts = variables.map { isHidden.contains($0.value) ? code.wildcard : code.pattern($0) }
        return code.pair(code.nest(parts), code.pattern(LSymbol(Self.stack, at: code.span)))
    }

    /// `arr (\(xs, s) -> body)`
    private func pure(_ code: Code, _ body: SExpression) -> SExpression {
        code.arr(code.lambda(inputPattern(code), body))
    }

    // MARK: Commands

    /// The arrow from `(environment, stack)` that a command is.
    private func arrow(_ command: SExpression) -> SExpression {
        let code = Code(span: command.span, proc: proc)
        switch command.kind {
        case .parenthesized(let inner): return arrow(inner)
        case .arrowTail(let arrow, let argument, isApplied: false):
            return code.sequence(pure(code, argument), arrow)
        case .arrowTail(let arrow, let argument, isApplied: true):
            return code.sequence(pure(code, code.pair(arrow, argument)), code.function("app"))
        case .arrowForm(let control, let commands): return code.apply(control, commands.map(arrow))
        case .infix(let items):
            // Operators between commands are control operators.
            let arrows = items.map { item -> InfixItem in
                switch item {
                case .operand(let operand): return .operand(arrow(operand))
                case .op: return item
                case .negation(let span):
                    renamer.report(RenameMessages.noCommand(at: span))
                    return item
                }
            }
            return SExpression(.parenthesized(SExpression(.infix(arrows), at: command.span)), at: command.span)
        case .apply(let inner, let argument):
            let pushed = code.pair(
                environment(code), code.pair(argument, code.variable(LSymbol(Self.stack, at: code.span))))
            return code.sequence(pure(code, pushed), arrow(inner))
        case .lambda(let patterns, let body): return lambda(patterns[...], body, code)
        case .lambdaCase(let alternatives):
            let subject = LSymbol(Self.subject, at: command.span)
            let choice = SExpression(.case_(code.variable(subject), alternatives), at: command.span)
            return lambda([code.pattern(subject)], choice, code)
        case .let_(let declarations, let body):
            let inner = binding(renamer.boundNames(declarations))
            let start = SExpression(.let_(declarations, inner.input(code)), at: command.span)
            return code.sequence(pure(code, start), inner.arrow(body))
        case .if_(let condition, let yes, let no):
            let sides = [0, 1].map { code.injection(input(code), $0, of: 2) }
            let choice = SExpression(.if_(condition, sides[0], sides[1]), at: command.span)
            return code.sequence(pure(code, choice), code.choice([arrow(yes), arrow(no)]))
        case .case_(let subject, let alternatives): return choice(subject, alternatives, code)
        case .do_(let kind, let statements) where !kind.isRecursive && kind.qualifier == nil:
            guard let last = statements.last, case .expression(let result) = last.kind else {
                return SExpression(.do_(kind, statements), at: command.span)
            }
            return sequence(statements.dropLast()) { $0.arrow(result) }
        default:
            renamer.report(RenameMessages.noCommand(at: command.span))
            return command
        }
    }

    /// A function command takes its arguments off the stack.
    private func lambda(_ patterns: ArraySlice<SPattern>, _ body: SExpression, _ code: Code) -> SExpression {
        guard let pattern = patterns.first else { return arrow(body) }
        let value = LSymbol(Self.value, at: pattern.span)
        let stack = LSymbol(Self.stack, at: pattern.span)
        let parameter = code.pair(
            code.nest(variables.map(code.pattern)), code.pair(code.pattern(value), code.pattern(stack)))
        let inner = binding(PatternBinders.collect(pattern, in: renamer))
        let start = code.lambda(parameter, code.match(value, pattern, inner.input(code)))
        return code.sequence(code.arr(start), inner.lambda(patterns.dropFirst(), body, code))
    }

    /// Each right-hand side of the alternatives becomes an injection of what is bound there.
    private func choice(_ subject: SExpression, _ alternatives: [Alternative], _ code: Code) -> SExpression {
        let count = alternatives.reduce(0) { $0 + $1.body.expressionCount }
        var arrows: [SExpression] = []
        let injected = alternatives.map { alternative in
            let outer = binding(
                PatternBinders.collect(alternative.pattern, in: renamer)
                    + renamer.boundNames(alternative.body.bindings))
            func injection(_ scope: ArrowNotation, _ command: SExpression) -> SExpression {
                let code = Code(span: command.span, proc: proc)
                arrows.append(scope.arrow(command))
                return code.injection(scope.input(code), arrows.count - 1, of: count)
            }
            var result = alternative
            switch alternative.body.body {
            case .plain(let command): result.body.body = .plain(injection(outer, command))
            case .guarded(let all):
                result.body.body = .guarded(
                    all.map { one in
                        var one = one
                        let scope = outer.binding(one.guards.flatMap { renamer.boundNames($0) })
                        one.expression = injection(scope, one.expression)
                        return one
                    })
            }
            return result
        }
        let start = pure(code, SExpression(.case_(subject, injected), at: code.span))
        return arrows.isEmpty ? start : code.sequence(start, code.choice(arrows))
    }

    // MARK: Statements

    /// Statements, then what `rest` makes in their scope.
    private func sequence(_ statements: ArraySlice<Statement>, then rest: (ArrowNotation) -> SExpression) -> SExpression
    {
        guard let statement = statements.first else { return rest(self) }
        let code = Code(span: statement.span, proc: proc)
        let value = LSymbol(Self.value, at: statement.span)
        func after(_ names: [LSymbol]) -> (scope: ArrowNotation, arrow: SExpression) {
            let scope = binding(names)
            return (scope, scope.sequence(statements.dropFirst(), then: rest))
        }
        switch statement.kind {
        case .expression(let command):
            let whole = LSymbol(Self.whole, at: statement.span)
            let keep = code.lambda(code.pair(code.wildcard, code.pattern(whole)), code.variable(whole))
            return code.sequence(code.beside(arrow(command)), code.arr(keep), after([]).arrow)
        case .bind(let pattern, let command):
            let (scope, rest) = after(PatternBinders.collect(pattern, in: renamer))
            let match = code.lambda(
                code.pair(code.pattern(value), inputPattern(code)), code.match(value, pattern, scope.input(code)))
            return code.sequence(code.beside(arrow(command)), code.arr(match), rest)
        case .let_(let declarations):
            let (scope, rest) = after(renamer.boundNames(statement))
            let start = SExpression(.let_(declarations, scope.input(code)), at: statement.span)
            return code.sequence(pure(code, start), rest)
        case .recursive(let inner):
            let bound = renamer.recursiveVariables(inner)
            let (scope, rest) = after(bound)
            let names = code.nest(bound.map(code.pattern))
            let feed = code.lambda(
                code.pair(inputPattern(code, hiding: bound), SPattern(.lazy(names), at: statement.span)),
                scope.input(code))
            let body = scope.sequence(inner[...]) { scope in
                let values = code.nest(bound.map(code.variable))
                return scope.pure(code, code.pair(values, values))
            }
            let loop = code.apply(code.function("loop"), [code.sequence(code.arr(feed), body)])
            let join = code.lambda(code.pair(names, inputPattern(code, hiding: bound)), scope.input(code))
            return code.sequence(code.beside(loop), code.arr(join), rest)
        case .parallel, .transform, .group:
            renamer.report(RenameMessages.noCommand(at: statement.span))
            return after([]).arrow
        }
    }
}

extension RightHandSide {
    fileprivate var expressionCount: Int {
        switch body {
        case .plain: 1
        case .guarded(let all): all.count
        }
    }
}

/// Makes the syntax of a command's translation.
private struct Code {
    let span: Span
    /// The whole asks for the classes of arrows, as under GHC.
    let proc: Span

    private func made(_ kind: SExpression.Kind) -> SExpression { SExpression(kind, at: span) }

    var unit: SExpression { made(.tuple([])) }
    var wildcard: SPattern { SPattern(.wildcard, at: span) }

    func variable(_ name: LSymbol) -> SExpression { made(.variable(NameOccurrence(name.value))) }
    func pattern(_ name: LSymbol) -> SPattern { SPattern(.variable(name.value), at: name.span) }
    func pair(_ a: SExpression, _ b: SExpression) -> SExpression { made(.tuple([a, b])) }
    func pair(_ a: SPattern, _ b: SPattern) -> SPattern { SPattern(.tuple([a, b]), at: span) }

    /// Any number of components, in pairs.
    func nest(_ parts: [SExpression]) -> SExpression {
        parts.dropLast().reversed().reduce(parts.last ?? unit) { pair($1, $0) }
    }

    func nest(_ parts: [SPattern]) -> SPattern {
        parts.dropLast().reversed().reduce(parts.last ?? SPattern(.tuple([]), at: span)) { pair($1, $0) }
    }

    func lambda(_ parameter: SPattern, _ body: SExpression) -> SExpression { made(.lambda([parameter], body)) }

    func apply(_ function: SExpression, _ arguments: [SExpression]) -> SExpression {
        arguments.reduce(function) { made(.apply($0, $1)) }
    }

    func match(_ value: LSymbol, _ pattern: SPattern, _ body: SExpression) -> SExpression {
        let side = RightHandSide(body: .plain(body), bindings: [], span: span)
        return made(.case_(variable(value), [Alternative(pattern: pattern, body: side, span: span)]))
    }

    // MARK: Control.Arrow

    func function(_ text: Symbol) -> SExpression { library("Control.Arrow", text) }
    private func library(_ module: Symbol, _ text: Symbol) -> SExpression {
        SExpression(.standard(.global(module, text, .value)), at: proc)
    }
    func arr(_ function: SExpression) -> SExpression { apply(self.function("arr"), [function]) }

    /// One arrow after the other.
    func sequence(_ arrows: SExpression...) -> SExpression {
        let after = library("Control.Category", ">>>")
        let last = arrows[arrows.count - 1]
        return arrows.dropLast().reversed().reduce(last) { apply(after, [$1, $0]) }
    }

    /// From an input to what the arrow makes of it, and the input.
    func beside(_ arrow: SExpression) -> SExpression {
        let whole = LSymbol(ArrowNotation.whole, at: span)
        return sequence(
            arr(lambda(pattern(whole), pair(variable(whole), variable(whole)))), apply(function("first"), [arrow]))
    }

    /// One of `count` sides of nested `Either`s, halved at each level.
    func injection(_ value: SExpression, _ index: Int, of count: Int) -> SExpression {
        if count < 2 { return value }
        let half = count / 2
        let isLeft = index < half
        let inner = injection(value, isLeft ? index : index - half, of: isLeft ? half : count - half)
        let side = made(.standard(.global("Data.Either", isLeft ? "Left" : "Right", .constructor)))
        return apply(side, [inner])
    }

    /// The arrow from such an `Either`.
    func choice(_ arrows: [SExpression]) -> SExpression {
        if arrows.count == 1 { return arrows[0] }
        let half = arrows.count / 2
        return apply(function("|||"), [choice(Array(arrows[..<half])), choice(Array(arrows[half...]))])
    }
}
