import CHytheABI
import HytheBase

/// The general routines for partial applications, which go through what one holds word by word. See `HY_PAP`.
struct PartialApplicationCode {
    private let code: FunctionBuilder
    private let pap = Operand.named("pap")
    /// How many arguments are staged in `ctx.results`, and what kinds they are.
    private let count = Operand.named("n")
    private let codes = Operand.named("codes")

    /// What the partial application holds: how many arguments, whether there are codes for them, where both are.
    private let held: Operand
    private let isCoded: Operand
    private let first: Operand
    private let ownCodes: Operand
    /// Held and staged arguments together.
    private let total: Operand
    private let staged: Operand
    private static let headerMask = (1 << HY_PAP_CODED_BIT) - 1

    private init(_ module: ModuleEmitter) {
        code = FunctionBuilder(module: module)
        let header = code.load(.i64, pap, offset: 9)
        held = code.binary(.and, header, Self.headerMask)
        isCoded = code.compare(.greater, header, held)
        first = code.offset(pap, 17)
        ownCodes = code.element(of: .i64, first, held)
        total = code.binary(.add, held, count)
        staged = code.offset(.context, ContextField.results.rawValue)
    }

    private func definition(_ symbol: Symbol, _ parameters: [Operand?]) -> LLVMDefinition {
        let types: [Operand: LLVMType] = [count: .i64, codes: .i64]
        let list = parameters.map { operand -> LLVMSignature.Parameter in
            guard let operand else { return .context }
            return LLVMSignature.Parameter(types[operand] ?? .pointer, name: operand)
        }
        return code.definition(
            symbol, .hidden, LLVMSignature(convention: .tail, result: .pointer, parameters: list),
            .haskell(isLooping: true))
    }

    /// The argument number `index` of all: whether it is held, its number among the held or staged ones, its word.
    private func argument(_ number: Operand) -> (isHeld: Operand, index: Operand, word: Operand) {
        let isHeld = code.compare(.less, number, held)
        let inStage = code.binary(.sub, number, held)
        let index = code.instruction(.select(isHeld, .i64, number, inStage))
        let from = code.instruction(.select(isHeld, .pointer, first, staged))
        return (isHeld, index, code.load(.i64, code.element(of: .i64, from, index)))
    }

    // MARK: - Calling

    /// Calls the function of a partial application with what it holds and with staged arguments, which saturate it.
    static func call(_ module: ModuleEmitter) -> LLVMDefinition {
        let routine = PartialApplicationCode(module)
        routine.call()
        return routine.definition("hy_call_pap", [nil, .stack, routine.pap, routine.count, routine.codes])
    }

    private func call() {
        let integers = code.instruction(.allocate(.array(ArgumentPlan.closureIntegers, .i64)))
        let floats = code.instruction(.allocate(.array(ArgumentPlan.floats, .double)))
        let memory = code.offset(.context, ContextField.args.rawValue)
        let loop = code.newBlock()
        let take = code.newBlock()
        let go = code.newBlock()
        // How many arguments have found their place: in all, in integer registers, in others, in memory.
        let done = code.parameters(of: loop, [LLVMType](repeating: .i64, count: 4))
        code.branch(to: loop, giving: [Operand](repeating: .integer(0), count: 4))
        code.current = loop
        code.branch(if: code.compare(.less, done[0], total), take, go)

        code.current = take
        let (kind, word) = kindAndWord(done[0])
        let integer = code.newBlock()
        let floating = code.newBlock()
        let next = code.newBlock()
        let spill = code.newBlock()
        let void = code.newBlock()
        code.switchOn(
            .i64, kind, [(Int64(HY_PAP_VOID), void), (Int64(HY_PAP_FLOATING), floating)], otherwise: integer)
        let placed = code.parameters(of: next, [.i64, .i64, .i64])
        code.current = void
        code.branch(to: next, giving: Array(done[1...]))
        place(word, integer, integers, done, 1, upTo: ArgumentPlan.closureIntegers, next, else: spill)
        place(word, floating, floats, done, 2, upTo: ArgumentPlan.floats, next, else: spill)
        place(word, spill, memory, done, 3, upTo: nil, next, else: spill)
        code.current = next
        code.branch(to: loop, giving: [code.binary(.add, done[0], 1)] + placed)

        code.current = go
        let function = code.load(.pointer, pap, offset: 1)
        let info = code.load(.pointer, code.untagged(function))
        let target = code.load(.pointer, info, offset: 8)
        var arguments = [.context, Call.Argument(.pointer, .stack), Call.Argument(.pointer, function)]
        for index in 0..<ArgumentPlan.closureIntegers {
            arguments.append(Call.Argument(.i64, code.load(.i64, integers, offset: 8 * index)))
        }
        for index in 0..<ArgumentPlan.floats {
            arguments.append(Call.Argument(.double, code.load(.double, floats, offset: 8 * index)))
        }
        code.tailCall(target, .pointer, arguments)
    }

