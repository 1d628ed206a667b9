/// The packages that GHC 9.0.2 comes with, in its versions, on which the base library is modelled.
///
/// Which of them hythe has is told by the folders of `Library/`, each named for its package.
package enum GlobalPackages {
    package static let versions: [(name: String, version: String)] = [
        ("Cabal", "3.4.1.0"), ("array", "0.5.4.0"), ("base", "4.15.1.0"), ("binary", "0.8.8.0"),
        ("bytestring", "0.10.12.1"), ("containers", "0.6.4.1"), ("deepseq", "1.4.5.0"), ("directory", "1.3.6.2"),
        ("exceptions", "0.10.4"), ("filepath", "1.4.2.1"), ("ghc-bignum", "1.1"), ("ghc-boot", "9.0.2"),
        ("ghc-boot-th", "9.0.2"), ("ghc-compact", "0.1.0.0"), ("ghc-heap", "9.0.2"), ("ghc-prim", "0.7.0"),
        ("ghci", "9.0.2"), ("haskeline", "0.8.2"), ("hpc", "0.6.1.0"), ("integer-gmp", "1.1"), ("libiserv", "9.0.2"),
        ("mtl", "2.2.2"), ("parsec", "3.1.14.0"), ("pretty", "1.1.3.6"), ("process", "1.6.13.2"), ("rts", "1.0.2"),
        ("stm", "2.5.0.0"), ("template-haskell", "2.17.0.0"), ("terminfo", "0.4.1.5"), ("text", "1.2.5.0"),
        ("time", "1.9.3"), ("transformers", "0.5.6.2"), ("unix", "2.7.2.2"), ("xhtml", "3000.2.2.1"),
    ]

    package static func version(of name: String) -> String? { versions.first { $0.name == name }?.version }
}
