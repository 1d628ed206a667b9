import HytheBase
import HytheForeign
import HytheTypes

/// What compiled code knows of the runtime: the one table of prototypes. See Documentation/Runtime.md.
enum RuntimeSymbols {
    /// Functions of the runtime, intrinsics, and data that are no closures.
    static let declarations: [Symbol: LLVMDeclaration] = {
        var table: [Symbol: LLVMDeclaration] = [:]
        for declaration in services + calls + rts + intrinsics { table[declaration.symbol] = declaration }
        return table
    }()

    /// Services to Haskell code, which take `ctx` and the root-stack pointer: these may collect, those that take only
    /// `ctx` do not.
    private static let services = [
        service("hy_heap_full", [.i64], gives: .void, and: ["cold"]),
        // Takes what the function takes that is to run anew, and that one's address.
        function("hy_more_stack", LLVMSignature(convention: .tail), isHidden: true, and: ["cold"]),
        quick("hy_remember", [.pointer], gives: .void),
        quick("hy_remember_element", [.pointer, .i64], gives: .void),
        service("hy_caf_enter", [.pointer]),
        service("hy_update", [.pointer]),
        service("hy_raise", [.pointer], and: ["cold"]),
        service("hy_catch", [.pointer, .pointer]),
        service("hy_new_array", [.i64, .pointer]),
        service("hy_new_bytes", [.i64]),
        service("hy_new_pinned_bytes", [.i64, .i64]),
        service("hy_new_weak", [.pointer, .pointer, .pointer]),
        service("hy_new_stable_pointer", [.pointer]),
        service("hy_new_stable_name", [.pointer]),
        service("hy_fork", [.pointer]),
        service("hy_my_thread", []),
        service("hy_yield", []),
        service("hy_delay", [.i64]),
        service("hy_wait_for_descriptor", [.i64, .i64]),
        service("hy_take_mvar", [.pointer]),
        service("hy_read_mvar", [.pointer]),
        service("hy_await_mvar", [.pointer]),
        service("hy_put_mvar", [.pointer, .pointer]),
        service("hy_throw_to", [.pointer, .pointer]),
        service("hy_set_mask", [.i64]),
        service("hy_call_pap", [.pointer, .i64, .i64]),
        quick("hy_extend_pap", [.pointer, .i64, .i64, .pointer]),
        function(
            "hy_claim", LLVMSignature(convention: .preserveMost, result: .i64, parameters: [.init(.pointer)]),
            isHidden: true, and: ["nounwind", "cold"]),
    ]

    private static func service(
        _ symbol: Symbol, _ parameters: [LLVMType], gives result: LLVMType = .pointer, and attributes: [String] = []
    ) -> LLVMDeclaration {
        quick(symbol, [.pointer] + parameters, gives: result, and: attributes)
    }

    private static func quick(
        _ symbol: Symbol, _ parameters: [LLVMType], gives result: LLVMType = .pointer, and attributes: [String] = []
    ) -> LLVMDeclaration {
        let signature = LLVMSignature(
            convention: .tail, result: result,
            parameters: [.init(.pointer, .swiftself)] + parameters.map { .init($0) })
        return function(symbol, signature, isHidden: true, and: ["nounwind"] + attributes)
    }

    private static func function(
        _ symbol: Symbol, _ signature: LLVMSignature, isHidden: Bool, and attributes: [String] = []
    ) -> LLVMDeclaration {
        LLVMDeclaration(symbol: symbol, isHidden: isHidden, form: .function(signature, attributes))
    }

    /// C functions of the runtime.
    private static func c(
        _ symbol: Symbol, _ result: LLVMType = .void, _ parameters: [LLVMType] = [], isHidden: Bool = false
    ) -> LLVMDeclaration {
        function(symbol, LLVMSignature(result: result, parameters: parameters.map { .init($0) }), isHidden: isHidden)
    }

    /// Between C and Haskell.
    private static let calls = [
        // Their types differ from call to call.
        c("hy_incall", isHidden: true), c("hy_incall_checked", isHidden: true),
        c("hy_outcall", isHidden: true), c("hy_outcall_safe", isHidden: true),
        c("hy_outcall_blocking", isHidden: true),
        c("hy_attach", .pointer), c("hy_attach_checked", .pointer, [.pointer], isHidden: true),
        LLVMDeclaration(symbol: "hy_current", isHidden: true, form: .data(isConstant: false, isThreadLocal: true)),
        c("hy_take_exception", .void, [.pointer, .pointer], isHidden: true),
        c("hy_main", .i32, [.i32, .pointer, .pointer, .i32, .pointer]),
        c("registerForeignExports", .void, [.pointer]),
    ]

    /// What the stubs of form `rts` call.
    private static let rts: [LLVMDeclaration] =
        [
            c("rts_lock", .pointer), c("rts_unlock", .void, [.pointer]),
            c("rts_apply", .pointer, [.pointer, .pointer, .pointer]),
            c("rts_inCall", .void, [.pointer, .pointer, .pointer]),
            c("rts_checkSchedStatus", .void, [.pointer, .pointer]),
        ]
        + ["runIO", "runNonIO"].map {
            LLVMDeclaration(
                symbol: Symbol("base_GHCziTopHandler_\($0)_closure"), isHidden: false, form: .data(isConstant: false))
        }
        + ForeignScalar.allCases.flatMap { scalar in
            let type = CallingType(scalar)
            let make = LLVMSignature(
                result: .pointer, parameters: [.init(.pointer), .init(type.c, type.attribute)])
            return [
                function(Symbol("rts_mk\(scalar.rawValue)"), make, isHidden: false),
                c(Symbol("rts_get\(scalar.rawValue)"), type.c, [.pointer]),
            ]
        }

    private static let intrinsics = [
        c("llvm.trap"), c("llvm.read_register.i64", .i64, [.metadata]),
        c("llvm.threadlocal.address.p0", .pointer, [.pointer]),
    ]

    /// Of any symbol of the runtime: without a prototype it is an info table, a static closure, or an entry that is only
    /// pointed to.
    static func declaration(of symbol: Symbol) -> LLVMDeclaration {
        if let declaration = declarations[symbol] { return declaration }
        let text = symbol.text
        let isData =
            text.hasSuffix("_info") || text.hasSuffix("_closure") || text.hasPrefix("hy_selector_info_")
        return isData
            ? LLVMDeclaration(symbol: symbol, isHidden: true, form: .data(isConstant: true)) : c(symbol, isHidden: true)
    }

    static func entry(ofValueTagged tag: Int) -> Symbol { valueEntries[tag] }

    private static let valueEntries = (0...7).map { Symbol("hy_value_entry_\($0)") }

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
