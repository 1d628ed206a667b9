import HytheBase

/// What quotations are made of.
enum QuotationNames {
    static let typed = function("Language.Haskell.TH.Syntax.Quotations", "typedQuotation")
    static let named = function("Language.Haskell.TH.Syntax.Quotations", "named")
    static let unTypeCode = function("Language.Haskell.TH.Syntax.Quasi", "unTypeCode")
    static let lift = DerivedNames.lift
    static let just = Name.global("GHC.Maybe", "Just", .constructor)
    static let nothing = Name.global("GHC.Maybe", "Nothing", .constructor)

    /// The function that makes a `Name` of a package's, a module's and its own text.
    static func global(_ space: NameSpace) -> Name {
        let function: Symbol =
            switch space {
            case .value: "mkNameG_v"
            case .constructor: "mkNameG_d"
            case .type, .typeVariable: "mkNameG_tc"
            }
        return self.function("Language.Haskell.TH.Syntax.Names", function)
    }

    static func expression(_ text: Symbol) -> Name { function("Language.Haskell.TH.Lib.Expressions", text) }
    static func declaration(_ text: Symbol) -> Name { function("Language.Haskell.TH.Lib.Declarations", text) }
    static func type(_ text: Symbol) -> Name { function("Language.Haskell.TH.Lib.Types", text) }

    private static func function(_ module: Symbol, _ text: Symbol) -> Name { .global(module, text, .value) }
}
