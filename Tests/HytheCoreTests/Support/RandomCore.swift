import HytheBase
import HytheTypes

import HytheCore

/// Well-typed random programs that end: recursion counts down.
struct RandomCore {
    indirect enum Kind: Equatable {
        case raw
        case int
        case bool
        case list
        case pair
        case function([Kind], Kind)

        var representation: Representation { self == .raw ? .int : .lifted }
        var shape: Shape { .single(representation) }
    }

    private var state: UInt64
    private var scope: [(name: Name, kind: Kind)] = []
    private var globals: [(name: Name, kind: Kind)] = []

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    private mutating func random(_ bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state >> 33) % bound
    }

    private mutating func simpleKind() -> Kind { [.raw, .int, .int, .bool, .list, .pair][random(6)] }
    private mutating func liftedKind() -> Kind {
        random(4) == 0 ? functionKind() : [.int, .int, .bool, .list, .pair][random(5)]
    }
    private mutating func functionKind() -> Kind {
        .function((0...random(2)).map { _ in random(5) == 0 ? .function([.int], .int) : simpleKind() }, simpleKind())
    }

    /// A program whose `main` shows a list or pair.
    mutating func program(size: Int) -> CoreModule {
        var bindings: [TopBinding] = []
        for index in 0..<3 {
            let kind: Kind = index == 0 ? .int : functionKind()
            let name = CoreReader.global("g\(index)")
            bindings.append(
                TopBinding(name: name, value: expression(kind, size), pragma: random(4) == 0 ? .inline : nil))
            globals.append((name, kind))
        }
        bindings.append(TopBinding(name: CoreReader.global("main"), value: expression(.pair, size + 1)))
        return CoreModule(name: "Test", bindings: bindings)
    }

    private mutating func bind(_ kind: Kind, _ text: Symbol = "x") -> Binder {
        let binder = Binder.fresh(text, kind.representation)
        scope.append((binder.name, kind))
        return binder
    }

    private mutating func within<Result>(_ body: (inout RandomCore) -> Result) -> Result {
        let count = scope.count
        let result = body(&self)
        scope.removeLast(scope.count - count)
        return result
    }

    private mutating func variable(_ kind: Kind) -> Core? {
        let candidates = (scope + (kind == .raw ? [] : globals)).filter { $0.kind == kind }
        return candidates.isEmpty ? nil : .variable(candidates[random(candidates.count)].name)
    }

    private func con(_ name: Symbol, _ fields: [Core] = []) -> Core { .constructor(Prelude.constructor(name), fields) }

    mutating func expression(_ kind: Kind, _ size: Int) -> Core {
        if size <= 0 { return leaf(kind) }
        switch random(16) {
        case 0, 1: return leaf(kind)
        case 2, 3:
            let own = liftedKind()
            let value = expression(own, size - 2)
            return within {
                let binder = $0.bind(own)
                return .let_(.nonrecursive(binder, value), $0.expression(kind, size - 1))
            }
        case 4, 5: return caseOf(kind, size)
        case 6: return call(kind, size) ?? leaf(kind)
        case 7: return beta(kind, size)
        case 8: return loop(kind, size)
        case 9: return join(kind, size)
        case 10: return rawCase(kind, size)
        case 11 where kind != .raw:
            return .case_(
                expression(.int, size - 2), .fresh("s"), [], default: expression(kind, size - 2), result: kind.shape)
        case 12 where random(3) == 0:
            let code = con("I#", [.literal(.int(Int64(random(3))))])
            return .primitive(.of(.raise), [code], result: kind.shape)
        default: return construct(kind, size)
        }
    }

    private mutating func leaf(_ kind: Kind) -> Core {
        if random(4) != 0, let variable = variable(kind) { return variable }
        switch kind {
        case .raw: return .literal(.int(Int64(random(7)) - 2))
        case .int: return con("I#", [.literal(.int(Int64(random(7)) - 2))])
        case .bool: return con(random(2) == 0 ? "True" : "False")
        case .list: return con("Nil")
        case .pair: return con("Pair", [leaf(.int), leaf(.list)])
        case .function: return construct(kind, 1)
        }
    }

    private mutating func construct(_ kind: Kind, _ size: Int) -> Core {
        switch kind {
        case .raw:
            let operation: PrimitiveID = [.plusInt, .minusInt, .timesInt, .ltInt, .eqInt][random(5)]
            return .primitive(
                .of(operation), [expression(.raw, size - 2), expression(.raw, size - 2)], result: .single(.int))
        case .int: return con("I#", [expression(.raw, size - 1)])
        case .bool:
            return .case_(
                expression(.raw, size - 1), Binder.fresh("t", .int),
                [CoreAlternative(pattern: .literal(.int(1)), body: con("True"))], default: con("False"), result: .lifted
            )
        case .list: return con("Cons", [expression(.int, size - 1), expression(.list, size - 1)])
        case .pair: return con("Pair", [expression(.int, size - 1), expression(.list, size - 1)])
        case .function(let parameters, let result):
            return within { generator in
                var binders: [Binder] = []
                for parameter in parameters { binders.append(generator.bind(parameter)) }
                return .lambda(binders, generator.expression(result, size - 1))
            }
        }
    }

    private mutating func rawCase(_ kind: Kind, _ size: Int) -> Core {
        let scrutinee = expression(.raw, size - 1)
        return within { generator in
            let binder = generator.bind(.raw)
            let alternatives = (0..<generator.random(3)).map { value in
                CoreAlternative(pattern: .literal(.int(Int64(value))), body: generator.expression(kind, size - 2))
            }
            return .case_(
                scrutinee, binder, alternatives, default: generator.expression(kind, size - 2), result: kind.shape)
        }
    }

    private mutating func caseOf(_ kind: Kind, _ size: Int) -> Core {
        let own: Kind = [.int, .bool, .list, .pair][random(4)]
        let scrutinee = expression(own, size - 1)
        let patterns: [(Symbol, [Kind])] =
            switch own {
            case .int: [("I#", [.raw])]
            case .bool: [("False", []), ("True", [])]
            case .list: [("Nil", []), ("Cons", [.int, .list])]
            default: [("Pair", [.int, .list])]
            }
        return within { generator in
            let binder = generator.bind(own)
            var alternatives: [CoreAlternative] = []
            var fallback: Core?
            for (name, fields) in patterns {
                if patterns.count > 1, fallback == nil, generator.random(4) == 0 {
                    fallback = generator.expression(kind, size - 2)
                    continue
                }
                alternatives.append(
                    generator.within { generator in
                        var binders: [Binder] = []
                        for field in fields { binders.append(generator.bind(field)) }
                        return CoreAlternative(
                            pattern: .constructor(Prelude.constructor(name), binders),
                            body: generator.expression(kind, size - 2))
                    })
            }
            return .case_(scrutinee, binder, alternatives, default: fallback, result: kind.shape)
        }
    }

    private mutating func call(_ kind: Kind, _ size: Int) -> Core? {
        let candidates = (scope + globals).filter {
            if case .function(_, kind) = $0.kind { true } else { false }
        }
        guard !candidates.isEmpty else { return nil }
        let (name, own) = candidates[random(candidates.count)]
        guard case .function(let parameters, _) = own else { return nil }
        return .apply(.variable(name), parameters.map { expression($0, size - 2) }, result: kind.shape)
    }

    private mutating func beta(_ kind: Kind, _ size: Int) -> Core {
        let own = simpleKind()
        let argument = expression(own, size - 2)
        return within {
            let binder = $0.bind(own)
            return .apply(.lambda([binder], $0.expression(kind, size - 2)), [argument], result: kind.shape)
        }
    }

    private mutating func join(_ kind: Kind, _ size: Int) -> Core {
        let name = Name.fresh("j")
        let own = simpleKind()
        let point = within {
            let binder = $0.bind(own)
            return JoinPoint(name: name, parameters: [binder], body: $0.expression(kind, size - 2))
        }
        let condition = expression(.raw, size - 2)
        let first = Core.jump(name, [expression(own, size - 2)], result: kind.shape)
        let second = random(2) == 0 ? expression(kind, size - 2) : .jump(name, [leaf(own)], result: kind.shape)
        let body = Core.case_(
            condition, .fresh("t", .int), [CoreAlternative(pattern: .literal(.int(1)), body: first)], default: second,
            result: kind.shape)
        return .join(isRecursive: false, [point], body)
    }

    /// A function that counts down from a small number, in accumulating or in plain recursion.
    private mutating func loop(_ kind: Kind, _ size: Int) -> Core {
        let result: Kind = kind == .raw ? .int : kind
        let isBoxed = random(2) == 0
        let count: Kind = isBoxed ? .int : .raw
        let name = Name.fresh("go")
        let accumulator = simpleKind()
        let function = Kind.function([count, accumulator], result)
        let value = within { generator -> Core in
            let counter = Binder.fresh("n", count.representation)
            let raw = Binder.fresh("k", .int)
            generator.scope.append((raw.name, .raw))
            let own = generator.bind(accumulator)
            let base = generator.expression(result, size - 3)
            let less = Core.primitive(.of(.minusInt), [raw.variable, .literal(.int(1))], result: .single(.int))
            let again = Core.apply(
                .variable(name),
                [isBoxed ? generator.con("I#", [less]) : less, generator.expression(accumulator, size - 3)],
                result: result.shape)
            let step: Core
            switch result {
            case .int where generator.random(2) == 0:
                let field = Binder.fresh("r", .int)
                let sum = Core.primitive(.of(.plusInt), [field.variable, raw.variable], result: .single(.int))
                step = .case_(
                    again, .fresh("a"),
                    [
                        CoreAlternative(
                            pattern: .constructor(Prelude.constructor("I#"), [field]), body: generator.con("I#", [sum]))
                    ],
                    default: nil, result: .lifted)
            case .list where generator.random(2) == 0:
                step = generator.con("Cons", [generator.expression(.int, size - 3), again])
            default: step = again
            }
            let positive = Core.primitive(.of(.gtInt), [raw.variable, .literal(.int(0))], result: .single(.int))
            let choice = Core.case_(
                positive, .fresh("t", .int), [CoreAlternative(pattern: .literal(.int(1)), body: step)], default: base,
                result: result.shape)
            let body =
                isBoxed
                ? Core.case_(
                    counter.variable, .fresh("c"),
                    [CoreAlternative(pattern: .constructor(Prelude.constructor("I#"), [raw]), body: choice)],
                    default: nil,
                    result: result.shape)
                : .case_(counter.variable, raw, [], default: choice, result: result.shape)
            return .lambda([counter, own], body)
        }
        return within { generator -> Core in
            generator.scope.append((name, function))
            let start = Core.literal(.int(Int64(generator.random(5))))
            let call = Core.apply(
                .variable(name),
                [isBoxed ? generator.con("I#", [start]) : start, generator.expression(accumulator, size - 2)],
                result: result.shape)
            let binder = Binder(name: name, representation: .lifted)
            let body =
                kind == result
                ? call
                : Core.case_(
                    call, .fresh("a"),
                    [
                        CoreAlternative(
                            pattern: .constructor(Prelude.constructor("I#"), [Binder.fresh("r", .int)]),
                            body: .literal(.int(1)))
                    ],
                    default: nil, result: kind.shape)
            return .let_(.recursive([(binder, value)]), body)
        }
    }
}
