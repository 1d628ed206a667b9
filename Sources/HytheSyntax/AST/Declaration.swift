import HytheBase

/// A top-level, class-body, instance-body or local declaration.
package struct Declaration {
    package var kind: Kind
    package var span: Span

    package init(_ kind: Kind, at span: Span) {
        self.kind = kind
        self.span = span
    }

    package indirect enum Kind {
        // Values: anywhere.
        case signature([LSymbol], SType)
        case fixity(Fixity, [LSymbol])
        /// One clause of a function; the renamer joins neighbouring clauses. Infix definitions come as a function too.
        case function(LSymbol, Clause, isInfix: Bool)
        /// A pattern binding; a plain variable is `function` with no patterns. A lone banged variable is a pattern.
        case pattern(SPattern, RightHandSide)
        case pragma(Pragma)
        /// `?x = e`, in a `let` of its own.
        case implicitBinding(LSymbol, SExpression)

        // Top level only.
        case data(DataDeclaration)
        case typeSynonym(head: TypeHead, SType)
        case classDeclaration(ClassDeclaration)
        case instance(InstanceDeclaration)
        case family(FamilyDeclaration)
        /// `type instance`; in a class's body a default.
        case familyInstance(EquationDeclaration)
        case standaloneDeriving(InstanceDeclaration, strategy: Symbol?, via: SType?)
        case defaultTypes([SType])
        case foreignDeclaration(ForeignDeclaration)
        /// `type T :: kind`
        case kindSignature(LSymbol, SType)
        /// `type role T nominal _`
        case roleAnnotation(LSymbol, [Located<Role?>])
        case patternSynonym(PatternSynonymDeclaration)
        /// `default f :: type`, in a class.
        case defaultSignature([LSymbol], SType)
        /// `pattern P, Q :: type`
        case patternSignature([LSymbol], SType)
    }
}

/// `pattern P x y = p`, `pattern P x y <- p`, the latter perhaps with clauses that say how to build.
package struct PatternSynonymDeclaration {
    package enum Direction {
        /// `<-`: matches only.
        case match
        /// `=`: the pattern is an expression too.
        case both
        /// The clauses after `where`: functions named as the synonym.
        case explicit([Declaration])
    }

    package var name: LSymbol
    package var parameters: [LSymbol]
    package var isInfix: Bool
    /// `pattern P {x, y}`: the parameters are fields.
    package var isRecord = false
    package var pattern: SPattern
    package var direction: Direction

    package init(
        name: LSymbol, parameters: [LSymbol], isInfix: Bool, pattern: SPattern, direction: Direction
    ) {
        self.name = name
        self.parameters = parameters
        self.isInfix = isInfix
        self.pattern = pattern
        self.direction = direction
    }
}

package struct Fixity: Hashable, Sendable {
    package enum Associativity: UInt8, Sendable { case left, right, none }
    package var associativity: Associativity
    /// 0 to 9; function application would be 10.
    package var precedence: Int

    package init(_ associativity: Associativity, _ precedence: Int) {
        self.associativity = associativity
        self.precedence = precedence
    }

    /// What an operator without a declaration has.
    package static let standard = Fixity(.left, 9)
}

/// What a coercion may do with an argument of a type constructor, the strictest first.
package enum Role: UInt8, Comparable, Sendable {
    /// It must be the same.
    case nominal
    /// It must have the same representation.
    case representational
    /// It does not matter.
    case phantom

    package static let names: [(role: Role, text: Symbol)] = [
        (.nominal, "nominal"), (.representational, "representational"), (.phantom, "phantom"),
    ]

    package var text: String { Role.names[Int(rawValue)].text.text }

    package static func < (a: Role, b: Role) -> Bool { a.rawValue < b.rawValue }
}

/// `T a (b :: K)`: what a data, newtype, type or class declaration defines.
package struct TypeHead {
    package var name: LSymbol
    package var parameters: [TypeVariableBinder]

    package init(name: LSymbol, parameters: [TypeVariableBinder]) {
        self.name = name
        self.parameters = parameters
    }
}

package struct TypeVariableBinder {
    package var name: LSymbol
    package var kind: SType?
    /// `{a}`, which no type application names.
    package var isInferred: Bool

    package init(name: LSymbol, kind: SType?, isInferred: Bool = false) {
        self.name = name
        self.kind = kind
        self.isInferred = isInferred
    }
}

package struct DataDeclaration {
    package var isNewtype: Bool
    package var context: [SType]
    /// Of an instance of a data family only its name, which no source can mention.
    package var head: TypeHead
    /// `F t1 t2` of an instance of a data family.
    package var pattern: SType?
    /// `forall a b.` before the pattern.
    package var binders: [TypeVariableBinder]?
    package var kind: SType?
    package var constructors: [ConstructorDeclaration]
    package var deriving: [DerivingClause]

    package init(
        isNewtype: Bool, context: [SType], head: TypeHead, kind: SType?, constructors: [ConstructorDeclaration],
        deriving: [DerivingClause]
    ) {
        self.isNewtype = isNewtype
        self.context = context
        self.head = head
        self.kind = kind
        self.constructors = constructors
        self.deriving = deriving
    }
}

