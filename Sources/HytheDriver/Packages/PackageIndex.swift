import HytheBase
import HythePackages

/// The packages below the directories that `--package-path` names.
///
/// A directory may be a package, or hold packages: directories, archives (`name-1.0.tar.gz`, Debian's
/// `haskell-name_1.0.orig.tar.gz`), or directories for each package and version, as a mirror of a package server has them,
/// where a `.cabal` file beside the archive counts in place of the one in it. Archives are unpacked when somebody asks for
/// the package.
struct PackageIndex {
    private enum Place {
        case cabal(String)
        /// - revised: a `.cabal` file that counts in place of the archive's.
        case archive(String, revised: String?)

        var isArchive: Bool { if case .archive = self { true } else { false } }
    }

    /// By the name of the package in lower case, which may be all that an archive tells.
    private var places: [String: [Place]] = [:]
    private var read: [String: [PackageFile]] = [:]
    /// Where archives are unpacked.
    private let store: String

    init(_ directories: [String], store: String) throws(DriverError) {
        self.store = store
        for directory in directories {
            if FileSystem.isDirectory(directory) {
                scan(directory, depth: 0)
            } else if let name = Self.package(ofArchive: directory), FileSystem.exists(directory) {
                places[name, default: []].append(.archive(directory, revised: nil))
            } else {
                throw .usage("--package-path \(directory): there is no such directory")
            }
        }
    }

    private mutating func scan(_ directory: String, depth: Int) {
        let names = FileSystem.files(in: directory).filter { !$0.hasPrefix(".") }.sorted()
        let cabals = names.filter { Path.fileExtension($0) == "cabal" }
        let archives = names.compactMap { name in Self.package(ofArchive: name).map { (name, $0) } }
        if let cabal = cabals.first {
            let path = Path.join(directory, cabal)
            let isEntry = PackageVersion(Path.base(directory)) != nil
            let archive = archives.first { $0.1 == Path.stem(cabal).lowercased() }
            if let archive, isEntry {
                let file = Path.join(directory, archive.0)
                places[archive.1, default: []].append(.archive(file, revised: path))
            } else if !isEntry || names.count > 1 {
                places[Path.stem(cabal).lowercased(), default: []].append(.cabal(path))
            }
            return
        }
        for (name, package) in archives {
            places[package, default: []].append(.archive(Path.join(directory, name), revised: nil))
        }
        guard depth < 3 else { return }
        for name in names {
            let path = Path.join(directory, name)
            if FileSystem.isDirectory(path) { scan(path, depth: depth + 1) }
        }
    }

    /// The package, in lower case, that an archive is named for; nil if it is none.
    private static func package(ofArchive path: String) -> String? {
        let name = Path.base(path)
        let endings = [".tar.gz", ".tgz", ".tar.xz", ".tar.bz2", ".tar"]
        guard let ending = endings.first(where: name.hasSuffix) else { return nil }
        var stem = name.dropLast(ending.count).lowercased()
        if stem.hasSuffix(".orig"), let line = stem.firstIndex(of: "_") {
            stem = String(stem[..<line])
            return stem.hasPrefix("haskell-") ? String(stem.dropFirst("haskell-".count)) : stem
        }
        guard let dash = stem.lastIndex(of: "-"), PackageVersion(stem[dash...].dropFirst()) != nil else { return nil }
        return String(stem[..<dash])
    }

    /// The versions of a package, newest first.
    mutating func find(_ name: String) throws(DriverError) -> [PackageFile] {
        if let known = read[name] { return known }
        var found: [PackageFile] = []
        let places = places[name.lowercased()] ?? []
        // What is unpacked (and perhaps patched) comes before the archive that it was in.
        for place in places.filter({ !$0.isArchive }) + places.filter(\.isArchive) {
            guard let path = try cabal(place) else { continue }
            let file = try PackageFile(reading: path)
            if file.name == name, !found.contains(where: { $0.version == file.version }) { found.append(file) }
        }
        found.sort { $0.version > $1.version }
        read[name] = found
        return found
    }

    private func cabal(_ place: Place) throws(DriverError) -> String? {
        switch place {
        case .cabal(let path): return path
        case .archive(let path, let revised):
            let directory = try PackageArchive.unpack(path, revised: revised, store: store)
            return PackageArchive.cabal(in: directory)
        }
    }
}

extension PackageFile {
    init(reading path: String) throws(DriverError) {
        let text = String(decoding: try FileSystem.read(path), as: UTF8.self)
        do throws(CabalFailure) { try self.init(path: path, text: text) } catch {
            throw DriverError(error, in: path)
        }
    }
}
