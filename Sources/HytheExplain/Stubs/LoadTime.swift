/// What the loader runs before anybody calls: the functions of `.init_array` that register exports.
package struct LoadTime: Sendable {
    package var constructor: Function
    /// `registerForeignExports`, or `foreignExportStablePtr` of old GHCs.
    package var registrar: String
    /// `stg_exports_Export`; nil where each root is handed over by itself.
    package var list: String?
    /// Symbols of the closures that stay alive from then on.
    package var roots: [String]

    package static let registrars: Set<String> = ["registerForeignExports", "foreignExportStablePtr", "getStablePtr"]

    /// Nil: the function registers nothing.
    package init?(_ function: Function, in object: ObjectCode) {
        guard let registrar = function.instructions.compactMap(\.callee).first(where: Self.registrars.contains) else {
            return nil
        }
        self.registrar = registrar
        constructor = function
        let handed = function.instructions.flatMap(\.relocations).filter { !Self.registrars.contains($0.target) }
        let symbols =
            handed.compactMap { object.symbol(at: $0.target, $0.skewed) }
            + function.instructions.compactMap(\.note).compactMap { object.symbol(at: $0, 0) }
        if registrar == "registerForeignExports", let list = symbols.first, let section = list.section {
            self.list = list.name
            let isField = { (place: UInt64) in place >= list.address && place - list.address < list.size }
            let fields = (object.relocations[section] ?? []) + (object.relocations[""] ?? [])
            let named = fields.filter { isField($0.offset) }
                .compactMap { object.symbol(at: $0.target, $0.addend)?.name ?? object.rootName($0) }
            // Where the loader's relocations are packed, the addresses are in the section itself.
            let stored = stride(from: list.address, to: list.address &+ min(list.size, 1 << 24), by: 8)
                .compactMap { object.contents[section]?.word(at: $0) }.compactMap(object.closure)
            roots = (named.isEmpty ? stored : named).filter { $0.hasSuffix("_closure") }
        } else {
            roots = symbols.map(\.name)
        }
    }
}

extension ObjectCode.Relocation {
    /// The distance into the target: a relative one counts from the end of its own four bytes.
    fileprivate var skewed: Int64 {
        type.contains("PC32") || type.contains("PLT32") || type.contains("GOTPCREL") ? addend + 4 : addend
    }
}

extension ObjectCode {
    /// An undefined symbol, or the address of one where the loader has only to add the base.
    fileprivate func rootName(_ relocation: Relocation) -> String? {
        if relocation.target != "*ABS*" { return relocation.target.isEmpty ? nil : relocation.target }
        return closure(at: UInt64(bitPattern: relocation.addend))
    }

    fileprivate func closure(at address: UInt64) -> String? {
        // Of linked code: addresses are the file's, whatever section they are in.
        sections.lazy.filter { $0.address <= address && address - $0.address < $0.size }
            .compactMap { symbols.covering(address, in: $0.name)?.name }.first
    }
}
