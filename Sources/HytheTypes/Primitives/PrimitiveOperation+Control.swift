import HytheBase

// MARK: - evaluation, exceptions, stable and weak pointers

extension PrimitiveOperation {
    static let control: [PrimitiveOperation] = [
        // Evaluation
        .init(.seq, "a -> b -> b", .pure, evaluates: true, isExpanded: true),
        .init(.seqState, "a -> State# s -> (# State# s, a #)", .effect, evaluates: true, isExpanded: true),
        .init(.dataToTag, "a -> Int#", .pure, evaluates: true),
        .init(.tagToEnum, "Int# -> a", .pure, isExpanded: true),
        .init(.unsafeCoerce, "a -> b", .pure, cost: .instructions),
        // Between types whose values are the same; and of what is seen to be made as what it is taken for.
        .init(.coerce, "a -> b", .pure, isExpanded: true),
        .init(.reallyUnsafePtrEquality, "a -> a -> Int#", .pure),
        .init(.touch, "a -> State# s -> State# s", .memory),
        .init(.keepAlive, "a -> State# s -> (State# s -> b) -> b", .effect, callsOnce: [2], isExpanded: true),
        .init(.noDuplicate, "State# s -> State# s", .effect, isExpanded: true),
        .init(.realWorld, "State# RealWorld", .pure, isExpanded: true),
        .init(.voidState, "State# RealWorld", .pure, isExpanded: true),
        .init(.proxy, "Proxy# a", .pure, isExpanded: true),
        // Exceptions
        .init(
            .catchException,
            "(State# RealWorld -> (# State# RealWorld, a #)) -> (b -> State# RealWorld -> (# State# RealWorld, a #)) -> State# RealWorld -> (# State# RealWorld, a #)",
            .effect, collects: true, callsOnce: [0, 1]),
        .init(.raise, "a -> b", .canFail, collects: true, diverges: true),
        .init(.raiseIO, "a -> State# RealWorld -> (# State# RealWorld, b #)", .effect, collects: true),
        .init(.getMaskingState, "State# RealWorld -> (# State# RealWorld, Int# #)", .effect),
        .init(.setMaskingState, "Int# -> State# RealWorld -> State# RealWorld", .effect, collects: true),
        // Stable pointers and names
        .init(.makeStablePtr, "a -> State# RealWorld -> (# State# RealWorld, StablePtr# a #)", .effect, collects: true),
        .init(.deRefStablePtr, "StablePtr# a -> State# RealWorld -> (# State# RealWorld, a #)", .effect),
        .init(.freeStablePtr, "StablePtr# a -> State# RealWorld -> State# RealWorld", .effect),
        .init(.eqStablePtr, "StablePtr# a -> StablePtr# a -> Int#", .pure),
        .init(
            .makeStableName, "a -> State# RealWorld -> (# State# RealWorld, StableName# a #)", .effect, collects: true),
        .init(.eqStableName, "StableName# a -> StableName# b -> Int#", .pure),
        .init(.stableNameToInt, "StableName# a -> Int#", .pure),
        // Weak pointers
        .init(
            .mkWeak,
            "k -> v -> (State# RealWorld -> (# State# RealWorld, c #)) -> State# RealWorld -> (# State# RealWorld, Weak# v #)",
            .effect, collects: true),
        .init(
            .mkWeakNoFinalizer, "k -> v -> State# RealWorld -> (# State# RealWorld, Weak# v #)", .effect, collects: true
        ),
        .init(.deRefWeak, "Weak# a -> State# RealWorld -> (# State# RealWorld, Int#, a #)", .effect),
        .init(
            .finalizeWeak,
            "Weak# a -> State# RealWorld -> (# State# RealWorld, Int#, State# RealWorld -> (# State# RealWorld, b #) #)",
            .effect),
    ]
}
