import HytheBase

/// A constraint that needs evidence.
struct Wanted {
    /// `C t1 ... tn`, or `t1 ~ t2`.
    var constraint: Type
    /// The evidence variable that stands for the dictionary; meaningless for equalities.
    var evidence: Name
    var origin: Origin
    /// How many instances led here from the source.
    var depth = 0
}

/// Why a constraint is wanted.
struct Origin {
    enum Reason {
        /// An occurrence of a variable, method or constructor.
        case occurrence(Name)
        case literal(String)
        case statement
        case pattern
        /// A superclass of an instance, whose head has the size given; see Note [Superclasses of knotted instances].
        case superclass(ClassInfo, headSize: Int)
        case deriving(ClassInfo)
        case instanceMethod
        case defaultMethod(Name)
        case signature
        case equality(actual: Type, expected: Type)
        case other
    }

    var reason: Reason
    var span: Span

    init(_ reason: Reason, at span: Span) {
        self.reason = reason
        self.span = span
    }

    /// Of what the context of an instance asks for.
    var behindInstance: Origin {
        guard case .superclass(let class_, _) = reason else { return self }
        return Origin(.superclass(class_, headSize: .max), at: span)
    }
}

/// A constraint whose evidence is at hand.
struct Given {
    var constraint: Type
    var term: EvidenceTerm
    /// The size of the largest dictionary on the way here by superclass selections; 0: given as it is.
    var selectedFrom = 0
}

/// A stretch of the program in which constraints are collected and their evidence is bound: an implication.
///
/// Its level tells its metavariables and rigid variables from those of enclosing scopes: a metavariable never stands
/// for a type with rigid variables of a higher level.
final class ConstraintScope {
    let parent: ConstraintScope?
    let level: Int
    let evidence = EvidenceBindings()
    /// Rigid variables made for this scope; constraints that mention them cannot leave it.
    var skolems: Set<Type> = []
    private(set) var givens: [Given] = []
    private var givenIndex: [UInt32: [Int]] = [:]
    /// Given constraints of which it is not known what class they are of. See Note [Abstract constraints].
    var abstractGivens: [Given] = []
    /// What the abstract givens, of this scope and enclosing ones, have turned out to be here has been taken up.
    var takenUp: Set<Type> = []
    var wanteds: [Wanted] = []
    /// Inner scopes with constraints that could not be solved when they were left.
    var pending: [ConstraintScope] = []
    /// The evidence variable of each constraint that was wanted here, so that it is solved once.
    var requested: [Type: Name] = [:]
    /// Below this level metavariables are not to be solved here, because of equalities given in between.
    var untouchableLevel: Int
    /// The rigid variables that this scope's equalities refine, with what they stand for.
    var refinements: [(variable: Type, type: Type)] = []
    /// Given constraints with a `forall`.
    var localInstances: [LocalInstance] = []
    /// Given equalities of type families in this scope.
    var givenFamilies: [FamilyEnvironment.Given] = []
    /// Given equalities that say nothing until metavariables are solved.
    var openEqualities: [(Type, Type)] = []
    /// Given constraints of which nothing is known until a metavariable is solved.
    var openGivens: [Given] = []
    /// Residual constraints stay here, whatever they mention: the outermost scopes, which have the evidence's place.
    var keepsResiduals = false

    /// What nothing solves here becomes the context of an instance, or is an error then.
    var infersContext = false

    /// Implicit parameters that are wanted here become parameters of the group being inferred, if it is generalised.
    var infersParameters = false

    /// - Parameter level: where it is not the next after its parent's.
    init(parent: ConstraintScope?, level: Int? = nil) {
        self.parent = parent
        self.level = level ?? (parent?.level ?? 0) + 1
        untouchableLevel = parent?.untouchableLevel ?? 0
    }

    func add(_ given: Given) {
        guard let tyCon = given.constraint.headTyCon else { return }
        givenIndex[tyCon.id, default: []].append(givens.count)
        givens.append(given)
    }

    /// The givens of a class.
    func givens(of class_: TyCon) -> [Given] { (givenIndex[class_.id] ?? []).map { givens[$0] } }
    var hasGivens: Bool { !givens.isEmpty || !localInstances.isEmpty || !abstractGivens.isEmpty || !openGivens.isEmpty }
    var hasEqualities: Bool { !refinements.isEmpty || !openEqualities.isEmpty || !givenFamilies.isEmpty }
    /// Whether this scope or an enclosing one has given equalities or constraints that are not in force yet, or infers what is given.
    var mayLearn: Bool {
        var current: ConstraintScope? = self
        while let scope = current {
            if scope.infersContext || !scope.openEqualities.isEmpty || !scope.openGivens.isEmpty { return true }
            if scope.givenFamilies.contains(where: \.isOpen) { return true }
            current = scope.parent
        }
        return false
    }
}
