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

@c(hy_set_args)
public func setArgs(_ count: Int, _ words: UnsafePointer<UnsafePointer<CChar>?>) {
    let size = MemoryLayout<UnsafeMutablePointer<CChar>?>.stride * (count + 2)
    let all = malloc(size).assumingMemoryBound(to: UnsafeMutablePointer<CChar>?.self)
    all[0] = strdup(programName())
    var i = 0
    while i < count {
        all[i + 1] = words[i].map { strdup($0) }
        i += 1
    }
    all[count + 1] = nil
    arguments = Arguments(count: Int32(count + 1), words: all)
}

@c(hy_set_prog_name)
public func setProgName(_ name: UnsafePointer<CChar>) {
    if arguments.count > 0, let words = arguments.words {
        words[0] = strdup(name)
    } else {
        let words = malloc(2 * MemoryLayout<UnsafeMutablePointer<CChar>?>.stride)
            .assumingMemoryBound(to: UnsafeMutablePointer<CChar>?.self)
        words[0] = strdup(name)
        words[1] = nil
        arguments = Arguments(count: 1, words: words)
    }
}

// MARK: - For C hosts

@c
public func getProgArgv(_ argc: UnsafeMutablePointer<Int32>?, _ argv: UnsafeMutablePointer<ArgumentVector?>?) {
    argc?.pointee = arguments.count
    argv?.pointee = arguments.words
}

@c
public func setProgArgv(_ argc: Int32, _ argv: ArgumentVector) { setArguments(argc, argv) }

@c
public func hs_set_argv(_ argc: Int32, _ argv: ArgumentVector) { setArguments(argc, argv) }

/// No argument is taken by the runtime, so these are all.
@c
public func getFullProgArgv(_ argc: UnsafeMutablePointer<Int32>?, _ argv: UnsafeMutablePointer<ArgumentVector?>?) {
    getProgArgv(argc, argv)
}
