extension CommandFlag {
    /// Every flag with one dash that the command line knows, but for `-h` and `-o`.
    package static let all: [CommandFlag] = obeyed + alike + noted + refused

    /// The flag that `argument` is: the one with the longest name, as `-optl` is not `-o`.
    package static func find(_ argument: String) -> CommandFlag? {
        all.filter { $0.matches(argument) }.max { $0.name.utf8.count < $1.name.utf8.count }
    }

    /// What each does is done.
    package static let obeyed: [CommandFlag] = [
        .init("-O", .joined, .option("-O", empty: "1"), "LEVEL", "optimise: 0 (fast build), 1 (default), 2"),
        .init("-X", .joined, .option("-X"), "EXTENSION", "switch a language extension on, or off: NoName"),
        .init("-fglasgow-exts", .none, .option("-X", empty: "glasgow-exts"), "", "some thirty extensions at once"),
        .init("-cpp", .none, .option("-X", empty: "CPP"), "", "the same as -XCPP"),
        .init(
            "-i", .joined, .option("--import-directories"), "DIR:DIR",
            "look for modules there too; -i alone: not in those before it"),
        .init("-W", .joined, .option("--warning", empty: "extra"), "WARNING", "warnings: all, error, NAME, no-NAME"),
        .init("-w", .none, .flag("-w"), "", "no warnings"),
        .init("-fwarn-", .joined, .option("--warning"), "NAME", "the same as -WNAME"),
        .init("-fno-warn-", .joined, .option("--warning", prefix: "no-"), "NAME", "the same as -Wno-NAME"),
        .init(
            "-package", .separate, .option("--packages", prefix: "+"), "NAME",
            "modules of this package of the base library may be imported (as all may, if nothing hides them)"),
        .init("-package-id", .separate, .option("--packages", prefix: "+"), "NAME", "the same"),
        .init(
            "-hide-package", .separate, .option("--packages", prefix: "-"), "NAME",
            "modules of this package may not be imported"),
        .init(
            "-hide-all-packages", .none, .option("--packages", empty: "-"), "",
            "only modules of packages named with -package may be imported"),
        .init(
            "-main-is", .separate, .option("--main-is"), "NAME",
            "where the program begins: Module, Module.function or function"),
        .init(
            "-rtsopts", .optional, .option("--rtsopts", empty: "all"), "RULE",
            "what +RTS may set in the program: none, some (default: -? and --info), all, ignore"),
        .init("-no-rtsopts", .none, .option("--rtsopts", empty: "none"), "", "the same as -rtsopts=none"),
        .init(
            "-with-rtsopts", .separate, .option("--with-rtsopts"), "OPTIONS",
            "set in the program in any case: -K64m (stack), -M1g (live data), -A1m (nursery)"),
        .init(
            "-no-hs-main", .none, .flag("--no-hs-main"), "", "the program's main is in C, though a module Main is there"
        ),
        .init(
            "-I", .either, .option("--preprocessor", prefix: "-I"), "DIR",
            "C files, capi imports and #include find files there"
        ),
        .init(
            "-D", .either, .option("--preprocessor", prefix: "-D"), "NAME=VALUE",
            "define a macro for C files and modules with CPP"),
        .init("-U", .either, .option("--preprocessor", prefix: "-U"), "NAME", "undefine such a macro"),
        .init("-optc", .either, .option("--cc-option"), "FLAG", "pass on to clang, for C files"),
        .init("-optcxx", .either, .option("--cxx-option"), "FLAG", "pass on to clang, for C++ files"),
        .init("-opta", .either, .option("--as-option"), "FLAG", "pass on to clang, for assembler files"),
        .init("-Wa,", .joined, .option("--as-option", prefix: "-Wa,"), "FLAG", "pass on to the assembler"),
        .init("-Wp,", .joined, .option("--cc-option", prefix: "-Wp,"), "FLAG", "pass on to the C preprocessor"),
        .init(
            "-optP", .either, .option("--preprocessor"), "FLAG",
            "pass on to clang, for C and C++ files; -I, -D, -U and -include count for CPP too"),
        .init("-optl", .either, .linkerValue, "FLAG", "pass on to clang where it links"),
        .init("-Wl,", .joined, .linker, "FLAG", "pass on to the linker"),
        .init("-l", .either, .linker, "NAME", "link the library; in order with the files"),
        .init("-L", .either, .linker, "DIR", "look for libraries there"),
        .init("-rdynamic", .none, .linker, "", "libraries that the program loads find its functions"),
        .init("-pthread", .none, .linker, "", "as for cc"),
        .init("-shared", .none, .option("--kind", empty: "shared"), "", "make a shared library"),
        .init("-staticlib", .none, .option("--kind", empty: "static"), "", "make a static library"),
        .init("-c", .none, .option("--kind", empty: "object"), "", "make one object; do not link"),
        .init("-no-link", .none, .option("--kind", empty: "object"), "", "the same"),
        .init("-S", .none, .option("--emit", empty: "asm"), "", "stop at assembler code"),
        .init("-static", .none, .flag("--static"), "", "link the program without shared libraries"),
        .init("-no-pie", .none, .flag("--no-pie"), "", "make a program that lies at fixed addresses"),
        .init("-outputdir", .separate, .option("--outputdir"), "DIR", "the same as -odir DIR -stubdir DIR"),
        .init("-odir", .separate, .option("--odir"), "DIR", "put objects there, if -o does not say where"),
        .init("-stubdir", .separate, .option("--stubdir"), "DIR", "put NAME_stub.h there"),
        .init(
            "-fdiagnostics-as-json", .none, .option("--diagnostics", empty: "json"), "",
            "the same as --diagnostics=json"),
        .init(
            "-fdiagnostics-color", .optional, .option("--diagnostics-color", empty: "auto"), "RULE",
            "colours in diagnostics: auto (on a terminal, default), always, never"),
        .init("-v", .none, .flag("--verbose"), "", "show the commands that are run"),
        .init("-v0", .none, .flag("--quiet"), "", "no notes on flags"),
        .init("-dtime-passes", .none, .flag("-dtime-passes"), "", "say how long each step takes, and what it makes"),
        .init("-dcore-lint", .none, .flag("-dcore-lint"), "", "check the compiler's intermediate code after each pass"),
    ]

