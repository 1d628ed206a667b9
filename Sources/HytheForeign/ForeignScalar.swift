import HytheBase
import HytheCore
import HytheTypes

/// A Haskell type that crosses to C, by the name that GHC gives it in C: `HsInt`, `rts_mkInt`, `rts_getInt`.
package enum ForeignScalar: String, CaseIterable, Sendable {
    case char = "Char"
    case int = "Int"
    case int8 = "Int8"
    case int16 = "Int16"
    case int32 = "Int32"
    case int64 = "Int64"
    case word = "Word"
    case word8 = "Word8"
    case word16 = "Word16"
    case word32 = "Word32"
    case word64 = "Word64"
    case float = "Float"
    case double = "Double"
    case bool = "Bool"
    case pointer = "Ptr"
    case functionPointer = "FunPtr"
    case stablePointer = "StablePtr"

    /// The type in HsFFI.h.
    package var cName: String { "Hs" + rawValue }

    /// As the calling convention sees it. `HsBool` is a whole word, as GHC has it.
    package var cType: ForeignCall.CType {
        switch self {
        case .char, .word32: .word32
        case .int, .int64, .bool: .int64
        case .int8: .int8
        case .int16: .int16
        case .int32: .int32
        case .word, .word64: .word64
        case .word8: .word8
        case .word16: .word16
        case .float: .float
        case .double: .double
        case .pointer, .functionPointer, .stablePointer: .pointer
        }
    }

    /// How the unboxed value is held in Haskell code.
    package var representation: Representation {
        switch self {
        case .char: .char
        case .int, .int8, .int16, .int32, .int64, .bool: .int
        case .word, .word8, .word16, .word32, .word64: .word
        case .float: .float
        case .double: .double
        case .pointer, .functionPointer, .stablePointer: .address
        }
    }

    /// The boxed type's constructor, by its defining module.
    private var typeName: Name {
        let module: Symbol =
            switch self {
            case .char, .int, .word, .float, .double, .bool: "GHC.Types"
            case .int8, .int16, .int32, .int64: "GHC.Int"
            case .word8, .word16, .word32, .word64: "GHC.Word"
            case .pointer, .functionPointer: "GHC.Ptr"
            case .stablePointer: "GHC.Stable"
            }
        return .global(module, Symbol(rawValue), .type)
    }

    private static let byTypeName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.typeName, $0) })

    /// The scalar of a boxed type, by the name of its type constructor; `nil` for any other type.
    package init?(typeName: Name) {
        guard let scalar = ForeignScalar.byTypeName[typeName] else { return nil }
        self = scalar
    }
}
