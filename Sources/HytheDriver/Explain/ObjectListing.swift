import FoundationEssentials
import HytheExplain

/// Asks llvm-objdump what is in a file.
struct ObjectListing {
    let toolchain: Toolchain

    /// - Parameter function: only this export, if there is one of that name.
    /// - Returns: the objects with the code of their exports; several for an archive.
    func objects(_ path: String, kind: FileKind, function: String?) async throws -> [ObjectCode] {
        let linked = kind == .linked ? ["-T", "-R"] : []
        var objects = ObjdumpReader.objects(headers: try await objdump(["-h", "-t", "-r"] + linked, path))
        ObjdumpReader.add(contents: try await objdump(["-s", "-j", ".comment"], path), to: &objects)
        let all = Set(objects.flatMap(\.candidates))
        let names = function.flatMap { all.contains($0) ? [$0, $0 + "_checked"] : nil } ?? all.sorted()
        if names.isEmpty { return objects }
        let list = names.joined(separator: ",")
        // One argument of a command is 128 KB at most; then everything is taken apart.
        let chosen = list.utf8.count < 100_000 ? ["--disassemble-symbols=" + list] : ["-d"]
        let code = try await objdump(["-r", "--no-show-raw-insn"] + chosen, path)
        ObjdumpReader.add(code: code, to: &objects)
        if kind == .linked { try await addLists(to: &objects, path) }
        return objects
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
