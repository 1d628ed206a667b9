import HytheBase
import HytheTypes

import HytheCore

/// Evaluates Core as its documentation says, lazily: the oracle for passes.
final class CoreInterpreter {
    final class Thunk {
        enum State {
            case delayed(Core, Environment)
            case evaluating
            case done(Value)
        }
        var state: State
        init(_ state: State) { self.state = state }
    }

    indirect enum Value {
        case literal(CoreLiteral)
        case constructor(DataCon, [Thunk])
        case closure([Binder], Core, Environment)
        case partial(Value, [Thunk])
        case tuple([Thunk])
    }

    enum Failure: Error, Equatable {
        case raised(Int64)
        case loop
        case outOfFuel
        case stuck(String)
    }

    final class Environment {
        let parent: Environment?
        var names: [Name: Thunk]
        var points: [Name: (JoinPoint, Environment)] = [:]
        init(_ parent: Environment?, _ names: [Name: Thunk] = [:]) {
            self.parent = parent
            self.names = names
        }
        func lookup(_ name: Name) -> Thunk? { names[name] ?? parent?.lookup(name) }
        func point(_ name: Name) -> (JoinPoint, Environment)? { points[name] ?? parent?.point(name) }
    }

    private let globals: Environment
    /// Foreign calls made, with their first arguments.
    private(set) var log: [String] = []
    /// Thunks, closures and constructors made.
    private(set) var allocations = 0
    private var fuel: Int

    init(_ module: CoreModule, fuel: Int = 200_000) {
        globals = Environment(nil)
        self.fuel = fuel
        for binding in module.bindings {
            globals.names[binding.name] = Thunk(.delayed(binding.value, globals))
        }
    }

    // MARK: Entry

    /// The value of a global, shown with what is inside evaluated.
    func show(_ name: Name) throws -> String { try show(force(globals.lookup(name)!)) }

    func show(_ core: Core) throws -> String { try show(evaluate(core, globals)) }

    private func show(_ value: Value) throws -> String {
        switch value {
        case .literal(let literal): return CorePrinter.describe(literal)
        case .constructor(let constructor, let fields):
            let shown = try fields.map { try show(force($0)) }
            return shown.isEmpty
                ? constructor.name.occurrence.text
                : "(" + ([constructor.name.occurrence.text] + shown).joined(separator: " ") + ")"
        case .closure, .partial: return "<function>"
        case .tuple(let components):
            return try "(# " + components.map { try show(force($0)) }.joined(separator: ", ") + " #)"
        }
    }

    // MARK: Evaluation

    private func force(_ thunk: Thunk) throws -> Value {
        switch thunk.state {
        case .done(let value): return value
        case .evaluating: throw Failure.loop
        case .delayed(let core, let environment):
            thunk.state = .evaluating
            do {
                let value = try evaluate(core, environment)
                thunk.state = .done(value)
                return value
            } catch {
                thunk.state = .delayed(core, environment)
                throw error
            }
        }
    }

    private func delay(_ core: Core, _ environment: Environment) throws -> Thunk {
        switch core {
        case .variable(let name):
            guard let thunk = environment.lookup(name) else { throw Failure.stuck("\(name) unbound") }
            return thunk
        case .literal(let literal): return Thunk(.done(.literal(literal)))
        default:
            allocations += 1
            return Thunk(.delayed(core, environment))
        }
    }

    private func argument(_ core: Core, _ environment: Environment) throws -> Thunk {
        if isStrict(core) { return Thunk(.done(try evaluate(core, environment))) }
        return try delay(core, environment)
    }

    private func isStrict(_ core: Core) -> Bool {
        switch core {
        case .apply(_, _, let result), .case_(_, _, _, _, let result), .primitive(_, _, let result),
            .foreignCall(_, _, let result), .jump(_, _, let result):
            result != .lifted
        case .let_(_, let body), .join(_, _, let body): isStrict(body)
        default: false
        }
    }

