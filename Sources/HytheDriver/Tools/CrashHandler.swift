import Glibc
import HytheBase
import Synchronization

/// Turns a crash of hythe into a message that says whose fault it is, what it was at, and status 70.
///
/// The handlers are not inherited by programs that hythe starts: `exec` resets them.
package enum CrashHandler {
    private static let signals = [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT]
    private static let stackBytes = 1 << 16
    private static let isDying = Atomic(false)

    /// For the process, and the alternate stack of the calling thread.
    package static func install() {
        InternalError.setReporter { error in
            try? StandardStream.error.write(error.description)
            _exit(InternalError.exitStatus)
        }
        if let fault = getenv("HYTHE_INJECT_FAULT") { InjectedFault.set(String(cString: fault)) }
        useAlternateStack()
        for number in signals {
            var action = sigaction()
            action.__sigaction_handler.sa_handler = CrashHandler.handle
            // The handler may crash itself, which must not come here for ever.
            action.sa_flags = SA_ONSTACK | Int32(bitPattern: UInt32(SA_NODEFER))
            sigaction(number, &action, nil)
        }
    }

    /// A stack on which the calling thread's handlers run when its own has overflowed.
    package static func useAlternateStack() {
        var stack = stack_t()
        stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: stackBytes, alignment: 16)
        stack.ss_size = stackBytes
        sigaltstack(&stack, nil)
    }

    /// Gives the calling thread's alternate stack back.
    package static func dropAlternateStack() {
        var stack = stack_t()
        stack.ss_flags = Int32(SS_DISABLE)
        var old = stack_t()
        if sigaltstack(&stack, &old) == 0 { old.ss_sp?.deallocate() }
    }

    private static let handle: @convention(c) (Int32) -> Void = { number in
        if isDying.exchange(true, ordering: .relaxed) { _exit(InternalError.exitStatus) }
        // The heap may be damaged or locked: then the rest of the message has to do without.
        signal(SIGALRM) { _ in _exit(InternalError.exitStatus) }
        alarm(5)
        if AddressSpace.isExhausted {
            say("error: no memory is left within the limit on address space\n")
            say("hint: raise the limit (`ulimit -v`), or compile less at once\n")
            _exit(1)
        }
        say("internal error: ")
        say(name(of: number))
        say(" in ")
        try? StandardStream.error.write("\(Activity.current)\n")
        try? StandardStream.error.write(InternalError.advice)
        _exit(InternalError.exitStatus)
    }

    private static func say(_ text: StaticString) {
        _ = write(2, text.utf8Start, text.utf8CodeUnitCount)
    }

    private static func name(of signal: Int32) -> StaticString {
        switch signal {
        case SIGILL, SIGTRAP: "a trap"
        case SIGSEGV, SIGBUS: "a bad memory access, or too deep a recursion,"
        case SIGFPE: "an arithmetic fault"
        default: "an abort"
        }
    }
}
