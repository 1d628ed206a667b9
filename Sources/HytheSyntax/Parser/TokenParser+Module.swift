import HytheBase

extension TokenParser {
    private enum TopLevelItem {
        case importDeclaration(ImportDeclaration)
        case declarations([Declaration])
    }

    /// A whole module.
    mutating func module() -> Module {
        var module = Module(
            name: LSymbol(Words.main, at: Span(file: file, start: 0, end: 0)), exports: nil, hasHeader: false,
            imports: [], declarations: [], extensions: extensions,
            span: Span(file: file, start: 0, end: UInt32(source.bytes.count)))
        if token.kind == .module {
            module.hasHeader = true
            do throws(ParseFailure) { try moduleHead(&module) } catch { skipModuleHead() }
        }
        var items: [TopLevelItem] = []
        do throws(ParseFailure) {
            items = try block(.topLevel) { parser throws(ParseFailure) in try parser.topLevelItem() }
            if token.kind != .endOfFile {
                throw fail(
                    "unexpected \(describe(tokens[index]))", at: span(of: tokens[index]),
                    label: "the module has ended before", hints: ["put it at the column of the first declaration"])
            }
        } catch {
            // Recorded; nothing is left to parse.
        }
        for item in items {
            switch item {
            case .importDeclaration(let declaration):
                if !module.declarations.isEmpty {
                    diagnostics.append(
                        .error(
                            "an import after a declaration", at: declaration.span,
                            hints: ["move it up to the other imports"]))
                }
                module.imports.append(declaration)
            case .declarations(let declarations): module.declarations += declarations
            }
        }
        return module
    }

    private mutating func moduleHead(_ module: inout Module) throws(ParseFailure) {
        advance()
        module.name = try moduleName()
        module.identity = module.name.value
        if token.kind == .pragmaOpen, case .warning(_, let text) = try pragma() { module.warning = text }
        if token.kind == .openParen { module.exports = try exportList() }
        guard token.kind == .where_ else { throw unexpected(expected: "`where`") }
        advance()
    }

    /// After an error in the head: on with what follows its `where`.
    private mutating func skipModuleHead() {
        let start = index
        while tokens[index].kind != .endOfFile, tokens[index].kind != .where_ { index += 1 }
        if tokens[index].kind == .where_ { index += 1 } else { index = start }
        isIndentationPending = false
        open = OpenConstructs()
        refresh()
    }

    mutating func moduleName() throws(ParseFailure) -> LSymbol {
        let place = span(of: token)
        switch token.kind {
        case .constructor:
            let name = token.symbol
            advance()
            return LSymbol(name, at: place)
        case .qualifiedConstructor:
            let name = Symbol("\(token.qualifier).\(token.symbol)")
            advance()
            return LSymbol(name, at: place)
        case .variable:
            let text = token.symbol.text
            throw unexpected(
                expected: "a module name",
                hints: ["it begins with a capital letter: `\(SyntaxMessages.capitalized(text))`"])
        default: throw unexpected(expected: "a module name")
        }
    }

    /// `(item, ...)` with `item` parsing each; a comma may trail.
    private mutating func entityList<Item>(
        _ item: (inout TokenParser) throws(ParseFailure) -> Item
    ) throws(ParseFailure) -> [Located<Item>] {
        let opener = token
        advance()
        open.brackets += 1
        var items: [Located<Item>] = []
        while token.kind != .closeParen {
            if items.isEmpty, token.kind == .comma, kind(ahead: 1) == .closeParen {
                advance()
                break
            }
            let start = token.start
            let value = try item(&self)
            items.append(Located(value, at: span(from: start)))
            guard accept(.comma) else { break }
        }
        try close(.closeParen, ")", opener: opener)
        open.brackets -= 1
        return items
    }

    private mutating func exportList() throws(ParseFailure) -> [Located<ExportItem>] {
        try entityList { parser throws(ParseFailure) in
            if parser.accept(.module) { return .module(try parser.moduleName()) }
            if parser.acceptPatternNamespace() { return .pattern(try parser.exportedName()) }
            let hasNamespace = try parser.namespace()
            let start = parser.token
            let name = try parser.exportedName()
            let isType: Bool
            switch start.kind {
            case .constructor, .qualifiedConstructor: isType = true
            case .openParen: isType = parser.tokens[parser.index - 2].kind.isConstructorOperator
            default: isType = false
            }
            guard isType || hasNamespace || parser.token.kind == .openParen else { return .variable(name) }
            return .type(name, try parser.subordinates())
        }
    }

