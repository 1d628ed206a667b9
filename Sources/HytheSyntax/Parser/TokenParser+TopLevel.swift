import HytheBase

extension TokenParser {
    mutating func topLevelDeclaration() throws(ParseFailure) -> [Declaration] {
        let start = token
        let kind: Declaration.Kind
        switch token.kind {
        case .data, .newtype: kind = try dataDeclaration()
        case .type: kind = try typeDeclaration()
        case .class_: kind = try classDeclaration()
        case .instance: kind = try instanceDeclaration()
        case .deriving: kind = try standaloneDeriving()
        case .default_:
            advance()
            guard token.kind == .openParen else { throw unexpected(expected: "types in parentheses") }
            kind = .defaultTypes(context(from: try appliedType()))
        case .foreign: kind = .foreignDeclaration(try foreignDeclaration())
        case .pragmaOpen where token.symbol == "RULES": kind = .pragma(.rules(try rules()))
        case .variable where isPatternSynonym: kind = try patternSynonym()
        case .splice: throw notSupportedYet("splices of declarations", at: span(of: token))
        default: return try localDeclarations()
        }
        return [Declaration(kind, at: span(from: start.start))]
    }

    // MARK: Types and classes

    private mutating func typeDeclaration() throws(ParseFailure) -> Declaration.Kind {
        let keyword = span(of: token)
        advance()
        if let declaration = try typeFamilyDeclaration(at: keyword) { return declaration }
        if isWord(Words.role), [.constructor, .openParen].contains(kind(ahead: 1)) {
            return try roleAnnotation(at: keyword)
        }
        let isOperator = token.kind == .openParen && kind(ahead: 2) == .closeParen
        if token.kind == .constructor || isOperator, kind(ahead: isOperator ? 3 : 1) == .doubleColon {
            require(.standaloneKindSignatures, for: "standalone kind signatures", at: keyword)
            let isVariable = isOperator && kind(ahead: 1) != .constructorOperator
            let name = isVariable ? try binder() : try constructorBinder()
            advance()
            return .kindSignature(name, try type())
        }
        let head = try typeHead(from: try headType())
        guard token.kind == .equals else { throw unexpected(expected: "`=`") }
        advance()
        return .typeSynonym(head: head, try kindedType())
    }

    private mutating func roleAnnotation(at keyword: Span) throws(ParseFailure) -> Declaration.Kind {
        require(.roleAnnotations, for: "role annotations", at: keyword)
        advance()
        let name = try constructorBinder()
        var roles: [Located<Role?>] = []
        while token.kind == .variable || token.kind == .underscore {
            let role = Role.names.first { $0.text == token.symbol }?.role
            if token.kind == .variable, role == nil {
                throw fail(
                    "`\(token.symbol)` is no role", at: span(of: token),
                    hints: ["the roles are `nominal`, `representational` and `phantom`; `_` leaves one open"])
            }
            roles.append(Located(token.kind == .variable ? role : nil, at: span(of: token)))
            advance()
        }
        return .roleAnnotation(name, roles)
    }

    /// Reads a parsed type as the head of a declaration: `T a b`, `a :+: b`, `(a :+: b) c`.
    func typeHeadParts(_ type: SType) -> TypeHead? {
        switch type.kind {
        case .constructor(let name) where name.qualifier == nil:
            return TypeHead(name: LSymbol(name.text, at: type.span), parameters: [])
        case .parenthesized(let inner): return typeHeadParts(inner)
        case .apply(let function, let argument):
            guard var head = typeHeadParts(function), let parameter = typeParameter(argument) else { return nil }
            head.parameters.append(parameter)
            return head
        case .infix(let operands, let operators):
            guard operands.count == 2, let op = operators.first, op.name.qualifier == nil,
                let left = typeParameter(operands[0]), let right = typeParameter(operands[1])
            else { return nil }
            return TypeHead(name: LSymbol(op.name.text, at: op.span), parameters: [left, right])
        default: return nil
        }
    }

    private func typeParameter(_ type: SType) -> TypeVariableBinder? {
        switch type.kind {
        case .variable(let name): TypeVariableBinder(name: LSymbol(name, at: type.span), kind: nil)
        case .parenthesized(let inner):
            if case .kindSignature(let variable, let kind) = inner.kind, case .variable(let name) = variable.kind {
                TypeVariableBinder(name: LSymbol(name, at: variable.span), kind: kind)
            } else {
                nil
            }
        default: nil
        }
    }

    mutating func typeHead(from type: SType) throws(ParseFailure) -> TypeHead {
        guard let head = typeHeadParts(type) else {
            if let name = TokenParser.leadingVariable(type) {
                throw fail(
                    "the name of a type or class begins with a capital letter", at: name.span,
                    hints: ["write `\(SyntaxMessages.capitalized(name.value.text))`"])
            }
            throw fail(
                "this cannot be the head of a declaration", at: type.span,
                hints: ["write a new name and type variables: `T a b`"])
        }
        if PrettyPrinter.isSymbolic(head.name.value.text) {
            require(.typeOperators, for: "operators in types", at: head.name.span)
        }
        return head
    }

    private static func leadingVariable(_ type: SType) -> LSymbol? {
        switch type.kind {
        case .variable(let name): LSymbol(name, at: type.span)
        case .apply(let function, _): leadingVariable(function)
        default: nil
        }
    }

