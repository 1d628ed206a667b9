import HytheBase

/// The fields of `.cabal` files, those that nothing is done for too.
enum CabalFields {
    /// In the order of the file, those of branches not taken among them.
    static func unknown(in elements: [CabalElement]) -> [(field: CabalField, similar: [String])] {
        elements.flatMap { element -> [(field: CabalField, similar: [String])] in
            switch element {
            case .section(let section): unknown(in: section.elements)
            case .field(let field) where known.contains(field.name) || field.name.hasPrefix("x-"): []
            case .field(let field): [(field, Spelling.similar(to: field.name, among: known))]
            }
        }
    }

    private static let known = package.union(component)

    private static let package: Set<String> = [
        "author", "bug-reports", "build-type", "cabal-version", "category", "copyright", "data-dir", "data-files",
        "description", "executable", "extra-doc-files", "extra-source-files", "extra-tmp-files", "homepage", "license",
        "license-file", "license-files", "maintainer", "name", "package-url", "stability", "synopsis", "tested-with",
        "version",
        // Of flags, repositories and setups.
        "branch", "default", "location", "manual", "module", "setup-depends", "subdir", "tag", "type",
    ]

    private static let component: Set<String> = [
        "asm-options", "asm-sources", "autogen-includes", "autogen-modules", "build-depends", "build-tool-depends",
        "build-tools", "buildable", "c-sources", "cc-options", "cmm-options", "cmm-sources", "cpp-options",
        "cxx-options", "cxx-sources", "default-extensions", "default-language", "exposed", "exposed-modules",
        "extensions", "extra-bundled-libraries", "extra-dynamic-library-flavours", "extra-framework-dirs",
        "extra-ghci-libraries", "extra-lib-dirs", "extra-lib-dirs-static", "extra-libraries",
        "extra-libraries-static", "extra-library-flavours", "frameworks", "ghc-options", "ghc-prof-options",
        "ghc-shared-options", "ghcjs-options", "ghcjs-prof-options", "ghcjs-shared-options", "hs-source-dir",
        "hs-source-dirs", "hsc2hs-options", "hugs-options", "import", "include-dirs", "includes", "install-includes",
        "jhc-options", "js-sources", "ld-options", "lib-version-info", "lib-version-linux", "main-is", "mixins",
        "mod-def-file", "nhc98-options", "options", "other-extensions", "other-languages", "other-modules",
        "pkgconfig-depends", "reexported-modules", "scope", "signatures", "test-module", "virtual-modules",
        "visibility",
    ]
}
