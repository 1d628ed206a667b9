import HytheBase

extension TokenParser {
    /// A type with everything: `forall`, context, arrows.
    mutating func type() throws(ParseFailure) -> SType {
        let start = token.start
        if isForall {
            let place = span(of: token)
            require(
                .explicitForAll, .rankNTypes, .scopedTypeVariables, .existentialQuantification,
                .liberalTypeSynonyms, for: "explicit `forall` types", at: place)
            advance()
            let binders = try typeVariableBinders()
            if token.kind == .rightArrow {
                throw notSupportedYet("visible dependent quantification", at: span(of: token))
            }
            guard isOperator(Words.dot) else { throw unexpected(expected: "`.` after the variables of `forall`") }
            advance()
            let body = try type()
            return SType(.forall(binders, body), at: span(from: start))
        }
        let left = try operatorType()
        switch token.kind {
        case .rightArrow:
            advance()
            let right = try type()
            return SType(.function(left, right), at: span(from: start))
        case .doubleArrow:
            advance()
            let body = try type()
            return SType(.qualified(context(from: left), body), at: span(from: start))
        case .operatorSymbol where isMultiplicity:
            var multiplicity = Multiplicity.one
            if token.symbol == Words.percent {
                advance()
                // `1` is no number here.
                if token.kind == .literal {
                    advance()
                } else if let written = try atomicType() {
                    multiplicity = Multiplicity(written)
                } else {
                    throw unexpected(expected: "a multiplicity after `%`")
                }
                guard token.kind == .rightArrow else { throw unexpected(expected: "`->` after the multiplicity") }
            }
            advance()
            let right = try type()
            var function = SType(.function(left, right), at: span(from: start))
            function.multiplicity = multiplicity
            return function
        default:
            return left
        }
    }

    /// `%` before a multiplicity, or `⊸`.
    private var isMultiplicity: Bool {
        guard features.contains(.linearTypes), token.kind == .operatorSymbol else { return false }
        if token.symbol == Words.lollipop { return features.contains(.unicodeSyntax) }
        let next = self.token(ahead: 1)
        return token.symbol == Words.percent && next.start == token.end && index > 0
            && tokens[index - 1].end < token.start
    }

    var isForall: Bool {
        isWord(Words.forall)
            || (features.contains(.unicodeSyntax) && token.kind == .operatorSymbol
                && token.symbol == Words.unicodeForall)
    }

    /// The constraints that a parsed type stands for.
    func context(from type: SType) -> [SType] {
        switch type.kind {
        case .tuple(let constraints): constraints
        case .parenthesized(let constraint): context(from: constraint)
        case .constructor(let name) where name.text == Words.unit: []
        default: [type]
        }
    }

    /// `a (b :: k) ...`; at least none.
    mutating func typeVariableBinders() throws(ParseFailure) -> [TypeVariableBinder] {
        var binders: [TypeVariableBinder] = []
        while true {
            switch token.kind {
            case .variable:
                binders.append(TypeVariableBinder(name: LSymbol(token.symbol, at: span(of: token)), kind: nil))
                advance()
            case .openParen: binders.append(try bracketedBinder(isInferred: false))
            case .openBrace: binders.append(try bracketedBinder(isInferred: true))
            default: return binders
            }
        }
    }

    /// `(a :: k)`, or, of one that is inferred, `{a}` or `{a :: k}`.
    private mutating func bracketedBinder(isInferred: Bool) throws(ParseFailure) -> TypeVariableBinder {
        let opener = token
        advance()
        open.brackets += 1
        let name = token
        guard name.kind == .variable else { throw unexpected(expected: "a type variable") }
        advance()
        if !isInferred, token.kind != .doubleColon { throw unexpected(expected: "`::` and a kind") }
        let kind = accept(.doubleColon) ? try type() : nil
        if kind != nil { require(.kindSignatures, for: "kinds of type variables", at: span(of: name)) }
        try close(isInferred ? .closeBrace : .closeParen, isInferred ? "}" : ")", opener: opener)
        open.brackets -= 1
        return TypeVariableBinder(
            name: LSymbol(name.symbol, at: span(of: name)), kind: kind, isInferred: isInferred)
    }

    /// Applied types with operators between them.
    mutating func operatorType() throws(ParseFailure) -> SType {
        let start = token.start
        let first = try appliedType()
        guard isTypeOperatorNext else { return first }
        var operands = [first]
        var operators: [Operator] = []
        while isTypeOperatorNext {
            if token.kind == .tilde {
                // `~` binds looser than what is written around it here.
                let place = span(of: token)
                require(.gadts, .typeFamilies, for: "equality constraints", at: place)
                advance()
                let left = infixType(operands, operators, from: start)
                let right = try operatorType()
                return SType(.equality(left, right), at: span(from: start))
            }
            let place = span(of: token)
            if accept(.tick) { require(.dataKinds, for: "promoted constructors", at: place) }
            require(.typeOperators, for: "operators in types", at: place)
            operators.append(try operatorOccurrence())
            operands.append(try appliedType())
        }
        return infixType(operands, operators, from: start)
    }

