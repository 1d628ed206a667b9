// Note [Modules of one name]
// A program may have a module whose name a module of the base library has too, `Data.Proxy` say. As under GHC the program's
// imports mean the program's own, and the library's modules know nothing of it; both may be in one program. So a name does
// not say which module is meant. Its identity does, a symbol as well: the name itself for a module of the library, and for
// one of the program whose name the library has not; else the name behind `main:`, which no name contains. The loader finds
// out what each import means. Every table of modules, `Name`s, symbols of the code and the cache go by identity; source text
// and messages have names. What a module's `.hs-boot` file declares ahead of it is a module of its own to the loader, whose
// identity ends in `:boot`; what it declares has the names of the module proper. See Note [Modules that import each other].

/// What tells modules of one name apart. See Note [Modules of one name].
package enum ModuleIdentity {
    private static let prefix = "main:"
    private static let bootSuffix = ":boot"

    /// Of a module of the program whose name the library has too.
    package static func ofProgram(_ name: Symbol) -> Symbol { Symbol(prefix + name.text) }

    package static func isOfProgram(_ identity: Symbol) -> Bool { identity.text.hasPrefix(prefix) }

    /// Of the module's `.hs-boot` file.
    package static func boot(of identity: Symbol) -> Symbol { Symbol(identity.text + bootSuffix) }

    package static func isBoot(_ identity: Symbol) -> Bool { identity.text.hasSuffix(bootSuffix) }

    /// The module proper, if this is the identity of an `.hs-boot` file.
    package static func proper(_ identity: Symbol) -> Symbol {
        isBoot(identity) ? Symbol(String(identity.text.dropLast(bootSuffix.utf8.count))) : identity
    }

    /// The module's name as its users write it.
    package static func name(of identity: Symbol) -> Symbol {
        let identity = proper(identity)
        return isOfProgram(identity) ? Symbol(String(identity.text.dropFirst(prefix.utf8.count))) : identity
    }
}
