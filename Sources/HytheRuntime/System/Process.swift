import CHytheSupport

@c(hy_getenv)
public func environmentValue(_ name: UnsafePointer<CChar>) -> UnsafePointer<CChar>? {
    UnsafePointer(getenv(name))
}

@c(hy_setenv)
public func setEnvironment(_ name: UnsafePointer<CChar>, _ value: UnsafePointer<CChar>) -> Int {
    result(setenv(name, value, 1) == 0)
}

@c(hy_unsetenv)
public func unsetEnvironment(_ name: UnsafePointer<CChar>) -> Int { result(unsetenv(name) == 0) }

@c(hy_environment)
public func environmentEntry(_ index: Int) -> UnsafePointer<CChar>? {
    guard let entries = hyi_environ() else { return nil }
    var i = 0
    while i < index {
        if entries[i] == nil { return nil }
        i &+= 1
    }
    return entries[index].map { UnsafePointer($0) }
}

@c(hy_executable_path)
public func executablePath() -> UnsafePointer<CChar>? { UnsafePointer(realpath("/proc/self/exe", nil)) }

/// Ends the process as GHC's programs end: by a signal for -127...-1, with 255 for what no status can be.
@c(hy_exit_process)
public func exitProcess(_ status: Int) {
    runForeignFinalizersAtExit()
    fflush(hyi_stdout())
    if status >= -127, status < 0 {
        hyi_default_signal(Int32(-status))
        raise(Int32(-status))
    }
    exit(status >= 0 && status <= 255 ? Int32(status) : 255)
}

private func clock(_ id: Int32) -> Int {
    var time = timespec()
    clock_gettime(id, &time)
    return time.tv_sec &* 1_000_000_000 &+ time.tv_nsec
}

@c(hy_clock_monotonic_ns)
public func monotonicClock() -> Int { clock(CLOCK_MONOTONIC) }

@c(hy_clock_realtime_ns)
public func realtimeClock() -> Int { clock(CLOCK_REALTIME) }

@c(hy_clock_cpu_ns)
public func cpuClock() -> Int { clock(CLOCK_PROCESS_CPUTIME_ID) }
