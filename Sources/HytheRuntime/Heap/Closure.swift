import CHytheSupport

/// The kinds of `hythe_abi.h`, as the type of `hy_info.kind`.
enum Kind {
    @inline(__always) static var con: UInt16 { UInt16(HY_CON) }
    @inline(__always) static var fun: UInt16 { UInt16(HY_FUN) }
    @inline(__always) static var thunk: UInt16 { UInt16(HY_THUNK) }
    @inline(__always) static var selector: UInt16 { UInt16(HY_SELECTOR) }
    @inline(__always) static var ap: UInt16 { UInt16(HY_AP) }
    @inline(__always) static var pap: UInt16 { UInt16(HY_PAP) }
    @inline(__always) static var ind: UInt16 { UInt16(HY_IND) }
    @inline(__always) static var blackhole: UInt16 { UInt16(HY_BLACKHOLE) }
    @inline(__always) static var raise: UInt16 { UInt16(HY_RAISE) }
    @inline(__always) static var mutvar: UInt16 { UInt16(HY_MUTVAR) }
    @inline(__always) static var array: UInt16 { UInt16(HY_ARRAY) }
    @inline(__always) static var bytes: UInt16 { UInt16(HY_BYTES) }
    @inline(__always) static var weak: UInt16 { UInt16(HY_WEAK) }
    @inline(__always) static var stableName: UInt16 { UInt16(HY_STABLENAME) }
    @inline(__always) static var mvar: UInt16 { UInt16(HY_MVAR) }
    @inline(__always) static var thread: UInt16 { UInt16(HY_THREAD) }
}

/// The info table at an address.
struct Info {
    let address: Word

    @inline(__always)
    init(_ address: Word) { self.address = address }

    @inline(__always)
    private func half(_ offset: Int32) -> UInt16 {
        UnsafePointer<UInt16>(bitPattern: address &+ UInt(bitPattern: Int(offset))).unsafelyUnwrapped.pointee
    }

    @inline(__always) var kind: UInt16 { half(HY_INFO_KIND) }
    /// Constructor number from 0, function arity, or a selector's field.
    @inline(__always) var tag: UInt { UInt(half(HY_INFO_TAG)) }
    @inline(__always) var pointers: UInt { UInt(half(HY_INFO_PTRS)) }
    @inline(__always) var words: UInt { UInt(half(HY_INFO_WORDS)) }
    /// One word that is no pointer.
    @inline(__always) var isBox: Bool { pointers == 0 && words == 1 }
}

/// Words of an object that holds `bytes` bytes of a byte array.
@inline(__always)
func bytesObjectWords(_ bytes: UInt) -> UInt { 2 &+ (bytes &+ 7) >> 3 }

/// The shape of a partial application: see `HY_PAP`.
struct PartialApplication {
    private let object: Word
    private let header: Word

    @inline(__always)
    init(_ object: Word) {
        self.object = object
        header = load(object, 2)
    }

    /// Of the arguments that it holds, void ones too.
    @inline(__always) var count: UInt { header & ((1 << UInt(HY_PAP_CODED_BIT)) &- 1) }
    @inline(__always) private var isCoded: Bool { header >> UInt(HY_PAP_CODED_BIT) != 0 }
    /// Of the whole object.
    @inline(__always) var words: UInt { 3 &+ count &+ (isCoded ? (count &+ 31) >> 5 : 0) }

    @inline(__always)
    func isPointer(_ index: UInt) -> Bool {
        !isCoded || load(object, 3 &+ count &+ index >> 5) >> ((index & 31) &* 2) & 3 == UInt(HY_PAP_POINTER)
    }
}
