import FoundationEssentials
import Glibc
import HytheBase

/// Directories of files, found again by the hash of what they were made from.
///
/// An entry is complete or absent: it is built in a temporary directory and renamed into place, so two builds at once
/// do the work twice and keep one result. Its manifest holds a hash of each file; an entry that does not match it is
/// thrown away and made again. Where no cache directory can be written, entries live as long as the process.
package struct Cache: Sendable {
    package let root: String
    /// What is kept serves this process only.
    package let isTemporary: Bool
    private let lock: CacheLock

    /// `$HYTHE_CACHE`, or `hythe` in `$XDG_CACHE_HOME` or `~/.cache`; a temporary directory if these are unwritable.
    package init() {
        for candidate in Cache.candidates() where Cache.isUsable(candidate) {
            root = candidate
            isTemporary = false
            lock = CacheLock(root)
            return
        }
        root = FileManager.default.temporaryDirectory.path + "/hythe-\(getuid())-\(getpid())"
        isTemporary = true
        try? FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
        lock = CacheLock(root)
    }

    private static func candidates() -> [String] {
        let environment = ProcessInfo.processInfo.environment
        if let path = environment["HYTHE_CACHE"], !path.isEmpty { return [path] }
        if let path = environment["XDG_CACHE_HOME"], path.hasPrefix("/") { return [path + "/hythe"] }
        if let home = environment["HOME"], !home.isEmpty { return [home + "/.cache/hythe"] }
        return []
    }

    private static func isUsable(_ path: String) -> Bool {
        try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        return access(path, W_OK | X_OK) == 0
    }

    /// Removes what cannot serve another process, and now and then what has long been of no use. The cache is not used after.
    package func close() {
        if isTemporary {
            FileSystem.remove(root)
        } else if lock.age > 3600 {
            _ = lock.alone { CacheInventory.remove(inventory.outdated(limit: Cache.limit)) }
        }
    }

    /// In bytes: `$HYTHE_CACHE_LIMIT` megabytes, or 2 GB.
    package static let limit: Int = {
        let megabytes = ProcessInfo.processInfo.environment["HYTHE_CACHE_LIMIT"].flatMap { Int($0) } ?? 2048
        return max(0, megabytes) << 20
    }()

    package var inventory: CacheInventory { CacheInventory(root: root) }

    /// Removes all that is kept.
    package func clear() throws(DriverError) {
        guard lock.alone({ CacheInventory.remove(inventory.entries) }) else {
            throw DriverError("a build is using the cache in `\(root)`", hint: "try again when it has ended")
        }
    }

    /// The directory of an existing, undamaged entry.
    package func find(_ kind: String, _ key: ContentHash) -> String? {
        let path = "\(root)/\(kind)-\(key)"
        guard FileSystem.exists(path) else { return nil }
        if Manifest.verifies(path) { return path }
        FileSystem.remove(path)
        return nil
    }

    /// The directory of the entry, made by `build` (in a directory that it gets) if it is not there.
    package func entry(
        _ kind: String, _ key: ContentHash, build: (_ directory: String) async throws -> Void
    ) async throws -> String {
        if let path = find(kind, key) { return path }
        let temporary = "\(root)/tmp-\(getpid())-\(UInt64.random(in: 0 ... .max))"
        try FileSystem.createDirectory(temporary)
        do {
            try await build(temporary)
            try Manifest.write(temporary)
        } catch {
            FileSystem.remove(temporary)
            throw error
        }
        let path = "\(root)/\(kind)-\(key)"
        if FileSystem.rename(temporary, to: path) { return path }
        // Another process was faster; its entry is as good, unless it is damaged.
        if find(kind, key) != nil {
            FileSystem.remove(temporary)
            return path
        }
        guard FileSystem.rename(temporary, to: path) else {
            FileSystem.remove(temporary)
            throw DriverError("cannot write the cache in `\(root)`", hint: "set HYTHE_CACHE to a writable directory")
        }
        return path
    }
}

/// `MANIFEST` in a cache entry: a line `hash name` for each file.
private enum Manifest {
    static let name = "MANIFEST"

    static func write(_ directory: String) throws(DriverError) {
        var text = ""
        for file in FileSystem.filesBelow(directory) {
            text += "\(ContentHash(try FileSystem.read("\(directory)/\(file)"))) \(file)\n"
        }
        try FileSystem.write(text, to: "\(directory)/\(name)")
    }

    static func verifies(_ directory: String) -> Bool {
        guard let bytes = try? FileSystem.read("\(directory)/\(name)") else { return false }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        return !lines.isEmpty
            && lines.allSatisfy { line in
                guard let space = line.firstIndex(of: " ") else { return false }
                let file = "\(directory)/\(line[line.index(after: space)...])"
                guard let content = try? FileSystem.read(file) else { return false }
                return ContentHash(content).description == line[..<space]
            }
    }
}
