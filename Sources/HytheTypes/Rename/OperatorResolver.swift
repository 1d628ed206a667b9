import HytheBase
import HytheSyntax

/// An operator as precedences see it.
struct OperatorUse {
    let text: Symbol
    let fixity: Fixity
    let span: Span

    static func negation(at span: Span) -> OperatorUse {
        OperatorUse(text: "-", fixity: Fixity(.left, 6), span: span)
    }

    /// `infixl 6`
    var fixityText: String {
        let keyword =
            switch fixity.associativity {
            case .left: "infixl"
            case .right: "infixr"
            case .none: "infix"
            }
        return "\(keyword) \(fixity.precedence)"
    }
}

/// Builds trees of operator sequences by precedence and associativity (Haskell 2010, 10.6).
struct OperatorResolver<Operand> {
    enum Item {
        case operand(Operand)
        case op(Operand, OperatorUse)
        case negation(Span)
    }

    /// Of the left operand, the operator and the right operand.
    let build: (Operand, Operand, Operand) -> Operand
    let negate: (Span, Operand) -> Operand
    /// Told of two neighbours whose fixities decide nothing; the left one then binds first.
    let conflict: (OperatorUse, OperatorUse) -> Void

    /// - Parameter items: operators between operands, each operand perhaps after a minus.
    /// - Returns: the tree and the operator at its root, if there is any.
    func resolve(_ items: [Item]) -> (tree: Operand, root: OperatorUse?) {
        var operands: [Operand] = []
        var pending: [(op: Operand?, use: OperatorUse)] = []
        var root: OperatorUse?

        func reduce() {
            let top = pending.removeLast()
            let right = operands.removeLast()
            if let op = top.op {
                operands.append(build(operands.removeLast(), op, right))
            } else {
                operands.append(negate(top.use.span, right))
            }
            root = top.use
        }

        for item in items {
            switch item {
            case .operand(let operand): operands.append(operand)
            case .negation(let span):
                let use = OperatorUse.negation(at: span)
                // `a * -b`: a minus cannot stand under an operator that binds as tightly.
                if let top = pending.last, top.use.fixity.precedence >= use.fixity.precedence { conflict(top.use, use) }
                pending.append((nil, use))
            case .op(let op, let use):
                while let top = pending.last, binds(top.use, before: use) { reduce() }
                pending.append((op, use))
            }
        }
        while !pending.isEmpty { reduce() }
        return (operands[0], root)
    }

    private func binds(_ left: OperatorUse, before right: OperatorUse) -> Bool {
        let (a, b) = (left.fixity, right.fixity)
        if a.precedence != b.precedence { return a.precedence > b.precedence }
        if a.associativity == .right, b.associativity == .right { return false }
        if a.associativity != .left || b.associativity != .left { conflict(left, right) }
        return true
    }

    /// For sequences without a minus.
    func resolve(_ operands: [Operand], _ operators: [(Operand, OperatorUse)]) -> Operand {
        var items: [Item] = [.operand(operands[0])]
        for (index, op) in operators.enumerated() { items += [.op(op.0, op.1), .operand(operands[index + 1])] }
        return resolve(items).tree
    }
}
