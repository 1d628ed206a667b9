import HytheBase
import HytheTypes

// Note [Division by literals]
// `div` and `mod` round down, the machine's division towards zero. `divInt#` and `modInt#` of the library make the one of the
// other, with a comparison of signs; they are not inlined, so that `div` and `mod` of Int, which look at the divisor first,
// are small, and so that a divisor that is a literal is seen here. By a power of two they are a shift and a mask; by another
// positive number the correction needs the remainder's sign only, and LLVM multiplies instead of dividing.

extension Simplifier {
    private static let quotient = Name.global("GHC.Classes", "divInt#", .value)
    private static let remainder = Name.global("GHC.Classes", "modInt#", .value)

    /// A division that rounds down by a positive literal.
    func dividedByLiteral(_ function: Name, _ arguments: [Core]) -> Core? {
        guard function == Self.quotient || function == Self.remainder, arguments.count == 2,
            case .literal(.int(let divisor)) = arguments[1], divisor > 0
        else { return nil }
        let isQuotient = function == Self.quotient
        if case .literal(.int(let dividend)) = arguments[0] {
            let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
            return number(isQuotient ? quotient - (remainder < 0 ? 1 : 0) : remainder + (remainder < 0 ? divisor : 0))
        }
        if divisor & (divisor - 1) == 0 {
            return isQuotient
                ? operation(.uncheckedIShiftRA, arguments[0], number(Int64(divisor.trailingZeroBitCount)))
                : operation(.andI, arguments[0], number(divisor - 1))
        }
        let (first, last) = (fresh("q", .int), fresh("r", .int))
        let isBelow = operation(.ltInt, last.variable, number(0))
        let mask = Core.primitive(.of(.negateInt), [isBelow], result: .single(.int))
        let body =
            isQuotient
            ? operation(.minusInt, first.variable, isBelow)
            : operation(.plusInt, last.variable, operation(.andI, mask, number(divisor)))
        return .case_(
            .primitive(.of(.quotRemInt), arguments, result: .tuple([.int, .int])), fresh("t", .void),
            [CoreAlternative(pattern: .tuple([first, last]), body: body)], default: nil, result: .single(.int))
    }

    private func number(_ value: Int64) -> Core { .literal(.int(value)) }

    private func operation(_ operation: PrimitiveID, _ a: Core, _ b: Core) -> Core {
        .primitive(.of(operation), [a, b], result: .single(.int))
    }
}
