import HytheBase
import HytheSyntax

/// The top-level scope of a module: what each qualified or unqualified occurrence may mean.
///
/// Nothing is entered for imports: an occurrence is looked up in the interfaces when it is met first.
struct GlobalScope {
    struct Key: Hashable {
        let qualifier: Symbol?
        let text: Symbol
        let space: NameSpace
    }

    struct Use: Hashable {
        let qualifier: Symbol?
        let name: Name
    }

    /// The module's name, under which what it defines goes too.
    let module: Symbol
    /// What the module itself defines.
    var own: ExportEnvironment
    private(set) var imports: [ImportScope] = []
    /// Imported modules that are not there, which has been reported.
    private(set) var missing: [ImportDeclaration] = []
    private var cache: [Key: [Entity]] = [:]
    /// Occurrences that the module's code has used.
    private(set) var used: Set<Use> = []

    init(module: Symbol, identity: Symbol) {
        self.module = module
        own = ExportEnvironment(module: identity)
    }

    mutating func add(_ scope: ImportScope) { imports.append(scope) }
    mutating func addMissing(_ declaration: ImportDeclaration) { missing.append(declaration) }

    /// The entities that an occurrence may mean: none, one, or several if it is ambiguous.
    mutating func lookup(_ occurrence: NameOccurrence, _ space: NameSpace) -> [Entity] {
        let all = lookupAll(occurrence, space)
        return all.contains { !$0.isSelector } ? all.filter(\.isSelector) : all
    }

    /// The fields that an occurrence may mean where only a field can stand.
    mutating func lookupFields(_ occurrence: NameOccurrence) -> [Entity] {
        lookupAll(occurrence, .value).filter { $0.kind == .field }
    }

    /// With fields that have no selector.
    private mutating func lookupAll(_ occurrence: NameOccurrence, _ space: NameSpace) -> [Entity] {
        let key = Key(qualifier: occurrence.qualifier, text: occurrence.text, space: space)
        if let known = cache[key] { return known }
        var result: [Entity] = []
        if occurrence.qualifier == nil || occurrence.qualifier == module {
            result += own.entities(occurrence.text, space)
        }
        for scope in imports where scope.isReached(by: occurrence.qualifier) {
            for entity in scope.entities(occurrence.text, space)
            where !result.contains(where: { $0.name == entity.name }) {
                result.append(entity)
            }
        }
        cache[key] = result
        return result
    }

    mutating func markUsed(_ occurrence: NameOccurrence, _ entity: Entity) {
        used.insert(Use(qualifier: occurrence.qualifier, name: entity.name))
    }

    /// The entity of this name, if it is in scope in any form, qualified or not.
    func visible(_ name: Name) -> Entity? {
        if let entity = own.exports(name) { return entity }
        for scope in imports {
            if let entity = scope.interface.exports(name), scope.selects(entity) { return entity }
        }
        return nil
    }

    /// The data constructors in scope in any form.
    var visibleConstructors: Set<Name> {
        var result: Set<Name> = []
        forEach { if $0.kind == .constructor { result.insert($0.name) } }
        return result
    }

    /// Everything in scope in any form, some of it several times.
    func forEach(_ body: (Entity) -> Void) {
        own.forEach(body)
        for scope in imports { scope.forEach(body) }
    }

    /// Whether a missing module might have brought this occurrence into scope.
    func mayBeMissing(_ occurrence: NameOccurrence) -> Bool {
        missing.contains { declaration in
            let qualifier = declaration.alias?.value ?? declaration.module.value
            guard occurrence.qualifier.map({ $0 == qualifier }) ?? !declaration.isQualified else { return false }
            guard let items = declaration.items, !declaration.isHiding else { return true }
            return items.contains { item in
                switch item.value {
                case .variable(let name), .pattern(let name): return name.value == occurrence.text
                case .type(let name, let subordinates):
                    if case .none = subordinates { return name.value == occurrence.text }
                    return true
                }
            }
        }
    }

    /// Whether anything goes under this qualifier.
    func knows(qualifier: Symbol) -> Bool {
        qualifier == module || imports.contains { $0.qualifier == qualifier }
            || missing.contains { ($0.alias?.value ?? $0.module.value) == qualifier }
    }

    /// Texts in scope that are spelled like this one.
    func similar(to occurrence: NameOccurrence, _ space: NameSpace, besides locals: some Sequence<Symbol>) -> [String] {
        var candidates: Set<String> = Set(locals.map(\.text))
        if occurrence.qualifier == nil || occurrence.qualifier == module {
            candidates.formUnion(own.texts(space).map(\.text))
        }
        for scope in imports where scope.isReached(by: occurrence.qualifier) {
            for text in scope.interface.texts(space) where !scope.entities(text, space).isEmpty {
                candidates.insert(text.text)
            }
        }
        return Spelling.similar(to: occurrence.text.text, among: candidates.sorted())
    }
}

/// What one import declaration brings into scope.
struct ImportScope {
    enum Selection {
        case all
        /// Each with the number of the item that names it.
        case only([Name: Int])
        case hiding(Set<Name>)
    }

    let declaration: ImportDeclaration
    let interface: ExportEnvironment
    let selection: Selection
    let isImplicit: Bool

    var qualifier: Symbol { declaration.alias?.value ?? declaration.module.value }

    func isReached(by qualifier: Symbol?) -> Bool {
        qualifier.map { $0 == self.qualifier } ?? !declaration.isQualified
    }

    func selects(_ entity: Entity) -> Bool {
        switch selection {
        case .all: true
        case .only(let names): names[entity.name] != nil
        case .hiding(let names): !names.contains(entity.name)
        }
    }

    func entities(_ text: Symbol, _ space: NameSpace) -> [Entity] {
        interface.entities(text, space).filter(selects)
    }

    func forEach(_ body: (Entity) -> Void) {
        interface.forEach { if selects($0) { body($0) } }
    }
}
