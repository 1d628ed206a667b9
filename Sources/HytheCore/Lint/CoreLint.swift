import HytheBase
import HytheTypes

/// Checks what the documentation of `Core` promises: scopes, distinct binders, the shapes of applications, operations,
/// constructors, alternatives and foreign calls, join points, and of a whole program that everything is defined.
///
/// The aspects are in files of their own; here are scopes and what is common.
package struct CoreLint {
    /// What the top-level bindings define, if they are the whole program.
    private let globals: Set<Name>?
    /// Functions whose lambda is in sight.
    private var functions: [Name: FunctionShape] = [:]
    /// Of the local variables in scope.
    private var representations: [Name: Representation] = [:]
    /// By the definition at hand: passes count on it that no name is bound twice in one.
    private var bound = Set<Name>()
    /// In scope, and in whose tail the expression at hand is.
    var joinPoints: [Name: JoinShape] = [:]
    private var errors: [String] = []
    private var current = ""

    private init(globals: Set<Name>?) { self.globals = globals }

    /// The faults found, as sentences. `isWholeProgram`: global names must be defined in `module`, and so must `roots`.
    package static func check(_ module: CoreModule, isWholeProgram: Bool = false, roots: [Name] = []) -> [String] {
        var defined = Set<Name>()
        var twice: [String] = []
        for binding in module.bindings where !defined.insert(binding.name).inserted {
            twice.append("\(binding.name) is defined twice")
        }
        var lint = CoreLint(globals: isWholeProgram ? defined : nil)
        lint.errors = twice + roots.filter { !defined.contains($0) }.map { "the root \($0) is not defined" }
        for binding in module.bindings { lint.functions[binding.name] = FunctionShape(binding.value) }
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
        lint.binding(scope) { _ = $0.check(core) }
        return lint.errors
    }

    mutating func report(_ message: String) {
        if errors.count < 50 { errors.append("in \(current): \(message)") }
    }

    mutating func expect(_ shape: Shape?, _ expected: Shape, _ what: @autoclosure () -> String) {
        guard let shape, shape != expected else { return }
        report("\(what()) is \(CorePrinter.describe(shape)) where \(CorePrinter.describe(expected)) is expected")
    }

    // MARK: Scopes

    /// The binders are in scope in `body`, and nowhere else.
    mutating func binding<Result>(_ binders: [Binder], _ body: (inout CoreLint) -> Result) -> Result {
        for binder in binders {
            claim(binder.name)
            representations[binder.name] = binder.representation
        }
        defer {
            for binder in binders {
                representations[binder.name] = nil
                functions[binder.name] = nil
            }
        }
        return body(&self)
    }

    /// The name is bound here, and may not be again.
    mutating func claim(_ name: Name) {
        if name.isGlobal { report("the local binder \(name) has a global name") }
        if !bound.insert(name).inserted { report("\(name) is bound twice") }
    }

    /// Calls of the local variable are calls of this value.
    mutating func define(_ binder: Binder, _ value: Core) { functions[binder.name] = FunctionShape(value) }

    func function(_ name: Name) -> FunctionShape? { functions[name] }

    /// The shape of a variable in scope.
    mutating func variable(_ name: Name) -> Shape? {
        if name.isGlobal {
            if let globals, !globals.contains(name) { report("\(name) is not defined") }
            return .lifted
        }
        if let representation = representations[name] { return .single(representation) }
        report("\(name) is not in scope")
        return nil
    }

    /// Checks what is not in tail position: out of the reach of the join points in scope.
    mutating func isolated(_ core: Core) -> Shape? {
        if joinPoints.isEmpty { return check(core) }
        let saved = joinPoints
        joinPoints = [:]
        defer { joinPoints = saved }
        return check(core)
    }
}

/// What is known of a function by its lambda.
struct FunctionShape {
    let parameters: [Representation]
    let result: Shape

    init?(_ value: Core) {
        guard case .lambda(let parameters, _) = value else { return nil }
        self.parameters = parameters.map(\.representation)
        result = value.bodyShape
    }
}
