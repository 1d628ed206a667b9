/// What the instructions of an export's C function are for, in the order in which they run.
package enum Phase: String, CaseIterable, Sendable, Codable {
    case guarding = "guard"
    case enter, box, apply, run, check, unbox, leave
    case back = "return"

    /// One line for a reader who sees the phase for the first time.
    package var meaning: String {
        switch self {
        case .guarding: "makes room on C's stack, and watches that nobody writes beyond it"
        case .enter: "this thread may run Haskell code from now on"
        case .box: "C's arguments become Haskell values"
        case .apply: "the exported function, its arguments and what runs it, put together"
        case .run: "evaluates the application, and runs it if it is an action"
        case .check: "did it end well, or by an exception?"
        case .unbox: "the Haskell result becomes C's"
        case .leave: "this thread runs C again; others may have its capability"
        case .back: "the result goes to the caller"
        }
    }

    /// What the host may see go wrong, or take long, there.
    package var risk: String? {
        switch self {
        case .guarding: "a damaged stack ends the process in __stack_chk_fail"
        case .enter: "the first call of a thread allocates its stack; a collection of another thread is waited for"
        case .box: "allocates: a full nursery is collected"
        case .apply, .unbox, .back: nil
        case .run: "anything that the Haskell code does: collections, exceptions, blocking, calls back into C"
        case .check: "an exception that nobody caught ends the process, or is handed to the caller of the checked form"
        case .leave: "may wake another thread"
        }
    }
}
