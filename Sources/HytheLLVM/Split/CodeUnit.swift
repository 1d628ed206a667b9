import HytheBase

// Note [Units of code]
// Programs have most of their code in common: what they took from the base library, and copies of it for the same types.
// The optimiser sees whole programs, but what it makes of a definition hardly ever depends on the program: names within
// come from the definition, and a copy is named by what it was made for. So machine code is kept by the definition. A unit
// is what one top-level definition of Core became, its closures and info tables with it, and its key is the hash of its
// LLVM text with the declarations that this refers to. A text refers to all else by name, so equal texts have equal code,
// whichever program asks.
//
// Units without an object are compiled many at a time, as starting clang takes longer than compiling one; the object is
// then cut apart (HytheLLVM/Objects). A unit's code must not depend on who happened to be compiled with it, and optimisers
// look at whatever is defined in the module: a unit refers to all that is not its own under another name, `NAME$there`, which
// is defined nowhere, and which the cut turns back into NAME. What is visible of a unit does not depend on who refers to it:
// always the closure and the entries.
//
// The program's own modules are a unit each, so that an edit is compiled for what it changes, and modules side by side. A
// module that C calls is not: it is compiled with its stubs, into which LLVM inlines what they call.
//
// The price is that LLVM does not inline from unit to unit: Core has done that.

/// The LLVM text of one definition, or of a module. See Note [Units of code].
package struct CodeUnit: Sendable {
    /// `MODULE_NAME` as symbols have it, or `MODULE`.
    package let name: String
    /// All symbols that it defines.
    package let symbols: Set<String>
    /// Constants without identity that it refers to, named by their content.
    package let constants: Set<String>
    /// Lines of definitions.
    let definitions: String
    /// The constants, and declarations of all else.
    let surroundings: [String]

    /// Follows the names of what other units define.
    package static let foreignMark = "$there"

    /// What its code depends on, besides compiler and options.
    package func key(common: String) -> ContentHash {
        var hash = ContentHash()
        hash.combine(common)
        for line in surroundings { hash.combine(line) }
        hash.combine(definitions)
        return hash
    }

    /// How much there is to compile.
    package var size: Int { definitions.utf8.count }

    /// A module of some units of one program.
    ///
    /// - Parameter common: as the program has it.
    package static func module(of units: [CodeUnit], common: String) -> String {
        var seen: Set<String> = []
        var text = common
        for unit in units {
            for line in unit.surroundings where seen.insert(line).inserted { text += line }
        }
        for unit in units { text += unit.definitions }
        return text
    }
}
