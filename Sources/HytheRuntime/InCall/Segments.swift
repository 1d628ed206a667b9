import CHytheSupport

// A task's two stacks begin in a small region and go on in further segments, each larger than all before. See
// Note [Segments of the stacks] in Documentation/Runtime.md.

/// Of the region of a task.
let firstStackBytes: UInt = 256 << 10

private enum SegmentField {
    static let previous = UInt(HY_SEGMENT_PREVIOUS) / wordBytes
    static let roots = UInt(HY_SEGMENT_ROOTS) / wordBytes
    static let top = UInt(HY_SEGMENT_TOP) / wordBytes
    static let next = UInt(HY_SEGMENT_NEXT) / wordBytes
    static let bytes = UInt(HY_SEGMENT_BYTES) / wordBytes
    static let used = UInt(HY_SEGMENT_USED) / wordBytes
    static let mark = UInt(HY_SEGMENT_MARK) / wordBytes
}

/// Between the words of a root stack with bit 63 set: an update frame has the address of a thunk.
@inline(__always)
func isSegmentMark(_ word: Word) -> Bool { word & 1 != 0 }

/// Where the root stack ends in the segment before the one with this mark.
@inline(__always)
func rootsBelow(mark slot: Word) -> Word { load(slot &- UInt(HY_SEGMENT_MARK), SegmentField.roots) }

/// Goes on to the next segment, as there is no room above `roots`. Where the root stack begins there; 0 at the limit, or without
/// memory. Never collects: what the function in need takes is in registers.
@c(hyi_grow_stack)
public func growStack(_ task: UnsafeMutablePointer<hy_task>, _ roots: UInt) -> UInt {
    // That one's stack is copied.
    if task == forkedStack.task { return 0 }
    let current = task.pointee.segment
    var next = current == 0 ? task.pointee.firstSegment : load(current, SegmentField.next)
    if next == 0 {
        next = task.mapSegment(after: current)
        if next == 0 { return 0 }
    }
    store(next, SegmentField.roots, roots)
    store(next, SegmentField.used, 1)
    task.pointee.segment = next
    return next &+ UInt(HY_SEGMENT_HEADER)
}

extension UnsafeMutablePointer where Pointee == hy_task {
    /// Reserves address space for the stacks, less of it when the system refuses.
    func mapRegion(_ wanted: UInt) -> Bool {
        guard let (start, bytes) = mapStack(wanted) else { return false }
        pointee.region = start
        pointee.regionBytes = bytes
        return true
    }

    /// The segment after the last one; 0 at the limit, or without memory.
    fileprivate func mapSegment(after last: Word) -> Word {
        var total = pointee.regionBytes
        var one = pointee.firstSegment
        while one != 0 {
            total &+= load(one, SegmentField.bytes)
            one = load(one, SegmentField.next)
        }
        let room = options.regionBytes &- min(total, options.regionBytes)
        guard let (start, bytes) = mapStack(min(total &* 3, room & ~4095)) else { return 0 }
        if last == 0 { pointee.firstSegment = start } else { store(last, SegmentField.next, start) }
        store(start, SegmentField.previous, last)
        store(start, SegmentField.top, start &+ bytes &- 64)
        store(start, SegmentField.next, 0)
        store(start, SegmentField.bytes, bytes)
        store(start, SegmentField.mark, 1 << 63 | 1)
        return start
    }

    /// Makes the segment that holds a place of the root stack, or ends there, the one in use.
    func leaveSegments(downTo roots: Word) {
        while pointee.segment != 0, roots &- pointee.segment >= load(pointee.segment, SegmentField.bytes) {
            pointee.segment = load(pointee.segment, SegmentField.previous)
        }
    }

    /// Visits the parts of the root stack between two places, the upper ones first.
    func eachRootRange(from bottom: Word, to top: Word, _ visit: (Word, Word) -> Void) {
        var segment = pointee.segment
        while segment != 0, top &- segment >= load(segment, SegmentField.bytes) {
            segment = load(segment, SegmentField.previous)
        }
        var end = top
        while segment != 0, bottom &- segment >= load(segment, SegmentField.bytes) {
            visit(segment &+ UInt(HY_SEGMENT_HEADER), end)
            end = load(segment, SegmentField.roots)
            segment = load(segment, SegmentField.previous)
        }
        visit(bottom, end)
    }

    /// Of that part of the root stack which is no waiting thread's.
    var rootBytes: UInt {
        var bytes: UInt = 0
        eachRootRange(from: pointee.region, to: ownRoots) { bytes &+= $1 &- $0 }
        return bytes
    }

    /// What both stacks take, about.
    var stackBytes: UInt {
        var segment = pointee.segment
        if segment == 0 {
            return pointee.ctx.roots &- pointee.region &+ pointee.top &- pointee.ctx.haskellStack
        }
        var bytes = pointee.ctx.roots &- segment &+ load(segment, SegmentField.top) &- pointee.ctx.haskellStack
        bytes &+= pointee.regionBytes
        segment = load(segment, SegmentField.previous)
        while segment != 0 {
            bytes &+= load(segment, SegmentField.bytes)
            segment = load(segment, SegmentField.previous)
        }
        return bytes
    }

    /// Unmaps the segments after one of them; 0: all.
    func freeSegments(after last: Word) {
        var one = last == 0 ? pointee.firstSegment : load(last, SegmentField.next)
        if last == 0 { pointee.firstSegment = 0 } else { store(last, SegmentField.next, 0) }
        while one != 0 {
            let next = load(one, SegmentField.next)
            unmapMemory(one, load(one, SegmentField.bytes))
            one = next
        }
    }

    /// After a collection: gives segments back that have not been used since the one before, and pages of the one in use if it was
    /// much fuller then.
    func releaseStacks() {
        if ownRoots != pointee.ctx.roots { return }
        var last = pointee.segment
        var next = last == 0 ? pointee.firstSegment : load(last, SegmentField.next)
        while next != 0, load(next, SegmentField.used) != 0 {
            store(next, SegmentField.used, 0)
            last = next
            next = load(last, SegmentField.next)
        }
        if next != 0 { freeSegments(after: last) }
        let depth = rootBytes
        if depth > pointee.deepest { pointee.deepest = depth }
        if pointee.deepest < 4 << 20 || depth > pointee.deepest / 4 { return }
        pointee.deepest = depth
        let low = rounded(pointee.ctx.roots &+ 65536, up: 4096)
        let high = (pointee.ctx.haskellStack &- 65536) & ~4095
        if low < high { releasePages(low, high &- low) }
    }
}

/// Memory for two stacks, less of it when the system refuses.
private func mapStack(_ wanted: UInt) -> (start: Word, bytes: UInt)? {
    var bytes = wanted
    while bytes >= firstStackBytes {
        let start = mapMemory(bytes)
        if start != 0 {
            // Not at the ends, which most tasks never leave.
            if bytes > 16 << 20 { useHugePages(start &+ 2 << 20, bytes &- 4 << 20) }
            return (start, bytes)
        }
        bytes = bytes / 2 & ~4095
    }
    return nil
}
