import HytheBase
import HytheCore
import HytheForeign
import HytheTypes

/// Collects the definitions of an LLVM module: what is referred to is emitted, nothing else.
final class ModuleEmitter {
    let options: CodeOptions
    /// Top-level names, for references that lowering does not resolve.
    private let globals: [Name: Atom]
    /// Symbols of closures that others refer to.
    private let exported: Set<String>
    let stackSlack = 65536

    private var functions: [LLVMDefinition] = []
    private var data: [LLVMDefinition] = []
    private var declarations: [Symbol: LLVMDeclaration] = [:]
    private var strings: [[UInt8]: Operand] = [:]
    private var stringSymbols: Set<Symbol> = []
    private var constructors: [Name: String] = [:]
    private var nullary: Set<Name> = []
    /// What is referred to and not yet written.
    private var pending: [() -> Void] = []
    private var demanded: Set<String> = []
    /// Apply functions that the runtime does not have.
    private(set) var applyPatterns: [String] = []

    init(options: CodeOptions, globals: [Name: Atom] = [:], exported: Set<String> = []) {
        self.options = options
        self.globals = globals
        self.exported = exported
    }

    // MARK: - Demand

    /// Emits `make` later, once for each key.
    private func demand(_ key: String, _ make: @escaping () -> Void) {
        if demanded.insert(key).inserted {
            pending.append {
                Activity.at(.symbol(key))
                make()
            }
        }
    }

    /// Writes all that is reachable from what was asked for.
    func drain() {
        var next = 0
        while next < pending.count {
            let make = pending[next]
            pending[next] = {}
            next += 1
            Activity.during("emit") { make() }
        }
        pending.removeAll()
    }

    /// Whether a symbol is still to be defined; from now on it is not.
    func claim(_ symbol: String) -> Bool { demanded.insert(symbol).inserted }

    func add(_ function: LLVMDefinition) { functions.append(function) }

    private func add(
        _ symbol: String, _ linkage: Linkage, isConstant: Bool, _ content: LLVMConstant, alignment: Int = 8
    ) {
        data.append(
            .data(
                LLVMData(
                    symbol: Symbol(symbol), linkage: linkage, isConstant: isConstant, content: content,
                    alignment: alignment)))
    }

    // MARK: - Declarations

    /// Declares a symbol of the runtime; its address.
    @discardableResult func runtime(_ symbol: Symbol) -> Operand {
        if declarations[symbol] == nil { declare(RuntimeSymbols.declaration(of: symbol)) }
        return .address(symbol, offset: 0)
    }

    /// A call of a function of the runtime as its prototype says.
    func callOfRuntime(_ symbol: Symbol, _ arguments: [Operand]) -> Call {
        let callee = runtime(symbol)
        guard case .function(let signature, _)? = RuntimeSymbols.declarations[symbol]?.form,
            signature.parameters.count == arguments.count
        else { InternalError.fail("the call of `\(symbol)` is not as its prototype") }
        return Call(
            result: signature.result, callee: .function(callee),
            arguments: zip(signature.parameters, arguments).map { Call.Argument($0.type, $1, $0.attribute) },
            convention: signature.convention)
    }

    /// Declares a C function or object, of which only the address is used.
    func external(_ symbol: String) -> Operand {
        let symbol = Symbol(symbol)
        if RuntimeSymbols.declarations[symbol] != nil { return runtime(symbol) }
        declare(LLVMDeclaration(symbol: symbol, isHidden: false, form: .function(LLVMSignature(), [])))
        return .address(symbol, offset: 0)
    }

    func declare(_ declaration: LLVMDeclaration) { declarations[declaration.symbol] = declaration }

    // MARK: - References

    func reference(to object: StaticObject) -> Operand {
        let symbol = "\(object.symbol)_closure"
        switch object.content {
        case nil:
            declare(LLVMDeclaration(symbol: Symbol(symbol), isHidden: false, form: .data(isConstant: true)))
            return .address(symbol)
        case .constructor(let constructor, let arguments):
            demand("object \(object.symbol)") { self.emit(object, constructor, arguments) }
            return .address(symbol, tag: constructor.pointerTag)
        case .function(let function):
            demand("object \(object.symbol)") { self.emit(object, function) }
            return .address(symbol, tag: min(function.arity, 7))
        case .thunk(let code):
            demand("object \(object.symbol)") { self.emit(object, code) }
            return .address(symbol)
        }
    }

