import HytheBase

extension TokenParser {
    /// `data` or `newtype`, in Haskell's or GADT syntax; a data family or an instance of one.
    ///
    /// - Parameter isInstance: in the body of a class instance, where `instance` may be left out.
    mutating func dataDeclaration(isInstance: Bool = false) throws(ParseFailure) -> Declaration.Kind {
        let keyword = token
        let isNewtype = keyword.kind == .newtype
        advance()
        if !isNewtype, isWord(Words.family) {
            advance()
            return .family(try dataFamily(at: span(of: keyword)))
        }
        let isInstance = token.kind == .instance || isInstance
        if isInstance { require(.typeFamilies, for: "data families", at: span(of: keyword)) }
        _ = accept(.instance)
        var binders: [TypeVariableBinder]?
        if isInstance, isForall { binders = try quantifiedVariables() }
        var type = try headType()
        var constraints: [SType] = []
        if token.kind == .doubleArrow {
            require(.datatypeContexts, for: "contexts of data types", at: type.span)
            advance()
            constraints = context(from: type)
            type = try headType()
        }
        let head =
            isInstance ? TypeHead(name: LSymbol(Words.family, at: type.span), parameters: []) : try typeHead(from: type)
        var kind: SType?
        if token.kind == .doubleColon {
            require(.kindSignatures, for: "kind signatures", at: span(of: token))
            advance()
            kind = try self.type()
        }
        var constructors: [ConstructorDeclaration] = []
        if accept(.equals) {
            repeat { constructors.append(try constructor()) } while accept(.bar)
        } else if token.kind == .where_ {
            require(.gadtSyntax, .gadts, for: "constructors with signatures", at: span(of: token))
            advance()
            constructors = try block(.constructors) { parser throws(ParseFailure) in
                try parser.constructorSignature()
            }.flatMap { $0 }
        } else if !isNewtype, !isInstance {
            require(.emptyDataDecls, for: "data types without constructors", at: head.name.span)
        }
        var deriving: [DerivingClause] = []
        while token.kind == .deriving { deriving.append(try derivingClause()) }
        var declaration = DataDeclaration(
            isNewtype: isNewtype, context: constraints, head: head, kind: kind, constructors: constructors,
            deriving: deriving)
        if isInstance {
            // No two instances of a module have a constructor in common, nor do they stand at one place.
            let mark = constructors.first?.name.value.text ?? String(keyword.start)
            declaration.head.name.value = Symbol("R:\(mark)")
            declaration.pattern = type
            declaration.binders = binders
        }
        return .data(declaration)
    }

    private mutating func derivingClause() throws(ParseFailure) -> DerivingClause {
        let start = token.start
        advance()
        let strategy = try derivingStrategy()
        var classes: [SType] = []
        if token.kind == .openParen {
            guard let list = try atomicType() else { throw unexpected(expected: "classes") }
            classes = context(from: list)
        } else if token.kind == .constructor || token.kind == .qualifiedConstructor, let name = try atomicType() {
            classes = [name]
        } else {
            throw unexpected(expected: "a class, or classes in parentheses")
        }
        var clause = DerivingClause(strategy: strategy, classes: classes, span: span(from: start))
        if strategy == nil { clause.via = try viaType() }
        return clause
    }

    /// `via T`, if it is next.
    mutating func viaType() throws(ParseFailure) -> SType? {
        guard isWord(Words.via) else { return nil }
        require(.derivingVia, for: "deriving via another type", at: span(of: token))
        advance()
        return try operatorType()
    }

    // MARK: Constructors

    private mutating func constructor() throws(ParseFailure) -> ConstructorDeclaration {
        let start = token.start
        var existentials: [TypeVariableBinder] = []
        if isForall {
            require(.existentialQuantification, .gadts, for: "existential types", at: span(of: token))
            existentials = try quantifiedVariables()
        }
        var constraints: [SType] = []
        if constructorHas(.doubleArrow) {
            require(.existentialQuantification, .gadts, for: "constructors with contexts", at: span(of: token))
            constraints = context(from: try operatorType())
            try expect(.doubleArrow, "`=>`")
        }
        let (name, fields) = try constructorBody()
        return ConstructorDeclaration(
            name: name, existentials: existentials, context: constraints, fields: fields, result: nil,
            span: span(from: start))
    }

