import Synchronization

/// The four name spaces in which the renamer resolves an occurrence.
package enum NameSpace: UInt8, Sendable {
    case value  // variables, methods, record fields
    case constructor
    case type  // type constructors and classes
    case typeVariable
}

/// The identity of a program entity after renaming.
///
/// A global name is determined by its module, name space and identifier, so the same entity has the same name in every
/// module of one process; it is written to caches as that triple (`module`, `identifier`, `space`). A local name is fresh at each binding.
package struct Name: Hashable, Sendable {
    package let id: UInt32

    private struct Entry {
        let identifier: Symbol
        let occurrence: Symbol
        let module: Symbol?
        let space: NameSpace
        let span: Span
    }

    private struct Key: Hashable {
        let module: Symbol
        let identifier: Symbol
        let space: NameSpace
    }

    private static let entries = Arena<Entry>(of: "names")
    private static let globals = Mutex<[Key: UInt32]>([:])

    /// The name with this `id`, which must be another name's.
    package init(id: UInt32) { self.id = id }

    /// Finds or creates the global name; `span` counts at creation only.
    package static func global(_ module: Symbol, _ identifier: Symbol, _ space: NameSpace, at span: Span = .none)
        -> Name
    {
        let key = Key(module: module, identifier: identifier, space: space)
        return globals.withLock { globals in
            if let id = globals[key] { return Name(id: id) }
            let label = SharedField.label(of: identifier)
            let id = entries.append(
                Entry(
                    identifier: identifier, occurrence: label ?? identifier, module: module, space: space, span: span))
            globals[key] = id
            return Name(id: id)
        }
    }

    /// A name distinct from every other; the text is for people.
    package static func fresh(_ occurrence: Symbol, _ space: NameSpace = .value, at span: Span = .none) -> Name {
        Name(
            id: entries.append(
                Entry(identifier: occurrence, occurrence: occurrence, module: nil, space: space, span: span)))
    }

    /// What tells a global name from the others of its module and space: its text, except for a `SharedField`.
    package var identifier: Symbol { Name.entries[id].identifier }
    /// How the program writes it.
    package var occurrence: Symbol { Name.entries[id].occurrence }
    /// The defining module; `nil` for a local name.
    package var module: Symbol? { Name.entries[id].module }
    package var space: NameSpace { Name.entries[id].space }
    package var span: Span { Name.entries[id].span }
    package var isGlobal: Bool { module != nil }
}

extension Name: CustomStringConvertible {
    /// `Data.Map.insert` for a global name, `x_4711` for a local one.
    package var description: String {
        if let module { "\(module).\(occurrence)" } else { "\(occurrence)_\(id)" }
    }
}
