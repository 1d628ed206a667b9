/// What `hythe explain` says of an object: the values behind all its formats. Its JSON form is this structure
/// (Documentation/Explain.md).
package struct ObjectReport: Codable, Sendable {
    package struct Section: Codable, Sendable {
        package var name: String
        /// How many of that name, or of names that begin so: `-ffunction-sections` makes one for each function.
        package var count: Int
        package var bytes: UInt64
    }

    package struct Reference: Codable, Sendable {
        package var symbol: String
        /// Of the relocation; nil in linked code.
        package var relocation: String?
        /// Z-decoded, or what the runtime function does.
        package var meaning: String?
    }

    package struct Line: Codable, Sendable {
        package var address: UInt64
        package var bytes: Int
        package var mnemonic: String
        package var operands: String
        package var references: [Reference]
    }

    package struct Step: Codable, Sendable {
        package var phase: Phase
        package var instructions: [Line]
    }

    package struct Export: Codable, Sendable {
        package var symbol: String
        package var form: ExplainedStub.Form
        /// The Haskell name, where the code tells it: `Export.foo`; the import's of a "wrapper".
        package var exports: String?
        package var bytes: Int
        package var instructionCount: Int
        package var calls: [String]
        package var steps: [Step]
    }

    package struct Constructor: Codable, Sendable {
        package var symbol: String
        package var registrar: String
        package var list: String?
        package var roots: [String]
        package var instructions: [Line]
    }

    package var file: String
    package var architecture: String
    package var isLinked: Bool
    /// `Hythe`, `GHC 9.0.2`, or nil if nothing tells.
    package var madeBy: String?
    package var exports: [Export]
    package var constructors: [Constructor]
    package var sections: [Section]
    /// The runtime's functions that the object needs from outside.
    package var needs: [String]
}

extension ObjectReport {
    /// - Parameter mostInFull: exports whose steps are told; of an object with more, all have none.
    package init(_ object: ObjectCode, mostInFull: Int = .max) {
        file = object.name
        architecture = object.architecture
        isLinked = !object.isRelocatable
        madeBy = Self.maker(of: object)
        var stubs: [ExplainedStub] = []
        constructors = []
        for function in object.functions {
            if let stub = ExplainedStub(function) {
                stubs.append(stub)
            } else if let load = LoadTime(function, in: object) {
                constructors.append(Constructor(load))
            }
        }
        exports = stubs.map { Export($0, in: object, withSteps: stubs.count <= mostInFull) }
        sections = Self.summary(object.sections)
        needs = object.symbols.all.filter { $0.section == nil && !$0.name.isEmpty }.map(\.name)
            .filter { RuntimeFunction(symbol: $0) != nil || $0.hasPrefix("hs_") || $0 == "registerForeignExports" }
            .sorted()
    }

    private static func maker(of object: ObjectCode) -> String? {
        let words = (object.contents[".comment"]?.text ?? "").split(separator: " ")
        if let index = words.firstIndex(of: "GHC"), index + 1 < words.count { return "GHC \(words[index + 1])" }
        let names = object.symbols.all.lazy.map(\.name)
        if names.contains(where: { $0 == "hy_incall" || $0 == "hy_current" || $0 == "hy_take_exception" }) {
            return "Hythe"
        }
        return names.contains { $0.hasPrefix("stg_") || $0.hasPrefix("ghczm") } ? "GHC" : nil
    }

    /// Sections with their own names, and the many of `-ffunction-sections` under what they have in common.
    private static func summary(_ sections: [ObjectCode.Section]) -> [Section] {
        let heads = [
            ".rela.text", ".rela.data.rel.ro", ".rela.data", ".rela.rodata", ".data.rel.ro", ".text", ".data",
            ".rodata", ".bss",
        ]
        var found: [Section] = []
        var places: [String: Int] = [:]
        for section in sections where section.size > 0 {
            let name = heads.first { section.name == $0 || section.name.hasPrefix($0 + ".") } ?? section.name
            if let place = places[name] {
                found[place].count += 1
                // Damaged files say any size.
                let (sum, isTooLarge) = found[place].bytes.addingReportingOverflow(section.size)
                found[place].bytes = isTooLarge ? .max : sum
            } else {
                places[name] = found.count
                found.append(Section(name: name, count: 1, bytes: section.size))
            }
        }
        return found
    }
}

extension ObjectReport.Export {
    fileprivate init(_ stub: ExplainedStub, in object: ObjectCode, withSteps: Bool) {
        symbol = stub.function.name
        form = stub.form
        bytes = stub.function.instructions.reduce(0) { $0 + $1.size }
        instructionCount = stub.function.instructions.count
        calls = stub.calls
        steps = (withSteps ? stub.steps : []).map { step in
            ObjectReport.Step(
                phase: step.phase, instructions: step.instructions.map { ObjectReport.Line($0, in: object) })
        }
        exports =
            stub.function.instructions.lazy.filter(\.refersToSymbols).flatMap(\.references)
            .compactMap { HaskellSymbol($0.hasPrefix(".text.") ? $0.dropFirst(6) : $0[...])?.exported }.first
            ?? HaskellSymbol.wrapper(symbol)
    }
}

extension ObjectReport.Constructor {
    init(_ load: LoadTime) {
        symbol = load.constructor.name
        registrar = load.registrar
        list = load.list
        roots = load.roots
        instructions = load.constructor.instructions.map { ObjectReport.Line($0, in: nil) }
    }
}

extension ObjectReport.Line {
    init(_ instruction: Instruction, in object: ObjectCode?) {
        address = instruction.address
        bytes = instruction.size
        mnemonic = instruction.mnemonic
        operands = instruction.operands
        references = instruction.relocations.map { relocation in
            let named = object?.symbol(at: relocation.target, relocation.addend)?.name
            return ObjectReport.Reference(named ?? relocation.target, relocation.type)
        }
        if references.isEmpty, let note = instruction.note, !note.utf8.contains(UInt8(ascii: "+")) {
            references = [ObjectReport.Reference(String(note.prefix { $0 != "@" }), nil)]
        }
    }
}

extension ObjectReport.Reference {
    init(_ target: String, _ type: String?) {
        symbol =
            ["text.", ".data.rel.ro.", ".data.", ".text."].first { target.hasPrefix($0) && target.count > $0.count }
            .map { String(target.dropFirst($0.count)) } ?? target
        relocation = type
        meaning = RuntimeFunction(symbol: symbol)?.purpose ?? HaskellSymbol(symbol[...])?.description
    }
}

extension Phase {
    /// What may go wrong there. A frame without a canary has nothing that could go wrong.
    func risk(of export: ObjectReport.Export) -> String? {
        self == .guarding && !export.calls.contains("__stack_chk_fail") ? nil : risk
    }
}
