/// Makes a description of a `.cabal` file: common stanzas are put in, conditionals are decided.
package struct PackageReader: Sendable {
    /// What conditionals ask for: Linux on x86-64, GHC 9.0.2, since that is whose library and language hythe has.
    package static let compiler = PackageVersion([9, 0, 2])

    private let elements: [CabalElement]
    /// Of the package as a whole.
    private let fields: [String: [CabalField]]
    private var commons: [String: CabalSection] = [:]
    /// The package's flags: their names in lower case, and what they are if nobody says otherwise.
    private var flags: [String: Bool] = [:]
    /// The flags that may be chosen so that dependencies can be had, in order.
    package private(set) var automaticFlags: [(name: String, standard: Bool)] = []
    package let name: CabalText
    package let version: PackageVersion

    package init(_ text: String) throws(CabalFailure) {
        elements = try CabalParser.parse(text)
        let start = CabalText(text: "", line: 1, column: 1)
        var fields: [String: [CabalField]] = [:]
        for case .field(let field) in elements { fields[field.name, default: []].append(field) }
        if let format = fields["cabal-version"]?.first?.words.last,
            let number = PackageVersion(format.text.drop { "<>=^".contains($0) }), number[0] > 3
        {
            throw CabalFailure("the format \(number) of `.cabal` files is not supported yet", at: format)
        }
        guard let name = fields["name"]?.first?.words.first else {
            throw CabalFailure("the field `name` is missing", at: start)
        }
        guard let versionText = fields["version"]?.first?.words.first else {
            throw CabalFailure("the field `version` is missing", at: start)
        }
        guard let version = PackageVersion(versionText.text) else {
            throw CabalFailure("`\(versionText.text)` is not a version", at: versionText)
        }
        self.name = name
        self.version = version
        self.fields = fields
        for case .section(let section) in elements {
            switch section.name {
            case "common": commons[section.argument.text] = section
            case "flag":
                let fields = section.elements.compactMap { if case .field(let field) = $0 { field } else { nil } }
                let standard = fields.last { $0.name == "default" }?.text.lowercased()
                let name = section.argument.text.lowercased()
                flags[name] = standard != "false"
                if fields.last(where: { $0.name == "manual" })?.text.lowercased() != "true" {
                    automaticFlags.append((name, standard != "false"))
                }
            default: break
            }
        }
    }

    /// The names of the test suites, whether or not they are built.
    package var testSuites: [String] {
        elements.compactMap { element in
            guard case .section(let section) = element else { return nil }
            return section.name == PackageComponent.Kind.testSuite.rawValue ? section.argument.text : nil
        }
    }

    /// - Parameter choices: flags that are not to be what they are by default.
    package func description(choices: [String: Bool] = [:]) throws(CabalFailure) -> PackageDescription {
        for choice in choices.keys.sorted() where flags[choice] == nil {
            throw CabalFailure(
                "the package has no flag `\(choice)`", at: CabalText(text: "", line: 1, column: 1))
        }
        let flags = flags.merging(choices) { $1 }
        var components: [PackageComponent] = []
        /// Of all components; the package's main library has none.
        var names: Set<String> = []
        for case .section(let section) in elements {
            guard let kind = PackageComponent.Kind(rawValue: section.name) else {
                if ["common", "flag", "source-repository", "custom-setup"].contains(section.name) { continue }
                throw CabalFailure("there is no stanza `\(section.name)`", at: section.place)
            }
            let argument = section.argument.text
            if argument.isEmpty, kind != .library {
                throw CabalFailure("the name of the \(section.name) is missing", at: section.place)
            }
            guard names.insert(argument).inserted else {
                throw CabalFailure("there are two components of this name", at: section.place)
            }
            var component = PackageComponent(
                kind: kind, name: argument.isEmpty ? name.text : argument, place: section.place)
            try add(section.elements, flags, importing: [], to: &component)
            components.append(component)
        }
        if components.isEmpty { components = componentsWithoutStanzas }
        return PackageDescription(
            name: name.text, version: version, components: components, fields: fields,
            unknownFields: CabalFields.unknown(in: elements))
    }

    /// Of a file as it was before there were stanzas: its fields are the library's, those behind `executable: NAME` that program's.
    private var componentsWithoutStanzas: [PackageComponent] {
        var components: [PackageComponent] = []
        var current = PackageComponent(
            kind: .library, name: name.text, place: CabalText(text: "", line: 1, column: 1))
        for case .field(let field) in elements {
            if field.name == "executable" {
                components.append(current)
                current = PackageComponent(
                    kind: .executable, name: field.words.first?.text ?? "", place: field.place)
            } else {
                current.fields[field.name, default: []].append(field)
            }
        }
        components.append(current)
        return components.filter { $0.kind == .executable || $0.fields["exposed-modules"] != nil }
    }

    private func add(
        _ elements: [CabalElement], _ flags: [String: Bool], importing: [String], to component: inout PackageComponent
    ) throws(CabalFailure) {
        /// Whether a branch of the conditional at hand was taken; nil behind anything else.
        var isDecided: Bool?
        for element in elements {
            switch element {
            case .field(let field) where field.name == "import":
                for name in field.words {
                    guard let common = commons[name.text] else {
                        throw CabalFailure("there is no common stanza `\(name.text)`", at: name)
                    }
                    if importing.contains(name.text) {
                        throw CabalFailure("the common stanza `\(name.text)` imports itself", at: name)
                    }
                    try add(common.elements, flags, importing: importing + [name.text], to: &component)
                }
                isDecided = nil
            case .field(let field):
                component.fields[field.name, default: []].append(field)
                isDecided = nil
            case .section(let section):
                let isTaken: Bool
                switch (section.name, isDecided) {
                case ("if", _):
                    isTaken = try holds(section.argument, flags)
                    isDecided = isTaken
                case ("elif", let decided?):
                    isTaken = try holds(section.argument, flags) && !decided
                    isDecided = decided || isTaken
                case ("else", let decided?):
                    isTaken = !decided
                    isDecided = nil
                case ("elif", nil), ("else", nil):
                    throw CabalFailure("`\(section.name)` has no `if`", at: section.place)
                default:
                    throw CabalFailure("there is no stanza `\(section.name)` in a stanza", at: section.place)
                }
                if isTaken { try add(section.elements, flags, importing: importing, to: &component) }
            }
        }
    }

    private func holds(_ condition: CabalText, _ flags: [String: Bool]) throws(CabalFailure) -> Bool {
        try CabalExpression.holds(condition) { (name, argument) throws(CabalFailure) in
            let text = argument.text.lowercased().filter { !$0.isWhitespace }
            switch name {
            case "os": return text == "linux"
            case "arch": return text == "x86_64"
            case "flag":
                guard let value = flags[text] else {
                    throw CabalFailure("the package has no flag `\(argument.text)`", at: argument)
                }
                return value
            case "impl":
                let compiler = argument.text.prefix { $0.isLetter || $0.isWhitespace }
                let rest = argument.text[compiler.endIndex...]
                let range = CabalText(
                    text: String(rest), line: argument.line, column: argument.column + compiler.count)
                let contains = try CabalExpression.contains(Self.compiler, range)
                return compiler.filter { !$0.isWhitespace }.lowercased() == "ghc" && contains
            default: return nil
            }
        }
    }
}
