import HytheBase

/// The packages of the base library: the folders of `Library/`, and which of them a program may import from.
///
/// The library's own modules import each other without regard to packages.
final class LibraryPackages {
    private let root: String
    /// `base` first, since most modules are there.
    let names: [String]
    private let hidden: Set<String>
    private var found: [Symbol: Module?] = [:]

    struct Module {
        let path: String
        let package: String
    }

    /// - Parameter flags: `-package` and its kin, in order.
    init(root: String, flags: [PackageFlag]) throws(DriverError) {
        self.root = root
        let names = FileSystem.files(in: root).filter { FileSystem.isDirectory("\(root)/\($0)") }.sorted()
        self.names = ["base"] + names.filter { $0 != "base" }
        var hidden: Set<String> = []
        for flag in flags {
            switch flag {
            case .hideAll: hidden = Set(names)
            case .hide(let name): hidden.insert(name)
            case .expose(let text): hidden.remove(try LibraryPackages.package(text, among: names))
            }
        }
        self.hidden = hidden
    }

    /// The package that `-package` names, alone or with its version.
    private static func package(_ text: String, among names: [String]) throws(DriverError) -> String {
        if names.contains(text) { return text }
        if let dash = text.lastIndex(of: "-") {
            let (name, version) = (String(text[..<dash]), String(text[text.index(after: dash)...]))
            if names.contains(name), version.allSatisfy({ $0.isNumber || $0 == "." }) {
                let own = GlobalPackages.version(of: name) ?? ""
                if own == version { return name }
                throw .usage("-package \(text): the version of `\(name)` here is \(own)")
            }
        }
        if GlobalPackages.version(of: text) != nil {
            throw .usage("-package \(text): the package `\(text)` is not supported yet")
        }
        let similar = Spelling.similar(to: text, among: Set(names))
        throw .usage(
            "-package \(text): there is no such package",
            hint: similar.isEmpty ? "packages: \(names.joined(separator: ", "))" : Spelling.question(similar))
    }

    /// The file of the library's module of this name, hidden or not.
    func find(_ name: Symbol) -> Module? {
        if let known = found[name] { return known }
        let relative = name.text.replacing(".", with: "/") + ".hs"
        let package = names.first { FileSystem.exists("\(root)/\($0)/\(relative)") }
        let module = package.map { Module(path: "\(root)/\($0)/\(relative)", package: $0) }
        found[name] = .some(module)
        return module
    }

    /// The package of a module, that of the compiler's own module too.
    func package(of name: Symbol) -> String? { name == "GHC.Prim" ? "ghc-prim" : find(name)?.package }

    /// Whether a program may import from the package.
    func isVisible(_ package: String) -> Bool { !hidden.contains(package) }

    /// The names of all modules that a program may import.
    var modules: [String] {
        names.filter(isVisible).flatMap { name in
            FileSystem.filesBelow("\(root)/\(name)").filter { $0.hasSuffix(".hs") }.map {
                String($0.dropLast(3)).replacing("/", with: ".")
            }
        }
    }
}

/// A flag that says which packages a program may import from.
package enum PackageFlag: Sendable, Hashable {
    case expose(String)
    case hide(String)
    case hideAll

    /// As the table of flags writes them: `+NAME`, `-NAME`, `-`.
    package init(argument: String) {
        let name = String(argument.dropFirst())
        self = argument.first == "+" ? .expose(name) : name.isEmpty ? .hideAll : .hide(name)
    }
}
