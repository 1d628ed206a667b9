import HytheBase

/// A parsed module.
package struct Module {
    /// `Main` where there is no header.
    package var name: LSymbol
    /// Set by whoever knows of all modules. See Note [Modules of one name].
    package var identity: Symbol
    /// The identity of the Prelude that is imported where nothing says so.
    package var prelude: Symbol = "Prelude"
    /// `nil`: everything that the module defines (or `main` where there is no header).
    package var exports: [Located<ExportItem>]?
    package var hasHeader: Bool
    /// Of an `.hs-boot` file: signatures declare, and nothing is defined.
    package var isBoot = false
    package var imports: [ImportDeclaration]
    package var declarations: [Declaration]
    /// On at the end of the module's pragmas: the language's defaults, `-X` flags and `LANGUAGE` pragmas.
    package var extensions: Extensions
    /// What stands behind `-W` in `OPTIONS_GHC` pragmas, in order.
    package var warningFlags: [Located<String>] = []
    /// The text of a `DEPRECATED` or `WARNING` pragma on the whole module.
    package var warning: String?
    /// Tabs in white space.
    package var tabs: [Span] = []
    /// Pragmas that neither hythe nor another compiler knows.
    package var unknownPragmas: [Span] = []
    package var span: Span

    package init(
        name: LSymbol, exports: [Located<ExportItem>]?, hasHeader: Bool, imports: [ImportDeclaration],
        declarations: [Declaration], extensions: Extensions, span: Span
    ) {
        self.name = name
        identity = name.value
        self.exports = exports
        self.hasHeader = hasHeader
        self.imports = imports
        self.declarations = declarations
        self.extensions = extensions
        self.span = span
    }
}

package enum ExportItem {
    case variable(LName)
    /// `pattern P`
    case pattern(LName)
    /// A type or class, with what of its inside.
    case type(LName, SubordinateList)
    case module(LSymbol)
}

package enum ImportItem {
    case variable(LSymbol)
    /// `pattern P`
    case pattern(LSymbol)
    case type(LSymbol, SubordinateList)
}

/// `T`, `T(..)`, `T(A, b)`, `T(.., P)`.
package enum SubordinateList {
    case none
    case all
    /// Everything, and pattern synonyms that are bundled with the type.
    case allAnd([LSymbol])
    case some([LSymbol])
}

package struct ImportDeclaration {
    package var module: LSymbol
    /// `import "package" M`
    package var package: String?
    /// Set by whoever knows of all modules. See Note [Modules of one name].
    package var identity: Symbol
    package var isQualified: Bool
    /// `import qualified M`
    package var isQualifiedFirst = false
    /// `import {-# SOURCE #-} M`: what its `.hs-boot` file says.
    package var isSource = false
    /// `import safe`
    package var isSafe = false
    package var alias: LSymbol?
    package var isHiding: Bool
    /// `nil`: everything.
    package var items: [Located<ImportItem>]?
    package var span: Span

    package init(
        module: LSymbol, isQualified: Bool, alias: LSymbol?, isHiding: Bool, items: [Located<ImportItem>]?, span: Span
    ) {
        self.module = module
        identity = module.value
        self.isQualified = isQualified
        self.alias = alias
        self.isHiding = isHiding
        self.items = items
        self.span = span
    }
}
