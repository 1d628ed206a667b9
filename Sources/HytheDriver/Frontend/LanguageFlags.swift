import HytheBase
import HytheSyntax

/// `-X` and `-W` as the user wrote them.
enum LanguageFlags {
    /// The extensions in force before a file's own pragmas.
    static func extensions(_ names: [String]) throws(DriverError) -> Extensions {
        var extensions = Extensions.haskell2010
        for name in names {
            switch extensions.apply(flag: name) {
            case .applied: break
            case .contradicts(let mode): throw .usage("`-X\(name)` after `-X\(mode.rawValue)`")
            case .notSupportedYet: throw .usage("`-X\(name)`: not supported yet")
            case .unknown(let similar):
                throw .usage(
                    "there is no extension `\(name)`",
                    hint: similar.isEmpty ? "Documentation/Haskell.md lists them" : Spelling.question(similar))
            }
        }
        return extensions
    }

    /// The warnings wanted, and what there is to say of the flags themselves.
    static func warnings(_ names: [String]) -> (flags: WarningFlags, diagnostics: [Diagnostic]) {
        var flags = WarningFlags.standard
        var diagnostics: [Diagnostic] = []
        for name in names {
            if case .unknown(let similar) = flags.apply(name) {
                diagnostics.append(WarningFlags.unrecognised(name, similar: similar, at: .none))
            }
        }
        return (flags, diagnostics)
    }
}
