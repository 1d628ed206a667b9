import HytheBase
import HytheTypes

/// How a function is split into a worker, on unboxed arguments and results, and a wrapper.
struct Split {
    /// What becomes of a parameter.
    indirect enum Plan {
        case keep
        /// Evaluated by the caller, because the function surely does.
        case evaluate
        case drop
        case unbox(DataCon, [Plan])

        var isChange: Bool {
            switch self {
            case .keep, .evaluate: false
            case .drop, .unbox: true
            }
        }

        /// How many parameters of the worker stand for it.
        var count: Int {
            switch self {
            case .keep, .evaluate: 1
            case .drop: 0
            case .unbox(_, let fields): fields.reduce(0) { $0 + $1.count }
            }
        }
    }

    var worker = Name.fresh("$w")
    var plans: [Plan]
    /// What of the result is unboxed.
    var returned: ReturnedForm
    /// Of the function itself.
    var result: Shape

    /// The most parameters that a worker may have beyond those of the function.
    private static let widening = 8

    /// `nil` if there is nothing to gain.
    init?(
        _ parameters: [Binder], result: Shape, _ signature: DemandSignature, _ form: ReturnedForm?,
        isJoinPoint: Bool = false
    ) {
        var room = Split.widening
        plans = zip(parameters, signature.demands).map { parameter, demand in
            parameter.representation == .lifted ? Split.plan(demand, depth: 0, &room) : .keep
        }
        returned = isJoinPoint || signature.diverges ? .unknown : Split.worthwhile(form ?? .unknown)
        self.result = result
        if !returned.isUseful && !plans.contains(where: \.isChange) { return nil }
    }

    private static func plan(_ demand: Demand, depth: Int, _ room: inout Int) -> Plan {
        switch demand {
        case .absent: return .drop
        case .lazy: return .keep
        case .strict: return .evaluate
        case .product(let constructor, let demands):
            guard depth < 3, constructor.tyCon.class_ == nil, demands.count - 1 <= room else { return .evaluate }
            room -= demands.count - 1
            return .unbox(
                constructor,
                zip(demands, constructor.representations).map { demand, representation in
                    representation == .lifted ? plan(demand, depth: depth + 1, &room) : .keep
                })
        }
    }

    private static func worthwhile(_ form: ReturnedForm) -> ReturnedForm {
        switch form {
        case .product(let constructor):
            return constructor.tyCon.class_ == nil && constructor.representations.count <= 4 ? form : .unknown
        case .tuple(let parts):
            let parts = parts.map(worthwhile)
            let words = parts.reduce(0) { count, part in
                if case .product(let constructor) = part {
                    count + constructor.representations.count
                } else {
                    count + 1
                }
            }
            return words <= Shape.mostResults ? .tuple(parts) : .unknown
        case .bottom, .unknown: return .unknown
        }
    }

    // MARK: Parameters

    /// The worker's parameters, and what binds the function's own parameters from them.
    func parameters(_ own: [Binder]) -> (worker: [Binder], rebuild: (Core) -> Core) {
        var worker: [Binder] = []
        var wrappers: [(Core) -> Core] = []
        for (binder, plan) in zip(own, plans) { Split.take(binder, plan, &worker, &wrappers) }
        if worker.isEmpty { worker.append(.fresh("void", .void)) }
        return (worker, { wrappers.reduce($0) { $1($0) } })
    }

    /// `wrappers`: inner ones first, so a field is bound outside of what is built from it.
    private static func take(
        _ binder: Binder, _ plan: Plan, _ worker: inout [Binder], _ wrappers: inout [(Core) -> Core]
    ) {
        switch plan {
        case .keep, .evaluate: worker.append(binder)
        case .drop:
            // Nothing looks at it.
            let unit = Core.constructor(BuiltinTypes.unit.constructors[0], [])
            wrappers.append { .let_(.nonrecursive(binder, unit), $0) }
        case .unbox(let constructor, let plans):
            let fields = constructor.representations.map { Binder.fresh(binder.name.occurrence, $0) }
            wrappers.append { .let_(.nonrecursive(binder, .constructor(constructor, fields.map(\.variable))), $0) }
            for (field, plan) in zip(fields, plans) { take(field, plan, &worker, &wrappers) }
        }
    }

    // MARK: Calls

    /// A call of the worker in place of one of the function; `call` makes it from the worker's arguments.
    func call(_ arguments: [Core], result: Shape, _ call: ([Core]) -> Core) -> Core {
        pass(zip(plans, arguments).map { ($0, $1) }[...], result: result, []) {
            call($0.isEmpty ? [.literal(.void)] : $0)
        }
    }

