import CHytheSupport

// What hosts written for GHC's runtime call around the essentials of Start.swift: other ways to start and to stop it,
// arguments, capabilities.

public typealias ArgumentVector = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

// MARK: - Start and stop

@c
public func hs_init_with_rtsopts(_ argc: UnsafeMutablePointer<Int32>?, _ argv: UnsafeMutablePointer<ArgumentVector?>?) {
    readEnvironment()
    hs_init(argc, argv)
}

@c
public func hs_init_ghc(
    _ argc: UnsafeMutablePointer<Int32>?, _ argv: UnsafeMutablePointer<ArgumentVector?>?, _ config: hyi_rts_config
) {
    let enabled = config.rts_opts_enabled
    if enabled == HYI_RTS_OPTS_SAFE_ONLY || enabled == HYI_RTS_OPTS_ALL { readEnvironment() }
    if let modes = config.rts_opts { setOptions(modes) }
    hs_init(argc, argv)
    config.defaultsHook?()
}

@c
public func startupHaskell(_ argc: Int32, _ argv: ArgumentVector?, _ initialise: (@convention(c) () -> Void)?) {
    var count = argc
    var words = argv
    hs_init(&count, &words)
    initialise?()
}

@c
public func shutdownHaskell() { hs_exit() }

@c
public func shutdownHaskellAndExit(_ status: Int32, _ fast: Int32) -> Never {
    if fast == 0 { hs_exit() }
    exit(status)
}

@c
public func shutdownHaskellAndSignal(_ signal: Int32, _ fast: Int32) -> Never {
    if fast == 0 { hs_exit() }
    hyi_default_signal(signal)
    kill(getpid(), signal)
    // The signal is blocked, or none that ends a process.
    exit(128 &+ signal)
}

// MARK: - Capabilities

@c
public func rts_unsafeGetMyCapability() -> UnsafeMutablePointer<hy_task>? { hyi_current() }

@c
public func rts_setInCallCapability(_ preferred: Int32, _ affinity: Int32) {}

/// The number of a thread, which `show` gives its `ThreadId`; `thread`: what a foreign call passes for its `ThreadId#`, the
/// address behind the first two words.
@c
public func rts_getThreadId(_ thread: UnsafeRawPointer) -> UInt64 {
    thread.load(fromByteOffset: 48, as: UInt64.self) >> 8
}

@c
public func rts_done() { hs_thread_done() }

/// Every OS thread has its own; what a host wants to know is how much can run in parallel.
@c
public func getNumCapabilities() -> UInt32 { UInt32(truncatingIfNeeded: max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

@c
public func setNumCapabilities(_ count: UInt32) {}

/// An in-call runs on the OS thread that made it.
@c
public func rtsSupportsBoundThreads() -> Int { 1 }

// MARK: - Pausing

/// The task that keeps the world stopped, between rts_pause and rts_resume.
nonisolated(unsafe) private var pauser: Task?

@c
public func rts_pause() -> UnsafeMutablePointer<hy_task> {
    let task = attach()
    lock(task)
    stopWorld(for: task)
    pauser = task
    return task
}

@c
public func rts_resume(_ token: UnsafeMutablePointer<hy_task>) {
    if pauser != token || hyi_current() != token { fatal("rts_resume without rts_pause on the same thread") }
    pauser = nil
    resumeWorld()
    unlock(token)
}

@c
public func rts_isPaused() -> Bool { pauser != nil }

// MARK: - The static pointer table, which is empty

@c
public func hs_spt_lookup(_ key: UnsafePointer<UInt64>?) -> UnsafeMutableRawPointer? { nil }

@c
public func hs_spt_key_count() -> Int32 { 0 }

@c
public func hs_spt_keys(_ keys: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, _ size: Int32) -> Int32 { 0 }
