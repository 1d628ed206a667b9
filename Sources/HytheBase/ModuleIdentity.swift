// Note [Modules of one name]
// A program may have a module whose name a module of the base library has too, `Data.Proxy` say, and so may each package that
// it uses. As under GHC an import means the importer's own module first, then those of the packages that it sees, and the
// library's modules know nothing of them; all may be in one program. So a name does not say which module is meant. Its
// identity does, a symbol as well: the name itself for a module of the library, and for one of the program whose name the
// library has not; else the name behind `UNIT:`, which no name contains, where the unit is `main` or that of a package. The
// loader finds out what each import means. Every table of modules, `Name`s, symbols of the code and the cache go by identity;
// source text and messages have names. What a module's `.hs-boot` file declares ahead of it is a module of
// its own to the loader, whose identity ends in `:boot`; what it declares has the names of the module proper. See Note [Modules
// that import each other].

/// What tells modules of one name apart. See Note [Modules of one name].
package enum ModuleIdentity {
    /// The unit of the modules that a command names, and of those beside them.
    package static let program = "main"
    private static let bootSuffix = ":boot"

    /// - Parameter unit: without a colon.
    package static func of(_ name: Symbol, in unit: String) -> Symbol { Symbol("\(unit):\(name.text)") }

    /// The unit that the identity tells; nil if it is the name alone.
    package static func unit(of identity: Symbol) -> String? {
        let text = proper(identity).text
        return text.firstIndex(of: ":").map { String(text[..<$0]) }
    }

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
        let text = identity.text
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return identity }
        return Symbol(String(text[text.utf8.index(after: colon)...]))
    }
}
