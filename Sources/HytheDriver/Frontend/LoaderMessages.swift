import HytheBase
import HytheSyntax

/// What is said about finding modules.
enum LoaderMessages {
    static func moduleNotFound(_ name: Symbol, at span: Span, searched: [String], similar: [String], isBoot: Bool)
        -> Diagnostic
    {
        if isBoot {
            return .error(
                "the file `\(name).hs-boot` is not found", at: span,
                hints: ["it says what `\(name)` defines for modules that `\(name)` imports; `SOURCE` asks for it"])
        }
        return .error(
            "the module `\(name)` is not found", at: span,
            hints: (similar.isEmpty ? [] : [Spelling.question(similar)]) + [
                "looked in \(searched.map { "`\($0)`" }.joined(separator: ", ")) and the base library; add -i DIR"
            ])
    }

    /// Of an import that names a package.
    ///
    /// - Parameters:
    ///   - others: packages beside those of the base library.
    ///   - package: the one of the base library that has the module.
    static func notInPackage(
        _ item: ModuleImport, packages: LibraryPackages, others: [String], package: String?
    ) -> Diagnostic {
        let name = item.package
        let names = packages.names + others
        guard names.contains(name) else {
            if GlobalPackages.version(of: name) != nil {
                return .notSupportedYet("the package `\(name)`", at: item.span)
            }
            let similar = Spelling.similar(to: name, among: Set(names))
            return .error(
                "there is no package `\(name)`", at: item.span,
                hints: [
                    similar.isEmpty
                        ? "packages: \(names.joined(separator: ", "))" : Spelling.question(similar)
                ])
        }
        if package == name { return hidden(item.name, package: name, at: item.span) }
        return .error(
            "the package `\(name)` has no module `\(item.name)`", at: item.span,
            hints: package.map { ["it is in the package `\($0)`"] } ?? [])
    }

    static func ambiguous(_ item: ModuleImport, packages: [String]) -> Diagnostic {
        let names = packages.map { "`\($0)`" }
        return .error(
            "the module `\(item.name)` is in several packages: \(names.joined(separator: ", "))", at: item.span,
            hints: ["say which: import \"\(packages[0])\" \(item.name), with PackageImports"])
    }

    /// Of a module of a package that the importer does not see, or that the package keeps to itself.
    static func notVisible(_ item: ModuleImport, package: String, isExposed: Bool) -> Diagnostic {
        isExposed
            ? hidden(item.name, package: package, at: item.span)
            : .error("the module `\(item.name)` is internal to the package `\(package)`", at: item.span)
    }

    static func hidden(_ name: Symbol, package: String, at span: Span) -> Diagnostic {
        .error(
            "the module `\(name)` is in the package `\(package)`, which is hidden", at: span,
            hints: ["add -package \(package), or name it in build-depends"])
    }

    static func wrongModuleName(_ name: LSymbol, expected: Symbol) -> Diagnostic {
        .error(
            "this file was found for the import of `\(expected)`, but its module is `\(name.value)`", at: name.span,
            hints: ["name the module after its file"])
    }

    static func cycle(_ path: [(module: Symbol, importedAt: Span)], closedAt span: Span) -> Diagnostic {
        let names = path.map { ModuleIdentity.name(of: $0.module) }
        let chain = (names + [names[0]]).map { "`\($0)`" }.joined(separator: " -> ")
        let inner = zip(names, path).dropFirst().map { Located("`\($0)` is imported here", at: $1.importedAt) }
        return .error(
            "modules import each other: \(chain)", at: span, label: "this import closes the cycle", secondary: inner,
            hints: ["move what both need into a third module, or declare it in an `.hs-boot` file"])
    }
}