    /// Whether a token of this kind stands outside brackets in the constructor that begins here.
    private func constructorHas(_ kind: TokenKind) -> Bool {
        let limit = contexts.last?.column ?? 0
        var next = index
        while true {
            let token = tokens[next]
            if next > index, token.startsLine, token.column <= limit { return false }
            if token.kind == kind { return true }
            switch token.kind {
            case .openParen, .openBracket, .openBrace, .openUnboxed:
                guard closing[next] >= 0 else { return false }
                next = Int(closing[next])
            case .bar, .deriving, .equals, .semicolon, .endOfFile, .closeBrace, .closeParen: return false
            default: break
            }
            next += 1
        }
    }

    private var isInfixConstructor: Bool { constructorHas(.constructorOperator) || constructorHas(.backquote) }

    private mutating func constructorBody() throws(ParseFailure) -> (LSymbol, ConstructorDeclaration.Fields) {
        if isInfixConstructor {
            let left = try infixField()
            guard token.kind == .constructorOperator || token.kind == .backquote else {
                throw unexpected(expected: "a constructor operator")
            }
            let op = try operatorOccurrence()
            guard op.isConstructor, op.name.qualifier == nil else {
                throw fail("`\(op.name.text)` cannot be a constructor", at: op.span)
            }
            let right = try infixField()
            return (LSymbol(op.name.text, at: op.span), .infix(left, right))
        }
        let name = try constructorBinder()
        if token.kind == .openBrace { return (name, .record(try recordFields())) }
        var fields: [FieldType] = []
        while let type = try atomicType() { fields.append(TokenParser.field(type)) }
        if token.kind == .operatorSymbol, token.symbol == Words.bang {
            throw unexpected(expected: "a type", hints: ["a strict field has no space after `!`"])
        }
        return (name, .positional(fields))
    }

    private mutating func infixField() throws(ParseFailure) -> FieldType {
        TokenParser.field(try appliedType())
    }

    /// Takes the strictness mark and the pragma before it off.
    private static func field(_ type: SType) -> FieldType {
        switch type.kind {
        case .unpackPragma(let inner, let isUnpacked):
            var field = field(inner)
            field.unpackedness = isUnpacked ? .unpack : .noUnpack
            return field
        case .banged(let inner): return FieldType(type: inner, strictness: .strict)
        case .lazy(let inner): return FieldType(type: inner, strictness: .lazy)
        default: return FieldType(type: type, strictness: .none)
        }
    }

    /// `{ a, b :: T, c :: !U }`
    private mutating func recordFields() throws(ParseFailure) -> [(names: [LSymbol], type: FieldType)] {
        let opener = openBrace()
        var groups: [(names: [LSymbol], type: FieldType)] = []
        while token.kind != .closeBrace {
            var names = [try binder()]
            while accept(.comma) { names.append(try binder()) }
            try expect(.doubleColon, "`::` and the field's type")
            groups.append((names, TokenParser.field(try type())))
            guard accept(.comma) else { break }
        }
        try closeBrace(opener: opener)
        return groups
    }

    /// `C, D :: forall a. Ctx => t1 -> t2 -> T a`, or with record fields: one declaration for each name.
    private mutating func constructorSignature() throws(ParseFailure) -> [ConstructorDeclaration] {
        let start = token.start
        var names = [try constructorBinder()]
        while accept(.comma) { names.append(try constructorBinder()) }
        try expect(.doubleColon, "`::` and the constructor's type")
        var existentials: [TypeVariableBinder] = []
        var constraints: [SType] = []
        if isForall {
            require(
                .explicitForAll, .rankNTypes, .existentialQuantification, .scopedTypeVariables,
                for: "explicit `forall` types", at: span(of: token))
            existentials = try quantifiedVariables()
        }
        if constructorHas(.doubleArrow), token.kind != .openBrace {
            constraints = context(from: try operatorType())
            try expect(.doubleArrow, "`=>`")
        }
        let fields: ConstructorDeclaration.Fields
        let result: SType
        if token.kind == .openBrace {
            fields = .record(try recordFields())
            try expect(.rightArrow, "`->` and the constructor's type")
            result = try operatorType()
        } else {
            var positional: [FieldType] = []
            var last = try type()
            if case .parenthesized(let inner) = last.kind, case .function = inner.kind { last = inner }
            while case .function(let argument, let rest) = last.kind {
                var field = TokenParser.field(argument)
                // Without the extension every constructor is linear.
                if features.contains(.linearTypes) { field.multiplicity = last.multiplicity }
                positional.append(field)
                last = rest
            }
            fields = .positional(positional)
            result = last
        }
        let place = span(from: start)
        return names.map {
            ConstructorDeclaration(
                name: $0, existentials: existentials, context: constraints, fields: fields, result: result, span: place)
        }
    }
}
