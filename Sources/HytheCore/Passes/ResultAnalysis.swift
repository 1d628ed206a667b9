import HytheBase
import HytheTypes

/// What a function returns, if it is always a fresh application of one constructor ("constructed product result").
indirect enum ReturnedForm {
    /// Never returns.
    case bottom
    case product(DataCon)
    /// An unboxed tuple, of these.
    case tuple([ReturnedForm])
    case unknown

    func either(_ other: ReturnedForm) -> ReturnedForm {
        switch (self, other) {
        case (.bottom, let form), (let form, .bottom): form
        case (.product(let a), .product(let b)) where a.name == b.name: self
        case (.tuple(let a), .tuple(let b)) where a.count == b.count: .tuple(zip(a, b).map { $0.either($1) })
        default: .unknown
        }
    }

    /// Whether there is something to return unboxed.
    var isUseful: Bool {
        switch self {
        case .product: true
        case .tuple(let parts): parts.contains(where: \.isUseful)
        case .bottom, .unknown: false
        }
    }

    func isSame(as other: ReturnedForm) -> Bool {
        switch (self, other) {
        case (.bottom, .bottom), (.unknown, .unknown): true
        case (.product(let a), .product(let b)): a.name == b.name
        case (.tuple(let a), .tuple(let b)): a.count == b.count && zip(a, b).allSatisfy { $0.isSame(as: $1) }
        default: false
        }
    }
}

/// Finds functions whose results are constructed in them.
final class ResultAnalysis {
    let forms = NameTable<ReturnedForm>()
    private let demands: DemandAnalysis
    /// Variables known to be applications of a product's constructor.
    private let known = NameTable<DataCon>()
    private let arities = NameTable<Int>()
    /// Groups being analysed, inner ones last: what a call to an outer one returns is not known yet.
    private var inProgress: [Set<Name>] = []

    init(demands: DemandAnalysis) { self.demands = demands }

    /// Functions that call each other, global or local; local functions inside are done on the way.
    func analyse(_ functions: [(name: Name, value: Core)]) {
        let lambdas = functions.compactMap { function -> (Name, [Binder], Core)? in
            guard case .lambda(let parameters, let body) = function.value else { return nil }
            return (function.name, parameters, body)
        }
        for (name, parameters, _) in lambdas {
            forms[name] = .bottom
            arities[name] = parameters.count
            noteUnboxed(parameters, demands.signatures[name])
        }
        inProgress.append(Set(lambdas.map(\.0)))
        defer { inProgress.removeLast() }
        var isStable = false
        var rounds = 0
        while !isStable {
            isStable = true
            rounds += 1
            for (name, _, body) in lambdas {
                let form = rounds > 4 ? .unknown : form(body)
                if !form.isSame(as: forms[known: name]) { isStable = false }
                forms[name] = form
            }
        }
    }

    /// A parameter that comes unboxed is boxed again in the worker: returning it is returning a fresh application.
    private func noteUnboxed(_ parameters: [Binder], _ signature: DemandSignature?) {
        for (parameter, demand) in zip(parameters, signature?.demands ?? []) {
            if case .product(let constructor, _) = demand { known[parameter.name] = constructor }
        }
    }

    private func form(_ core: Core) -> ReturnedForm {
        switch core {
        case .variable(let name):
            if let signature = demands.signatures[name], signature.demands.isEmpty { return .bottom }
            return known[name].map { .product($0) } ?? .unknown
        case .literal, .lambda: return .unknown
        case .apply(.variable(let name), let arguments, _):
            if let form = call(name, arguments.count) { return form }
            if let signature = demands.signatures[name], signature.diverges, signature.demands.count <= arguments.count
            {
                return .bottom
            }
            return .unknown
        case .apply, .foreignCall: return .unknown
        case .primitive(let operation, _, _): return operation.diverges ? .bottom : .unknown
        case .constructor(let constructor, _):
            return constructor.isOnlyConstructor ? .product(constructor) : .unknown
        case .unboxedTuple(let components): return .tuple(components.map(component))
        case .let_(.nonrecursive(let binder, let value), let body):
            note([(binder, value)])
            return form(body)
        case .let_(.recursive(let group), let body):
            note(group)
            return form(body)
        case .case_(let scrutinee, let binder, let alternatives, let fallback, _):
            if case .apply(.variable(let name), let arguments, _) = scrutinee,
                case .tuple(let parts)? = call(name, arguments.count),
                case .tuple(let binders)? = alternatives.first?.pattern
            {
                for (binder, part) in zip(binders, parts) {
                    if case .product(let constructor) = part { known[binder.name] = constructor }
                }
            }
            var result = ReturnedForm.bottom
            for alternative in alternatives {
                result = result.either(form(alternative, binder, scrutinee))
            }
            return fallback.map { result.either(form($0)) } ?? result
        case .join(_, let points, let body):
            return points.reduce(form(body)) { $0.either(form($1.body)) }
        case .jump: return .bottom
        }
    }

    private func form(_ alternative: CoreAlternative, _ binder: Binder, _ scrutinee: Core) -> ReturnedForm {
        guard case .constructor(let constructor, _) = alternative.pattern, constructor.isOnlyConstructor else {
            return form(alternative.body)
        }
        known[binder.name] = constructor
        guard case .variable(let name) = scrutinee else { return form(alternative.body) }
        // Elsewhere the variable may not be evaluated.
        let saved = known[name]
        known[name] = constructor
        defer { known[name] = saved }
        return form(alternative.body)
    }

    private func call(_ name: Name, _ count: Int) -> ReturnedForm? {
        guard arities[name] == count, let form = forms[name] else { return nil }
        if inProgress.dropLast().contains(where: { $0.contains(name) }) { return .unknown }
        return form
    }

    /// A component of an unboxed tuple is not evaluated by returning it.
    private func component(_ core: Core) -> ReturnedForm {
        switch core {
        case .constructor(let constructor, _) where constructor.isOnlyConstructor: .product(constructor)
        case .variable(let name): known[name].map { .product($0) } ?? .unknown
        default: .unknown
        }
    }

    private func note(_ group: [(binder: Binder, value: Core)]) {
        for (binder, value) in group {
            if case .constructor(let constructor, _) = value, constructor.isOnlyConstructor {
                known[binder.name] = constructor
            }
        }
        if group.allSatisfy({ forms[$0.binder.name] == nil }) {
            analyse(group.map { ($0.binder.name, $0.value) })
        }
    }
}
