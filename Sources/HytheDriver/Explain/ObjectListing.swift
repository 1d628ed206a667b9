import FoundationEssentials
import HytheExplain

/// Asks llvm-objdump what is in a file.
struct ObjectListing {
    let toolchain: Toolchain

    /// - Parameters:
    ///   - function: only this export, if there is one of that name.
    ///   - mostInFull: where more functions have checked forms, these are left out: a table does not list them.
    /// - Returns: the objects with the code of their exports; several for an archive.
    func objects(_ path: String, kind: FileKind, function: String?, mostInFull: Int) async throws -> [ObjectCode] {
        let linked = kind == .linked ? ["-T", "-R"] : []
        async let comments = objdump(["-s", "-j", ".comment"], path)
        let headers = ObjdumpReader.objects(headers: try await objdump(["-h", "-t", "-r"] + linked, path), of: kind)
        let all = Self.inOrder(headers)
        var names = function.flatMap { all.contains($0) ? [$0, $0 + "_checked"] : nil } ?? all
        let twins = Set(names.lazy.map { $0 + "_checked" }).intersection(names)
        if twins.count > mostInFull { names.removeAll(where: twins.contains) }
        async let lists = kind == .linked ? lists(of: headers, path) : []
        var objects = headers
        ObjdumpReader.add(contents: ObjdumpReader.objects(contents: try await comments), to: &objects)
        for listing in try await code(of: names, path) { ObjdumpReader.add(code: listing, to: &objects) }
        ObjdumpReader.add(contents: try await lists, to: &objects)
        return objects
    }

    /// The functions of interest, as their code lies in the file.
    private static func inOrder(_ objects: [ObjectCode]) -> [String] {
        var names: [String] = []
        var seen: Set<String> = []
        for object in objects {
            let sections = Dictionary(object.sections.enumerated().map { ($1.name, $0) }) { first, _ in first }
            let places = object.candidates.map { name in
                let symbol = object.symbols.named(name)
                return (symbol?.section.flatMap { sections[$0] } ?? 0, symbol?.address ?? 0, name)
            }
            for (_, _, name) in places.sorted(by: <) where seen.insert(name).inserted { names.append(name) }
        }
        return names
    }

    /// The code of functions, by as many commands side by side as there are processors for, and arguments have room.
    private func code(of names: [String], _ path: String) async throws -> [[ObjectCode]] {
        if names.isEmpty { return [] }
        let width = max(1, ProcessInfo.processInfo.activeProcessorCount)
        // One argument of a command is 128 KB at most; a command for a few functions costs more than it saves.
        let whole = names.reduce(0) { $0 + $1.utf8.count + 1 }
        let most = min(50_000, max(4_000, whole / width + 256))
        var parts = [""]
        for name in names {
            if parts[parts.count - 1].utf8.count + name.utf8.count > most { parts.append("") }
            parts[parts.count - 1] += (parts[parts.count - 1].isEmpty ? "" : ",") + name
        }
        return try await withThrowingTaskGroup(of: (Int, [ObjectCode]).self) { group in
            var listings: [[ObjectCode]] = Array(repeating: [], count: parts.count)
            for (index, part) in parts.enumerated() {
                if index >= width, let (done, listing) = try await group.next() { listings[done] = listing }
                group.addTask {
                    let arguments = ["-r", "--no-show-raw-insn", "--disassemble-symbols=" + part]
                    return (index, ObjdumpReader.objects(code: try await objdump(arguments, path)))
                }
            }
            for try await (done, listing) in group { listings[done] = listing }
            return listings
        }
    }

    /// The lists of exports as they are stored.
    private func lists(of objects: [ObjectCode], _ path: String) async throws -> [ObjectCode] {
        let lists = objects.flatMap(\.symbols.all).filter { $0.name.hasPrefix("stg_exports_") }
        let sections = Set(lists.compactMap(\.section))
        if sections.isEmpty { return [] }
        // Whole sections: with -s, llvm-objdump does not regard --start-address.
        let arguments = ["-s"] + sections.sorted().flatMap { ["-j", $0] }
        return ObjdumpReader.objects(contents: try await objdump(arguments, path))
    }

    private func objdump(_ arguments: [String], _ path: String) async throws -> [UInt8] {
        try await toolchain.output(
            of: toolchain.tool("llvm-objdump"), arguments + [path.hasPrefix("-") ? "./" + path : path],
            doing: "reading `\(path)`")
    }
}
