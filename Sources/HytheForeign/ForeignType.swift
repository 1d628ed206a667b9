import HytheBase
import HytheCore
import HytheTypes

/// One argument or result of a foreign declaration, as Haskell and C see it.
enum ForeignType {
    case scalar(ScalarCoding)
    /// `Int#`, `ByteArray#`, ...: imports only.
    case unlifted(Representation, ForeignCall.CType)
    /// `()`: results only; the constructor to return.
    case unit(DataCon)

    var cType: ForeignCall.CType {
        switch self {
        case .scalar(let coding): coding.scalar.cType
        case .unlifted(_, let cType): cType
        case .unit: .void
        }
    }

    /// Reads a type with newtypes unwrapped; `nil` if it has no C representation.
    init?(_ type: Type) {
        let type = type.unwrappingNewtypes
        guard let tyCon = type.headTyCon else { return nil }
        if tyCon.name == BuiltinNames.unit {
            self = .unit(tyCon.constructors[0])
        } else if let scalar = ForeignScalar(typeName: tyCon.name) {
            self = .scalar(ScalarCoding(scalar: scalar, tyCon: tyCon))
        } else if tyCon.name.module == BuiltinNames.prim, let cType = ForeignType.primitive[tyCon.name.occurrence.text] {
            self = .unlifted(tyCon.representation, cType)
        } else {
            return nil
        }
    }

    private static let primitive: [String: ForeignCall.CType] = [
        "Int#": .int64, "Word#": .word64, "Char#": .word32, "Float#": .float, "Double#": .double, "Addr#": .pointer,
        "StablePtr#": .pointer, "ByteArray#": .bytes, "MutableByteArray#": .bytes, "Array#": .array,
        "MutableArray#": .array, "SmallArray#": .array, "SmallMutableArray#": .array,
    ]
}

/// A foreign declaration's function type taken apart.
struct ForeignFunctionType {
    var arguments: [Type]
    var result: Type
    var isIO: Bool

    /// Quantifiers are dropped, newtypes over functions and over `IO` looked through.
    init(_ type: Type) {
        arguments = []
        isIO = false
        var rest = type.splitForalls.body
        while true {
            let (more, last) = rest.splitFunction
            if !more.isEmpty {
                arguments += more
                rest = last
            } else if rest.headTyCon?.name == BuiltinNames.io {
                result = rest.splitApplication.arguments[0]
                isIO = true
                return
            } else if let inner = rest.newtypeContent, ForeignType(rest) == nil {
                rest = inner
            } else {
                result = rest
                return
            }
        }
    }
}

extension Type {
    /// What a newtype applied to its arguments holds; `nil` for any other type.
    var newtypeContent: Type? {
        let (head, arguments) = splitApplication
        guard let tyCon = head.headTyCon, tyCon.isNewtype, let constructor = tyCon.constructors.first,
            arguments.count >= constructor.universals.count
        else { return nil }
        var substitution: [Type: Type] = [:]
        for variable in constructor.fieldTypes[0].freeVariables {
            guard let index = constructor.universals.firstIndex(where: { $0 == variable.variableName }) else { continue }
            substitution[variable] = arguments[index]
        }
        let content = constructor.fieldTypes[0].substituting(substitution)
        return content.applied(arguments.dropFirst(constructor.universals.count))
    }

    /// The type with newtypes at its head unwrapped; a recursive newtype stops at a bound and has no representation.
    var unwrappingNewtypes: Type {
        var type = self
        for _ in 0..<100 {
            // IO is a newtype that C calls know by itself.
            guard type.headTyCon?.name != BuiltinNames.io, let content = type.newtypeContent else { return type }
            type = content
        }
        return type
    }
}
