import HytheBase
import HythePackages

/// A package on disk: what its `.cabal` file says for a choice of flags, and the directory that its paths are relative to.
package struct PackageProject: Sendable {
    /// The `.cabal` file, as the user named it or as it was found.
    package let file: String
    package let description: PackageDescription
    /// Where results and generated modules go.
    package let output: String
    /// Whether its `configure` is run before anything else.
    let isConfigured: Bool

    package var root: String { Path.directory(file) }

    init(_ file: PackageFile, _ description: PackageDescription, output: String) throws(DriverError) {
        self.file = file.path
        self.description = description
        self.output = output
        let type = description.value("build-type") ?? "Simple"
        isConfigured = type == "Configure"
        if isConfigured || type == "Simple" || type == "Custom" { return }
        throw failure("build-type `\(type)`: not supported yet", at: buildType)
    }

    var buildType: CabalText {
        description.fields["build-type"]?.first?.place ?? CabalText(text: "", line: 1, column: 1)
    }

    /// What users should know of how the package is built; nil: there is nothing.
    ///
    /// A `Setup` of its own mostly serves its tests (doctest), so that the package is tried without it.
    var note: String? {
        guard description.value("build-type") == "Custom" else { return nil }
        return "\(file):\(buildType.line):\(buildType.column): build-type `Custom`: its Setup is not run"
    }

    /// What is in the file and has no effect.
    package var warnings: [String] {
        description.unknownFields.map { field, similar in
            let question = similar.isEmpty ? "" : "; " + Spelling.question(similar)
            return "\(file):\(field.place.line):\(field.place.column): there is no field `\(field.name)`\(question)"
        }
    }

    func failure(_ message: String, at place: CabalText) -> DriverError {
        DriverError(CabalFailure(message, at: place), in: file)
    }
}

extension DriverError {
    init(_ failure: CabalFailure, in file: String) {
        self.init("\(file):\(failure.line):\(failure.column): \(failure.message)")
    }

    init(_ problem: PackageProblem) {
        let place = problem.place.map { ":\($0.line):\($0.column)" } ?? ""
        self.init("\(problem.file)\(place): \(problem.message)", hint: problem.hint)
    }
}
