import HytheBase
import HytheTypes

/// The Core of a module in a cache: bindings are decoded when asked for.
package final class CoreCache: CoreProvider {
    fileprivate let file: CacheFile
    private let constructor: (Name) -> DataCon?
    private let indexStart: Int
    private let count: Int
    private let codeStart: Int
    private var operations: [Int: PrimitiveOperation] = [:]

    /// `nil`: the file has no such section. `constructor` finds the data constructors that the code mentions.
    package init?(_ file: CacheFile, section: Int, constructor: @escaping (Name) -> DataCon?) {
        guard let range = file.section(section) else { return nil }
        var reader = file.reader(at: range.lowerBound)
        count = Int(reader.fixed())
        indexStart = range.lowerBound + 4
        codeStart = indexStart + count * CoreEncoder.indexEntrySize
        guard codeStart <= range.upperBound else { return nil }
        self.file = file
        self.constructor = constructor
    }

    package func binding(for name: Name) -> TopBinding? {
        let hash = CoreEncoder.hash(name)
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if entry(middle).hash < hash { low = middle + 1 } else { high = middle }
        }
        while low < count, case let entry = entry(low), entry.hash == hash {
            if file.name(entry.name) == name { return binding(name, entry.code) }
            low += 1
        }
        return nil
    }

    private func entry(_ index: Int) -> (hash: UInt32, name: Int, code: UInt32) {
        var reader = file.reader(at: indexStart + index * CoreEncoder.indexEntrySize)
        return (reader.fixed(), Int(reader.fixed()), reader.fixed())
    }

    private func binding(_ name: Name, _ entry: UInt32) -> TopBinding? {
        var decoder = BindingDecoder(cache: self, reader: file.reader(at: codeStart + Int(entry >> 2)))
        guard let value = decoder.binding() else { return nil }
        return TopBinding(
            name: name, value: value, pragma: entry & 3 == 0 ? nil : InlinePragma(rawValue: UInt8(entry & 3) - 1))
    }

    fileprivate func dataCon(_ number: Int) -> DataCon? {
        file.name(number).flatMap { BuiltinTypes.dataCon($0) ?? constructor($0) }
    }

    fileprivate func operation(_ number: Int) -> PrimitiveOperation? {
        if let known = operations[number] { return known }
        guard let operation = file.symbol(number).flatMap({ PrimitiveOperation.all[$0] }) else { return nil }
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
            guard let text = cache.file.symbol(reader.count()) else { return nil }
            locals.append(.fresh(text))
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
        cache.file.name(reader.count()) ?? broken(.fresh("broken"))
    }

    private mutating func string() -> Symbol {
        cache.file.symbol(reader.count()) ?? broken("")
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
        let symbol = target > 0 ? cache.file.symbol(target - 1) ?? broken("") : nil
        let safety = ForeignCall.Safety(rawValue: reader.byte()) ?? broken(.safe)
        let arguments = list { $0.type() }
        return ForeignCall(
            target: symbol.map { .symbol($0) } ?? .dynamic, safety: safety, arguments: arguments, result: type())
    }

    private mutating func type() -> ForeignCall.CType { ForeignCall.CType(rawValue: reader.byte()) ?? broken(.void) }
}
