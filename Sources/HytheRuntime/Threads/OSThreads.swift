import CHytheSupport

/// Starts an OS thread that runs an IO action, given as a stable pointer, as an in-call. 0, or an error number.
@c(hy_create_thread)
public func createThread(_ action: UnsafeMutableRawPointer?) -> Int {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    defer { pthread_attr_destroy(&attributes) }
    var thread = pthread_t()
    return Int(
        pthread_create(
            &thread, &attributes,
            { action in
                var capability: UnsafeMutablePointer<hy_task>? = rts_lock()
                rts_evalStableIO(&capability, action, nil)
                if let task = capability { rts_unlock(task) }
                return nil
            }, action))
}

@c(hy_processors)
public func processors() -> Int { max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1) }
