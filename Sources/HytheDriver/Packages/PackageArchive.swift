import Glibc
import HytheBase

/// Archives of packages, unpacked where they are found again.
enum PackageArchive {
    /// The directory into which the archive was unpacked, now or before.
    ///
    /// - Parameter revised: a `.cabal` file that takes the place of the archive's own.
    static func unpack(_ archive: String, revised: String?, store: String) throws(DriverError) -> String {
        var key = ContentHash()
        for path in [archive] + (revised.map { [$0] } ?? []) {
            key.combine(FileSystem.absolute(path))
            key.combine(FileSystem.stamp(path))
        }
        let target = "\(store)/package-\(key)"
        if FileSystem.exists(target) { return target }
        let temporary = "\(store)/tmp-\(getpid())-\(UInt64.random(in: 0 ... .max))"
        try FileSystem.createDirectory(temporary)
        defer { FileSystem.remove(temporary) }
        guard let tar = Toolchain.find("tar") else {
            throw DriverError("tar, which unpacks `\(archive)`, is not in PATH")
        }
        let status = Subprogram.run(tar, ["-xf", archive, "-C", temporary], output: nil, error: temporary + "/.said")
        guard status == 0 else {
            let said = (try? FileSystem.read(temporary + "/.said")) ?? []
            throw DriverError("`\(archive)` cannot be unpacked\n\(String(decoding: said, as: UTF8.self))")
        }
        if let revised, let own = cabal(in: temporary) { try FileSystem.write(FileSystem.read(revised), to: own) }
        // Another process may have been faster; its directory is as good.
        guard FileSystem.rename(temporary, to: target) || FileSystem.exists(target) else {
            throw DriverError("cannot write `\(store)`")
        }
        return target
    }

    /// The `.cabal` file of what was unpacked: at the top, or in the one directory there.
    static func cabal(in directory: String) -> String? {
        let names = FileSystem.files(in: directory).sorted()
        for place in [directory] + names.map({ "\(directory)/\($0)" }) {
            if let file = FileSystem.files(in: place).sorted().first(where: { Path.fileExtension($0) == "cabal" }) {
                return "\(place)/\(file)"
            }
        }
        return nil
    }
}
