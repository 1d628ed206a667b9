import HytheBase

/// What derived instances of `Generic` and `Generic1` refer to.
enum GenericNames {
    private static let module: Symbol = "GHC.Generics"
    private static func type(_ text: Symbol) -> Name { .global(module, text, .type) }
    private static func make(_ text: Symbol) -> Name { .global(module, text, .constructor) }
    private static func value(_ text: Symbol) -> Name { .global(module, text, .value) }

    static let generic = type("Generic")
    static let generic1 = type("Generic1")
    static let rep = type("Rep")
    static let rep1 = type("Rep1")
    static let from = value("from")
    static let to = value("to")
    static let from1 = value("from1")
    static let to1 = value("to1")

    // Types of representations, and their constructors.
    static let void = type("V1")
    static let unit = type("U1")
    static let parameter = type("Par1")
    static let applied = type("Rec1")
    static let constant = type("K1")
    static let meta = type("M1")
    static let sum = type(":+:")
    static let product = type(":*:")
    static let composed = type(":.:")
    static let makeUnit = make("U1")
    static let makeParameter = make("Par1")
    static let makeApplied = make("Rec1")
    static let makeConstant = make("K1")
    static let makeMeta = make("M1")
    static let makeLeft = make("L1")
    static let makeRight = make("R1")
    static let makeProduct = make(":*:")
    static let makeComposed = make("Comp1")
    /// Per primitive type: the type whose `URec` holds it, and the constructor.
    static func unboxed(_ primitive: Symbol) -> (type: Name, constructor: Name)? {
        let names: (Symbol, Symbol, Symbol)
        switch primitive {
        case "Addr#": names = ("GHC.Ptr", "Ptr", "UAddr")
        case "Char#": names = ("GHC.Types", "Char", "UChar")
        case "Double#": names = ("GHC.Types", "Double", "UDouble")
        case "Float#": names = ("GHC.Types", "Float", "UFloat")
        case "Int#": names = ("GHC.Types", "Int", "UInt")
        case "Word#": names = ("GHC.Types", "Word", "UWord")
        default: return nil
        }
        return (.global(names.0, names.1, .type), make(names.2))
    }

    static let unboxedRecord = type("URec")
    static let recursive = type("R")
    static let datatype = type("D")
    static let constructor = type("C")
    static let selector = type("S")

    // Metadata.
    static let metaData = make("MetaData")
    static let metaConstructor = make("MetaCons")
    static let metaSelector = make("MetaSel")
    static let prefix = make("PrefixI")
    static let infix = make("InfixI")
    static let leftAssociative = make("LeftAssociative")
    static let rightAssociative = make("RightAssociative")
    static let notAssociative = make("NotAssociative")
    static let nothing = Name.global("GHC.Maybe", "Nothing", .constructor)
    static let just = Name.global("GHC.Maybe", "Just", .constructor)
    static let noUnpackedness = make("NoSourceUnpackedness")
    static let sourceUnpack = make("SourceUnpack")
    static let sourceNoUnpack = make("SourceNoUnpack")
    static let noStrictness = make("NoSourceStrictness")
    static let sourceStrict = make("SourceStrict")
    static let sourceLazy = make("SourceLazy")
    static let decidedStrict = make("DecidedStrict")
    static let decidedLazy = make("DecidedLazy")
}
