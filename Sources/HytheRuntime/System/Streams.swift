import CHytheSupport

/// A stream of the base library is a libc `FILE`, so that Haskell's and the host's output keep their order.
typealias Stream = UnsafeMutablePointer<FILE>

@c(hy_stdin)
public func standardInput() -> UnsafeMutablePointer<FILE> { hyi_stdin() }

@c(hy_stdout)
public func standardOutput() -> UnsafeMutablePointer<FILE> { hyi_stdout() }

@c(hy_stderr)
public func standardError() -> UnsafeMutablePointer<FILE> { hyi_stderr() }

func fileKind(of stream: Stream) -> Int32 {
    var status = stat()
    return fstat(fileno(stream), &status) == 0 ? fileKind(status) : 0
}

private func fileKind(_ status: stat) -> Int32 { Int32(bitPattern: status.st_mode) & S_IFMT }

/// `fopen`'s mode for 0 read, 1 write, 2 append, 3 read and write.
private func streamMode(_ mode: Int) -> StaticString {
    switch mode {
    case 0: "r"
    case 1: "w"
    case 2: "a"
    default: "r+"
    }
}

@c(hy_io_open)
public func openStream(_ path: UnsafePointer<CChar>, _ mode: Int) -> UnsafeMutablePointer<FILE>? {
    // Reading and writing creates the file and keeps what is in it, which no mode of fopen does.
    let flags: Int32 =
        switch mode {
        case 0: O_RDONLY
        case 1: O_WRONLY | O_CREAT | O_TRUNC
        case 2: O_WRONLY | O_CREAT | O_APPEND
        default: O_RDWR | O_CREAT
        }
    let descriptor = hyi_open(path, flags | O_CLOEXEC | O_NOCTTY, 0o666)
    if descriptor < 0 { return nil }
    var status = stat()
    if fstat(descriptor, &status) == 0, fileKind(status) == S_IFDIR {
        close(descriptor)
        hyi_set_errno(EISDIR)
        return nil
    }
    return openDescriptor(Int(descriptor), mode)
}

@c(hy_io_open_descriptor)
public func openDescriptor(_ descriptor: Int, _ mode: Int) -> UnsafeMutablePointer<FILE>? {
    streamMode(mode).withUTF8Buffer { text in
        text.withMemoryRebound(to: CChar.self) { fdopen(Int32(truncatingIfNeeded: descriptor), $0.baseAddress) }
    }
}

@c(hy_io_open_temporary)
public func openTemporary(
    _ path: UnsafeMutablePointer<CChar>, _ directory: UnsafePointer<CChar>, _ prefix: UnsafePointer<CChar>,
    _ suffix: UnsafePointer<CChar>
) -> UnsafeMutablePointer<FILE>? {
    let suffixLength = strlen(suffix)
    if strlen(directory) &+ strlen(prefix) &+ suffixLength &+ 8 >= 4096 {
        hyi_set_errno(ENAMETOOLONG)
        return nil
    }
    strcpy(path, directory)
    strcat(path, "/")
    strcat(path, prefix)
    strcat(path, "XXXXXX")
    strcat(path, suffix)
    let descriptor = mkstemps(path, Int32(suffixLength))
    return descriptor < 0 ? nil : openDescriptor(Int(descriptor), 3)
}

/// 0, or -errno of the call that has just failed.
@inline(__always)
func result(_ succeeded: Bool) -> Int { succeeded ? 0 : -Int(hyi_errno()) }

@c(hy_io_close)
public func closeStream(_ stream: UnsafeMutablePointer<FILE>) -> Int { result(fclose(stream) == 0) }

@c(hy_io_flush)
public func flushStream(_ stream: UnsafeMutablePointer<FILE>) -> Int { result(fflush(stream) == 0) }

@c(hy_io_path_kind)
public func pathKind(_ path: UnsafePointer<CChar>) -> Int {
    var status = stat()
    if stat(path, &status) != 0 { return 0 }
    switch fileKind(status) {
    case S_IFREG: return 1
    case S_IFDIR: return 2
    default: return 3
    }
}
