import HythePackages
import Testing

/// What `.cabal` files say, and what is said of wrong ones.
@Suite struct PackageReaderTests {
    private let text = """
        Cabal-Version: 2.4
        name:          demo-package
        Version:       1.2.3
        -- a comment
        flag fast
            description: Be fast
            default:     False

        common shared
          default-language: Haskell2010
          build-depends:
              base >=4.9 && <5
            , containers:containers ^>= { 0.5.8, 0.6 } || == 0.7.*
          if impl(ghc < 9) || !os(linux)
            cpp-options: -DOLD
          elif flag(fast) && (arch(x86_64) || false)
            cpp-options: -DFAST "-DTEXT=a b"
          else
            cpp-options: -DNEW

        library
          import: shared
          exposed-modules: A.B,
                           A.C A.D

        executable tool
          main-is: Tool.hs
        """

    @Test func fieldsOfStanzasAndBranches() throws {
        let package = try PackageReader(text).description()
        #expect(package.name == "demo-package" && package.version == PackageVersion([1, 2, 3]))
        #expect(package.components.map(\.name) == ["demo-package", "tool"])
        let library = package.components[0]
        #expect(library.kind == .library)
        #expect(library.strings("exposed-modules") == ["A.B", "A.C", "A.D"])
        #expect(library.strings("cpp-options") == ["-DNEW"])
        #expect(library.words("exposed-modules")[1] == CabalText(text: "A.C", line: 24, column: 20))
        let fast = try PackageReader(text).description(choices: ["fast": true])
        #expect(fast.components[0].strings("cpp-options") == ["-DFAST", "-DTEXT=a b"])
    }

    /// Those of branches not taken too, but not those of a packager's own.
    @Test func unknownFields() throws {
        let text = """
            name: a
            version: 1
            synopsys: wrong
            x-own: right
            flag f
              default: True
            library
              exposed-modules: A
              if flag(f)
                build-depend: base
              else
                nonsense: 1
            """
        let unknown = try PackageReader(text).description().unknownFields
        #expect(unknown.map(\.field.name) == ["synopsys", "build-depend", "nonsense"])
        #expect(unknown.map(\.field.place.line) == [3, 10, 12])
        #expect(unknown.map(\.similar.first) == ["synopsis", "build-depends", nil])
    }

    /// Stanzas and values in braces, however they are laid out.
    @Test func braces() throws {
        let text = """
            name: a
            version: 1
            description: { one
              library
            }
            library {
              exposed-modules: A
                B
              if impl(ghc < 9) { cpp-options: -DOLD } else { cpp-options: -DNEW }
              if os(linux)
              {
                build-depends: { base == { 4.15.1, 4.16 }
                               , mtl }
                buildable: True }
              else { buildable: False
              }
            }
            executable x
              main-is: X.hs
              other-modules:
                { Y, Z
                }
            """
        let package = try PackageReader(text).description()
        #expect(package.components.map(\.name) == ["a", "x"])
        #expect(package.components[0].strings("exposed-modules") == ["A", "B"])
        #expect(package.components[0].strings("cpp-options") == ["-DNEW"])
        #expect(try package.components[0].dependencies.map(\.package) == ["base", "mtl"])
        #expect(package.components[0].isBuildable)
        #expect(package.components[1].strings("other-modules") == ["Y", "Z"])
    }

    @Test func ranges() throws {
        let dependencies = try PackageReader(text).description().components[0].dependencies
        #expect(dependencies.map(\.package) == ["base", "containers"])
        #expect(dependencies[1].libraries == ["containers"])
        func fits(_ index: Int, _ version: String) throws -> Bool {
            try dependencies[index].contains(#require(PackageVersion(version)))
        }
        #expect(try fits(0, "4.15.1.0") && fits(0, "4.9") && !fits(0, "4.8.2") && !fits(0, "5"))
        for version in ["0.5.8", "0.5.11", "0.6.4.1", "0.7", "0.7.3"] { #expect(try fits(1, version), "\(version)") }
        for version in ["0.5.7.9", "0.8", "1"] { #expect(try !fits(1, version), "\(version)") }
    }

    @Test(arguments: [
        ("version: 1", 1, 1, "`name` is missing"),
        ("name: a\nversion: x1", 2, 10, "`x1` is not a version"),
        ("name: a\nversion: 1\nlibary\n  x: y", 3, 1, "no stanza `libary`"),
        ("name: a\nversion: 1\nlibrary\n  if flag(x)\n    y: z", 4, 11, "no flag `x`"),
        ("name: a\nversion: 1\nlibrary\n  if os(linux) &&\n    y: z", 4, 18, "a condition is missing"),
        ("name: a\nversion: 1\nlibrary\n  if oss(linux)\n    y: z", 4, 6, "no test `oss`"),
        ("name: a\nversion: 1\nlibrary\n  else\n    y: z", 4, 3, "has no `if`"),
        ("name: a\nversion: 1\nlibrary\n  import: c", 4, 11, "no common stanza `c`"),
        ("name: a\nversion: 1\ncommon c\n  import: c\nlibrary\n  import: c", 4, 11, "imports itself"),
        ("name: a\nversion: 1\nexecutable\n  main-is: b", 3, 1, "name of the executable is missing"),
        ("name: a\nversion: 1\nlibrary {\nx: y", 3, 9, "this brace is not closed"),
        ("name: a\nversion: 1\nx: { y\n", 3, 4, "this brace is not closed"),
        ("name: a\n,b", 2, 1, "begins with a word"),
        ("cabal-version: 99.0\nname: a\nversion: 1", 1, 16, "the format 99.0"),
        ("name: a\nversion: 1\nexecutable b\n  x: y\ntest-suite b\n  x: y", 5, 1, "two components of this name"),
    ])
    func wrong(text: String, line: Int, column: Int, message: String) throws {
        let failure = try #require(throws: CabalFailure.self) { try PackageReader(text).description() }
        #expect(failure.message.contains(message), "\(failure)")
        #expect(failure.line == line && failure.column == column, "\(failure)")
    }

    @Test func wrongRanges() throws {
        for (range, column) in [(">=", 29), ("4", 27), (">= 4 &&", 34), ("{1}", 27)] {
            let text = "name: a\nversion: 1\nlibrary\n  build-depends:      base  \(range)"
            let failure = try #require(throws: CabalFailure.self) {
                try PackageReader(text).description().components[0].dependencies
            }
            #expect(failure.line == 4 && failure.column >= column, "\(range): \(failure)")
        }
    }
}
