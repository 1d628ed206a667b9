import CHytheSupport

/// Writes "PROGRAM: text" to stderr.
func complain(_ text: StaticString) {
    writeError(programName())
    writeError(": ")
    text.withUTF8Buffer { _ = write(2, $0.baseAddress, $0.count) }
    writeError("\n")
}

func writeError(_ text: UnsafePointer<CChar>) {
    _ = write(2, text, strlen(text))
}

func writeError(_ text: StaticString) {
    text.withUTF8Buffer { _ = write(2, $0.baseAddress, $0.count) }
}

/// Writes a number to stderr.
func writeErrorDecimal(_ number: UInt) {
    if number >= 10 { writeErrorDecimal(number / 10) }
    var byte = 48 &+ UInt8(truncatingIfNeeded: number % 10)
    _ = write(2, &byte, 1)
}

/// Writes a number in hexadecimal to stderr.
func writeErrorHex(_ number: UInt) {
    var shift: UInt = 64
    while shift > 0 {
        shift &-= 4
        let digit = UInt8(truncatingIfNeeded: (number >> shift) & 15)
        var byte = digit < 10 ? 48 &+ digit : 87 &+ digit
        _ = write(2, &byte, 1)
    }
}

/// Ends the process because the runtime cannot go on. Status 251 is GHC's for an exhausted heap.
func fatal(_ text: StaticString, status: Int32 = 254) -> Never {
    complain(text)
    _exit(status)
}
