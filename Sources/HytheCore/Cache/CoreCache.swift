import HytheBase
import HytheTypes
import Synchronization

/// The Core of a module in a cache: bindings are decoded when asked for.
package final class CoreCache: CoreProvider {
    package let moduleName: Symbol
    private let bytes: UnsafeRawBufferPointer
    /// Keeps the bytes alive.
    private let owner: AnyObject?
    private let constructor: (Name) -> DataCon?
    fileprivate let strings: [Symbol]
    fileprivate let names: [Name]
    private let codeStart: Int
    private let entries: [Name: (offset: Int, pragma: InlinePragma?)]
    fileprivate var operations: [Int: PrimitiveOperation] = [:]

    /// `nil`: not a cache of this version.
    ///
    /// `owner` is kept as long as the cache, for bytes that live in a mapped file. `constructor` finds the data
    /// constructors that the code mentions.
    package init?(_ bytes: UnsafeRawBufferPointer, owner: AnyObject?, constructor: @escaping (Name) -> DataCon?) {
        var reader = CacheReader(bytes)
        guard reader.fixed() == CoreEncoder.magic, reader.fixed() == CoreEncoder.version else { return nil }
        let moduleNumber = Int(reader.fixed())
        let stringCount = Int(reader.fixed())
        let stringBytes = Int(reader.fixed())
        let nameCount = Int(reader.fixed())
        let codeBytes = Int(reader.fixed())
        let bindingCount = Int(reader.fixed())
        let tables = reader.position
        let codeStart = tables + stringBytes + nameCount * 12
        guard codeStart + codeBytes + bindingCount * 8 <= bytes.count, moduleNumber < stringCount else { return nil }

        var strings: [Symbol] = []
        strings.reserveCapacity(stringCount)
        for _ in 0..<stringCount { strings.append(Symbol(utf8: reader.block())) }
        reader = CacheReader(bytes, at: tables + stringBytes)
        var names: [Name] = []
        names.reserveCapacity(nameCount)
        for _ in 0..<nameCount {
            let module = Int(reader.fixed())
            let text = Int(reader.fixed())
            guard module < stringCount, text < stringCount,
                let space = NameSpace(rawValue: UInt8(truncatingIfNeeded: reader.fixed()))
            else { return nil }
            names.append(.global(strings[module], strings[text], space))
        }
        var entries: [Name: (offset: Int, pragma: InlinePragma?)] = [:]
        entries.reserveCapacity(bindingCount)
        reader = CacheReader(bytes, at: codeStart + codeBytes)
        for _ in 0..<bindingCount {
            let name = Int(reader.fixed())
            let entry = reader.fixed()
            guard name < nameCount else { return nil }
            entries[names[name]] = (
                Int(entry >> 2), entry & 3 == 0 ? nil : InlinePragma(rawValue: UInt8(entry & 3) - 1)
            )
        }
        moduleName = strings[moduleNumber]
        self.bytes = bytes
        self.owner = owner
        self.constructor = constructor
        self.strings = strings
        self.names = names
        self.codeStart = codeStart
        self.entries = entries
    }

    package func binding(for name: Name) -> TopBinding? {
        guard let entry = entries[name] else { return nil }
        var decoder = BindingDecoder(cache: self, reader: CacheReader(bytes, at: codeStart + entry.offset))
        guard let value = decoder.binding() else { return nil }
        return TopBinding(name: name, value: value, pragma: entry.pragma)
    }

    fileprivate func dataCon(_ number: Int) -> DataCon? {
        guard number < names.count else { return nil }
        return BuiltinTypes.dataCon(names[number]) ?? constructor(names[number])
    }

    fileprivate func operation(_ number: Int) -> PrimitiveOperation? {
        if let known = operations[number] { return known }
        guard number < strings.count, let operation = PrimitiveOperation.all[strings[number]] else { return nil }
        operations[number] = operation
        return operation
    }
}

/// Decodes one binding. Bytes that make no sense give `nil`.
private struct BindingDecoder {
    let cache: CoreCache
    var reader: CacheReader
    private var locals: [Name] = []
    private var isBroken = false

    init(cache: CoreCache, reader: CacheReader) {
        self.cache = cache
        self.reader = reader
    }

    mutating func binding() -> Core? {
        let count = reader.elementCount()
        for _ in 0..<count {
            let text = reader.count()
            guard text < cache.strings.count else { return nil }
            locals.append(.fresh(cache.strings[text]))
        }
        let core = expression()
        return isBroken ? nil : core
    }

    private mutating func broken<Result>(_ stand: Result) -> Result {
        isBroken = true
        return stand
    }

    private mutating func list<Element>(_ read: (inout BindingDecoder) -> Element) -> [Element] {
        let count = reader.elementCount()
        var result: [Element] = []
        for _ in 0..<count where !isBroken { result.append(read(&self)) }
        return result
    }

