import CHytheSupport

// C functions made of Haskell ones (`foreign import "wrapper"`). Blocks of them: the first is part of the program, others
// are copies of its code, each with its data at the same distance. No memory is ever writable and executable at once.

/// What entries of all blocks share, under `isLocked`.
private struct Adjustors {
    /// Data of a free entry, whose first word links to that of the next one; 0: none.
    var free: Word = 0
    /// Blocks but for the first, linked through the first word of their `AdjustorBlock`.
    var blocks: UnsafeMutablePointer<AdjustorBlock>?
    var isStarted = false
}

private struct AdjustorBlock {
    var next: UnsafeMutablePointer<AdjustorBlock>?
    var code: Word
}

nonisolated(unsafe) private var adjustors = Adjustors()
nonisolated(unsafe) private var isLocked: Int32 = 0

private let entryBytes: UInt = 16
private let blockBytes = UInt(HY_ADJUSTORS) * entryBytes

/// From an entry's code to its data; modulo 2^64.
private var distance: UInt { hyi_adjustor_data() &- hyi_adjustor_code() }

/// Makes a C function of a Haskell one: `stub` gets the address of the stable pointer in the `nest` register. Null, and the
/// stable pointer is freed, when the system gives no executable memory.
@c(hy_new_adjustor)
public func newAdjustor(_ stablePointer: UnsafeMutableRawPointer?, _ stub: UnsafeMutableRawPointer)
    -> UnsafeMutableRawPointer?
{
    hyi_spin_lock(&isLocked)
    if adjustors.free == 0, !addBlock() {
        hyi_spin_unlock(&isLocked)
        hs_free_stable_ptr(stablePointer)
        return nil
    }
    let data = adjustors.free
    adjustors.free = load(data)
    store(data, 0, Word(bitPattern: stablePointer))
    store(data, 1, Word(bitPattern: stub))
    hyi_spin_unlock(&isLocked)
    return UnsafeMutableRawPointer(bitPattern: data &- distance)
}

/// Frees a function that `hy_new_adjustor` made, in whichever runtime of the process; others are left alone.
@c
public func hs_free_fun_ptr(_ function: UnsafeMutableRawPointer?) {
    guard let function else { return }
    let data = hyi_adjustor_data_of(Word(bitPattern: function))
    if data == 0 { return hyi_next_take("hs_free_fun_ptr", function) }
    guard load(data, 1) != 0, let stablePointer = UnsafeMutableRawPointer(bitPattern: load(data)) else { return }
    if let other = otherRuntime(of: stablePointer) { return other.pointee.freeFunction(function) }
    freeOwnFunction(function)
}

@c(hyi_free_function)
public func freeOwnFunction(_ function: UnsafeMutableRawPointer?) {
    hyi_spin_lock(&isLocked)
    let code = Word(bitPattern: function)
    let data = code &+ distance
    guard isEntry(code), load(data, 1) != 0 else {
        hyi_spin_unlock(&isLocked)
        return
    }
    let stablePointer = load(data)
    addFree(data)
    hyi_spin_unlock(&isLocked)
    freeOwnStablePointer(UnsafeMutableRawPointer(bitPattern: stablePointer))
}

@c
public func freeHaskellFunctionPtr(_ function: UnsafeMutableRawPointer?) { hs_free_fun_ptr(function) }

/// A free entry has no stub.
private func addFree(_ data: Word) {
    store(data, 0, adjustors.free)
    store(data, 1, 0)
    adjustors.free = data
}

private func isEntry(_ code: Word) -> Bool {
    if code & 15 != 0 || !adjustors.isStarted { return false }
    if code &- hyi_adjustor_code() < blockBytes { return true }
    var block = adjustors.blocks
    while let one = block {
        if code &- one.pointee.code < blockBytes { return true }
        block = one.pointee.next
    }
    return false
}

/// Adds the entries of another block to the free ones. False when the system refuses.
private func addBlock() -> Bool {
    var code = hyi_adjustor_code()
    if adjustors.isStarted {
        guard let block = malloc(MemoryLayout<AdjustorBlock>.size) else { return false }
        code = mapBlock()
        if code == 0 {
            free(block)
            return false
        }
        let header = block.assumingMemoryBound(to: AdjustorBlock.self)
        header.initialize(to: AdjustorBlock(next: adjustors.blocks, code: code))
        adjustors.blocks = header
    }
    adjustors.isStarted = true
    hyi_set_free_function(freeOwnFunction)
    var offset = blockBytes
    while offset > 0 {
        offset &-= entryBytes
        addFree(code &+ distance &+ offset)
    }
    return true
}

/// A copy of the first block's code, with pages for data where that code expects them; 0 when the system refuses.
private func mapBlock() -> Word {
    let isAhead = Int(bitPattern: distance) > 0
    let span = (isAhead ? distance : 0 &- distance) &+ blockBytes
    let start = mapMemory(span)
    if start == 0 { return 0 }
    let code = isAhead ? start : start &- distance
    let target = UnsafeMutableRawPointer(bitPattern: code).unsafelyUnwrapped
    memcpy(target, UnsafeRawPointer(bitPattern: hyi_adjustor_code()).unsafelyUnwrapped, Int(blockBytes))
    if mprotect(target, Int(blockBytes), PROT_READ | PROT_EXEC) != 0 {
        unmapMemory(start, span)
        return 0
    }
    return code
}
