import HytheBase
import HytheTypes

extension Simplifier {
    /// `body` with a continuation that may be used any number of times: what is big in it is shared by join points
    /// and variables around what `body` gives.
    func withDuplicable(_ next: Continuation, _ body: (Continuation) -> Core) -> Core {
        var wrappers: [(Core) -> Core] = []
        let duplicable = duplicable(next, &wrappers)
        let core: Core
        switch duplicable {
        case .whole(let next): core = body(next)
        case .rest(let next): core = rebuild(body(.stop), next)
        }
        return wrappers.reversed().reduce(core) { $1($0) }
    }

    private enum Duplicable {
        case whole(Continuation)
        /// It cannot be used more than once.
        case rest(Continuation)
    }

    private func duplicable(_ next: Continuation, _ wrappers: inout [(Core) -> Core]) -> Duplicable {
        switch next {
        case .stop: return .whole(.stop)
        case .apply(let arguments, let isSimplified, let result, let rest):
            let simplified = isSimplified ? arguments : arguments.map(argument)
            let isPossible = simplified.allSatisfy { argument in
                argument.isAtom || representation(of: argument) == .lifted || isSpeculative(argument)
            }
            guard isPossible else {
                return .rest(.apply(simplified, isSimplified: true, result: result, rest))
            }
            let atoms = simplified.map { argument -> Core in
                if argument.isAtom { return argument }
                let binder = fresh("a", representation(of: argument))
                if binder.representation == .lifted {
                    wrappers.append { .let_(.nonrecursive(binder, argument), $0) }
                    if argument.isLambda { definitions[binder.name] = .function(Unfolding(argument, limit: 40)) }
                } else {
                    wrappers.append { .case_(argument, binder, [], default: $0, result: self.shape(of: $0)) }
                }
                return binder.variable
            }
            switch duplicable(rest, &wrappers) {
            case .whole(let rest): return .whole(.apply(atoms, isSimplified: true, result: result, rest))
            case .rest(let rest): return .rest(.apply(atoms, isSimplified: true, result: result, rest))
            }
        case .fold(let fold, let rest):
            let shared = sharing(fold, &wrappers)
            switch duplicable(rest, &wrappers) {
            case .whole(let rest): return .whole(.fold(shared, rest))
            case .rest(let rest): return .rest(.fold(shared, rest))
            }
        case .select(let selection, .stop) where selection.isDuplicable: return .whole(next)
        case .select(let selection, let rest):
            // The rest goes into the alternatives, which makes it duplicable itself if there are several.
            let selection = selection.isDuplicable ? copy(selection) : selection
            let count = selection.alternatives.count + (selection.fallback == nil ? 0 : 1)
            var inner = rest
            if count > 1 {
                switch duplicable(rest, &wrappers) {
                case .whole(let rest): inner = rest
                case .rest: return .rest(.select(selection, rest))
                }
            }
            return .whole(.select(sharing(selection, inner, &wrappers), .stop))
        }
    }

    /// Of atoms only.
    private func sharing(_ fold: Fold, _ wrappers: inout [(Core) -> Core]) -> Fold {
        func shared(_ core: Core) -> Core {
            let value = argument(core)
            if value.isAtom { return value }
            let binder = fresh("k", .lifted)
            wrappers.append { .let_(.nonrecursive(binder, value), $0) }
            if value.isLambda { defineFunction(binder.name, value) }
            return binder.variable
        }
        return Fold(step: fold.step.map(shared), start: shared(fold.start))
    }

    /// The alternatives simplified, with `next` done, and made small by join points.
    private func sharing(
        _ selection: Selection, _ next: Continuation, _ wrappers: inout [(Core) -> Core]
    ) -> Selection {
        let result = next.shape(selection.result)
        var shared = Selection(
            binder: selection.binder, alternatives: [], fallback: nil, result: result, isDuplicable: true)
        note([selection.binder])
        for alternative in selection.alternatives {
            let fields = alternative.pattern.binders
            note(fields)
            let own = selection.binder
            if case .constructor(let constructor, _) = alternative.pattern {
                define(own.name, constructor, fields.map(\.variable))
            }
            if case .literal(let literal) = alternative.pattern {
                substitution[selection.binder.name] = .atom(.literal(literal))
            }
            let isNew = inScope.insert(own.name).inserted
            let body = simplify(alternative.body, next)
            if isNew { inScope.remove(own.name) }
            substitution[selection.binder.name] = nil
            shared.alternatives.append(
                CoreAlternative(
                    pattern: alternative.pattern, body: sharing(body, [own] + fields, result, &wrappers)))
        }
        if let fallback = selection.fallback {
            if selection.binder.representation == .lifted {
                definitions[selection.binder.name] = .evaluated(excluding: [])
            }
            let body = simplify(fallback, next)
            shared.fallback = sharing(body, [selection.binder], result, &wrappers)
        }
        let whole = Core.case_(
            .literal(.void), shared.binder, shared.alternatives, default: shared.fallback, result: result)
        OccurrenceAnalysis.analyse(whole, into: occurrences)
        return shared
    }

    /// `body` itself if small, else a jump to it.
    private func sharing(
        _ body: Core, _ binders: [Binder], _ result: Shape, _ wrappers: inout [(Core) -> Core]
    ) -> Core {
        if body.size(upTo: options.duplication + 1) <= options.duplication, !body.bindsJoinPoints { return body }
        var used = Set<Name>()
        body.forEachVariable { used.insert($0) }
        let parameters = binders.filter { used.contains($0.name) }
        // The join point's parameters need names of their own.
        var copier = FreshCopier(occurrences: occurrences)
        let fresh = parameters.map { copier.bind($0) }
        let renaming = Dictionary(uniqueKeysWithValues: zip(parameters.map(\.name), fresh.map(\.name)))
        note(fresh)
        let point = JoinPoint(name: .fresh("j"), parameters: fresh, body: body.renamingVariables(renaming))
        wrappers.append { .join(isRecursive: false, [point], $0) }
        return .jump(point.name, parameters.map(\.variable), result: result)
    }

    /// A copy of a duplicable selection for one use.
    func copy(_ selection: Selection) -> Selection {
        var copier = FreshCopier(occurrences: occurrences)
        var copy = selection
        copy.isDuplicable = false
        copy.binder = copier.bind(selection.binder)
        copy.alternatives = selection.alternatives.map { alternative in
            let pattern = copier.bind(alternative.pattern)
            note(pattern.binders)
            return CoreAlternative(pattern: pattern, body: copier.copy(alternative.body))
        }
        copy.fallback = selection.fallback.map { copier.copy($0) }
        note([copy.binder])
        return copy
    }
}
