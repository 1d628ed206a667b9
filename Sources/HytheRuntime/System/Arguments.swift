import CHytheSupport

/// Program name and arguments, as Haskell sees them. Strings are copied and never freed: pointers to them escape.
struct Arguments {
    var count: Int32 = 0
    var words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
}

nonisolated(unsafe) private var arguments = Arguments()

func setArguments(_ count: Int32, _ words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) {
    let size = MemoryLayout<UnsafeMutablePointer<CChar>?>.stride * (Int(count) + 1)
    let copies = malloc(size).assumingMemoryBound(to: UnsafeMutablePointer<CChar>?.self)
    var i = 0
    while i < Int(count) {
        copies[i] = words[i].map { strdup($0) }
        i += 1
    }
    copies[Int(count)] = nil
    arguments = Arguments(count: count, words: copies)
}

/// The program's name without its directory; "hythe" when no one has told.
func programName() -> UnsafePointer<CChar> {
    guard arguments.count > 0, let words = arguments.words, let path = words[0] else {
        return hyi_program_invocation_name()
    }
    if let slash = strrchr(path, 47) { return UnsafePointer(slash + 1) }
    return UnsafePointer(path)
}

@c(hy_prog_name)
public func progName() -> UnsafePointer<CChar> { programName() }

@c(hy_arg_count)
public func argCount() -> Int { max(0, Int(arguments.count) - 1) }

@c(hy_arg)
public func arg(_ index: Int) -> UnsafePointer<CChar>? {
    guard index >= 0, index < argCount(), let words = arguments.words else { return nil }
    return UnsafePointer(words[index + 1])
}