    private func kindAndWord(_ number: Operand) -> (kind: Operand, word: Operand) {
        let (isHeld, index, word) = argument(number)
        let coded = code.newBlock()
        let known = code.newBlock()
        let heldCodes = code.parameters(of: known, [.i64])[0]
        code.give([.integer(0)], to: known)
        code.branch(if: code.binary(.and, isHeld, isCoded, .i1), coded, known)
        code.current = coded
        code.branch(
            to: known, giving: [code.load(.i64, code.element(of: .i64, ownCodes, code.binary(.lshr, number, 5)))])
        code.current = known
        let bits = code.instruction(.select(isHeld, .i64, heldCodes, codes))
        let shift = code.binary(.shl, code.binary(.and, index, 31), 1)
        return (code.binary(.and, code.binary(.lshr, bits, shift), 3), word)
    }

    /// Puts an argument behind those of its kind, if fewer than `limit` are there, and counts it.
    private func place(
        _ word: Operand, _ block: Block, _ base: Operand, _ done: [Operand], _ kind: Int, upTo limit: Int?,
        _ next: Block, else spill: Block
    ) {
        code.current = block
        if let limit {
            let fits = code.newBlock()
            code.branch(if: code.compare(.less, done[kind], limit), fits, spill)
            code.current = fits
        }
        code.store(.i64, word, code.element(of: .i64, base, done[kind]))
        var counts = done
        counts[kind] = code.binary(.add, done[kind], 1)
        code.branch(to: next, giving: Array(counts[1...]))
    }

    // MARK: - Extending

    /// Makes, at `base`, a partial application that holds staged arguments besides those of another.
    static func extend(_ module: ModuleEmitter) -> LLVMDefinition {
        let routine = PartialApplicationCode(module)
        let base = Operand.named("base")
        routine.extend(base)
        return routine.definition("hy_extend_pap", [nil, routine.pap, routine.count, routine.codes, base])
    }

    private func extend(_ base: Operand) {
        code.store(.pointer, code.module.runtime("hy_pap_info"), base)
        code.store(.pointer, code.load(.pointer, pap, offset: 1), base, offset: 8)
        let words = code.offset(base, 24)
        let newCodes = code.element(of: .i64, words, total)
        let loop = code.newBlock()
        let take = code.newBlock()
        let end = code.newBlock()
        let number = code.parameters(of: loop, [.i64])[0]
        code.branch(to: loop, giving: [.integer(0)])
        code.current = loop
        code.branch(if: code.compare(.less, number, total), take, end)
        code.current = take
        code.store(.i64, argument(number).word, code.element(of: .i64, words, number))
        code.branch(to: loop, giving: [code.binary(.add, number, 1)])

        code.current = end
        let hasNew = code.compare(.notEqual, codes, 0)
        let coded = code.binary(.or, isCoded, hasNew, .i1)
        let flag = code.binary(.shl, code.flag(coded), Int(HY_PAP_CODED_BIT))
        code.store(.i64, code.binary(.or, total, flag), base, offset: 16)
        let codeWords = code.newBlock()
        let done = code.newBlock()
        let word = code.parameters(of: codeWords, [.i64])[0]
        code.give([.integer(0)], to: codeWords)
        code.branch(if: coded, codeWords, done)
        code.current = codeWords
        let begin = code.binary(.shl, word, 5)
        let fill = code.newBlock()
        code.branch(if: code.compare(.less, begin, total), fill, done)
        code.current = fill
        code.store(.i64, codeWord(word, begin), code.element(of: .i64, newCodes, word))
        code.branch(to: codeWords, giving: [code.binary(.add, word, 1)])
        code.current = done
        code.return_(.pointer, code.offset(base, 7))
    }

    /// A word of codes of the new partial application; `begin` is the number of its first argument.
    private func codeWord(_ word: Operand, _ begin: Operand) -> Operand {
        let copy = code.newBlock()
        let new = code.newBlock()
        let old = code.parameters(of: new, [.i64])[0]
        let hasOwn = code.compare(.less, begin, held)
        code.give([.integer(0)], to: new)
        code.branch(if: code.binary(.and, hasOwn, isCoded, .i1), copy, new)
        code.current = copy
        code.branch(to: new, giving: [code.load(.i64, code.element(of: .i64, ownCodes, word))])
        code.current = new
        // The first new code is the number `held`: in this word, in the one before, or in a later one.
        let isBefore = code.compare(.less, held, begin)
        let raised = shifted(.shl, code.binary(.sub, held, begin))
        let lowered = shifted(.lshr, code.binary(.sub, begin, held))
        return code.binary(.or, old, code.instruction(.select(isBefore, .i64, lowered, raised)))
    }

    /// The staged codes, moved by a number of arguments; 0 if none of them is left.
    private func shifted(_ operation: Instruction.BinaryOperation, _ arguments: Operand) -> Operand {
        let bits = code.binary(.shl, arguments, 1)
        let fits = code.compare(.less, bits, 64)
        let moved = code.binary(operation, codes, code.binary(.and, bits, 63))
        return code.instruction(.select(fits, .i64, moved, .integer(0)))
    }
}
