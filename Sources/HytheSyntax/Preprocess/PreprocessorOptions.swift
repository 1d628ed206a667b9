/// What the command line says to the preprocessor, and how it reads files.
package struct PreprocessorOptions: Sendable {
    /// In order: `-DNAME=VALUE`, `-UNAME`.
    var definitions: [Definition] = []
    /// `-I`
    var directories: [String] = []
    /// `-include`: read before the file.
    var preincluded: [String] = []
    /// Where the headers are that come with the compiler.
    let headers: String?
    let target: PreprocessorTarget
    /// The content of a file; nil if there is none.
    let read: @Sendable (String) -> [UInt8]?

    enum Definition {
        case define(String)
        case undefine(String)
    }

    /// - Parameter flags: those of the C preprocessor, `-D`, `-U`, `-I` and `-include`, with their values behind them or in
    ///   the next one; others are for C files only.
    package init(
        flags: [String] = [], headers: String? = nil, target: PreprocessorTarget = .linuxX86,
        read: @escaping @Sendable (String) -> [UInt8]? = { _ in nil }
    ) {
        self.headers = headers
        self.target = target
        self.read = read
        add(flags)
    }

    /// With flags of a module besides.
    func adding(_ flags: [String]) -> PreprocessorOptions {
        var options = self
        options.add(flags)
        return options
    }

    private mutating func add(_ flags: [String]) {
        var rest = flags[...]
        while let flag = rest.popFirst() {
            func value(_ name: String) -> String? {
                guard flag.hasPrefix(name) else { return nil }
                return flag.utf8.count > name.utf8.count ? String(flag.dropFirst(name.utf8.count)) : rest.popFirst()
            }
            if flag == "-include" {
                if let file = rest.popFirst() { preincluded.append(file) }
            } else if let text = value("-D") {
                definitions.append(.define(text))
            } else if let text = value("-U") {
                definitions.append(.undefine(text))
            } else if let text = value("-I") {
                directories.append(text)
            }
        }
    }
}

/// What code is made for, as macros tell it.
package enum PreprocessorTarget: Sendable {
    case linuxX86, linuxARM, macARM

    var operatingSystem: String { self == .macARM ? "darwin" : "linux" }
    var architecture: String { self == .linuxX86 ? "x86_64" : "aarch64" }
}
