import HytheBase
import HytheCore
import HytheTypes

/// How primitive operations become instructions. The families are in the files beside this one.
enum PrimitiveEmission {
    /// Emits the operation on operands (void ones left out); gives the results (void ones left out).
    typealias Rule = @Sendable (FunctionEmitter, [Operand]) -> [Operand]

    /// Operations that do not collect, but for the heap check of what they claim.
    static let inline: [PrimitiveID: Rule] = {
        var rules: [PrimitiveID: Rule] = [:]
        for family in [words, bits, floating, libm, memory, objects, control, concurrency] {
            rules.merge(family) { $1 }
        }
        return rules
    }()

    /// One instruction on two operands.
    static func binary(_ operation: Instruction.BinaryOperation, _ type: LLVMType = .i64) -> Rule {
        { emitter, operands in [emitter.binary(operation, operands[0], operands[1], type)] }
    }

    /// A comparison giving `Int#`.
    static func comparison(_ comparison: Instruction.Comparison, _ type: LLVMType) -> Rule {
        { emitter, operands in [emitter.flag(emitter.compare(comparison, operands[0], operands[1], type))] }
    }

    static func conversion(_ conversion: Instruction.Conversion, _ from: LLVMType, _ to: LLVMType) -> Rule {
        { emitter, operands in [emitter.convert(conversion, from, operands[0], to: to)] }
    }

    /// An LLVM intrinsic on one operand; `flag`: a further argument.
    static func intrinsic(_ name: Symbol, _ type: LLVMType, flag: Bool? = nil) -> Rule {
        { emitter, operands in
            let extra = flag.map { [TypedOperand(.i1, .boolean($0))] } ?? []
            return [emitter.intrinsic(name, type, [TypedOperand(type, operands[0])] + extra)]
        }
    }

    /// The operand itself.
    static let identity: Rule = { _, operands in [operands[0]] }
}

extension [PrimitiveID: PrimitiveEmission.Rule] {
    /// The rule of an operation whose name is put together.
    subscript(named name: String) -> Value? {
        get { self[PrimitiveID(rawValue: name).orFail("there is no operation `\(name)`")] }
        set { self[PrimitiveID(rawValue: name).orFail("there is no operation `\(name)`")] = newValue }
    }
}

extension FunctionEmitter {
    func primitive(
        _ operation: PrimitiveOperation, _ atoms: [Atom], _ shape: Shape, _ destination: Destination
    ) {
        if operation.claims > 0 { reserve(operation.claims, live(LocalSet(atoms), destination)) }
        let operands = atoms.filter { !$0.isVoid }.map(operand)
        if operation.collects { return collecting(operation.id, operands, destination) }
        let rule = PrimitiveEmission.inline[operation.id].orFail(
            "there is no code for the operation `\(operation.name)`")
        deliver(rule(self, operands), destination)
    }

    /// An operation in which a collection can happen.
    private func collecting(_ id: PrimitiveID, _ operands: [Operand], _ destination: Destination) {
        let live = destination.live
        if let results = switching(id, operands, live) { return deliver(results, destination) }
        switch id {
        case .raise, .raiseIO:
            _ = service("hy_raise", [operands[0]], live: [])
            line(.unreachable)
        case .catchException:
            needsStackCheck = true
            deliver([service("hy_catch", [operands[0], operands[1]], live: live)], destination)
        case .newArray, .newSmallArray:
            deliver([service("hy_new_array", [operands[0], operands[1]], live: live)], destination)
        case .newByteArray:
            deliver([service("hy_new_bytes", [operands[0]], live: live)], destination)
        case .newPinnedByteArray:
            deliver([service("hy_new_pinned_bytes", [operands[0], .integer(16)], live: live)], destination)
        case .newAlignedPinnedByteArray:
            deliver(
                [service("hy_new_pinned_bytes", [operands[0], operands[1]], live: live)], destination)
        case .cloneArray, .cloneMutableArray, .freezeArray, .thawArray, .cloneSmallArray,
            .cloneSmallMutableArray, .freezeSmallArray, .thawSmallArray:
            deliver([clone(operands, live)], destination)
        case .resizeMutableByteArray: deliver([resize(operands, live)], destination)
        case .makeStablePtr:
            deliver([service("hy_new_stable_pointer", [operands[0]], live: live)], destination)
        case .makeStableName:
            deliver([service("hy_new_stable_name", [operands[0]], live: live)], destination)
        case .mkWeak:
            deliver([service("hy_new_weak", operands, live: live)], destination)
        case .mkWeakNoFinalizer:
            deliver([service("hy_new_weak", operands + [.null], live: live)], destination)
        default:
            InternalError.fail("there is no code for the operation `\(id.rawValue)`")
        }
    }

    /// A part of an array as a new array: array, offset, length.
    private func clone(_ operands: [Operand], _ live: [Local]) -> Operand {
        let source = freshLocal(.unlifted)
        bind(source, operands[0])
        let copy = service("hy_new_array", [operands[2], module.unit], live: live + [source])
        let from = element(value(of: source), operands[1])
        copyWords(from, offset(copy, 16), operands[2])
        remember(copy)
        return copy
    }

    /// Bytes shrink in place and grow by moving.
    private func resize(_ operands: [Operand], _ live: [Local]) -> Operand {
        let array = freshLocal(.unlifted)
        bind(array, operands[0])
        let old = load(.i64, operands[0], offset: 8)
        let fits = compare(.lessEqual, operands[1], old)
        let shrink = newBlock()
        let grow = newBlock()
        branch(if: fits, shrink, grow)
        let result = freshLocal(.unlifted)
        let target = Target(parameters: [result], live: live)
        let before = state
        current = shrink
        store(.i64, operands[1], operands[0], offset: 8)
        jump(to: target, [operands[0]])
        current = grow
        state = before
        let copy = service("hy_new_bytes", [operands[1]], live: live + [array])
        let source = offset(value(of: array), 16)
        _ = outcall(
            "memcpy", .pointer, [.pointer(offset(copy, 16)), .pointer(source), .i64(old)])
        jump(to: target, [copy])
        _ = place(target)
        return value(of: result)
    }
}
