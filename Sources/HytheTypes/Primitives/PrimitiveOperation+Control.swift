import HytheBase

// MARK: - evaluation, exceptions, stable and weak pointers

extension PrimitiveOperation {
    static let control: [PrimitiveOperation] = [
        // Evaluation
        .init("seq", "a -> b -> b", .pure),
        .init("seq#", "a -> State# s -> (# State# s, a #)", .effect),
        .init("dataToTag#", "a -> Int#", .pure),
        .init("tagToEnum#", "Int# -> a", .pure),
        .init("unsafeCoerce#", "a -> b", .pure),
        .init("reallyUnsafePtrEquality#", "a -> a -> Int#", .pure),
        .init("touch#", "a -> State# s -> State# s", .effect),
        .init("keepAlive#", "a -> State# s -> (State# s -> b) -> b", .effect),
        .init("noDuplicate#", "State# s -> State# s", .effect),
        .init("realWorld#", "State# RealWorld", .pure),
        .init("void#", "State# RealWorld", .pure),
        // Exceptions
        .init(
            "catch#",
            "(State# RealWorld -> (# State# RealWorld, a #)) -> (b -> State# RealWorld -> (# State# RealWorld, a #)) -> State# RealWorld -> (# State# RealWorld, a #)",
            .effect),
        .init("raise#", "a -> b", .canFail),
        .init("raiseIO#", "a -> State# RealWorld -> (# State# RealWorld, b #)", .effect),
        .init(
            "maskAsyncExceptions#",
            "(State# RealWorld -> (# State# RealWorld, a #)) -> State# RealWorld -> (# State# RealWorld, a #)", .effect),
        .init(
            "maskUninterruptible#",
            "(State# RealWorld -> (# State# RealWorld, a #)) -> State# RealWorld -> (# State# RealWorld, a #)", .effect),
        .init(
            "unmaskAsyncExceptions#",
            "(State# RealWorld -> (# State# RealWorld, a #)) -> State# RealWorld -> (# State# RealWorld, a #)", .effect),
        .init("getMaskingState#", "State# RealWorld -> (# State# RealWorld, Int# #)", .effect),
        // Stable pointers and names
        .init("makeStablePtr#", "a -> State# RealWorld -> (# State# RealWorld, StablePtr# a #)", .effect),
        .init("deRefStablePtr#", "StablePtr# a -> State# RealWorld -> (# State# RealWorld, a #)", .effect),
        .init("freeStablePtr#", "StablePtr# a -> State# RealWorld -> State# RealWorld", .effect),
        .init("eqStablePtr#", "StablePtr# a -> StablePtr# a -> Int#", .pure),
        .init("makeStableName#", "a -> State# RealWorld -> (# State# RealWorld, StableName# a #)", .effect),
        .init("eqStableName#", "StableName# a -> StableName# b -> Int#", .pure),
        .init("stableNameToInt#", "StableName# a -> Int#", .pure),
        // Weak pointers
        .init(
            "mkWeak#",
            "k -> v -> (State# RealWorld -> (# State# RealWorld, c #)) -> State# RealWorld -> (# State# RealWorld, Weak# v #)",
            .effect),
        .init("mkWeakNoFinalizer#", "k -> v -> State# RealWorld -> (# State# RealWorld, Weak# v #)", .effect),
        .init("deRefWeak#", "Weak# a -> State# RealWorld -> (# State# RealWorld, Int#, a #)", .effect),
        .init(
            "finalizeWeak#",
            "Weak# a -> State# RealWorld -> (# State# RealWorld, Int#, State# RealWorld -> (# State# RealWorld, b #) #)",
            .effect),
    ]
}
