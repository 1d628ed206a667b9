import HytheBase
import HytheTypes
import Testing

import HytheCore
import HytheLLVM

/// Programs of a module `Lib` of the library and a module `Main`, cut into units.
@Suite struct SplitTests {
    private static func name(_ module: Symbol, _ text: Symbol) -> Name { .global(module, text, .value) }

    private static func list(_ elements: [Core]) -> Core {
        elements.reversed().reduce(.constructor(Prelude.constructor("Nil"), [])) {
            .constructor(Prelude.constructor("Cons"), [$1, $0])
        }
    }

    /// `one` is what a copy of library code for the program refers to; `apply` calls an unknown function in a way that the
    /// runtime has no code for; `letter` reads a string.
    private static func bindings(one: Int) -> [TopBinding] {
        let x = Binder.fresh("x", .lifted)
        let n = Binder.fresh("n", .int)
        let c = Binder.fresh("c", .char)
        let read = Core.primitive(
            PrimitiveOperation.of(.indexCharOffAddr), [.literal(.string(Array("@x".utf8))), n.variable],
            result: .single(.char))
        return [
            TopBinding(
                name: name("Lib", "pair"),
                value: .lambda([x], list([x.variable, .variable(name("Main", "one"))]))),
            TopBinding(
                name: name("Lib", "apply"),
                value: .lambda([x, n], .apply(x.variable, [x.variable, n.variable, x.variable], result: .lifted))),
            TopBinding(
                name: name("Lib", "letter"),
                value: .lambda(
                    [n],
                    .case_(
                        read, c, [], default: .constructor(Prelude.constructor("C#"), [c.variable]), result: .lifted)
                )),
            TopBinding(
                name: name("Main", "one"),
                value: .constructor(Prelude.constructor("I#"), [.literal(.int(Int64(one)))])),
            TopBinding(
                name: name("Main", "main"),
                value: list(["pair", "apply", "letter"].map { .variable(name("Lib", $0)) })),
        ]
    }

    private static func divide(_ bindings: [TopBinding], modules: Set<String> = []) -> DividedProgram {
        let module = LLVMBackend.emit(
            CoreModule(name: "Program", bindings: bindings),
            exports: CodeExports(closures: [
                ("program", name("Main", "main")), ("hy_lib_pair_closure", name("Lib", "pair")),
            ]), isLinting: true)
        return DividedProgram(module, library: ["Lib"], modules: modules)
    }

    private static func lines(_ program: DividedProgram, _ unit: String) -> [Substring] {
        let units = program.units.filter { $0.name == unit }
        return CodeUnit.module(of: units, common: "").split(separator: "\n")
    }

    @Test func unitsSayWhatTheyReferTo() throws {
        let program = Self.divide(Self.bindings(one: 1))
        #expect(
            program.units.map(\.name) == [
                "Lib_apply", "Lib_letter", "Lib_pair", "hy_ap_np", "hy_ap_pnp", "hy_apply_np", "hy_apply_pnp",
            ])
        let pair = Self.lines(program, "Lib_pair")
        // Another unit's, under another name; its own, visible and in the order of names.
        #expect(pair.contains("@Main_one_closure$there = external hidden constant i8, align 8"))
        #expect(pair.contains { $0.contains("getelementptr (i8, ptr @Main_one_closure$there, i64 1)") })
        #expect(pair.contains("@Lib_pair_closure = hidden constant { ptr } { ptr @Lib_pair_info }, align 8"))
        #expect(pair.contains("@hy_lib_pair_closure = weak alias i8, ptr @Lib_pair_closure"))
        #expect(
            pair.filter { $0.hasPrefix("define ") }.map { $0.prefix { $0 != "(" } } == [
                "define hidden tailcc ptr @Lib_pair_code", "define hidden tailcc ptr @Lib_pair_entry",
            ])
        let apply = Self.lines(program, "Lib_apply")
        #expect(
            apply.contains(
                "declare hidden tailcc ptr @hy_ap_pnp$there(ptr swiftself, ptr, ptr, ptr, i64, ptr) nounwind"))
        #expect(Self.lines(program, "hy_ap_pnp").contains { $0.hasPrefix("define hidden tailcc ptr @hy_ap_pnp(") })
        // A constant without identity goes with who needs it.
        let letter = program.units[1]
        let string = try #require(letter.constants.first)
        #expect(letter.constants.count == 1)
        #expect(
            Self.lines(program, "Lib_letter").contains(
                "@\(string) = hidden constant [3 x i8] c\"@x\\00\", align 1"))
        // Target and attributes come once.
        #expect(program.common.hasPrefix("target datalayout"))
        #expect(CodeUnit.module(of: program.units, common: program.common).components("attributes #0") == 2)
    }

    @Test func restDeclaresWhatUnitsDefine() {
        let program = Self.divide(Self.bindings(one: 1))
        let rest = program.rest.split(separator: "\n")
        #expect(rest.contains("@Lib_pair_closure = external hidden constant i8, align 8"))
        #expect(rest.contains { $0.hasPrefix("@Main_one_closure = hidden constant { ptr, i64 }") })
        #expect(!rest.contains { $0.hasPrefix("define ") && $0.contains("@Lib_") })
        #expect(program.entries == ["Lib_apply_closure", "Lib_letter_closure", "Lib_pair_closure"])
    }

    /// A module of the program's that C does not call is a unit; what of it is used elsewhere is visible.
    @Test func modulesAreUnits() throws {
        let program = Self.divide(Self.bindings(one: 1), modules: ["Main"])
        #expect(
            program.units.map(\.name) == [
                "Lib_apply", "Lib_letter", "Lib_pair", "Main", "hy_ap_np", "hy_ap_pnp", "hy_apply_np", "hy_apply_pnp",
            ])
        let main = Self.lines(program, "Main")
        #expect(main.contains { $0.hasPrefix("@Main_one_closure = hidden constant { ptr, i64 }") })
        #expect(main.contains { $0.hasPrefix("@Main_main_closure = internal") })
        #expect(main.contains { $0.hasPrefix("@program = ") && $0.contains("alias") })
        #expect(main.contains("@Lib_letter_closure$there = external hidden constant i8, align 8"))
        #expect(!program.rest.contains("@Main_") && program.entries.isEmpty)
        // Whatever happens in a module, the units of others stay.
        let edited = Self.divide(Self.bindings(one: 2), modules: ["Main"])
        let changed = zip(program.units, edited.units).filter { $0.key(common: "") != $1.key(common: "") }
        #expect(changed.map(\.0.name) == ["Main"])
    }

    /// An edit of the program that uses the same of the library, in another order.
    @Test func keysOfUnitsAreStable() {
        let (old, new) = (Self.divide(Self.bindings(one: 1)), Self.divide(Self.bindings(one: 7).reversed()))
        #expect(new.rest != old.rest)
        #expect(new.units.map { $0.key(common: new.common) } == old.units.map { $0.key(common: old.common) })
    }
}

extension String {
    /// Into how many parts a separator cuts it.
    fileprivate func components(_ separator: String) -> Int { ranges(of: separator).count + 1 }
}
