import HytheBase
import HytheSyntax

/// The state of checking one module. Its aspects are in the files `Checker+*.swift`.
final class Checker {
    let extensions: Extensions
    let imports: [Symbol: ModuleTypes]
    let options: TypeChecker.Options
    let moduleName: Symbol
    /// What is being made of this module.
    let own: ModuleTypes
    var typed: TypedModule
    var diagnostics: [Diagnostic] = []
    var stage = Diagnostic.Stage.declarations
    var writtenInstances: [PendingInstance] = []
    var derivedInstances: [PendingInstance] = []
    /// Signatures that were reported: what they are for is not checked.
    var brokenSignatures: Set<Name> = []

    /// A variable in scope, by the name that the renamer gave it.
    struct Variable {
        var type: Type
        /// What occurrences refer to: within a group being inferred, the monomorphic binder.
        var name: Name
        /// The level of the scope that binds it; `nil` if its type depends on nothing local: it is closed.
        var openLevel: Int?
    }

    /// The variables bound so far; each name is bound once in a module, so nothing is ever removed.
    var locals: [Name: Variable] = [:]
    /// While a pattern binding is inferred: what its variables are called inside the group.
    var monoNames: [Name: Name] = [:]
    /// The outermost level of an open variable that the group being inferred uses (see Note [Local bindings]).
    var lowestOpenUse = Int.max
    /// The bound variables that generalisation made.
    var generalised: Set<Type> = []
    /// The functions that build with pattern synonyms of this module, whose types are known by the synonyms'.
    var builders: Set<Name> = []
    /// A newtype is coerced to what it wraps if its constructor is among them.
    let visibleConstructors: Set<Name>
    /// The type variables in scope.
    var typeVariables: [Name: Type] = [:]
    /// The rigid variables of the heads of instances that are, or have been, checked.
    var headVariables: Set<Type> = []
    /// The names of the type group being checked.
    var typeGroup: [Name] = []
    /// Synonyms of the type group being checked that have no body yet.
    var unfinishedSynonyms: [Name: RTypeDeclaration] = [:]
    var synonymsInProgress: Set<Name> = []
    /// Within a type application, `_` is a type to be found out.
    var wildcardsAllowed = false
    /// Converting a kind, not the type of a value.
    var isInKind = false
    var partialSignatures: [Name: RSignature] = [:]
    /// What wildcards of signatures stand for.
    var foundTypes: [(wildcard: Name, type: Type)] = []

    /// The scope that new constraints go to.
    var scope: ConstraintScope
    /// The outermost scope: it has no evidence of its own.
    let moduleScope: ConstraintScope
    /// Whether any scope has one, in force or not.
    var hasAbstractGivens = false
    let instances: InstanceTable
    let families: FamilyEnvironment
    var defaultTypes: [Type] = []
    /// Set by whatever may let a stuck constraint go on: a solved metavariable.
    var madeProgress = false
    /// Types that differ are told apart at once, though a given equality may still make them equal.
    var failsAtOnce = false

    /// Where an equality that must wait is reported.
    var currentSpan = Span.none
    /// What was reported already: constraints without instance, ambiguous variables, unknown entities.
    var reported: Set<Type> = []
    var ambiguous: Set<Type> = []
    var ambiguitySpans: Set<Span> = []
    var missing: Set<Name> = []
    /// A name of the module's own that was looked for and not found.
    var unknown: Name?
    /// Examined when all types are known; see `Checker+Warnings` and Exhaustiveness.
    /// The definitions of the module's static forms; see Note [Static pointers].
    var staticForms: [TBinder] = []
    var matches: [NotedMatch] = []
    var isNotingMatches: Bool
    var holes: [(name: Symbol, type: Type, span: Span)] = []
    var unusedResults: [(Type, Span)] = []
    var emptyEnumerations: [(type: Type, span: Span)] = []
    var conversions: [(name: Name, from: Type, to: Type, span: Span)] = []
    var literals: [(digits: String, negated: Bool, type: Type, span: Span)] = []
    var dictionaryFunctions: Set<String> = []
    var evidenceTexts: [UInt32: Symbol] = [:]
    /// Whether a class or a superclass of it has functional dependencies.
    var classesWithDependencies: [UInt32: Bool] = [:]
    var classesWithEqualities: [UInt32: Bool] = [:]
    private var knownTypes: [Name: Type] = [:]

