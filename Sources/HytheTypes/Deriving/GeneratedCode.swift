import HytheBase
import HytheSyntax

/// Builds renamed code that no one wrote, all of it at one place in the source.
///
/// Numbers and strings are built of unboxed literals, so that neither overloading nor extensions of the module touch
/// them.
struct GeneratedCode {
    let span: Span

    // MARK: Expressions

    func variable(_ name: Name) -> RExpression { RExpression(.variable(name), at: span) }
    func constructor(_ name: Name) -> RExpression { RExpression(.constructor(name), at: span) }

    func apply(_ function: RExpression, _ arguments: [RExpression]) -> RExpression {
        arguments.reduce(function) { RExpression(.apply($0, $1), at: span) }
    }

    func call(_ function: Name, _ arguments: RExpression...) -> RExpression { apply(variable(function), arguments) }

    /// An `Int#`.
    func unboxed(_ value: Int) -> RExpression { RExpression(.literal(.intHash(String(value))), at: span) }

    /// An `Int`.
    func int(_ value: Int) -> RExpression { apply(constructor(BuiltinNames.intConstructor), [unboxed(value)]) }

    /// A `[Char]`.
    func string(_ text: String) -> RExpression {
        let bytes = Array(text.utf8)
        let isASCII = bytes.allSatisfy { $0 > 0 && $0 < 128 }
        let literal = RExpression(.literal(.stringHash(bytes)), at: span)
        return apply(variable(isASCII ? BuiltinNames.unpackCString : BuiltinNames.unpackCStringUtf8), [literal])
    }

    /// A `Bool` of an unboxed comparison.
    func isTrue(_ operation: PrimitiveID, _ a: RExpression, _ b: RExpression) -> RExpression {
        call(DerivedNames.isTrue, primitive(operation, a, b))
    }

    func primitive(_ operation: PrimitiveID, _ arguments: RExpression...) -> RExpression {
        apply(variable(.global(BuiltinNames.prim, Symbol(operation.rawValue), .value)), arguments)
    }

    /// The number of a value's constructor, as an `Int#`.
    func tag(_ value: RExpression) -> RExpression { primitive(.dataToTag, value) }

    func if_(_ condition: RExpression, _ yes: RExpression, _ no: RExpression) -> RExpression {
        RExpression(.if_(condition, yes, no), at: span)
    }

    func case_(_ scrutinee: RExpression, _ alternatives: [RAlternative]) -> RExpression {
        RExpression(.case_(scrutinee, alternatives), at: span)
    }

    func lambda(_ patterns: [RPattern], _ body: RExpression) -> RExpression {
        RExpression(.lambda(patterns, body), at: span)
    }

    func pair(_ a: RExpression, _ b: RExpression) -> RExpression { RExpression(.tuple([a, b]), at: span) }

    /// One expression as it is, any other number as a tuple, of tuples if there are very many.
    func tuple(_ parts: [RExpression]) -> RExpression {
        if parts.isEmpty { return constructor(BuiltinNames.unitConstructor) }
        return GeneratedCode.nested(parts) { RExpression(.tuple($0), at: span) }
    }

    private static func nested<Part>(_ parts: [Part], _ tuple: ([Part]) -> Part) -> Part {
        if parts.count == 1 { return parts[0] }
        let size = BuiltinNames.largestTuple
        if parts.count <= size { return tuple(parts) }
        let chunks = stride(from: 0, to: parts.count, by: size).map { start in
            nested(Array(parts[start..<min(start + size, parts.count)]), tuple)
        }
        return nested(chunks, tuple)
    }

    /// `forall a. [a] -> [a]`
    var listTransformation: RSignature {
        let element = Name.fresh("a", .typeVariable, at: span)
        let list = RType(
            .apply(RType(.constructor(BuiltinNames.list), at: span), RType(.variable(element), at: span)), at: span)
        let function = RType(.function(list, list), at: span)
        let type = RType(.forall([RTypeVariable(name: element, kind: nil)], function), at: span)
        return RSignature(implicit: [], type: type, span: span)
    }

    /// `forall a. Integral a => a -> Maybe a`
    var integralMatch: RSignature {
        let number = Name.fresh("a", .typeVariable, at: span)
        let variable = RType(.variable(number), at: span)
        func applied(_ name: Name) -> RType { RType(.apply(RType(.constructor(name), at: span), variable), at: span) }
        let function = RType(.function(variable, applied(.global("GHC.Maybe", "Maybe", .type))), at: span)
        let body = RType(.qualified([applied(BuiltinNames.integral)], function), at: span)
        let type = RType(.forall([RTypeVariable(name: number, kind: nil)], body), at: span)
        return RSignature(implicit: [], type: type, span: span)
    }

    func list(_ elements: [RExpression]) -> RExpression {
        elements.reversed().reduce(constructor(BuiltinNames.nil_)) { apply(constructor(BuiltinNames.cons), [$1, $0]) }
    }

    // MARK: Patterns

    var wildcard: RPattern { RPattern(.wildcard, at: span) }
    func pattern(_ variable: Name) -> RPattern { RPattern(.variable(variable), at: span) }
    func pattern(_ constructor: Name, _ fields: [RPattern]) -> RPattern {
        RPattern(.constructor(Located(constructor, at: span), fields), at: span)
    }
    func pattern(_ constructor: Name, _ fields: [Name]) -> RPattern { pattern(constructor, fields.map(pattern)) }
    func pair(_ a: RPattern, _ b: RPattern) -> RPattern { RPattern(.tuple([a, b]), at: span) }

    func tuple(_ parts: [RPattern]) -> RPattern {
        if parts.isEmpty { return pattern(BuiltinNames.unitConstructor, [RPattern]()) }
        return GeneratedCode.nested(parts) { RPattern(.tuple($0), at: span) }
    }

    // MARK: Bindings

    func alternative(_ pattern: RPattern, _ body: RExpression) -> RAlternative {
        RAlternative(pattern: pattern, body: plain(body), span: span)
    }

    func clause(_ patterns: [RPattern], _ body: RExpression) -> RClause {
        RClause(patterns: patterns, body: plain(body), span: span)
    }

    func function(_ name: Name, _ clauses: [RClause]) -> RBinding {
        RBinding(.function(name, clauses, isInfix: false), at: span)
    }

    func function(_ name: Name, _ patterns: [RPattern], _ body: RExpression) -> RBinding {
        function(name, [clause(patterns, body)])
    }

    private func plain(_ body: RExpression) -> RRightHandSide {
        RRightHandSide(body: .plain(body), bindings: RBindings(), span: span)
    }

    // MARK: Names

    func fresh(_ text: String) -> Name { .fresh(Symbol(text), at: span) }
    func fresh(_ letter: String, _ count: Int) -> [Name] { (0..<count).map { fresh("\(letter)\($0 + 1)") } }
}
