import HytheBase
import HytheTypes

import HytheCore

/// Reads Core from text, so that tests can say what they mean.
///
/// Lists are forms: `(\ (x y:i) e)`, `(let x e e)`, `(letrec ((f e) ...) e)`, `(case e b ((K x y) e) (5# e) (_ e))`,
/// `(con K e ...)`, `(tup e ...)`, `(join ((j (x:i) e)) e)`, `(joinrec ...)`, `(jump j e ...)`, `(call name e ...)`,
/// `(op# e ...)` for a primitive, else an application. The head may carry a shape: `case:i`, `jump:<vi>`,
/// `app:i`. Names with `@` are global. Representations: `*` lifted, `#` unlifted, `i w c a f d v`.
struct CoreReader {
    private var tokens: [Substring]
    private var position = 0
    private var locals: [[Substring: Name]] = [[:]]

    private init(_ text: String) {
        let spaced = text.replacing("(", with: " ( ").replacing(")", with: " ) ")
        tokens = spaced.split(whereSeparator: \.isWhitespace)
    }

    static func expression(_ text: String) -> Core {
        var reader = CoreReader(text)
        return reader.expression()
    }

    /// `(def @name e)` several times; `(def:inline @name e)`.
    static func module(_ text: String) -> CoreModule {
        var reader = CoreReader(text)
        var bindings: [TopBinding] = []
        while reader.position < reader.tokens.count {
            reader.expect("(")
            let (_, shape) = split(reader.next())
            let name = reader.name(reader.next())
            let value = reader.expression()
            reader.expect(")")
            bindings.append(TopBinding(name: name, value: value, pragma: shape == "inline" ? .inline : nil))
        }
        return CoreModule(name: "Test", bindings: bindings)
    }

    static func global(_ text: String) -> Name { .global("Test", Symbol(text), .value) }

    // MARK: Tokens

    private mutating func next() -> Substring {
        defer { position += 1 }
        return tokens[position]
    }

    private var peek: Substring { tokens[position] }

    private mutating func expect(_ token: Substring) {
        let found = next()
        precondition(found == token, "expected \(token), found \(found) at \(position)")
    }

    private static func split(_ token: Substring) -> (Substring, Substring?) {
        guard let colon = token.lastIndex(of: ":"), colon != token.startIndex, token.last != ":" else {
            return (token, nil)
        }
        return (token[..<colon], token[token.index(after: colon)...])
    }

    private static func representation(_ character: Character) -> Representation {
        switch character {
        case "*": .lifted
        case "#": .unlifted
        case "i": .int
        case "w": .word
        case "c": .char
        case "a": .address
        case "f": .float
        case "d": .double
        case "v": .void
        default: preconditionFailure("representation \(character)")
        }
    }

    private static func shape(_ text: Substring?) -> Shape {
        guard let text else { return .lifted }
        if text.first == "<" { return .tuple(text.dropFirst().dropLast().map(representation)) }
        return .single(representation(text.first!))
    }

    // MARK: Names

    private func name(_ token: Substring) -> Name {
        if token.first == "@" { return Self.global(String(token.dropFirst())) }
        for scope in locals.reversed() { if let name = scope[token] { return name } }
        preconditionFailure("\(token) is not in scope")
    }

    private mutating func bind(_ token: Substring) -> Binder {
        let (text, representation) = Self.split(token)
        let name = Name.fresh(Symbol(String(text)))
        locals[locals.count - 1][text] = name
        return Binder(name: name, representation: representation.map { Self.representation($0.first!) } ?? .lifted)
    }

    private mutating func binders() -> [Binder] {
        expect("(")
        var result: [Binder] = []
        while peek != ")" { result.append(bind(next())) }
        expect(")")
        return result
    }

    private mutating func scoped<Result>(_ body: (inout CoreReader) -> Result) -> Result {
        locals.append([:])
        defer { locals.removeLast() }
        return body(&self)
    }

    // MARK: Expressions

    private mutating func rest() -> [Core] {
        var result: [Core] = []
        while peek != ")" { result.append(expression()) }
        expect(")")
        return result
    }

    private static func literal(_ token: Substring) -> CoreLiteral? {
        if token == "void" { return .void }
        if token.hasSuffix("##"), let value = Double(token.dropLast(2)) { return .double(value.bitPattern) }
        if token.hasSuffix("#"), let value = Int64(token.dropLast()) { return .int(value) }
        if token.first == "'" { return .char(token.dropFirst().unicodeScalars.first!.value) }
        if token.first == "\"" { return .string(Array(token.dropFirst().dropLast().utf8)) }
        return nil
    }

