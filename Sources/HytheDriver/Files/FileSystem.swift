import FoundationEssentials
import HytheBase
import Glibc

/// The compiler's access to files; each failure names the file and the system's reason.
package enum FileSystem {
    package static func read(_ path: String) throws(DriverError) -> [UInt8] {
        // Not blocking: a pipe that nobody writes to is opened at once, and refused.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw failure("read", path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure("read", path) }
        if status.st_mode & S_IFMT == S_IFDIR { throw DriverError("cannot read `\(path)`: it is a directory") }
        if status.st_mode & S_IFMT == S_IFIFO {
            throw DriverError("cannot read `\(path)`: it is a pipe", hint: "give hythe an ordinary file")
        }
        var bytes: [UInt8] = []
        // One byte more than there are, to see the end.
        var wanted = max(Int(status.st_size) + 1, 4096)
        while true {
            var failed = false
            let chunk = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
                filled = 0
                while filled < wanted {
                    let count = Glibc.read(
                        descriptor, buffer.baseAddress.orFail("an array has no room") + filled, wanted - filled)
                    if count < 0, errno == EINTR { continue }
                    failed = count < 0
                    if count <= 0 { break }
                    filled += count
                }
            }
            if failed { throw failure("read", path) }
            if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
            if chunk.count < wanted { return bytes }
            wanted = 1 << 20
        }
    }

    /// The first bytes of a file, fewer where it is shorter.
    package static func head(of path: String, bytes wanted: Int) throws(DriverError) -> [UInt8] {
        if isSpecial(path) || isDirectory(path) { throw DriverError("cannot read `\(path)`: it is no ordinary file") }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure("read", path) }
        defer { close(descriptor) }
        var failed = false
        let head = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
            let count = Glibc.read(descriptor, buffer.baseAddress.orFail("an array has no room"), wanted)
            failed = count < 0
            filled = max(count, 0)
        }
        if failed { throw failure("read", path) }
        return head
    }

    /// Writes all or nothing: into a neighbouring temporary file, then renames it. A symbolic link stays and its
    /// target is written; a device or a pipe is written as it is.
    package static func write(_ bytes: [UInt8], to path: String) throws(DriverError) {
        if isDirectory(path) { throw DriverError("cannot write `\(path)`: it is a directory") }
        guard let target = replaceable(path) else { return try fill(path, with: bytes, named: path) }
        let temporary = "\(target).\(getpid())-\(UInt32.random(in: 0 ... .max)).tmp"
        do throws(DriverError) {
            try fill(temporary, with: bytes, named: path)
            guard Glibc.rename(temporary, target) == 0 else { throw failure("write", path) }
        } catch {
            unlink(temporary)
            throw error
        }
    }

    private static func fill(_ file: String, with bytes: [UInt8], named path: String) throws(DriverError) {
        let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw failure("write", path) }
        var offset = 0
        while offset < bytes.count {
            let count = bytes[offset...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else {
                let error = failure("write", path)
                close(descriptor)
                throw error
            }
            offset += count
        }
        guard close(descriptor) == 0 else { throw failure("write", path) }
    }

    /// The path that a new file may take the place of; nil for what must be written as it is.
    private static func replaceable(_ path: String) -> String? {
        if isSpecial(path) { return nil }
        guard let resolved = realpath(path, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// Puts a file that was made elsewhere where the user wants it, with its permissions.
    package static func install(_ file: String, as path: String) throws(DriverError) {
        if isDirectory(path) { throw DriverError("cannot write `\(path)`: it is a directory") }
        if let target = replaceable(path), Glibc.rename(file, target) == 0 { return }
        try write(read(file), to: path)
        if replaceable(path) != nil { makeExecutable(path) }
    }

    package static func write(_ text: String, to path: String) throws(DriverError) {
        try write(Array(text.utf8), to: path)
    }

    package static func createDirectory(_ path: String) throws(DriverError) {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw failure("create", path)
        }
    }

    package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    package static func isDirectory(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Whether there is something that is neither a file nor a directory: a device, a pipe.
    package static func isSpecial(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT)
    }

    package static func remove(_ path: String) { try? FileManager.default.removeItem(atPath: path) }

    /// Names of all regular files below a directory, relative to it, sorted.
    package static func filesBelow(_ directory: String) -> [String] {
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: directory)) ?? []
        return names.filter { !isDirectory(directory + "/" + $0) }.sorted()
    }

    /// Names of what lies in a directory.
    package static func files(in directory: String) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    }

    package static func rename(_ from: String, to: String) -> Bool { Glibc.rename(from, to) == 0 }

    /// A path from the root, links followed where the file is there.
    package static func absolute(_ path: String) -> String {
        guard let resolved = realpath(path, nil) else {
            return path.hasPrefix("/") ? path : Path.join(FileManager.default.currentDirectoryPath, path)
        }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// Adds the execute permission wherever reading is permitted.
    package static func makeExecutable(_ path: String) {
        var status = stat()
        if stat(path, &status) == 0 { chmod(path, status.st_mode | (status.st_mode & 0o444) >> 2) }
    }

    /// The same for two paths if they lead to the same file.
    package static func identity(_ path: String) -> String {
        var status = stat()
        return stat(path, &status) == 0 ? "\(status.st_dev):\(status.st_ino)" : path
    }

    /// Size and time of last change, as a cheap fingerprint of a large file.
    package static func stamp(_ path: String) -> String {
        var status = stat()
        guard stat(path, &status) == 0 else { return "absent" }
        return "\(status.st_size):\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec):\(status.st_ino)"
    }

    private static func failure(_ verb: String, _ path: String) -> DriverError {
        let reason = errno
        return DriverError("cannot \(verb) `\(path)`: \(String(cString: strerror(reason)))")
    }
}

/// Path arithmetic on plain strings, as the user writes them.
package enum Path {
    package static func directory(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    package static func base(_ path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    /// The base name without its last extension.
    package static func stem(_ path: String) -> String {
        let name = base(path)
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
        return String(name[..<dot])
    }

    package static func fileExtension(_ path: String) -> String {
        let name = base(path)
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
        return String(name[name.index(after: dot)...])
    }

    /// Joins, without a leading `./`.
    package static func join(_ directory: String, _ name: String) -> String {
        if name.hasPrefix("/") || directory == "." || directory.isEmpty { return name }
        return directory.hasSuffix("/") ? directory + name : directory + "/" + name
    }
}
