import Glibc
import HytheBase
import HythePackages

/// The `configure` of a package with `build-type: Configure`.
///
/// It runs in a directory of its own, in which the headers lie that it writes; `NAME.buildinfo`, written there or lying beside
/// the `.cabal` file, has further fields of the package's components.
struct ConfigureScript {
    let project: PackageProject

    /// Where its results are, for the script as it is and the C compiler at hand; nil if the package has none to run.
    var directory: String? {
        get throws(DriverError) {
            guard project.isConfigured else { return nil }
            var key = ContentHash()
            key.combine(try Toolchain.locate().fingerprint)
            for file in [script] + templates() { key.combine("\(file) \(FileSystem.stamp(file))") }
            return "\(project.output)/configured-\(key)"
        }
    }

    private var script: String { FileSystem.absolute(Path.join(project.root, "configure")) }

    /// The component with the fields that configure finds out.
    func completed(_ component: PackageComponent) async throws -> PackageComponent {
        guard let directory = try directory else { return component }
        if !FileSystem.isDirectory(directory) { try await run(in: directory) }
        let name = project.description.name + ".buildinfo"
        let places = [Path.join(directory, name), Path.join(project.root, name)]
        guard let path = places.first(where: FileSystem.exists) else { return component }
        let text = String(decoding: try FileSystem.read(path), as: UTF8.self)
        do throws(CabalFailure) { return try component.completed(buildInfo: text) } catch {
            throw DriverError(error, in: path)
        }
    }

    /// Another process may do so at the same time: what is finished first is taken.
    private func run(in directory: String) async throws {
        guard FileSystem.exists(script) else {
            throw project.failure("build-type `Configure`, but there is no `configure`", at: project.buildType)
        }
        let toolchain = try Toolchain.locate()
        let workplace = "\(directory)-\(getpid())"
        try FileSystem.createDirectory(workplace)
        defer { FileSystem.remove(workplace) }
        // A compiler that the user names counts, as for any configure.
        let command = "cd \"$1\" && CC=\"${CC:-$2}\" exec sh \"$3\""
        try await toolchain.run(
            "/bin/sh", ["-c", command, "configure", workplace, toolchain.clang, script],
            doing: "running \(Path.join(project.root, "configure"))")
        _ = FileSystem.rename(workplace, to: directory)
    }

    /// What it makes headers and the like of.
    private func templates() -> [String] {
        let directories = project.description.components.flatMap { $0.strings("include-dirs") }.uniqued()
        return ([project.root] + directories.map { Path.join(project.root, $0) }).flatMap { directory in
            FileSystem.files(in: directory).filter { $0.hasSuffix(".in") }.sorted().map { Path.join(directory, $0) }
        }
    }
}
