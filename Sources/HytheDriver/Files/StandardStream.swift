import Glibc

/// The process's output streams, unbuffered.
package enum StandardStream: Int32, Sendable {
    case output = 1
    case error = 2

    /// Writes all of the text; a failure (a closed pipe, a full disk) is an error for standard output only: there is
    /// nobody left to tell when standard error fails.
    package func write(_ text: String) throws(DriverError) {
        if !text.isEmpty { ProgressLine.clear() }
        guard send(text) || self == .error else {
            throw DriverError("cannot write to standard output: \(String(cString: strerror(errno)))")
        }
    }

    /// - Returns: whether all of the text could be written; if not, `errno` tells why.
    @discardableResult
    func send(_ text: String) -> Bool {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(rawValue, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            if count < 0 { return false }
            bytes = bytes.dropFirst(count)
        }
        return true
    }
}
