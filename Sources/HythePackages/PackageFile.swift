/// A `.cabal` file: where it is, and what it says before its flags are chosen.
package struct PackageFile: Sendable {
    package let path: String
    package let reader: PackageReader

    package init(path: String, text: String) throws(CabalFailure) {
        self.path = path
        reader = try PackageReader(text)
    }

    package var name: String { reader.name.text }
    package var version: PackageVersion { reader.version }
}

/// A version of a package that may be taken.
package enum PackageCandidate: Sendable {
    /// Of the base library.
    case library(PackageVersion)
    case source(PackageFile)

    package var version: PackageVersion {
        switch self {
        case .library(let version): version
        case .source(let file): file.version
        }
    }
}

/// A version of a package that was taken, with its flags.
package struct PackageChoice: Sendable {
    package let version: PackageVersion
    /// The file, and what it says for these flags; nil: the package is of the base library.
    package let source: (file: PackageFile, description: PackageDescription)?
}
