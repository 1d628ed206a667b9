import CHytheSupport

/// What a Haskell program takes for itself of its arguments, the words between `+RTS` and `-RTS`, and who may say so.
/// The numbers are the compiler's (`RuntimeOptionsRule`).
enum RuntimeOptionsRule {
    static let none: Int32 = 0
    /// What does no harm: `-?` and `--info`.
    static let some: Int32 = 1
    static let all: Int32 = 2
    /// `+RTS` is a word like others.
    static let ignore: Int32 = 3
}

/// All arguments, if the runtime took some.
nonisolated(unsafe) var fullArguments = Arguments()

/// Who may say options of the running program; nothing in a host, which has settings of its own.
nonisolated(unsafe) private var programsRule: Int32?

/// Obeys the options of `-with-rtsopts`, of GHCRTS, and of the arguments, which it takes out.
///
/// - Returns: how many arguments are left.
func takeRuntimeOptions(
    _ argc: Int32, _ argv: ArgumentVector, _ rule: Int32, _ builtIn: UnsafePointer<CChar>?
) -> Int32 {
    setArguments(argc, argv)
    programsRule = rule
    if let builtIn { obeyAll(builtIn) }
    if rule == RuntimeOptionsRule.ignore { return argc }
    if let text = getenv("GHCRTS"), text.pointee != 0 {
        switch rule {
        case RuntimeOptionsRule.all: obeyAll(text)
        case RuntimeOptionsRule.none: complain("Warning: Ignoring GHCRTS variable as RTS options are disabled.")
        default: refuse(rule)
        }
    }
    getProgArgv(&fullArguments.count, &fullArguments.words)
    var left: Int32 = 0
    var isOurs = false
    var index: Int32 = 0
    while index < argc, let word = argv[Int(index)] {
        index &+= 1
        var isKept = !isOurs
        if left > 0 {
            if isWord(word, "--") || isWord(word, "--RTS") {
                // The rest is the program's; `--` itself is too.
                if isWord(word, "--") { index &-= 1 }
                break
            } else if isWord(word, "+RTS") {
                isOurs = true
                isKept = false
            } else if isWord(word, "-RTS") {
                isOurs = false
                isKept = false
            } else if isOurs {
                obey(word, rule)
            }
        }
        if isKept {
            argv[Int(left)] = word
            left &+= 1
        }
    }
    while index < argc {
        argv[Int(left)] = argv[Int(index)]
        left &+= 1
        index &+= 1
    }
    argv[Int(left)] = nil
    return left
}

/// Words separated by spaces.
private func obeyAll(_ text: UnsafePointer<CChar>) {
    guard let copy = strdup(text) else { return }
    var word = copy
    var end = copy
    while true {
        let isLast = end.pointee == 0
        if isLast || end.pointee == 32 {
            end.pointee = 0
            if word.pointee != 0 { obey(word, RuntimeOptionsRule.all) }
            word = end + 1
        }
        if isLast { break }
        end += 1
    }
    free(copy)
}

private func isWord(_ text: UnsafePointer<CChar>, _ word: StaticString) -> Bool {
    word.withUTF8Buffer { strlen(text) == $0.count && memcmp(text, $0.baseAddress.unsafelyUnwrapped, $0.count) == 0 }
}

private func obey(_ word: UnsafePointer<CChar>, _ rule: Int32) {
    if rule == RuntimeOptionsRule.none { refuse(rule) }
    if isWord(word, "-?") {
        complain("")
        complain("Usage: <prog> <args> [+RTS <rtsopts> | -RTS <args>] ... --RTS <args>")
        complain("")
        complain("   -K<size>  limit of a thread's stack        -M<size>  limit of live data")
        complain("   -A<size>  size of a nursery                 --no-workers  no OS threads of its own")
        complain("   others of GHC's are accepted")
        exit(1)
    }
    if isWord(word, "--info") {
        fputs(" [(\"GHC RTS\", \"NO\")\n ,(\"RTS way\", \"hythe\")\n ]\n", hyi_stdout())
        fflush(hyi_stdout())
        exit(0)
    }
    if rule == RuntimeOptionsRule.some { refuse(rule) }
    if isWord(word, "--no-workers") { return setOptions(word) }
    if word[0] == 45 {
        switch UInt8(bitPattern: word[1]) {
        case UInt8(ascii: "K"), UInt8(ascii: "M"), UInt8(ascii: "A"):
            if word[2] >= 48, word[2] <= 57 { return setOptions(word) }
        // GHC's for its collector, scheduler, profiler and reports, which are not this runtime's.
        case UInt8(ascii: "a"), UInt8(ascii: "B"), UInt8(ascii: "C"), UInt8(ascii: "c"), UInt8(ascii: "D"),
            UInt8(ascii: "e"), UInt8(ascii: "F"), UInt8(ascii: "G"), UInt8(ascii: "g"), UInt8(ascii: "H"),
            UInt8(ascii: "h"), UInt8(ascii: "I"), UInt8(ascii: "i"), UInt8(ascii: "k"), UInt8(ascii: "L"),
            UInt8(ascii: "l"), UInt8(ascii: "m"), UInt8(ascii: "N"), UInt8(ascii: "n"), UInt8(ascii: "O"),
            UInt8(ascii: "o"), UInt8(ascii: "P"), UInt8(ascii: "p"), UInt8(ascii: "q"), UInt8(ascii: "R"),
            UInt8(ascii: "r"), UInt8(ascii: "S"), UInt8(ascii: "s"), UInt8(ascii: "T"), UInt8(ascii: "t"),
            UInt8(ascii: "V"), UInt8(ascii: "x"), UInt8(ascii: "Z"), UInt8(ascii: "-"):
            return
        default: break
        }
    }
    writeError(programName())
    writeError(": unknown RTS option: ")
    writeError(word)
    writeError("\n")
    exit(1)
}

private func refuse(_ rule: Int32) -> Never {
    if rule == RuntimeOptionsRule.none {
        complain("RTS options are disabled. Link with -rtsopts to enable them.")
    } else {
        complain("Most RTS options are disabled. Link with -rtsopts to enable them.")
    }
    exit(1)
}

// MARK: - What is used up

/// Says on stderr that a stack has reached its limit, and in a program how it can have more.
@c(hy_report_stack_overflow)
public func reportStackOverflow() {
    begin("Stack space overflow: current size ", options.regionBytes, " bytes.\n")
    advise("`+RTS -Ksize -RTS' to increase it.")
}

/// The same of the heap.
@c(hy_report_heap_overflow)
public func reportHeapOverflow() {
    let limit = effectiveHeapLimit()
    complain("Heap exhausted;")
    begin("Current maximum heap size is ", limit, " bytes (")
    writeErrorDecimal(limit >> 20)
    writeError(" MB).\n")
    advise("`+RTS -M<size>' to increase it.")
}

private func begin(_ text: StaticString, _ number: UInt, _ rest: StaticString) {
    writeError(programName())
    writeError(": ")
    writeError(text)
    writeErrorDecimal(number)
    writeError(rest)
}

private func advise(_ option: StaticString) {
    guard let programsRule else { return }
    writeError(programName())
    writeError(programsRule == RuntimeOptionsRule.all ? ": Use " : ": Relink with -rtsopts and use ")
    writeError(option)
    writeError("\n")
}
