import CHytheSupport

// rts_mk*: boxes for C. They never collect, so every HaskellObj stays valid until the next rts_eval* or rts_unlock.

/// A constructor with one word.
@inline(__always)
private func box(_ task: Task, _ info: Word, _ value: Word) -> Word {
    let object = allocateForC(task, 16)
    store(object, 0, info)
    store(object, 1, value)
    return object | 1
}

@c
public func rts_mkChar(_ task: UnsafeMutablePointer<hy_task>, _ c: UInt32) -> UInt {
    box(task, hyi_info_con_Char(), UInt(c))
}

@c
public func rts_mkInt8(_ task: UnsafeMutablePointer<hy_task>, _ i: Int8) -> UInt {
    box(task, hyi_info_con_Int8(), UInt(bitPattern: Int(i)))
}

@c
public func rts_mkInt16(_ task: UnsafeMutablePointer<hy_task>, _ i: Int16) -> UInt {
    box(task, hyi_info_con_Int16(), UInt(bitPattern: Int(i)))
}

@c
public func rts_mkInt32(_ task: UnsafeMutablePointer<hy_task>, _ i: Int32) -> UInt {
    box(task, hyi_info_con_Int32(), UInt(bitPattern: Int(i)))
}

@c
public func rts_mkInt64(_ task: UnsafeMutablePointer<hy_task>, _ i: Int64) -> UInt {
    box(task, hyi_info_con_Int64(), UInt(bitPattern: Int(i)))
}

@c
public func rts_mkInt(_ task: UnsafeMutablePointer<hy_task>, _ i: Int) -> UInt {
    box(task, hyi_info_con_Int(), UInt(bitPattern: Int(i)))
}

@c
public func rts_mkWord8(_ task: UnsafeMutablePointer<hy_task>, _ w: UInt8) -> UInt {
    box(task, hyi_info_con_Word8(), UInt(w))
}

@c
public func rts_mkWord16(_ task: UnsafeMutablePointer<hy_task>, _ w: UInt16) -> UInt {
    box(task, hyi_info_con_Word16(), UInt(w))
}

@c
public func rts_mkWord32(_ task: UnsafeMutablePointer<hy_task>, _ w: UInt32) -> UInt {
    box(task, hyi_info_con_Word32(), UInt(w))
}

@c
public func rts_mkWord64(_ task: UnsafeMutablePointer<hy_task>, _ w: UInt64) -> UInt {
    box(task, hyi_info_con_Word64(), UInt(w))
}

@c
public func rts_mkWord(_ task: UnsafeMutablePointer<hy_task>, _ w: UInt) -> UInt {
    box(task, hyi_info_con_Word(), UInt(w))
}

@c
public func rts_mkFloat(_ task: UnsafeMutablePointer<hy_task>, _ f: Float) -> UInt {
    box(task, hyi_info_con_Float(), UInt(f.bitPattern))
}

@c
public func rts_mkDouble(_ task: UnsafeMutablePointer<hy_task>, _ d: Double) -> UInt {
    box(task, hyi_info_con_Double(), UInt(d.bitPattern))
}

@c
public func rts_mkPtr(_ task: UnsafeMutablePointer<hy_task>, _ p: UnsafeMutableRawPointer?) -> UInt {
    box(task, hyi_info_con_Ptr(), UInt(bitPattern: p))
}

@c
public func rts_mkFunPtr(_ task: UnsafeMutablePointer<hy_task>, _ p: UnsafeMutableRawPointer?) -> UInt {
    box(task, hyi_info_con_FunPtr(), UInt(bitPattern: p))
}

@c
public func rts_mkStablePtr(_ task: UnsafeMutablePointer<hy_task>, _ p: UnsafeMutableRawPointer?) -> UInt {
    box(task, hyi_info_con_StablePtr(), UInt(bitPattern: p))
}

@c
public func rts_mkBool(_ task: UnsafeMutablePointer<hy_task>, _ b: Int) -> UInt {
    b != 0 ? hyi_closure_True() | 2 : hyi_closure_False() | 1
}

/// A String of the bytes, each one a character.
@c
public func rts_mkString(_ task: UnsafeMutablePointer<hy_task>, _ text: UnsafePointer<CChar>) -> UInt {
    var list = hyi_closure_Nil() | 1
    var i = strlen(text)
    while i > 0 {
        i &-= 1
        let character = box(task, hyi_info_con_Char(), UInt(UInt8(bitPattern: text[Int(i)])))
        let cell = allocateForC(task, 24)
        store(cell, 0, hyi_info_con_Cons())
        store(cell, 1, character)
        store(cell, 2, list)
        list = cell | 2
    }
    return list
}

/// The thunk `function argument`.
@c
public func rts_apply(_ task: UnsafeMutablePointer<hy_task>, _ function: UInt, _ argument: UInt) -> UInt {
    let object = allocateForC(task, 40)
    store(object, 0, hyi_info_ap())
    store(object, 1, 0)
    store(object, 2, function)
    store(object, 3, 1)
    store(object, 4, argument)
    return object
}
