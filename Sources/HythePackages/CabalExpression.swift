/// Which of a range's bounds count for nothing, by `allow-newer` and `allow-older`.
package struct IgnoredBounds: Sendable {
    package var upper = false
    package var lower = false

    package init() {}
}

/// Reads and evaluates conditions (`flag(x) && impl(ghc >= 8)`) and ranges of versions (`>= 4.9 && < 5`).
struct CabalExpression {
    private let place: CabalText
    private let text: [Character]
    private var position = 0
    /// Which bounds do not count.
    private var ignored = IgnoredBounds()

    init(_ place: CabalText) {
        self.place = place
        text = Array(place.text)
    }

    /// Whether a condition holds, by what `test` says of its tests: their names in lower case, and arguments.
    static func holds(
        _ place: CabalText, _ test: (_ name: String, _ argument: CabalText) throws(CabalFailure) -> Bool?
    ) throws(CabalFailure) -> Bool {
        var expression = CabalExpression(place)
        return try expression.whole { (self) throws(CabalFailure) in try self.test(test) }
    }

    /// Whether a version lies in a range; an empty range is every version.
    static func contains(
        _ version: PackageVersion, _ range: CabalText, ignoring ignored: IgnoredBounds = IgnoredBounds()
    ) throws(CabalFailure) -> Bool {
        var expression = CabalExpression(range)
        expression.ignored = ignored
        if range.text.allSatisfy(\.isWhitespace) { return true }
        return try expression.whole { (self) throws(CabalFailure) in try self.interval(version) }
    }

    private typealias Atom = (inout CabalExpression) throws(CabalFailure) -> Bool

    private mutating func whole(_ atom: Atom) throws(CabalFailure) -> Bool {
        let value = try disjunction(atom)
        skipSpaces()
        guard position == text.count else { throw failure("`\(text[position])` is not expected here") }
        return value
    }

    private mutating func disjunction(_ atom: Atom) throws(CabalFailure) -> Bool {
        var value = try conjunction(atom)
        while accept("||") {
            let other = try conjunction(atom)
            value = value || other
        }
        return value
    }

    private mutating func conjunction(_ atom: Atom) throws(CabalFailure) -> Bool {
        var value = try unary(atom)
        while accept("&&") {
            let other = try unary(atom)
            value = value && other
        }
        return value
    }

    private mutating func unary(_ atom: Atom) throws(CabalFailure) -> Bool {
        if accept("!") { return try !unary(atom) }
        guard accept("(") else { return try atom(&self) }
        let value = try disjunction(atom)
        try require(")")
        return value
    }

    private mutating func test(
        _ test: (_ name: String, _ argument: CabalText) throws(CabalFailure) -> Bool?
    ) throws(CabalFailure) -> Bool {
        skipSpaces()
        let start = position
        let name = word { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
        switch name.lowercased() {
        case "true": return true
        case "false": return false
        case "": throw failure("a condition is missing")
        default: break
        }
        try require("(")
        let first = position
        var depth = 1
        while position < text.count, depth > 0 {
            if text[position] == "(" { depth += 1 }
            if text[position] == ")" { depth -= 1 }
            position += 1
        }
        guard depth == 0 else { throw failure("`)` is missing") }
        let argument = CabalText(
            text: String(text[first..<(position - 1)]), line: place.line, column: place.column + first)
        guard let value = try test(name.lowercased(), argument) else {
            position = start
            throw failure("there is no test `\(name)`; there are os, arch, impl and flag")
        }
        return value
    }

    private mutating func interval(_ version: PackageVersion) throws(CabalFailure) -> Bool {
        if accept("-any") { return true }
        if accept("-none") { return false }
        for relation in ["^>=", ">=", "<=", "==", ">", "<"] where accept(relation) {
            if accept("{") {
                guard relation == "==" || relation == "^>=" else { throw failure("a set stands behind == or ^>=") }
                var value = false
                repeat {
                    let bound = try self.bound()
                    if relates(version, relation, bound) { value = true }
                } while accept(",")
                try require("}")
                return value
            }
            return relates(version, relation, try bound())
        }
        throw failure("a range of versions is missing: `>= 1.2`, `== 1.*`, ...")
    }

    private mutating func bound() throws(CabalFailure) -> (version: PackageVersion, isPrefix: Bool) {
        skipSpaces()
        let start = position
        var name = word { $0.isNumber || $0 == "." || $0 == "*" }
        let isPrefix = name.hasSuffix(".*")
        if isPrefix { name.removeLast(2) }
        guard let version = PackageVersion(name) else {
            position = start
            throw failure("a version is missing")
        }
        return (version, isPrefix)
    }

    private func relates(
        _ version: PackageVersion, _ relation: String, _ bound: (version: PackageVersion, isPrefix: Bool)
    ) -> Bool {
        let isAbove = ignored.lower || (relation == ">" ? version > bound.version : version >= bound.version)
        let isBelow =
            switch relation {
            case _ where ignored.upper: true
            case "^>=": version < bound.version.nextMajor
            case "<": version < bound.version
            case "==" where bound.isPrefix: version < bound.version.next
            default: version <= bound.version
            }
        return switch relation {
        case ">", ">=": isAbove
        case "<", "<=": isBelow
        default: isAbove && isBelow
        }
    }

    // MARK: Characters

    private mutating func skipSpaces() {
        while position < text.count, text[position].isWhitespace { position += 1 }
    }

    private mutating func word(_ isPart: (Character) -> Bool) -> String {
        skipSpaces()
        let start = position
        while position < text.count, isPart(text[position]) { position += 1 }
        return String(text[start..<position])
    }

    private mutating func accept(_ token: String) -> Bool {
        skipSpaces()
        guard text[position...].starts(with: token) else { return false }
        position += token.count
        return true
    }

    private mutating func require(_ token: String) throws(CabalFailure) {
        guard accept(token) else { throw failure("`\(token)` is missing") }
    }

    private func failure(_ message: String) -> CabalFailure {
        CabalFailure(message, at: CabalText(text: "", line: place.line, column: place.column + position))
    }
}
