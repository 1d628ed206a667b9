import HytheBase
import HytheTypes

/// Checks what the documentation of `Core` promises: scoping, saturation, representations, join points, alternatives.
package struct CoreLint {
    private let globals: Set<Name>?
    private var representations: [Name: Representation] = [:]
    /// By the definition at hand: passes count on it that no name is bound twice in one.
    private var bound = Set<Name>()
    private var joinPoints: [Name: (parameters: [Binder], shape: Shape?)] = [:]
    private var errors: [String] = []
    private var current = ""

    private init(globals: Set<Name>?) { self.globals = globals }

    /// The faults found, as sentences. `isWholeProgram`: global names must be defined in `module`.
    package static func check(_ module: CoreModule, isWholeProgram: Bool = false) -> [String] {
        var defined = Set<Name>()
        var lint = CoreLint(globals: nil)
        for binding in module.bindings where !defined.insert(binding.name).inserted {
            lint.errors.append("\(binding.name) is defined twice")
        }
        if isWholeProgram {
            let errors = lint.errors
            lint = CoreLint(globals: defined)
            lint.errors = errors
        }
        for binding in module.bindings {
            lint.current = binding.name.description
            lint.bound = []
            if !binding.name.isGlobal { lint.report("the top-level name is local") }
            lint.expect(lint.check(binding.value), .lifted, "the definition")
        }
        return lint.errors
    }

    /// Of one expression, whose free local variables are `scope`.
    package static func check(_ core: Core, scope: [Binder] = []) -> [String] {
        var lint = CoreLint(globals: nil)
        lint.current = "the expression"
        lint.bind(scope)
        _ = lint.check(core)
        return lint.errors
    }

    private mutating func report(_ message: String) {
        if errors.count < 50 { errors.append("in \(current): \(message)") }
    }

    private mutating func expect(_ shape: Shape?, _ expected: Shape, _ what: @autoclosure () -> String) {
        guard let shape, shape != expected else { return }
        report("\(what()) is \(CorePrinter.describe(shape)) where \(CorePrinter.describe(expected)) is expected")
    }

    private mutating func bind(_ binders: [Binder]) {
        for binder in binders {
            if binder.name.isGlobal { report("the local binder \(binder.name) has a global name") }
            if !bound.insert(binder.name).inserted { report("\(binder.name) is bound twice") }
            representations[binder.name] = binder.representation
        }
    }

    /// Runs `body` outside the reach of the join points in scope.
    private mutating func withoutJoinPoints<Result>(_ body: (inout CoreLint) -> Result) -> Result {
        if joinPoints.isEmpty { return body(&self) }
        let saved = joinPoints
        joinPoints = [:]
        defer { joinPoints = saved }
        return body(&self)
    }

    private mutating func isolated(_ core: Core) -> Shape? { withoutJoinPoints { $0.check(core) } }

    /// `nil`: unknown, because of an error already reported.
    private mutating func check(_ core: Core) -> Shape? {
        switch core {
        case .variable(let name): return variable(name)
        case .literal(let literal):
            if case .callback(let worker, _) = literal { _ = variable(worker) }
            return .single(literal.representation)
        case .apply(let function, let arguments, let result):
            expect(isolated(function), .lifted, "the function \(CorePrinter.print(function))")
            if arguments.isEmpty { report("an application without arguments") }
            for argument in arguments { checkArgument(argument, nil) }
            return result
        case .lambda(let parameters, let body):
            if parameters.isEmpty { report("a lambda without parameters") }
            bind(parameters)
            _ = isolated(body)
            return .lifted
        case .let_(let binding, let body):
            check(binding)
            return check(body)
        case .case_(let scrutinee, let binder, let alternatives, let fallback, let result):
            checkCase(scrutinee, binder, alternatives, fallback, result)
            return result
        case .constructor(let constructor, let arguments):
            checkConstructor(constructor, arguments)
            return .lifted
        case .unboxedTuple(let components):
            return .tuple(components.map { checkArgument($0, nil) ?? .lifted })
        case .primitive(let operation, let arguments, let result):
            let signature = PrimitiveSignature.of(operation)
            if signature.parameters.count != arguments.count {
                report("\(operation.name) has \(arguments.count) arguments, not \(signature.parameters.count)")
                arguments.forEach { checkArgument($0, nil) }
            } else {
                for (argument, parameter) in zip(arguments, signature.parameters) {
                    // `touch#` and its like take any pointer where their type has a variable.
                    let found = checkArgument(argument, parameter == .lifted ? nil : parameter)
                    if parameter == .lifted, let found, found != .lifted, found != .unlifted {
                        report("\(operation.name) is applied to \(CorePrinter.print(argument)), no pointer")
                    }
                }
            }
            return result
        case .foreignCall(_, let arguments, let result):
            arguments.forEach { checkArgument($0, nil) }
            return result
        case .join(let isRecursive, let points, let body):
            return checkJoin(isRecursive, points, body)
        case .jump(let name, let arguments, let result):
            checkJump(name, arguments)
            return result
        }
    }

    private mutating func variable(_ name: Name) -> Shape? {
        if name.isGlobal {
            if let globals, !globals.contains(name) { report("\(name) is not defined") }
            return .lifted
        }
        if let representation = representations[name] { return .single(representation) }
        report("\(name) is not in scope")
        return nil
    }

    @discardableResult
    private mutating func checkArgument(_ argument: Core, _ expected: Representation?) -> Representation? {
        let shape = isolated(argument)
        guard let shape else { return nil }
        guard let representation = shape.representation else {
            report("an unboxed tuple as an argument: \(CorePrinter.print(argument))")
            return nil
        }
        if let expected { expect(shape, .single(expected), "the argument \(CorePrinter.print(argument))") }
        return representation
    }

    private mutating func check(_ binding: Bind) {
        switch binding {
        case .nonrecursive(let binder, let value):
            checkLazy(binder, isolated(value))
            bind([binder])
        case .recursive(let group):
            bind(group.map(\.binder))
            for (binder, value) in group { checkLazy(binder, isolated(value)) }
        }
    }

    private mutating func checkLazy(_ binder: Binder, _ shape: Shape?) {
        if binder.representation != .lifted { report("let binds \(CorePrinter.describe(binder)), which is not lifted") }
        expect(shape, .lifted, "the value of \(binder.name)")
    }

    private mutating func checkConstructor(_ constructor: DataCon, _ arguments: [Core]) {
        if constructor.isNewtype { report("the newtype constructor \(constructor.name) is not erased") }
        if constructor.representations.count != arguments.count {
            report("\(constructor.name) has \(arguments.count) fields, not \(constructor.representations.count)")
        }
        for (index, argument) in arguments.enumerated() {
            let expected = index < constructor.representations.count ? constructor.representations[index] : nil
            checkArgument(argument, expected)
        }
    }

    private mutating func checkCase(
        _ scrutinee: Core, _ binder: Binder, _ alternatives: [CoreAlternative], _ fallback: Core?, _ result: Shape
    ) {
        let shape = isolated(scrutinee)
        if case .tuple = shape {
            if binder.representation != .void { report("the binder of a tuple case must be void") }
        } else if let shape {
            expect(shape, .single(binder.representation), "the scrutinee of \(binder.name)")
        }
        bind([binder])
        var tags = Set<Name>()
        var literals = Set<CoreLiteral>()
        for alternative in alternatives {
            switch alternative.pattern {
            case .constructor(let constructor, let fields):
                if !tags.insert(constructor.name).inserted { report("two alternatives for \(constructor.name)") }
                if binder.representation != .lifted { report("constructor alternatives for an unlifted scrutinee") }
                if fields.map(\.representation) != constructor.representations {
                    report("the fields of \(constructor.name) do not fit its pattern")
                }
                bind(fields)
            case .literal(let literal):
                if !literals.insert(literal).inserted {
                    report("two alternatives for \(CorePrinter.describe(literal))")
                }
                if literal.representation != binder.representation {
                    report("a literal alternative of another representation than the scrutinee")
                }
            case .tuple(let components):
                if alternatives.count != 1 || fallback != nil { report("a tuple alternative is not alone") }
                if let shape {
                    expect(shape, .tuple(components.map(\.representation)), "the scrutinee of a tuple pattern")
                }
                bind(components)
            }
        }
        if !tags.isEmpty && !literals.isEmpty { report("alternatives of different kinds") }
        for alternative in alternatives { expect(check(alternative.body), result, "an alternative") }
        if let fallback { expect(check(fallback), result, "the default alternative") }
    }

    private mutating func checkJoin(_ isRecursive: Bool, _ points: [JoinPoint], _ body: Core) -> Shape? {
        let saved = joinPoints
        defer { joinPoints = saved }
        func declare(_ lint: inout CoreLint) {
            for point in points { lint.joinPoints[point.name] = (point.parameters, nil) }
        }
        for point in points where !bound.insert(point.name).inserted { report("\(point.name) is bound twice") }
        if isRecursive { declare(&self) }
        var shapes: [Shape?] = []
        for point in points {
            bind(point.parameters)
            shapes.append(check(point.body))
        }
        declare(&self)
        let shape = check(body)
        if let shape { for (point, own) in zip(points, shapes) { expect(own, shape, "the join point \(point.name)") } }
        return shape
    }

    private mutating func checkJump(_ name: Name, _ arguments: [Core]) {
        guard let target = joinPoints[name] else {
            report("a jump to \(name), which is not in scope or not in tail position")
            return
        }
        if target.parameters.count != arguments.count {
            report("a jump to \(name) with \(arguments.count) arguments, not \(target.parameters.count)")
        }
        for (argument, parameter) in zip(arguments, target.parameters) {
            checkArgument(argument, parameter.representation)
        }
    }
}
