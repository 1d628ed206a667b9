/// A type of LLVM's.
package enum LLVMType: Hashable, Sendable {
    case void, float, double, pointer, metadata
    case integer(Int)
    case structure([LLVMType])
    indirect case array(Int, LLVMType)

    static var i1: LLVMType { .integer(1) }
    static var i8: LLVMType { .integer(8) }
    static var i16: LLVMType { .integer(16) }
    static var i32: LLVMType { .integer(32) }
    static var i64: LLVMType { .integer(64) }
    static var i128: LLVMType { .integer(128) }

    var isFloating: Bool { self == .float || self == .double }

    /// Of a value in memory.
    var alignment: Int {
        switch self {
        case .integer(let bits): min(max(bits / 8, 1), 8)
        case .float: 4
        default: 8
        }
    }

    /// Of several values: none, one, or all of them in a structure.
    static func several(_ types: [LLVMType]) -> LLVMType {
        switch types.count {
        case 0: .void
        case 1: types[0]
        default: .structure(types)
        }
    }
}
