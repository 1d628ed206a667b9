import CHytheSupport

// Every OS thread that calls Haskell owns a task: a control block, a nursery and a region with its two stacks. Tasks run
// in parallel; nothing on the way into Haskell is shared.

/// All tasks, under `hyi_task_lock`.
nonisolated(unsafe) var tasks: Task?

/// Detaches a task when its thread ends.
nonisolated(unsafe) private var threadEndKey: pthread_key_t = 0

/// Remembered objects of threads that have ended.
nonisolated(unsafe) private var orphans: Task?

func setUpThreadEnd() {
    pthread_key_create(&threadEndKey) { value in
        if let value { detach(value.assumingMemoryBound(to: hy_task.self)) }
    }
}

private var taskBytes: UInt { rounded(UInt(MemoryLayout<hy_task>.size), up: 4096) }

/// The calling thread's task, made if need be; starts the runtime if need be. Null only when memory is exhausted.
@c(hyi_attach)
public func attach() -> UnsafeMutablePointer<hy_task> {
    if let task = hyi_current() { return task }
    startRuntime()
    let block = mapMemory(taskBytes)
    guard block != 0, let task = Task(bitPattern: block) else { fatal("no memory for a task", status: 251) }
    guard task.mapRegion(), task.installNursery(options.nurseryBytes) else {
        fatal("no memory for a task", status: 251)
    }
    growRemembered(task)
    task.pointee.top = task.pointee.region &+ task.pointee.regionBytes &- 64
    task.pointee.ctx.roots = task.pointee.region
    task.pointee.ctx.haskellStack = task.pointee.top

    enlist(task)
    hyi_set_current(task)
    pthread_setspecific(threadEndKey, UnsafeMutableRawPointer(task))
    return task
}

/// Adds a task to the list. When it is the second one, the first must claim thunks from now on, and must not be just
/// entering one: the world is stopped for a moment. See Note [Who evaluates a thunk] in Documentation/Runtime.md.
private func enlist(_ task: Task) {
    hyi_lock_task()
    if let other = tasks {
        if other.pointee.ctx.shared == 0 {
            hyi_unlock_task()
            stopWorld(for: task)
            hyi_store_seq(&task.pointee.ctx.state, UInt(HY_STATE_OUTSIDE))
            task.pointee.next = tasks
            tasks = task
            var one = tasks
            while let other = one {
                other.pointee.ctx.shared = 1
                one = other.pointee.next
            }
            resumeWorld()
            return
        }
        task.pointee.ctx.shared = 1
    }
    task.pointee.ctx.hpLim = options.stress ? 0 : task.pointee.nurseryEnd
    task.pointee.next = tasks
    tasks = task
    hyi_unlock_task()
}

/// Takes a task out of the list and gives its memory back. What was allocated in its nursery lives on.
private func detach(_ task: Task) {
    hyi_set_current(nil)
    pthread_setspecific(threadEndKey, nil)
    hyi_lock_task()
    if tasks == task {
        tasks = task.pointee.next
    } else {
        var one = tasks
        while let other = one {
            if other.pointee.next == task { other.pointee.next = task.pointee.next }
            one = other.pointee.next
        }
    }
    loosenYoungRun(task.pointee.ctx.nursery)
    pacing.allocated &+= task.pointee.allocated &+ task.pointee.ctx.hp &- task.pointee.ctx.nursery
    unmapMemory(task.pointee.region, task.pointee.regionBytes)
    if task.pointee.remembered != task.pointee.rememberedBase {
        task.pointee.next = orphans
        orphans = task
    } else {
        release(task)
    }
    hyi_unlock_task()
}

private func release(_ task: Task) {
    free(UnsafeMutableRawPointer(bitPattern: task.pointee.rememberedBase))
    unmapMemory(task.address, taskBytes)
}

/// Takes the remembered sets of ended threads as roots and frees what is left of those tasks.
func evacuateOrphanedRemembered(major: Bool) {
    while let task = orphans {
        orphans = task.pointee.next
        evacuateRemembered(of: task, major: major)
        release(task)
    }
}

/// Detaches the calling thread now instead of at its end.
@c
public func hs_thread_done() {
    if let task = hyi_current(), task.pointee.ctx.state == UInt(HY_STATE_OUTSIDE),
        task.pointee.ctx.roots == task.pointee.region
    {
        detach(task)
    }
}

extension UnsafeMutablePointer where Pointee == hy_task {
    /// Reserves address space for the stacks, less of it when the system refuses.
    func mapRegion() -> Bool {
        var bytes = options.regionBytes
        while bytes >= 1 << 20 {
            let start = mapMemory(bytes)
            if start != 0 {
                pointee.region = start
                pointee.regionBytes = bytes
                // Not at the ends, which most tasks never leave.
                if bytes > 16 << 20 { useHugePages(start &+ 2 << 20, bytes &- 4 << 20) }
                return true
            }
            bytes /= 2
        }
        return false
    }

    /// After a collection: if the stacks were much deeper at an earlier one, gives their pages back.
    func releaseStacks() {
        let depth = pointee.ctx.roots &- pointee.region
        if depth > pointee.deepest { pointee.deepest = depth }
        if pointee.deepest < 4 << 20 || depth > pointee.deepest / 4 { return }
        pointee.deepest = depth
        let low = rounded(pointee.ctx.roots &+ 65536, up: 4096)
        let high = (pointee.ctx.haskellStack &- 65536) & ~4095
        if low < high { releasePages(low, high &- low) }
    }
}

/// Haskell was called from where it cannot be: the task is in Haskell already.
@c(hyi_bad_entry)
public func badEntry(_ task: UnsafeMutablePointer<hy_task>) {
    if task.pointee.locked != 0 { fatal("an exported function was called between rts_lock and rts_unlock") }
    fatal("Haskell was called from a C function that was imported `unsafe`")
}

/// Enters Haskell, or comes back to it, while a collection is under way.
@c(hyi_reenter_slow)
public func reenterSlow(_ task: UnsafeMutablePointer<hy_task>) {
    if hyi_load(&stopping) != 0 { park(task) }
}
