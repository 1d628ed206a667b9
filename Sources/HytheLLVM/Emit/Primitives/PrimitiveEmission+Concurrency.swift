import HytheBase
import HytheCore
import HytheTypes

// MARK: - Threads, MVars, masking

extension PrimitiveEmission {
    /// Those that neither collect nor wait.
    static let concurrency: [PrimitiveID: Rule] = [
        .newMVar: { emitter, _ in
            let mvar = emitter.claim(32)
            emitter.store(.pointer, emitter.module.runtime("hy_mvar_info"), mvar)
            for offset in [8, 16, 24] { emitter.store(.pointer, .null, mvar, offset: offset) }
            return [mvar]
        },
        .tryTakeMVar: { emitter, x in
            emitter.presence(emitter.outcall("hy_try_take_mvar", .pointer, [.pointer(.context), .pointer(x[0])]))
        },
        .tryReadMVar: { emitter, x in emitter.presence(emitter.load(.pointer, x[0], offset: 8)) },
        .tryPutMVar: { emitter, x in
            [emitter.outcall("hy_try_put_mvar", .i64, [.pointer(.context), .pointer(x[0]), .pointer(x[1])])]
        },
        .isEmptyMVar: { emitter, x in
            let value = emitter.load(.pointer, x[0], offset: 8)
            return [emitter.flag(emitter.compare(.equal, value, .null, .pointer))]
        },
        .enterTransaction: { emitter, _ in
            [emitter.outcall("hy_enter_transaction", .i64, [.pointer(.context)])]
        },
        .leaveTransaction: { emitter, x in
            emitter.outcall("hy_leave_transaction", [.pointer(.context), .pointer(x[0]), .pointer(x[1])])
            return []
        },
        .sameMVar: comparison(.equal, .pointer),
        .threadNumber: { emitter, x in
            [emitter.binary(.lshr, emitter.load(.i64, x[0], offset: 64), 8)]
        },
        .threadStatus: { emitter, x in
            [emitter.outcall("hy_thread_status", .i64, [.pointer(x[0])]), .integer(0), .integer(0)]
        },
        // A label is for debuggers, of which there is none that would show it.
        .labelThread: { _, _ in [] },
        .isCurrentThreadBound: { emitter, _ in
            [emitter.outcall("hy_is_bound", .i64, [.pointer(.context)])]
        },
    ]
}

extension FunctionEmitter {
    /// Those that collect, or let other threads run; nil for other operations.
    func switching(_ id: PrimitiveID, _ operands: [Operand], _ live: [Local]) -> [Operand]? {
        switch id {
        case .fork: return [service("hy_fork", [operands[0]], live: live)]
        case .forkOn: return [service("hy_fork", [operands[1]], live: live)]
        case .myThreadId: return [service("hy_my_thread", [], live: live)]
        case .takeMVar: return [service("hy_take_mvar", [operands[0]], live: live)]
        case .readMVar: return [service("hy_read_mvar", [operands[0]], live: live)]
        case .awaitMVar: return [service("hy_await_mvar", [operands[0]], live: live)]
        case .setMaskingState: setMask(operands[0], live)
        case .yield: _ = service("hy_yield", [], live: live)
        case .killThread: _ = service("hy_throw_to", [operands[0], operands[1]], live: live)
        case .delay: _ = service("hy_delay", [operands[0]], live: live)
        case .waitRead: _ = service("hy_wait_for_descriptor", [operands[0], .integer(0)], live: live)
        case .waitWrite: _ = service("hy_wait_for_descriptor", [operands[0], .integer(1)], live: live)
        case .putMVar: _ = service("hy_put_mvar", [operands[0], operands[1]], live: live)
        default: return nil
        }
        return []
    }

    /// Exceptions of other threads, which may wait, come in where the state becomes 0.
    private func setMask(_ mask: Operand, _ live: [Local]) {
        if case .integer(let state) = mask, state != 0 {
            store(.mask, .i64, mask)
        } else {
            service("hy_set_mask", [mask], live: live)
        }
    }
}
