import HytheBase
import HytheTypes

/// A call of C code from Core. Arguments are unboxed already.
package struct ForeignCall: Hashable, Sendable {
    package enum Target: Hashable, Sendable {
        case symbol(Symbol)
        /// The first argument is the function's address.
        case dynamic
    }

    package enum Safety: UInt8, Hashable, Sendable { case safe, unsafe, interruptible }

    /// A C scalar as the platform's calling convention sees it.
    package enum CType: UInt8, Hashable, Sendable {
        case int8, int16, int32, int64, word8, word16, word32, word64, float, double, pointer
        /// The payload address of a `ByteArray#` or `MutableByteArray#`.
        case bytes
        /// The elements' address of an `Array#`.
        case array
        case void
    }

    package var target: Target
    package var safety: Safety
    /// Without the address of a dynamic call and without State#.
    package var arguments: [CType]
    package var result: CType

    package init(target: Target, safety: Safety, arguments: [CType], result: CType) {
        self.target = target
        self.safety = safety
        self.arguments = arguments
        self.result = result
    }
}
