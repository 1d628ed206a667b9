import HytheBase
import HytheTypes

// Note [The Core cache]
// header     magic, version, number of strings, names, bindings; offset of the index
// strings    each a length and bytes
// names      global names: module, text (string numbers), space
// code       per binding: its local names' texts, then the expression
// index      per binding: name number, pragma, offset of its code (fixed width, so that it need not be read through)
// Opening a cache reads strings lazily, and the names; a binding is decoded when the linker asks for it. Data
// constructors are names here: whoever opens the cache says what they are.

/// Writes the Core of a module so that single bindings can be read again.
package struct CoreEncoder {
    static let magic: UInt32 = 0x5243_5948  // "HYCR"
    static let version: UInt32 = 1

    private var strings: [Symbol: Int] = [:]
    private var stringList: [Symbol] = []
    private var names: [Name: Int] = [:]
    private var nameList: [Name] = []

    private init() {}

    package static func encode(_ module: CoreModule) -> [UInt8] {
        var encoder = CoreEncoder()
        let moduleName = encoder.string(module.name)
        var code = CacheWriter()
        var index = CacheWriter()
        for binding in module.bindings {
            index.fixed(UInt32(encoder.name(binding.name)))
            index.fixed(UInt32(code.bytes.count) << 2 | UInt32(binding.pragma.map { $0.rawValue + 1 } ?? 0))
            var body = BindingEncoder(tables: encoder)
            body.expression(binding.value)
            encoder = body.tables
            code.append(body.finished())
        }
        return encoder.assemble(moduleName, module.bindings.count, code, index)
    }

    private func assemble(_ moduleName: Int, _ count: Int, _ code: CacheWriter, _ index: CacheWriter) -> [UInt8] {
        var tables = CacheWriter()
        for text in stringList { tables.block(text.text.utf8) }
        var nameTable = CacheWriter()
        for name in nameList {
            nameTable.fixed(UInt32(strings[name.module ?? ""] ?? 0))
            nameTable.fixed(UInt32(strings[name.occurrence] ?? 0))
            nameTable.fixed(UInt32(name.space.rawValue))
        }
        var result = CacheWriter()
        result.fixed(Self.magic)
        result.fixed(Self.version)
        result.fixed(UInt32(moduleName))
        let sizes = [stringList.count, tables.bytes.count, nameList.count, code.bytes.count, count]
        for size in sizes { result.fixed(UInt32(size)) }
        result.append(tables)
        result.append(nameTable)
        result.append(code)
        result.append(index)
        return result.bytes
    }

    fileprivate mutating func string(_ symbol: Symbol) -> Int {
        if let known = strings[symbol] { return known }
        strings[symbol] = stringList.count
        stringList.append(symbol)
        return stringList.count - 1
    }

    fileprivate mutating func name(_ name: Name) -> Int {
        if let known = names[name] { return known }
        names[name] = nameList.count
        nameList.append(name)
        _ = string(name.module ?? "")
        _ = string(name.occurrence)
        return nameList.count - 1
    }
}

/// What kind of node follows in a cache.
enum CoreTag: UInt8 {
    case local
    case global
    case literal
    case apply
    case lambda
    case let_
    case letRecursive
    case case_
    case constructor
    case tuple
    case primitive
    case foreignCall
    case join
    case joinRecursive
    case jump
}

private struct BindingEncoder {
    var tables: CoreEncoder
    private var writer = CacheWriter()
    private var locals: [Name: Int] = [:]
    private var localTexts: [Int] = []

    init(tables: CoreEncoder) { self.tables = tables }

    func finished() -> CacheWriter {
        var result = CacheWriter()
        result.number(localTexts.count)
        for text in localTexts { result.number(text) }
        result.append(writer)
        return result
    }

    private mutating func tag(_ tag: CoreTag) { writer.byte(tag.rawValue) }

    private mutating func local(_ name: Name) {
        if let known = locals[name] { return writer.number(known) }
        locals[name] = localTexts.count
        writer.number(localTexts.count)
        localTexts.append(tables.string(name.occurrence))
    }

    private mutating func binder(_ binder: Binder) {
        local(binder.name)
        writer.byte(binder.representation.rawValue)
    }

    private mutating func list<Element>(_ elements: [Element], _ write: (inout BindingEncoder, Element) -> Void) {
        writer.number(elements.count)
        for element in elements { write(&self, element) }
    }

