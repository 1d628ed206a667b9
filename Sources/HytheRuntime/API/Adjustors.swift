import CHytheSupport

/// A free entry's first data word is the number of the next free one plus 1; 0 ends the list.
nonisolated(unsafe) private var firstFree = 0
/// Entries from here on have never been used.
nonisolated(unsafe) private var untouched = 0
nonisolated(unsafe) private var isLocked: Int32 = 0

/// Makes a C function of a Haskell one (`foreign import "wrapper"`): `stub` gets the stable pointer in the `nest`
/// register. The memory is never writable and executable at once: the code is there already, only data is written.
@c(hy_new_adjustor)
public func newAdjustor(_ stablePointer: UnsafeMutableRawPointer?, _ stub: UnsafeMutableRawPointer)
    -> UnsafeMutableRawPointer
{
    hyi_spin_lock(&isLocked)
    let index: Int
    if firstFree != 0 {
        index = firstFree &- 1
        firstFree = Int(bitPattern: hyi_adjustor_data(index)![0])
    } else {
        index = untouched
        untouched &+= 1
    }
    if index >= Int(HY_ADJUSTORS) { fatal("too many C functions made of Haskell ones: free some by freeHaskellFunPtr") }
    let data = hyi_adjustor_data(index)!
    data[0] = stablePointer
    data[1] = stub
    hyi_spin_unlock(&isLocked)
    return hyi_adjustor_code(index)!
}

/// Frees a function that `hy_new_adjustor` made; others are left alone.
@c
public func hs_free_fun_ptr(_ function: UnsafeMutableRawPointer?) {
    let offset = Int(bitPattern: function) &- Int(bitPattern: hyi_adjustor_code(0))
    let index = offset / 16
    if offset < 0 || index >= Int(HY_ADJUSTORS) { return }
    hyi_spin_lock(&isLocked)
    let data = hyi_adjustor_data(index)!
    let stablePointer = data[0]
    data[0] = UnsafeMutableRawPointer(bitPattern: firstFree)
    data[1] = nil
    firstFree = index &+ 1
    hyi_spin_unlock(&isLocked)
    hs_free_stable_ptr(stablePointer)
}

@c
public func freeHaskellFunctionPtr(_ function: UnsafeMutableRawPointer?) { hs_free_fun_ptr(function) }
