import CHytheSupport

// Every OS thread that calls Haskell owns a task: a control block, a nursery and a region with its two stacks. Tasks run
// in parallel; nothing on the way into Haskell is shared.

/// All tasks, under `hyi_task_lock`.
nonisolated(unsafe) var tasks: Task?

/// How many there are. Read without the lock, as an estimate.
nonisolated(unsafe) var taskCount: UInt = 0

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

/// Ended threads' tasks, which wait for a new thread: it goes on with their nursery where they stopped. Under the task lock.
nonisolated(unsafe) private var firstIdle: Task?
nonisolated(unsafe) private var idleTasks: UInt = 0
private let mostIdleTasks: UInt = 8

/// `hy_task.idle`: the task has a thread; it has none; it had none at the last collection; it was lost in a fork, and may
/// own blackholes; no thread has it for good.
enum Idle {
    static let no: UInt = 0
    static let since: UInt = 1
    static let long: UInt = 2
    static let abandoned: UInt = 3
    /// It is that of forked threads.
    static let forks: UInt = 4
}

/// The calling thread's task, made if need be; starts the runtime if need be. Without memory for it, the process ends.
@c(hyi_attach)
public func attach() -> UnsafeMutablePointer<hy_task> {
    guard let task = attachIfPossible() else { fatal("no memory for a task", status: 251) }
    return task
}

/// The same in the checked form of an export, which returns if this is null: without memory there is no exception to show
/// but null.
@c(hyi_attach_checked)
public func attachChecked(
    _ exception: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) -> UnsafeMutablePointer<hy_task>? {
    let task = attachIfPossible()
    if task == nil { exception?.pointee = nil }
    return task
}

func attachIfPossible() -> Task? {
    if let task = hyi_current() { return task }
    startRuntime()
    guard let task = takeIdleTask() ?? makeTask() else { return nil }
    shareThunks(with: task)
    task.pointee.ctx.state = task.stateOutside
    trace(task, TraceEvent.attach, UInt(hyi_thread_number()))
    hyi_set_current(task)
    pthread_setspecific(threadEndKey, UnsafeMutableRawPointer(task))
    return task
}

private func takeIdleTask() -> Task? {
    hyi_lock_task()
    defer { hyi_unlock_task() }
    guard let task = firstIdle else { return nil }
    firstIdle = task.pointee.nextIdle
    idleTasks &-= 1
    task.pointee.idle = Idle.no
    return task
}

/// Tasks that have a thread of their own. Under the task lock.
private var activeTasks: UInt { taskCount &- idleTasks &- (forkedStack.task == nil ? 0 : 1) }

/// Under the task lock.
private func list(_ task: Task) {
    task.pointee.next = tasks
    tasks?.pointee.previous = task
    tasks = task
    taskCount &+= 1
}

private func unlist(_ task: Task) {
    task.pointee.next?.pointee.previous = task.pointee.previous
    if let previous = task.pointee.previous {
        previous.pointee.next = task.pointee.next
    } else {
        tasks = task.pointee.next
    }
    taskCount &-= 1
}

private func makeTask() -> Task? {
    guard let task = mapTask(stackBytes: min(firstStackBytes, options.regionBytes)) else { return nil }
    // A collection that is under way has reserved its memory.
    hyi_lock_task()
    defer { hyi_unlock_task() }
    let nursery = taskCount < mostTasksOfUsualSize ? usualNurseryBytes() : smallRunBytes
    if !task.installNursery(nursery) {
        unmapTask(task)
        return nil
    }
    task.pointee.ctx.hpLim = options.stress ? 0 : task.pointee.nurseryEnd
    list(task)
    return task
}

/// A task without a nursery, in no list; nil when there is no memory.
private func mapTask(stackBytes: UInt) -> Task? {
    let block = mapMemory(taskBytes)
    guard block != 0, let task = Task(bitPattern: block) else { return nil }
    if !task.mapRegion(stackBytes) {
        unmapMemory(block, taskBytes)
        return nil
    }
    hyi_show_to_leak_checker(block, taskBytes)
    if !makeRoomInRemembered(of: task) {
        unmapTask(task)
        return nil
    }
    if tracing.isOn { task.pointee.hosted = UInt(HY_HOSTED_TRACED) }
    task.pointee.top = task.pointee.region &+ task.pointee.regionBytes &- 64
    task.pointee.ctx.roots = task.pointee.region
    task.pointee.ctx.haskellStack = task.pointee.top
    return task
}

/// A task that is in no list, and whose nursery is nobody's concern.
private func unmapTask(_ task: Task) {
    unmapMemory(task.pointee.region, task.pointee.regionBytes)
    unmapMemory(task.pointee.rememberedBase, task.pointee.rememberedEnd &- task.pointee.rememberedBase)
    hyi_hide_from_leak_checker(task.address, taskBytes)
    unmapMemory(task.address, taskBytes)
}

/// When there are other threads' tasks, all must claim thunks from now on, and none must be just entering one: the
/// world is stopped for a moment. See Note [Who evaluates a thunk] in Documentation/Runtime.md.
private func shareThunks(with task: Task) {
    hyi_lock_task()
    let isAlone = activeTasks == 1
    let known = isAlone || thunksAreShared
    if isAlone { thunksAreShared = false }
    if known { task.pointee.ctx.shared = isAlone ? 0 : 1 }
    hyi_unlock_task()
    if known { return }
    stopWorld(for: task)
    hyi_store_seq(&task.pointee.ctx.state, UInt(HY_STATE_OUTSIDE))
    setShared(1)
    resumeWorld()
}