    private mutating func importItems() throws(ParseFailure) -> [Located<ImportItem>] {
        try entityList { parser throws(ParseFailure) in
            if parser.acceptPatternNamespace() { return .pattern(try parser.exportedName().map(\.text)) }
            let hasNamespace = try parser.namespace()
            let start = parser.token
            let name = try parser.exportedName()
            if name.value.qualifier != nil {
                throw parser.fail(
                    "a qualified name in an import list", at: name.span, hints: ["write `\(name.value.text)`"])
            }
            let symbol = name.map(\.text)
            let isType =
                hasNamespace || start.kind == .constructor
                || (start.kind == .openParen && parser.tokens[parser.index - 2].kind.isConstructorOperator)
            guard isType || parser.token.kind == .openParen else { return .variable(symbol) }
            return .type(symbol, try parser.subordinates())
        }
    }

    /// `type` before an entity.
    private mutating func namespace() throws(ParseFailure) -> Bool {
        let place = span(of: token)
        if accept(.type) {
            require(
                .explicitNamespaces, .typeOperators, .typeFamilies, for: "namespaces in import and export lists",
                at: place)
            return true
        }
        return false
    }

    /// `pattern` before an entity.
    private mutating func acceptPatternNamespace() -> Bool {
        guard isWord(Words.pattern),
            [.constructor, .qualifiedConstructor, .openParen].contains(kind(ahead: 1))
        else { return false }
        require(.patternSynonyms, for: "pattern synonyms", at: span(of: token))
        advance()
        return true
    }

    /// A variable, a type, or an operator in parentheses, perhaps qualified.
    private mutating func exportedName() throws(ParseFailure) -> LName {
        let start = token
        switch token.kind {
        case .variable, .constructor, .qualifiedVariable, .qualifiedConstructor:
            let name = nameOccurrence(token)
            advance()
            return LName(name, at: span(from: start.start))
        case .openParen where kind(ahead: 1).isOperatorName && kind(ahead: 2) == .closeParen:
            advance()
            let name = nameOccurrence(token)
            advance()
            advance()
            return LName(name, at: span(from: start.start))
        default: throw unexpected(expected: "a name")
        }
    }

    private mutating func subordinates() throws(ParseFailure) -> SubordinateList {
        guard token.kind == .openParen else { return .none }
        if kind(ahead: 1) == .dotDot, kind(ahead: 2) == .closeParen {
            let opener = token
            advance()
            advance()
            try close(.closeParen, ")", opener: opener)
            return .all
        }
        var hasAll = false
        let names = try entityList { parser throws(ParseFailure) -> LSymbol? in
            if parser.accept(.dotDot) {
                hasAll = true
                return nil
            }
            _ = try parser.namespace()
            return try parser.exportedName().map(\.text)
        }.compactMap(\.value)
        return hasAll ? .allAnd(names) : .some(names)
    }

    private mutating func topLevelItem() throws(ParseFailure) -> TopLevelItem {
        if token.kind == .module {
            throw fail(
                "unexpected `module`", at: span(of: token), label: "the module's head comes first",
                hints: ["move it above the imports"])
        }
        if token.kind == .import { return .importDeclaration(try importDeclaration()) }
        return .declarations(try topLevelDeclaration())
    }

    private mutating func importDeclaration() throws(ParseFailure) -> ImportDeclaration {
        let start = token.start
        advance()
        let isSource = try sourcePragma()
        let isSafe = accept(word: Words.safe)
        var isQualified = accept(word: Words.qualified)
        let isQualifiedFirst = isQualified
        var package: String?
        if token.kind == .literal {
            if case .string(let text) = literals[Int(token.payload)] {
                package = String(String.UnicodeScalarView(text.compactMap(Unicode.Scalar.init)))
            }
            require(.packageImports, for: "package names in imports", at: span(of: token))
            advance()
        }
        let module = try moduleName()
        if isWord(Words.qualified) {
            let place = span(of: token)
            require(.importQualifiedPost, for: "`qualified` after the module's name", at: place)
            if isQualified { throw fail("`qualified` twice", at: place) }
            isQualified = true
            advance()
        }
        let alias = accept(word: Words.as_) ? try moduleName() : nil
        let isHiding = accept(word: Words.hiding)
        var items: [Located<ImportItem>]?
        if token.kind == .openParen {
            items = try importItems()
        } else if isHiding {
            throw unexpected(expected: "the names to hide, in parentheses")
        }
        var declaration = ImportDeclaration(
            module: module, isQualified: isQualified, alias: alias, isHiding: isHiding, items: items,
            span: span(from: start))
        declaration.package = package
        declaration.isQualifiedFirst = isQualifiedFirst
        declaration.isSource = isSource
        declaration.isSafe = isSafe
        return declaration
    }

    private mutating func sourcePragma() throws(ParseFailure) -> Bool {
        guard token.kind == .pragmaOpen, token.symbol == "SOURCE" else { return false }
        advance()
        guard token.kind == .pragmaClose else { throw unexpected(expected: "`#-}`") }
        advance()
        return true
    }
}
