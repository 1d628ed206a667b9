import CHytheSupport

/// Mode: 0 none, 1 line, 2 block.
@c(hy_io_set_buffering)
public func setBuffering(_ stream: UnsafeMutablePointer<FILE>, _ mode: Int, _ size: Int) -> Int {
    fflush(stream)
    setKeyAtATime(stream, mode == 0)
    let kind: Int32 =
        switch mode {
        case 0: _IONBF
        case 1: _IOLBF
        default: _IOFBF
        }
    return result(setvbuf(stream, nil, kind, size > 0 ? size : Int(BUFSIZ)) == 0)
}

/// A terminal that is read without buffering delivers each key as it is pressed.
private func setKeyAtATime(_ stream: Stream, _ isOn: Bool) {
    if stream != hyi_stdin() || isatty(fileno(stream)) == 0 { return }
    var settings = termios()
    if tcgetattr(fileno(stream), &settings) != 0 { return }
    let canonical = tcflag_t(ICANON)
    settings.c_lflag = isOn ? settings.c_lflag & ~canonical : settings.c_lflag | canonical
    tcsetattr(fileno(stream), TCSANOW, &settings)
}

@c(hy_io_get_buffering)
public func getBuffering(_ stream: UnsafeMutablePointer<FILE>) -> Int {
    if hyi_is_unbuffered(stream) != 0 || stream == hyi_stderr() { return 0 }
    return hyi_is_line_buffered(stream) != 0 || isatty(fileno(stream)) != 0 ? 1 : 2
}

@c(hy_io_seek)
public func seek(_ stream: UnsafeMutablePointer<FILE>, _ whence: Int, _ offset: Int) -> Int {
    let origin =
        switch whence {
        case 0: SEEK_SET
        case 1: SEEK_CUR
        default: SEEK_END
        }
    return result(fseeko(stream, offset, origin) == 0)
}

@c(hy_io_tell)
public func tell(_ stream: UnsafeMutablePointer<FILE>) -> Int {
    let position = ftello(stream)
    return position < 0 ? -Int(hyi_errno()) : position
}

@c(hy_io_size)
public func size(_ stream: UnsafeMutablePointer<FILE>) -> Int {
    fflush(stream)
    var status = stat()
    if fileKind(of: stream) != S_IFREG { return -Int(EINVAL) }
    return fstat(fileno(stream), &status) == 0 ? Int(status.st_size) : -Int(hyi_errno())
}

@c(hy_io_set_size)
public func setSize(_ stream: UnsafeMutablePointer<FILE>, _ size: Int) -> Int {
    fflush(stream)
    return result(ftruncate(fileno(stream), size) == 0)
}

@c(hy_io_is_seekable)
public func isSeekable(_ stream: UnsafeMutablePointer<FILE>) -> Int {
    let kind = fileKind(of: stream)
    return kind == S_IFREG || kind == S_IFBLK ? 1 : 0
}

@c(hy_io_is_terminal)
public func isTerminal(_ stream: UnsafeMutablePointer<FILE>) -> Int { Int(isatty(fileno(stream))) }

@c(hy_io_get_echo)
public func getEcho(_ stream: UnsafeMutablePointer<FILE>) -> Int {
    var settings = termios()
    if tcgetattr(fileno(stream), &settings) != 0 { return 0 }
    return settings.c_lflag & tcflag_t(ECHO) != 0 ? 1 : 0
}

@c(hy_io_set_echo)
public func setEcho(_ stream: UnsafeMutablePointer<FILE>, _ isOn: Int) -> Int {
    var settings = termios()
    if tcgetattr(fileno(stream), &settings) != 0 { return 0 }
    let echo = tcflag_t(ECHO)
    settings.c_lflag = isOn != 0 ? settings.c_lflag | echo : settings.c_lflag & ~echo
    return result(tcsetattr(fileno(stream), TCSANOW, &settings) == 0)
}

@c(hy_io_descriptor)
public func descriptor(_ stream: UnsafeMutablePointer<FILE>) -> Int { Int(fileno(stream)) }
