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
            if accept(.rightArrow) {
                let body = try type()
                return SType(.visibleForall(binders, body), at: span(from: start))
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

    /// The head of a declaration, as a type. A name that is no symbol may stand between its parameters without TypeOperators.
    mutating func headType() throws(ParseFailure) -> SType {
        isInHead = true
        defer { isInHead = false }
        return try operatorType()
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
            if !isInHead || token.kind != .backquote {
                require(.typeOperators, for: "operators in types", at: place)
            }
            operators.append(try operatorOccurrence())
            operands.append(try appliedType())
        }
        return infixType(operands, operators, from: start)
    }

    private func infixType(_ operands: [SType], _ operators: [Operator], from start: UInt32) -> SType {
        operators.isEmpty ? operands[0] : SType(.infix(operands, operators), at: span(from: start))
    }

    var isTypeOperatorNext: Bool {
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

    var isStar: Bool { token.symbol == Words.star || token.symbol == Words.unicodeStar }

    /// `T a b`
    mutating func appliedType() throws(ParseFailure) -> SType {
        let start = token.start
        guard var result = try atomicType() else { throw unexpected(expected: "a type") }
        while true {
            if token.kind == .typeAt {
                require(.typeApplications, for: "kind applications", at: span(of: token))
                advance()
                guard let kind = try atomicType() else { throw unexpected(expected: "a kind after `@`") }
                result = SType(.kindApply(result, kind), at: span(from: start))
                continue
            }
            guard let argument = try atomicType() else { return result }
            result = SType(.apply(result, argument), at: span(from: start))
        }
    }

    var isImplicitParameter: Bool {
        features.contains(.implicitParams) && token.kind == .operatorSymbol && token.symbol == "?"
            && kind(ahead: 1) == .variable && tokens[index + 1].start == token.end
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
