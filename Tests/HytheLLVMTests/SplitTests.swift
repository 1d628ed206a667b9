import Testing

import HytheLLVM

@Suite struct SplitTests {
    private static let program = """
        target triple = "x86_64-unknown-linux-gnu"

        declare hidden tailcc ptr @hy_update(ptr swiftself, ptr, ptr) nounwind
        declare void @"write"()
        @hy_Nil_closure = external hidden constant i8, align 8
        @Lib_b_closure = internal constant { ptr } { ptr @Lib_b_info }, align 8
        @Lib_b_info = internal constant { ptr } { ptr @Lib_b_entry }, align 8
        @str.1 = private unnamed_addr constant [3 x i8] c"@x\\00", align 1
        @hy_lib_b_closure = weak alias i8, ptr @Lib_b_closure
        @Main_a_closure = internal global { ptr, ptr } { ptr @Lib_b_info, ptr @Lib_b_closure }, align 8
        define internal tailcc ptr @Lib_b_entry(ptr swiftself %ctx, ptr %sp, i64 %a0) #0 {
          %v1 = call ptr @"write"(ptr @str.1)
          ret ptr %v1
        }
        define internal tailcc ptr @Lib_bz40U1_entry(ptr swiftself %ctx, ptr %sp) #0 {
          %v1 = call tailcc ptr @Lib_a_entry(ptr swiftself %ctx, ptr %sp)
          ret ptr @Main_a_closure
        }
        define internal tailcc ptr @Lib_a_entry(ptr swiftself %ctx, ptr %sp) #0 {
          %v1 = call tailcc ptr @hy_ap_pnp(ptr swiftself %ctx, ptr %sp)
          ret ptr @hy_Nil_closure
        }
        define linkonce_odr hidden tailcc ptr @hy_ap_pnp(ptr swiftself %ctx, ptr %sp) #0 {
          ret ptr null
        }
        define signext i32 @f(ptr %x) sspstrong alignstack(16) {
          %v1 = call tailcc ptr @Lib_bz40U1_entry(ptr swiftself null, ptr @str.1)
          ret i32 0
        }
        attributes #0 = { nounwind }
        """

    @Test func unitsSayWhatTheyReferTo() {
        let program = ProgramText(Self.program, library: ["Lib"])
        #expect(program.units.map(\.name) == ["Lib_a", "Lib_b", "Lib_bz40U1", "hy_ap_pnp"])
        let common = "target triple = \"x86_64-unknown-linux-gnu\"\nattributes #0 = { nounwind }\n"
        #expect(program.common == common)
        #expect(
            CodeUnit.module(of: [program.units[1]], common: common) == common + """
                @str.1 = hidden constant [3 x i8] c"@x\\00", align 1
                declare void @"write"()
                @Lib_b_closure = hidden constant { ptr } { ptr @Lib_b_info }, align 8
                define hidden tailcc ptr @Lib_b_entry(ptr swiftself %ctx, ptr %sp, i64 %a0) #0 {
                  %v1 = call ptr @"write"(ptr @str.1)
                  ret ptr %v1
                }
                @Lib_b_info = hidden constant { ptr } { ptr @Lib_b_entry }, align 8
                @hy_lib_b_closure = weak alias i8, ptr @Lib_b_closure

                """)
        #expect(
            CodeUnit.module(of: [program.units[2], program.units[3]], common: "") == """
                declare hidden tailcc ptr @Lib_a_entry$there(ptr swiftself %ctx, ptr %sp) nounwind
                @Main_a_closure$there = external hidden global i8, align 8
                define hidden tailcc ptr @Lib_bz40U1_entry(ptr swiftself %ctx, ptr %sp) #0 {
                  %v1 = call tailcc ptr @Lib_a_entry$there(ptr swiftself %ctx, ptr %sp)
                  ret ptr @Main_a_closure$there
                }
                define hidden tailcc ptr @hy_ap_pnp(ptr swiftself %ctx, ptr %sp) #0 {
                  ret ptr null
                }

                """)
        #expect(
            program.rest == common + """
                @Lib_b_closure = external hidden constant i8, align 8
                @Lib_b_info = external hidden constant i8, align 8
                declare hidden tailcc ptr @Lib_bz40U1_entry(ptr swiftself %ctx, ptr %sp) nounwind
                @str.1 = private unnamed_addr constant [3 x i8] c"@x\\00", align 1
                @Main_a_closure = hidden global { ptr, ptr } { ptr @Lib_b_info, ptr @Lib_b_closure }, align 8
                define signext i32 @f(ptr %x) sspstrong alignstack(16) {
                  %v1 = call tailcc ptr @Lib_bz40U1_entry(ptr swiftself null, ptr @str.1)
                  ret i32 0
                }

                """)
    }

    /// An edit of the program that uses the same of the library, in another order.
    @Test func keysOfUnitsAreStable() {
        var lines = Self.program.split(separator: "\n", omittingEmptySubsequences: false)
        lines.swapAt(6, 7)
        let edited = lines.joined(separator: "\n").replacing("i32 0", with: "i32 7")
        let (old, new) = (ProgramText(Self.program, library: ["Lib"]), ProgramText(edited, library: ["Lib"]))
        #expect(new.rest != old.rest)
        #expect(new.units.map { $0.key(common: new.common) } == old.units.map { $0.key(common: old.common) })
    }
}
