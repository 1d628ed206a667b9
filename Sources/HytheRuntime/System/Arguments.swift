import CHytheSupport

/// Program name and arguments, as Haskell sees them. A list that was in force once is never freed, for pointers to its
/// strings escape; it is used again when its like is wanted again (`withArgs`, `hs_init` after `hs_exit`).
struct Arguments {
    var count: Int32 = 0
    var words: ArgumentVector?
}

/// Begins the memory of a list; its words follow.
private struct ArgumentList {
    var older: UnsafeMutablePointer<ArgumentList>?
    var count: Int

    static func words(_ list: UnsafeMutablePointer<ArgumentList>) -> ArgumentVector {
        UnsafeMutableRawPointer(list + 1).assumingMemoryBound(to: UnsafeMutablePointer<CChar>?.self)
    }
}

nonisolated(unsafe) private var arguments = Arguments()
/// The newest list.
nonisolated(unsafe) private var lists: UnsafeMutablePointer<ArgumentList>?

/// How many lists are looked through for one to use again.
private let mostCompared = 8

private func setArguments(count: Int, _ word: (Int) -> UnsafePointer<CChar>?) {
    let list = findList(count, word) ?? makeList(count, word)
    arguments = Arguments(count: Int32(truncatingIfNeeded: count), words: ArgumentList.words(list))
}

private func findList(_ count: Int, _ word: (Int) -> UnsafePointer<CChar>?) -> UnsafeMutablePointer<ArgumentList>? {
    var candidate = lists
    var compared = 0
    while let list = candidate, compared < mostCompared {
        if list.pointee.count == count {
            let words = ArgumentList.words(list)
            var i = 0
            while i < count, isSame(words[i].map { UnsafePointer($0) }, word(i)) { i += 1 }
            if i == count { return list }
        }
        candidate = list.pointee.older
        compared += 1
    }
    return nil
}

private func isSame(_ a: UnsafePointer<CChar>?, _ b: UnsafePointer<CChar>?) -> Bool {
    guard let a, let b else { return a == b }
    return strcmp(a, b) == 0
}

private func makeList(_ count: Int, _ word: (Int) -> UnsafePointer<CChar>?) -> UnsafeMutablePointer<ArgumentList> {
    let size = MemoryLayout<ArgumentList>.stride + MemoryLayout<UnsafeMutablePointer<CChar>?>.stride * (count + 1)
    guard let memory = malloc(size) else { fatal("heap exhausted: no memory for the arguments", status: 251) }
    let list = memory.assumingMemoryBound(to: ArgumentList.self)
    list.initialize(to: ArgumentList(older: lists, count: count))
    let words = ArgumentList.words(list)
    var i = 0
    while i < count {
        words[i] = word(i).map { strdup($0) }
        i += 1
    }
    words[count] = nil
    lists = list
    return list
}

func setArguments(_ count: Int32, _ words: ArgumentVector) {
    setArguments(count: max(0, Int(count))) { words[$0].map { UnsafePointer($0) } }
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
    let name = programName()
    setArguments(count: count + 1) { $0 == 0 ? name : words[$0 - 1] }
}

@c(hy_set_prog_name)
public func setProgName(_ name: UnsafePointer<CChar>) {
    let words = arguments.words
    setArguments(count: max(1, Int(arguments.count))) { $0 == 0 ? name : words?[$0].map { UnsafePointer($0) } }
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

/// With those that the runtime took.
@c
public func getFullProgArgv(_ argc: UnsafeMutablePointer<Int32>?, _ argv: UnsafeMutablePointer<ArgumentVector?>?) {
    guard fullArguments.count > 0 else { return getProgArgv(argc, argv) }
    argc?.pointee = fullArguments.count
    argv?.pointee = fullArguments.words
}
