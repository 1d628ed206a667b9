import HytheBase
import HythePackages

/// A package on disk: its `.cabal` file read, and the directory that its paths are relative to.
package struct PackageProject: Sendable {
    /// The `.cabal` file, as the user named it or as it was found.
    package let file: String
    package let description: PackageDescription

    package var root: String { Path.directory(file) }
    /// Where results and generated modules go.
    package var output: String { Path.join(root, "dist-hythe") }

    /// Whether an argument of a command stands for a package.
    package static func isPackage(_ path: String) -> Bool {
        Path.fileExtension(path) == "cabal" || FileSystem.isDirectory(path) && Path.fileExtension(path) != "hs"
    }

    /// - Parameter choices: flags of the package, by name in lower case.
    package init(_ path: String, choices: [String: Bool]) throws(DriverError) {
        file = try PackageProject.find(path)
        let text = String(decoding: try FileSystem.read(file), as: UTF8.self)
        do throws(CabalFailure) {
            description = try PackageReader(text).description(choices: choices)
        } catch {
            throw DriverError(error, in: file)
        }
        let type = description.value("build-type") ?? "Simple"
        guard type == "Simple" else {
            let place = description.fields["build-type"]![0].place
            throw DriverError(
                CabalFailure("build-type `\(type)`: not supported yet; its Setup or configure is not run", at: place),
                in: file)
        }
    }

    private static func find(_ path: String) throws(DriverError) -> String {
        guard FileSystem.isDirectory(path) else { return path }
        let files = FileSystem.files(in: path).filter { Path.fileExtension($0) == "cabal" }.sorted()
        guard let first = files.first else { throw DriverError("there is no .cabal file in `\(path)`") }
        guard files.count == 1 else {
            throw DriverError("`\(path)` has several .cabal files: \(files.joined(separator: ", "))", hint: "name one")
        }
        return Path.join(path, first)
    }

    func failure(_ message: String, at place: CabalText) -> DriverError {
        DriverError(CabalFailure(message, at: place), in: file)
    }
}

extension DriverError {
    init(_ failure: CabalFailure, in file: String) {
        self.init("\(file):\(failure.line):\(failure.column): \(failure.message)")
    }
}
