import Glibc

/// The process's output streams, unbuffered.
package enum StandardStream: Int32, Sendable {
    case output = 1
    case error = 2

    /// Writes all of the text; a failure (a closed pipe, a full disk) is an error for standard output only: there is
    /// nobody left to tell when standard error fails.
    package func write(_ text: String) throws(DriverError) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(rawValue, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            if count < 0, self == .error { return }
            guard count >= 0 else {
                throw DriverError("cannot write to standard output: \(String(cString: strerror(errno)))")
            }
            bytes = bytes.dropFirst(count)
        }
    }
}
