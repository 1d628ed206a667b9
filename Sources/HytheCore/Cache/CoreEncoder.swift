import HytheBase
import HytheTypes

// Note [The Core section of a cache]
// index      the number of bindings; per binding, in the order of the hashes of their names: hash, name, pragma and offset
//            of its code (fixed width: a binding is found by bisection)
// code       per binding: its local names' texts, then the expression
// A binding is decoded when the linker asks for it. Data constructors are names here: whoever opens the cache says what
// they are.

/// Writes the Core of a module so that single bindings can be read again.
package enum CoreEncoder {
    static let indexEntrySize = 12

    /// Adds the Core section.
    package static func encode(_ module: CoreModule, into file: CacheFileWriter) {
        var code = CacheWriter()
        var index: [(hash: UInt32, name: Int, entry: UInt32)] = []
        for binding in module.bindings {
            let entry = UInt32(code.bytes.count) << 2 | UInt32(binding.pragma.map { $0.rawValue + 1 } ?? 0)
            index.append((hash(binding.name), file.name(binding.name), entry))
            var body = BindingEncoder(file: file)
            body.expression(binding.value)
            code.append(body.finished())
        }
        var section = CacheWriter()
        section.fixed(UInt32(index.count))
        for (hash, name, entry) in index.sorted(by: { ($0.hash, $0.name) < ($1.hash, $1.name) }) {
            section.fixed(hash)
            section.fixed(UInt32(name))
            section.fixed(entry)
        }
        section.append(code)
        file.add(section: section)
    }

    /// Of the text, the same in every process.
    static func hash(_ name: Name) -> UInt32 {
        name.identifier.text.utf8.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
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
    private let file: CacheFileWriter
    private var writer = CacheWriter()
    private var locals: [Name: Int] = [:]
    private var localTexts: [Int] = []

    init(file: CacheFileWriter) { self.file = file }

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
        localTexts.append(file.string(name.occurrence))
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
                writer.number(file.name(name))
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
            writer.number(file.name(constructor.name))
            expressions(arguments)
        case .unboxedTuple(let components):
            tag(.tuple)
            expressions(components)
        case .primitive(let operation, let arguments, let result):
            tag(.primitive)
            writer.number(file.string(operation.name))
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
            writer.number(file.name(constructor.name))
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
            writer.number(file.string(symbol))
        case .callback(let worker, let call):
            writer.byte(8)
            writer.number(file.name(worker))
            self.call(call)
        case .void: writer.byte(9)
        }
    }

    private mutating func call(_ call: ForeignCall) {
        switch call.target {
        case .symbol(let symbol): writer.number(file.string(symbol) + 1)
        case .dynamic: writer.number(0)
        }
        writer.byte(call.safety.rawValue)
        list(call.arguments) { $0.writer.byte($1.rawValue) }
        writer.byte(call.result.rawValue)
    }
}
