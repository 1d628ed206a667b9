import HytheBase
import HytheTypes

// MARK: - Evaluation, masking, stable and weak pointers

extension PrimitiveEmission {
    static let control: [PrimitiveID: Rule] = [
        // Its operand is in use up to here, which is all that it is for.
        .touch: { _, _ in [] },
        .unsafeCoerce: identity,
        .dataToTag: { emitter, x in
            let word = emitter.word(x[0])
            let address = emitter.binary(.and, word, -8)
            let object = emitter.pointer(address)
            let tag = emitter.load(.i16, emitter.load(.pointer, object), offset: 18)
            return [emitter.convert(.zext, .i16, tag)]
        },
        .reallyUnsafePtrEquality: { emitter, x in
            let a = emitter.word(x[0])
            let b = emitter.word(x[1])
            let difference = emitter.binary(.xor, a, b)
            let isSame = emitter.compare(.less, difference, 8)
            return [emitter.flag(isSame)]
        },
        .getMaskingState: { emitter, _ in [emitter.load(.mask)] },
        .deRefStablePtr: { emitter, x in [emitter.outcall("deRefStablePtr", .pointer, [.pointer(x[0])])] },
        .freeStablePtr: { emitter, x in
            emitter.outcall("hs_free_stable_ptr", [.pointer(x[0])])
            return []
        },
        .eqStablePtr: comparison(.equal, .pointer),
        .eqStableName: comparison(.equal, .pointer),
        .stableNameToInt: { emitter, x in [emitter.load(.i64, x[0], offset: 8)] },
        .deRefWeak: { emitter, x in
            let value = emitter.outcall("hy_weak_value", .pointer, [.pointer(x[0])])
            return emitter.presence(value)
        },
        .finalizeWeak: { emitter, x in
            let finalizer = emitter.outcall("hy_weak_finalize", .pointer, [.pointer(x[0])])
            return emitter.presence(finalizer)
        },
    ]
}

extension FunctionEmitter {
    /// Whether a pointer is there, and it or a stand-in.
    func presence(_ pointer: Operand) -> [Operand] {
        let isThere = compare(.notEqual, pointer, .null, .pointer)
        let value = instruction(.select(isThere, .pointer, pointer, module.unit))
        return [flag(isThere), value]
    }
}
