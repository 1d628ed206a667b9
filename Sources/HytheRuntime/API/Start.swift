import CHytheSupport

/// Start-up and shut-down. The runtime starts itself on first use; `hs_init` and `hs_exit` may be called, nested and
/// repeated, or not at all. They do the same for the runtimes of libraries that come after this one, GHC's too.
struct Lifetime {
    var started: UInt = 0
    /// hs_init calls not yet matched by hs_exit.
    var users: UInt = 0
    /// Nanoseconds of the monotonic clock.
    var startedAt: UInt64 = 0
}

nonisolated(unsafe) var lifetime = Lifetime()

/// Starts the runtime once; safe from any thread at any time.
func startRuntime() {
    if hyi_load(&lifetime.started) != 0 { return }
    hyi_lock_init()
    if lifetime.started == 0 {
        setUpBarrier()
        setUpThreadEnd()
        setUpFork()
        if let text = hyi_built_in_options() { setOptions(text) }
        if hyi_wants_environment() { readEnvironment() }
        decideLimits()
        lifetime.startedAt = monotonicNanoseconds()
        startTracing()
        hyi_store(&lifetime.started, 1)
    }
    hyi_unlock_init()
}

@c
public func hs_init(
    _ argc: UnsafeMutablePointer<Int32>?,
    _ argv: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>?
) {
    startRuntime()
    hyi_lock_init()
    lifetime.users &+= 1
    let first = lifetime.users == 1
    workers.areStopped = 0
    hyi_unlock_init()
    if first, let argc, let argv, let words = argv.pointee { setArguments(argc.pointee, words) }
    hyi_next_init(argc, argv)
}

@c
public func hs_exit() {
    hyi_lock_init()
    // One that no hs_init precedes ends what the first call started.
    let last = lifetime.users <= 1
    let wasInUse = lifetime.users > 0
    if wasInUse { lifetime.users &-= 1 }
    hyi_unlock_init()
    if last {
        workers.areStopped = 1
        runFinalizersAtExit()
        fflush(hyi_stdout())
        fflush(hyi_stderr())
    }
    if wasInUse { hyi_next_call("hs_exit") }
}

@c
public func hs_exit_nowait() { hs_exit() }

/// Runs a program whose main is Haskell; returns its exit status.
@c(hy_main)
public func runMain(
    _ argc: Int32, _ argv: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>, _ main: UInt, _ rule: Int32,
    _ options: UnsafePointer<CChar>?
) -> Int32 {
    readEnvironment()
    let left = takeRuntimeOptions(argc, argv, rule, options)
    hyi_ignore_sigpipe()
    startRuntime()
    setArguments(left, argv)
    let task = attach()
    lock(task, recordedAs: main)
    runLocked(task, hyi_address_code_run_main(), main)
    let status: Int32 = task.pointee.ctx.status == 0 ? 0 : 1
    if status != 0 { uncaughtFallback(task) }
    // The program is over with its main thread.
    workers.areStopped = 1
    unlock(task)
    hs_exit()
    return fflush(hyi_stdout()) == 0 ? status : 1
}
