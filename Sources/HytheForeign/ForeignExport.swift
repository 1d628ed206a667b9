import HytheBase
import HytheCore
import HytheTypes

/// The C side of a foreign type: what crosses and whether calling is an action.
package struct ForeignSignature: Equatable, Sendable {
    /// What the calling convention between C and compiled code has room for (`HY_ARGS_WORDS`).
    package static let mostArguments = 255

    package var arguments: [ForeignScalar]
    /// `nil`: `()`, C's `void`.
    package var result: ForeignScalar?
    package var isIO: Bool

    package init(arguments: [ForeignScalar], result: ForeignScalar?, isIO: Bool) {
        self.arguments = arguments
        self.result = result
        self.isIO = isIO
    }

    /// A C prototype without the semicolon, in HsFFI.h's types.
    package func prototype(name: String) -> String {
        "\(result?.cName ?? "void") \(name)(\(parameters.isEmpty ? "void" : parameters.joined(separator: ", ")))"
    }

    /// The same of the checked form: returns 0 and stores the result, or 1 and stores the exception.
    package func checkedPrototype(name: String) -> String {
        let outputs = (result.map { ["\($0.cName) *result"] } ?? []) + ["HsStablePtr *exception"]
        return "int \(name)(\((parameters + outputs).joined(separator: ", ")))"
    }

    private var parameters: [String] { arguments.enumerated().map { "\($1.cName) a\($0 + 1)" } }
}

/// One checked `foreign export`.
package struct ForeignExport {
    package var module: Symbol
    package var cName: String
    package var signature: ForeignSignature
    /// The exported value's Haskell name, for the stable closure's.
    package var haskellName: Symbol
    /// The boxed value, known to C as the stable closure.
    package var stable: Name
    /// The function on unboxed arguments that the fused stub runs; an action takes State# last.
    package var worker: Name
    package var span: Span

    package init(
        module: Symbol, cName: String, signature: ForeignSignature, haskellName: Symbol, stable: Name, worker: Name,
        span: Span
    ) {
        self.module = module
        self.cName = cName
        self.signature = signature
        self.haskellName = haskellName
        self.stable = stable
        self.worker = worker
        self.span = span
    }

    /// GHC's name for the value behind an export, itself z-encoded once more in its symbol. The number counts from the
    /// module's last export backwards, as in GHC 9.0.
    package static func stableName(module: Symbol, haskellName: Symbol, number: Int) -> Name {
        let component = ZEncoding.encode("stable:\(number):main:\(module):\(haskellName)")
        return .global(module, Symbol("$f" + component), .value)
    }

    /// The linker symbol of the stable closure.
    package var stableSymbol: String {
        ZEncoding.symbol(module: module.text, name: stable.occurrence.text, suffix: "closure")
    }

    /// The C function that returns an uncaught exception instead of ending the process.
    package var checkedCName: String { cName + "_checked" }

    /// The C functions that stand for the export.
    package var cNames: [String] { [cName, checkedCName] }
}

extension ForeignExport {
    /// What is wrong with the C names of all exports of a program together.
    ///
    /// - Parameter definesMain: the program's C `main` is made by the compiler.
    package static func clashes(_ exports: [ForeignExport], definesMain: Bool) -> [Diagnostic] {
        var earlier: [String: ForeignExport] = [:]
        let checked = Dictionary(exports.map { ($0.checkedCName, $0) }, uniquingKeysWith: { first, _ in first })
        return exports.compactMap { export in
            if let first = earlier.updateValue(export, forKey: export.cName) {
                return ForeignMessages.duplicateCName(export.cName, at: export.span, earlier: first.span)
            }
            if let other = checked[export.cName] {
                return ForeignMessages.reservedCName(
                    export.cName, because: "this is the checked form of `\(other.cName)`", at: export.span)
            }
            if definesMain, export.cName == "main" {
                return ForeignMessages.reservedCName(
                    export.cName, because: "the program's `main` is that of the module Main", at: export.span)
            }
            return ReservedCNames.reason(export.cName).map {
                ForeignMessages.reservedCName(export.cName, because: $0, at: export.span)
            }
        }
    }
}
