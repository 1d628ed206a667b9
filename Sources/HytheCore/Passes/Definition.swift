import HytheBase
import HytheTypes

/// What the simplifier knows of a variable's value.
enum Definition {
    /// In weak head normal form, of none of these constructors.
    case evaluated(excluding: [Name])
    /// An application of a constructor to atoms.
    case constructor(DataCon, [Core])
    /// A function.
    case function(Unfolding)
    /// An application of a known function to too few arguments: a value.
    case partial(Core, missing: Int)
    /// Not evaluated perhaps, but known to be this application when it is; the fields are any code.
    case delayed(DataCon, [Core])
}

/// A function that may be copied to where it is called.
struct Unfolding {
    var parameters: [Binder]
    /// The whole lambda.
    var value: Core
    var size: Int
    /// Of a saturated call.
    var result: Shape
    /// Per parameter, what is gained if the argument is a known value.
    var discounts: [Int]
    var isInline: Bool
    /// Not to be copied (recursive, or too big).
    var isOpaque: Bool
    /// A few machine operations: cheaper than a call, however many variables they mention.
    private(set) var isStraight = false
    /// The result is a `build`, in some alternative at least: it can be fused with what folds it.
    private(set) var isProducer = false
    /// The result is a dictionary.
    private(set) var isDictionary = false

    init(_ value: Core, isInline: Bool = false, isOpaque: Bool = false, limit: Int) {
        self.value = value
        self.isInline = isInline
        result = value.bodyShape
        if case .lambda(let parameters, let body) = value {
            self.parameters = parameters
            isStraight = !isOpaque && body.straightOperations(upTo: Self.mostStraight) != nil
            isProducer = !isOpaque && body.endsInBuild
            isDictionary = !isOpaque && body.endsInDictionary
            let limit = isProducer ? max(limit, Self.largestProducer) : limit
            size = isStraight ? body.size() : body.size(upTo: limit)
            self.isOpaque = isOpaque || (size >= limit && !isInline && !isStraight)
            discounts = self.isOpaque ? parameters.map { _ in 0 } : Unfolding.discounts(parameters, body)
        } else {
            parameters = []
            size = value.size(upTo: limit)
            self.isOpaque = isOpaque || size >= limit
            discounts = []
        }
    }

    private static let mostStraight = 16
    private static let largestProducer = 120

    /// A parameter that is scrutinised or called is worth knowing.
    private static func discounts(_ parameters: [Binder], _ body: Core) -> [Int] {
        var gains: [Name: Int] = Dictionary(uniqueKeysWithValues: parameters.map { ($0.name, 0) })
        func walk(_ core: Core) {
            switch core {
            case .case_(.variable(let name), _, let alternatives, _, _) where gains[name] != nil:
                gains[known: name] += 4 + 2 * alternatives.count
            case .apply(.variable(let name), let arguments, _) where gains[name] != nil:
                gains[known: name] += 6 + arguments.count
            default: break
            }
            core.forEachChild(walk)
        }
        walk(body)
        return parameters.map { gains[known: $0.name] }
    }
}

extension Core {
    /// The constructor of a class, behind bindings.
    var endsInDictionary: Bool {
        switch self {
        case .constructor(let constructor, _): constructor.tyCon.class_ != nil
        case .let_(_, let body): body.endsInDictionary
        default: false
        }
    }

    fileprivate var endsInBuild: Bool {
        switch self {
        case .apply(.variable(BuiltinNames.build), _, _): true
        case .let_(_, let body): body.endsInBuild
        case .join(_, let points, let body): body.endsInBuild || points.contains { $0.body.endsInBuild }
        case .case_(_, _, let alternatives, let fallback, _):
            alternatives.contains { $0.body.endsInBuild } || fallback?.endsInBuild ?? false
        default: false
        }
    }

    /// How many operations and branches it is made of, if it is nothing but pure operations on unboxed values, perhaps
    /// with boxed results, and not more than `limit`.
    fileprivate func straightOperations(upTo limit: Int) -> Int? {
        var count = 0
        func walk(_ core: Core) -> Bool {
            switch core {
            case .variable, .literal: return true
            case .primitive(let operation, let arguments, let result):
                count += 1
                return !operation.hasEffect && !operation.diverges && result != .lifted
                    && arguments.allSatisfy(walk)
            case .case_(let scrutinee, let binder, let alternatives, let fallback, _):
                guard binder.representation != .lifted else { return false }
                count += alternatives.count
                return walk(scrutinee) && alternatives.allSatisfy { walk($0.body) } && (fallback.map(walk) ?? true)
            case .unboxedTuple(let components): return components.allSatisfy(walk)
            case .constructor(_, let fields):
                count += 1
                return fields.allSatisfy(walk)
            case .join(isRecursive: false, let points, let body):
                return points.allSatisfy { walk($0.body) } && walk(body)
            case .jump(_, let arguments, _): return arguments.allSatisfy(walk)
            default: return false
            }
        }
        return walk(self) && count <= limit ? count : nil
    }
}