    private func reference(toNullary constructor: DataCon) -> Operand {
        if let name = RuntimeSymbols.constructors[constructor.name] {
            let symbol = "hy_\(name)_closure"
            runtime(Symbol(symbol))
            return .address(symbol, tag: constructor.pointerTag)
        }
        let symbol = Lowering.symbol(constructor.name) + "_closure"
        if nullary.insert(constructor.name).inserted {
            add(symbol, .internal_, isConstant: true, .structure([.address(info(of: constructor))]))
        }
        return .address(symbol, tag: constructor.pointerTag)
    }

    /// What stands where any object will do.
    var unit: Operand {
        runtime("hy_Unit_closure")
        return .address("hy_Unit_closure", tag: 1)
    }

    /// The symbol of the constructor's info table.
    func info(of constructor: DataCon) -> String {
        if let symbol = constructors[constructor.name] { return symbol }
        let symbol: String
        if let name = RuntimeSymbols.constructors[constructor.name] {
            symbol = "hy_con_\(name)_info"
            runtime(Symbol(symbol))
        } else {
            symbol = Lowering.symbol(constructor.name) + "_con_info"
            let layout = constructor.layout
            addInfo(
                symbol, entry: RuntimeSymbols.entry(ofValueTagged: constructor.pointerTag), kind: .constructor,
                constructor.tag, layout.pointers, layout.words)
        }
        constructors[constructor.name] = symbol
        return symbol
    }

    /// - Parameter entry: this module's or the runtime's.
    private func addInfo(
        _ symbol: String, entry: Symbol, code: Symbol? = nil, kind: ClosureKind, _ tag: Int, _ pointers: Int,
        _ words: Int
    ) {
        let shape: [LLVMConstant] = [.i16(pointers), .i16(words)]
        var table = [.address(entry), code.map { .address($0) } ?? .null, .i16(kind.rawValue), .i16(tag)] + shape
        if kind == .thunk {
            // The blackhole of such a thunk.
            let blackhole = LLVMConstant.scalar(.pointer, runtime("hy_blackhole_entry"))
            table += [blackhole, .null, .i16(ClosureKind.blackhole.rawValue), .i16(0)] + shape
        } else {
            runtime(entry)
        }
        add(symbol, .internal_, isConstant: true, .structure(table))
    }

    func info(of code: ClosureCode) -> String {
        let symbol = "\(code.symbol)_info"
        demand("closure \(code.symbol)") { self.emit(code) }
        return symbol
    }

    /// The symbol of the code of a function closure, called with the closure.
    func code(of code: ClosureCode) -> String {
        demand("closure \(code.symbol)") { self.emit(code) }
        return "\(code.symbol)_code"
    }

    /// The symbol of a function's direct entry.
    func entry(of function: GlobalFunction) -> String {
        demand("function \(function.symbol)") { self.emit(function) }
        return "\(function.symbol)_entry"
    }

    /// The symbol of the apply function for arguments of this pattern, declared or to be emitted.
    func apply(_ pattern: String) -> String {
        let symbol = "hy_ap_\(pattern)"
        if demanded.insert(symbol).inserted {
            if ApplyFunction.standardPatterns.contains(pattern) {
                declare(ApplyFunction.declaration(pattern))
            } else {
                applyPatterns.append(pattern)
                pending.append { ApplyFunction(pattern, module: self).definitions.forEach(self.add) }
            }
        }
        return symbol
    }

    // MARK: - Constants

    /// An atom that is no local.
    func constant(_ atom: Atom) -> Operand {
        switch atom {
        case .local(let local): InternalError.fail("the local `\(local.hint)` is used as a constant")
        case .object(let object): reference(to: object)
        case .nullary(let constructor): reference(toNullary: constructor)
        case .literal(let literal): constant(literal)
        }
    }

    func constant(_ literal: CoreLiteral) -> Operand {
        switch literal {
        case .int(let value): .integer(Int64(value))
        case .word(let value): .integer(Int64(bitPattern: value))
        case .char(let value): .integer(Int64(value))
        case .float(let bits): .floating(Self.doubleBits(ofFloat: bits))
        case .double(let bits): .floating(bits)
        case .string(let bytes): string(bytes)
        case .nullAddress: .null
        case .symbol(let symbol): external(symbol.text)
        case .callback(let worker, let call):
            callback(globals[worker].orFail("there is no `\(worker)`, the worker of a callback"), call)
        case .void: InternalError.fail("a value without bits is used as an operand")
        }
    }

