import HytheBase

/// A basic block in the making.
final class Block {
    var content: BasicBlock

    init(_ label: Label) { content = BasicBlock(label) }

    var label: Label { content.label }

    func append(_ instruction: Instruction, result: Operand? = nil) {
        content.steps.append(BasicBlock.Step(result: result, instruction: instruction))
    }
}

/// Makes the instructions of one LLVM function, block by block.
class FunctionBuilder {
    final let module: ModuleEmitter
    final private(set) var blocks: [Block] = []
    /// Where instructions go.
    final var current: Block
    /// How many results have been numbered.
    final private(set) var values: Int32 = 0

    init(module: ModuleEmitter) {
        self.module = module
        current = Block(.named("start"))
        blocks = [current]
    }

    /// The function, once its blocks are complete.
    final func definition(
        _ symbol: Symbol, _ linkage: Linkage, _ signature: LLVMSignature, _ attributes: LLVMFunction.Attributes,
        after checks: [BasicBlock] = []
    ) -> LLVMDefinition {
        .function(
            LLVMFunction(
                symbol: symbol, linkage: linkage, signature: signature, attributes: attributes,
                blocks: checks + blocks.map(\.content)))
    }

    // MARK: - Instructions

    final func line(_ instruction: Instruction) { current.append(instruction) }

    final func freshValue() -> Operand {
        values += 1
        return .value(values)
    }

    /// An instruction with a result.
    final func instruction(_ instruction: Instruction) -> Operand {
        let result = freshValue()
        current.append(instruction, result: result)
        return result
    }

    final func newBlock() -> Block {
        let block = Block(.number(Int32(blocks.count)))
        blocks.append(block)
        return block
    }

    /// What a block is given by those that go there.
    final func parameters(of block: Block, _ types: [LLVMType]) -> [Operand] {
        types.map { type in
            let result = freshValue()
            block.content.phis.append(BasicBlock.Phi(result: result, type: type, incoming: []))
            return result
        }
    }

    /// What a block is given from the current one, which is to go there.
    final func give(_ values: [Operand], to block: Block) {
        for (index, value) in values.enumerated() {
            block.content.phis[index].incoming.append((value, current.label))
        }
    }

    final func branch(to block: Block, giving values: [Operand] = []) {
        give(values, to: block)
        line(.branch(block.label))
    }

    final func branch(if condition: Operand, _ yes: Block, _ no: Block, isUnlikely: Bool = false) {
        line(.conditional(condition, yes.label, no.label, isUnlikely: isUnlikely))
    }

    /// Goes to one of several blocks; to the first for the first value.
    final func switchOn(
        _ type: LLVMType, _ operand: Operand, _ cases: [(value: Int64, block: Block)], otherwise: Block
    ) {
        line(.switch_(type, operand, cases.map { ($0.value, $0.block.label) }, otherwise: otherwise.label))
    }

    final func return_(_ type: LLVMType = .void, _ operand: Operand? = nil) { line(.return_(type, operand)) }

    final func binary(
        _ operation: Instruction.BinaryOperation, _ a: Operand, _ b: Operand, _ type: LLVMType = .i64
    ) -> Operand {
        instruction(.binary(operation, type, a, b))
    }

    final func binary(_ operation: Instruction.BinaryOperation, _ a: Operand, _ b: Int) -> Operand {
        binary(operation, a, .integer(b))
    }

    final func compare(
        _ comparison: Instruction.Comparison, _ a: Operand, _ b: Operand, _ type: LLVMType = .i64
    ) -> Operand {
        instruction(.compare(comparison, type, a, b))
    }

    final func compare(
        _ comparison: Instruction.Comparison, _ a: Operand, _ b: Int, _ type: LLVMType = .i64
    ) -> Operand {
        compare(comparison, a, .integer(b), type)
    }

    final func convert(
        _ conversion: Instruction.Conversion, _ type: LLVMType, _ operand: Operand, to result: LLVMType = .i64
    ) -> Operand {
        instruction(.convert(conversion, type, operand, to: result))
    }

