import HytheBase
import HytheTypes

// MARK: - Evaluation, masking, stable and weak pointers

extension PrimitiveEmission {
    static let control: [PrimitiveID: Rule] = [
        // Its operand is in use up to here, which is all that it is for.
        .touch: { _, _ in [] },
        .dataToTag: { emitter, x in
            let word = emitter.instruction("ptrtoint ptr \(x[0]) to i64")
            let address = emitter.instruction("and i64 \(word), -8")
            let object = emitter.instruction("inttoptr i64 \(address) to ptr")
            let tag = emitter.load("i16", emitter.load("ptr", object), offset: 18)
            return [emitter.instruction("zext i16 \(tag) to i64")]
        },
        .reallyUnsafePtrEquality: { emitter, x in
            let a = emitter.instruction("ptrtoint ptr \(x[0]) to i64")
            let b = emitter.instruction("ptrtoint ptr \(x[1]) to i64")
            let difference = emitter.instruction("xor i64 \(a), \(b)")
            let isSame = emitter.instruction("icmp ult i64 \(difference), 8")
            return [emitter.instruction("zext i1 \(isSame) to i64")]
        },
        .getMaskingState: { emitter, _ in [emitter.load(.mask)] },
        .deRefStablePtr: { emitter, x in [emitter.outcall("deRefStablePtr", "ptr", [("ptr", x[0])])] },
        .freeStablePtr: { emitter, x in
            _ = emitter.outcall("hs_free_stable_ptr", "void", [("ptr", x[0])])
            return []
        },
        .eqStablePtr: comparison("icmp eq ptr"),
        .eqStableName: comparison("icmp eq ptr"),
        .stableNameToInt: { emitter, x in [emitter.load("i64", x[0], offset: 8)] },
        .deRefWeak: { emitter, x in
            let value = emitter.outcall("hy_weak_value", "ptr", [("ptr", x[0])])
            return emitter.presence(value)
        },
        .finalizeWeak: { emitter, x in
            let finalizer = emitter.outcall("hy_weak_finalize", "ptr", [("ptr", x[0])])
            return emitter.presence(finalizer)
        },
    ]
}

extension FunctionEmitter {
    /// Whether a pointer is there, and it or a stand-in.
    func presence(_ pointer: String) -> [String] {
        let isThere = instruction("icmp ne ptr \(pointer), null")
        module.use("hy_Unit_closure")
        let standIn = ModuleEmitter.tagged("hy_Unit_closure", 1)
        let value = instruction("select i1 \(isThere), ptr \(pointer), ptr \(standIn)")
        return [instruction("zext i1 \(isThere) to i64"), value]
    }
}
