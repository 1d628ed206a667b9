import HytheBase
import HytheTypes

extension CoreLint {
    /// The shape of the expression; `nil`: unknown, because of a fault already reported.
    mutating func check(_ core: Core) -> Shape? {
        switch core {
        case .variable(let name): return variable(name)
        case .literal(let literal):
            check(literal)
            return .single(literal.representation)
        case .apply(let function, let arguments, let result):
            checkApplication(function, arguments, result)
            return result
        case .lambda(let parameters, let body):
            if parameters.isEmpty { report("a lambda without parameters") }
            binding(parameters) { _ = $0.isolated(body) }
            return .lifted
        case .let_(.nonrecursive(let binder, let value), let body):
            checkLazy(binder, value)
            return binding([binder]) {
                $0.define(binder, value)
                return $0.check(body)
            }
        case .let_(.recursive(let group), let body):
            return binding(group.map(\.binder)) {
                for (binder, value) in group { $0.define(binder, value) }
                for (binder, value) in group { $0.checkLazy(binder, value) }
                return $0.check(body)
            }
        case .case_(let scrutinee, let binder, let alternatives, let fallback, let result):
            checkCase(scrutinee, binder, alternatives, fallback, result)
            return result
        case .constructor(let constructor, let arguments):
            checkConstructor(constructor, arguments)
            return .lifted
        case .unboxedTuple(let components):
            var representations: [Representation] = []
            for component in components {
                if let representation = checkArgument(component, nil) { representations.append(representation) }
            }
            return representations.count == components.count ? .tuple(representations) : nil
        case .primitive(let operation, let arguments, let result):
            checkPrimitive(operation, arguments, result)
            return result
        case .foreignCall(let call, let arguments, let result):
            checkForeignCall(call, arguments, result)
            return result
        case .join(let isRecursive, let points, let body): return checkJoin(isRecursive, points, body)
        case .jump(let name, let arguments, let result):
            checkJump(name, arguments, result)
            return result
        }
    }

    private mutating func checkLazy(_ binder: Binder, _ value: Core) {
        if binder.representation != .lifted { report("let binds \(CorePrinter.describe(binder)), which is not lifted") }
        expect(isolated(value), .lifted, "the value of \(binder.name)")
    }

    private mutating func check(_ literal: CoreLiteral) {
        switch literal {
        case .char(let value) where value > 0x10FFFF: report("the character \(value) is none")
        case .callback(let worker, let call):
            _ = variable(worker)
            guard let function = function(worker) else { return }
            let parameters = function.parameters
            let fits =
                parameters.first == .lifted && parameters.last == .void
                && parameters.count == call.arguments.count + 2
                && zip(call.arguments, parameters.dropFirst()).allSatisfy { $0.isHeld(as: $1) }
                && call.isResult(function.result, withState: true)
            if !fits { report("the worker \(worker) does not fit the C function that calls it") }
        default: break
        }
    }

    // MARK: Join points

    private mutating func checkJoin(_ isRecursive: Bool, _ points: [JoinPoint], _ body: Core) -> Shape? {
        let saved = joinPoints
        defer { joinPoints = saved }
        let shapes = points.map { JoinShape(parameters: $0.parameters.map(\.representation)) }
        for point in points { claim(point.name) }
        func declare(_ lint: inout CoreLint) {
            for (point, shape) in zip(points, shapes) { lint.joinPoints[point.name] = shape }
        }
        if isRecursive { declare(&self) }
        for (point, shape) in zip(points, shapes) {
            let own = binding(point.parameters) { $0.check(point.body) }
            if let own { shape.claims.append(("the join point \(point.name)", own)) }
        }
        declare(&self)
        guard let shape = check(body) else { return nil }
        for (what, claimed) in shapes.flatMap(\.claims) { expect(claimed, shape, what) }
        return shape
    }

    private mutating func checkJump(_ name: Name, _ arguments: [Core], _ result: Shape) {
        guard let target = joinPoints[name] else {
            report("a jump to \(name), which is not in scope or not in tail position")
            return
        }
        if target.parameters.count != arguments.count {
            report("a jump to \(name) with \(arguments.count) arguments, not \(target.parameters.count)")
        }
        target.claims.append(("a jump to \(name)", result))
        for (index, argument) in arguments.enumerated() {
            checkArgument(argument, index < target.parameters.count ? target.parameters[index] : nil)
        }
    }
}

/// A join point in scope, and what is said of the shape of its whole `join`, which is known behind it.
final class JoinShape {
    let parameters: [Representation]
    var claims: [(what: String, shape: Shape)] = []

    init(parameters: [Representation]) { self.parameters = parameters }
}
