import CHytheSupport

/// Bytes allocated by all threads since the start, counting what live tasks have in their nurseries by now. Racy while
/// others run, as it may be for a statistic.
private func allocatedBytes() -> UInt {
    hyi_lock_task()
    var bytes = pacing.allocated
    var one = tasks
    while let task = one {
        bytes &+= task.pointee.allocated &+ task.pointee.ctx.hp &- task.pointee.ctx.nursery
        one = task.pointee.next
    }
    hyi_unlock_task()
    return bytes
}

@c
public func getAllocations() -> UInt64 { UInt64(allocatedBytes()) }

@c
public func getRTSStatsEnabled() -> Int32 { 1 }

/// What this collector does not have (compact regions, parallel copying, a non-moving generation) is 0.
@c
public func getRTSStats(_ result: UnsafeMutablePointer<hyi_rts_stats>) {
    var stats = hyi_rts_stats()
    let processor = UInt64(cpuClock())
    let elapsed = lifetime.startedAt == 0 ? 0 : monotonicNanoseconds() &- lifetime.startedAt
    stats.allocated_bytes = UInt64(allocatedBytes())
    stats.gcs = UInt32(truncatingIfNeeded: pacing.minors &+ pacing.majors)
    stats.major_gcs = UInt32(truncatingIfNeeded: pacing.majors)
    stats.max_live_bytes = UInt64(pacing.maxLive)
    stats.max_mem_in_use_bytes = UInt64(max(pacing.maxLive, heldBytes()))
    stats.copied_bytes = UInt64(pacing.copiedBytes)
    stats.gc_elapsed_ns = Int64(pacing.nanoseconds)
    stats.gc_cpu_ns = stats.gc_elapsed_ns
    stats.elapsed_ns = Int64(elapsed)
    stats.cpu_ns = Int64(processor)
    stats.mutator_elapsed_ns = stats.elapsed_ns &- stats.gc_elapsed_ns
    stats.mutator_cpu_ns = max(0, stats.cpu_ns &- stats.gc_cpu_ns)
    stats.gc.live_bytes = UInt64(pacing.liveAfterMajor)
    stats.gc.mem_in_use_bytes = UInt64(heldBytes())
    stats.gc.threads = 1
    result.pointee = stats
}
