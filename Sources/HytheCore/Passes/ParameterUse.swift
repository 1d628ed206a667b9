import HytheBase
import HytheTypes

// Note [Uses of parameters]
// To know the constructor of an argument pays if the function takes the argument apart, and does not need it whole: then it would
// have to be built again each time round. Where the recursion ends it may be needed whole, as it is built once there:
//
//     go acc list = case list of { [] -> acc; x : rest -> case acc of { P a b -> go (P b x) rest } }
//
// That is for an argument which is allocated for the call. One that is there anyway, and known by a `case`, is not to be built
// anywhere.
//
// A variable that is passed on to a function of the group is taken apart, and used whole, as the parameter there is.

/// How the functions of a recursive group use a parameter, or a field of one.
final class ParameterUse {
    /// Some `case` looks for its constructor.
    fileprivate(set) var isTakenApart = false
    /// It is needed whole, on some way.
    fileprivate(set) var isNeededWhole = false
    /// It is needed whole on a way on which the recursion goes on.
    fileprivate(set) var isUsedWhole = false
    /// A call within the group passes a known constructor here, or the parameter itself.
    fileprivate(set) var isKnownAgain = false
    /// By constructor.
    fileprivate(set) var fields: [Name: [ParameterUse]] = [:]
    /// The parameters of the group that it is passed on as.
    fileprivate var passed: [ParameterUse] = []
}

/// Finds how the functions of a recursive group use their parameters. See Note [Uses of parameters].
final class ParameterUseAnalysis {
    private let functions: [Name: [ParameterUse]]
    private let isStatic: (Name) -> Bool
    private let tracked = NameTable<ParameterUse>()
    /// Local variables that are known applications of constructors here.
    private let built = NameTable<Bool>()
    /// Of other join points, whether the recursion goes on from them.
    private let pointsGoingOn = NameTable<Bool>()
    /// Used whole, on ways of which it is not known yet whether the recursion goes on.
    private var pending: [ParameterUse] = []
    private var passing: [ParameterUse] = []

    /// - Parameter isStatic: whether a global variable is a constructor application.
    static func uses(
        _ group: [(name: Name, parameters: [Binder], body: Core)], isStatic: @escaping (Name) -> Bool
    ) -> [[ParameterUse]] {
        let uses = group.map { $0.parameters.map { _ in ParameterUse() } }
        let functions = Dictionary(zip(group.map(\.name), uses), uniquingKeysWith: { $1 })
        let analysis = ParameterUseAnalysis(functions, isStatic)
        for (function, own) in zip(group, uses) {
            for (parameter, use) in zip(function.parameters, own) where parameter.representation == .lifted {
                analysis.tracked[parameter.name] = use
            }
            _ = analysis.goesOn(function.body)
            analysis.pending = []
        }
        analysis.passOn()
        return uses
    }

    private init(_ functions: [Name: [ParameterUse]], _ isStatic: @escaping (Name) -> Bool) {
        self.functions = functions
        self.isStatic = isStatic
    }

    private func passOn() {
        var isChanging = true
        while isChanging {
            isChanging = false
            for use in passing where !use.isTakenApart && use.passed.contains(where: \.isTakenApart) {
                use.isTakenApart = true
                isChanging = true
            }
        }
        isChanging = true
        while isChanging {
            isChanging = false
            for use in passing {
                let isUsedWhole = use.passed.contains { !$0.isTakenApart || $0.isUsedWhole }
                let isNeededWhole = use.passed.contains { !$0.isTakenApart || $0.isNeededWhole }
                if (isUsedWhole && !use.isUsedWhole) || (isNeededWhole && !use.isNeededWhole) {
                    use.isUsedWhole = use.isUsedWhole || isUsedWhole
                    use.isNeededWhole = use.isNeededWhole || isNeededWhole
                    isChanging = true
                }
            }
        }
    }

    /// What has been pending since `start` is used on a way on which the recursion goes on.
    private func settle(from start: Int) {
        for use in pending[start...] { use.isUsedWhole = true }
        pending.removeSubrange(start...)
    }

