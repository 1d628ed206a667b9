import HytheBase
import HythePackages

/// What a component of a package comes to: the arguments of the command that builds it, as GHC's users write them.
///
/// The libraries that it uses are units of their own, of which it sees some.
package struct ComponentArguments: Sendable {
    let project: PackageProject
    let component: PackageComponent
    let visible: PackageUnits.Visible
    /// Flags, and files in the order of their linking; the Haskell files are those of the component's modules.
    package private(set) var flags: [String] = []
    package private(set) var inputs: [String] = []
    package private(set) var modules: [String] = []
    private(set) var includeDirectories: [String] = []
    /// Why modules were left out.
    private(set) var problems: [DriverError] = []

    /// The package's directory.
    package var root: String { project.root }

    /// The ids of the units whose modules it may import.
    package var visibleUnits: [String] { visible.units }

    /// - Parameters:
    ///   - includes: where the headers of other packages are.
    ///   - isTolerant: whether modules that cannot be made are left out.
    init(
        _ component: PackageComponent, of project: PackageProject, visible: PackageUnits.Visible, includes: [String],
        isTolerant: Bool
    ) async throws {
        self.project = project
        self.component = component
        self.visible = visible
        if let mixin = component.words("mixins").first {
            throw project.failure("mixins: not supported yet", at: mixin)
        }
        if let signature = component.words("signatures").first {
            throw project.failure("signatures (Backpack): not supported yet", at: signature)
        }
        if let source = component.words("cmm-sources").first {
            throw project.failure("C-- sources are for GHC's own runtime: not supported", at: source)
        }
        flags.append("-hide-all-packages")
        for package in visible.libraries { flags += ["-package", package] }
        try addLanguage()
        try await addFiles(isTolerant: isTolerant)
        flags += includes.map { "-I\($0)" }
    }

    // MARK: Language

    private mutating func addLanguage() throws(DriverError) {
        // What cabal says for components that say nothing.
        if component.words("default-language").isEmpty {
            let format = project.description.value("cabal-version").flatMap(PackageVersion.init)
            flags.append(format.map { $0 >= PackageVersion([3, 4]) } == true ? "-XHaskell2010" : "-XHaskell98")
        }
        for field in ["default-language", "default-extensions", "extensions"] {
            for word in component.words(field) {
                do throws(DriverError) { _ = try LanguageFlags.extensions([word.text]) } catch {
                    throw project.failure(error.message, at: word)
                }
                flags.append("-X\(word.text)")
            }
        }
        // The compiler alone knows the base library's versions; a package asks for those that it does not name by `defined`.
        let named = Set(visible.versions.map(\.package))
        for (package, _) in GlobalPackages.versions where !named.contains(package) {
            let name = package.replacing("-", with: "_")
            flags += ["-UVERSION_\(name)", "-UMIN_VERSION_\(name)"]
        }
        for (package, version) in visible.versions { flags += Self.macros(package, version) }
        for option in component.strings("cpp-options") {
            flags += ["-D", "-U", "-I"].contains(where: option.hasPrefix) ? [option] : ["-optP\(option)"]
        }
        // Levels above the second are the second, as for GHC.
        flags += component.strings("ghc-options").map { option in
            guard option.hasPrefix("-O"), let level = Int(option.dropFirst(2)), level > 2 else { return option }
            return "-O2"
        }
    }

    /// `VERSION_x` and `MIN_VERSION_x`, for C and for templates too.
    private static func macros(_ package: String, _ version: PackageVersion) -> [String] {
        let name = package.replacing("-", with: "_")
        let (x, y, z) = (version.numbers[0], version[1], version[2])
        let later = "((a)<\(x)||(a)==\(x)&&(b)<\(y)||(a)==\(x)&&(b)==\(y)&&(c)<=\(z))"
        return ["-DVERSION_\(name)=\"\(version)\"", "-DMIN_VERSION_\(name)(a,b,c)=\(later)"]
    }

    // MARK: Files

    private mutating func addFiles(isTolerant: Bool) async throws {
        let generated = GeneratedModules(project: project)
        let directories = component.strings("hs-source-dirs").map { Path.join(project.root, $0) }
        let sources = directories.isEmpty ? [project.root] : directories
        flags += sources.map { "-i\($0)" } + ["-i\(generated.directory)"]
        let isLibrary = component.kind == .library || component.kind == .foreignLibrary
        for module in component.words("exposed-modules") + component.words("other-modules") {
            do {
                let file = try await generated.file(of: module, in: sources)
                // Of a program its main module asks for what it needs; a library is all its modules.
                if isLibrary { modules.append(file) }
            } catch let problem as DriverError where isTolerant {
                problems.append(problem)
            }
        }
        if !isLibrary {
            guard let main = component.value("main-is") else {
                throw project.failure("`main-is` is missing", at: component.place)
            }
            guard let file = sources.map({ Path.join($0, main.text) }).first(where: FileSystem.exists) else {
                throw project.failure("there is no `\(main.text)` in \(sources.joined(separator: ", "))", at: main)
            }
            modules.append(file)
        }
        for field in ["c-sources", "cxx-sources", "asm-sources"] {
            for source in component.words(field) {
                let file = Path.join(project.root, source.text)
                guard FileSystem.exists(file) else {
                    throw project.failure("there is no file `\(source.text)`", at: source)
                }
                inputs.append(file)
            }
        }
        let roots = [project.root] + [try ConfigureScript(project: project).directory].compactMap(\.self)
        includeDirectories = component.strings("include-dirs").flatMap { name in roots.map { Path.join($0, name) } }
        flags += includeDirectories.map { "-I\($0)" }
        flags +=
            component.strings("cc-options").map { "-optc\($0)" }
            + component.strings("cxx-options").map { "-optcxx\($0)" }
        inputs += component.strings("extra-lib-dirs").map { "-L\(Path.join(project.root, $0))" }
        inputs +=
            component.strings("extra-libraries").map { "-l\($0)" }
            + component.strings("ld-options").map { "-optl\($0)" }
        for entry in (component.fields["pkgconfig-depends"] ?? []).flatMap(\.parts) {
            let name = String(entry.text.prefix { !$0.isWhitespace && !"<>=".contains($0) })
            do {
                flags += try await words(ofPkgConfig: ["--cflags", name], for: entry)
                inputs += try await words(ofPkgConfig: ["--libs", name], for: entry)
            } catch let problem as DriverError where isTolerant {
                problems.append(problem)
            }
        }
    }

    private func words(ofPkgConfig arguments: [String], for entry: CabalText) async throws -> [String] {
        guard let program = Toolchain.find("pkg-config") else {
            throw project.failure("pkg-config, which tells where `\(entry.text)` is, is not in PATH", at: entry)
        }
        let output = try await Toolchain.locate().output(
            of: program, arguments, doing: "looking for \(entry.text)")
        return String(decoding: output, as: UTF8.self).split { $0.isWhitespace }.map(String.init)
    }
}