    /// `[context =>] head`
    private mutating func headWithContext() throws(ParseFailure) -> (context: [SType], head: SType) {
        let first = try headType()
        guard accept(.doubleArrow) else { return ([], first) }
        return (context(from: first), try headType())
    }

    private mutating func classDeclaration() throws(ParseFailure) -> Declaration.Kind {
        advance()
        let (context, type) = try headWithContext()
        let head = try typeHead(from: type)
        var fundeps: [(from: [LSymbol], to: [LSymbol])] = []
        if token.kind == .bar {
            require(.functionalDependencies, for: "functional dependencies", at: span(of: token))
            advance()
            repeat {
                let from = variables()
                try expect(.rightArrow, "`->` of a functional dependency")
                fundeps.append((from, variables()))
            } while accept(.comma)
        }
        let body = try whereBody(isInstance: false)
        return .classDeclaration(ClassDeclaration(context: context, head: head, fundeps: fundeps, body: body))
    }

    private mutating func variables() -> [LSymbol] {
        var names: [LSymbol] = []
        while token.kind == .variable {
            names.append(LSymbol(token.symbol, at: span(of: token)))
            advance()
        }
        return names
    }

    private mutating func whereBody(isInstance: Bool) throws(ParseFailure) -> [Declaration] {
        guard accept(.where_) else { return [] }
        return try block(.classBody) { parser throws(ParseFailure) in
            try parser.bodyDeclarations(isInstance: isInstance)
        }.flatMap { $0 }
    }

    private mutating func instanceDeclaration() throws(ParseFailure) -> Declaration.Kind {
        advance()
        var instance = try instanceHead()
        instance.body = try whereBody(isInstance: true)
        return .instance(instance)
    }

    private mutating func instanceHead() throws(ParseFailure) -> InstanceDeclaration {
        var overlap: Symbol?
        if token.kind == .pragmaOpen {
            overlap = token.symbol
            advance()
            try expect(.pragmaClose, "`#-}`")
        }
        let whole = try type()
        var constraints: [SType] = []
        var head = whole
        var binders: [TypeVariableBinder]?
        while true {
            if case .forall(let variables, let inner) = head.kind {
                binders = (binders ?? []) + variables
                head = inner
            } else if case .qualified(let more, let inner) = head.kind {
                constraints += more
                head = inner
            } else if case .parenthesized(let inner) = head.kind {
                head = inner
            } else {
                break
            }
        }
        var instance = InstanceDeclaration(context: constraints, head: head, body: [], overlap: overlap)
        instance.binders = binders
        return instance
    }

    private mutating func standaloneDeriving() throws(ParseFailure) -> Declaration.Kind {
        let keyword = span(of: token)
        advance()
        let strategy = try derivingStrategy()
        let via = strategy == nil ? try viaType() : nil
        try expect(.instance, "`instance`")
        require(.standaloneDeriving, for: "standalone deriving declarations", at: keyword)
        return .standaloneDeriving(try instanceHead(), strategy: strategy, via: via)
    }

    /// `stock`, `newtype` or `anyclass`, if one is next.
    mutating func derivingStrategy() throws(ParseFailure) -> Symbol? {
        let place = span(of: token)
        let strategy: Symbol
        if isWord(Words.stock) {
            strategy = Words.stock
        } else if isWord(Words.anyclass) {
            strategy = Words.anyclass
        } else if token.kind == .newtype {
            strategy = Words.newtype
        } else {
            return nil
        }
        require(.derivingStrategies, .derivingVia, for: "deriving strategies", at: place)
        advance()
        return strategy
    }

    // MARK: Foreign

    private mutating func foreignDeclaration() throws(ParseFailure) -> ForeignDeclaration {
        advance()
        let direction: ForeignDeclaration.Direction
        if accept(.import) {
            direction = .import
        } else if accept(word: Words.export) {
            direction = .export
        } else {
            throw unexpected(expected: "`import` or `export`")
        }
        guard token.kind == .variable else { throw unexpected(expected: "a calling convention like `ccall`") }
        let convention = LSymbol(token.symbol, at: span(of: token))
        if token.symbol == "capi" { require(.capiFFI, for: "`capi` declarations", at: span(of: token)) }
        advance()
        var safety: LSymbol?
        if direction == .import, token.kind == .variable, kind(ahead: 1) != .doubleColon {
            let word = token.symbol
            if word == Words.safe || word == Words.unsafe || word == Words.interruptible {
                safety = LSymbol(word, at: span(of: token))
                if word == Words.interruptible {
                    require(.interruptibleFFI, for: "`interruptible` imports", at: span(of: token))
                }
                advance()
            }
        }
        var entity: Located<String>?
        if token.kind == .literal, case .string(let text) = literals[Int(token.payload)] {
            var scalars = String.UnicodeScalarView()
            scalars.append(contentsOf: text.map { Unicode.Scalar($0) ?? "\u{FFFD}" })
            entity = Located(String(scalars), at: span(of: token))
            advance()
        }
        let name: LName
        if direction == .export, token.kind == .qualifiedVariable {
            name = LName(nameOccurrence(token), at: span(of: token))
            advance()
        } else {
            name = try binder().map { NameOccurrence($0) }
        }
        try expect(.doubleColon, "`::` and the type")
        return ForeignDeclaration(
            direction: direction, convention: convention, safety: safety, entity: entity, name: name, type: try type())
    }
}
