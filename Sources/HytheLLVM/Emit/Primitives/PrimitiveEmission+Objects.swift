import HytheBase
import HytheTypes

// MARK: - MutVar#, Array#, SmallArray#

extension PrimitiveEmission {
    static let objects: [PrimitiveID: Rule] = {
        var rules: [PrimitiveID: Rule] = [
            .newMutVar: { emitter, x in
                let variable = emitter.claim(16)
                emitter.store(.pointer, emitter.module.runtime("hy_mutvar_info"), variable)
                emitter.store(.pointer, x[0], variable, offset: 8)
                return [variable]
            },
            .readMutVar: { emitter, x in [emitter.load(.pointer, x[0], offset: 8)] },
            .writeMutVar: { emitter, x in
                emitter.store(.pointer, x[1], x[0], offset: 8)
                emitter.remember(x[0])
                return []
            },
            .getSizeofSmallMutableArray: { emitter, x in [emitter.load(.i64, x[0], offset: 8)] },
            .shrinkSmallMutableArray: { emitter, x in
                emitter.store(.i64, x[1], x[0], offset: 8)
                return []
            },
            .sameMutVar: comparison(.equal, .pointer),
            .sameMutableArray: comparison(.equal, .pointer),
            .sameSmallMutableArray: comparison(.equal, .pointer),
            .sameMutableByteArray: comparison(.equal, .pointer),
            .atomicModifyMutVar2: { emitter, x in
                let result = emitter.applicationThunk(x[1])
                let selector = emitter.claim(24)
                emitter.store(.pointer, emitter.module.runtime("hy_selector_info_0"), selector)
                emitter.store(.pointer, result, selector, offset: 16)
                return [emitter.exchange(x[0], selector, applying: result), result]
            },
            .atomicModifyMutVarSelf: { emitter, x in
                let new = emitter.applicationThunk(x[1])
                return [emitter.exchange(x[0], new, applying: new), new]
            },
            .casMutVar: { emitter, x in
                let result = emitter.exchange(emitter.offset(x[0], 8), x[1], x[2])
                emitter.remember(x[0])
                return result
            },
        ]
        for kind in ["", "Small"] {
            let mutable = kind.isEmpty ? "MutableArray#" : "SmallMutableArray#"
            let read: Rule = { emitter, x in [emitter.load(.pointer, emitter.element(x[0], x[1]))] }
            let size: Rule = { emitter, x in [emitter.load(.i64, x[0], offset: 8)] }
            let copy: Rule = { emitter, x in
                emitter.copyWords(emitter.element(x[0], x[1]), emitter.element(x[2], x[3]), x[4])
                emitter.remember(x[2])
                return []
            }
            rules[named: "read\(kind)Array#"] = read
            rules[named: "index\(kind)Array#"] = read
            rules[named: "write\(kind)Array#"] = { emitter, x in
                emitter.store(.pointer, x[2], emitter.element(x[0], x[1]))
                emitter.remember(x[0], element: x[1])
                return []
            }
            rules[named: "cas\(kind)Array#"] = { emitter, x in
                let result = emitter.exchange(emitter.element(x[0], x[1]), x[2], x[3])
                emitter.remember(x[0], element: x[1])
                return result
            }
            rules[named: "sizeof\(kind)Array#"] = size
            rules[named: "sizeof\(mutable)"] = size
            rules[named: "unsafeFreeze\(kind)Array#"] = identity
            rules[named: "unsafeThaw\(kind)Array#"] = identity
            rules[named: "copy\(kind)Array#"] = copy
            rules[named: "copy\(mutable)"] = copy
        }
        return rules
    }()
}

extension FunctionEmitter {
    /// The address of an array's element.
    func element(_ array: Operand, _ index: Operand) -> Operand {
        element(of: .pointer, offset(array, 16), index)
    }

    func copyWords(_ source: Operand, _ destination: Operand, _ count: Operand) {
        let bytes = binary(.shl, count, 3)
        _ = move(source, destination, bytes)
    }

    /// Puts the pointer `new` at an address if `old` is there: 0 and `new`, or 1 and what is there.
    func exchange(_ address: Operand, _ old: Operand, _ new: Operand) -> [Operand] {
        let pair = instruction(.exchange(.pointer, address, old, new))
        let found = extract(.structure([.pointer, .i1]), pair, 0)
        let isDone = extract(.structure([.pointer, .i1]), pair, 1)
        let failed = binary(.xor, isDone, .boolean(true), .i1)
        return [flag(failed), instruction(.select(isDone, .pointer, new, found))]
    }

    /// Puts `new` into a MutVar# in one step, once `application` has its old value as its argument; the old value.
    func exchange(_ variable: Operand, _ new: Operand, applying application: Operand) -> Operand {
        let attempt = newBlock()
        let done = newBlock()
        branch(to: attempt)
        current = attempt
        let address = offset(variable, 8)
        let old = instruction(.loadAcquire(address))
        store(.pointer, old, application, offset: 32)
        let pair = instruction(.exchange(.pointer, address, old, new))
        branch(if: extract(.structure([.pointer, .i1]), pair, 1), done, attempt)
        current = done
        remember(variable)
        return old
    }

    /// A thunk, in reserved heap, that applies a function to one argument, which is still to be stored.
    func applicationThunk(_ function: Operand) -> Operand {
        let thunk = claim(40)
        store(.pointer, module.runtime("hy_ap_info"), thunk)
        store(.pointer, function, thunk, offset: 16)
        store(.i64, .integer(1), thunk, offset: 24)
        return thunk
    }
}
