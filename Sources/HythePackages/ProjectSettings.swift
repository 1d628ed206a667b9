/// What a project says of its packages: `cabal.project`, `stack.yaml`.
package struct ProjectSettings: Sendable {
    package struct Constraint: Sendable {
        /// The project's file.
        package let file: String
        package let dependency: PackageDependency
    }

    /// An entry of `allow-newer` or `allow-older`: in whose `build-depends`, and of which package; nil stands for all.
    package struct Relaxation: Sendable {
        package var asker: String?
        package var package: String?
        package var bounds: IgnoredBounds
    }

    /// Patterns of directories, `.cabal` files and archives, relative to the project's file.
    package var packages: [CabalText] = []
    /// Those that need not be there.
    package var optionalPackages: [CabalText] = []
    /// By package: its flags in lower case.
    package var flags: [String: [String: Bool]] = [:]
    package var constraints: [Constraint] = []
    package var relaxations: [Relaxation] = []

    package init() {}

    /// Which bounds do not count in a package's demand for another.
    package func ignored(asker: String, package: String) -> IgnoredBounds {
        var result = IgnoredBounds()
        for relaxation in relaxations {
            guard relaxation.asker ?? asker == asker, relaxation.package ?? package == package else { continue }
            result.upper = result.upper || relaxation.bounds.upper
            result.lower = result.lower || relaxation.bounds.lower
        }
        return result
    }

    /// `+fast -slow`
    package static func flags(_ words: some Sequence<String>) -> [String: Bool] {
        words.reduce(into: [:]) { $0[$1.drop { $0 == "+" || $0 == "-" }.lowercased()] = !$1.hasPrefix("-") }
    }
}
