// Note [Modules of one name]
// A program may have a module whose name a module of the base library has too, `Data.Proxy` say. As under GHC the program's
// imports mean the program's own, and the library's modules know nothing of it; both may be in one program. So a name does
// not say which module is meant. Its identity does, a symbol as well: the name itself for a module of the library, and for
// one of the program whose name the library has not; else the name behind `main:`, which no name contains. The loader finds
// out what each import means. Every table of modules, `Name`s, symbols of the code and the cache go by identity; source text
// and messages have names.

/// What tells modules of one name apart. See Note [Modules of one name].
package enum ModuleIdentity {
    private static let prefix = "main:"

    /// Of a module of the program whose name the library has too.
    package static func ofProgram(_ name: Symbol) -> Symbol { Symbol(prefix + name.text) }

    package static func isOfProgram(_ identity: Symbol) -> Bool { identity.text.hasPrefix(prefix) }

    /// The module's name as its users write it.
    package static func name(of identity: Symbol) -> Symbol {
        isOfProgram(identity) ? Symbol(String(identity.text.dropFirst(prefix.utf8.count))) : identity
    }
}
