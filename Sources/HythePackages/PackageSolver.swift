import HytheBase

/// Chooses versions of packages, and flags that are left open, so that all bounds are honoured.
///
/// Packages are decided in the order in which they are asked for, by depth: the first candidate that nothing speaks against
/// is taken, and given up for the next one when what it needs cannot be had. A solver that is tolerant does without packages of
/// which there is no version at all.
package struct PackageSolver {
    /// An entry of somebody's `build-depends`.
    package struct Need: Sendable {
        package let dependency: PackageDependency
        /// `library` `name` of a package.
        package let asker: String
        package let package: String
        package let file: String
    }

    private struct State {
        var chosen: [String: PackageChoice] = [:]
        /// Who asks for a package.
        var needs: [String: [Need]] = [:]
        var pending: [Need] = []
        /// `package:library`, whose needs are among these.
        var libraries: Set<String> = []
        /// Packages that are done without, and who asked first.
        var missing: [(package: String, problem: PackageProblem)] = []
    }

    /// What was chosen, and what is done without.
    package typealias Solution = (
        choices: [String: PackageChoice], missing: [(package: String, problem: PackageProblem)]
    )

    private let settings: ProjectSettings
    private let isTolerant: Bool
    private let candidates: (_ package: String) throws(PackageProblem) -> [PackageCandidate]
    private var problem: (depth: Int, problem: PackageProblem)?
    private var steps = 0

    /// - Parameter candidates: the versions of a package, best first.
    package init(
        settings: ProjectSettings, isTolerant: Bool = false,
        candidates: @escaping (_ package: String) throws(PackageProblem) -> [PackageCandidate]
    ) {
        self.settings = settings
        self.isTolerant = isTolerant
        self.candidates = candidates
    }

    /// Everything that components of a package need, and the package itself.
    ///
    /// - Parameter flags: of this package, beside those of the project.
    package mutating func solve(
        _ file: PackageFile, flags: [String: Bool], components: (PackageComponent) -> Bool
    ) throws(PackageProblem) -> Solution {
        for choice in try choices(of: .source(file), flags) {
            guard let description = choice.source?.description else { continue }
            var state = State()
            state.chosen[file.name] = choice
            for component in description.components where component.isBuildable && components(component) {
                try add(component, of: description, in: file, to: &state)
            }
            if let found = try extend(state) { return (found.chosen, found.missing) }
        }
        throw problem?.problem ?? PackageProblem("the package `\(file.name)` cannot be had", file: file.path)
    }

    private mutating func extend(_ start: State) throws(PackageProblem) -> State? {
        var state = start
        while !state.pending.isEmpty {
            let need = state.pending.removeFirst()
            let name = need.dependency.package
            state.needs[name, default: []].append(need)
            if let choice = state.chosen[name] {
                guard try admits(choice.version, need) else {
                    record(PackageProblem(conflict: name, state.needs[name] ?? [need], [choice.version]), state)
                    return nil
                }
                try add(libraries: need, of: choice, to: &state)
                continue
            }
            if state.missing.contains(where: { $0.package == name }) { continue }
            let all = try candidates(name)
            if all.isEmpty, isTolerant {
                state.missing.append((name, PackageProblem(conflict: name, [need], [])))
                continue
            }
            for candidate in all {
                guard try admits(candidate.version, need), try admits(constraints: name, candidate) else { continue }
                for choice in try choices(of: candidate, [:]) {
                    steps += 1
                    if steps > 10_000 { return nil }
                    var next = state
                    next.chosen[name] = choice
                    try add(libraries: need, of: choice, to: &next)
                    if let found = try extend(next) { return found }
                }
            }
            record(PackageProblem(conflict: name, constraints(name) + [need], all.map(\.version)), state)
            return nil
        }
        return state
    }

    /// Keeps the problem that came last on the way, as it is the hardest.
    private mutating func record(_ found: PackageProblem, _ state: State) {
        if let problem, problem.depth >= state.chosen.count { return }
        problem = (state.chosen.count, found)
    }

    // MARK: Bounds

    private func constraints(_ package: String) -> [Need] {
        settings.constraints.filter { $0.dependency.package == package }.map {
            Need(dependency: $0.dependency, asker: "the project", package: "", file: $0.file)
        }
    }

    private func admits(constraints package: String, _ candidate: PackageCandidate) throws(PackageProblem) -> Bool {
        for constraint in constraints(package) where try !admits(candidate.version, constraint) { return false }
        return true
    }

    private func admits(_ version: PackageVersion, _ need: Need) throws(PackageProblem) -> Bool {
        let ignored = settings.ignored(asker: need.package, package: need.dependency.package)
        do throws(CabalFailure) { return try need.dependency.contains(version, ignoring: ignored) } catch {
            throw PackageProblem(error, file: need.file)
        }
    }

    // MARK: Choices

    /// A candidate under each choice of its open flags: their defaults first, then with as few others as can be.
    private func choices(
        of candidate: PackageCandidate, _ flags: [String: Bool]
    ) throws(PackageProblem) -> [PackageChoice] {
        guard case .source(let file) = candidate else {
            return [PackageChoice(version: candidate.version, source: nil)]
        }
        let fixed = (settings.flags[file.name] ?? [:]).merging(flags) { $1 }
        let open = file.reader.automaticFlags.filter { fixed[$0.name] == nil }.prefix(5)
        let masks = (0..<(1 << open.count)).sorted { ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1) }
        var result: [PackageChoice] = []
        for mask in masks {
            var flags = fixed
            for (bit, flag) in open.enumerated() { flags[flag.name] = flag.standard != (mask & 1 << bit != 0) }
            do throws(CabalFailure) {
                let description = try file.reader.description(choices: flags)
                result.append(PackageChoice(version: file.version, source: (file, description)))
            } catch {
                throw PackageProblem(error, file: file.path)
            }
        }
        return result
    }

    private func add(
        libraries need: Need, of choice: PackageChoice, to state: inout State
    ) throws(PackageProblem) {
        guard let (file, description) = choice.source else { return }
        let names = need.dependency.libraries.isEmpty ? [description.name] : need.dependency.libraries
        for name in names {
            guard let library = description.library(name), library.isBuildable else {
                throw PackageProblem(
                    "the package `\(description.name)` has no library"
                        + (name == description.name ? "" : " `\(name)`"),
                    at: need.dependency.place, file: need.file)
            }
            try add(library, of: description, in: file, to: &state)
        }
    }

    /// The needs of a component, and of the libraries of its own package that it uses.
    private func add(
        _ component: PackageComponent, of description: PackageDescription, in file: PackageFile,
        to state: inout State
    ) throws(PackageProblem) {
        if component.kind == .library,
            !state.libraries.insert("\(description.name):\(component.name)").inserted
        {
            return
        }
        let dependencies: [PackageDependency]
        do throws(CabalFailure) { dependencies = try component.dependencies } catch {
            throw PackageProblem(error, file: file.path)
        }
        for dependency in dependencies {
            if let own = description.ownLibraries(dependency) {
                for library in own { try add(library, of: description, in: file, to: &state) }
            } else {
                state.pending.append(
                    Need(
                        dependency: dependency, asker: "\(component.kind.rawValue) `\(component.name)`",
                        package: description.name, file: file.path))
            }
        }
    }
}
