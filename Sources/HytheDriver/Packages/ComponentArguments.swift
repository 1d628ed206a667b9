import HytheBase
import HythePackages

/// What a component of a package comes to: the arguments of the command that builds it, as GHC's users write them.
///
/// Libraries of its own package that it depends on are compiled along with it, so all must be read in the same language.
package struct ComponentArguments {
    let project: PackageProject
    let component: PackageComponent
    let installation: Installation
    /// The component and the libraries of its package that it needs.
    private var parts: [PackageComponent] = []
    private var packages: [String] = []
    /// Flags, and files in the order of their linking.
    private(set) var flags: [String] = []
    private(set) var inputs: [String] = []

    package init(
        _ component: PackageComponent, of project: PackageProject, installation: Installation
    ) async throws {
        self.project = project
        self.component = component
        self.installation = installation
        try gather(component, path: [])
        try checkLanguages()
        flags.append("-hide-all-packages")
        for package in packages { flags += ["-package", package] }
        try addLanguage()
        let modules = GeneratedModules(project: project)
        for part in parts { try await add(part, modules) }
    }

    package var arguments: [String] { flags + inputs }

    // MARK: Dependencies

    private mutating func gather(_ part: PackageComponent, path: [String]) throws(DriverError) {
        if parts.contains(where: { $0.name == part.name && $0.kind == part.kind }) { return }
        if let mixin = part.words("mixins").first { throw project.failure("mixins: not supported yet", at: mixin) }
        if let source = part.words("cmm-sources").first {
            throw project.failure("C-- sources are for GHC's own runtime: not supported", at: source)
        }
        parts.append(part)
        let dependencies: [PackageDependency]
        do throws(CabalFailure) { dependencies = try part.dependencies } catch {
            throw DriverError(error, in: project.file)
        }
        for dependency in dependencies {
            if let own = ownLibrary(dependency) {
                let libraries = part.kind == .library ? path + [part.name] : path
                if libraries.contains(own.name) {
                    throw project.failure(
                        "libraries depend on each other: \((libraries + [own.name]).joined(separator: " -> "))",
                        at: dependency.place)
                }
                try gather(own, path: libraries)
            } else {
                try require(dependency, for: part)
            }
        }
    }

    private func ownLibrary(_ dependency: PackageDependency) -> PackageComponent? {
        let package = project.description.name
        let name: String
        if dependency.package == package {
            name = dependency.library ?? package
        } else {
            name = dependency.package
        }
        return project.description.components.first { $0.kind == .library && $0.name == name }
    }

    /// A package of the base library, in a version that the component is content with.
    private mutating func require(_ dependency: PackageDependency, for part: PackageComponent) throws(DriverError) {
        let name = dependency.package
        let needs = "\(part.kind.rawValue) `\(part.name)` needs the package `\(name)`"
        guard let text = GlobalPackages.version(of: name), let version = PackageVersion(text),
            FileSystem.isDirectory("\(installation.library)/\(name)")
        else { throw project.failure("\(needs), which hythe does not have", at: dependency.place) }
        let fits: Bool
        do throws(CabalFailure) { fits = try dependency.contains(version) } catch {
            throw DriverError(error, in: project.file)
        }
        guard fits else {
            let range = dependency.range.text.filter { !$0.isNewline }
            throw project.failure(
                "\(needs) in a version\(range.hasPrefix(" ") ? "" : " ")\(range); hythe has \(version)",
                at: dependency.place)
        }
        if !packages.contains(name) { packages.append(name) }
    }

    // MARK: Language

    private static let languageFields = ["default-language", "default-extensions", "extensions", "cpp-options"]

    private func checkLanguages() throws(DriverError) {
        for part in parts.dropFirst() {
            for field in Self.languageFields where Set(part.strings(field)) != Set(component.strings(field)) {
                throw project.failure(
                    "the library `\(part.name)` has another `\(field)` than \(component.kind.rawValue) "
                        + "`\(component.name)`, which uses it: not supported yet",
                    at: component.place)
            }
        }
    }

    private mutating func addLanguage() throws(DriverError) {
        for field in Self.languageFields.dropLast() { flags += component.strings(field).map { "-X\($0)" } }
        for option in component.strings("cpp-options") {
            flags += ["-D", "-U", "-I"].contains(where: option.hasPrefix) ? [option] : ["-optP\(option)"]
        }
        flags += component.strings("ghc-options")
    }

    // MARK: Files

    private mutating func add(_ part: PackageComponent, _ modules: GeneratedModules) async throws {
        let directories = part.strings("hs-source-dirs").map { Path.join(project.root, $0) }
        let sources = directories.isEmpty ? [project.root] : directories
        flags += sources.map { "-i\($0)" }
        if !flags.contains("-i\(modules.directory)") { flags.append("-i\(modules.directory)") }
        let isRoot = part.kind == component.kind && part.name == component.name
        for module in part.words("exposed-modules") + part.words("other-modules") {
            let file = try await modules.file(of: module, in: sources)
            // Of a program its main module asks for what it needs; a library is all its modules.
            if isRoot, part.kind == .library || part.kind == .foreignLibrary { inputs.append(file) }
        }
        if isRoot, part.kind != .library, part.kind != .foreignLibrary {
            guard let main = part.value("main-is") else {
                throw project.failure("`main-is` is missing", at: part.place)
            }
            guard let file = sources.map({ Path.join($0, main.text) }).first(where: FileSystem.exists) else {
                throw project.failure("there is no `\(main.text)` in \(sources.joined(separator: ", "))", at: main)
            }
            inputs.append(file)
        }
        for field in ["c-sources", "cxx-sources", "asm-sources"] {
            for source in part.words(field) {
                let file = Path.join(project.root, source.text)
                guard FileSystem.exists(file) else {
                    throw project.failure("there is no file `\(source.text)`", at: source)
                }
                inputs.append(file)
            }
        }
        flags += part.strings("include-dirs").map { "-I\(Path.join(project.root, $0))" }
        flags += part.strings("cc-options").map { "-optc\($0)" } + part.strings("cxx-options").map { "-optcxx\($0)" }
        inputs += part.strings("extra-lib-dirs").map { "-L\(Path.join(project.root, $0))" }
        inputs += part.strings("extra-libraries").map { "-l\($0)" } + part.strings("ld-options").map { "-optl\($0)" }
        for entry in (part.fields["pkgconfig-depends"] ?? []).flatMap(\.parts) {
            let name = String(entry.text.prefix { !$0.isWhitespace && !"<>=".contains($0) })
            flags += try await words(ofPkgConfig: ["--cflags", name], for: entry)
            inputs += try await words(ofPkgConfig: ["--libs", name], for: entry)
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
