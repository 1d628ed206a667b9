import HytheBase

/// What derived instances refer to in the base library.
enum DerivedNames {
    private static func value(_ module: Symbol, _ text: Symbol) -> Name { .global(module, text, .value) }

    /// Derived by generated code, for newtypes too.
    /// Which types without constructors have by an extension only.
    static let reportClasses: Set<Name> = [BuiltinNames.eq, BuiltinNames.ord, BuiltinNames.show, BuiltinNames.read]

    static let stockClasses: Set<Name> = [
        BuiltinNames.eq, BuiltinNames.ord, BuiltinNames.show, BuiltinNames.read, BuiltinNames.bounded, BuiltinNames.ix,
        data, liftClass, GenericNames.generic, GenericNames.generic1,
    ]

    static let isTrue = value("GHC.Types", "isTrue#")
    static let less = Name.global("GHC.Types", "LT", .constructor)
    static let equal = Name.global("GHC.Types", "EQ", .constructor)
    static let greater = Name.global("GHC.Types", "GT", .constructor)

    static let and = value("GHC.Classes", "&&")
    static let not = value("GHC.Classes", "not")
    static let notEquals = value("GHC.Classes", "/=")
    static let compare = value("GHC.Classes", "compare")
    static let lessThan = value("GHC.Classes", "<")
    static let lessOrEqual = value("GHC.Classes", "<=")
    static let greaterThan = value("GHC.Classes", ">")
    static let greaterOrEqual = value("GHC.Classes", ">=")
    static let max = value("GHC.Classes", "max")
    static let min = value("GHC.Classes", "min")
    static let compareTags = value("GHC.Classes", "compareInt#")
    static let intIsAtLeast = value("GHC.Classes", "geInt")

    static let showsPrec = value("GHC.Show", "showsPrec")
    static let showParen = value("GHC.Show", "showParen")
    static let showString = value("GHC.Show", "showString")
    static let showSpace = value("GHC.Show", "showSpace")

    static let succ = value("GHC.Enum", "succ")
    static let pred = value("GHC.Enum", "pred")
    static let toEnum = value("GHC.Enum", "toEnum")
    static let fromEnum = value("GHC.Enum", "fromEnum")
    static let enumFrom = value("GHC.Enum", "enumFrom")
    static let enumFromThen = value("GHC.Enum", "enumFromThen")
    static let enumFromTo = value("GHC.Enum", "enumFromTo")
    static let enumFromThenTo = value("GHC.Enum", "enumFromThenTo")
    static let intsFromTo = value("GHC.Enum", "intsFromTo")
    static let intsFromThenTo = value("GHC.Enum", "intsFromThenTo")
    static let mapList = value("Hythe.Functions", "mapList")
    static let minBound = value("GHC.Enum", "minBound")
    static let maxBound = value("GHC.Enum", "maxBound")
    static let error = value("GHC.Err", "error")
    static let append = value("Hythe.Functions", "append")
    static let composeAll = value("Hythe.Functions", "composeAll")

    static let range = value("GHC.Ix", "range")
    static let index = value("GHC.Ix", "index")
    static let unsafeIndex = value("GHC.Ix", "unsafeIndex")
    static let inRange = value("GHC.Ix", "inRange")
    static let unsafeRangeSize = value("GHC.Ix", "unsafeRangeSize")
    static let plus = value("GHC.Num", "+")
    static let times = value("GHC.Num", "*")

    static let readPrec = value("GHC.Read", "readPrec")
    static let readList = value("GHC.Read", "readList")
    static let readListPrec = value("GHC.Read", "readListPrec")
    static let readListDefault = value("GHC.Read", "readListDefault")
    static let readListPrecDefault = value("GHC.Read", "readListPrecDefault")
    static let parens = value("GHC.Read", "parens")
    static let choose = value("GHC.Read", "choose")
    static let expect = value("GHC.Read", "expectP")
    static let prec = value("Text.ParserCombinators.ReadPrec", "prec")
    static let step = value("Text.ParserCombinators.ReadPrec", "step")
    static let reset = value("Text.ParserCombinators.ReadPrec", "reset")
    static let eitherParse = value("Text.ParserCombinators.ReadPrec", "+++")
    static let noParse = value("Text.ParserCombinators.ReadPrec", "pfail")
    static let return_ = value("GHC.Base", "return")
    static let identifier = Name.global("Text.Read.Lex", "Ident", .constructor)
    static let symbol = Name.global("Text.Read.Lex", "Symbol", .constructor)
    static let punctuation = Name.global("Text.Read.Lex", "Punc", .constructor)

    static let data = Name.global("Data.Data.Class", "Data", .type)
    static let dataType = Name.global("Data.Data.Class", "DataType", .type)
    static let constr = Name.global("Data.Data.Class", "Constr", .type)
    static let prefixFixity = Name.global("Data.Data.Class", "Prefix", .constructor)
    static let infixFixity = Name.global("Data.Data.Class", "Infix", .constructor)
    static let gfoldl = value("Data.Data.Class", "gfoldl")
    static let gunfold = value("Data.Data.Class", "gunfold")
    static let toConstr = value("Data.Data.Class", "toConstr")
    static let dataTypeOf = value("Data.Data.Class", "dataTypeOf")
    static let dataCast1 = value("Data.Data.Class", "dataCast1")
    static let dataCast2 = value("Data.Data.Class", "dataCast2")
    static let constrIndex = value("Data.Data.Class", "constrIndex")
    static let mkDataType = value("Data.Data.Class", "mkDataType")
    static let mkConstr = value("Data.Data.Class", "mkConstr")
    static let gcast1 = value("Data.Typeable", "gcast1")
    static let gcast2 = value("Data.Typeable", "gcast2")
    static let errorWithoutStackTrace = value("GHC.Err", "errorWithoutStackTrace")

    static let liftClass = Name.global("Language.Haskell.TH.Syntax.Lift", "Lift", .type)
    static let lift = value("Language.Haskell.TH.Syntax.Lift", "lift")
    static let liftTyped = value("Language.Haskell.TH.Syntax.Lift", "liftTyped")
    static let liftTypedByLift = value("Language.Haskell.TH.Syntax.Lift", "liftTypedByLift")
    static let liftConstructor = value("Language.Haskell.TH.Syntax.Lift", "liftConstructor")
    /// Of `Int#` the function `liftInt#`, which takes an `Int`.
    static func liftPrimitive(_ type: Symbol) -> Name {
        value("Language.Haskell.TH.Syntax.Lift", Symbol("lift\(type)"))
    }

    static let foldable = Name.global("Data.Foldable", "Foldable", .type)
    static let traversable = Name.global("Data.Traversable", "Traversable", .type)
    static let fmap = value("GHC.Base", "fmap")
    static let pure = value("GHC.Base", "pure")
    static let applicativeApply = value("GHC.Base", "<*>")
    static let foldr = value("Data.Foldable", "foldr")
    static let traverse = value("Data.Traversable", "traverse")
}