    /// Notes the uses in an expression.
    ///
    /// - Returns: whether the recursion goes on in it.
    private func goesOn(_ core: Core) -> Bool {
        switch core {
        case .variable(let name):
            if let use = tracked[name] {
                use.isNeededWhole = true
                pending.append(use)
            }
            return functions[name] != nil
        case .literal: return false
        case .lambda(_, let body): return goesOn(body)
        case .apply(.variable(let name), let arguments, _):
            if let own = functions[name], own.count <= arguments.count { return call(own, arguments) }
        case .jump(let name, let arguments, _):
            if let own = functions[name] { return call(own, arguments) }
            return together(arguments, isGoingOn: pointsGoingOn[name] ?? false)
        case .let_(.nonrecursive(let binder, let value), let body):
            if case .constructor = value { built[binder.name] = true }
            return sequence([value]) { self.goesOn(body) }
        case .let_(.recursive(let group), let body):
            return sequence(group.map(\.value)) { self.goesOn(body) }
        case .case_(let scrutinee, let binder, let alternatives, let fallback, _):
            return select(scrutinee, binder, alternatives, fallback)
        case .join(_, let points, let body):
            var result = false
            for point in points {
                let isGoingOn = goesOn(point.body)
                pointsGoingOn[point.name] = isGoingOn
                result = result || isGoingOn
            }
            let isGoingOn = goesOn(body)
            return result || isGoingOn
        default: break
        }
        var children: [Core] = []
        core.forEachChild { children.append($0) }
        return together(children, isGoingOn: false)
    }

    /// Of several expressions on one way.
    private func together(_ parts: [Core], isGoingOn: Bool) -> Bool {
        let start = pending.count
        var result = isGoingOn
        for part in parts where goesOn(part) { result = true }
        if result { settle(from: start) }
        return result
    }

    /// `first`, then one of several ways.
    private func sequence(_ first: [Core], _ ways: () -> Bool) -> Bool {
        let start = pending.count
        let isGoingOn = ways()
        let middle = pending.count
        var isFirst = false
        for part in first where goesOn(part) { isFirst = true }
        if isFirst { settle(from: start) } else if isGoingOn { settle(from: middle) }
        return isFirst || isGoingOn
    }

    private func call(_ own: [ParameterUse], _ arguments: [Core]) -> Bool {
        let start = pending.count
        for (index, argument) in arguments.enumerated() {
            guard index < own.count else {
                _ = goesOn(argument)
                continue
            }
            let target = own[index]
            switch argument {
            case .constructor:
                target.isKnownAgain = true
                _ = goesOn(argument)
            case .variable(let name):
                if built[name] ?? false || (name.isGlobal && isStatic(name)) { target.isKnownAgain = true }
                guard let use = tracked[name] else { continue }
                if use === target {
                    target.isKnownAgain = true
                } else {
                    if use.passed.isEmpty { passing.append(use) }
                    use.passed.append(target)
                }
            default: _ = goesOn(argument)
            }
        }
        settle(from: start)
        return true
    }

    private func select(
        _ scrutinee: Core, _ binder: Binder, _ alternatives: [CoreAlternative], _ fallback: Core?
    ) -> Bool {
        guard case .variable(let name) = scrutinee else {
            return sequence([scrutinee]) { self.ways(nil, binder, nil, alternatives, fallback) }
        }
        return ways(name, binder, tracked[name], alternatives, fallback)
    }

    private func ways(
        _ name: Name?, _ binder: Binder, _ use: ParameterUse?, _ alternatives: [CoreAlternative], _ fallback: Core?
    ) -> Bool {
        tracked[binder.name] = use
        var result = false
        for alternative in alternatives {
            var isGoingOn: Bool
            if case .constructor(let constructor, let fields) = alternative.pattern {
                if let use {
                    use.isTakenApart = true
                    let parts = use.fields[constructor.name] ?? fields.map { _ in ParameterUse() }
                    use.fields[constructor.name] = parts
                    for (field, part) in zip(fields, parts) where field.representation == .lifted {
                        tracked[field.name] = part
                    }
                }
                isGoingOn = knowing(binder.name) { self.knowing(name) { self.goesOn(alternative.body) } }
            } else {
                isGoingOn = goesOn(alternative.body)
            }
            result = result || isGoingOn
        }
        if let fallback {
            let isGoingOn = goesOn(fallback)
            result = result || isGoingOn
        }
        return result
    }

    private func knowing(_ name: Name?, _ body: () -> Bool) -> Bool {
        guard let name else { return body() }
        let saved = built[name]
        built[name] = true
        defer { built[name] = saved }
        return body()
    }
}