    private mutating func local() -> Name {
        let number = reader.count()
        return number < locals.count ? locals[number] : broken(.fresh("broken"))
    }

    private mutating func representation() -> Representation {
        Representation(rawValue: reader.byte()) ?? broken(.lifted)
    }

    private mutating func binder() -> Binder {
        let name = local()
        return Binder(name: name, representation: representation())
    }

    private mutating func shape() -> Shape {
        let byte = reader.byte()
        if byte == 0x40 { return .tuple(list { $0.representation() }) }
        return Representation(rawValue: byte).map { .single($0) } ?? broken(.lifted)
    }

    private mutating func global() -> Name {
        let number = reader.count()
        return number < cache.names.count ? cache.names[number] : broken(.fresh("broken"))
    }

    private mutating func string() -> Symbol {
        let number = reader.count()
        return number < cache.strings.count ? cache.strings[number] : broken("")
    }

    private mutating func expressions() -> [Core] { list { $0.expression() } }

    private mutating func expression() -> Core {
        guard !isBroken, let tag = CoreTag(rawValue: reader.byte()) else { return broken(.literal(.void)) }
        switch tag {
        case .local: return .variable(local())
        case .global: return .variable(global())
        case .literal: return .literal(literal())
        case .apply:
            let function = expression()
            let arguments = expressions()
            return .apply(function, arguments, result: shape())
        case .lambda:
            let parameters = list { $0.binder() }
            return .lambda(parameters, expression())
        case .let_:
            let binder = binder()
            let value = expression()
            return .let_(.nonrecursive(binder, value), expression())
        case .letRecursive:
            let group = list { decoder in (binder: decoder.binder(), value: decoder.expression()) }
            return .let_(.recursive(group), expression())
        case .case_: return caseOf()
        case .constructor:
            let constructor = cache.dataCon(reader.count())
            let arguments = expressions()
            return constructor.map { .constructor($0, arguments) } ?? broken(.literal(.void))
        case .tuple: return .unboxedTuple(expressions())
        case .primitive:
            let operation = cache.operation(reader.count())
            let arguments = expressions()
            let result = shape()
            return operation.map { .primitive($0, arguments, result: result) } ?? broken(.literal(.void))
        case .foreignCall:
            let call = call()
            let arguments = expressions()
            return .foreignCall(call, arguments, result: shape())
        case .join, .joinRecursive:
            let points = list { decoder -> JoinPoint in
                let name = decoder.local()
                let parameters = decoder.list { $0.binder() }
                return JoinPoint(name: name, parameters: parameters, body: decoder.expression())
            }
            return .join(isRecursive: tag == .joinRecursive, points, expression())
        case .jump:
            let name = local()
            let arguments = expressions()
            return .jump(name, arguments, result: shape())
        }
    }

    private mutating func caseOf() -> Core {
        let scrutinee = expression()
        let binder = binder()
        let alternatives = list { $0.alternative() }
        let fallback = reader.byte() == 0 ? nil : expression()
        return .case_(scrutinee, binder, alternatives, default: fallback, result: shape())
    }

    private mutating func alternative() -> CoreAlternative {
        let pattern: CoreAlternative.Pattern
        switch reader.byte() {
        case 0:
            let constructor = cache.dataCon(reader.count())
            let fields = list { $0.binder() }
            pattern = constructor.map { .constructor($0, fields) } ?? broken(.tuple([]))
        case 1: pattern = .literal(literal())
        default: pattern = .tuple(list { $0.binder() })
        }
        return CoreAlternative(pattern: pattern, body: expression())
    }

    private mutating func literal() -> CoreLiteral {
        switch reader.byte() {
        case 0: return .int(reader.signed())
        case 1: return .word(reader.number())
        case 2: return .char(UInt32(truncatingIfNeeded: reader.number()))
        case 3: return .float(reader.fixed())
        case 4:
            let low = UInt64(reader.fixed())
            return .double(low | UInt64(reader.fixed()) << 32)
        case 5: return .string(reader.block())
        case 6: return .nullAddress
        case 7: return .symbol(string())
        case 8:
            let worker = global()
            return .callback(worker: worker, call())
        case 9: return .void
        default: return broken(.void)
        }
    }

    private mutating func call() -> ForeignCall {
        let target = reader.count()
        let symbol = target > 0 && target <= cache.strings.count ? cache.strings[target - 1] : nil
        let safety = ForeignCall.Safety(rawValue: reader.byte()) ?? broken(.safe)
        let arguments = list { $0.type() }
        return ForeignCall(
            target: symbol.map { .symbol($0) } ?? .dynamic, safety: safety, arguments: arguments, result: type())
    }

    private mutating func type() -> ForeignCall.CType { ForeignCall.CType(rawValue: reader.byte()) ?? broken(.void) }
}
