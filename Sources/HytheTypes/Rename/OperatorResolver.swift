import HytheBase
import HytheSyntax

/// Builds trees of operator sequences by precedence and associativity (Haskell 2010, 10.6).
enum OperatorResolver {
    /// An operand, an operator with its fixity, or a prefix minus.
    enum Item<Operand, Op> {
        case operand(Operand)
        case op(Op, Fixity)
        case negation(Span)
    }

    /// For sequences without prefix minus.
    static func resolve<T>(
        operands: [T], operators: [(T, Fixity)], build: (T, T, T) -> T, conflict: (T, T) -> Void
    ) -> T {
        var items: [Item<T, T>] = [.operand(operands[0])]
        for (index, (op, fixity)) in operators.enumerated() {
            items += [.op(op, fixity), .operand(operands[index + 1])]
        }
        return resolve(items, build: build, negate: { _, operand in operand }) { left, right in
            if let left { conflict(left, right) }
        }
    }

    /// - Parameters:
    ///   - build: left, operator, right.
    ///   - negate: of the minus's place and the operand.
    ///   - conflict: two neighbouring operators whose fixities decide nothing; it is told, and the left one binds first.
    static func resolve<Operand, Op>(
        _ items: [Item<Operand, Op>], build: (Operand, Op, Operand) -> Operand,
        negate: (Span, Operand) -> Operand, conflict: (Op?, Op) -> Void
    ) -> Operand {
        var operands: [Operand] = []
        var pending: [(op: Op?, minus: Span, fixity: Fixity)] = []

        func reduce() {
            let top = pending.removeLast()
            let right = operands.removeLast()
            if let op = top.op {
                operands.append(build(operands.removeLast(), op, right))
            } else {
                operands.append(negate(top.minus, right))
            }
        }

        for item in items {
            switch item {
            case .operand(let operand): operands.append(operand)
            case .negation(let span):
                // `a * -b`: the minus would bind less than the operator on its left; GHC rejects it, and so do we by
                // the conflict that the next reduction sees.
                pending.append((nil, span, Fixity(.left, 6)))
            case .op(let op, let fixity):
                while let top = pending.last {
                    if top.fixity.precedence > fixity.precedence {
                        reduce()
                    } else if top.fixity.precedence == fixity.precedence {
                        if top.fixity.associativity == .left, fixity.associativity == .left {
                            reduce()
                        } else if top.fixity.associativity == .right, fixity.associativity == .right {
                            break
                        } else {
                            conflict(top.op, op)
                            reduce()
                        }
                    } else {
                        break
                    }
                }
                pending.append((op, .none, fixity))
            }
        }
        while !pending.isEmpty { reduce() }
        return operands[0]
    }
}
