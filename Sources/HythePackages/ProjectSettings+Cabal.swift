/// `cabal.project`
extension ProjectSettings {
    /// - Parameter file: its path, for what is said of it.
    package init(cabalProject text: String, file: String) throws(CabalFailure) {
        for element in try CabalParser.parse(text) {
            switch element {
            case .field(let field): try read(field, file: file)
            case .section(let section) where section.name == "package":
                for case .field(let field) in section.elements where field.name == "flags" {
                    let name = section.argument.text
                    flags[name, default: [:]].merge(Self.flags(field.words.map(\.text))) { $1 }
                }
            case .section(let section) where ["if", "elif", "else"].contains(section.name):
                throw CabalFailure("conditions in a project's file: not supported yet", at: section.place)
            case .section(let section) where section.name == "source-repository-package":
                throw CabalFailure(
                    "packages of a repository are not fetched; name a directory in `packages`", at: section.place)
            case .section: break
            }
        }
    }

    private mutating func read(_ field: CabalField, file: String) throws(CabalFailure) {
        switch field.name {
        case "packages": packages += field.words
        case "optional-packages": optionalPackages += field.words
        case "constraints": for part in field.parts { try add(constraint: part, file: file) }
        case "allow-newer", "allow-older":
            for part in field.parts { relaxations.append(Relaxation(part.text, isNewer: field.name == "allow-newer")) }
        case "import":
            throw CabalFailure("imports of other projects: not supported yet", at: field.place)
        default: break
        }
    }

    /// `name >= 1`, `name +flag`; what is said of where packages come from (`installed`) has no effect.
    private mutating func add(constraint part: CabalText, file: String) throws(CabalFailure) {
        var text = part.text
        for qualifier in ["any.", "setup."] where text.hasPrefix(qualifier) {
            if qualifier == "setup." { return }
            text.removeFirst(qualifier.count)
        }
        let name = String(text.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" })
        let rest = text.dropFirst(name.count).drop { $0.isWhitespace }
        if ["test", "bench", "installed", "source"].contains(rest) { return }
        if rest.hasPrefix("+") || rest.hasPrefix("-"), rest != "-any", rest != "-none" {
            flags[name, default: [:]].merge(Self.flags(rest.split { $0.isWhitespace }.map(String.init))) { $1 }
            return
        }
        let place = CabalText(text: text, line: part.line, column: part.column + part.text.count - text.count)
        constraints.append(Constraint(file: file, dependency: try PackageDependency(place)))
    }
}

extension ProjectSettings.Relaxation {
    /// `all`, `package`, `asker:package`; a version of the asker is left aside.
    fileprivate init(_ text: String, isNewer: Bool) {
        var parts = text.filter { !$0.isWhitespace && $0 != "^" }.split(separator: ":").map(String.init)
        func name(_ text: String) -> String? { ["*", "all", "True", "true"].contains(text) ? nil : text }
        package = parts.popLast().flatMap(name)
        asker = parts.last.flatMap(name).map { asker in
            guard let dash = asker.lastIndex(of: "-"), PackageVersion(asker[dash...].dropFirst()) != nil else {
                return asker
            }
            return String(asker[..<dash])
        }
        bounds = IgnoredBounds()
        if isNewer { bounds.upper = true } else { bounds.lower = true }
        if ["False", "false", "none"].contains(text) { bounds = IgnoredBounds() }
    }
}