    /// LLVM writes a float as the double of the same value.
    private static func doubleBits(ofFloat bits: UInt32) -> UInt64 {
        let value = Float(bitPattern: bits)
        if value.isNaN {
            // Conversion would make a signalling NaN quiet.
            let sign = UInt64(bits >> 31) << 63
            return sign | 0x7FF0_0000_0000_0000 | UInt64(bits & 0x7F_FFFF) << 29
        }
        return Double(value).bitPattern
    }

    private func string(_ bytes: [UInt8]) -> Operand {
        if let operand = strings[bytes] { return operand }
        // Named by content: what else the program contains does not matter.
        let hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        var symbol = "str." + String(hash, radix: 16)
        while !stringSymbols.insert(Symbol(symbol)).inserted { symbol += ".1" }
        strings[bytes] = .address(symbol)
        add(symbol, .private_, isConstant: true, .bytes(bytes + [0]), alignment: 1)
        return .address(symbol)
    }

    // MARK: - Definitions

    private func linkage(_ object: StaticObject) -> Linkage {
        exported.contains("\(object.symbol)_closure") ? .external : .internal_
    }

    /// Makes a closure known by another symbol; one that is the runtime's by an indirection.
    func alias(_ symbol: String, of atom: Atom) {
        // The base library's closures are in every Haskell object of a program; one copy is kept.
        let linkage = symbol.hasPrefix("hy_lib_") ? Linkage.weak : .external
        if case .object(let object) = atom, object.content != nil {
            _ = reference(to: object)
            let target = Symbol("\(object.symbol)_closure")
            return data.append(.alias(LLVMAlias(symbol: Symbol(symbol), linkage: linkage, target: target)))
        }
        add(
            symbol, linkage, isConstant: false,
            .structure([.scalar(.pointer, runtime("hy_ind_info")), .scalar(.pointer, constant(atom))]))
    }

    private func emit(_ object: StaticObject, _ constructor: DataCon, _ arguments: [Atom]) {
        let layout = constructor.layout
        var fields = [LLVMConstant](repeating: .null, count: layout.words)
        for (index, atom) in arguments.enumerated() {
            guard let position = layout.positions[index] else { continue }
            let representation = constructor.representations[index]
            let value = LLVMConstant.scalar(representation.llvmType, constant(atom))
            fields[position] = representation == .float ? .structure([value, .i32(0)]) : value
        }
        add(
            "\(object.symbol)_closure", linkage(object), isConstant: true,
            .structure([.address(info(of: constructor))] + fields))
    }

    private func emit(_ object: StaticObject, _ function: GlobalFunction) {
        addInfo(
            "\(object.symbol)_info", entry: RuntimeSymbols.entry(ofValueTagged: min(function.arity, 7)),
            code: Symbol(functionThroughClosure(function)), kind: .function, function.arity, 0, 0)
        add(
            "\(object.symbol)_closure", linkage(object), isConstant: true,
            .structure([.address("\(object.symbol)_info")]))
    }

    private func emit(_ object: StaticObject, _ code: ClosureCode) {
        add(FunctionEmitter.constant(code, module: self))
        addInfo("\(object.symbol)_info", entry: Symbol("\(code.symbol)_entry"), kind: .thunk, 0, 0, 1)
        add(
            "\(object.symbol)_closure", linkage(object), isConstant: false,
            .structure([.address("\(object.symbol)_info"), .null, .null]))
    }

    private func emit(_ code: ClosureCode) {
        let layout = FieldLayout(code.captured.map(\.representation))
        switch code.kind {
        case .function:
            add(FunctionEmitter.function(code, module: self))
            addInfo(
                "\(code.symbol)_info", entry: RuntimeSymbols.entry(ofValueTagged: min(code.arity, 7)),
                code: Symbol("\(code.symbol)_code"), kind: .function, code.arity, layout.pointers, layout.words)
        case .thunk:
            add(FunctionEmitter.thunk(code, module: self))
            addInfo(
                "\(code.symbol)_info", entry: Symbol("\(code.symbol)_entry"), kind: .thunk, 0, layout.pointers,
                layout.words)
        }
    }

    private func emit(_ function: GlobalFunction) { add(FunctionEmitter.function(function, module: self)) }

    /// The code that a function's static closure is called by: drops the closure and goes on to the direct entry.
    private func functionThroughClosure(_ function: GlobalFunction) -> String {
        let symbol = "\(function.symbol)_code"
        add(FunctionEmitter.throughClosure(function, symbol: symbol, module: self))
        return symbol
    }

    /// All that was made.
    ///
    /// - Parameter stubs: C functions besides.
    func finish(_ stubs: [LLVMDefinition] = []) -> LLVMModule {
        LLVMModule(options: options, declarations: declarations, definitions: data + functions + stubs)
    }
}
