import CHytheSupport

/// The end of a pipe that the numbers of signals are written to.
nonisolated(unsafe) private var signalPipe: Int32 = -1

@c(hy_signal_pipe)
public func setSignalPipe(_ descriptor: Int32) { signalPipe = descriptor }

/// What signals that a Haskell handler is for are handled by: nothing but what may be done at any time.
@c(hy_signal_arrived)
public func signalArrived(_ signal: Int32) {
    let saved = hyi_errno()
    var number = UInt8(truncatingIfNeeded: signal)
    _ = write(signalPipe, &number, 1)
    hyi_set_errno(saved)
}