    /// A pointer as a number.
    final func word(_ pointer: Operand) -> Operand { convert(.ptrtoint, .pointer, pointer) }
    /// A number as a pointer.
    final func pointer(_ word: Operand) -> Operand { convert(.inttoptr, .i64, word, to: .pointer) }
    /// A truth value as `Int#` has it.
    final func flag(_ bit: Operand) -> Operand { convert(.zext, .i1, bit) }
    /// The tag of a pointer to a closure.
    final func tag(_ pointer: Operand) -> Operand { binary(.and, word(pointer), 7) }
    /// The closure that a pointer with a tag points to.
    final func untagged(_ tagged: Operand) -> Operand { pointer(binary(.and, word(tagged), -8)) }

    final func extract(_ type: LLVMType, _ aggregate: Operand, _ index: Int) -> Operand {
        instruction(.extract(type, aggregate, index))
    }

    // MARK: - Memory

    final func element(of type: LLVMType, _ base: Operand, _ index: Operand) -> Operand {
        instruction(.element(of: type, base, index))
    }

    final func offset(_ pointer: Operand, _ bytes: Int) -> Operand {
        bytes == 0 ? pointer : element(of: .i8, pointer, .integer(bytes))
    }

    final func load(_ type: LLVMType, _ pointer: Operand, offset bytes: Int = 0) -> Operand {
        instruction(.load(type, offset(pointer, bytes), alignment: type.alignment))
    }

    final func store(_ type: LLVMType, _ value: Operand, _ pointer: Operand, offset bytes: Int = 0) {
        line(.store(type, value, offset(pointer, bytes), alignment: type.alignment))
    }

    final func load(_ field: ContextField, as type: LLVMType = .i64, index: Int = 0) -> Operand {
        load(type, .context, offset: field.rawValue + 8 * index)
    }

    final func store(_ field: ContextField, _ type: LLVMType, _ value: Operand, index: Int = 0) {
        store(type, value, .context, offset: field.rawValue + 8 * index)
    }

    // MARK: - Calls

    /// The result, if there is one.
    @discardableResult final func call(_ call: Call) -> Operand? {
        if call.result != .void { return instruction(.call(call)) }
        line(.call(call))
        return nil
    }

    /// Calls a function of the runtime or an intrinsic as its prototype says.
    @discardableResult final func callRuntime(_ symbol: Symbol, _ arguments: [Operand]) -> Operand? {
        call(module.callOfRuntime(symbol, arguments))
    }

    /// One that gives something.
    final func runtimeResult(_ symbol: Symbol, _ arguments: [Operand]) -> Operand {
        callRuntime(symbol, arguments).orFail("`\(symbol)` of the runtime has no result")
    }

    /// Calls an intrinsic, declared by its use.
    final func intrinsic(_ symbol: Symbol, _ result: LLVMType, _ arguments: [TypedOperand]) -> Operand {
        let signature = LLVMSignature(result: result, parameters: arguments.map { .init($0.type) })
        module.declare(LLVMDeclaration(symbol: symbol, isHidden: false, form: .function(signature, [])))
        let callee = Operand.address(symbol, offset: 0)
        return instruction(
            .call(Call(result: result, callee: .function(callee), arguments: arguments.map { Call.Argument($0) })))
    }

    /// Ends the function with a call of Haskell code in its place.
    final func tailCall(_ callee: Operand, _ result: LLVMType, _ arguments: [Call.Argument]) {
        let call = Call(
            result: result, callee: .function(callee), arguments: arguments, convention: .tail, isTail: true)
        return_(result, self.call(call))
    }

    /// The same of a function of the runtime.
    final func tailCallRuntime(_ symbol: Symbol, _ arguments: [Operand]) {
        var call = module.callOfRuntime(symbol, arguments)
        call.isTail = true
        return_(call.result, self.call(call))
    }

    /// After a write: an object outside of the nursery may now point into it.
    ///
    /// - Parameter element: of an array, the index written.
    final func remember(_ object: Operand, element: Operand? = nil) {
        let word = word(object)
        let nursery = load(.nursery)
        let distance = binary(.sub, word, nursery)
        let bytes = load(.nurseryBytes)
        let isOld = compare(.greaterEqual, distance, bytes)
        let old = newBlock()
        let done = newBlock()
        branch(if: isOld, old, done)
        current = old
        if let element {
            callRuntime("hy_remember_element", [.context, object, element])
        } else {
            callRuntime("hy_remember", [.context, object])
        }
        branch(to: done)
        current = done
    }

    /// What no program reaches, if Core is right that the code before it never returns. Ends the process if it is not.
    final func neverReached() {
        callRuntime("llvm.trap", [])
        line(.unreachable)
    }
}