    private mutating func expression() -> Core {
        let token = next()
        if token != "(" {
            if let literal = Self.literal(token) { return .literal(literal) }
            return .variable(name(token))
        }
        if peek == "(" {
            position -= 1
            expect("(")
            let function = expression()
            return .apply(function, rest(), result: .lifted)
        }
        let (head, suffix) = Self.split(next())
        let shape = Self.shape(suffix)
        switch head {
        case "\\":
            return scoped {
                let parameters = $0.binders()
                let body = $0.expression()
                $0.expect(")")
                return .lambda(parameters, body)
            }
        case "let":
            return scoped { reader in
                let token = reader.next()
                let value = reader.expression()
                let binder = reader.bind(token)
                let body = reader.expression()
                reader.expect(")")
                return .let_(.nonrecursive(binder, value), body)
            }
        case "letrec": return scoped { $0.letrec() }
        case "case": return caseOf(shape)
        case "con":
            let constructor = Prelude.constructor(Symbol(String(next())))
            return .constructor(constructor, rest())
        case "tup": return .unboxedTuple(rest())
        case "join", "joinrec": return scoped { $0.join(isRecursive: head == "joinrec") }
        case "jump":
            let target = name(next())
            return .jump(target, rest(), result: shape)
        case "call":
            let symbol = Symbol(String(next()))
            let call = ForeignCall(target: .symbol(symbol), safety: .unsafe, arguments: [.int64], result: .int64)
            return .foreignCall(call, rest(), result: shape)
        case "app":
            let function = expression()
            return .apply(function, rest(), result: shape)
        default:
            if let operation = PrimitiveOperation.all[Symbol(String(head))] {
                let result = suffix == nil ? PrimitiveSignature.of(operation).result : shape
                return .primitive(operation, rest(), result: result)
            }
            let function = Core.variable(name(head))
            return .apply(function, rest(), result: shape)
        }
    }

    private mutating func letrec() -> Core {
        expect("(")
        let start = position
        // Names first: the group is recursive.
        var binders: [Binder] = []
        while peek != ")" {
            expect("(")
            binders.append(bind(next()))
            skip()
            expect(")")
        }
        position = start
        var group: [(binder: Binder, value: Core)] = []
        for binder in binders {
            expect("(")
            _ = next()
            group.append((binder, expression()))
            expect(")")
        }
        expect(")")
        let body = expression()
        expect(")")
        return .let_(.recursive(group), body)
    }

    private mutating func skip() {
        var depth = 0
        repeat {
            switch next() {
            case "(": depth += 1
            case ")": depth -= 1
            default: break
            }
        } while depth > 0
    }

    private mutating func join(isRecursive: Bool) -> Core {
        expect("(")
        var points: [JoinPoint] = []
        while peek != ")" {
            expect("(")
            let name = bind(next()).name
            points.append(
                scoped {
                    let parameters = $0.binders()
                    return JoinPoint(name: name, parameters: parameters, body: $0.expression())
                })
            expect(")")
        }
        expect(")")
        let body = expression()
        expect(")")
        return .join(isRecursive: isRecursive, points, body)
    }

    private mutating func caseOf(_ shape: Shape) -> Core {
        let scrutinee = expression()
        return scoped { reader in
            let binder = reader.bind(reader.next())
            var alternatives: [CoreAlternative] = []
            var fallback: Core?
            while reader.peek != ")" {
                reader.expect("(")
                reader.scoped { reader in
                    if reader.peek == "(" {
                        reader.expect("(")
                        let head = reader.next()
                        var fields: [Binder] = []
                        while reader.peek != ")" { fields.append(reader.bind(reader.next())) }
                        reader.expect(")")
                        let pattern: CoreAlternative.Pattern =
                            head == "tup"
                            ? .tuple(fields) : .constructor(Prelude.constructor(Symbol(String(head))), fields)
                        alternatives.append(CoreAlternative(pattern: pattern, body: reader.expression()))
                    } else {
                        let token = reader.next()
                        let body = reader.expression()
                        if token == "_" {
                            fallback = body
                        } else {
                            alternatives.append(
                                CoreAlternative(pattern: .literal(Self.literal(token)!), body: body))
                        }
                    }
                }
                reader.expect(")")
            }
            reader.expect(")")
            return .case_(scrutinee, binder, alternatives, default: fallback, result: shape)
        }
    }
}

/// The data types that tests use.
enum Prelude {
    private static func type(_ name: Symbol, _ constructors: [(Symbol, [Representation])]) -> [DataCon] {
        let tyCon = TyCon(name: .global("Test", name, .type), arity: 0)
        tyCon.constructors = constructors.enumerated().map { tag, entry in
            let constructor = DataCon(name: .global("Test", entry.0, .constructor), tyCon: tyCon, tag: tag)
            constructor.representations = entry.1
            constructor.fieldStrictness = entry.1.map { _ in false }
            return constructor
        }
        return tyCon.constructors
    }

    static let constructors: [Symbol: DataCon] = {
        var all =
            type("Bool", [("False", []), ("True", [])]) + type("Int", [("I#", [.int])])
            + type("Char", [("C#", [.char])]) + type("List", [("Nil", []), ("Cons", [.lifted, .lifted])])
            + type("Maybe", [("Nothing", []), ("Just", [.lifted])])
            + type("Pair", [("Pair", [.lifted, .lifted])]) + type("Unit", [("Unit", [])])
            + type("Color", [("Red", []), ("Green", []), ("Blue", [])])
        let dictionary = type("Num", [("D:Num", [.lifted, .lifted])])
        dictionary[0].tyCon.class_ = ClassInfo(name: .global("Test", "Num", .type), dictionary: dictionary[0])
        all += dictionary
        return Dictionary(uniqueKeysWithValues: all.map { ($0.name.occurrence, $0) })
    }()

    static func constructor(_ name: Symbol) -> DataCon { constructors[name]! }
}