    private func infixType(_ operands: [SType], _ operators: [Operator], from start: UInt32) -> SType {
        operators.isEmpty ? operands[0] : SType(.infix(operands, operators), at: span(from: start))
    }

    private var isTypeOperatorNext: Bool {
        switch token.kind {
        case .constructorOperator, .qualifiedConstructorOperator, .qualifiedOperator, .tilde, .minus: true
        case .backquote: true
        case .tick: kind(ahead: 1) == .constructorOperator || kind(ahead: 1) == .backquote
        case .operatorSymbol:
            !isMultiplicity && token.symbol != Words.dot && token.symbol != Words.bang
                && !(isStar && features.contains(.starIsType))
        default: false
        }
    }

    private var isStar: Bool { token.symbol == Words.star || token.symbol == Words.unicodeStar }

    /// `T a b`
    mutating func appliedType() throws(ParseFailure) -> SType {
        let start = token.start
        guard var result = try atomicType() else { throw unexpected(expected: "a type") }
        while true {
            if token.kind == .typeAt { throw notSupportedYet("kind application", at: span(of: token)) }
            guard let argument = try atomicType() else { return result }
            result = SType(.apply(result, argument), at: span(from: start))
        }
    }

    /// A type that needs no parentheses as an argument; `nil` if none begins here.
    mutating func atomicType() throws(ParseFailure) -> SType? {
        let start = token
        let place = span(of: start)
        switch token.kind {
        case .variable:
            if isForall { return nil }
            advance()
            return SType(.variable(start.symbol), at: place)
        case .constructor, .qualifiedConstructor:
            advance()
            return SType(.constructor(nameOccurrence(start)), at: place)
        case .underscore:
            advance()
            return SType(.wildcard, at: place)
        case .operatorSymbol where isStar && features.contains(.starIsType):
            advance()
            return SType(.constructor(NameOccurrence(Words.star)), at: place)
        case .openParen: return try parenthesizedType()
        case .openBracket: return try listType()
        case .openUnboxed:
            advance()
            open.brackets += 1
            var parts = token.kind == .closeUnboxed ? [] : try typeList()
            let isSum = parts.count == 1 && token.kind == .bar
            if isSum { while accept(.bar) { parts.append(try kindedType()) } }
            try close(.closeUnboxed, "#)", opener: start)
            open.brackets -= 1
            if isSum { return SType(.unboxedSum(parts), at: span(from: place)) }
            return SType(.unboxedTuple(parts), at: span(from: place))
        case .prefixBang, .prefixTilde:
            advance()
            guard let type = try atomicType() else { throw unexpected(expected: "a type") }
            return SType(start.kind == .prefixBang ? .banged(type) : .lazy(type), at: span(from: place))
        case .unpackPragma:
            advance()
            guard let type = try atomicType() else { throw unexpected(expected: "a field's type") }
            return SType(.unpackPragma(type, isUnpacked: start.symbol == "UNPACK"), at: span(from: place))
        case .tick: return isTypeOperatorNext ? nil : try promotedType()
        case .literal:
            switch literals[Int(start.payload)] {
            case .integer(let digits):
                require(.dataKinds, for: "numbers in types", at: place)
                advance()
                return SType(.numberLiteral(digits), at: place)
            case .string(let text):
                require(.dataKinds, for: "strings in types", at: place)
                advance()
                var scalars = String.UnicodeScalarView()
                scalars.append(contentsOf: text.map { Unicode.Scalar($0) ?? "\u{FFFD}" })
                return SType(.stringLiteral(String(scalars)), at: place)
            default: return nil
            }
        default: return nil
        }
    }

    /// Types separated by commas, each perhaps with a kind.
    private mutating func typeList() throws(ParseFailure) -> [SType] {
        var types: [SType] = []
        repeat { types.append(try kindedType()) } while accept(.comma)
        return types
    }

    /// `t` or `t :: k`.
    mutating func kindedType() throws(ParseFailure) -> SType {
        let start = token.start
        if isImplicitParameter {
            let name = implicitParameter()
            try expect(.doubleColon, "`::` and the type of `?\(name.value)`")
            return SType(.implicitParameter(name.value, try type()), at: span(from: start))
        }
        let subject = try type()
        guard token.kind == .doubleColon else { return subject }
        require(.kindSignatures, for: "kind signatures", at: span(of: token))
        advance()
        let kind = try type()
        return SType(.kindSignature(subject, kind), at: span(from: start))
    }

