import HytheBase
import HytheLLVM

/// Machine code of units, one file each. See Note [Units of code].
///
/// A file begins with the hash of what follows; damage is as good as absence. What cannot be kept is not: that is no error.
struct UnitCache: Sendable {
    /// `nil`: nothing is kept.
    private let directory: String?
    private let options: ContentHash
    private static let hashSize = ContentHash().description.utf8.count

    /// - Parameter options: what code depends on besides its text.
    init(_ cache: Cache, options: ContentHash) {
        directory = cache.isTemporary ? nil : cache.root + "/code"
        var options = options
        options.combine("units 4")
        self.options = options
        if let directory { try? FileSystem.createDirectory(directory) }
    }

    func key(_ unit: CodeUnit, common: String) -> ContentHash {
        var key = options
        key.combine(unit.key(common: common).description)
        return key
    }

    private func path(_ key: ContentHash) -> String? { directory.map { "\($0)/\(key)" } }

    func find(_ key: ContentHash) -> ObjectUnit? {
        guard let path = path(key), let bytes = try? FileSystem.read(path), bytes.count > Self.hashSize,
            bytes.starts(with: ContentHash(bytes.dropFirst(Self.hashSize)).description.utf8)
        else { return nil }
        return bytes.withUnsafeBytes { ObjectUnit(decoding: UnsafeRawBufferPointer(rebasing: $0[Self.hashSize...])) }
    }

    func store(_ object: ObjectUnit, _ key: ContentHash) {
        guard let path = path(key) else { return }
        let bytes = object.encode()
        try? FileSystem.write(Array(ContentHash(bytes).description.utf8) + bytes, to: path)
    }
}
