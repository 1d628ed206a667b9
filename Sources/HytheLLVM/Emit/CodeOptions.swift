/// What the driver decides about generated code.
package struct CodeOptions: Sendable {
    package var targetTriple: String
    package var dataLayout: String
    /// The native stack pointer's name.
    package var stackRegister: String
    /// `endbr64` at every address-taken function.
    package var protectsBranches: Bool
    /// A check in every function and loop whether the thread is to be interrupted, or others want to collect.
    package var yields = false

    package init(
        targetTriple: String, dataLayout: String, stackRegister: String, protectsBranches: Bool = true
    ) {
        self.targetTriple = targetTriple
        self.dataLayout = dataLayout
        self.stackRegister = stackRegister
        self.protectsBranches = protectsBranches
    }

    package static let linuxX86_64 = CodeOptions(
        targetTriple: "x86_64-unknown-linux-gnu",
        dataLayout: "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128",
        stackRegister: "rsp")

    package static let linuxAArch64 = CodeOptions(
        targetTriple: "aarch64-unknown-linux-gnu",
        dataLayout: "e-m:e-p270:32:32-p271:32:32-p272:64:64-i8:8:32-i16:16:32-i64:64-i128:128-n32:64-S128-Fn32",
        stackRegister: "sp")

    /// The options for the machine that this runs on.
    package static var host: CodeOptions {
        #if arch(arm64)
            linuxAArch64
        #else
            linuxX86_64
        #endif
    }

    var isX86_64: Bool { targetTriple.hasPrefix("x86_64") }
}
