import HytheBase

/// Type families, their equations and instances.
extension TokenParser {
    /// What follows `type`, if it declares a family or an instance of one; `nil` if it is another declaration.
    mutating func typeFamilyDeclaration(at keyword: Span) throws(ParseFailure) -> Declaration.Kind? {
        if token.kind == .instance {
            require(.typeFamilies, for: "type families", at: keyword)
            advance()
            return .familyInstance(try familyEquation())
        }
        guard isWord(Words.family) else { return nil }
        require(.typeFamilies, for: "type families", at: keyword)
        advance()
        var family = try familyHead(from: try operatorType())
        if accept(.where_) {
            family.equations = try block(.equations) { parser throws(ParseFailure) in try parser.familyEquation() }
        }
        return .family(family)
    }

    /// After `type` in the body of a class or instance: a family's head, or an equation.
    mutating func associatedType(at keyword: Span) throws(ParseFailure) -> Declaration.Kind {
        if let declaration = try typeFamilyDeclaration(at: keyword) { return declaration }
        require(.typeFamilies, for: "associated types", at: keyword)
        let start = token.start
        if isForall { return .familyInstance(try familyEquation()) }
        let left = try operatorType()
        // `= r |` names the result of an injective family; another `=` is an equation's.
        if token.kind == .equals, !(kind(ahead: 1) == .variable && kind(ahead: 2) == .bar),
            kind(ahead: 1) != .openParen
                || !isInjectiveResult
        {
            advance()
            let right = try kindedType()
            return .familyInstance(EquationDeclaration(left: left, right: right, span: span(from: start)))
        }
        return .family(try familyHead(from: left))
    }

    /// Whether `= (r :: k) |` is next.
    private var isInjectiveResult: Bool {
        guard kind(ahead: 1) == .openParen, kind(ahead: 2) == .variable, kind(ahead: 3) == .doubleColon else {
            return false
        }
        var ahead = 4
        var depth = 1
        while depth > 0 {
            let next = kind(ahead: ahead)
            if next == .openParen { depth += 1 }
            if next == .closeParen { depth -= 1 }
            if next == .endOfFile { return false }
            ahead += 1
        }
        return kind(ahead: ahead) == .bar
    }

    /// `F a b`, then the result's kind, or its name and what it determines.
    private mutating func familyHead(from type: SType) throws(ParseFailure) -> FamilyDeclaration {
        var family = FamilyDeclaration(head: try typeHead(from: type))
        if accept(.doubleColon) {
            family.resultKind = try self.type()
        } else if accept(.equals) {
            let binders = try typeVariableBinders()
            guard binders.count == 1 else { throw unexpected(expected: "a name for the result") }
            family.result = binders[0]
            family.resultKind = binders[0].kind
            guard token.kind == .bar else {
                require(.typeFamilyDependencies, for: "names of families' results", at: binders[0].name.span)
                return family
            }
            require(.typeFamilyDependencies, for: "injectivity annotations", at: span(of: token))
            advance()
            let from = typeVariableNames()
            guard from.count == 1, from[0].value == binders[0].name.value else {
                throw unexpected(expected: "the result's name")
            }
            try expect(.rightArrow, "`->` of an injectivity annotation")
            family.injectivity = typeVariableNames()
        }
        return family
    }

    /// What follows `data family`, or `data` in a class.
    mutating func dataFamily(at keyword: Span) throws(ParseFailure) -> FamilyDeclaration {
        require(.typeFamilies, for: "data families", at: keyword)
        var family = FamilyDeclaration(head: try typeHead(from: try headType()))
        family.isData = true
        if accept(.doubleColon) { family.resultKind = try type() }
        return family
    }

    /// `forall a b.`
    mutating func quantifiedVariables() throws(ParseFailure) -> [TypeVariableBinder] {
        advance()
        let binders = try typeVariableBinders()
        guard isOperator(Words.dot) else { throw unexpected(expected: "`.` after the variables of `forall`") }
        advance()
        return binders
    }

    private mutating func typeVariableNames() -> [LSymbol] {
        var names: [LSymbol] = []
        while token.kind == .variable {
            names.append(LSymbol(token.symbol, at: span(of: token)))
            advance()
        }
        return names
    }

    /// `[forall a b.] F t1 t2 = t`
    mutating func familyEquation() throws(ParseFailure) -> EquationDeclaration {
        let start = token.start
        var binders: [TypeVariableBinder]?
        if isForall { binders = try quantifiedVariables() }
        let left = try operatorType()
        try expect(.equals, "`=`")
        let right = try kindedType()
        var equation = EquationDeclaration(left: left, right: right, span: span(from: start))
        equation.binders = binders
        return equation
    }
}
