import HytheBase
import HytheTypes

// Note [Call patterns]
// A function that takes an argument apart often calls itself with one that it has just put together:
//
//     go state list = case list of { [] -> ...; c : rest -> case state of { Outside -> go (Inside c) rest; Inside d -> ... } }
//
// For the constructors that such calls pass, nested ones too, the function gets copies, which take the fields instead. What is
// passed is not allocated then, and the copy knows which alternative it takes. Small functions are copied as well for what a
// `case` tells of an argument. Calls of a top-level function from outside of its group use the copies that there are; of local
// functions and join points, whose calls are all in sight, they may ask for copies too. An original that nobody calls goes.
//
// A copy's body is walked in turn, so it calls copies where it knows enough, and may ask for new ones. This ends: patterns are
// not deeper than `CallPattern.deepest`, a function gets a few copies only, and the copies of one definition have a size in all
// (`mostGrowth`); a call that gets no copy of its own goes to the one that knows most.
//
// What does not pay is left alone: see Note [Uses of parameters].

/// The pass that copies recursive functions for the constructors that their calls pass. See Note [Call patterns].
final class CallPatterns {
    private struct Application {
        var constructor: DataCon
        /// Variables and literals.
        var fields: [Core]
        /// It is allocated for the use in sight, as far as one can see; else a `case` tells of it.
        var isBuilt = true
    }

    private let functions = NameTable<PatternFunction>()
    private let known = NameTable<Application>()
    /// Binders that are gone.
    private let substitution = NameTable<Core>()
    /// Names of top-level bindings.
    private var taken: Set<Name> = []
    /// How many nodes may still be copied for the definition at hand.
    private var room = 0
    private static let mostGrowth = 3000

    func run(_ module: CoreModule) -> CoreModule {
        taken = Set(module.bindings.map(\.name))
        for binding in module.bindings { learn(binding.name, binding.value) }
        var result: [TopBinding] = []
        for component in CallGraph(module.bindings).components { result += top(component.map { module.bindings[$0] }) }
        return CoreModule(name: module.name, bindings: result)
    }

    private func top(_ bindings: [TopBinding]) -> [TopBinding] {
        room = Self.mostGrowth
        let candidates = bindings.compactMap { binding -> (Name, [Binder], Core)? in
            guard case .lambda(let parameters, let body) = binding.value else { return nil }
            return (binding.name, parameters, body)
        }
        let members = register(candidates, isJoinPoint: false)
        var result = bindings.map { binding in
            Activity.at(binding.name)
            return TopBinding(name: binding.name, value: walk(binding.value), pragma: binding.pragma)
        }
        while let member = members.first(where: { !$0.pending.isEmpty }) {
            let copy = member.pending.removeFirst()
            let pragma = bindings.first { $0.name == member.name }?.pragma
            result.append(TopBinding(name: copy.name, value: .lambda(copy.parameters, walk(copy.body)), pragma: pragma))
        }
        for member in members { member.isClosed = true }
        return result
    }

    /// Those functions of a group that are worth copying; they are known from now on.
    private func register(
        _ group: [(name: Name, parameters: [Binder], body: Core)], isJoinPoint: Bool
    ) -> [PatternFunction] {
        guard group.contains(where: { $0.parameters.contains { $0.representation == .lifted } }) else { return [] }
        let uses = ParameterUseAnalysis.uses(group) { self.known[$0] != nil }
        var members: [PatternFunction] = []
        for (function, uses) in zip(group, uses) where uses.contains(where: { $0.isTakenApart && $0.isKnownAgain }) {
            let size = function.body.size(upTo: PatternFunction.largest + 1)
            if size > PatternFunction.largest { continue }
            let member = PatternFunction(
                function.name, function.parameters, function.body, size: size, uses: uses, isJoinPoint: isJoinPoint)
            functions[function.name] = member
            members.append(member)
        }
        return members
    }

    // MARK: Expressions

