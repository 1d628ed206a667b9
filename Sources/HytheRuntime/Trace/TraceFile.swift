import CHytheSupport

// The file of a trace, see hythe_trace.h. OS threads record into blocks of it that are mapped into memory, so that nothing has
// to be written when the process ends, in whatever way.

struct Tracing {
    var isOn = false
    /// Time is taken from the monotonic clock, as the processor has no counter that can be used.
    var usesClock = false
    /// When the trace began.
    var ticks: UInt = 0
    var file: Int32 = -1
    /// Of the file: a host may close descriptors that it does not know, and use the number for something else.
    var identity: UInt = 0
    /// The header, mapped.
    var header: Word = 0
    /// The end of the file, where the next block is to be.
    var end: UInt = 0
    /// How many objects had been loaded when they were last listed.
    var objects: UInt = 0
    var isAtExit = false
}

nonisolated(unsafe) var tracing = Tracing()

/// A task's blocks become larger from the first to this.
private let firstBlockBytes: UInt = 8 << 10
private let largestBlockBytes: UInt = 256 << 10

/// Longest path of a trace.
private let pathBytes = 4096

/// Begins a trace if the environment asks for one. Once, or again in the child of a fork.
func startTracing(inChild: Bool = false) {
    guard let wish = hyi_secure_getenv("HYTHE_TRACE") else { return }
    guard strncmp(wish, "incall", 6) == 0, wish[6] == 0 || wish[6] == 44 else {
        return complain("HYTHE_TRACE: what can be traced is `incall` or `incall,FILE`")
    }
    let isOpen = withUnsafeTemporaryAllocation(of: CChar.self, capacity: pathBytes) { path -> Bool in
        guard let base = path.baseAddress else { return false }
        return openTrace(base, namePath(base, wish[6] == 44 ? wish + 7 : nil, inChild: inChild))
    }
    if !isOpen { return complain("HYTHE_TRACE: the file cannot be made; nothing is traced") }
    tracing.usesClock = !hyi_has_ticks()
    tracing.ticks = traceTicks()
    storeHeader(HY_TRACE_FIELD_PROCESS, UInt(bitPattern: Int(getpid())))
    storeHeader(HY_TRACE_FIELD_TICKS, tracing.ticks)
    storeHeader(HY_TRACE_FIELD_NANOSECONDS, UInt(monotonicNanoseconds()))
    // The frequency, for a process that is killed before it records another moment.
    usleep(1000)
    noteMoment()
    storeHeader(HY_TRACE_FIELD_MAGIC, UInt(HY_TRACE_MAGIC))
    listObjects()
    tracing.isOn = true
    if !tracing.isAtExit {
        tracing.isAtExit = true
        atexit { endTracing() }
    }
}

/// `FILE`, `DIRECTORY/`, or nothing; the child of a fork adds its number. Returns the length, or -1.
private func namePath(_ path: UnsafeMutablePointer<CChar>, _ wish: UnsafePointer<CChar>?, inChild: Bool) -> Int {
    let length = wish.map { strlen($0) } ?? 0
    if length > pathBytes - 64 { return -1 }
    if let wish { memcpy(path, wish, length) }
    if length == 0 || path[length - 1] == 47 {
        return length + hyi_print_number(path + length, "hythe-trace.", UInt(bitPattern: Int(getpid())))
    }
    return length + (inChild ? hyi_print_number(path + length, ".", UInt(bitPattern: Int(getpid()))) : 0)
}

