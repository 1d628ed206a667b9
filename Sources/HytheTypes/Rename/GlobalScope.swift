import HytheBase
import HytheSyntax

/// The top-level scope of a module: what each qualified or unqualified occurrence may mean.
struct GlobalScope {
    struct Key: Hashable {
        let qualifier: Symbol?
        let text: Symbol
        let space: NameSpace
    }

    private var entries: [Key: [Entity]] = [:]

    mutating func add(_ entity: Entity, qualifier: Symbol?) {
        let key = Key(qualifier: qualifier, text: entity.name.occurrence, space: entity.name.space)
        if entries[key]?.contains(where: { $0.name == entity.name }) != true {
            entries[key, default: []].append(entity)
        }
    }

    func lookup(_ occurrence: NameOccurrence, _ space: NameSpace) -> [Entity] {
        entries[Key(qualifier: occurrence.qualifier, text: occurrence.text, space: space)] ?? []
    }

    /// Everything in scope under a qualifier (or unqualified), in no order.
    func all(qualifier: Symbol?) -> [Entity] {
        entries.filter { $0.key.qualifier == qualifier }.flatMap(\.value)
    }

    /// Texts in scope that are spelled like this one.
    func similar(to occurrence: NameOccurrence, _ space: NameSpace) -> [String] {
        let candidates = entries.keys.filter { $0.space == space && $0.qualifier == occurrence.qualifier }
        return Spelling.similar(to: occurrence.text.text, among: candidates.map(\.text.text).sorted())
    }

    /// Whether any import or definition goes under this qualifier.
    func knows(qualifier: Symbol) -> Bool { entries.keys.contains { $0.qualifier == qualifier } }
}
