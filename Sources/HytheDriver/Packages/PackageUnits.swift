import HytheBase
import HythePackages

/// A library that is compiled along with what uses it, as arguments of a command.
package struct LibraryUnit: Sendable {
    package let id: String
    package let package: String
    /// The `.cabal` file.
    package let file: String
    package let exposed: [Symbol: Symbol]
    package let arguments: ComponentArguments
}

/// The libraries, of its own package and of others, that a component needs.
package struct PackageUnits {
    /// What a component sees of other packages.
    struct Visible {
        /// Ids of units.
        var units: [String] = []
        /// Packages of the base library.
        var libraries: [String] = []
        /// Packages and their versions, for macros.
        var versions: [(package: String, version: PackageVersion)] = []
    }

    let plan: PackagePlan
    /// Whether libraries and modules that cannot be had are left out, and kept as problems.
    private let isTolerant: Bool
    /// What was left out.
    package private(set) var problems: [DriverError] = []
    /// Each behind those that it needs.
    package private(set) var units: [LibraryUnit] = []
    /// What users should know of packages.
    package private(set) var notes: [String] = []
    /// Directories with headers that units and what they need install.
    private var includes: [String: [String]] = [:]

    package init(_ plan: PackagePlan, isTolerant: Bool) {
        self.plan = plan
        self.isTolerant = isTolerant
    }

    /// The arguments of a component, once the libraries that it needs are among the units.
    package mutating func arguments(
        of component: PackageComponent, in project: PackageProject
    ) async throws -> ComponentArguments {
        try await arguments(of: component, in: project, path: [])
    }

    private mutating func arguments(
        of component: PackageComponent, in project: PackageProject, path: [String]
    ) async throws -> ComponentArguments {
        if let note = project.note, !notes.contains(note) { notes.append(note) }
        let component = try await ConfigureScript(project: project).completed(component)
        let visible = try await dependencies(of: component, in: project, path: path)
        let arguments = try await ComponentArguments(
            component, of: project, visible: visible, includes: visible.units.flatMap { includes[$0] ?? [] }.uniqued(),
            isTolerant: isTolerant)
        problems += arguments.problems
        return arguments
    }

    private mutating func dependencies(
        of component: PackageComponent, in project: PackageProject, path: [String]
    ) async throws -> Visible {
        let dependencies: [PackageDependency]
        do throws(CabalFailure) { dependencies = try component.dependencies } catch {
            throw DriverError(error, in: project.file)
        }
        var visible = Visible()
        for dependency in dependencies {
            if let own = project.description.ownLibraries(dependency) {
                for library in own {
                    let id = try await unit(library, in: project, path: path, at: dependency.place, of: project)
                    if !visible.units.contains(id) { visible.units.append(id) }
                }
                continue
            }
            let name = dependency.package
            if plan.missing.contains(name) { continue }
            guard let choice = plan.choices[name] else {
                throw project.failure("the package `\(name)` was not chosen", at: dependency.place)
            }
            if !visible.versions.contains(where: { $0.package == name }) {
                visible.versions.append((name, choice.version))
            }
            guard let other = try plan.project(name) else {
                if !visible.libraries.contains(name) { visible.libraries.append(name) }
                continue
            }
            for library in dependency.libraries.isEmpty ? [name] : dependency.libraries {
                guard let component = other.description.library(library) else { continue }
                do {
                    let id = try await unit(component, in: other, path: path, at: dependency.place, of: project)
                    if !visible.units.contains(id) { visible.units.append(id) }
                } catch let problem as DriverError where isTolerant {
                    if !problems.contains(where: { $0.message == problem.message }) { problems.append(problem) }
                }
            }
        }
        return visible
    }

    private mutating func unit(
        _ library: PackageComponent, in project: PackageProject, path: [String], at place: CabalText,
        of asker: PackageProject
    ) async throws -> String {
        let package = project.description
        let main = "\(package.name)-\(package.version)"
        let id = library.name == package.name ? main : "\(main)/\(library.name)"
        if units.contains(where: { $0.id == id }) { return id }
        if let start = path.firstIndex(of: id) {
            let cycle = (path[start...] + [id]).joined(separator: " -> ")
            throw asker.failure("libraries depend on each other: \(cycle)", at: place)
        }
        let arguments = try await arguments(of: library, in: project, path: path + [id])
        let headers = library.strings("install-includes").isEmpty ? [] : arguments.includeDirectories
        includes[id] = (headers + arguments.visible.units.flatMap { includes[$0] ?? [] }).uniqued()
        units.append(
            LibraryUnit(
                id: id, package: package.name, file: project.file,
                exposed: try exposed(library, id: id, in: project, arguments.visible), arguments: arguments))
        return id
    }

    // MARK: What others may import

    private func exposed(
        _ library: PackageComponent, id: String, in project: PackageProject, _ visible: Visible
    ) throws(DriverError) -> [Symbol: Symbol] {
        var result: [Symbol: Symbol] = [:]
        for module in library.strings("exposed-modules") {
            result[Symbol(module)] = ModuleIdentity.of(Symbol(module), in: id)
        }
        let own = Set(library.strings("exposed-modules") + library.strings("other-modules"))
        for entry in (library.fields["reexported-modules"] ?? []).flatMap(\.parts) {
            let words = entry.text.split(whereSeparator: \.isWhitespace).map(String.init)
            let origin = words[0].split(separator: ":", maxSplits: 1).map(String.init)
            guard let module = origin.last, words.count == 1 || words.count == 3 && words[1] == "as" else {
                throw project.failure("`\(entry.text)` is not: module as name", at: entry)
            }
            let package = origin.count == 2 ? origin[0] : nil
            let name = Symbol(words.count == 3 ? words[2] : module)
            if package ?? project.description.name == project.description.name, own.contains(module) {
                result[name] = ModuleIdentity.of(Symbol(module), in: id)
                continue
            }
            guard let found = try find(Symbol(module), package: package, in: visible) else {
                throw project.failure("no package in build-depends has the module `\(module)`", at: entry)
            }
            result[name] = found
        }
        return result
    }

    private func find(_ module: Symbol, package: String?, in visible: Visible) throws(DriverError) -> Symbol? {
        for id in visible.units {
            guard let unit = units.first(where: { $0.id == id }), package ?? unit.package == unit.package else {
                continue
            }
            if let found = unit.exposed[module] { return found }
        }
        let library = try LibraryPackages(root: plan.installation.library, flags: [])
        guard let home = library.package(of: module), visible.libraries.contains(home), package ?? home == home else {
            return nil
        }
        return module
    }
}

extension [String] {
    /// Without what was there before.
    func uniqued() -> [String] { reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
}
