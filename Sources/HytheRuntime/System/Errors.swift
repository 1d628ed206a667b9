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
    case EEXIST, EISCONN, EALREADY, EINPROGRESS: 1
    case ENOENT, ESRCH, ENXIO, ECHILD, ENOMSG, ENODATA, ENONET, ENETUNREACH, ECONNREFUSED, EHOSTDOWN, EHOSTUNREACH: 2
    case EBUSY, ETXTBSY, EDEADLK, EADDRINUSE: 3
    case E2BIG, EAGAIN, ENOMEM, ENFILE, EMFILE, ENOSPC, EMLINK, ENOLCK, ENOSR, EUSERS, EMSGSIZE, ENOBUFS,
        ETOOMANYREFS:
        4
    case ENOTTY, EREMOTE, ESHUTDOWN: 6
    case EPERM, EACCES, EFBIG, EROFS, EDQUOT: 7
    case ENOTEMPTY, ESRMNT: 8
    case ENOTDIR, EISDIR, EBADMSG: 9
    case ENOEXEC, EBADF, ENOTBLK, EINVAL, EDOM, ENAMETOOLONG, ELOOP, ENOSTR, EILSEQ, ENOTSOCK, EDESTADDRREQ,
        ENOTCONN:
        10
    case EINTR: 11
    case ETIMEDOUT, ETIME: 12
    case EXDEV, ENODEV, ESPIPE, ERANGE, ENOSYS, EMULTIHOP, ENOPROTOOPT, ESOCKTNOSUPPORT, EOPNOTSUPP, EPFNOSUPPORT,
        EAFNOSUPPORT, EADDRNOTAVAIL:
        13
    case EPIPE, EIDRM, ENOLINK, ECOMM, EREMCHG, ENETDOWN, ENETRESET, ECONNRESET, ESTALE: 14
    case EIO: 15
    case EPROTO, EPROTOTYPE, EPROTONOSUPPORT: 16
    default: 0
    }
}
