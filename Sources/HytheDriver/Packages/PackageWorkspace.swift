import HytheBase
import HythePackages

/// The packages that a command is about, and those that they may use: the project's, those that `--package-path` has, and
/// the base library's.
///
/// A package of the project stands for all of its name. Of others the base library's is taken if it is of the right version,
/// else the newest that is right.
package final class PackageWorkspace {
    /// The packages that the command names.
    package let packages: [PackageFile]
    private let settings: ProjectSettings
    private let local: [String: PackageFile]
    private var index: PackageIndex
    private let installation: Installation
    private let store: String

    /// Those of which there is only the base library's version, as the compiler knows them.
    private static let fixed: Set<String> = ["base", "ghc-prim", "ghc-bignum", "integer-gmp", "template-haskell"]

    /// Whether an argument of a command stands for packages.
    package static func isPackage(_ path: String) -> Bool {
        Path.fileExtension(path) == "cabal" || ProjectFile.isProjectFile(path)
            || FileSystem.isDirectory(path) && Path.fileExtension(path) != "hs"
    }

    /// - Parameters:
    ///   - path: a `.cabal` file or its directory, a `cabal.project` or `stack.yaml`, or the directory of one.
    ///   - directories: `--package-path`
    package init(_ path: String, directories: [String], installation: Installation, cache: Cache) throws(DriverError) {
        self.installation = installation
        let named = try ProjectFile.cabalFile(path)
        let project: ProjectFile?
        if let named { project = try ProjectFile.governing(named) } else { project = try ProjectFile(path) }
        settings = project?.settings ?? ProjectSettings()
        store =
            cache.isTemporary ? Path.join(Path.directory(named ?? path), "dist-hythe/packages") : cache.root
        var local: [PackageFile] = []
        for file in try project?.packages(store: store) ?? [] { local.append(try PackageFile(reading: file)) }
        if let named {
            let file = try PackageFile(reading: named)
            packages = [file]
            local = [file] + local.filter { $0.name != file.name }
        } else {
            packages = local
        }
        var byName: [String: PackageFile] = [:]
        for file in local {
            if let other = byName[file.name] {
                throw DriverError("the project has two packages `\(file.name)`: `\(other.path)` and `\(file.path)`")
            }
            byName[file.name] = file
        }
        self.local = byName
        index = try PackageIndex(directories, store: store)
    }

    /// Chooses all that components of a package need.
    ///
    /// - Parameters:
    ///   - flags: of this package.
    ///   - isTolerant: whether packages may be done without that cannot be had.
    package func plan(
        _ file: PackageFile, flags: [String: Bool], isTolerant: Bool, components: (PackageComponent) -> Bool
    ) throws(DriverError) -> PackagePlan {
        do throws(PackageProblem) {
            return try plan(
                file, flags: flags, components: components, PackageSolver(settings: settings, candidates: found))
        } catch {
            // Nothing but what there is none of is done without: another problem counts as it was found first.
            let solver = PackageSolver(settings: settings, isTolerant: true, candidates: found)
            if isTolerant, let plan = try? plan(file, flags: flags, components: components, solver) { return plan }
            throw error.file.isEmpty ? DriverError(error.message, hint: error.hint) : DriverError(error)
        }
    }

    private func plan(
        _ file: PackageFile, flags: [String: Bool], components: (PackageComponent) -> Bool, _ solver: PackageSolver
    ) throws(PackageProblem) -> PackagePlan {
        var solver = solver
        let solution = try solver.solve(file, flags: flags, components: components)
        return PackagePlan(
            choices: solution.choices, missing: Set(solution.missing.map(\.package)),
            problems: solution.missing.map { DriverError($0.problem) }, installation: installation,
            local: Set(local.keys), store: store)
    }

    private func found(_ name: String) throws(PackageProblem) -> [PackageCandidate] {
        do throws(DriverError) { return try candidates(name) } catch {
            throw PackageProblem(error.message, file: "", hint: error.hint)
        }
    }

    private func candidates(_ name: String) throws(DriverError) -> [PackageCandidate] {
        if let file = local[name] { return [.source(file)] }
        var found: [PackageCandidate] = []
        if let version = GlobalPackages.version(of: name).flatMap(PackageVersion.init),
            FileSystem.isDirectory("\(installation.library)/\(name)")
        {
            found.append(.library(version))
        }
        if Self.fixed.contains(name) { return found }
        return found + (try index.find(name)).map { PackageCandidate.source($0) }
    }
}

/// The packages that were chosen.
package struct PackagePlan: Sendable {
    let choices: [String: PackageChoice]
    /// Packages that are done without.
    let missing: Set<String>
    /// Why they are missing, and where they are asked for.
    package let problems: [DriverError]
    let installation: Installation
    let local: Set<String>
    let store: String

    /// A package that is compiled from source; nil if it is of the base library.
    package func project(_ name: String) throws(DriverError) -> PackageProject? {
        guard let (file, description) = choices[name]?.source else { return nil }
        let output: String
        if local.contains(name) {
            output = Path.join(Path.directory(file.path), "dist-hythe")
        } else {
            var key = ContentHash()
            key.combine(FileSystem.absolute(file.path))
            output = "\(store)/package-\(key)-made"
        }
        return try PackageProject(file, description, output: output)
    }
}
