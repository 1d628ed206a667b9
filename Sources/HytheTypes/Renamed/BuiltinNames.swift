import HytheBase
import HytheSyntax

/// The entities that the compiler itself refers to, by their defining modules (the same as GHC's).
package enum BuiltinNames {
    private static func value(_ module: Symbol, _ text: Symbol) -> Name { .global(module, text, .value) }
    private static func constructor(_ module: Symbol, _ text: Symbol) -> Name { .global(module, text, .constructor) }
    private static func type(_ module: Symbol, _ text: Symbol) -> Name { .global(module, text, .type) }

    // Built-in syntax: defined by the compiler, not by Library source.
    package static let prim: Symbol = "GHC.Prim"
    package static let list = type("GHC.Types", "[]")
    package static let nil_ = constructor("GHC.Types", "[]")
    package static let cons = constructor("GHC.Types", ":")
    package static let unit = type("GHC.Tuple", "()")
    package static let unitConstructor = constructor("GHC.Tuple", "()")
    package static let function = type("GHC.Prim", "->")

    /// The kind of lifted types; in source `Type` or `*`.
    package static let typeKind = type("GHC.Types", "Type")
    package static let equality = type("GHC.Types", "~")
    package static let visible = type("GHC.Types", "forall ->")
    package static let heterogeneousEquality = type("GHC.Types", "~~")
    /// `IP` of the constraint `?x :: t`.
    package static let implicitParameter = type("GHC.Classes", "IP")
    package static let callStack = type("GHC.Stack.Types", "CallStack")
    package static let makeStatic = value("Hythe.StaticPointers", "makeStatic")
    package static let registerStatic = value("Hythe.StaticPointers", "registerStatic")
    package static let staticEntry = constructor("Hythe.StaticPointers", "StaticEntry")
    package static let staticPtr = type("Hythe.StaticPointers", "StaticPtr")
    /// What the linker makes of the entries of all modules.
    package static let staticEntries = value("Hythe.StaticPointers", "programEntries")
    /// In each module that has static forms.
    package static let moduleStaticEntries: Symbol = "static:entries"
    package static let fromStaticPtr = value("Hythe.StaticPointers", "fromStaticPtr")
    package static let emptyCallStack = value("GHC.Stack.Types", "emptyCallStack")
    package static let pushCallSite = value("GHC.Stack.Types", "pushCallSite#")

    package static let largestTuple = 62
    /// The type constructor `(,)`, `(,,)`, ... of 2 to 62 components.
    package static func tuple(_ size: Int) -> Name { type("GHC.Tuple", tupleText(size)) }
    package static func tupleConstructor(_ size: Int) -> Name { constructor("GHC.Tuple", tupleText(size)) }
    private static func tupleText(_ size: Int) -> Symbol {
        Symbol("(" + String(repeating: ",", count: size - 1) + ")")
    }

    /// The type constructor `(# | #)` and so on, of 2 to 62 alternatives.
    package static func unboxedSum(_ size: Int) -> Name { type("GHC.Prim", Symbol("(#" + bars(size - 1) + "#)")) }
    /// `(# _ | #)` and so on: the constructor of an alternative, counted from 0.
    package static func unboxedSumConstructor(_ alternative: Int, of size: Int) -> Name {
        constructor("GHC.Prim", Symbol("(#" + bars(alternative) + "_" + bars(size - 1 - alternative) + "#)"))
    }
    private static func bars(_ count: Int) -> String { String(repeating: "|", count: count) }

    /// Defined in Library source but known to the compiler.
    package static let bool = type("GHC.Types", "Bool")
    package static let true_ = constructor("GHC.Types", "True")
    package static let false_ = constructor("GHC.Types", "False")
    package static let char = type("GHC.Types", "Char")
    package static let int = type("GHC.Types", "Int")
    package static let word = type("GHC.Types", "Word")
    package static let float = type("GHC.Types", "Float")
    package static let double = type("GHC.Types", "Double")
    package static let ordering = type("GHC.Types", "Ordering")
    package static let io = type("GHC.Types", "IO")
    package static let charConstructor = constructor("GHC.Types", "C#")
    package static let intConstructor = constructor("GHC.Types", "I#")
    package static let wordConstructor = constructor("GHC.Types", "W#")
    package static let floatConstructor = constructor("GHC.Types", "F#")
    package static let doubleConstructor = constructor("GHC.Types", "D#")
    package static let integer = type("GHC.Num.Integer.Type", "Integer")
    package static let integerSmall = constructor("GHC.Num.Integer.Type", "IS")
    package static let integerFromDecimal = value("GHC.Num.Integer.Type", "integerFromDecimal#")
    package static let string = type("GHC.Base", "String")
    package static let fromString = value("Data.String", "fromString")
    package static let ratio = type("GHC.Real", "Ratio")
    package static let ratioConstructor = constructor("GHC.Real", ":%")

    package static let eq = type("GHC.Classes", "Eq")
    package static let ord = type("GHC.Classes", "Ord")
    package static let show = type("GHC.Show", "Show")
    package static let read = type("GHC.Read", "Read")
    package static let enum_ = type("GHC.Enum", "Enum")
    package static let bounded = type("GHC.Enum", "Bounded")
    package static let ix = type("GHC.Ix", "Ix")
    package static let num = type("GHC.Num", "Num")
    package static let integral = type("GHC.Real", "Integral")
    package static let fractional = type("GHC.Real", "Fractional")
    package static let functor = type("GHC.Base", "Functor")
    package static let monad = type("GHC.Base", "Monad")
    package static let typeable = type("Data.Typeable.Internal", "Typeable")
    /// Their instances are the compiler's affair.
    static let solvedClasses: Set<Name> = [typeable, coercible, knownNat, knownSymbol]
    package static let coercible = type("GHC.Types", "Coercible")
    package static let typeRep = type("Data.Typeable.Internal", "SomeTypeRep")
    package static let typeRepMethod = value("Data.Typeable.Internal", "typeRep#")
    package static let mkTrCon = value("Data.Typeable.Internal", "mkTrCon")
    package static let mkTrKind = value("Data.Typeable.Internal", "mkTrKind")
    package static let trFun = value("Data.Typeable.Internal", "trFun")
    package static let mkTrApp = value("Data.Typeable.Internal", "mkTrApp")
    package static let typeTag = constructor("Data.Typeable.Internal", "Tag")
    package static let mkTrSymbol = value("Data.Typeable.Internal", "mkTrSymbol")
    package static let mkTrNat = value("Data.Typeable.Internal", "mkTrNat")
    package static let natSing = value("GHC.TypeNats", "natSing")
    package static let symbolSing = value("GHC.TypeLits", "symbolSing")
    package static let knownNat = type("GHC.TypeNats", "KnownNat")
    package static let knownSymbol = type("GHC.TypeLits", "KnownSymbol")
    package static let hasField = type("GHC.Records", "HasField")

    package static let fromInteger = value("GHC.Num", "fromInteger")
    package static let fromRational = value("GHC.Real", "fromRational")
    package static let negate = value("GHC.Num", "negate")
    package static let equals = value("GHC.Classes", "==")
    package static let bind = value("GHC.Base", ">>=")
    package static let then = value("GHC.Base", ">>")
    package static let fail = value("Control.Monad.Fail", "fail")
    package static let enumFrom = value("GHC.Enum", "enumFrom")
    package static let enumFromThen = value("GHC.Enum", "enumFromThen")
    package static let enumFromTo = value("GHC.Enum", "enumFromTo")
    package static let enumFromThenTo = value("GHC.Enum", "enumFromThenTo")
    package static let concatMap = value("GHC.List", "concatMap")
    package static let otherwise = value("GHC.Base", "otherwise")
    package static let dollar = value("GHC.Base", "$")
    package static let build = value("Hythe.Functions", "build")
    package static let foldr = value("Hythe.Functions", "foldr")
    package static let augment = value("Hythe.Functions", "augment")
    package static let append = value("Hythe.Functions", "append")
    package static let oneShot = value("GHC.Magic", "oneShot")
    package static let unpackCString = value("GHC.CString", "unpackCString#")
    package static let unpackAppendCString = value("GHC.CString", "unpackAppendCString#")
    package static let unpackFoldrCString = value("GHC.CString", "unpackFoldrCString#")
    package static let madeFunPtr = value("GHC.TopHandler", "madeFunPtr")
    package static let unpackCStringUtf8 = value("GHC.CString", "unpackCStringUtf8#")

    package static func matchError(_ function: Symbol) -> Name { value("Control.Exception.Base", function) }
}
