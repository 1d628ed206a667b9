import HytheBase
import HytheSyntax

/// Bindings generalised together.
///
/// `poly` names are visible outside, `mono` names inside `bindings`. In Core, for one export:
/// `poly = \dictionaryParameters -> letrec evidence; mono = ... in mono`. Without dictionary parameters `mono` is
/// `poly`. With several exports and dictionary parameters a tuple is shared. Order means nothing: the desugarer sorts
/// bindings by dependency itself.
package struct TBindingGroup {
    package var dictionaryParameters: [TBinder]
    package var evidence: EvidenceBindings
    package var exports: [(poly: TBinder, mono: TBinder)]
    package var bindings: [TBinding]

    package init(
        dictionaryParameters: [TBinder], evidence: EvidenceBindings, exports: [(poly: TBinder, mono: TBinder)],
        bindings: [TBinding]
    ) {
        self.dictionaryParameters = dictionaryParameters
        self.evidence = evidence
        self.exports = exports
        self.bindings = bindings
    }
}

package enum TBinding {
    /// A variable, or a function as `parameters`-many-pattern rows (`parameters` are fresh binders for the match).
    case function(TBinder, parameters: [TBinder], rows: [TRow], result: Type, span: Span)
    /// Binds the pattern's variables lazily (strictly when it is banged or of an unlifted type).
    case pattern(TPattern, TRightHandSide, type: Type, span: Span)
}

/// Dictionaries that the solver found for one scope; filled while solving, complete when checking ends.
package final class EvidenceBindings {
    package var bindings: [(binder: TBinder, term: EvidenceTerm)] = []

    package init() {}
}

package indirect enum EvidenceTerm {
    /// A dictionary parameter or another binding.
    case variable(Name)
    /// An instance's dictionary function (global) applied to the dictionaries of its context.
    case instance(Name, [EvidenceTerm])
    /// The superclass number `index` of a dictionary of `class_`.
    case superclass(ClassInfo, Int, EvidenceTerm)
    /// Made from code of the solver's own (Typeable, KnownNat, Coercible, ...).
    case expression(TExpression)

    /// What the evidence is another name of: a variable, or an instance's dictionary.
    package var name: Name? {
        switch self {
        case .variable(let name): name
        case .instance(let name, let context): context.isEmpty ? name : nil
        case .superclass, .expression: nil
        }
    }
}

/// A class instance, ready for desugaring.
///
/// `dictionaryFunction = \parameters -> letrec evidence; self = Dict superclasses methods in self`
package struct TInstance {
    package var dictionaryFunction: Name
    package var class_: ClassInfo
    package var parameters: [TBinder]
    package var evidence: EvidenceBindings
    /// The name that the methods may use for the dictionary being defined.
    package var selfBinder: TBinder
    package var superclasses: [EvidenceTerm]
    /// In the class's order; a missing method is a call of `noMethodBindingError` or of the default method.
    package var methods: [TExpression]
    /// What is said about the inlining of each method.
    package var pragmas: [InlinePragma?]
    package var span: Span

    package init(
        dictionaryFunction: Name, class_: ClassInfo, parameters: [TBinder], evidence: EvidenceBindings,
        selfBinder: TBinder, superclasses: [EvidenceTerm], methods: [TExpression],
        pragmas: [InlinePragma?], span: Span
    ) {
        self.dictionaryFunction = dictionaryFunction
        self.class_ = class_
        self.parameters = parameters
        self.evidence = evidence
        self.selfBinder = selfBinder
        self.superclasses = superclasses
        self.methods = methods
        self.pragmas = pragmas
        self.span = span
    }
}

/// What type checking gives to the later stages.
package struct TypedModule {
    package var name: Symbol
    package var bindings: [TBindingGroup]
    package var instances: [TInstance]
    /// Classes defined here: their method and superclass selectors are made from these.
    package var classes: [ClassInfo]
    /// Types defined here: field selectors are made from these.
    package var tyCons: [TyCon]
    /// Of all instances of data families in sight. See Note [Data families].
    package var representations: [TyCon] = []
    package var foreignDeclarations: [TForeign]
    /// See `RenamedModule`.
    package var visibleConstructors: Set<Name> = []
    package var inlinePragmas: [Name: InlinePragma]

    package init(name: Symbol) {
        self.name = name
        bindings = []
        instances = []
        classes = []
        tyCons = []
        foreignDeclarations = []
        inlinePragmas = [:]
    }
}

/// A foreign declaration with its checked type; what can cross is judged by HytheForeign.
package struct TForeign {
    package var direction: ForeignDeclaration.Direction
    package var convention: LSymbol
    package var safety: LSymbol?
    package var entity: Located<String>?
    package var name: Located<Name>
    /// Synonyms expanded, quantifiers as written.
    package var type: Type
    /// The type as it is written, for places.
    package var source: RType
    /// Export: the exported value at that type (dictionaries applied). Import: `nil`.
    package var value: TExpression?
    package var span: Span

    package init(
        direction: ForeignDeclaration.Direction, convention: LSymbol, safety: LSymbol?, entity: Located<String>?,
        name: Located<Name>, type: Type, source: RType, value: TExpression?, span: Span
    ) {
        self.direction = direction
        self.convention = convention
        self.safety = safety
        self.entity = entity
        self.name = name
        self.type = type
        self.source = source
        self.value = value
        self.span = span
    }
}
