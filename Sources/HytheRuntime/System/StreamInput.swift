import CHytheSupport

/// What a read that delivered nothing means: -1 at the end, -errno - 1 after an error.
private func endOrError(_ stream: Stream) -> Int {
    if ferror(stream) != 0 {
        let number = Int(hyi_errno())
        clearerr(stream)
        return -number &- 1
    }
    // A terminal's end of input is not for ever.
    clearerr(stream)
    return -1
}

@c(hy_io_get_byte)
public func getByte(_ stream: UnsafeMutablePointer<FILE>) -> Int {
    let byte = getc(stream)
    return byte >= 0 ? Int(byte) : endOrError(stream)
}

@c(hy_io_unget_byte)
public func ungetByte(_ stream: UnsafeMutablePointer<FILE>, _ byte: Int) -> Int {
    ungetc(Int32(truncatingIfNeeded: byte), stream) < 0 ? -1 : 0
}

/// Beyond the last character.
private let malformed = 0x110000

/// Decodes one character of UTF-8. A malformed sequence ends with its valid beginning.
@c(hy_io_get_char)
public func getCharacter(_ stream: UnsafeMutablePointer<FILE>) -> Int {
    let first = getByte(stream)
    if first < 0x80 { return first }
    var remaining: Int
    var value: Int
    var least: Int
    switch first {
    case 0xC2...0xDF: (remaining, value, least) = (1, first & 0x1F, 0x80)
    case 0xE0...0xEF: (remaining, value, least) = (2, first & 0x0F, 0x800)
    case 0xF0...0xF4: (remaining, value, least) = (3, first & 0x07, 0x10000)
    default: return malformed
    }
    while remaining > 0 {
        let byte = getByte(stream)
        if byte < -1 { return byte }
        if byte < 0 { return malformed }
        if byte & 0xC0 != 0x80 {
            _ = ungetByte(stream, byte)
            return malformed
        }
        value = value << 6 | byte & 0x3F
        remaining &-= 1
    }
    let isValid = value >= least && value <= 0x10FFFF && !(0xD800...0xDFFF).contains(value)
    return isValid ? value : malformed
}

@c(hy_io_read)
public func readBytes(_ stream: UnsafeMutablePointer<FILE>, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
    let got = fread(buffer, 1, count, stream)
    if got > 0 || count == 0 { return got }
    let end = endOrError(stream)
    return end == -1 ? 0 : end &+ 1
}

@c(hy_io_read_some)
public func readSome(_ stream: UnsafeMutablePointer<FILE>, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
    if count <= 0 { return 0 }
    // The first byte fills libc's buffer, if it is empty, by one read; the rest of that is there without waiting.
    let first = getByte(stream)
    if first < 0 { return first == -1 ? 0 : first &+ 1 }
    buffer.storeBytes(of: UInt8(truncatingIfNeeded: first), as: UInt8.self)
    let there = min(hyi_buffered_input(stream), count &- 1)
    return 1 &+ (there > 0 ? fread(buffer + 1, 1, there, stream) : 0)
}

@c(hy_io_read_line)
public func readLine(_ stream: UnsafeMutablePointer<FILE>, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
    var got = 0
    while got < count {
        let byte = getByte(stream)
        if byte < 0 {
            if got > 0 { return got }
            return byte == -1 ? 0 : byte &+ 1
        }
        buffer.storeBytes(of: UInt8(truncatingIfNeeded: byte), toByteOffset: got, as: UInt8.self)
        got &+= 1
        if byte == 10 || hyi_buffered_input(stream) == 0 && mustWait(stream) >= 0 { return got }
    }
    return got
}

@c(hy_io_at_end)
public func atEnd(_ stream: UnsafeMutablePointer<FILE>) -> Int {
    let byte = getByte(stream)
    if byte >= 0 {
        _ = ungetByte(stream, byte)
        return 0
    }
    return byte == -1 ? 1 : byte &+ 1
}

@c(hy_io_must_wait)
public func mustWait(_ stream: UnsafeMutablePointer<FILE>) -> Int {
    if hyi_buffered_input(stream) > 0 { return -1 }
    var descriptor = pollfd(fd: fileno(stream), events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, 0) == 0 ? Int(descriptor.fd) : -1
}

@c(hy_io_wait_input)
public func waitForInput(_ stream: UnsafeMutablePointer<FILE>, _ milliseconds: Int) -> Int {
    if hyi_buffered_input(stream) > 0 { return 1 }
    var descriptor = pollfd(fd: fileno(stream), events: Int16(POLLIN), revents: 0)
    let ready = poll(&descriptor, 1, Int32(clamping: milliseconds))
    return ready < 0 ? -Int(hyi_errno()) : Int(ready)
}
