import HytheBase
import HytheLLVM

// Note [Programs without change]
// Where no module of a program has changed, nor any option, the objects are those of the last time: behind the front end,
// which has its say anyway, they are taken from the cache under the keys of all modules. What a flag asks to be shown is made.

/// From LLVM IR to objects.
extension BuildSession {
    struct HaskellObject {
        let path: String
        let key: ContentHash
    }

    /// For the compiler's own code. Without optimisation clang spills every value: frames are six times as large, and
    /// recursion is as deep as the program's data. Allocating registers makes the code half as long besides.
    var codeGeneration: [String] {
        request.code.level == 0 ? [optimisation, "-mllvm", "-optimize-regalloc"] : [optimisation]
    }

    /// Compiles IR text with clang; `flag` is `-c` or `-S`.
    func compileIR(_ text: String, flag: String, to path: String) async throws {
        // The name is in the object, so it must not depend on the run.
        let source = "\(temporary)/\(ContentHash(text.utf8)).ll"
        try FileSystem.write(text, to: source)
        try await request.code.times.measure("clang", size: { _ in "\(text.utf8.count) bytes of LLVM IR" }) {
            try await toolchain.run(
                toolchain.clang,
                [flag, "-x", "ir", source, "-o", path] + codeGeneration
                    + ["-fPIC", "-ffunction-sections", "-fdata-sections", "-Wno-override-module"],
                doing: "compiling LLVM IR")
        }
    }

    /// The kind of the cache's entries for whole programs.
    static let programs = "program"

    /// The objects of all Haskell code. See Note [Programs without change].
    func haskellObjects(_ haskell: CompiledHaskell) async throws -> [HaskellObject] {
        var objects: [HaskellObject]
        if let key = haskell.key {
            let entry = try await cache.entry(Self.programs, key) { directory in
                for (number, object) in try await makeObjects(haskell).enumerated() {
                    try FileSystem.write(FileSystem.read(object.path), to: "\(directory)/\(number).o")
                }
            }
            objects = []
            while case let path = "\(entry)/\(objects.count).o", FileSystem.exists(path) {
                var own = key
                own.combine("\(objects.count)")
                objects.append(HaskellObject(path: path, key: own))
            }
        } else {
            objects = try await makeObjects(haskell)
        }
        for (number, (file, unit, text)) in haskell.capiSources.enumerated() {
            objects.append(try await capiObject(text, of: file, in: unit, number: number))
        }
        return objects
    }

    /// See Note [Units of code].
    private func makeObjects(_ haskell: CompiledHaskell) async throws -> [HaskellObject] {
        let program = request.code.times.measure("cut into units", size: { "\($0.units.count) units" }) {
            DividedProgram(haskell.llvm(), library: haskell.libraryModules, modules: haskell.innerModules)
        }
        async let rest = object(of: program.rest)
        async let units = unitObjects(program)
        return try await [rest] + units
    }

    /// The units of a program, from the cache or compiled, put together in the order of their names.
    private func unitObjects(_ program: DividedProgram) async throws -> [HaskellObject] {
        var options = ContentHash()
        for option in codeGeneration { options.combine(option) }
        options.combine(toolchain.fingerprint)
        let store = UnitCache(cache, options: options)
        let keys = program.units.map { store.key($0, common: program.common) }
        var objects = request.code.times.measure("find units", size: { "\($0.count { $0 != nil }) in the cache" }) {
            keys.map(store.find)
        }
        let missing = program.units.indices.filter { objects[$0] == nil }
        let batches = UnitBatches.divide(missing) { program.units[$0].size }
        try await withThrowingTaskGroup(of: [(index: Int, object: ObjectUnit)].self) { group in
            ProgressLine.show("compiling functions", done: 0, of: missing.count)
            for (number, batch) in batches.enumerated() {
                group.addTask {
                    let units = batch.map { program.units[$0] }
                    let path = "\(temporary)/units\(number).o"
                    try await compileIR(CodeUnit.module(of: units, common: program.common), flag: "-c", to: path)
                    let object = ElfObject(try FileSystem.read(path))
                    return zip(batch, units).map { ($0, object.cut($1)) }
                }
            }
            var done = 0
            for try await batch in group {
                done += batch.count
                ProgressLine.show("compiling functions", done: done, of: missing.count)
                for (index, object) in batch {
                    store.store(object, keys[index])
                    objects[index] = object
                }
            }
        }
        var key = ContentHash()
        for unit in keys { key.combine(unit.description) }
        for entry in program.entries.sorted() { key.combine(entry) }
        let bytes = request.code.times.measure(
            "put units together", size: { "\($0.reduce(0) { $0 + $1.count }) bytes" }
        ) {
            ElfWriter.objects(of: objects.map { $0.orFail("a batch of units has no object") }, roots: program.entries)
        }
        return try bytes.enumerated().map { number, bytes in
            let path = "\(temporary)/library\(number).o"
            try FileSystem.write(bytes, to: path)
            key.combine("\(number)")
            return HaskellObject(path: path, key: key)
        }
    }

    /// Compiled each time: the headers may have changed. See Note [capi imports].
    private func capiObject(
        _ text: String, of file: String, in unit: String, number: Int
    ) async throws -> HaskellObject {
        let source = "\(temporary)/capi\(number).c"
        let object = "\(temporary)/capi\(number).o"
        try FileSystem.write(text, to: source)
        let said = try await compileC(
            source, to: object, as: .c, settings: settings(of: unit), options: ["-I", Path.directory(file)],
            doing: "compiling the capi imports of \(file)")
        try StandardStream.error.write(said)
        return HaskellObject(path: object, key: ContentHash(try FileSystem.read(object)))
    }

    private func object(of text: String) async throws -> HaskellObject {
        var key = ContentHash()
        key.combine(text)
        for option in codeGeneration { key.combine(option) }
        key.combine(toolchain.fingerprint)
        let entry = try await cache.entry("object", key) { directory in
            try await compileIR(text, flag: "-c", to: directory + "/haskell.o")
        }
        return HaskellObject(path: entry + "/haskell.o", key: key)
    }

    /// One object, in which what only the parts share is local.
    func joined(_ objects: [HaskellObject]) async throws -> String {
        if objects.count == 1 { return objects[0].path }
        var key = ContentHash()
        for object in objects { key.combine(object.key.description) }
        let entry = try await cache.entry("joined", key) { directory in
            let path = directory + "/haskell.o"
            try await toolchain.run(
                toolchain.tool("ld.lld"), ["-r", "-o", path] + objects.map(\.path), doing: "joining objects")
            try await toolchain.run(
                toolchain.tool("llvm-objcopy"), ["--localize-hidden", path], doing: "joining objects")
        }
        return entry + "/haskell.o"
    }
}
