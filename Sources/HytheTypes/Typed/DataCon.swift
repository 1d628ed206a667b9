import HytheBase
import HytheSyntax

/// A type constructor: of a data type, newtype, class dictionary, synonym-free.
package final class TyCon: @unchecked Sendable {
    package let name: Name
    /// Its number in this process: what type nodes refer to.
    package private(set) var id: UInt32 = 0
    package let arity: Int
    /// Of a type family, whose `arity` says how many arguments its equations take.
    package let family: FamilyInfo?
    /// In declaration order; empty for primitive and abstract types.
    package var constructors: [DataCon] = []
    package var isNewtype = false
    /// How a value of this type (fully applied) is represented: `.lifted` but for primitive types.
    package var representation: Representation
    package var parameters: [Name] = []
    package var kind: Type?
    /// Of a class's type constructor (the type of its dictionaries).
    package var class_: ClassInfo?
    /// Of its parameters; more arguments are nominal. `nil`: of a primitive or built-in type, see `role(of:)`.
    package var roles: [Role]?
    /// Its values are those of its instances' constructors. See Note [Data families].
    package var isDataFamily = false
    /// Of the representation of an instance of a data family: the family applied to types in the parameters.
    package var instanceHead: Type?
    /// Of several constraints, or none, as one.
    package var isConstraintTuple = false
    /// `(# , #)` of any size: its values are several at once.
    package var isUnboxedTuple = false
    /// `(# | #)` of any size: its values are a tag and parts.
    package var isUnboxedSum = false
    /// Of the results of a pattern synonym's matcher. Its first constructor has the synonym's name.
    package var isPatternResult = false

    package init(name: Name, arity: Int, representation: Representation = .lifted, family: FamilyInfo? = nil) {
        self.name = name
        self.family = family
        self.arity = arity
        self.representation = representation
        id = TyConTable.register(self)
    }
}

/// A data constructor. Newtype constructors are erased by the desugarer.
package final class DataCon: @unchecked Sendable {
    package let name: Name
    package let tyCon: TyCon
    /// From 0.
    package let tag: Int
    /// Universal then existential type variables, context and field types: for the type checker.
    package var universals: [Name] = []
    package var existentials: [Name] = []
    /// What its signature quantifies, in that order; empty of one without signature.
    package var signatureOrder: [Name] = []
    package var context: [Type] = []
    /// Equalities between universals and types that a GADT constructor brings; they have no evidence.
    package var equalities: [(Type, Type)] = []
    package var fieldTypes: [Type] = []
    package var fieldStrictness: [Bool] = []
    /// Per field; empty where the declaration says nothing of any.
    package var fieldMarks: [FieldMark] = []
    /// Selector names, empty if not a record.
    package var fieldLabels: [Name] = []
    /// Per field, the type in whose parts it is stored, if not as it is; empty if all are. See Note [Unpacked fields].
    package var boxes: [TyCon?] = []
    /// Representations of what is stored: the context's dictionaries, then the fields or their parts.
    package var representations: [Representation] = []
    package var isInfix = false
    package var isNewtype: Bool { tyCon.isNewtype }

    package init(name: Name, tyCon: TyCon, tag: Int) {
        self.name = name
        self.tyCon = tyCon
        self.tag = tag
    }
}

/// A type class.
package final class ClassInfo: @unchecked Sendable {
    package let name: Name
    /// The dictionary's constructor: superclass dictionaries, then methods, all lifted. Never a newtype.
    package let dictionary: DataCon
    package var parameters: [Name] = []
    package var superclasses: [Type] = []
    /// Equalities among the superclasses; they have no evidence.
    package var equalities: [Type] = []
    package var associated: [AssociatedType] = []
    /// Functional dependencies, by the parameters' positions.
    package var fundeps: [(from: [Int], to: [Int])] = []
    /// Names of the functions that select a superclass dictionary from a dictionary.
    package var superclassSelectors: [Name] = []
    package var methods: [(name: Name, type: Type)] = []
    /// Per method, the global function `$dm...` taking the class dictionary, if there is a default.
    package var defaultMethods: [Name?] = []
    /// The `MINIMAL` pragma: a disjunction of conjunctions; `nil`: every method without a default.
    package var minimal: [[Name]]?

    package init(name: Name, dictionary: DataCon) {
        self.name = name
        self.dictionary = dictionary
    }
}

/// How a value is held in a register, a field or a result.
package enum Representation: UInt8, Hashable, Sendable {
    /// A pointer to a heap object that may be a thunk.
    case lifted
    /// A pointer to a heap object that is never a thunk (`MutVar#`, `Array#`, `ByteArray#`).
    case unlifted
    case int
    case word
    case char
    case address
    case float
    case double
    /// No bits: `State#`, `Proxy#`.
    case void
}
