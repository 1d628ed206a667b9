import HytheBase

// MARK: - MutVar#, Array#, SmallArray#

extension PrimitiveOperation {
    static let arrays: [PrimitiveOperation] = [
        // MutVar#
        .init("newMutVar#", "a -> State# s -> (# State# s, MutVar# s a #)", .effect),
        .init("readMutVar#", "MutVar# s a -> State# s -> (# State# s, a #)", .effect),
        .init("writeMutVar#", "MutVar# s a -> a -> State# s -> State# s", .effect),
        .init("sameMutVar#", "MutVar# s a -> MutVar# s a -> Int#", .pure),
        .init("atomicModifyMutVar2#", "MutVar# s a -> (a -> c) -> State# s -> (# State# s, a, c #)", .effect),
        .init("atomicModifyMutVar_#", "MutVar# s a -> (a -> a) -> State# s -> (# State# s, a, a #)", .effect),
        .init("casMutVar#", "MutVar# s a -> a -> a -> State# s -> (# State# s, Int#, a #)", .effect),
        // Array#
        .init("newArray#", "Int# -> a -> State# s -> (# State# s, MutableArray# s a #)", .effect),
        .init("readArray#", "MutableArray# s a -> Int# -> State# s -> (# State# s, a #)", .effect),
        .init("writeArray#", "MutableArray# s a -> Int# -> a -> State# s -> State# s", .effect),
        .init("sizeofArray#", "Array# a -> Int#", .pure),
        .init("sizeofMutableArray#", "MutableArray# s a -> Int#", .pure),
        .init("indexArray#", "Array# a -> Int# -> (# a #)", .canFail),
        .init("unsafeFreezeArray#", "MutableArray# s a -> State# s -> (# State# s, Array# a #)", .effect),
        .init("unsafeThawArray#", "Array# a -> State# s -> (# State# s, MutableArray# s a #)", .effect),
        .init("copyArray#", "Array# a -> Int# -> MutableArray# s a -> Int# -> Int# -> State# s -> State# s", .effect),
        .init(
            "copyMutableArray#",
            "MutableArray# s a -> Int# -> MutableArray# s a -> Int# -> Int# -> State# s -> State# s", .effect),
        .init("cloneArray#", "Array# a -> Int# -> Int# -> Array# a", .canFail),
        .init(
            "cloneMutableArray#", "MutableArray# s a -> Int# -> Int# -> State# s -> (# State# s, MutableArray# s a #)",
            .effect),
        .init("freezeArray#", "MutableArray# s a -> Int# -> Int# -> State# s -> (# State# s, Array# a #)", .effect),
        .init("thawArray#", "Array# a -> Int# -> Int# -> State# s -> (# State# s, MutableArray# s a #)", .effect),
        .init("sameMutableArray#", "MutableArray# s a -> MutableArray# s a -> Int#", .pure),
        // SmallArray#
        .init("newSmallArray#", "Int# -> a -> State# s -> (# State# s, SmallMutableArray# s a #)", .effect),
        .init("readSmallArray#", "SmallMutableArray# s a -> Int# -> State# s -> (# State# s, a #)", .effect),
        .init("writeSmallArray#", "SmallMutableArray# s a -> Int# -> a -> State# s -> State# s", .effect),
        .init("sizeofSmallArray#", "SmallArray# a -> Int#", .pure),
        .init("sizeofSmallMutableArray#", "SmallMutableArray# s a -> Int#", .pure),
        .init("getSizeofSmallMutableArray#", "SmallMutableArray# s a -> State# s -> (# State# s, Int# #)", .effect),
        .init("shrinkSmallMutableArray#", "SmallMutableArray# s a -> Int# -> State# s -> State# s", .effect),
        .init("indexSmallArray#", "SmallArray# a -> Int# -> (# a #)", .canFail),
        .init(
            "unsafeFreezeSmallArray#", "SmallMutableArray# s a -> State# s -> (# State# s, SmallArray# a #)", .effect),
        .init("unsafeThawSmallArray#", "SmallArray# a -> State# s -> (# State# s, SmallMutableArray# s a #)", .effect),
        .init(
            "copySmallArray#",
            "SmallArray# a -> Int# -> SmallMutableArray# s a -> Int# -> Int# -> State# s -> State# s", .effect),
        .init(
            "copySmallMutableArray#",
            "SmallMutableArray# s a -> Int# -> SmallMutableArray# s a -> Int# -> Int# -> State# s -> State# s", .effect),
        .init("cloneSmallArray#", "SmallArray# a -> Int# -> Int# -> SmallArray# a", .canFail),
        .init(
            "cloneSmallMutableArray#",
            "SmallMutableArray# s a -> Int# -> Int# -> State# s -> (# State# s, SmallMutableArray# s a #)", .effect),
        .init(
            "freezeSmallArray#", "SmallMutableArray# s a -> Int# -> Int# -> State# s -> (# State# s, SmallArray# a #)",
            .effect),
        .init(
            "thawSmallArray#", "SmallArray# a -> Int# -> Int# -> State# s -> (# State# s, SmallMutableArray# s a #)",
            .effect),
        .init("sameSmallMutableArray#", "SmallMutableArray# s a -> SmallMutableArray# s a -> Int#", .pure),
    ]
}
