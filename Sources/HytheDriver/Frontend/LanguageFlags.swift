import HytheBase
import HytheSyntax

/// `-X` and `-W` as the user wrote them.
enum LanguageFlags {
    /// The extensions in force before a file's own pragmas.
    static func extensions(_ names: [String]) throws(DriverError) -> Extensions {
        var extensions = Extensions.haskell2010
        for name in names {
            if case .unknown(let similar) = extensions.apply(flag: name) {
                throw DriverError(
                    "-X\(name): there is no such extension",
                    hint: similar.first.map { "perhaps `\($0)` is meant" })
            }
        }
        return extensions
    }

    /// The warnings wanted; names that GHC knows and hythe does not are no error, as both may build one project.
    static func warnings(_ names: [String]) -> WarningFlags {
        var flags = WarningFlags.standard
        for name in names { flags.apply(name) }
        return flags
    }
}
