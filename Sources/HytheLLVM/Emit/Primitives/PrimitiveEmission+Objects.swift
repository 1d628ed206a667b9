import HytheBase
import HytheTypes

// MARK: - MutVar#, Array#, SmallArray#

extension PrimitiveEmission {
    static let objects: [PrimitiveID: Rule] = {
        var rules: [PrimitiveID: Rule] = [
            .newMutVar: { emitter, x in
                let variable = emitter.claim(16)
                emitter.module.use("hy_mutvar_info")
                emitter.store("ptr", "@hy_mutvar_info", variable)
                emitter.store("ptr", x[0], variable, offset: 8)
                return [variable]
            },
            .readMutVar: { emitter, x in [emitter.load("ptr", x[0], offset: 8)] },
            .writeMutVar: { emitter, x in
                emitter.store("ptr", x[1], x[0], offset: 8)
                emitter.remember(x[0])
                return []
            },
            .getSizeofSmallMutableArray: { emitter, x in [emitter.load("i64", x[0], offset: 8)] },
            .shrinkSmallMutableArray: { emitter, x in
                emitter.store("i64", x[1], x[0], offset: 8)
                return []
            },
            .sameMutVar: comparison("icmp eq ptr"),
            .sameMutableArray: comparison("icmp eq ptr"),
            .sameSmallMutableArray: comparison("icmp eq ptr"),
            .sameMutableByteArray: comparison("icmp eq ptr"),
            .atomicModifyMutVar2: { emitter, x in
                let result = emitter.applicationThunk(x[1])
                let selector = emitter.claim(24)
                emitter.module.use("hy_selector_info_0")
                emitter.store("ptr", "@hy_selector_info_0", selector)
                emitter.store("ptr", result, selector, offset: 16)
                return [emitter.exchange(x[0], selector, applying: result), result]
            },
            .atomicModifyMutVarSelf: { emitter, x in
                let new = emitter.applicationThunk(x[1])
                return [emitter.exchange(x[0], new, applying: new), new]
            },
            .casMutVar: { emitter, x in
                let address = emitter.offset(x[0], 8)
                let pair = emitter.instruction("cmpxchg ptr \(address), ptr \(x[1]), ptr \(x[2]) seq_cst seq_cst")
                let found = emitter.instruction("extractvalue { ptr, i1 } \(pair), 0")
                let isDone = emitter.instruction("extractvalue { ptr, i1 } \(pair), 1")
                emitter.remember(x[0])
                let failed = emitter.instruction("xor i1 \(isDone), true")
                let value = emitter.instruction("select i1 \(isDone), ptr \(x[2]), ptr \(found)")
                return [emitter.instruction("zext i1 \(failed) to i64"), value]
            },
        ]
        for kind in ["", "Small"] {
            let mutable = kind.isEmpty ? "MutableArray#" : "SmallMutableArray#"
            let read: Rule = { emitter, x in [emitter.load("ptr", emitter.element(x[0], x[1]))] }
            let size: Rule = { emitter, x in [emitter.load("i64", x[0], offset: 8)] }
            let copy: Rule = { emitter, x in
                emitter.copyWords(emitter.element(x[0], x[1]), emitter.element(x[2], x[3]), x[4])
                emitter.remember(x[2])
                return []
            }
            rules[named: "read\(kind)Array#"] = read
            rules[named: "index\(kind)Array#"] = read
            rules[named: "write\(kind)Array#"] = { emitter, x in
                emitter.store("ptr", x[2], emitter.element(x[0], x[1]))
                emitter.remember(x[0], element: x[1])
                return []
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
    func element(_ array: String, _ index: String) -> String {
        instruction("getelementptr ptr, ptr \(offset(array, 16)), i64 \(index)")
    }

    func copyWords(_ source: String, _ destination: String, _ count: String) {
        let bytes = instruction("shl i64 \(count), 3")
        _ = move(source, destination, bytes)
    }

    /// After a write: an object outside of the nursery may now point into it.
    ///
    /// - Parameter element: of an array, the index written.
    func remember(_ object: String, element: String? = nil) {
        let word = instruction("ptrtoint ptr \(object) to i64")
        let nursery = load(.nursery)
        let distance = instruction("sub i64 \(word), \(nursery)")
        let bytes = load(.nurseryBytes)
        let isOld = instruction("icmp uge i64 \(distance), \(bytes)")
        let old = newBlock()
        let done = newBlock()
        branch(if: isOld, old, done)
        current = old
        if let element {
            module.use("hy_remember_element")
            line("call tailcc void @hy_remember_element(ptr swiftself %ctx, ptr \(object), i64 \(element))")
        } else {
            module.use("hy_remember")
            line("call tailcc void @hy_remember(ptr swiftself %ctx, ptr \(object))")
        }
        branch(to: done)
        current = done
    }

    /// Puts `new` into a MutVar# in one step, once `application` has its old value as its argument; the old value.
    func exchange(_ variable: String, _ new: String, applying application: String) -> String {
        let attempt = newBlock()
        let done = newBlock()
        branch(to: attempt)
        current = attempt
        let address = offset(variable, 8)
        let old = instruction("load atomic ptr, ptr \(address) acquire, align 8")
        store("ptr", old, application, offset: 32)
        let pair = instruction("cmpxchg ptr \(address), ptr \(old), ptr \(new) seq_cst seq_cst")
        branch(if: instruction("extractvalue { ptr, i1 } \(pair), 1"), done, attempt)
        current = done
        remember(variable)
        return old
    }

    /// A thunk, in reserved heap, that applies a function to one argument, which is still to be stored.
    func applicationThunk(_ function: String) -> String {
        let thunk = claim(40)
        module.use("hy_ap_info")
        store("ptr", "@hy_ap_info", thunk)
        store("ptr", function, thunk, offset: 16)
        store("i64", "1", thunk, offset: 24)
        return thunk
    }
}
