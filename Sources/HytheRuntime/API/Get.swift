import CHytheSupport

// rts_get*: what is in an evaluated box.

/// The payload word of a box, through indirections.
@inline(__always)
private func unboxed(_ closure: Word) -> Word {
    if closure & 7 != 0 { return load(untagged(closure), 1) }
    return load(value(closure), 1)
}

/// The evaluated object behind an untagged pointer.
private func value(_ closure: Word) -> Word {
    var object = untagged(closure)
    while Info(load(object)).kind == Kind.ind { object = untagged(load(object, 1)) }
    return object
}

@c
public func rts_getChar(_ closure: UInt) -> UInt32 { UInt32(truncatingIfNeeded: unboxed(closure)) }

@c
public func rts_getInt8(_ closure: UInt) -> Int8 { Int8(truncatingIfNeeded: unboxed(closure)) }

@c
public func rts_getInt16(_ closure: UInt) -> Int16 { Int16(truncatingIfNeeded: unboxed(closure)) }

@c
public func rts_getInt32(_ closure: UInt) -> Int32 { Int32(truncatingIfNeeded: unboxed(closure)) }

@c
public func rts_getInt64(_ closure: UInt) -> Int64 { Int64(truncatingIfNeeded: unboxed(closure)) }

@c
public func rts_getInt(_ closure: UInt) -> Int { Int(truncatingIfNeeded: unboxed(closure)) }

@c
public func rts_getWord8(_ closure: UInt) -> UInt8 { UInt8(truncatingIfNeeded: unboxed(closure)) }

@c
public func rts_getWord16(_ closure: UInt) -> UInt16 { UInt16(truncatingIfNeeded: unboxed(closure)) }

@c
public func rts_getWord32(_ closure: UInt) -> UInt32 { UInt32(truncatingIfNeeded: unboxed(closure)) }

@c
public func rts_getWord64(_ closure: UInt) -> UInt64 { UInt64(truncatingIfNeeded: unboxed(closure)) }

@c
public func rts_getWord(_ closure: UInt) -> UInt { UInt(truncatingIfNeeded: unboxed(closure)) }

@c
public func rts_getFloat(_ closure: UInt) -> Float {
    Float(bitPattern: UInt32(truncatingIfNeeded: unboxed(closure)))
}

@c
public func rts_getDouble(_ closure: UInt) -> Double { Double(bitPattern: UInt64(unboxed(closure))) }

@c
public func rts_getPtr(_ closure: UInt) -> UnsafeMutableRawPointer? {
    UnsafeMutableRawPointer(bitPattern: unboxed(closure))
}

@c
public func rts_getFunPtr(_ closure: UInt) -> UnsafeMutableRawPointer? {
    UnsafeMutableRawPointer(bitPattern: unboxed(closure))
}

@c
public func rts_getStablePtr(_ closure: UInt) -> UnsafeMutableRawPointer? {
    UnsafeMutableRawPointer(bitPattern: unboxed(closure))
}

@c
public func rts_getBool(_ closure: UInt) -> Int { Int(bitPattern: Info(load(value(closure))).tag) }