    private init(_ name: String, _ value: Value, _ effect: Effect, _ shown: String, _ text: String) {
        self.init(name: name, value: value, effect: effect, help: (shown, text))
    }

    private init(_ name: String, _ value: Value = .none, _ effect: Effect) {
        self.init(name: name, value: value, effect: effect, help: nil)
    }

    // MARK: GHC's

    /// Ask for what hythe does in any case, or for how GHC's own code generator goes about it.
    package static let alike: [CommandFlag] =
        rows(
            .none, .asAlways,
            """
            -threaded -fforce-recomp -fno-force-recomp -no-recomp -recomp -fPIC -fPIE -pie -fllvm -fobject-code
            -no-global-package-db -no-user-package-db -clear-package-db -global-package-db
            -user-package-db -no-rtsopts-suggestions -split-sections -split-objs -v1 -fhide-source-paths -ferror-spans -fno-error-spans
            -freverse-errors -Rghc-timing -fomit-interface-pragmas -fexpose-all-unfoldings -fno-state-hack
            -fcse -fno-cse -fstg-cse -fno-stg-cse -ffull-laziness -fno-full-laziness -ffloat-in -fno-float-in
            -fspec-constr -fno-spec-constr -fspecialise -fno-specialise -fspecialise-aggressively -flate-dmd-anal
            -fcross-module-specialise -fno-cross-module-specialise -fstrictness -fno-strictness -fworker-wrapper
            -fno-worker-wrapper -fcase-merge -fcase-folding -fdo-eta-reduction -fno-do-eta-reduction -fdo-lambda-eta-expansion
            -fno-do-lambda-eta-expansion -feager-blackholing -fenable-rewrite-rules -fno-enable-rewrite-rules
            -fstatic-argument-transformation -fliberate-case -fno-liberate-case -funbox-strict-fields
            -fno-unbox-strict-fields -funbox-small-strict-fields -fno-unbox-small-strict-fields -floopification
            -fomit-yields -fno-omit-yields -fpre-inlining -fno-pre-inlining -fcpr-anal -fno-cpr-anal -fdicts-strict
            -fdicts-cheap -fpedantic-bottoms -fexcess-precision -fexitification -fllvm-tbaa -fsolve-constant-dicts
            -fcatch-bottoms -flate-specialise -fwhole-archive-hs-libs -fno-ignore-asserts -fcall-arity
            -fkeep-going -fno-omit-interface-pragmas -fno-prof-auto -fstg-lift-lams -fno-stg-lift-lams -Odph
            """)
        + rows(
            .optional, .asAlways,
            """
            -fmax-worker-args -funfolding-use-threshold -funfolding-creation-threshold -funfolding-keeness-factor
            -funfolding-dict-discount -funfolding-fun-discount -fspec-constr-threshold -fspec-constr-count
            -fspec-constr-recursive -fliberate-case-threshold -fsimplifier-phases -fmax-simplifier-iterations
            -fmax-pmcheck-models -freduction-depth -fcontext-stack -fconstraint-solver-iterations -fmax-errors
            -fmax-valid-hole-fits -fmax-uncovered-patterns -fsimpl-tick-factor -fdiagnostics-show-caret
            -fno-diagnostics-show-caret -ftype-function-depth -fgivens-quantified-iterations -fblock-layout-cfg
            """)
        + rows(
            .separate, .asAlways,
            """
            -hidir -dumpdir -tmpdir -hisuf -osuf -package-db -package-env -this-unit-id -trust -distrust
            -ignore-package
            """)
        + rows(.joined, .asAlways, "-j -H -fprint- -fno-print- -dsuppress- -dno-suppress-")