    private func walk(_ core: Core) -> Core {
        switch core {
        case .variable(let name):
            functions[name]?.isReached = true
            return substitution[name] ?? core
        case .apply(.variable(let name), let arguments, let result):
            let arguments = arguments.map(walk)
            if let (copy, own) = redirected(name, arguments) {
                return Core.variable(copy).applied(to: own, result: result)
            }
            return .apply(walk(.variable(name)), arguments, result: result)
        case .jump(let name, let arguments, let result):
            let arguments = arguments.map(walk)
            if let (copy, own) = redirected(name, arguments) { return .jump(copy, own, result: result) }
            functions[name]?.isReached = true
            return .jump(name, arguments, result: result)
        case .let_(.nonrecursive(let binder, let value), let body):
            let value = walk(value)
            learn(binder.name, value)
            return .let_(.nonrecursive(binder, value), walk(body))
        case .let_(.recursive(let group), let body): return letRecursive(group, body)
        case .join(true, let points, let body): return loop(points, body)
        case .case_(let scrutinee, let binder, let alternatives, let fallback, let result):
            return select(walk(scrutinee), binder, alternatives, fallback, result)
        default: return core.mapChildren(walk)
        }
    }

    private func learn(_ name: Name, _ value: Core) {
        guard case .constructor(let constructor, let fields) = value, constructor.tyCon.class_ == nil,
            fields.allSatisfy(\.isAtom)
        else { return }
        known[name] = Application(constructor: constructor, fields: fields)
    }

    private func select(
        _ scrutinee: Core, _ binder: Binder, _ alternatives: [CoreAlternative], _ fallback: Core?, _ result: Shape
    ) -> Core {
        guard case .variable(let name) = scrutinee else {
            return cases(scrutinee, nil, binder, alternatives, fallback, result)
        }
        guard let application = known[name] else {
            return cases(scrutinee, name, binder, alternatives, fallback, result)
        }
        for alternative in alternatives {
            guard case .constructor(let constructor, let fields) = alternative.pattern,
                constructor.name == application.constructor.name
            else { continue }
            substitution[binder.name] = scrutinee
            for (field, atom) in zip(fields, application.fields) { substitution[field.name] = atom }
            return walk(alternative.body)
        }
        guard let fallback else { return cases(scrutinee, name, binder, alternatives, fallback, result) }
        substitution[binder.name] = scrutinee
        return walk(fallback)
    }

    private func cases(
        _ scrutinee: Core, _ name: Name?, _ binder: Binder, _ alternatives: [CoreAlternative], _ fallback: Core?,
        _ result: Shape
    ) -> Core {
        let walked = alternatives.map { alternative -> CoreAlternative in
            guard case .constructor(let constructor, let fields) = alternative.pattern, constructor.tyCon.class_ == nil
            else { return CoreAlternative(pattern: alternative.pattern, body: walk(alternative.body)) }
            let application = Application(
                constructor: constructor, fields: fields.map(\.variable), isBuilt: fields.isEmpty)
            known[binder.name] = application
            let outside = name.flatMap { known[$0] }
            if let name { known[name] = application }
            let body = walk(alternative.body)
            known[binder.name] = nil
            if let name { known[name] = outside }
            return CoreAlternative(pattern: alternative.pattern, body: body)
        }
        return .case_(scrutinee, binder, walked, default: fallback.map(walk), result: result)
    }

    // MARK: Local functions

    private func letRecursive(_ group: [(binder: Binder, value: Core)], _ body: Core) -> Core {
        let candidates = group.compactMap { binder, value -> (Name, [Binder], Core)? in
            guard case .lambda(let parameters, let body) = value else { return nil }
            return (binder.name, parameters, body)
        }
        let members = register(candidates, isJoinPoint: false)
        let names = Set(members.map(\.name))
        let rest = walk(body)
        let others = group.filter { !names.contains($0.binder.name) }
        var bindings = others.map { (binder: $0.binder, value: walk($0.value)) }
        bindings += definitions(of: members).map {
            (Binder(name: $0.name, representation: .lifted), .lambda($0.parameters, $0.body))
        }
        return bindings.isEmpty ? rest : .let_(.recursive(bindings), rest)
    }

    private func loop(_ points: [JoinPoint], _ body: Core) -> Core {
        let members = register(points.map { ($0.name, $0.parameters, $0.body) }, isJoinPoint: true)
        let names = Set(members.map(\.name))
        let rest = walk(body)
        var walked = points.filter { !names.contains($0.name) }.map {
            JoinPoint(name: $0.name, parameters: $0.parameters, body: walk($0.body))
        }
        walked += definitions(of: members).map {
            JoinPoint(name: $0.name, parameters: $0.parameters, body: $0.body)
        }
        return walked.isEmpty ? rest : .join(isRecursive: true, walked, rest)
    }

