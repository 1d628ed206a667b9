import CHytheABI
import HytheTypes

/// The shape of a partial application: a word for each argument, void ones too; if not all are pointers, two bits for each
/// behind them. See `HY_PAP`.
struct PartialApplication {
    private let count: Int
    /// Empty if all arguments are pointers.
    let codes: [UInt64]

    init(_ representations: [Representation]) {
        count = representations.count
        codes = representations.allSatisfy(\.isPointer) ? [] : PartialApplication.codes(representations)
    }

    /// Of the whole object.
    var words: Int { 3 + count + codes.count }
    /// Its third word.
    var header: Int { count | (codes.isEmpty ? 0 : 1 << Int(HY_PAP_CODED_BIT)) }

    /// Words of 32 codes.
    static func codes(_ representations: [Representation]) -> [UInt64] {
        var codes = [UInt64](repeating: 0, count: (representations.count + 31) / 32)
        for (index, representation) in representations.enumerated() {
            codes[index / 32] |= code(representation) << UInt64(index % 32 * 2)
        }
        return codes
    }

    private static func code(_ representation: Representation) -> UInt64 {
        switch representation {
        case .lifted, .unlifted: UInt64(HY_PAP_POINTER)
        case .float, .double: UInt64(HY_PAP_FLOATING)
        case .void: UInt64(HY_PAP_VOID)
        case .int, .word, .char, .address: UInt64(HY_PAP_WORD)
        }
    }
}