    private func evaluate(_ core: Core, _ environment: Environment) throws -> Value {
        fuel -= 1
        if fuel < 0 { throw Failure.outOfFuel }
        switch core {
        case .variable(let name):
            guard let thunk = environment.lookup(name) else { throw Failure.stuck("\(name) unbound") }
            return try force(thunk)
        case .literal(let literal): return .literal(literal)
        case .apply(let function, let arguments, _):
            let function = try evaluate(function, environment)
            return try apply(function, arguments.map { try argument($0, environment) })
        case .lambda(let parameters, let body):
            allocations += 1
            return .closure(parameters, body, environment)
        case .let_(.nonrecursive(let binder, let value), let body):
            return try evaluate(body, Environment(environment, [binder.name: delay(value, environment)]))
        case .let_(.recursive(let group), let body):
            let inner = Environment(environment)
            for (binder, value) in group {
                allocations += 1
                inner.names[binder.name] = Thunk(.delayed(value, inner))
            }
            return try evaluate(body, inner)
        case .case_(let scrutinee, let binder, let alternatives, let fallback, _):
            return try select(evaluate(scrutinee, environment), binder, alternatives, fallback, environment)
        case .constructor(let constructor, let arguments):
            allocations += 1
            return .constructor(constructor, try arguments.map { try argument($0, environment) })
        case .unboxedTuple(let components):
            return .tuple(try components.map { try argument($0, environment) })
        case .primitive(let operation, let arguments, _):
            return try primitive(operation, arguments.map { try argument($0, environment) })
        case .foreignCall(let call, let arguments, _):
            let values = try arguments.map { try force(argument($0, environment)) }
            guard case .symbol(let symbol) = call.target, case .literal(let first)? = values.first else {
                throw Failure.stuck("foreign call")
            }
            log.append("\(symbol) \(CorePrinter.describe(first))")
            return .tuple([Thunk(.done(.literal(.void))), Thunk(.done(.literal(first)))])
        case .join(_, let points, let body):
            let inner = Environment(environment)
            for point in points { inner.points[point.name] = (point, inner) }
            return try evaluate(body, inner)
        case .jump(let name, let arguments, _):
            guard let (point, home) = environment.point(name) else { throw Failure.stuck("\(name) unbound") }
            let values = try arguments.map { try argument($0, environment) }
            let names = Dictionary(uniqueKeysWithValues: zip(point.parameters.map(\.name), values))
            return try evaluate(point.body, Environment(home, names))
        }
    }

    private func select(
        _ value: Value, _ binder: Binder, _ alternatives: [CoreAlternative], _ fallback: Core?,
        _ environment: Environment
    ) throws -> Value {
        let inner = Environment(environment, [binder.name: Thunk(.done(value))])
        for alternative in alternatives {
            switch (alternative.pattern, value) {
            case (.constructor(let wanted, let binders), .constructor(let found, let fields))
            where wanted.name == found.name:
                for (binder, field) in zip(binders, fields) { inner.names[binder.name] = field }
                return try evaluate(alternative.body, inner)
            case (.literal(let wanted), .literal(let found)) where wanted == found:
                return try evaluate(alternative.body, inner)
            case (.tuple(let binders), .tuple(let components)):
                for (binder, component) in zip(binders, components) { inner.names[binder.name] = component }
                return try evaluate(alternative.body, inner)
            default: continue
            }
        }
        guard let fallback else { throw Failure.stuck("no alternative") }
        return try evaluate(fallback, inner)
    }

    private func apply(_ function: Value, _ arguments: [Thunk]) throws -> Value {
        switch function {
        case .closure(let parameters, let body, let environment):
            if arguments.count < parameters.count { return .partial(function, arguments) }
            let names = Dictionary(uniqueKeysWithValues: zip(parameters.map(\.name), arguments))
            let result = try evaluate(body, Environment(environment, names))
            let rest = Array(arguments.dropFirst(parameters.count))
            return rest.isEmpty ? result : try apply(result, rest)
        case .partial(let inner, let first): return try apply(inner, first + arguments)
        default: throw Failure.stuck("applied something that is no function")
        }
    }

    private func primitive(_ operation: PrimitiveOperation, _ arguments: [Thunk]) throws -> Value {
        if operation.name == "raise#" {
            guard case .constructor(_, let fields) = try force(arguments[0]), let field = fields.first,
                case .literal(.int(let code)) = try force(field)
            else { throw Failure.raised(-1) }
            throw Failure.raised(code)
        }
        let values = try arguments.map { thunk -> Core in
            guard case .literal(let literal) = try force(thunk) else { throw Failure.stuck("\(operation.name)") }
            return .literal(literal)
        }
        guard case .literal(let literal)? = ConstantFolding.fold(operation, values) else {
            throw Failure.stuck("\(operation.name) of \(values.map { CorePrinter.print($0) })")
        }
        return .literal(literal)
    }
}
