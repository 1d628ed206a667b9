import FoundationEssentials
import HytheExplain

/// Asks llvm-objdump what is in a file.
struct ObjectListing {
    let toolchain: Toolchain

    /// - Parameter function: only this export, if there is one of that name.
    /// - Returns: the objects with the code of their exports; several for an archive.
    func objects(_ path: String, kind: FileKind, function: String?) async throws -> [ObjectCode] {
        let linked = kind == .linked ? ["-T", "-R"] : []
        async let comments = objdump(["-s", "-j", ".comment"], path)
        var objects = ObjdumpReader.objects(headers: try await objdump(["-h", "-t", "-r"] + linked, path), of: kind)
        ObjdumpReader.add(contents: try await comments, to: &objects)
        let all = Self.inOrder(objects)
        let names = function.flatMap { all.contains($0) ? [$0, $0 + "_checked"] : nil } ?? all
        if names.isEmpty { return objects }
        for listing in try await code(of: names, path) { ObjdumpReader.add(code: listing, to: &objects) }
        if kind == .linked { try await addLists(to: &objects, path) }
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
        var parts = [""]
        // One argument of a command is 128 KB at most.
        for name in names {
            if parts[parts.count - 1].utf8.count + name.utf8.count > 50_000 { parts.append("") }
            parts[parts.count - 1] += (parts[parts.count - 1].isEmpty ? "" : ",") + name
        }
        let width = max(1, ProcessInfo.processInfo.activeProcessorCount)
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
    private func addLists(to objects: inout [ObjectCode], _ path: String) async throws {
        let lists = objects.flatMap(\.symbols.all).filter { $0.name.hasPrefix("stg_exports_") && $0.section != nil }
        guard let first = lists.map(\.address).min(), let last = lists.map({ $0.address &+ $0.size }).max() else {
            return
        }
        let range = ["--start-address=0x\(String(first, radix: 16))", "--stop-address=0x\(String(last, radix: 16))"]
        ObjdumpReader.add(contents: try await objdump(["-s"] + range, path), to: &objects)
    }

    private func objdump(_ arguments: [String], _ path: String) async throws -> [UInt8] {
        try await toolchain.output(
            of: toolchain.tool("llvm-objdump"), arguments + [path.hasPrefix("-") ? "./" + path : path],
            doing: "reading `\(path)`")
    }
}
