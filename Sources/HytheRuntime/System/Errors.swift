import CHytheSupport

@c(hy_errno)
public func errorNumber() -> Int { Int(hyi_errno()) }

@c(hy_set_errno)
public func setErrorNumber(_ number: Int) { hyi_set_errno(Int32(truncatingIfNeeded: number)) }

@c(hy_strerror)
public func errorText(_ number: Int) -> UnsafePointer<CChar> {
    UnsafePointer(strerror(Int32(truncatingIfNeeded: number)))
}

/// The group of an errno value, in the numbering of hythe_io.h.
@c(hy_errno_kind)
public func errorKind(_ number: Int) -> Int {
    switch Int32(truncatingIfNeeded: number) {
    case EEXIST, EISCONN, EADDRINUSE: 1
    case ENOENT, ENXIO, ENODEV, ENOTCONN, ECHILD: 2
    case EBUSY, ETXTBSY, EDEADLK: 3
    case ENOMEM, ENOSPC, EMFILE, ENFILE, EAGAIN, EDQUOT, E2BIG, ENOLCK, EMLINK, EUSERS, ENOBUFS: 4
    case EROFS, EACCES, EPERM: 7
    case ENOTEMPTY: 8
    case EISDIR, ENOTDIR, ENOTSOCK, ENOTBLK: 9
    case EINVAL, EBADF, EDOM, EILSEQ, ELOOP, ENAMETOOLONG, ERANGE, ESPIPE: 10
    case EINTR: 11
    case ETIMEDOUT, ETIME: 12
    case ENOSYS, EOPNOTSUPP, EXDEV: 13
    case EPIPE, ECONNRESET, ESTALE, EIDRM: 14
    case EIO: 15
    case ESRCH: 16
    default: 0
    }
}