    init(module: RenamedModule, imports: [Symbol: ModuleTypes], options: TypeChecker.Options) {
        extensions = module.extensions
        visibleConstructors = module.visibleConstructors
        self.imports = imports
        self.options = options
        isNotingMatches = [.overlappingPatterns, .incompletePatterns, .incompleteUniPatterns, .inaccessibleCode]
            .contains { options.warnings.contains($0) }
        moduleName = module.name
        own = ModuleTypes(name: module.name, package: module.package)
        typed = TypedModule(name: module.name)
        moduleScope = ConstraintScope(parent: nil)
        scope = moduleScope
        instances = InstanceTable(imports.values)
        families = FamilyEnvironment(imports.values)
    }

    func report(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
        // Warnings stand in the order of the sources.
        if diagnostic.severity == .error { diagnostics[diagnostics.count - 1].stage = stage }
    }

    var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    func has(_ extension: Extension) -> Bool { extensions.contains(`extension`) }

    // MARK: Entities

    private func find<Value>(_ name: Name, _ table: KeyPath<ModuleTypes, [Name: Value]>) -> Value? {
        guard let module = name.module else { return nil }
        if module == moduleName, let value = own[keyPath: table][name] { return value }
        return imports[module]?[keyPath: table][name]
    }

    func tyCon(_ name: Name) -> TyCon? { find(name, \.tyCons) ?? BuiltinTypes.tyCon(name) }
    func dataCon(_ name: Name) -> DataCon? { find(name, \.dataCons) ?? BuiltinTypes.dataCon(name) }
    func classInfo(_ name: Name) -> ClassInfo? { find(name, \.classes) }
    func synonym(_ name: Name) -> TypeSynonym? { find(name, \.synonyms) }
    func constructors(withField field: Name) -> [DataCon] { find(field, \.fields) ?? [] }

    /// The type of a global value; its defining module may be this one.
    func globalType(_ name: Name) -> Type? { find(name, \.values) }

    /// A type without parameters that the compiler itself uses, such as `Bool`; poison and a diagnostic if the modules
    /// imported do not define it.
    func known(_ name: Name, at span: Span) -> Type {
        if let type = knownTypes[name] { return type }
        guard let tyCon = tyCon(name) else {
            reportMissingBuiltin(name, at: span)
            return .poison
        }
        let type = Type.constructor(tyCon)
        knownTypes[name] = type
        return type
    }

    func knownClass(_ name: Name, at span: Span) -> ClassInfo? {
        if let class_ = classInfo(name) { return class_ }
        reportMissingBuiltin(name, at: span)
        return nil
    }

    /// A constructor that the compiler itself uses.
    func knownConstructor(_ name: Name, at span: Span) -> DataCon? {
        if let constructor = dataCon(name) { return constructor }
        reportMissingBuiltin(name, at: span)
        return nil
    }

    // MARK: Metavariables and scopes

    var level: Int { scope.level }

    /// A metavariable for a lifted type, or of the kind given.
    func newMeta(_ hint: Symbol = "a", kind: Type = Kinds.type) -> Type {
        TypeTable.makeMeta(hint, kind: kind, level: level, polymorphic: false)
    }

    /// A metavariable for the type of any expression: lifted or not.
    func newOpenMeta(_ hint: Symbol = "t") -> Type { newMeta(hint, kind: Kinds.open) }

    /// A metavariable for a type being inferred, which may have quantifiers.
    func newInferenceMeta() -> Type {
        TypeTable.makeMeta("t", kind: Kinds.open, level: level, polymorphic: true)
    }

    func newSkolem(_ name: Symbol, kind: Type, at span: Span = .none) -> Type {
        let skolem = Type.variable(.fresh(name, .typeVariable, at: span), kind: kind, skolemLevel: level)
        scope.skolems.insert(skolem)
        return skolem
    }

    /// Opens a scope; every `push` has its `pop`.
    @discardableResult
    func pushScope() -> ConstraintScope {
        scope = ConstraintScope(parent: scope)
        return scope
    }
}
