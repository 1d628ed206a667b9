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
        let type = type.unwrappingNewtypes.type
        guard let tyCon = type.headTyCon else { return nil }
        if tyCon.name == BuiltinNames.unit {
            self = .unit(tyCon.constructors[0])
        } else if let scalar = ForeignScalar(typeName: tyCon.name) {
            self = .scalar(ScalarCoding(scalar: scalar, tyCon: tyCon))
        } else if tyCon.name.module == BuiltinNames.prim, let cType = ForeignType.primitive[tyCon.name.occurrence.text]
        {
            self = .unlifted(tyCon.representation, cType)
        } else {
            return nil
        }
    }

    private static let primitive: [String: ForeignCall.CType] = [
        "Int#": .int64, "Word#": .word64, "Char#": .word32, "Float#": .float, "Double#": .double, "Addr#": .pointer,
        "StablePtr#": .pointer, "ByteArray#": .bytes, "MutableByteArray#": .bytes, "Array#": .array,
        "MutableArray#": .array, "SmallArray#": .array, "SmallMutableArray#": .array,
        // For `rts_getThreadId`.
        "ThreadId#": .array,
    ]
}

/// An argument or the result of a foreign declaration.
struct ForeignPart {
    let type: Type
    let isResult: Bool
    /// Where the type is written.
    let span: Span
    /// The newtypes' constructors that C looks through, outermost first.
    let unwrapped: [Name]
}

/// A foreign declaration's function type taken apart.
struct ForeignFunctionType {
    let arguments: [ForeignPart]
    let result: ForeignPart
    let isIO: Bool

    /// Quantifiers are dropped, newtypes over functions and over `IO` looked through.
    ///
    /// - Parameters:
    ///   - source: the arguments and the result as written; where there are more or fewer, because a synonym hides some,
    ///     `span` is the place of all.
    init(_ type: Type, source: [RType], span: Span) {
        var arguments: [(type: Type, unwrapped: [Name])] = []
        var unwrapped: [Name] = []
        var rest = type.splitForalls.body
        while true {
            let (more, last) = rest.splitFunction
            if !more.isEmpty {
                for argument in more {
                    arguments.append((argument, unwrapped))
                    unwrapped = []
                }
                rest = last
            } else if rest.headTyCon?.name != BuiltinNames.io, let inner = rest.newtypeContent, ForeignType(rest) == nil
            {
                unwrapped.append(inner.constructor)
                rest = inner.type
            } else {
                break
            }
        }
        isIO = rest.headTyCon?.name == BuiltinNames.io
        let isWritten = source.count == arguments.count + 1
        self.arguments = arguments.enumerated().map { index, argument in
            ForeignPart(
                type: argument.type, isResult: false, span: isWritten ? source[index].span : span,
                unwrapped: argument.unwrapped + argument.type.unwrappingNewtypes.constructors)
        }
        var place = isWritten ? source[arguments.count].span : span
        if isIO {
            rest = rest.splitApplication.arguments[0]
            if isWritten, case .apply(_, let value) = source[arguments.count].kind { place = value.span }
        }
        result = ForeignPart(
            type: rest, isResult: true, span: place, unwrapped: unwrapped + rest.unwrappingNewtypes.constructors)
    }
}

extension RType {
    /// The arguments and the result of a function type, as far as it is written out.
    var functionParts: [RType] {
        switch kind {
        case .forall(_, let body), .qualified(_, let body): body.functionParts
        case .function(let argument, let result): [argument] + result.functionParts
        default: [self]
        }
    }
}
