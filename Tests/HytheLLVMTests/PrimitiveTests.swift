import Foundation
import HytheBase
import HytheTypes
import Testing

import HytheCore
import HytheLLVM

/// Every primitive operation becomes valid LLVM IR.
@Suite struct PrimitiveTests {
    /// One function for each operation, with its arguments as parameters.
    private static var allOperations: CoreModule {
        var bindings: [TopBinding] = []
        var fields: [Core] = []
        // `tagToEnum#` is gone after desugaring.
        for id in PrimitiveID.allCases.sorted(by: { $0.rawValue < $1.rawValue }) where id != .tagToEnum {
            let operation = PrimitiveOperation.of(id)
            let name = operation.name
            let signature = PrimitiveSignature.of(operation)
            var binders = signature.parameters.enumerated().map { Binder.fresh(Symbol("a\($0)"), $1) }
            let body = Core.primitive(operation, binders.map(\.variable), result: signature.result)
            if binders.isEmpty { binders = [.fresh("s", .void)] }
            let global = Name.global("Test", Symbol("use \(name)"), .value)
            bindings.append(TopBinding(name: global, value: .lambda(binders, body)))
            fields.append(.variable(global))
        }
        let list = fields.reduce(Core.constructor(Prelude.constructor("Nil"), [])) {
            .constructor(Prelude.constructor("Cons"), [$1, $0])
        }
        bindings.append(TopBinding(name: .global("Test", "main", .value), value: list))
        return CoreModule(name: "Test", bindings: bindings)
    }

    @Test func allOperationsAreEmitted() throws {
        let text = LLVMBackend.emit(
            Self.allOperations, exports: CodeExports(closures: [("program", .global("Test", "main", .value))])
        ).text
        let file = FileManager.default.temporaryDirectory.appending(path: "hythe-primitives-\(UUID().uuidString).ll")
        try text.write(to: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: file) }
        for level in ["-O0", "-O2"] {
            try NativeProgram.run(
                "clang",
                [level, "-fverify-intermediate-code", "-Wno-override-module", "-c", file.path, "-o", "/dev/null"])
        }
        // No function ends in `unreachable` only, but for those that raise.
        let functions = text.components(separatedBy: "\ndefine ").dropFirst()
        let stuck = functions.filter { $0.contains("_entry(") && !$0.contains("ret ") }
            .compactMap { $0.split(separator: "@").dropFirst().first?.prefix { $0 != "(" } }
        #expect(stuck.sorted() == ["Test_usez20UraiseIOzh_entry", "Test_usez20Uraisezh_entry"])
    }
}
