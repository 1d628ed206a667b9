import FoundationEssentials
import Glibc

/// What a cache holds, and what of it may go.
///
/// Sizes are bytes allocated on the disk. An entry was last used when one of its files was last read or written, to a day
/// (the usual `relatime`); where times of reading are not kept, the time of writing stands for it.
package struct CacheInventory: Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case modules = "compiled modules"
        case code = "machine code of units"
        case objects = "objects of programs"
        case packages = "unpacked packages"
        case runtime = "runtime archives"
        case unfinished = "left by builds that were stopped"

        /// - Parameter name: of what lies in the cache's directory.
        fileprivate init?(_ name: String) {
            switch name.prefix(while: { $0 != "-" }) {
            case "modules": self = .modules
            case "code": self = .code
            case "object", "joined", "program": self = .objects
            case "package": self = .packages
            case "runtime": self = .runtime
            case "tmp", "build": self = .unfinished
            default: return nil
            }
        }

        /// Whether its entries are the files of one directory, rather than directories of their own.
        fileprivate var isDirectory: Bool { self == .modules || self == .code }
    }

    package struct Entry: Sendable {
        package let kind: Kind
        fileprivate let path: String
        package let size: Int
        /// In seconds since 1970.
        fileprivate let lastUse: Int
    }

    package private(set) var entries: [Entry] = []

    package init(root: String) {
        for name in FileSystem.files(in: root) {
            guard let kind = Kind(name) else { continue }
            let path = "\(root)/\(name)"
            if kind.isDirectory {
                entries += FileSystem.files(in: path).map { Entry(kind, path + "/" + $0, files: [""]) }
            } else {
                entries.append(Entry(kind, path, files: FileSystem.filesBelow(path).map { "/" + $0 }))
            }
        }
    }

    package var size: Int { entries.reduce(0) { $0 + $1.size } }

    /// What should go: what builds that were stopped left a day ago, what nobody used for 30 days, and, if the rest is larger
    /// than `limit`, the part not used for longest, so that three quarters of the limit stay. Runtime archives, which other
    /// build systems know by their path, go by age alone.
    package func outdated(limit: Int, now: Int = time(nil)) -> [Entry] {
        let day = 86400
        var gone: [Entry] = []
        var kept: [Entry] = []
        for entry in entries {
            let days = entry.kind == .unfinished ? 1 : 30
            if entry.lastUse < now - days * day { gone.append(entry) } else { kept.append(entry) }
        }
        var size = kept.reduce(0) { $0 + $1.size }
        guard size > limit else { return gone }
        for entry in kept.sorted(by: { $0.lastUse < $1.lastUse }) where entry.kind != .runtime {
            if size <= limit / 4 * 3 { break }
            gone.append(entry)
            size -= entry.size
        }
        return gone
    }

    package static func remove(_ entries: [Entry]) {
        for entry in entries { FileSystem.remove(entry.path) }
    }
}

extension CacheInventory.Entry {
    fileprivate init(_ kind: CacheInventory.Kind, _ path: String, files: [String]) {
        self.kind = kind
        self.path = path
        var (size, lastUse) = (0, 0)
        // A directory's own time is that of its making; an empty one must not look ancient.
        for file in files + (kind.isDirectory ? [] : [""]) {
            var status = stat()
            guard lstat(path + file, &status) == 0 else { continue }
            if status.st_mode & S_IFMT == S_IFREG { size += Int(status.st_blocks) * 512 }
            lastUse = max(lastUse, status.st_mtim.tv_sec)
            if status.st_mode & S_IFMT == S_IFREG { lastUse = max(lastUse, status.st_atim.tv_sec) }
        }
        self.size = size
        self.lastUse = lastUse
    }
}
