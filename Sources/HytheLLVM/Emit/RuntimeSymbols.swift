import HytheBase
import HytheTypes

/// What compiled code knows of the runtime: the one table of prototypes. See Documentation/Runtime.md.
enum RuntimeSymbols {
    /// Functions, with their declarations.
    static let functions: [String: String] = [
        "hy_heap_full": "declare hidden tailcc void @hy_heap_full(ptr swiftself, ptr, i64) nounwind cold",
        "hy_stack_overflow": "declare hidden tailcc void @hy_stack_overflow(ptr swiftself, ptr) nounwind cold noreturn",
        "hy_remember": "declare hidden tailcc void @hy_remember(ptr swiftself, ptr) nounwind",
        "hy_remember_element": "declare hidden tailcc void @hy_remember_element(ptr swiftself, ptr, i64) nounwind",
        "hy_claim": "declare hidden preserve_mostcc i64 @hy_claim(ptr) nounwind cold",
        "hy_caf_enter": "declare hidden tailcc ptr @hy_caf_enter(ptr swiftself, ptr, ptr) nounwind",
        "hy_update": "declare hidden tailcc ptr @hy_update(ptr swiftself, ptr, ptr) nounwind",
        "hy_raise": "declare hidden tailcc ptr @hy_raise(ptr swiftself, ptr, ptr) nounwind cold",
        "hy_catch": "declare hidden tailcc ptr @hy_catch(ptr swiftself, ptr, ptr, ptr) nounwind",
        "hy_new_array": "declare hidden tailcc ptr @hy_new_array(ptr swiftself, ptr, i64, ptr) nounwind",
        "hy_new_bytes": "declare hidden tailcc ptr @hy_new_bytes(ptr swiftself, ptr, i64) nounwind",
        "hy_new_pinned_bytes":
            "declare hidden tailcc ptr @hy_new_pinned_bytes(ptr swiftself, ptr, i64, i64) nounwind",
        "hy_new_weak": "declare hidden tailcc ptr @hy_new_weak(ptr swiftself, ptr, ptr, ptr, ptr) nounwind",
        "hy_new_stable_pointer": "declare hidden tailcc ptr @hy_new_stable_pointer(ptr swiftself, ptr, ptr) nounwind",
        "hy_new_stable_name": "declare hidden tailcc ptr @hy_new_stable_name(ptr swiftself, ptr, ptr) nounwind",
        "hy_fork": "declare hidden tailcc ptr @hy_fork(ptr swiftself, ptr, ptr) nounwind",
        "hy_my_thread": "declare hidden tailcc ptr @hy_my_thread(ptr swiftself, ptr) nounwind",
        "hy_yield": "declare hidden tailcc ptr @hy_yield(ptr swiftself, ptr) nounwind",
        "hy_delay": "declare hidden tailcc ptr @hy_delay(ptr swiftself, ptr, i64) nounwind",
        "hy_wait_for_descriptor":
            "declare hidden tailcc ptr @hy_wait_for_descriptor(ptr swiftself, ptr, i64, i64) nounwind",
        "hy_take_mvar": "declare hidden tailcc ptr @hy_take_mvar(ptr swiftself, ptr, ptr) nounwind",
        "hy_read_mvar": "declare hidden tailcc ptr @hy_read_mvar(ptr swiftself, ptr, ptr) nounwind",
        "hy_await_mvar": "declare hidden tailcc ptr @hy_await_mvar(ptr swiftself, ptr, ptr) nounwind",
        "hy_put_mvar": "declare hidden tailcc ptr @hy_put_mvar(ptr swiftself, ptr, ptr, ptr) nounwind",
        "hy_throw_to": "declare hidden tailcc ptr @hy_throw_to(ptr swiftself, ptr, ptr, ptr) nounwind",
        "hy_masked": "declare hidden tailcc ptr @hy_masked(ptr swiftself, ptr, ptr, i64) nounwind",
        "hy_call_pap": "declare hidden tailcc ptr @hy_call_pap(ptr swiftself, ptr, ptr, i64, i64) nounwind",
        "hy_extend_pap": "declare hidden tailcc ptr @hy_extend_pap(ptr swiftself, ptr, i64, i64, ptr) nounwind",
        // Their types differ from call to call.
        "hy_incall": "declare hidden void @hy_incall()",
        "hy_outcall": "declare hidden void @hy_outcall()",
        "hy_outcall_safe": "declare hidden void @hy_outcall_safe()",
    ]

    /// Info tables and static closures.
    static func isData(_ symbol: String) -> Bool {
        symbol.hasPrefix("hy_") && (symbol.hasSuffix("_info") || symbol.hasSuffix("_closure"))
            || symbol.hasPrefix("hy_selector_info_")
    }

    static func entry(ofValueTagged tag: Int) -> String { "hy_value_entry_\(tag)" }

    private static let boxes: [String: (module: Symbol, constructor: Symbol)] = [
        "Int": ("GHC.Types", "I#"), "Word": ("GHC.Types", "W#"), "Char": ("GHC.Types", "C#"),
        "Double": ("GHC.Types", "D#"), "Float": ("GHC.Types", "F#"),
        "Int8": ("GHC.Int", "I8#"), "Int16": ("GHC.Int", "I16#"), "Int32": ("GHC.Int", "I32#"),
        "Int64": ("GHC.Int", "I64#"),
        "Word8": ("GHC.Word", "W8#"), "Word16": ("GHC.Word", "W16#"), "Word32": ("GHC.Word", "W32#"),
        "Word64": ("GHC.Word", "W64#"),
        "Ptr": ("GHC.Ptr", "Ptr"), "FunPtr": ("GHC.Ptr", "FunPtr"), "StablePtr": ("GHC.Stable", "StablePtr"),
    ]

    /// The constructors whose info tables the runtime has, with their names there.
    static let constructors: [Name: String] = {
        var result: [Name: String] = [
            BuiltinNames.false_: "False", BuiltinNames.true_: "True", BuiltinNames.nil_: "Nil",
            BuiltinNames.cons: "Cons", BuiltinNames.unitConstructor: "Unit",
        ]
        for (type, place) in boxes { result[.global(place.module, place.constructor, .constructor)] = type }
        return result
    }()
}

/// Offsets in bytes of the fields of `hy_ctx`; a test compares them with the header.
enum ContextField: Int {
    case hp = 0
    case hpLim = 8
    case nursery = 16
    case nurseryBytes = 24
    case csp = 40
    case roots = 56
    case mask = 72
    case shared = 80
    case args = 88
    case results = 2136
    case status = 4184
}

enum ClosureKind: Int {
    case constructor = 0
    case function = 1
    case thunk = 2
    case blackhole = 7
}
