import HytheBase

/// A library of a package, compiled from source along with the program: modules that are read in one language and see the
/// same packages.
package struct SourceUnit: Sendable {
    /// Tells its modules from others: `vector-0.13.0.0`. See Note [Modules of one name].
    package var id: String
    /// The package's name, as imports say it.
    package var package: String
    /// How its modules are read, and which units they see.
    package var language: LanguageRequest
    /// What others may import: a module's name for them, and its identity.
    package var exposed: [Symbol: Symbol]
    package var c: CRequest
    /// Its C files, and what is linked with them.
    package var inputs: [String]

    package init(
        id: String, package: String, language: LanguageRequest, exposed: [Symbol: Symbol], c: CRequest,
        inputs: [String]
    ) {
        self.id = id
        self.package = package
        self.language = language
        self.exposed = exposed
        self.c = c
        self.inputs = inputs
    }
}
