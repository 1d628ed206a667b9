import HytheBase
import HytheTypes

/// What desugaring needs to know besides the module.
package struct DesugarEnvironment {
    package var sources: SourceMap
    /// A data constructor of any module loaded, by name: `GHC.Types.True`, `GHC.Types.I#`. Built-in ones are not asked for.
    package var constructor: (Name) -> DataCon?

    package init(sources: SourceMap, constructor: @escaping (Name) -> DataCon?) {
        self.sources = sources
        self.constructor = constructor
    }
}

/// The Core of one module, with what the foreign interface needs of it.
package struct DesugaredModule {
    package var core: CoreModule
    /// Per foreign declaration of the module, the exported value; `nil` for imports.
    package var exportedValues: [Core?]
    package var diagnostics: [Diagnostic]
}

/// Turns the typed tree into Core: pattern matching, bindings, classes and instances made explicit.
package final class Desugarer {
    let environment: DesugarEnvironment
    let module: Symbol
    /// Occurrences of the key mean the value: pattern variables bound to a scrutinee's variable, monomorphic names.
    var aliases: [Name: Name] = [:]
    /// Of local variables that are not lifted.
    var representations: [Name: Representation] = [:]
    /// What variables of unboxed tuples and sums stand for. See Note [Variables of unboxed tuples]
    var components: [Name: [Name]] = [:]
    var diagnostics: [Diagnostic] = []
    var bindings: [TopBinding] = []
    /// The constructors declared in this module.
    var ownConstructors: [Name: DataCon] = [:]
    /// Of the instances of data families.
    let instances: [TyCon]
    /// How often each name that `globalName` made was asked for.
    private var globalNames: [String: Int] = [:]

    init(module: Symbol, environment: DesugarEnvironment, instances: [TyCon] = []) {
        self.module = module
        self.instances = instances
        self.environment = environment
    }

    package static func desugar(_ module: TypedModule, environment: DesugarEnvironment) -> DesugaredModule {
        let desugarer = Desugarer(
            module: module.name, environment: environment, instances: module.representations)
        for tyCon in module.tyCons {
            for constructor in tyCon.constructors {
                desugarer.ownConstructors[constructor.name] = constructor
                if constructor.fieldTypes.contains(where: { $0.shape.representation == nil }) {
                    desugarer.diagnostics.append(
                        .notSupportedYet(
                            "a field of a constructor whose type is an unboxed tuple or sum", at: constructor.name.span)
                    )
                }
                // Info tables count words in 16 bits.
                let fields = constructor.representations.count
                if fields > Int(UInt16.max) {
                    desugarer.diagnostics.append(
                        .notSupportedYet("a constructor of \(fields) fields", at: constructor.name.span))
                }
            }
        }
        for tyCon in module.tyCons { desugarer.fieldSelectors(of: tyCon) }
        for class_ in module.classes { desugarer.selectors(of: class_) }
        desugarer.topLevel(module.bindings)
        for instance in module.instances { desugarer.instance(instance) }
        let exportedValues = module.foreignDeclarations.map { $0.value.map(desugarer.expression) }
        for index in desugarer.bindings.indices {
            let name = desugarer.bindings[index].name
            if let pragma = module.inlinePragmas[name] { desugarer.bindings[index].pragma = pragma }
        }
        return DesugaredModule(
            core: CoreModule(name: module.name, bindings: desugarer.bindings), exportedValues: exportedValues,
            diagnostics: desugarer.diagnostics)
    }

    // MARK: Names

    // Note [Names that edits do not change]
    //
    // Code is cached by what it is and by the names that it refers to, so names must not tell how many others the module
    // has: one constraint more in a function would rename the dictionaries of all that follow, and compile them anew. What
    // the desugarer makes for a definition is named after that definition, and counted only within it: `$dShow_f`, `$1dShow_f`.
    // The number stands where no name has one: `f_1` may be the user's, and `f$1` a pass's.

    /// A new global name of this module for what the definition of `owner` needs; `$` keeps it apart from the user's.
    func globalName(_ text: String, of owner: Name?) -> Name {
        let name = (text.hasPrefix("$") ? String(text.dropFirst()) : text) + "_" + (owner?.occurrence.text ?? "")
        let number = globalNames[name, default: 0]
        globalNames[name] = number + 1
        return .global(module, Symbol(number == 0 ? "$\(name)" : "$\(number)\(name)"), .value)
    }

    func resolve(_ name: Name) -> Name {
        var name = name
        while let target = aliases[name] { name = target }
        return name
    }

    func alias(_ name: Name, to target: Name) {
        let target = resolve(target)
        if target != name { aliases[name] = target }
    }

    /// Resolves `name` to `target` while `body` runs.
    func withAlias<Result>(_ name: Name, to target: Name, _ body: () -> Result) -> Result {
        let saved = aliases[name]
        aliases[name] = target
        defer { aliases[name] = saved }
        return body()
    }

    /// Notes the representation for `shape(of:)` and makes the Core binder.
    func binder(_ binder: TBinder) -> Binder {
        let representation = binder.type.shape.representation.orFail("a variable of an unboxed tuple is held as one")
        let result = Binder(name: binder.name, representation: representation)
        note(result)
        return result
    }

    func note(_ binder: Binder) {
        if binder.representation != .lifted { representations[binder.name] = binder.representation }
    }

    func fresh(_ text: Symbol, _ representation: Representation) -> Binder {
        let binder = Binder.fresh(text, representation)
        note(binder)
        return binder
    }

    func shape(of core: Core) -> Shape { core.shape { self.representations[$0] ?? .lifted } }

    /// The variable's value: a tuple of variables where it stands for several.
    func variable(_ name: Name) -> Core {
        let name = resolve(name)
        if let components = components[name] { return .unboxedTuple(components.map { .variable(resolve($0)) }) }
        return .variable(name)
    }

    // MARK: Known constructors

    /// A constructor that the compiler refers to; its absence is a fault of the library, diagnosed once.
    func known(_ name: Name) -> DataCon {
        if let constructor = ownConstructors[name] ?? BuiltinTypes.dataCon(name) ?? environment.constructor(name) {
            return constructor
        }
        diagnostics.append(.error("the base library does not define `\(name)`, which the compiler needs", at: .none))
        let stand = DataCon(name: name, tyCon: TyCon(name: name, arity: 0), tag: 0)
        ownConstructors[name] = stand
        return stand
    }

    func caseOfBool(_ condition: Core, then: Core, else otherwise: Core, result: Shape) -> Core {
        .case_(
            condition, .fresh("b"),
            [
                CoreAlternative(pattern: .constructor(known(BuiltinNames.false_), []), body: otherwise),
                CoreAlternative(pattern: .constructor(known(BuiltinNames.true_), []), body: then),
            ], default: nil, result: result)
    }
}
