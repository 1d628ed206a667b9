import HytheBase
import HytheSyntax

/// A module after renaming: every occurrence resolved, fixities applied, declarations sorted by dependency.
package struct RenamedModule {
    package var name: Symbol
    package var package: String
    package var extensions: Extensions
    /// What the module exports, where a warning asks.
    package var exported: Set<Name> = []
    package var isBoot = false
    /// The pattern synonyms that are exported as if they were constructors of a type.
    package var bundles: [PatternSynonymBundle] = []
    /// That the program begins nowhere: to be said if nothing else is wrong.
    package var missingMain: Diagnostic?
    /// The modules imported directly, in source order, without repetition; `Prelude` too if implicit.
    package var imports: [Symbol]
    /// Those that must be of safe modules, each where it stands.
    package var safeImports: [Located<Symbol>] = []
    /// Strongly connected components of type and class declarations, dependencies first.
    package var typeGroups: [[RTypeDeclaration]]
    package var instances: [RInstance]
    /// Each `type instance` at the top level.
    package var familyInstances: [REquation] = []
    /// What COMPLETE pragmas say.
    package var completeSets: [Located<[Name]>] = []
    package var derivings: [RDeriving]
    /// Top-level value bindings as components, dependencies first (see `RBindings`).
    package var bindings: RBindings
    package var foreignDeclarations: [RForeign]
    /// The data constructors in scope, in whatever form: foreign declarations and coercions look through newtypes whose
    /// constructor is among them.
    package var visibleConstructors: Set<Name> = []
    /// `default (...)`, if given.
    package var defaults: [RType]?
    package var inlinePragmas: [Name: InlinePragma]
    package var rules: [RRule] = []

    package init(name: Symbol, package: String, extensions: Extensions) {
        self.name = name
        self.package = package
        self.extensions = extensions
        imports = []
        typeGroups = []
        instances = []
        derivings = []
        bindings = RBindings()
        foreignDeclarations = []
        inlinePragmas = [:]
    }
}

package enum InlinePragma: UInt8, Sendable { case inline, noInline, inlinable }

/// Value bindings of one scope.
///
/// Each group is a strongly connected component, after those that it needs; an occurrence of a variable that has a type
/// signature makes no dependency, so a group may use variables of later groups. The scope is recursive as a whole.
package struct RBindings {
    package var groups: [[RBinding]] = []
    package var signatures: [Name: RSignature] = [:]
    /// Signatures with wildcards; their variables are inferred like those without.
    package var partialSignatures: [Name: RSignature] = [:]
    /// Each type of a `{-# SPECIALISE #-}`: the function, with that signature.
    package var specialisations: [RExpression] = []

    package init() {}
}

/// A rewrite rule, of which only whether it makes sense is asked.
package struct RRule {
    package var binders: [RPattern]
    package var left: RExpression
    package var right: RExpression
}

package struct RBinding {
    package enum Kind {
        /// A function or (without patterns) a variable; all clauses have the same number of patterns.
        case function(Name, [RClause], isInfix: Bool)
        case pattern(RPattern, RRightHandSide)
        /// At the top level only.
        case patternSynonym(RPatternSynonym)
    }

    package var kind: Kind
    package var span: Span

    /// Of a function or variable.
    var name: Name? {
        if case .function(let name, _, _) = kind { name } else { nil }
    }

    package init(_ kind: Kind, at span: Span) {
        self.kind = kind
        self.span = span
    }
}

package struct RClause {
    package var patterns: [RPattern]
    package var body: RRightHandSide
    package var span: Span

    package init(patterns: [RPattern], body: RRightHandSide, span: Span) {
        self.patterns = patterns
        self.body = body
        self.span = span
    }
}

package struct RRightHandSide {
    package enum Body {
        case plain(RExpression)
        case guarded([RGuarded])
    }

    package var body: Body
    package var bindings: RBindings
    package var span: Span

    package init(body: Body, bindings: RBindings, span: Span) {
        self.body = body
        self.bindings = bindings
        self.span = span
    }
}

package struct RGuarded {
    package var guards: [RStatement]
    package var expression: RExpression
    package var span: Span

    package init(guards: [RStatement], expression: RExpression, span: Span) {
        self.guards = guards
        self.expression = expression
        self.span = span
    }
}

package struct RAlternative {
    package var pattern: RPattern
    package var body: RRightHandSide
    package var span: Span

    package init(pattern: RPattern, body: RRightHandSide, span: Span) {
        self.pattern = pattern
        self.body = body
        self.span = span
    }
}

package struct RStatement {
    package indirect enum Kind {
        case bind(RPattern, RExpression)
        case let_(RBindings)
        /// `let ?x = e`
        case implicitLet([(name: LSymbol, value: RExpression)])
        case expression(RExpression)
    }

    package var kind: Kind
    package var span: Span

    package init(_ kind: Kind, at span: Span) {
        self.kind = kind
        self.span = span
    }
}
