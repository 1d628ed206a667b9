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

    init(_ value: Core, isInline: Bool = false, isOpaque: Bool = false, limit: Int) {
        self.value = value
        self.isInline = isInline
        result = value.bodyShape
        if case .lambda(let parameters, let body) = value {
            self.parameters = parameters
            size = body.size(upTo: limit)
            self.isOpaque = isOpaque || (size >= limit && !isInline)
            discounts = self.isOpaque ? parameters.map { _ in 0 } : Unfolding.discounts(parameters, body)
        } else {
            parameters = []
            size = value.size(upTo: limit)
            self.isOpaque = isOpaque || size >= limit
            discounts = []
        }
    }

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