    /// The copies that were asked for, and those of the functions themselves that something calls.
    private func definitions(
        of members: [PatternFunction]
    ) -> [(name: Name, parameters: [Binder], body: Core)] {
        var result: [(name: Name, parameters: [Binder], body: Core)] = []
        while true {
            if let member = members.first(where: { !$0.pending.isEmpty }) {
                let copy = member.pending.removeFirst()
                result.append((copy.name, copy.parameters, walk(copy.body)))
            } else if let member = members.first(where: { $0.isReached && !$0.isWalked }) {
                member.isWalked = true
                result.append((member.name, member.parameters, walk(member.body)))
            } else {
                return result
            }
        }
    }

    // MARK: Calls

    /// The copy that is called instead, and with what.
    private func redirected(_ name: Name, _ arguments: [Core]) -> (copy: Name, arguments: [Core])? {
        guard let function = functions[name], arguments.count >= function.parameters.count else { return nil }
        guard let copy = copy(of: function, for: arguments) else { return nil }
        var own: [Core] = []
        for (pattern, argument) in zip(copy.patterns, arguments) { take(argument, pattern, &own) }
        if own.isEmpty, !function.isJoinPoint { own = [.literal(.void)] }
        return (copy.name, own + arguments.dropFirst(function.parameters.count))
    }

    private func copy(of function: PatternFunction, for arguments: [Core]) -> PatternFunction.Copy? {
        func patterns(isWorthCopy: Bool) -> [CallPattern] {
            let isSmall = function.size <= PatternFunction.small
            return zip(function.uses, arguments).map { use, argument in
                guard use.isKnownAgain else { return .any }
                return pattern(of: argument, use, depth: 0) { application, use in
                    !isWorthCopy || application.isBuilt || (isSmall && !use.isNeededWhole)
                }
            }
        }
        let wanted = patterns(isWorthCopy: true)
        if !wanted.allSatisfy(\.isAny) {
            if let copy = function.copy(for: wanted) { return copy }
            if function.hasRoom(for: wanted), room >= function.size {
                room -= function.size
                return function.makeCopy(copyName(function.name), for: wanted)
            }
        }
        return function.nearestCopy(to: patterns(isWorthCopy: false))
    }

    private func copyName(_ name: Name) -> Name {
        guard let module = name.module else { return .fresh(Symbol("$s\(name.identifier)")) }
        var number = 1
        while true {
            let copy = Name.global(module, Symbol("$s\(number)\(name.identifier)"), .value)
            if taken.insert(copy).inserted { return copy }
            number += 1
        }
    }

    private func application(_ argument: Core) -> Application? {
        switch argument {
        case .variable(let name): known[name]
        case .constructor(let constructor, let fields) where constructor.tyCon.class_ == nil:
            Application(constructor: constructor, fields: fields)
        default: nil
        }
    }

    /// - Parameter isUseful: whether it is worth knowing that the argument, used in this way, is this application.
    private func pattern(
        of argument: Core, _ use: ParameterUse, depth: Int, isUseful: (Application, ParameterUse) -> Bool
    ) -> CallPattern {
        guard depth < CallPattern.deepest, use.isTakenApart, let application = application(argument),
            !use.isUsedWhole || application.fields.isEmpty, isUseful(application, use)
        else { return .any }
        let uses = use.fields[application.constructor.name]
        let fields = application.fields.enumerated().map { index, field in
            uses.map { pattern(of: field, $0[index], depth: depth + 1, isUseful: isUseful) } ?? .any
        }
        return .constructor(application.constructor, fields)
    }

    /// Appends what a call passes for an argument that fits the pattern.
    private func take(_ argument: Core, _ pattern: CallPattern, _ own: inout [Core]) {
        guard case .constructor(_, let patterns) = pattern else {
            own.append(argument)
            return
        }
        let fields = application(argument).orFail("an argument does not fit its pattern").fields
        for (pattern, field) in zip(patterns, fields) { take(field, pattern, &own) }
    }
}