/// Opens the file, or, while others write to it, one with `.2`, `.3`, ... behind its name.
private func openTrace(_ path: UnsafeMutablePointer<CChar>, _ length: Int) -> Bool {
    if length < 0 { return false }
    path[length] = 0
    var number: UInt = 1
    while number < 10_000 {
        let file = hyi_open_apart(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
        if file < 0 { return false }
        if flock(file, LOCK_EX | LOCK_NB) == 0 { return mapHeader(of: file) }
        close(file)
        number &+= 1
        _ = hyi_print_number(path + length, ".", number)
    }
    return false
}

private func mapHeader(of file: Int32) -> Bool {
    let bytes = Int(HY_TRACE_HEADER_BYTES)
    tracing.file = file
    tracing.identity = hyi_file_identity(file)
    if ftruncate(file, 0) == 0, posix_fallocate(file, 0, bytes) == 0 {
        let header = mmap(nil, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)
        if header != hyi_map_failed() {
            tracing.header = Word(bitPattern: header)
            tracing.end = UInt(bytes)
            return true
        }
    }
    close(file)
    return false
}

private func storeHeader(_ field: Int32, _ value: UInt) { store(tracing.header, UInt(field), value) }

/// Relates the ticks to the clock once more.
private func noteMoment() {
    storeHeader(HY_TRACE_FIELD_LATER_TICKS, traceTicks())
    storeHeader(HY_TRACE_FIELD_LATER, UInt(monotonicNanoseconds()))
}

/// A part of the file for a block; 0 if the file system has no room, or the host has closed the file.
private func allocateBlock(_ bytes: UInt) -> UInt {
    if hyi_file_identity(tracing.file) != tracing.identity { return 0 }
    let offset = hyi_add(&tracing.end, bytes)
    return posix_fallocate(tracing.file, Int(offset), Int(bytes)) == 0 ? offset : 0
}

/// The place of the next event of a task whose block is full, or which has none yet; 0 if the event is lost, and counted.
/// Keeps `errno`: a call of C may just have ended.
@inline(never)
func beginTraceBlock(_ task: Task) -> Word {
    let number = hyi_errno()
    defer { hyi_set_errno(number) }
    let bytes = min(max(task.pointee.traceBytes &* 2, firstBlockBytes), largestBlockBytes)
    endTraceBlock(task)
    let offset = allocateBlock(bytes)
    let flags = MAP_SHARED | MAP_POPULATE
    let block =
        offset == 0
        ? hyi_map_failed() : mmap(nil, Int(bytes), PROT_READ | PROT_WRITE, flags, tracing.file, Int(offset))
    if block == hyi_map_failed() {
        _ = hyi_add(pointer(tracing.header) + Int(HY_TRACE_FIELD_LOST), 1)
        return 0
    }
    let start = Word(bitPattern: block)
    store(start, 1, UInt(hyi_thread_number()))
    store(start, 2, bytes)
    store(start, 0, UInt(HY_TRACE_BLOCK_EVENTS))
    task.pointee.traceNext = start &+ UInt(HY_TRACE_BLOCK_HEADER)
    task.pointee.traceEnd = start &+ bytes
    task.pointee.traceBytes = bytes
    noteMoment()
    if hyi_loaded_objects() != tracing.objects { listObjects() }
    return task.pointee.traceNext
}

/// The task's events are in the file; it needs no more memory for them.
func endTraceBlock(_ task: Task) {
    if task.pointee.traceEnd != 0 {
        unmapMemory(task.pointee.traceEnd &- task.pointee.traceBytes, task.pointee.traceBytes)
    }
    task.pointee.traceNext = 0
    task.pointee.traceEnd = 0
}

/// The end of the process.
private func endTracing() {
    if !tracing.isOn { return }
    noteMoment()
    storeHeader(HY_TRACE_FIELD_COMPLETE, 1)
    if hyi_loaded_objects() != tracing.objects { listObjects() }
    if load(tracing.header, UInt(HY_TRACE_FIELD_LOST)) != 0 {
        complain("HYTHE_TRACE: events were lost for want of room; the trace says how many")
    }
}

/// The child of a fork has a trace of its own. Under the task lock, or alone.
func traceChild() {
    if !tracing.isOn { return }
    tracing.isOn = false
    unmapMemory(tracing.header, UInt(HY_TRACE_HEADER_BYTES))
    if hyi_file_identity(tracing.file) == tracing.identity { close(tracing.file) }
    startTracing(inChild: true)
    var one = tasks
    while let task = one {
        one = task.pointee.next
        endTraceBlock(task)
        if !tracing.isOn { task.pointee.hosted &= ~UInt(HY_HOSTED_TRACED) }
    }
}

// --- What lies where in memory -----------------------------------------------------------------------

/// Writes down which objects are in memory.
private func listObjects() {
    tracing.objects = hyi_loaded_objects()
    let capacity: UInt = 1 << 20
    guard let memory = calloc(1, Int(capacity)) else { return }
    defer { free(memory) }
    let header = UInt(HY_TRACE_BLOCK_HEADER)
    let bytes = rounded(header &+ hyi_list_objects(memory + Int(header), capacity &- header), up: 4096)
    let offset = allocateBlock(bytes)
    if offset == 0 { return }
    let start = Word(bitPattern: memory)
    store(start, 0, UInt(HY_TRACE_BLOCK_OBJECTS))
    store(start, 2, bytes)
    pwrite(tracing.file, memory, Int(bytes), Int(offset))
}