package struct DerivingClause {
    /// `stock`, `newtype`, `anyclass`.
    package var strategy: Symbol?
    /// The type after `via`.
    package var via: SType?
    package var classes: [SType]
    package var span: Span

    package init(strategy: Symbol?, classes: [SType], span: Span) {
        self.strategy = strategy
        self.classes = classes
        self.span = span
    }
}

package struct ConstructorDeclaration {
    package enum Fields {
        case positional([FieldType])
        /// Each group `a, b :: T`.
        case record([(names: [LSymbol], type: FieldType)])
        case infix(FieldType, FieldType)
    }

    package var name: LSymbol
    /// `forall a b.`
    package var existentials: [TypeVariableBinder]
    package var context: [SType]
    package var fields: Fields
    /// GADT syntax: the type after the fields' arrows.
    package var result: SType?
    package var span: Span

    package init(
        name: LSymbol, existentials: [TypeVariableBinder], context: [SType], fields: Fields, result: SType?, span: Span
    ) {
        self.name = name
        self.existentials = existentials
        self.context = context
        self.fields = fields
        self.result = result
        self.span = span
    }
}

package struct FieldType {
    package enum Strictness: UInt8, Sendable { case none, strict, lazy }
    package enum Unpackedness: UInt8, Sendable { case none, unpack, noUnpack }
    package var type: SType
    package var strictness: Strictness
    package var unpackedness = Unpackedness.none
    package var multiplicity = Multiplicity.one

    package init(type: SType, strictness: Strictness) {
        self.type = type
        self.strictness = strictness
    }
}

package struct ClassDeclaration {
    package var context: [SType]
    package var head: TypeHead
    package var fundeps: [(from: [LSymbol], to: [LSymbol])]
    /// Signatures, fixities, default methods, pragmas.
    package var body: [Declaration]

    package init(context: [SType], head: TypeHead, fundeps: [(from: [LSymbol], to: [LSymbol])], body: [Declaration]) {
        self.context = context
        self.head = head
        self.fundeps = fundeps
        self.body = body
    }
}

package struct InstanceDeclaration {
    package var context: [SType]
    /// The class applied to its arguments, without context.
    package var head: SType
    package var body: [Declaration]
    /// `OVERLAPPING`, `OVERLAPPABLE`, `OVERLAPS`, `INCOHERENT`.
    package var overlap: Symbol?
    /// What a `forall` before the head binds; `nil`: there is none.
    package var binders: [TypeVariableBinder]?

    package init(context: [SType], head: SType, body: [Declaration], overlap: Symbol?) {
        self.context = context
        self.head = head
        self.body = body
        self.overlap = overlap
    }
}

/// `foreign import` or `foreign export`; the entity string is parsed by HytheForeign.
package struct ForeignDeclaration {
    package enum Direction: UInt8, Sendable { case `import`, export }

    package var direction: Direction
    /// `ccall`, `capi`, `stdcall`, `prim`, ...
    package var convention: LSymbol
    /// `safe`, `unsafe`, `interruptible`.
    package var safety: LSymbol?
    package var entity: Located<String>?
    package var name: LName
    package var type: SType

    package init(
        direction: Direction, convention: LSymbol, safety: LSymbol?, entity: Located<String>?, name: LName, type: SType
    ) {
        self.direction = direction
        self.convention = convention
        self.safety = safety
        self.entity = entity
        self.name = name
        self.type = type
    }
}

package enum Pragma {
    /// `INLINE`, `NOINLINE`, `INLINABLE`, with the phase as written.
    case inline(Symbol, [LSymbol], phase: Symbol?)
    case specialise(LSymbol, [SType])
    case specialiseInstance(SType)
    /// `{-# MINIMAL a | b, c #-}`: a disjunction of conjunctions, flattened.
    case minimal([[LSymbol]])
    case complete([LSymbol])
    /// `DEPRECATED`, `WARNING`: names (empty: the module) and text.
    case warning([LSymbol], String)
    case rules([RewriteRule])
    /// `{-# SCC f #-}`: a cost centre for a function of the same declarations, without effect.
    case costCentre(LSymbol)
    /// `ANN`: known to the language, without effect here.
    case ignored(Symbol)
}

/// `"name" forall x (y :: t). left = right`, of a RULES pragma.
package struct RewriteRule {
    package var name: Located<String>
    /// As patterns: a variable each, perhaps with a signature.
    package var binders: [SPattern]
    package var left: SExpression
    package var right: SExpression
    package var span: Span
}
