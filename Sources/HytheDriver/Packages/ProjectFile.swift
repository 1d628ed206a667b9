import Glibc
import HytheBase
import HythePackages

/// A `cabal.project` or a `stack.yaml`.
struct ProjectFile {
    let path: String
    let settings: ProjectSettings

    private static let names = ["cabal.project", "stack.yaml"]

    /// - Parameter path: of the file, or of its directory.
    /// - Returns: nil if there is none.
    init?(_ path: String) throws(DriverError) {
        let candidates = FileSystem.isDirectory(path) ? Self.names.map { Path.join(path, $0) } : [path]
        guard let file = candidates.first(where: FileSystem.exists) else { return nil }
        self.path = file
        let text = String(decoding: try FileSystem.read(file), as: UTF8.self)
        do throws(CabalFailure) {
            settings =
                Path.fileExtension(file) == "yaml"
                ? ProjectSettings(stack: text) : try ProjectSettings(cabalProject: text, file: file)
        } catch {
            throw DriverError(error, in: file)
        }
    }

    /// Whether a path names such a file.
    static func isProjectFile(_ path: String) -> Bool { names.contains(Path.base(path)) }

    /// The one in the package's directory or above it that names the package.
    static func governing(_ cabal: String) throws(DriverError) -> ProjectFile? {
        let own = FileSystem.identity(cabal)
        let here = FileSystem.absolute(".")
        var directory = FileSystem.absolute(Path.directory(cabal))
        while true {
            // As the user would write it.
            let isBelow = directory.hasPrefix(here + "/")
            let name = directory == here ? "." : isBelow ? String(directory.dropFirst(here.count + 1)) : directory
            if let project = try ProjectFile(name),
                try project.files(project.settings.packages, required: false).contains(where: {
                    FileSystem.identity($0) == own
                })
            {
                return project
            }
            if directory == "/" { return nil }
            directory = Path.directory(directory)
        }
    }

    /// The `.cabal` file that a command names, itself or by its directory; nil if it names a project.
    static func cabalFile(_ path: String) throws(DriverError) -> String? {
        if isProjectFile(path) { return nil }
        guard FileSystem.isDirectory(path) else { return path }
        let files = FileSystem.files(in: path).filter { Path.fileExtension($0) == "cabal" }.sorted()
        guard let first = files.first else {
            if names.contains(where: { FileSystem.exists(Path.join(path, $0)) }) { return nil }
            throw DriverError("there is no .cabal file in `\(path)`")
        }
        guard files.count == 1 else {
            throw DriverError("`\(path)` has several .cabal files: \(files.joined(separator: ", "))", hint: "name one")
        }
        return Path.join(path, first)
    }

    /// The `.cabal` files of the project's packages.
    func packages(store: String) throws(DriverError) -> [String] {
        var found: [String] = []
        for file in try files(settings.packages, required: true)
            + files(settings.optionalPackages, required: false)
        {
            if Path.fileExtension(file) == "cabal" {
                if !found.contains(file) { found.append(file) }
            } else {
                let directory = try PackageArchive.unpack(file, revised: nil, store: store)
                if let cabal = PackageArchive.cabal(in: directory) { found.append(cabal) }
            }
        }
        return found
    }

    /// The `.cabal` files and archives that patterns mean.
    private func files(_ patterns: [CabalText], required: Bool) throws(DriverError) -> [String] {
        var result: [String] = []
        for pattern in patterns {
            if pattern.text.contains("://") {
                guard required else { continue }
                throw DriverError(
                    CabalFailure("packages are not fetched; name a directory", at: pattern), in: path)
            }
            var found: [String] = []
            for match in expand(Path.join(Path.directory(path), pattern.text)) {
                if FileSystem.isDirectory(match) {
                    found += FileSystem.files(in: match).filter { Path.fileExtension($0) == "cabal" }.sorted().map {
                        Path.join(match == "." ? "" : match, $0)
                    }
                } else if Path.fileExtension(match) == "cabal" || match.contains(".tar") {
                    found.append(match)
                }
            }
            if found.isEmpty, required {
                throw DriverError(CabalFailure("there is no package at `\(pattern.text)`", at: pattern), in: path)
            }
            result += found
        }
        return result
    }

    /// What is there of a shell's pattern, sorted.
    private func expand(_ pattern: String) -> [String] {
        var plain = pattern
        while plain.hasSuffix("/"), plain.count > 1 { plain.removeLast() }
        if plain.hasPrefix("./"), plain.count > 2 { plain.removeFirst(2) }
        var result = glob_t()
        defer { globfree(&result) }
        guard glob(plain, GLOB_BRACE, nil, &result) == 0, let paths = result.gl_pathv else { return [] }
        return (0..<Int(result.gl_pathc)).compactMap { paths[$0].map { String(cString: $0) } }
    }
}