/// Whether all tasks with a thread but the newest have been told to claim thunks. Under the task lock.
nonisolated(unsafe) private var thunksAreShared = false

/// The end of a thread: its task waits for another thread, or gives everything back, but for what was allocated in its
/// nursery.
private func detach(_ task: Task) {
    hyi_set_current(nil)
    pthread_setspecific(threadEndKey, nil)
    leaveInCalls(task)
    trace(task, TraceEvent.detach)
    if looseBytes() > mostLooseBytes {
        park(task)
        collect(for: task, major: false)
        task.pointee.pending = 0
        hyi_store_seq(&task.pointee.ctx.state, UInt(HY_STATE_OUTSIDE))
    }
    hyi_lock_task()
    defer { hyi_unlock_task() }
    if idleTasks == mostIdleTasks { return dismiss(task) }
    task.pointee.ctx.exception = 0
    task.pointee.stackHigh = 0
    task.freeSegments(after: 0)
    let low = task.pointee.region &+ keptStackBytes
    let high = task.pointee.region &+ task.pointee.regionBytes &- keptStackBytes
    if low < high { releasePages(low, high &- low) }
    task.pointee.idle = Idle.since
    task.pointee.nextIdle = firstIdle
    firstIdle = task
    idleTasks &+= 1
}

/// Of each stack of an idle task.
private let keptStackBytes: UInt = 64 << 10

/// Tasks lost in forks.
nonisolated(unsafe) private var abandoned: Task?

/// Dismisses a task whose thread is not there any more after a fork. Thunks that it was evaluating may name it as their owner,
/// so no later task must have its address. Under the task lock.
func abandon(_ task: Task) {
    if task.pointee.idle == Idle.since || task.pointee.idle == Idle.long { return }
    dismiss(task, as: Idle.abandoned)
    task.pointee.nextIdle = abandoned
    abandoned = task
}

/// Whether what a blackhole names as its owner is a task that was lost in a fork.
func isAbandoned(_ owner: Word) -> Bool {
    var one = abandoned
    while let task = one {
        if task.address == owner { return true }
        one = task.pointee.nextIdle
    }
    return false
}

/// Takes a task that is not idle out of the list and frees it. Under the task lock.
private func dismiss(_ task: Task, as state: UInt = Idle.no) {
    unlist(task)
    endTraceBlock(task)
    task.pointee.idle = state
    // None, if it is lent.
    if task.pointee.ctx.nursery != 0 { loosenYoungRun(task.pointee.ctx.nursery) }
    pacing.allocated &+= task.pointee.allocated &+ task.pointee.ctx.hp &- task.pointee.ctx.nursery
    task.freeSegments(after: 0)
    unmapMemory(task.pointee.region, task.pointee.regionBytes)
    if task.pointee.remembered != task.pointee.rememberedBase {
        task.pointee.next = orphans
        orphans = task
    } else {
        release(task)
    }
}

private func release(_ task: Task) {
    unmapMemory(task.pointee.rememberedBase, task.pointee.rememberedEnd &- task.pointee.rememberedBase)
    if task.pointee.idle != Idle.abandoned {
        hyi_hide_from_leak_checker(task.address, taskBytes)
        unmapMemory(task.address, taskBytes)
    }
}

/// After a collection, which has emptied their nurseries: frees tasks that no thread has wanted since the one before, and
/// lets the only thread that is left evaluate without claims.
func reviewTasks() {
    var one = firstIdle
    firstIdle = nil
    idleTasks = 0
    while let task = one {
        one = task.pointee.nextIdle
        if task.pointee.idle == Idle.long {
            dismiss(task)
        } else {
            task.pointee.idle = Idle.long
            task.pointee.nextIdle = firstIdle
            firstIdle = task
            idleTasks &+= 1
        }
    }
    if activeTasks == 1 { setShared(0) }
}

/// Says whether several OS threads run Haskell. While the world is stopped.
private func setShared(_ shared: UInt) {
    thunksAreShared = shared != 0
    var one = tasks
    while let task = one {
        task.pointee.ctx.shared = shared
        one = task.pointee.next
    }
}

/// Makes the task of forked threads, for a task that is in Haskell with all that it needs on its root stack. It is one of the
/// task's OS thread, so thunks need no more claims than before. False when there is no memory.
func makeForkedTask(_ task: Task) -> Bool {
    hyi_store_seq(&task.pointee.ctx.state, UInt(HY_STATE_OUTSIDE))
    hyi_lock_task()
    if forkedStack.task == nil, let forked = mapTask(stackBytes: options.regionBytes) {
        forked.pointee.idle = Idle.forks
        forked.setHosted(options.allowsWorkers ? HY_HOSTED_FORKED : HY_HOSTED_NOT)
        forked.pointee.ctx.shared = task.pointee.ctx.shared
        list(forked)
        forkedStack.task = forked
    }
    let isMade = forkedStack.task != nil
    hyi_unlock_task()
    park(task)
    return isMade
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
    defer { hyi_next_call("hs_thread_done") }
    guard let task = hyi_current() else { return }
    leaveInCalls(task, passedBy: hyi_stack_position())
    if task.pointee.ctx.state != UInt(HY_STATE_HASKELL), task.pointee.ctx.cStack == 0 { detach(task) }
}

/// Enters Haskell, or comes back to it, while a collection is under way.
@c(hyi_reenter_slow)
public func reenterSlow(_ task: UnsafeMutablePointer<hy_task>) {
    if hyi_load(&stopping) != 0 { park(task) }
}
