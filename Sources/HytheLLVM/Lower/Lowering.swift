import HytheBase
import HytheCore
import HytheForeign
import HytheTypes

/// Core to lowered code, for a whole program.
///
/// Every definition becomes a static closure, a top-level function, or both; lambdas and thunks within become closure
/// code. Names disappear: a reference is an atom.
final class Lowering {
    /// What a Core name stands for in the scope at hand.
    enum Meaning {
        case atom(Atom)
        /// A lambda turned top-level function: takes the extra locals before its arguments.
        case lifted(GlobalFunction, extra: [Local])
        case joinPoint(LoweredJoinPoint)
    }

    /// Lowered code and the locals free in it.
    struct Lowered {
        var code: Code
        var free: LocalSet
    }

    /// The definitions by name: static closures, or what an alias stands for.
    private(set) var globals: [Name: Atom] = [:]
    /// All static objects that are defined here, in order.
    private(set) var objects: [StaticObject] = []

    private var scope: [Name: Meaning] = [:]
    private var nextLocal = 0
    private var symbols = SymbolSupply()
    /// Prefix for the symbols of what the current definition contains.
    private var currentSymbol = ""
    var usage = FunctionUsage(.literal(.void))

    init(_ program: CoreModule) {
        let bindings = program.bindings.map(LongLambdas.split)
        var aliases: [Name: Name] = [:]
        for binding in bindings { declare(binding, &aliases) }
        for binding in bindings where globals[binding.name] == nil {
            globals[binding.name] = resolve(binding.name, aliases)
        }
        for binding in bindings where aliases[binding.name] == nil { define(binding) }
    }

    // MARK: - Top level

    /// The symbol without suffix: `GHCziBase_map`.
    static func symbol(_ name: Name) -> String {
        let encoded = ZEncoding.encode(name.identifier.text)
        return name.module.map { "\(ZEncoding.encode($0.text))_\(encoded)" } ?? "\(encoded)_\(name.id)"
    }

    private func declare(_ binding: TopBinding, _ aliases: inout [Name: Name]) {
        let object = StaticObject(symbol: symbols.claim(Lowering.symbol(binding.name)))
        switch binding.value {
        case .variable(let other) where other.isGlobal && other != binding.name:
            aliases[binding.name] = other
            return
        case .lambda(let parameters, _):
            object.content = .function(function(object.symbol, parameters))
        case .constructor(let constructor, let arguments) where arguments.allSatisfy(isStatic):
            if arguments.isEmpty {
                globals[binding.name] = .nullary(constructor)
                return
            }
            object.content = .constructor(constructor, [])
        default:
            object.content = .thunk(ClosureCode(kind: .thunk, symbol: object.symbol))
        }
        globals[binding.name] = .object(object)
    }

    /// What an alias stands for; a circle of aliases is a definition that never ends.
    private func resolve(_ name: Name, _ aliases: [Name: Name]) -> Atom {
        var seen: Set<Name> = []
        var current = name
        while let next = aliases[current] {
            if !seen.insert(current).inserted {
                let code = ClosureCode(kind: .thunk, symbol: symbols.claim(Lowering.symbol(name)))
                let object = StaticObject(symbol: code.symbol, content: .thunk(code))
                code.body = .value(.object(object))
                objects.append(object)
                return .object(object)
            }
            current = next
        }
        return global(current)
    }

    private func global(_ name: Name) -> Atom {
        if let atom = globals[name] { return atom }
        let atom = Atom.object(StaticObject(symbol: Lowering.symbol(name)))
        globals[name] = atom
        return atom
    }

    private func define(_ binding: TopBinding) {
        guard case .object(let object) = globals[known: binding.name] else { return }
        Activity.at(binding.name)
        currentSymbol = object.symbol
        usage = FunctionUsage(binding.value)
        define(object, binding.value)
    }

    /// Fills in the content of a declared object.
    func define(_ object: StaticObject, _ value: Core) {
        objects.append(object)
        switch (object.content, value) {
        case (.function(let function), .lambda(let parameters, let body)):
            define(function, extra: [], parameters, body)
        case (.constructor(let constructor, _), .constructor(_, let arguments)):
            object.content = .constructor(constructor, arguments.map(staticAtom))
        case (.thunk(let code), _):
            let lowered = lower(value)
            code.body = lowered.code
        default: break
        }
    }

    /// A function of these parameters, without its body as yet.
    func function(_ symbol: String, _ parameters: [Binder]) -> GlobalFunction {
        let function = GlobalFunction(symbol: symbol)
        function.representations = parameters.map(\.representation)
        return function
    }

