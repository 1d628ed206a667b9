/// What the driver decides about generated code.
package struct CodeOptions: Sendable {
    package var targetTriple: String
    package var dataLayout: String
    /// The native stack pointer's name.
    package var stackRegister: String
    /// `endbr64` at every address-taken function.
    package var protectsBranches: Bool

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

    var header: String {
        """
        target datalayout = "\(dataLayout)"
        target triple = "\(targetTriple)"

        declare i64 @llvm.read_register.i64(metadata)

        """
    }

    /// Attributes, metadata and module flags; `#0` is for Haskell code, `#1` for C code among it.
    ///
    /// A host may have denormal numbers count as zero, so a test of bits must not become one of the number.
    var footer: String {
        var flags = [
            "!{i32 1, !\"override-stack-alignment\", i32 8}", "!{i32 8, !\"PIC Level\", i32 2}",
        ]
        if protectsBranches && targetTriple.hasPrefix("x86_64") {
            flags.append("!{i32 8, !\"cf-protection-branch\", i32 1}")
        }
        var text = """

            attributes #0 = { nounwind uwtable(sync) "no-builtins" "no-realign-stack" "denormal-fp-math"="dynamic,dynamic" "frame-pointer"="none" }
            attributes #1 = { nounwind uwtable(sync) noinline alignstack=16 "denormal-fp-math"="dynamic,dynamic" "frame-pointer"="none" }
            !0 = !{!"\(stackRegister)"}
            !1 = !{!"branch_weights", i32 1, i32 2000}

            """
        text += "!llvm.module.flags = !{" + flags.indices.map { "!\($0 + 2)" }.joined(separator: ", ") + "}\n"
        for (index, flag) in flags.enumerated() { text += "!\(index + 2) = \(flag)\n" }
        return text
    }
}
