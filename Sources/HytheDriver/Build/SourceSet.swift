import HytheBase

/// The command's files by what is done with them.
struct SourceSet {
    enum Language {
        case c, cxx
        /// With and without the preprocessor.
        case assembler
    }

    var haskell: [String] = []
    var c: [(path: String, language: Language)] = []
    /// Objects, archives, shared libraries, and flags of clang, in this order.
    var linked: [Linked] = []

    enum Linked: Equatable {
        case file(String)
        case flag(String)

        var argument: String {
            switch self {
            case .file(let path): path.hasPrefix("-") ? "./" + path : path
            case .flag(let text): text
            }
        }
    }

    /// Whether the C++ library is needed for linking.
    var hasCPlusPlus: Bool { c.contains { $0.language == .cxx } }

    /// The files among what is linked.
    var linkedFiles: [String] {
        linked.compactMap { if case .file(let path) = $0 { path } else { nil } }
    }

    /// - Parameter inputs: files, and flags for the linker as `CommandLineFlags` gives them.
    init(_ inputs: [String]) throws(DriverError) {
        var names: Set<String> = []
        for input in inputs {
            if input.hasPrefix(CommandLineFlags.linkerMark) {
                linked.append(.flag(String(input.dropFirst(CommandLineFlags.linkerMark.count))))
                continue
            }
            if input.hasPrefix("-") {
                linked.append(.flag(input))
                continue
            }
            try add(input)
            guard FileSystem.exists(input) else { throw DriverError("`\(input)` does not exist") }
            if !linked.contains(.file(input)), !names.insert(FileSystem.identity(input)).inserted {
                throw DriverError("`\(input)` is named twice", hint: "name each source once")
            }
        }
    }

    private mutating func add(_ path: String) throws(DriverError) {
        switch Path.fileExtension(path) {
        case "hs", "lhs", "hsc": haskell.append(path)
        case "c": c.append((path, .c))
        case "cc", "cpp", "cxx", "C", "c++": c.append((path, .cxx))
        case "s", "S": c.append((path, .assembler))
        case "o", "a", "so": linked.append(.file(path))
        case _ where SourceSet.isSharedLibrary(path): linked.append(.file(path))
        case "m", "mm", "M":
            throw DriverError(
                "`\(path)` is Objective-C, which hythe does not compile",
                hint: "compile it with clang and name the object")
        case "chs", "y", "ly", "x":
            throw DriverError(
                "`\(path)` is made into Haskell by another program first", hint: "run it and name the .hs file")
        case "hi", "hs-boot", "lhs-boot", "hsig":
            throw DriverError("`\(path)` is of a kind that hythe does not use", hint: "name the modules themselves")
        default:
            throw DriverError(
                "`\(path)` is of no kind that hythe knows",
                hint: "files end in .hs, .lhs, .hsc, .c, .cc, .cpp, .cxx, .s, .S, .o, .a or .so")
        }
    }

    /// `libz.so`, `libz.so.1`, `libz.so.1.2.13`
    static func isSharedLibrary(_ path: String) -> Bool {
        let parts = Path.base(path).split(separator: ".", omittingEmptySubsequences: false)
        guard let so = parts.dropFirst().firstIndex(of: "so") else { return false }
        return parts[(so + 1)...].allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isNumber) }
    }
}