    var isImplicitParameter: Bool {
        features.contains(.implicitParams) && token.kind == .operatorSymbol && token.symbol == "?"
            && kind(ahead: 1) == .variable && tokens[index + 1].start == token.end
    }

    /// Reads the `?x` that is next.
    mutating func implicitParameter() -> LSymbol {
        let start = token.start
        advance()
        let name = token.symbol
        advance()
        return LSymbol(name, at: span(from: start))
    }

    /// After `(`: unit, a tuple or its constructor, an operator as a name, or a type in parentheses.
    private mutating func parenthesizedType() throws(ParseFailure) -> SType {
        let opener = token
        let inner = kind(ahead: 1)
        if inner == .closeParen {
            advance()
            advance()
            return SType(.constructor(NameOccurrence(Words.unit)), at: span(from: opener.start))
        }
        if kind(ahead: 2) == .closeParen {
            let name = token(ahead: 1)
            let occurrence: NameOccurrence? =
                switch inner {
                case .rightArrow: NameOccurrence(Words.arrow)
                case .tilde, .prefixTilde: NameOccurrence(Words.tilde)
                case .operatorSymbol where name.symbol == Words.star && features.contains(.starIsType): nil
                case .operatorSymbol, .constructorOperator, .qualifiedOperator, .qualifiedConstructorOperator, .minus:
                    nameOccurrence(name)
                default: nil
                }
            if let occurrence {
                if inner != .rightArrow, !inner.isConstructorOperator, inner != .tilde {
                    require(.typeOperators, for: "operators in types", at: span(of: name))
                }
                for _ in 0..<3 { advance() }
                return SType(.constructor(occurrence), at: span(from: opener.start))
            }
        }
        advance()
        open.brackets += 1
        if token.kind == .comma {
            var arity = 1
            while accept(.comma) { arity += 1 }
            try close(.closeParen, ")", opener: opener)
            open.brackets -= 1
            return SType(
                .constructor(NameOccurrence(Words.tupleConstructor(arity: arity))), at: span(from: opener.start))
        }
        let types = try typeList()
        try close(.closeParen, ")", opener: opener)
        open.brackets -= 1
        return SType(types.count == 1 ? .parenthesized(types[0]) : .tuple(types), at: span(from: opener.start))
    }

    private mutating func listType() throws(ParseFailure) -> SType {
        let opener = token
        advance()
        if accept(.closeBracket) {
            return SType(.constructor(NameOccurrence(Words.nilList)), at: span(from: opener.start))
        }
        open.brackets += 1
        let types = try typeList()
        try close(.closeBracket, "]", opener: opener)
        open.brackets -= 1
        if types.count > 1 {
            require(.dataKinds, for: "lists of types", at: span(from: opener.start))
            return SType(.promotedList(types), at: span(from: opener.start))
        }
        return SType(.list(types[0]), at: span(from: opener.start))
    }

    /// `'C`, `'[a, b]`, `'(:)`, `'(a, b)`
    private mutating func promotedType() throws(ParseFailure) -> SType {
        let start = token
        require(.dataKinds, for: "promoted constructors", at: span(of: start))
        advance()
        let next = token
        switch token.kind {
        case .constructor, .qualifiedConstructor:
            advance()
            return SType(.promoted(nameOccurrence(next)), at: span(from: start.start))
        case .openBracket:
            advance()
            if accept(.closeBracket) { return SType(.promotedList([]), at: span(from: start.start)) }
            open.brackets += 1
            let types = try typeList()
            try close(.closeBracket, "]", opener: next)
            open.brackets -= 1
            return SType(.promotedList(types), at: span(from: start.start))
        case .openParen where kind(ahead: 1).isConstructorOperator && kind(ahead: 2) == .closeParen:
            advance()
            let name = nameOccurrence(token)
            advance()
            advance()
            return SType(.promoted(name), at: span(from: start.start))
        case .openParen:
            advance()
            if accept(.closeParen) { return SType(.promotedTuple([]), at: span(from: start.start)) }
            open.brackets += 1
            let types = try typeList()
            if types.count == 1 { throw unexpected(expected: "`,` of a promoted tuple") }
            try close(.closeParen, ")", opener: next)
            open.brackets -= 1
            return SType(.promotedTuple(types), at: span(from: start.start))
        default: throw unexpected(expected: "a data constructor, a list or a tuple after `'`")
        }
    }
}

extension Multiplicity {
    /// What a type behind `%` says.
    fileprivate init(_ type: SType) {
        switch type.kind {
        case .constructor(let name) where name.text == "One": self = .one
        case .constructor(let name) where name.text == "Many": self = .many
        case .promoted(let name) where name.text == "One": self = .one
        case .promoted(let name) where name.text == "Many": self = .many
        default: self = .other
        }
    }
}
