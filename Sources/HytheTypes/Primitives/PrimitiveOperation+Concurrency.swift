import HytheBase

// MARK: - threads and MVars

extension PrimitiveOperation {
    static let concurrency: [PrimitiveOperation] = [
        // Threads
        .init(
            .fork, "a -> State# RealWorld -> (# State# RealWorld, ThreadId# #)", .effect, collects: true, callsOnce: [0]
        ),
        .init(
            .forkOn, "Int# -> a -> State# RealWorld -> (# State# RealWorld, ThreadId# #)", .effect, collects: true,
            callsOnce: [1]),
        .init(.yield, "State# RealWorld -> State# RealWorld", .effect, collects: true),
        .init(.myThreadId, "State# RealWorld -> (# State# RealWorld, ThreadId# #)", .effect, collects: true),
        .init(.killThread, "ThreadId# -> a -> State# RealWorld -> State# RealWorld", .effect, collects: true),
        .init(.threadStatus, "ThreadId# -> State# RealWorld -> (# State# RealWorld, Int#, Int#, Int# #)", .effect),
        .init(.labelThread, "ThreadId# -> Addr# -> State# RealWorld -> State# RealWorld", .effect),
        .init(.isCurrentThreadBound, "State# RealWorld -> (# State# RealWorld, Int# #)", .effect),
        .init(.delay, "Int# -> State# s -> State# s", .effect, collects: true),
        .init(.waitRead, "Int# -> State# s -> State# s", .effect, collects: true),
        .init(.waitWrite, "Int# -> State# s -> State# s", .effect, collects: true),
        // What GHC's library finds by C functions on a ThreadId#.
        .init(.threadNumber, "ThreadId# -> Int#", .pure),
        // MVars
        .init(.newMVar, "State# s -> (# State# s, MVar# s a #)", .effect, claims: 32),
        .init(.takeMVar, "MVar# s a -> State# s -> (# State# s, a #)", .effect, collects: true),
        .init(.readMVar, "MVar# s a -> State# s -> (# State# s, a #)", .effect, collects: true),
        .init(.putMVar, "MVar# s a -> a -> State# s -> State# s", .effect, collects: true),
        .init(.tryTakeMVar, "MVar# s a -> State# s -> (# State# s, Int#, a #)", .effect),
        .init(.tryReadMVar, "MVar# s a -> State# s -> (# State# s, Int#, a #)", .effect),
        .init(.tryPutMVar, "MVar# s a -> a -> State# s -> (# State# s, Int# #)", .effect),
        .init(.isEmptyMVar, "MVar# s a -> State# s -> (# State# s, Int# #)", .effect),
        .init(.sameMVar, "MVar# s a -> MVar# s a -> Int#", .pure),
        // takeMVar# of a transaction that is to be tried again.
        .init(.awaitMVar, "MVar# s a -> State# s -> (# State# s, a #)", .effect, collects: true),
        // 0: another thread runs a transaction, 1: this one does now, 2: it does already, 3: as 1, but one that will not end
        // has left its writes. To leave takes an MVar that waiting threads take, and an array that begins with their number.
        .init(.enterTransaction, "State# s -> (# State# s, Int# #)", .effect),
        .init(.leaveTransaction, "MVar# s () -> MutableByteArray# s -> State# s -> State# s", .effect),
    ]
}
