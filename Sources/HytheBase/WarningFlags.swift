/// The warnings that are on, by GHC's names without `-W`.
package struct WarningFlags: Sendable, Hashable {
    private var names: Set<String>
    /// `-Werror`: warnings count as errors.
    package private(set) var areErrors = false

    /// What GHC warns of where nothing is said, as far as hythe knows it.
    package static let standard = WarningFlags(names: [
        "deprecations", "dodgy-foreign-imports", "duplicate-exports", "missing-fields", "missing-methods",
        "overflowed-literals", "overlapping-patterns", "tabs",
    ])

    private static let extra: Set<String> = [
        "dodgy-exports", "dodgy-imports", "unused-do-bind", "unused-imports", "unused-local-binds", "unused-matches",
        "unused-pattern-binds", "unused-top-binds", "unused-foralls", "wrong-do-bind",
    ]

    private static let all: Set<String> = extra.union([
        "incomplete-patterns", "missing-signatures", "name-shadowing", "orphans", "type-defaults",
    ])

    private static let every: Set<String> = all.union([
        "incomplete-uni-patterns", "incomplete-record-updates", "missing-export-lists", "missing-import-lists",
        "missing-local-signatures", "monomorphism-restriction", "redundant-constraints",
    ])

    package static let none = WarningFlags(names: [])

    private init(names: Set<String>) { self.names = names }

    package func contains(_ name: String) -> Bool { names.contains(name) }

    /// Applies what follows `-W`: a name, `no-` and a name, `all`, `extra`, `default`, `everything`, `error`.
    ///
    /// - Returns: false for a name that no group has; it is ignored.
    @discardableResult
    package mutating func apply(_ flag: String) -> Bool {
        if flag == "error" {
            areErrors = true
            return true
        }
        if flag.hasPrefix("error=") { return apply(String(flag.dropFirst(6))) }
        let isOff = flag.hasPrefix("no-")
        let name = isOff ? String(flag.dropFirst(3)) : flag
        guard let group = WarningFlags.group(name) else { return false }
        if isOff {
            names.subtract(name == "all" ? WarningFlags.every.union(WarningFlags.standard.names) : group)
        } else {
            names.formUnion(group)
        }
        return true
    }

    private static func group(_ name: String) -> Set<String>? {
        switch name {
        case "default": return standard.names
        case "": return standard.names.union(extra)
        case "extra": return standard.names.union(extra)
        case "all": return standard.names.union(all)
        case "everything": return standard.names.union(every)
        case "unused-binds": return ["unused-top-binds", "unused-local-binds", "unused-pattern-binds"]
        case "warnings-deprecations": return ["deprecations"]
        default: return every.contains(name) || standard.names.contains(name) ? [name] : nil
        }
    }
}