    /// Accepted, with a word on what happens instead.
    package static let noted: [CommandFlag] =
        rows(.none, .note("C files have debug information, Haskell code has none yet"), "-g -g0 -g1 -g2 -g3 -ggdb")
        + rows(
            .none, .note("Haskell code is for every x86-64; for C files use -optc"),
            "-msse -msse2 -msse3 -msse4 -msse4.2 -mavx -mavx2 -mbmi -mbmi2 -mfma")
        + rows(.none, .note("code is generated by LLVM"), "-fasm -fbyte-code")
        + rows(.either, .note("hythe chooses LLVM's passes itself"), "-optlo -optlc")
        + [
            .init("-dynamic", .none, .note("the base library and the runtime are part of what is built")),
            .init(
                "-dynamic-too", .none, .note("there is one object, not two: code is position-independent in any case")),
            .init("-dynload", .separate, .note("there are no Haskell libraries to be loaded")),
            .init("-debug", .none, .note("HYTHE_RTS_DEBUG=stress,verify in a program's environment checks its heap")),
            .init("-eventlog", .none, .note("there is no event log")),
            .init("-fignore-asserts", .none, .note("assertions are checked")),
            .init("-keep-", .joined, .note("intermediate files are not kept; --emit shows them")),
        ]

    /// Would change what a program means, or what is made.
    package static let refused: [CommandFlag] = [
        .init("-e", .none, .refused("expressions are not evaluated; write a module and use `hythe run`")),
        .init(
            "-F", .none, .refused("preprocessors of Haskell files are not supported yet; run it over the file first")),
        .init("-E", .none, .refused("preprocessors of Haskell files are not supported yet")),
        .init("-C", .none, .refused("Haskell is not compiled to C; --emit=c-stub writes the C form of exports")),
        .init(
            "-M", .none, .refused("makefile dependencies are not supported yet; builds are incremental without them")),
        .init(
            "-pgm", .joined, .refused("other programs cannot take a stage's place; HYTHE_CLANG names the clang to use")),
        .init("-prof", .none, .refused("profiling is not supported yet")),
        .init("-fprof-auto", .joined, .refused("profiling is not supported yet")),
        .init("-auto-all", .none, .refused("profiling is not supported yet")),
        .init("-ticky", .none, .refused("ticky-ticky profiling is not supported yet")),
        .init("-fhpc", .none, .refused("coverage is not supported yet")),
        .init("-fno-code", .none, .refused("use `hythe check`")),
        .init("-fdefer-", .joined, .refused("deferred errors are not supported yet")),
        .init("-fplugin", .joined, .refused("compiler plugins are not supported")),
        .init("-ddump-", .joined, .refused("use --emit=parsed, core, core-opt, llvm or asm")),
        .init("-framework", .either, .refused("frameworks are for macOS; hythe builds for Linux")),
        .init("-framework-path", .either, .refused("frameworks are for macOS; hythe builds for Linux")),
    ]

    private static func rows(_ value: Value, _ effect: Effect, _ names: String) -> [CommandFlag] {
        names.split { $0.isWhitespace }.map { CommandFlag(String($0), value, effect) }
    }
}
