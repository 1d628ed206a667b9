/// The command's sources by what is done with them.
struct SourceSet {
    var haskell: [String] = []
    var c: [String] = []
    /// Objects, archives, shared libraries: handed to the linker as they are.
    var linked: [String] = []

    /// Whether the C++ library is needed for linking.
    var hasCPlusPlus: Bool { c.contains { ["cc", "cpp", "cxx", "C"].contains(Path.fileExtension($0)) } }

    init(_ paths: [String]) throws(DriverError) {
        for path in paths {
            switch Path.fileExtension(path) {
            case "hs", "lhs": haskell.append(path)
            case "c", "cc", "cpp", "cxx", "C", "S": c.append(path)
            case "o", "a", "so": linked.append(path)
            default:
                throw DriverError(
                    "`\(path)` is of no kind that hythe knows",
                    hint: "sources end in .hs, .lhs, .c, .cpp, .o, .a or .so")
            }
            guard FileSystem.exists(path) else { throw DriverError("`\(path)` does not exist") }
        }
    }
}
