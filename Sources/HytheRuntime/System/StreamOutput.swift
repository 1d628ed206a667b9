import CHytheSupport

/// Encodes a character in UTF-8 and returns the number of bytes; a surrogate becomes a question mark.
func encode(_ character: Int, into bytes: inout (UInt8, UInt8, UInt8, UInt8)) -> Int {
    func tail(_ shift: Int) -> UInt8 { UInt8(truncatingIfNeeded: character >> shift & 0x3F | 0x80) }
    switch character {
    case ..<0x80:
        bytes.0 = UInt8(truncatingIfNeeded: character)
        return 1
    case ..<0x800:
        bytes.0 = UInt8(truncatingIfNeeded: character >> 6 | 0xC0)
        bytes.1 = tail(0)
        return 2
    case 0xD800...0xDFFF:
        bytes.0 = 63
        return 1
    case ..<0x10000:
        bytes.0 = UInt8(truncatingIfNeeded: character >> 12 | 0xE0)
        (bytes.1, bytes.2) = (tail(6), tail(0))
        return 3
    default:
        bytes.0 = UInt8(truncatingIfNeeded: character >> 18 | 0xF0)
        (bytes.1, bytes.2, bytes.3) = (tail(12), tail(6), tail(0))
        return 4
    }
}

@c(hy_io_put_byte)
public func putByte(_ stream: UnsafeMutablePointer<FILE>, _ byte: Int) -> Int {
    result(putc(Int32(truncatingIfNeeded: byte), stream) >= 0)
}

@c(hy_io_put_char)
public func putCharacter(_ stream: UnsafeMutablePointer<FILE>, _ character: Int) -> Int {
    if character < 0x80 { return putByte(stream, character) }
    var bytes: (UInt8, UInt8, UInt8, UInt8) = (0, 0, 0, 0)
    let count = encode(character, into: &bytes)
    return withUnsafeBytes(of: &bytes) { writeBytes(stream, $0.baseAddress!, count) }
}

/// Writes bytes of a buffer from an offset on.
@c(hy_io_write_from)
public func writeBytes(
    _ stream: UnsafeMutablePointer<FILE>, _ buffer: UnsafeRawPointer, _ offset: Int, _ count: Int
) -> Int {
    writeBytes(stream, buffer + offset, count)
}

func writeBytes(_ stream: UnsafeMutablePointer<FILE>, _ buffer: UnsafeRawPointer, _ count: Int) -> Int {
    result(fwrite(buffer, 1, count, stream) == count)
}

/// How many of so many bytes (0: to flush) can be written without waiting for whoever reads them; `-1 - descriptor` if
/// that has to be waited for first. All of them where no other thread could run meanwhile.
@c(hy_io_writable)
public func writable(_ stream: UnsafeMutablePointer<FILE>, _ count: Int) -> Int {
    if threads.count == 0 { return count }
    let pending = Int(__fpending(stream))
    let size = Int(__fbufsize(stream))
    if count == 0 ? pending == 0 : __flbf(stream) == 0 && pending &+ count < size { return count }
    var descriptor = pollfd(fd: fileno(stream), events: Int16(POLLOUT), revents: 0)
    if poll(&descriptor, 1, 0) == 0 { return -1 &- Int(descriptor.fd) }
    if count == 0 || fileKind(of: stream) == S_IFREG { return count }
    // A pipe that can be written takes a page, what stands in the buffer first.
    if pending > 0 {
        if fflush(stream) != 0 { return count }
        if poll(&descriptor, 1, 0) == 0 { return -1 &- Int(descriptor.fd) }
    }
    return min(count, 4096)
}

/// A line for Debug.Trace, at once.
@c(hy_trace)
public func trace(_ bytes: UnsafeRawPointer, _ count: Int) {
    fwrite(bytes, 1, count, hyi_stderr())
    putc(10, hyi_stderr())
    fflush(hyi_stderr())
}