    private func pass(
        _ arguments: ArraySlice<(Plan, Core)>, result: Shape, _ done: [Core], _ finish: ([Core]) -> Core
    ) -> Core {
        guard let (plan, argument) = arguments.first else { return finish(done) }
        let rest = arguments.dropFirst()
        switch plan {
        case .keep: return pass(rest, result: result, done + [argument], finish)
        case .drop: return pass(rest, result: result, done, finish)
        case .evaluate:
            if argument.isAtom || argument.isLiftedValue {
                return pass(rest, result: result, done + [argument], finish)
            }
            let binder = Binder.fresh("v")
            let body = pass(rest, result: result, done + [binder.variable], finish)
            return .case_(argument, binder, [], default: body, result: result)
        case .unbox(let constructor, let plans):
            let fields = constructor.representations.map { Binder.fresh("u", $0) }
            let inner = zip(plans, fields.map(\.variable)).map { ($0, $1) }
            let body = pass((inner + rest)[...], result: result, done, finish)
            return .case_(
                argument, .fresh("b"),
                [CoreAlternative(pattern: .constructor(constructor, fields), body: body)], default: nil, result: result)
        }
    }

    // MARK: Results

    /// The shape of what the worker returns.
    var workerResult: Shape {
        switch (returned, result) {
        case (.product(let constructor), _): Split.shape(constructor.representations)
        case (.tuple(let parts), .tuple(let representations)):
            .tuple(
                zip(parts, representations).flatMap { part, representation in
                    if case .product(let constructor) = part { constructor.representations } else { [representation] }
                })
        default: result
        }
    }

    private static func shape(_ representations: [Representation]) -> Shape {
        representations.count == 1 && representations[0] != .lifted
            ? .single(representations[0]) : .tuple(representations)
    }

    /// The worker's body from the function's: the result taken apart.
    func unboxed(_ body: Core) -> Core {
        let shape = workerResult
        switch (returned, result) {
        case (.product(let constructor), _):
            let fields = constructor.representations.map { Binder.fresh("r", $0) }
            let inner: Core = shape.representation != nil ? fields[0].variable : .unboxedTuple(fields.map(\.variable))
            return Split.takeApart(body, constructor, fields, inner, shape)
        case (.tuple(let parts), .tuple(let representations)):
            let components = representations.map { Binder.fresh("r", $0) }
            var flat: [Core] = []
            var layers: [(Binder, DataCon, [Binder])] = []
            for (component, part) in zip(components, parts) {
                if case .product(let constructor) = part {
                    let fields = constructor.representations.map { Binder.fresh("r", $0) }
                    layers.append((component, constructor, fields))
                    flat += fields.map(\.variable)
                } else {
                    flat.append(component.variable)
                }
            }
            let inner = layers.reversed().reduce(Core.unboxedTuple(flat)) {
                Split.takeApart($1.0.variable, $1.1, $1.2, $0, shape)
            }
            return .case_(
                body, .fresh("t", .void), [CoreAlternative(pattern: .tuple(components), body: inner)], default: nil,
                result: shape)
        default: return body
        }
    }

    private static func takeApart(
        _ value: Core, _ constructor: DataCon, _ fields: [Binder], _ body: Core, _ shape: Shape
    ) -> Core {
        .case_(
            value, .fresh("b"), [CoreAlternative(pattern: .constructor(constructor, fields), body: body)], default: nil,
            result: shape)
    }

    /// The function's result from the worker's.
    func boxed(_ call: Core) -> Core {
        switch (returned, result) {
        case (.product(let constructor), _):
            let fields = constructor.representations.map { Binder.fresh("r", $0) }
            let value = Core.constructor(constructor, fields.map(\.variable))
            if workerResult.representation != nil {
                return .case_(call, fields[0], [], default: value, result: .lifted)
            }
            return .case_(
                call, .fresh("t", .void), [CoreAlternative(pattern: .tuple(fields), body: value)], default: nil,
                result: .lifted)
        case (.tuple(let parts), .tuple(let representations)):
            var binders: [Binder] = []
            var components: [Core] = []
            for (part, representation) in zip(parts, representations) {
                if case .product(let constructor) = part {
                    let fields = constructor.representations.map { Binder.fresh("r", $0) }
                    binders += fields
                    components.append(.constructor(constructor, fields.map(\.variable)))
                } else {
                    let binder = Binder.fresh("r", representation)
                    binders.append(binder)
                    components.append(binder.variable)
                }
            }
            return .case_(
                call, .fresh("t", .void),
                [CoreAlternative(pattern: .tuple(binders), body: .unboxedTuple(components))], default: nil,
                result: result)
        default: return call
        }
    }
}
