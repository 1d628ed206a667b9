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
            "set in the program or library in any case: -K64m (stack), -M1g (live data), -A1m (nursery), --no-workers"),
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
        .init(
            "-fno-omit-yields", .none, .flag("--yields"), "",
            "loops that allocate nothing can be interrupted, and keep no other thread from collecting"),
        .init("-fomit-yields", .none, .flag("--no-yields"), "", "the opposite (default)"),
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
            -no-global-package-db -no-user-package-db -clear-package-db -global-package-db -user-package-db
            -no-rtsopts-suggestions -split-sections -split-objs -v1 -fhide-source-paths -Rghc-timing -fllvm-tbaa
            -fno-ignore-asserts -fno-prof-auto -Odph -fno-PIC -fno-PIE -fno-defer-diagnostics
            -fno-defer-out-of-scope-variables -fno-defer-type-errors -fno-defer-typed-holes -fno-hpc -fno-safe-haskell
            -fno-safe-infer -fvia-C -fvia-c -fpackage-trust
            """)
        + switches(
            """
            error-spans reverse-errors omit-interface-pragmas expose-all-unfoldings state-hack cse stg-cse
            full-laziness float-in spec-constr specialise specialise-aggressively late-dmd-anal
            cross-module-specialise strictness worker-wrapper case-merge case-folding do-eta-reduction
            do-lambda-eta-expansion eager-blackholing enable-rewrite-rules static-argument-transformation
            liberate-case unbox-strict-fields unbox-small-strict-fields loopification pre-inlining
            cpr-anal dicts-strict dicts-cheap pedantic-bottoms excess-precision exitification solve-constant-dicts
            catch-bottoms late-specialise whole-archive-hs-libs call-arity keep-going stg-lift-lams
            abstract-refinement-hole-fits alignment-sanitisation asm-shortcutting block-layout-weightless
            building-cabal-package cmm-elim-common-blocks cmm-sink cmm-static-pred cross-module-specialize
            dmd-tx-dict-sel embed-manifest enable-th-splice-warnings external-dynamic-refs flat-cache float-all-lams
            fun-to-thunk gen-manifest helpful-errors ignore-hpc-changes ignore-interface-pragmas ignore-optim-changes
            keep-cafs link-rts llvm-pass-vectors-in-regs num-constant-folding opt-coercion optimal-applicative-do
            prof-cafs prof-count-entries regs-graph regs-iterative rewrite-rules shared-implib show-docs-of-hole-fits
            show-hole-constraints show-hole-matches-of-hole-fits show-loaded-modules show-provenance-of-hole-fits
            show-type-app-of-hole-fits show-type-app-vars-of-hole-fits show-type-of-hole-fits show-valid-hole-fits
            show-valid-substitutions show-warning-groups sort-by-size-hole-fits sort-by-subsumption-hole-fits
            sort-valid-hole-fits spec-constr-keen specialize specialize-aggressively stg-lift-lams-known
            unclutter-valid-hole-fits use-rpaths version-macros write-ide-info write-interface
            stg-lift-lams-rec-args-any stg-lift-lams-non-rec-args-any
            """)
        + rows(
            .optional, .asAlways,
            """
            -fmax-worker-args -funfolding-use-threshold -funfolding-creation-threshold -funfolding-keeness-factor
            -funfolding-dict-discount -funfolding-fun-discount -fspec-constr-threshold -fspec-constr-count
            -fspec-constr-recursive -fliberate-case-threshold -fsimplifier-phases -fmax-simplifier-iterations
            -fmax-pmcheck-models -freduction-depth -fcontext-stack -fconstraint-solver-iterations -fmax-errors
            -fmax-valid-hole-fits -fmax-uncovered-patterns -fsimpl-tick-factor -fdiagnostics-show-caret
            -fno-diagnostics-show-caret -fbinary-blob-threshold -fblock-layout-weights -ffloat-lam-args -fhistory-size
            -fmax-inline-alloc-size -fmax-inline-memcpy-insns -fmax-inline-memset-insns -fmax-pmcheck-iterations
            -fmax-refinement-hole-fits -fmax-relevant-binds -fno-max-relevant-binds -fno-max-errors -fno-max-valid-hole-fits
            -fno-max-refinement-hole-fits -fno-spec-constr-count -fno-spec-constr-threshold -fno-liberate-case-threshold
            -fproc-alignment -frefinement-level-hole-fits -fno-refinement-level-hole-fits -fstg-lift-lams-non-rec-args
            -fstg-lift-lams-rec-args -fstrictness-before -ftype-function-depth -fgivens-quantified-iterations -fblock-layout-cfg
            """)
        + rows(
            .separate, .asAlways,
            """
            -hidir -hiedir -dumpdir -tmpdir -hisuf -osuf -package-db -package-env -this-unit-id -trust -distrust
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

    /// Flags that do nothing, on or off: `-fNAME` and `-fno-NAME`.
    private static func switches(_ names: String) -> [CommandFlag] {
        names.split { $0.isWhitespace }.flatMap { name in
            [CommandFlag("-f\(name)", .none, .asAlways), CommandFlag("-fno-\(name)", .none, .asAlways)]
        }
    }

    private static func rows(_ value: Value, _ effect: Effect, _ names: String) -> [CommandFlag] {
        names.split { $0.isWhitespace }.map { CommandFlag(String($0), value, effect) }
    }
}
