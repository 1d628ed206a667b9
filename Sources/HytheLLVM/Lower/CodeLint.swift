import CHytheABI
import HytheBase
import HytheCore
import HytheTypes

/// Checks lowered code: scopes, the sets of free variables (which become the slots that are live at safe points), calls
/// and results against what callees take and return, join points, objects.
///
/// Here are definitions and scopes; `CodeLint+Code` goes through the code.
package struct CodeLint {
    private(set) var errors: [String] = []
    private var current = ""
    /// Closures and functions that are checked, or will be.
    private var known: Set<ObjectIdentifier> = []
    private var pending: [(symbol: String, check: (inout CodeLint) -> Void)] = []
    /// Every local is bound in one place of the program; what code holds of its surroundings, again by the code.
    private var bound: Set<Local> = []
    private var inScope: Set<Local> = []
    /// In scope, and in whose tail the code at hand is.
    var joinPoints: Set<Local> = []

    /// The faults found, as sentences. `objects`: all static ones of a program.
    package static func check(_ objects: [StaticObject]) -> [String] {
        var lint = CodeLint()
        for object in objects { lint.demand(object) }
        while let (symbol, check) = lint.pending.popLast() {
            lint.current = symbol
            check(&lint)
        }
        return lint.errors
    }

    mutating func report(_ message: String) {
        if errors.count < 50 { errors.append("in \(current): \(message)") }
    }

    // MARK: Definitions

    mutating func demand(_ object: StaticObject) {
        guard let content = object.content, known.insert(ObjectIdentifier(object)).inserted else { return }
        switch content {
        case .constructor(let constructor, let atoms):
            pending.append((object.symbol, { $0.checkConstructor(constructor, atoms, isStatic: true) }))
        case .function(let function): demand(function)
        case .thunk(let code):
            pending.append(
                (
                    object.symbol,
                    {
                        if !code.captured.isEmpty { $0.report("a static thunk holds variables") }
                        $0.checkBody(code.body, [], [.lifted])
                    }
                ))
        }
    }

    mutating func demand(_ function: GlobalFunction) {
        guard known.insert(ObjectIdentifier(function)).inserted else { return }
        pending.append(
            (
                function.symbol,
                {
                    if function.arity == 0 { $0.report("a function without parameters") }
                    $0.checkParameters(function.parameters, function.representations, isClosure: false)
                    let own = function.parameters.dropFirst(function.held.count).compactMap { $0 }
                    $0.checkBody(function.body, own, held: function.held, function.result.values)
                }
            ))
    }

    mutating func demand(_ code: ClosureCode) {
        guard known.insert(ObjectIdentifier(code)).inserted else { return }
        pending.append(
            (
                code.symbol,
                {
                    if (code.kind == .thunk) != code.representations.isEmpty {
                        $0.report("a \(code.kind) of \(code.arity) parameters")
                    }
                    $0.checkParameters(code.parameters, code.representations, isClosure: true)
                    let pointers = code.captured.prefix { $0.representation.isPointer }
                    if code.captured.dropFirst(pointers.count).contains(where: \.representation.isPointer) {
                        $0.report("the pointers that a closure holds do not come first")
                    }
                    let held = code.captured + (code.selfLocal.map { [$0] } ?? [])
                    let result = code.kind == .thunk ? [.lifted] : code.result.values
                    $0.checkBody(code.body, code.parameters.compactMap { $0 }, held: held, result)
                }
            ))
    }

    private mutating func checkParameters(
        _ parameters: [Local?], _ representations: [Representation], isClosure: Bool
    ) {
        if parameters.map({ $0?.representation ?? .void }) != representations {
            report("the parameters are not of the representations that callers see")
        }
        checkPlan(representations.filter { $0 != .void }, isClosure: isClosure)
    }

    /// Whether the arguments find a place.
    mutating func checkPlan(_ representations: [Representation], isClosure: Bool) {
        let words = ArgumentPlan(representations, isClosure: isClosure).places.count { $0 != .register }
        if words > Int(HY_ARGS_WORDS) {
            report("\(words) arguments travel in memory, which has \(HY_ARGS_WORDS) words")
        }
    }

    private mutating func checkBody(
        _ body: Code, _ parameters: [Local], held: [Local] = [], _ result: [Representation]
    ) {
        inScope = Set(held)
        joinPoints = []
        binding(parameters) { lint in
            let free = lint.check(body)
            let outside = free.subtracting(parameters).subtracting(held).members
            if !outside.isEmpty { lint.report("\(lint.list(outside)) are free in the code") }
        }
        expect(body, result, "the code")
        let words = ResultPlan(body.shape).memory.compactMap { $0 }.count
        if words > Int(HY_RESULTS_WORDS) {
            report("\(words) results travel in memory, which has \(HY_RESULTS_WORDS) words")
        }
    }

    // MARK: Scopes

    /// The locals are in scope in `body`, and nowhere else.
    ///
    /// - Parameter isEvaluated: whether lifted ones may be taken for evaluated.
    mutating func binding<Result>(
        _ locals: [Local], isEvaluated: Bool = false, _ body: (inout CodeLint) -> Result
    ) -> Result {
        for local in locals {
            if !bound.insert(local).inserted { report("\(name(local)) is bound twice") }
            if local.representation == .void { report("\(name(local)) is void") }
            if local.representation == .lifted && local.isEvaluated && !isEvaluated {
                report("\(name(local)) is taken for evaluated")
            }
            inScope.insert(local)
        }
        defer { for local in locals { inScope.remove(local) } }
        return body(&self)
    }

    /// An evaluated local that was in scope as it is and stays so.
    mutating func rebinding<Result>(_ local: Local, _ body: (inout CodeLint) -> Result) -> Result {
        if !inScope.contains(local) { return binding([local], isEvaluated: true, body) }
        return body(&self)
    }

    /// The locals among atoms, which must be in scope.
    mutating func use(_ atoms: [Atom]) -> LocalSet {
        var result = LocalSet()
        for atom in atoms {
            switch atom {
            case .local(let local):
                if !inScope.contains(local) { report("\(name(local)) is not in scope") }
                result.insert(local)
            case .object(let object): demand(object)
            case .literal, .nullary: break
            }
        }
        return result
    }

    /// Jumps out of what is not in tail position are faults.
    mutating func isolated(_ code: Code) -> LocalSet {
        let saved = joinPoints
        joinPoints = []
        defer { joinPoints = saved }
        return check(code)
    }

    /// Whether the set is all that is needed: pointers that it lacks would not be saved at safe points.
    mutating func covers(_ set: LocalSet, _ needed: LocalSet, _ what: String) {
        let missing = needed.members.filter { !set.contains($0) }
        if !missing.isEmpty { report("\(list(missing)) are needed in \(what) and not among its free variables") }
    }

    func name(_ local: Local) -> String { "\(local.hint)_\(local.id)" }
    func list(_ locals: [Local]) -> String { locals.map(name).joined(separator: ", ") }

    // MARK: Shapes

    /// The results of code; what never returns may have a lifted one where others are wanted.
    mutating func expect(_ code: Code, _ wanted: [Representation], _ what: @autoclosure () -> String) {
        let found = code.shape.values
        if found == wanted || found == [.lifted] && code.mayNeverReturn { return }
        report("\(what()) gives \(describe(found)) where \(describe(wanted)) is wanted")
    }

    func describe(_ representations: [Representation]) -> String {
        CorePrinter.describe(Shape.tuple(representations))
    }
}

extension Code {
    /// Whether it ends in a call, which may be one of `error`.
    fileprivate var mayNeverReturn: Bool {
        switch self {
        case .value(let atom): !atom.isEvaluated
        case .call: true
        case .allocate(_, let body, _), .join(_, _, let body): body.mayNeverReturn
        default: false
        }
    }
}
