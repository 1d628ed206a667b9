import HytheBase
import HytheTypes

// Note [List fusion]
// `foldr k z (build g)` is `g k z`: a function that consumes its list by `foldr` and one that produces it by `build` meet
// without a list in between. The list functions of the library are written so; comprehensions are checked to such code
// (see Note [Comprehensions]). In the first rounds of the simplifier `foldr`, `build`, `augment` and `++` stay what they are,
// so that they can meet; then they are inlined like any function, and what has not met is an ordinary loop.
// The list of a fold is simplified in a continuation of its own, `.fold`, which goes into alternatives and under bindings as
// others do. A function whose result is a `build` (a method of Enum, a function of the user's) is inlined where its list is
// folded, if it is not large: its worker, made later, could not be. What `build` is given is called once. Left folds are folds to functions: `foldr (\x k -> oneShot (\acc -> k (f acc x))) id xs acc`. The function that
// makes the loop then takes the accumulator as another argument: see Note [Arguments of local functions].

enum ListFusion {
    /// Not inlined while lists are fused.
    static let operations: Set<Name> = [
        BuiltinNames.foldr, BuiltinNames.build, BuiltinNames.augment, BuiltinNames.append, BuiltinNames.unpackCString,
        BuiltinNames.unpackAppendCString, BuiltinNames.unpackFoldrCString,
    ]
    /// Lists written out are folded element by element up to this length.
    static let longestList = 6
}

extension Simplifier {
    /// A call of one of the functions of fusion, done; `oneShot` is taken away.
    func fused(_ name: Name, _ next: Continuation) -> Core? {
        if name == BuiltinNames.oneShot { return oneShot(next) }
        guard options.isFusing else { return nil }
        switch name {
        case BuiltinNames.foldr:
            guard let (arguments, rest) = next.taking(3) else { return nil }
            let fold = Fold(step: unsimplified(arguments[0]), start: unsimplified(arguments[1]))
            return simplify(unsimplified(arguments[2]), .fold(fold, rest))
        case BuiltinNames.append:
            guard let (arguments, rest) = next.taking(2) else { return nil }
            let (first, second) = (unsimplified(arguments[0]), unsimplified(arguments[1]))
            guard case .fold(let fold, let rest) = rest, fold.step != nil else {
                return simplify(first, .fold(Fold(step: nil, start: second), rest))
            }
            return naming(fold, rest) { step, rest in
                self.simplify(first, .fold(Fold(step: step, start: self.fold(step, fold.start, second)), rest))
            }
        case BuiltinNames.build:
            guard let (arguments, after) = next.taking(1), case .fold(let fold, let rest) = after else { return nil }
            return simplify(unsimplified(arguments[0]), applied(to: fold, rest))
        default: return nil
        }
    }

    /// Something simplified in the place of a list that is folded.
    func folded(_ list: Core, _ fold: Fold, _ next: Continuation) -> Core {
        switch list {
        case .constructor(let constructor, let fields):
            if fields.isEmpty { return simplify(fold.start, next) }
            guard list.listPrefix <= ListFusion.longestList else { break }
            let (head, tail) = (unsimplified((fields[0], true)), unsimplified((fields[1], true)))
            if fold.step == nil {
                let rest = Core.apply(.variable(BuiltinNames.append), [tail, fold.start], result: .lifted)
                return simplify(.constructor(constructor, [head, rest]), next)
            }
            return naming(fold, next) { step, next in
                let rest = self.fold(step, fold.start, tail)
                return self.simplify(step, .apply([head, rest], isSimplified: false, result: .lifted, next))
            }
        case .apply(.variable(BuiltinNames.build), let arguments, _) where arguments.count == 1:
            return simplify(unsimplified((arguments[0], true)), applied(to: fold, next))
        case .apply(.variable(BuiltinNames.augment), let arguments, _) where arguments.count == 2:
            let (make, end) = (unsimplified((arguments[0], true)), unsimplified((arguments[1], true)))
            return naming(fold, next) { step, next in
                let start = self.fold(step, fold.start, end)
                return self.simplify(make, .apply([step, start], isSimplified: false, result: .lifted, next))
            }
        case .apply(.variable(BuiltinNames.unpackCString), let arguments, _):
            let start = argument(fold.start)
            guard let step = fold.step.map(argument) else {
                let all = arguments + [start]
                return rebuild(.apply(.variable(BuiltinNames.unpackAppendCString), all, result: .lifted), next)
            }
            let all = arguments + [step, start]
            return rebuild(.apply(.variable(BuiltinNames.unpackFoldrCString), all, result: .lifted), next)
        default: break
        }
        let start = argument(fold.start)
        guard let step = fold.step.map(argument) else {
            return rebuild(.apply(.variable(BuiltinNames.append), [list, start], result: .lifted), next)
        }
        return rebuild(.apply(.variable(BuiltinNames.foldr), [step, start, list], result: .lifted), next)
    }

    /// What is simplified may be simplified again once its occurrences are counted.
    private func unsimplified(_ argument: (core: Core, isSimplified: Bool)) -> Core {
        if argument.isSimplified { OccurrenceAnalysis.analyse(argument.core, into: occurrences) }
        return argument.core
    }

    private func applied(to fold: Fold, _ next: Continuation) -> Continuation {
        .apply([fold.step ?? cons(), fold.start], isSimplified: false, result: .lifted, next)
    }

    private func fold(_ step: Core, _ start: Core, _ list: Core) -> Core {
        .apply(.variable(BuiltinNames.foldr), [step, start, list], result: .lifted)
    }

    /// `(:)` as a function.
    private func cons() -> Core {
        let (head, tail) = (fresh("x", .lifted), fresh("xs", .lifted))
        for binder in [head, tail] { occurrences[binder.name] = Occurrence(count: .once, tailArity: nil) }
        return .lambda([head, tail], .constructor(BuiltinTypes.list.constructors[1], [head.variable, tail.variable]))
    }

    /// `body` with the step as an atom that may be repeated.
    private func naming(
        _ fold: Fold, _ next: Continuation, _ body: (_ step: Core, _ next: Continuation) -> Core
    ) -> Core {
        let step = fold.step ?? cons()
        if let atom = resolved(step) { return body(atom, next) }
        let binder = fresh("k", .lifted)
        return bind([(binder, step)], isSimplified: false) {
            body(self.resolved(binder.variable) ?? binder.variable, next)
        }
    }

    /// A function that is marked to be called once, if it is written out.
    private func oneShot(_ next: Continuation) -> Core? {
        guard let (arguments, rest) = next.taking(1), case .lambda(var parameters, let body) = arguments[0].core else {
            return nil
        }
        parameters[0].isOneShot = true
        return simplify(unsimplified((.lambda(parameters, body), arguments[0].isSimplified)), rest)
    }
}

extension Core {
    /// How many elements of a list are written out.
    fileprivate var listPrefix: Int {
        var (count, rest) = (0, self)
        while case .constructor(_, let fields) = rest, fields.count == 2 { (count, rest) = (count + 1, fields[1]) }
        return count
    }
}