    func define(_ function: GlobalFunction, extra: [Local], _ parameters: [Binder], _ body: Core) {
        binding(parameters) { locals in
            function.held = extra
            function.parameters = extra.map { $0 } + locals
            function.body = lower(body).code
            function.result = function.body.shape
            function.body = withoutLargeContinuations(function.body, of: function)
        }
    }

    // MARK: - Static values

    /// Whether a top-level constructor's argument can be part of a static closure: lifted ones always.
    private func isStatic(_ argument: Core) -> Bool {
        switch argument {
        case .literal: true
        case .variable(let name): name.isGlobal
        default: isLifted(argument)
        }
    }

    private func staticAtom(_ core: Core) -> Atom {
        let content: StaticObject.Content
        let symbol = freshSymbol("sat")
        switch core {
        case .variable(let name): return global(name)
        case .literal(let literal): return .literal(literal)
        case .constructor(let constructor, let arguments) where arguments.allSatisfy(isStatic):
            if arguments.isEmpty { return .nullary(constructor) }
            content = .constructor(constructor, [])
        case .lambda(let parameters, _): content = .function(function(symbol, parameters))
        default: content = .thunk(ClosureCode(kind: .thunk, symbol: symbol))
        }
        let object = StaticObject(symbol: symbol, content: content)
        define(object, core)
        return .object(object)
    }

    /// A static closure within the current definition.
    func staticObject(_ hint: Symbol, _ content: StaticObject.Content) -> StaticObject {
        let object = StaticObject(symbol: freshSymbol(hint), content: content)
        objects.append(object)
        return object
    }

    func freshSymbol(_ hint: Symbol) -> String { symbols.fresh("\(currentSymbol)_\(ZEncoding.encode(hint.text))") }

    // MARK: - Scope

    func fresh(_ hint: Symbol, _ representation: Representation, isEvaluated: Bool = false) -> Local {
        nextLocal += 1
        return Local(id: nextLocal, hint: hint, representation: representation, isEvaluated: isEvaluated)
    }

    func meaning(_ name: Name) -> Meaning {
        if let meaning = scope[name] { return meaning }
        return .atom(global(name))
    }

    /// In the scope of `body`, `name` means `meaning`.
    func with<Result>(_ name: Name, _ meaning: Meaning, _ body: () -> Result) -> Result {
        let outer = scope.updateValue(meaning, forKey: name)
        let result = body()
        scope[name] = outer
        return result
    }

    func with<Result>(_ meanings: [(Name, Meaning)], _ body: () -> Result) -> Result {
        let outer = meanings.map { scope.updateValue($1, forKey: $0) }
        let result = body()
        for ((name, _), old) in zip(meanings, outer).reversed() { scope[name] = old }
        return result
    }

    /// Binds parameters or fields to new locals; a void one has none.
    func binding<Result>(_ binders: [Binder], _ body: ([Local?]) -> Result) -> Result {
        let locals = binders.map { binder -> Local? in
            binder.representation == .void ? nil : fresh(binder.name.occurrence, binder.representation)
        }
        let meanings = zip(binders, locals).map { ($0.name, Meaning.atom($1.map(Atom.local) ?? .void)) }
        return with(meanings) { body(locals) }
    }

    /// The locals that occur in a Core expression (of names rebound within, perhaps some too many).
    func locals(in core: Core) -> LocalSet {
        var result = LocalSet()
        core.forEachVariable { name in
            switch scope[name] {
            case .atom(.local(let local)): result.insert(local)
            case .lifted(_, let extra): for local in extra { result.insert(local) }
            default: break
            }
        }
        return result
    }
}

extension LocalSet {
    mutating func insert(_ atoms: [Atom]) {
        for case .local(let local) in atoms { insert(local) }
    }

    init(_ atoms: [Atom]) {
        self.init()
        insert(atoms)
    }
}

/// Distinct linker symbols.
struct SymbolSupply {
    private var counts: [String: Int] = [:]

    /// The symbol itself at first.
    mutating func claim(_ symbol: String) -> String {
        if counts[symbol] == nil {
            counts[symbol] = 0
            return symbol
        }
        return fresh(symbol)
    }

    mutating func fresh(_ prefix: String) -> String {
        while true {
            let number = counts[prefix, default: 0] + 1
            counts[prefix] = number
            let symbol = "\(prefix)_\(number)"
            if counts[symbol] == nil {
                counts[symbol] = 0
                return symbol
            }
        }
    }
}
