import HytheBase

extension LLVMDefinition {
    /// The symbols that it refers to; its own among them if it refers to itself.
    var references: Set<Symbol> {
        var result: Set<Symbol> = []
        switch self {
        case .function(let function):
            for block in function.blocks {
                for phi in block.phis {
                    for (value, _) in phi.incoming { value.addSymbol(to: &result) }
                }
                for step in block.steps { step.instruction.forEachOperand { $0.addSymbol(to: &result) } }
            }
        case .data(let data): data.content.forEachOperand { $0.addSymbol(to: &result) }
        case .alias(let alias): result.insert(alias.target)
        }
        return result
    }
}

extension Operand {
    fileprivate func addSymbol(to symbols: inout Set<Symbol>) {
        if case .address(let symbol, _) = self { symbols.insert(symbol) }
    }
}

extension LLVMConstant {
    fileprivate func forEachOperand(_ body: (Operand) -> Void) {
        switch self {
        case .scalar(_, let operand): body(operand)
        case .structure(let parts), .array(_, let parts): for part in parts { part.forEachOperand(body) }
        case .bytes: break
        }
    }
}

extension Instruction {
    func forEachOperand(_ body: (Operand) -> Void) {
        switch self {
        case .binary(_, _, let a, let b), .compare(_, _, let a, let b), .element(_, let a, let b),
            .store(_, let a, let b, _), .insert(_, let a, _, let b, _):
            body(a)
            body(b)
        case .convert(_, _, let operand, _), .negate(_, let operand), .freeze(_, let operand),
            .load(_, let operand, _), .loadAcquire(let operand), .extract(_, let operand, _),
            .return_(_, let operand?), .conditional(let operand, _, _, _), .switch_(_, let operand, _, _):
            body(operand)
        case .select(let a, _, let b, let c), .exchange(_, let a, let b, let c):
            body(a)
            body(b)
            body(c)
        case .call(let call):
            if case .function(let function) = call.callee { body(function) }
            for argument in call.arguments { body(argument.operand) }
        case .allocate, .return_(_, nil), .branch, .unreachable: break
        }
    }
}
