/// The arithmetic of `#if`, over text in which macros are expanded.
struct Condition {
    private let text: [UInt8]
    private var position = 0
    /// How many operators around have decided without what is being read.
    private var decided = 0

    struct Failure: Error {
        let reason: String
    }

    /// The value of a whole expression.
    static func value(_ text: [UInt8]) throws(Failure) -> Int64 {
        var condition = Condition(text: text)
        let value = try condition.choice()
        condition.skipSpaces()
        guard condition.position == text.count else { throw condition.unexpected() }
        return value
    }

    private init(text: [UInt8]) { self.text = text }

    private func byte(_ ahead: Int = 0) -> UInt8 { position + ahead < text.count ? text[position + ahead] : 0 }

    private mutating func skipSpaces() { while position < text.count, text[position] <= 32 { position += 1 } }

    private func unexpected() -> Failure {
        guard position < text.count else { return Failure(reason: "an operand is missing") }
        let rest = text[position...].prefix { $0 > 32 }
        return Failure(reason: "`\(String(decoding: rest, as: UTF8.self))` is unexpected")
    }

    /// Consumes the operator if it is next and not a part of a longer one.
    private mutating func accept(_ operation: String) -> Bool {
        skipSpaces()
        guard text[position...].starts(with: operation.utf8) else { return false }
        let next = byte(operation.utf8.count)
        let last = operation.utf8.last
        switch (operation, next) {
        case ("<", UInt8(ascii: "=")), (">", UInt8(ascii: "=")), ("!", UInt8(ascii: "=")): return false
        case ("<", last), (">", last), ("&", last), ("|", last): return false
        default: break
        }
        position += operation.utf8.count
        return true
    }

    private mutating func choice() throws(Failure) -> Int64 {
        let condition = try binary(0)
        guard accept("?") else { return condition }
        let yes = try reading(condition == 0) { (inner: inout Condition) throws(Failure) in try inner.choice() }
        guard accept(":") else { throw Failure(reason: "`:` is missing behind `?`") }
        let no = try reading(condition != 0) { (inner: inout Condition) throws(Failure) in try inner.choice() }
        return condition != 0 ? yes : no
    }

    /// Reads an operand whose value does not matter if `isDecided`.
    private mutating func reading(
        _ isDecided: Bool, _ operand: (inout Condition) throws(Failure) -> Int64
    ) throws(Failure) -> Int64 {
        decided += isDecided ? 1 : 0
        defer { decided -= isDecided ? 1 : 0 }
        return try operand(&self)
    }

    /// From the loosest to the tightest.
    private static let levels = [
        ["||"], ["&&"], ["|"], ["^"], ["&"], ["==", "!="], ["<=", ">=", "<", ">"], ["<<", ">>"], ["+", "-"],
        ["*", "/", "%"],
    ]

    private mutating func binary(_ level: Int) throws(Failure) -> Int64 {
        if level == Condition.levels.count { return try unary() }
        var left = try binary(level + 1)
        search: while true {
            for operation in Condition.levels[level] where accept(operation) {
                let isDecided = operation == "||" && left != 0 || operation == "&&" && left == 0
                let right = try reading(isDecided) { (inner: inout Condition) throws(Failure) in
                    try inner.binary(level + 1)
                }
                guard let value = Condition.apply(operation, left, right) ?? (decided > 0 ? 0 : nil) else {
                    throw Failure(reason: "a division by zero")
                }
                left = value
                continue search
            }
            return left
        }
    }

    private static func apply(_ operation: String, _ a: Int64, _ b: Int64) -> Int64? {
        switch operation {
        case "||": a != 0 || b != 0 ? 1 : 0
        case "&&": a != 0 && b != 0 ? 1 : 0
        case "|": a | b
        case "^": a ^ b
        case "&": a & b
        case "==": a == b ? 1 : 0
        case "!=": a != b ? 1 : 0
        case "<=": a <= b ? 1 : 0
        case ">=": a >= b ? 1 : 0
        case "<": a < b ? 1 : 0
        case ">": a > b ? 1 : 0
        case "<<": a << b
        case ">>": a >> b
        case "+": a &+ b
        case "-": a &- b
        case "*": a &* b
        case "/": b == 0 ? nil : a.dividedReportingOverflow(by: b).partialValue
        default: b == 0 ? nil : a.remainderReportingOverflow(dividingBy: b).partialValue
        }
    }

    private mutating func unary() throws(Failure) -> Int64 {
        if accept("!") { return try unary() == 0 ? 1 : 0 }
        if accept("-") { return 0 &- (try unary()) }
        if accept("+") { return try unary() }
        if accept("~") { return ~(try unary()) }
        if accept("(") {
            let value = try choice()
            guard accept(")") else { throw Failure(reason: "`)` is missing") }
            return value
        }
        skipSpaces()
        switch byte() {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        case UInt8(ascii: "'"): return try character()
        case let first where Macro.isIdentifierStart(first): return try identifier()
        default: throw unexpected()
        }
    }

    /// A name that no macro has is 0.
    private mutating func identifier() throws(Failure) -> Int64 {
        let start = position
        while Macro.isIdentifierPart(byte()) || byte() == UInt8(ascii: "'") { position += 1 }
        let name = String(decoding: text[start..<position], as: UTF8.self)
        skipSpaces()
        if byte() == UInt8(ascii: "(") {
            throw Failure(reason: "there is no macro `\(name)` that takes arguments")
        }
        return 0
    }

    private mutating func number() throws(Failure) -> Int64 {
        let start = position
        while Macro.isIdentifierPart(byte()) { position += 1 }
        var digits = String(decoding: text[start..<position], as: UTF8.self).lowercased()
        let whole = digits
        while let last = digits.last, last == "u" || last == "l" { digits.removeLast() }
        let value: UInt64? =
            if digits.hasPrefix("0x") {
                UInt64(digits.dropFirst(2), radix: 16)
            } else if digits.hasPrefix("0b") {
                UInt64(digits.dropFirst(2), radix: 2)
            } else if digits.hasPrefix("0"), digits.count > 1 {
                UInt64(digits, radix: 8)
            } else {
                UInt64(digits)
            }
        guard let value else { throw Failure(reason: "`\(whole)` is not a whole number") }
        return Int64(bitPattern: value)
    }

    private mutating func character() throws(Failure) -> Int64 {
        let escapes: [UInt8: Int64] = [
            UInt8(ascii: "n"): 10, UInt8(ascii: "t"): 9, UInt8(ascii: "r"): 13, UInt8(ascii: "0"): 0,
        ]
        position += 1
        var value = Int64(byte())
        if byte() == UInt8(ascii: "\\") {
            position += 1
            value = escapes[byte()] ?? Int64(byte())
        }
        position += 1
        guard byte() == UInt8(ascii: "'") else { throw Failure(reason: "a character does not end") }
        position += 1
        return value
    }
}
