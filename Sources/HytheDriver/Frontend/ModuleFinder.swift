import HytheBase

/// Finds the files of a unit's modules.
struct ModuleFinder {
    /// Searched in order: beside the roots, then `-i`, then the base library.
    let directories: [String]
    let library: LibraryPackages

    /// - Parameter roots: the command's Haskell files with the names of their modules.
    init(roots: [(path: String, module: Symbol)], importDirectories: [String], library: LibraryPackages) {
        var directories: [String] = []
        for root in roots {
            let directory = ModuleFinder.sourceDirectory(path: root.path, module: root.module)
            if !directories.contains(directory) { directories.append(directory) }
        }
        self.directories = directories + importDirectories.filter { !directories.contains($0) }
        self.library = library
    }

    /// `src` for the module `A.B` in `src/A/B.hs`; the file's own directory where the names do not match.
    private static func sourceDirectory(path: String, module: Symbol) -> String {
        var directory = Path.directory(path)
        let components = ModuleIdentity.name(of: module).text.split(separator: ".").map(String.init)
        for component in components.dropLast().reversed() {
            guard Path.base(directory) == component else { return Path.directory(path) }
            directory = Path.directory(directory)
        }
        return directory
    }

    /// The file of the unit's own module of this name.
    func own(_ name: Symbol) -> String? { own(name, endings: [".hs", ".lhs", ".hsc"]) }

    /// The `.hs-boot` file of such a module.
    func boot(_ name: Symbol) -> String? { own(name, endings: [".hs-boot"]) }

    private func own(_ name: Symbol, endings: [String]) -> String? {
        let relative = name.text.replacing(".", with: "/")
        for directory in directories {
            for ending in endings {
                let path = Path.join(directory, relative + ending)
                if FileSystem.exists(path) { return path }
            }
        }
        return nil
    }

    /// Modules that can be found and are named much like one that cannot: in the base library, in other packages, or where
    /// the user's would be.
    func similar(to module: Symbol, exposed: [Symbol]) -> [String] {
        var candidates = Set(library.modules + exposed.map(\.text))
        let package = module.text.lastIndex(of: ".").map { String(module.text[...$0]) } ?? ""
        for directory in directories {
            let place = Path.join(directory, package.replacing(".", with: "/"))
            candidates.formUnion(modules(FileSystem.files(in: place), prefix: package))
        }
        return Spelling.similar(to: module.text, among: candidates)
    }

    private func modules(_ files: [String], prefix: String) -> [String] {
        files.filter { ["hs", "lhs", "hsc"].contains(Path.fileExtension($0)) }.map {
            prefix + $0.dropLast(Path.fileExtension($0).count + 1).replacing("/", with: ".")
        }
    }
}
