import HytheBase
import HytheCore
import HytheTypes

// Note [The module cache]
// A module that was compiled without a word said is kept as one file: exports, types and Core. The file's name stands for
// the module's path, the options in force and the compiler, so that an edited module replaces its former self. Within, a
// hash of the source, of each file that it includes, and the key of each import, which covers what that imports in turn,
// say what it was made from: a file made from anything else is not used. It begins with a hash of all that follows; damage is as good as absence.
// Roots are compiled each time (they are what is being edited), as are modules with warnings (which must be said again),
// and those with foreign exports or capi imports, whose C side is not in the file.

/// Compiled modules on disk. See Note [The module cache].
struct ModuleCache: Sendable {
    /// `nil`: nothing is kept.
    private let directory: String?
    private let compiler: ContentHash

    private enum Section: Int { case origin, exports, types, core }

    init(_ cache: Cache) {
        directory = cache.isTemporary ? nil : cache.root + "/modules"
        var hash = ContentHash()
        hash.combine(Installation.fingerprint)
        compiler = hash
    }

    /// What a module is compiled from, besides its imports.
    func origin(path: String, source: [UInt8], options: String) -> ModuleOrigin {
        var slot = compiler
        slot.combine(path)
        slot.combine(options)
        var content = slot
        content.combine(source)
        return ModuleOrigin(slot: slot.description, content: content.description)
    }

    /// The module made from this source, if it is kept: whether its imports are the same is for the caller to see.
    func find(_ origin: ModuleOrigin) -> CachedModule? {
        guard let directory, let bytes = try? FileSystem.read("\(directory)/\(origin.slot)"),
            bytes.starts(with: ContentHash(bytes.dropFirst(Self.hashSize)).description.utf8),
            let file = CacheFile(bytes.dropFirst(Self.hashSize)),
            let range = file.section(Section.origin.rawValue)
        else { return nil }
        var reader = file.reader(at: range.lowerBound)
        guard reader.block() == Array(origin.content.utf8) else { return nil }
        var imports: [CachedModule.Import] = []
        for _ in 0..<reader.elementCount() {
            guard let name = file.symbol(reader.count()) else { return nil }
            let package = String(decoding: reader.block(), as: UTF8.self)
            let key = String(decoding: reader.block(), as: UTF8.self)
            let kind = reader.count()
            let start = reader.fixed()
            imports.append(
                CachedModule.Import(
                    name: name, package: package, isSource: kind & 1 != 0, isImplied: kind & 2 != 0, key: key,
                    start: start, end: reader.fixed()))
        }
        var lineMarkers: [LineMarker] = []
        for _ in 0..<reader.elementCount() {
            let path = String(decoding: reader.block(), as: UTF8.self)
            let offset = reader.fixed()
            lineMarkers.append(LineMarker(offset: offset, line: Int(reader.signed()), path: path))
        }
        var included: [IncludedFile] = []
        for _ in 0..<reader.elementCount() {
            let path = String(decoding: reader.block(), as: UTF8.self)
            let file = IncludedFile(path: path, content: try? FileSystem.read(path))
            guard reader.block() == Array(file.hash.utf8) else { return nil }
            included.append(file)
        }
        return CachedModule(file: file, imports: imports, lineMarkers: lineMarkers, included: included)
    }

    private static let hashSize = ContentHash().description.utf8.count

    /// Keeps a module. What cannot be kept is not: that is no error.
    func store(
        _ module: CoreModule, _ exports: ExportEnvironment, _ types: ModuleTypes, origin: ModuleOrigin,
        imports: [CachedModule.Import], lineMarkers: [LineMarker], included: [IncludedFile],
        interfaces: [Symbol: ExportEnvironment],
        visible: [Symbol: ModuleTypes]
    ) {
        guard let directory else { return }
        let file = CacheFileWriter(module: module.name)
        var section = CacheWriter()
        section.block(origin.content.utf8)
        section.number(imports.count)
        for item in imports {
            section.number(file.string(item.name))
            section.block(item.package.utf8)
            section.block(item.key.utf8)
            section.number((item.isSource ? 1 : 0) + (item.isImplied ? 2 : 0))
            section.fixed(item.start)
            section.fixed(item.end)
        }
        section.number(lineMarkers.count)
        for marker in lineMarkers {
            section.block(marker.path.utf8)
            section.fixed(marker.offset)
            section.signed(Int64(marker.line))
        }
        section.number(included.count)
        for file in included {
            section.block(file.path.utf8)
            section.block(file.hash.utf8)
        }
        file.add(section: section)
        exports.encode(into: file, interfaces: interfaces)
        guard (try? types.encode(into: file, imports: visible)) != nil else { return }
        CoreEncoder.encode(module, into: file)
        let bytes = file.finished()
        try? FileSystem.createDirectory(directory)
        try? FileSystem.write(Array(ContentHash(bytes).description.utf8) + bytes, to: "\(directory)/\(origin.slot)")
    }

    /// The module's exports, types and Core.
    static func load(
        _ name: Symbol, _ cached: CachedModule, interfaces: [Symbol: ExportEnvironment], types: [Symbol: ModuleTypes],
        constructor: @escaping (Name) -> DataCon?
    ) throws(CacheFailure) -> (exports: ExportEnvironment, types: ModuleTypes, core: CoreCache) {
        let exports = try ExportEnvironment.decode(
            name, cached.file, section: Section.exports.rawValue, interfaces: interfaces)
        let own = try ModuleTypes.decode(name, cached.file, section: Section.types.rawValue, imports: types)
        let core = CoreCache(cached.file, section: Section.core.rawValue) {
            $0.module == name ? own.constructor($0) : constructor($0)
        }
        guard let core else { throw .damaged }
        return (exports, own, core)
    }
}

/// Where a module is kept, and the hash of its source with all that bears on how it is read.
struct ModuleOrigin: Sendable {
    var slot: String
    var content: String
}

/// A module found in the cache, not read yet.
struct CachedModule {
    struct Import {
        var name: Symbol
        var package: String
        var isSource: Bool
        var isImplied: Bool
        /// What the imported module was made from, all the way down.
        var key: String
        var start: UInt32
        var end: UInt32
    }

    let file: CacheFile
    let imports: [Import]
    let lineMarkers: [LineMarker]
    let included: [IncludedFile]
}

/// A file that the preprocessor asked for.
struct IncludedFile {
    let path: String
    /// Of its content; empty if it was not there.
    let hash: String

    init(path: String, content: [UInt8]?) {
        self.path = path
        hash = content.map { ContentHash($0).description } ?? ""
    }
}