    private mutating func shape(_ shape: Shape) {
        switch shape {
        case .single(let representation): writer.byte(representation.rawValue)
        case .tuple(let components):
            writer.byte(0x40)
            list(components) { $0.writer.byte($1.rawValue) }
        }
    }

    private mutating func expressions(_ list: [Core]) { self.list(list) { $0.expression($1) } }

    mutating func expression(_ core: Core) {
        switch core {
        case .variable(let name):
            if name.isGlobal {
                tag(.global)
                writer.number(tables.name(name))
            } else {
                tag(.local)
                local(name)
            }
        case .literal(let literal):
            tag(.literal)
            self.literal(literal)
        case .apply(let function, let arguments, let result):
            tag(.apply)
            expression(function)
            expressions(arguments)
            shape(result)
        case .lambda(let parameters, let body):
            tag(.lambda)
            list(parameters) { $0.binder($1) }
            expression(body)
        case .let_(.nonrecursive(let binder, let value), let body):
            tag(.let_)
            self.binder(binder)
            expression(value)
            expression(body)
        case .let_(.recursive(let group), let body):
            tag(.letRecursive)
            list(group) {
                $0.binder($1.binder)
                $0.expression($1.value)
            }
            expression(body)
        case .case_(let scrutinee, let binder, let alternatives, let fallback, let result):
            tag(.case_)
            expression(scrutinee)
            self.binder(binder)
            list(alternatives) { $0.alternative($1) }
            writer.byte(fallback == nil ? 0 : 1)
            if let fallback { expression(fallback) }
            shape(result)
        case .constructor(let constructor, let arguments):
            tag(.constructor)
            writer.number(tables.name(constructor.name))
            expressions(arguments)
        case .unboxedTuple(let components):
            tag(.tuple)
            expressions(components)
        case .primitive(let operation, let arguments, let result):
            tag(.primitive)
            writer.number(tables.string(operation.name))
            expressions(arguments)
            shape(result)
        case .foreignCall(let call, let arguments, let result):
            tag(.foreignCall)
            self.call(call)
            expressions(arguments)
            shape(result)
        case .join(let isRecursive, let points, let body):
            tag(isRecursive ? .joinRecursive : .join)
            list(points) {
                $0.local($1.name)
                $0.list($1.parameters) { $0.binder($1) }
                $0.expression($1.body)
            }
            expression(body)
        case .jump(let name, let arguments, let result):
            tag(.jump)
            local(name)
            expressions(arguments)
            shape(result)
        }
    }

    private mutating func alternative(_ alternative: CoreAlternative) {
        switch alternative.pattern {
        case .constructor(let constructor, let fields):
            writer.byte(0)
            writer.number(tables.name(constructor.name))
            list(fields) { $0.binder($1) }
        case .literal(let literal):
            writer.byte(1)
            self.literal(literal)
        case .tuple(let components):
            writer.byte(2)
            list(components) { $0.binder($1) }
        }
        expression(alternative.body)
    }

    private mutating func literal(_ literal: CoreLiteral) {
        switch literal {
        case .int(let value):
            writer.byte(0)
            writer.signed(value)
        case .word(let value):
            writer.byte(1)
            writer.number(value)
        case .char(let value):
            writer.byte(2)
            writer.number(UInt64(value))
        case .float(let bits):
            writer.byte(3)
            writer.fixed(bits)
        case .double(let bits):
            writer.byte(4)
            writer.fixed(UInt32(truncatingIfNeeded: bits))
            writer.fixed(UInt32(truncatingIfNeeded: bits >> 32))
        case .string(let bytes):
            writer.byte(5)
            writer.block(bytes)
        case .nullAddress: writer.byte(6)
        case .symbol(let symbol):
            writer.byte(7)
            writer.number(tables.string(symbol))
        case .callback(let worker, let call):
            writer.byte(8)
            writer.number(tables.name(worker))
            self.call(call)
        case .void: writer.byte(9)
        }
    }

    private mutating func call(_ call: ForeignCall) {
        switch call.target {
        case .symbol(let symbol): writer.number(tables.string(symbol) + 1)
        case .dynamic: writer.number(0)
        }
        writer.byte(call.safety.rawValue)
        list(call.arguments) { $0.writer.byte($1.rawValue) }
        writer.byte(call.result.rawValue)
    }
}
