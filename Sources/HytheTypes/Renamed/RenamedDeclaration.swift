import HytheBase
import HytheSyntax

package struct RTypeDeclaration {
    package enum Kind {
        case data(RData)
        case synonym(RType)
        case class_(RClass)
        case family(RFamily)
    }

    package var name: Name
    package var parameters: [RTypeVariable]
    package var kind: Kind
    /// From a standalone kind signature or a `data T :: k` head (without parameters).
    package var kindSignature: RSignature?
    /// `k` of `data T a :: k` where parameters stand before: the kind of `T a`.
    package var resultKind: RType?
    /// Of an instance of a data family: the family applied, in the parameters. See Note [Data families].
    package var pattern: RType?
    package var roleAnnotation: RRoleAnnotation?
    /// Kind variables that the head mentions without binding them.
    package var kindVariables: [Name] = []
    /// When its kind is inferred within its group; `nil`: last, as a signature says it. See Note [Stages of kinds].
    package var stage: Int? = 0
    package var span: Span

    package init(
        name: Name, parameters: [RTypeVariable], kind: Kind, kindSignature: RSignature?, span: Span
    ) {
        self.name = name
        self.parameters = parameters
        self.kind = kind
        self.kindSignature = kindSignature
        self.span = span
    }
}

/// `type role T nominal _`
package struct RRoleAnnotation {
    package var roles: [Located<Role?>]
    package var span: Span
}

package struct RData {
    package var isNewtype: Bool
    package var context: [RType]
    package var constructors: [RConstructor]

    package init(isNewtype: Bool, context: [RType], constructors: [RConstructor]) {
        self.isNewtype = isNewtype
        self.context = context
        self.constructors = constructors
    }
}

package struct RConstructor {
    package var name: Name
    package var existentials: [RTypeVariable]
    package var context: [RType]
    package var fields: [RField]
    package var isInfix: Bool
    package var isRecord: Bool
    /// GADT syntax: the result type; its variables are then quantified by the constructor itself.
    package var result: RType?
    package var span: Span

    package init(
        name: Name, existentials: [RTypeVariable], context: [RType], fields: [RField], isInfix: Bool, isRecord: Bool,
        result: RType?, span: Span
    ) {
        self.name = name
        self.existentials = existentials
        self.context = context
        self.fields = fields
        self.isInfix = isInfix
        self.isRecord = isRecord
        self.result = result
        self.span = span
    }
}

package struct RField {
    /// The selector.
    package var label: Name?
    package var type: RType
    package var isStrict: Bool
    package var mark = FieldMark()
    package var multiplicity = Multiplicity.one

    package init(label: Name?, type: RType, isStrict: Bool) {
        self.label = label
        self.type = type
        self.isStrict = isStrict
    }
}

package struct RClass {
    package var context: [RType]
    package var fundeps: [(from: [Name], to: [Name])]
    /// In source order: the order of the dictionary's fields.
    package var methods: [(name: Name, signature: RSignature)]
    /// Default methods, bound to the method's name.
    package var defaults: [RBinding]
    /// Types of default methods that are not the method's.
    package var defaultSignatures: [Name: RSignature] = [:]
    package var minimal: [[Name]]?
    /// Of default methods, under the methods' names.
    package var inlinePragmas: [Name: InlinePragma] = [:]
    /// The declarations of the associated types.
    package var associated: [RTypeDeclaration] = []

    package init(
        context: [RType], fundeps: [(from: [Name], to: [Name])], methods: [(name: Name, signature: RSignature)],
        defaults: [RBinding], minimal: [[Name]]?
    ) {
        self.context = context
        self.fundeps = fundeps
        self.methods = methods
        self.defaults = defaults
        self.minimal = minimal
    }
}

package struct RInstance {
    /// Variables of the head, all bound here and scoping over the methods.
    package var variables: [Name]
    package var context: [RType]
    package var className: Located<Name>
    package var arguments: [RType]
    /// Bound to the methods' names; instance signatures beside.
    package var methods: [RBinding]
    package var signatures: [Name: RSignature]
    package var inlinePragmas: [Name: InlinePragma] = [:]
    /// The heads that `SPECIALISE instance` says.
    package var specialisations: [RInstance] = []
    package var overlap: Symbol?
    /// What the class's associated types are.
    package var associated: [REquation] = []
    /// The representations of its instances of the class's data families.
    package var dataInstances: [Located<Name>] = []
    package var span: Span

    package init(
        variables: [Name], context: [RType], className: Located<Name>, arguments: [RType], methods: [RBinding],
        signatures: [Name: RSignature], overlap: Symbol?, span: Span
    ) {
        self.variables = variables
        self.context = context
        self.className = className
        self.arguments = arguments
        self.methods = methods
        self.signatures = signatures
        self.overlap = overlap
        self.span = span
    }
}

/// One class of a `deriving` clause, or a standalone declaration that the type checker completes.
package struct RDeriving {
    /// The type's declaration.
    package var typeName: Name
    /// Derived code, generated by the renamer side (`Deriving`). The context is that of a standalone declaration.
    package var instance: RInstance
    /// Types of the form `C fieldType` whose simplification gives the context; `nil` if the context is given.
    package var wanted: [RType]?
    package var target: Target
    /// What a `Data` instance has besides if all the type's parameters are of kind `Type`.
    package var casts: Casts?

    package struct Casts {
        package var methods: [RBinding]
        package var wanted: [RType]
    }

    /// How the last argument of the class is meant.
    package enum Target {
        case asWritten
        /// The type has all its parameters; as many as the class's parameter takes itself are to be left out.
        case ofClassKind
        /// As `ofClassKind`; the instance of the newtype's field serves, and there are no methods.
        case newtype(field: RType)
        /// The instance of this type of the class's kind serves. `isComplete`: the head has all the type's parameters, as
        /// with `ofClassKind`; else it is as written.
        case via(RType, isComplete: Bool)

        func substituting(_ types: [Name: RType]) -> Target {
            switch self {
            case .asWritten, .ofClassKind: self
            case .newtype(let field): .newtype(field: field.substituting(types))
            case .via(let type, let isComplete): .via(type.substituting(types), isComplete: isComplete)
            }
        }
    }

    package init(typeName: Name, instance: RInstance, wanted: [RType]?, target: Target) {
        self.typeName = typeName
        self.instance = instance
        self.wanted = wanted
        self.target = target
    }
}

package struct RForeign {
    package var direction: ForeignDeclaration.Direction
    package var convention: LSymbol
    package var safety: LSymbol?
    package var entity: Located<String>?
    /// Import: the variable it binds. Export: the value exported.
    package var name: Located<Name>
    package var signature: RSignature
    package var span: Span

    package init(
        direction: ForeignDeclaration.Direction, convention: LSymbol, safety: LSymbol?, entity: Located<String>?,
        name: Located<Name>, signature: RSignature, span: Span
    ) {
        self.direction = direction
        self.convention = convention
        self.safety = safety
        self.entity = entity
        self.name = name
        self.signature = signature
        self.span = span
    }
}
