import HytheBase
import HytheSyntax

/// How the modules of a unit are found and read.
struct UnitContext {
    let id: String
    /// As imports name it; of the program's own unit `main`.
    let package: String
    let parser: SourceParser
    let templates: HscModule
    /// The package's directory.
    let root: String?
    /// All that bears on how its modules are read, for the cache.
    let options: String
    /// The ids of the units that it sees.
    let visible: [String]
    /// What others may import, and what it is.
    let exposed: [Symbol: Symbol]
    var finder: ModuleFinder

    /// - Parameter directory: for intermediate files.
    init(
        id: String, package: String, language: LanguageRequest, exposed: [Symbol: Symbol], installation: Installation,
        directory: String
    ) throws(DriverError) {
        self.id = id
        self.package = package
        root = language.root
        parser = SourceParser(
            flags: try LanguageFlags.extensions(language.extensions),
            preprocessor: PreprocessorOptions(flags: language.preprocessor, headers: installation.include) {
                try? FileSystem.read($0)
            })
        templates = HscModule(flags: language.preprocessor, installation: installation, directory: directory)
        let unit = id == ModuleIdentity.program ? [] : [id]
        options = (unit + language.extensions + ["-W"] + language.warnings + language.preprocessor + [root ?? ""])
            .joined(separator: " ")
        visible = language.visibleUnits
        self.exposed = exposed
        finder = ModuleFinder(
            roots: [], importDirectories: language.importDirectories,
            library: try LibraryPackages(root: installation.library, flags: language.packages))
    }

    init(_ unit: SourceUnit, installation: Installation, directory: String) throws(DriverError) {
        try self.init(
            id: unit.id, package: unit.package, language: unit.language, exposed: unit.exposed,
            installation: installation, directory: directory)
    }

    /// The program's own unit.
    init(program language: LanguageRequest, installation: Installation, directory: String) throws(DriverError) {
        try self.init(
            id: ModuleIdentity.program, package: ModuleIdentity.program, language: language, exposed: [:],
            installation: installation, directory: directory)
    }

    /// How the program's texts name a file of it.
    ///
    /// - Parameter module: nil for a file that the command names.
    func programPath(_ path: String, module: Symbol?) -> String {
        guard let root, path.hasPrefix(root + "/") else { return path }
        let relative = String(path.dropFirst(root.count + 1))
        // As GHC joins a directory that is `.` and what it finds there.
        let isBeside =
            module.map { relative.hasPrefix(ModuleIdentity.name(of: $0).text.replacing(".", with: "/") + ".") } == true
        return isBeside ? "./\(relative)" : relative
    }

    /// Of its own module of this name. See Note [Modules of one name].
    func identity(_ name: Symbol) -> Symbol {
        let isPlain = id == ModuleIdentity.program && finder.library.package(of: name) == nil
        return isPlain ? name : ModuleIdentity.of(name, in: id)
    }
}
