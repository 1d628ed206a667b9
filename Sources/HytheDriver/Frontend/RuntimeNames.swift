import HytheBase

/// The closures of the base library that the runtime refers to (Documentation/Runtime.md).
enum RuntimeNames {
    static let modules: [Symbol] = ["GHC.TopHandler", "Control.Exception.Base"]

    /// `main` of the module Main, for the C function `main`.
    static let mainClosure = "hythe_main_closure"

    static let closures: [(name: Name, symbol: String)] = [
        (.global("GHC.TopHandler", "uncaughtException", .value), "hy_lib_uncaught_closure"),
        (.global("GHC.TopHandler", "exceptionText", .value), "hy_lib_exceptionText_closure"),
        (.global("GHC.IO.Exception", "stackOverflow", .value), "hy_lib_stackOverflow_closure"),
        (.global("GHC.IO.Exception", "heapOverflow", .value), "hy_lib_heapOverflow_closure"),
        (.global("Control.Exception.Base", "nonTermination", .value), "hy_lib_nonTermination_closure"),
        (.global("GHC.IO.Exception", "blockedIndefinitelyOnMVar", .value), "hy_lib_blockedOnMVar_closure"),
        (.global("GHC.IO.Exception", "blockedIndefinitelyOnSTM", .value), "hy_lib_blockedOnSTM_closure"),
    ]
}
