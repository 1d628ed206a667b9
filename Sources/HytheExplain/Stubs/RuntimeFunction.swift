/// What calls and references in an export's C function are of: the interface between compiled code and runtime, by its
/// symbols alone, as GHC's Rts API and Documentation/Runtime.md have it.
package struct RuntimeFunction: Sendable {
    package var phase: Phase
    package var purpose: String

    /// - Parameter symbol: without `@plt` or a version.
    package init?(symbol: String) {
        if let known = Self.table[symbol] {
            self = known
        } else if symbol.hasPrefix("rts_mk") {
            self.init(.box, "allocates a boxed \(symbol.dropFirst(6))")
        } else if symbol.hasPrefix("rts_get") {
            self.init(.unbox, "takes the \(symbol.dropFirst(7)) out of its box")
        } else {
            return nil
        }
    }

    private init(_ phase: Phase, _ purpose: String) {
        self.phase = phase
        self.purpose = purpose
    }

    private static let table: [String: RuntimeFunction] = [
        "__stack_chk_fail": .init(.guarding, "ends the process: the stack is damaged"),
        "__stack_chk_guard": .init(.guarding, "what the canary must be"),
        "rts_lock": .init(.enter, "takes a capability, the right to run Haskell code"),
        "hy_current": .init(.enter, "the thread's control block, thread-local"),
        "hy_attach": .init(.enter, "a thread's first call: makes its control block; starts the runtime if need be"),
        "hy_attach_checked": .init(.enter, "the same, null without memory for it"),
        "rts_apply": .init(.apply, "allocates the application of a function to an argument"),
        "deRefStablePtr": .init(.apply, "the Haskell function that a callback stands for"),
        "stable_ptr_table": .init(.apply, "where stable pointers lead: the function that a callback stands for"),
        "rts_inCall": .init(.run, "runs an action in a Haskell thread that is bound to this OS thread"),
        "rts_evalIO": .init(.run, "runs an action in a new Haskell thread and waits for its end"),
        "rts_evalStrictIO": .init(.run, "runs an action and evaluates its result"),
        "rts_evalLazyIO": .init(.run, "runs an action; its result may be unevaluated"),
        "rts_evalStableIO": .init(.run, "runs an action behind a stable pointer"),
        "rts_evalStableIOMain": .init(.run, "runs an action behind a stable pointer as the main program"),
        "rts_eval": .init(.run, "evaluates an expression"),
        "rts_eval_": .init(.run, "evaluates an expression"),
        "hy_incall": .init(.run, "switches to the Haskell stack, calls the worker, switches back"),
        "hy_incall_checked": .init(.run, "the same; an exception comes back as a status"),
        "rts_checkSchedStatus": .init(.check, "ends the process unless the call ended well"),
        "hy_take_exception": .init(.check, "hands the exception to the caller as a stable pointer"),
        "rts_unlock": .init(.leave, "gives the capability back"),
    ]
}
