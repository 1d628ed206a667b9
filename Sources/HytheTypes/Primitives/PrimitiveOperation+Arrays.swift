import HytheBase

// MARK: - MutVar#, Array#, SmallArray#

extension PrimitiveOperation {
    static let arrays: [PrimitiveOperation] = [
        // MutVar#
        .init(.newMutVar, "a -> State# s -> (# State# s, MutVar# s a #)", .memory, claims: 16),
        .init(.readMutVar, "MutVar# s a -> State# s -> (# State# s, a #)", .memory),
        .init(.writeMutVar, "MutVar# s a -> a -> State# s -> State# s", .memory),
        .init(.sameMutVar, "MutVar# s a -> MutVar# s a -> Int#", .pure),
        .init(.atomicModifyMutVar2, "MutVar# s a -> (a -> c) -> State# s -> (# State# s, a, c #)", .effect, claims: 64),
        .init(
            .atomicModifyMutVarSelf, "MutVar# s a -> (a -> a) -> State# s -> (# State# s, a, a #)", .effect, claims: 40),
        .init(.casMutVar, "MutVar# s a -> a -> a -> State# s -> (# State# s, Int#, a #)", .effect),
        // Array#
        .init(.newArray, "Int# -> a -> State# s -> (# State# s, MutableArray# s a #)", .memory, collects: true),
        .init(.readArray, "MutableArray# s a -> Int# -> State# s -> (# State# s, a #)", .memory),
        .init(.writeArray, "MutableArray# s a -> Int# -> a -> State# s -> State# s", .memory),
        .init(.sizeofArray, "Array# a -> Int#", .pure, cost: .instructions),
        .init(.sizeofMutableArray, "MutableArray# s a -> Int#", .pure),
        .init(.indexArray, "Array# a -> Int# -> (# a #)", .canFail),
        .init(.unsafeFreezeArray, "MutableArray# s a -> State# s -> (# State# s, Array# a #)", .memory),
        .init(.unsafeThawArray, "Array# a -> State# s -> (# State# s, MutableArray# s a #)", .memory),
        .init(.copyArray, "Array# a -> Int# -> MutableArray# s a -> Int# -> Int# -> State# s -> State# s", .memory),
        .init(
            .copyMutableArray, "MutableArray# s a -> Int# -> MutableArray# s a -> Int# -> Int# -> State# s -> State# s",
            .memory),
        .init(.cloneArray, "Array# a -> Int# -> Int# -> Array# a", .canFail, collects: true),
        .init(
            .cloneMutableArray, "MutableArray# s a -> Int# -> Int# -> State# s -> (# State# s, MutableArray# s a #)",
            .effect, collects: true),
        .init(
            .freezeArray, "MutableArray# s a -> Int# -> Int# -> State# s -> (# State# s, Array# a #)", .effect,
            collects: true),
        .init(
            .thawArray, "Array# a -> Int# -> Int# -> State# s -> (# State# s, MutableArray# s a #)", .effect,
            collects: true),
        .init(
            .casArray, "MutableArray# s a -> Int# -> a -> a -> State# s -> (# State# s, Int#, a #)", .effect),
        .init(.sameMutableArray, "MutableArray# s a -> MutableArray# s a -> Int#", .pure),
        // SmallArray#
        .init(
            .newSmallArray, "Int# -> a -> State# s -> (# State# s, SmallMutableArray# s a #)", .memory, collects: true),
        .init(.readSmallArray, "SmallMutableArray# s a -> Int# -> State# s -> (# State# s, a #)", .memory),
        .init(.writeSmallArray, "SmallMutableArray# s a -> Int# -> a -> State# s -> State# s", .memory),
        .init(.sizeofSmallArray, "SmallArray# a -> Int#", .pure, cost: .instructions),
        .init(.sizeofSmallMutableArray, "SmallMutableArray# s a -> Int#", .pure),
        .init(.getSizeofSmallMutableArray, "SmallMutableArray# s a -> State# s -> (# State# s, Int# #)", .effect),
        .init(.shrinkSmallMutableArray, "SmallMutableArray# s a -> Int# -> State# s -> State# s", .effect),
        .init(.indexSmallArray, "SmallArray# a -> Int# -> (# a #)", .canFail),
        .init(.unsafeFreezeSmallArray, "SmallMutableArray# s a -> State# s -> (# State# s, SmallArray# a #)", .memory),
        .init(.unsafeThawSmallArray, "SmallArray# a -> State# s -> (# State# s, SmallMutableArray# s a #)", .effect),
        .init(
            .copySmallArray, "SmallArray# a -> Int# -> SmallMutableArray# s a -> Int# -> Int# -> State# s -> State# s",
            .effect),
        .init(
            .copySmallMutableArray,
            "SmallMutableArray# s a -> Int# -> SmallMutableArray# s a -> Int# -> Int# -> State# s -> State# s", .effect),
        .init(.cloneSmallArray, "SmallArray# a -> Int# -> Int# -> SmallArray# a", .canFail, collects: true),
        .init(
            .cloneSmallMutableArray,
            "SmallMutableArray# s a -> Int# -> Int# -> State# s -> (# State# s, SmallMutableArray# s a #)", .effect,
            collects: true),
        .init(
            .freezeSmallArray, "SmallMutableArray# s a -> Int# -> Int# -> State# s -> (# State# s, SmallArray# a #)",
            .effect, collects: true),
        .init(
            .thawSmallArray, "SmallArray# a -> Int# -> Int# -> State# s -> (# State# s, SmallMutableArray# s a #)",
            .effect, collects: true),
        .init(
            .casSmallArray, "SmallMutableArray# s a -> Int# -> a -> a -> State# s -> (# State# s, Int#, a #)", .effect),
        .init(.sameSmallMutableArray, "SmallMutableArray# s a -> SmallMutableArray# s a -> Int#", .pure),
    ]
}
