/// What a `.cabal` file says of a package, for one choice of its flags.
package struct PackageDescription: Sendable {
    package var name: String
    package var version: PackageVersion
    package var components: [PackageComponent]
    /// Of the package as a whole, by name.
    package var fields: [String: [CabalField]]
    /// Fields that no `.cabal` file has, in their order: each with what it may have been meant to be.
    package var unknownFields: [(field: CabalField, similar: [String])]

    /// The library of this name; without one the main library.
    package func library(_ name: String? = nil) -> PackageComponent? {
        components.first { $0.kind == .library && $0.name == name ?? self.name }
    }

    /// The libraries of the package itself that an entry of its `build-depends` means; nil if it means another package.
    package func ownLibraries(_ dependency: PackageDependency) -> [PackageComponent]? {
        if dependency.package == name {
            let names = dependency.libraries.isEmpty ? [name] : dependency.libraries
            return names.compactMap { library($0) }
        }
        return library(dependency.package).map { [$0] }
    }

    /// The first line of such a field, without what stands around it.
    package func value(_ field: String) -> String? { fields[field]?.first?.lines.first?.text }
}

/// A library, program or test: fields of its stanza, of the common stanzas that it imports, and of conditionals that hold.
package struct PackageComponent: Sendable {
    package enum Kind: String, Sendable {
        case library, executable, benchmark
        case foreignLibrary = "foreign-library"
        case testSuite = "test-suite"
    }

    package var kind: Kind
    /// The package's own for its main library.
    package var name: String
    package var place: CabalText
    package var fields: [String: [CabalField]] = [:]

    /// The words of all lists of this name, in order.
    package func words(_ field: String) -> [CabalText] { (fields[field] ?? []).flatMap(\.words) }

    package func strings(_ field: String) -> [String] { words(field).map(\.text) }

    /// Of a field that says one thing, the last that is said.
    package func value(_ field: String) -> CabalText? { words(field).last }

    package var isBuildable: Bool { strings("buildable").last?.lowercased() != "false" }

    /// With the fields of a `.buildinfo` file: those at its top are the main library's, those behind `executable: NAME` that program's.
    package func completed(buildInfo text: String) throws(CabalFailure) -> PackageComponent {
        var result = self
        var isMeant = kind == .library
        for case .field(let field) in try CabalParser.parse(text) {
            if field.name == "executable" {
                isMeant = kind == .executable && field.words.first?.text == name
            } else if isMeant {
                result.fields[field.name, default: []].append(field)
            }
        }
        return result
    }

    package var dependencies: [PackageDependency] {
        get throws(CabalFailure) {
            var result: [PackageDependency] = []
            for part in (fields["build-depends"] ?? []).flatMap(\.parts) { result.append(try PackageDependency(part)) }
            return result
        }
    }
}

/// An entry of `build-depends`: `containers >= 0.5 && < 0.7`.
package struct PackageDependency: Sendable {
    package let package: String
    /// `package:library`, `package:{first, second}`; none of the package's main library.
    package let libraries: [String]
    package let range: CabalText
    package let place: CabalText

    package init(_ text: CabalText) throws(CabalFailure) {
        place = text
        let name = text.text.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
        var rest = text.text[name.endIndex...]
        guard !name.isEmpty else { throw CabalFailure("the name of a package is missing", at: text) }
        var libraries: [String] = []
        if rest.first == ":" {
            rest = rest.dropFirst()
            if rest.first == "{", let end = rest.firstIndex(of: "}") {
                libraries = rest[..<end].dropFirst().split(separator: ",").map { $0.filter { !$0.isWhitespace } }
                rest = rest[rest.index(after: end)...]
            } else {
                let part = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
                libraries = [String(part)]
                rest = rest[part.endIndex...]
            }
            if libraries.isEmpty || libraries.contains("") {
                throw CabalFailure("the name of a library is missing", at: text)
            }
        }
        package = String(name)
        self.libraries = libraries
        let offset = text.text.distance(from: text.text.startIndex, to: rest.startIndex)
        range = CabalText(text: String(rest), line: text.line, column: text.column + offset)
        _ = try contains(PackageVersion([0]))
    }

    package func contains(
        _ version: PackageVersion, ignoring ignored: IgnoredBounds = IgnoredBounds()
    ) throws(CabalFailure) -> Bool {
        try CabalExpression.contains(version, range, ignoring: ignored)
    }
}
