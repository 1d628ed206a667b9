import HytheBase
import HytheCore
import HytheForeign
import HytheTypes

/// Collects the text of an LLVM module: what is referred to is emitted, nothing else.
final class ModuleEmitter {
    let options: CodeOptions
    /// Top-level names, for references that lowering does not resolve.
    private let globals: [Name: Atom]
    /// Symbols of closures that others refer to.
    private let exported: Set<String>
    let stackSlack = 65536

    private var functions = ""
    private var data = ""
    private var declarations: Set<String> = []
    private var strings: [[UInt8]: String] = [:]
    private var stringSymbols: Set<String> = []
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

    func add(function text: String) { functions += text }
    func add(data text: String) { data += text }

    /// Declares a symbol of the runtime.
    func use(_ symbol: String) {
        if let declaration = RuntimeSymbols.functions[symbol] {
            declarations.insert(declaration)
        } else if RuntimeSymbols.isData(symbol) {
            declarations.insert("@\(symbol) = external hidden constant i8, align 8")
        } else {
            declarations.insert("declare hidden void @\(symbol)()")
        }
    }

    /// Declares a C function or object, of which only the address is used.
    func external(_ symbol: String) -> String {
        let quoted = "@\"\(symbol)\""
        if RuntimeSymbols.functions[symbol] != nil {
            use(symbol)
        } else {
            declarations.insert("declare void \(quoted)()")
        }
        return quoted
    }

    func declare(_ text: String) { declarations.insert(text) }

    // MARK: - References

    static func tagged(_ symbol: String, _ tag: Int) -> String {
        tag == 0 ? "@\(symbol)" : "getelementptr (i8, ptr @\(symbol), i64 \(tag))"
    }

    func reference(to object: StaticObject) -> String {
        switch object.content {
        case nil:
            declarations.insert("@\(object.symbol)_closure = external constant i8, align 8")
            return "@\(object.symbol)_closure"
        case .constructor(let constructor, let arguments):
            demand("object \(object.symbol)") { self.emit(object, constructor, arguments) }
            return Self.tagged("\(object.symbol)_closure", constructor.pointerTag)
        case .function(let function):
            demand("object \(object.symbol)") { self.emit(object, function) }
            return Self.tagged("\(object.symbol)_closure", min(function.arity, 7))
        case .thunk(let code):
            demand("object \(object.symbol)") { self.emit(object, code) }
            return "@\(object.symbol)_closure"
        }
    }

    func reference(toNullary constructor: DataCon) -> String {
        if let name = RuntimeSymbols.constructors[constructor.name] {
            use("hy_\(name)_closure")
            return Self.tagged("hy_\(name)_closure", constructor.pointerTag)
        }
        let symbol = Lowering.symbol(constructor.name) + "_closure"
        if nullary.insert(constructor.name).inserted {
            data += "@\(symbol) = internal constant { ptr } { ptr @\(info(of: constructor)) }, align 8\n"
        }
        return Self.tagged(symbol, constructor.pointerTag)
    }

    /// The symbol of the constructor's info table.
    func info(of constructor: DataCon) -> String {
        if let symbol = constructors[constructor.name] { return symbol }
        let symbol: String
        if let name = RuntimeSymbols.constructors[constructor.name] {
            symbol = "hy_con_\(name)_info"
            use(symbol)
        } else {
            symbol = Lowering.symbol(constructor.name) + "_con_info"
            let layout = constructor.layout
            let entry = RuntimeSymbols.entry(ofValueTagged: constructor.pointerTag)
            use(entry)
            addInfo(symbol, entry: "@\(entry)", kind: .constructor, constructor.tag, layout.pointers, layout.words)
        }
        constructors[constructor.name] = symbol
        return symbol
    }

    private func addInfo(
        _ symbol: String, entry: String, code: String = "null", kind: ClosureKind, _ tag: Int, _ pointers: Int,
        _ words: Int
    ) {
        let type = "ptr, ptr, i16, i16, i16, i16"
        let shape = "i16 \(pointers), i16 \(words)"
        let table = "ptr \(entry), ptr \(code), i16 \(kind.rawValue), i16 \(tag), \(shape)"
        guard kind == .thunk else {
            data += "@\(symbol) = internal constant { \(type) } { \(table) }, align 8\n"
            return
        }
        // The blackhole of such a thunk.
        use("hy_blackhole_entry")
        let blackhole = "ptr @hy_blackhole_entry, ptr null, i16 \(ClosureKind.blackhole.rawValue), i16 0, \(shape)"
        data += "@\(symbol) = internal constant { \(type), \(type) } { \(table), \(blackhole) }, align 8\n"
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
                declarations.insert("\(ApplyFunction.declaration(pattern))")
            } else {
                applyPatterns.append(pattern)
                pending.append { self.functions += ApplyFunction(pattern, module: self).text }
            }
        }
        return symbol
    }

    // MARK: - Constants

    func constant(_ literal: CoreLiteral) -> String {
        switch literal {
        case .int(let value): "\(value)"
        case .word(let value): "\(Int64(bitPattern: value))"
        case .char(let value): "\(value)"
        // LLVM writes a float as the double of the same value.
        case .float(let bits): Self.hex(Self.doubleBits(ofFloat: bits))
        case .double(let bits): Self.hex(bits)
        case .string(let bytes): string(bytes)
        case .nullAddress: "null"
        case .symbol(let symbol): external(symbol.text)
        case .callback(let worker, let call):
            callback(globals[worker].orFail("there is no `\(worker)`, the worker of a callback"), call)
        case .void: InternalError.fail("a value without bits is used as an operand")
        }
    }

    private static func hex(_ bits: UInt64) -> String {
        let digits = String(bits, radix: 16, uppercase: true)
        return "0x" + String(repeating: "0", count: 16 - digits.count) + digits
    }

    private static func doubleBits(ofFloat bits: UInt32) -> UInt64 {
        let value = Float(bitPattern: bits)
        if value.isNaN {
            // Conversion would make a signalling NaN quiet.
            let sign = UInt64(bits >> 31) << 63
            return sign | 0x7FF0_0000_0000_0000 | UInt64(bits & 0x7F_FFFF) << 29
        }
        return Double(value).bitPattern
    }

    private func string(_ bytes: [UInt8]) -> String {
        if let symbol = strings[bytes] { return symbol }
        // Named by content: what else the program contains does not matter.
        let hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        var symbol = "@str." + String(hash, radix: 16)
        while !stringSymbols.insert(symbol).inserted { symbol += ".1" }
        strings[bytes] = symbol
        var text = "\(symbol) = private unnamed_addr constant [\(bytes.count + 1) x i8] c\""
        for byte in bytes + [0] {
            if byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") {
                text.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                text += "\\" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        data += text + "\", align 1\n"
        return symbol
    }

    // MARK: - Definitions

    private func linkage(_ object: StaticObject) -> String {
        exported.contains("\(object.symbol)_closure") ? "" : "internal "
    }

    /// Makes a closure known by another symbol; one that is the runtime's by an indirection.
    func alias(_ symbol: String, of atom: Atom) {
        // The base library's closures are in every Haskell object of a program; one copy is kept.
        let linkage = symbol.hasPrefix("hy_lib_") ? "weak " : ""
        if case .object(let object) = atom, object.content != nil {
            _ = reference(to: object)
            data += "@\(symbol) = \(linkage)alias i8, ptr @\(object.symbol)_closure\n"
            return
        }
        let value = FunctionEmitter(module: self, result: ResultPlan(.lifted)).operand(atom)
        use("hy_ind_info")
        data += "@\(symbol) = \(linkage)global { ptr, ptr } { ptr @hy_ind_info, ptr \(value) }, align 8\n"
    }

    private func emit(_ object: StaticObject, _ constructor: DataCon, _ arguments: [Atom]) {
        let layout = constructor.layout
        var fields = [String](repeating: "", count: layout.words)
        for (index, atom) in arguments.enumerated() {
            guard let position = layout.positions[index] else { continue }
            let representation = constructor.representations[index]
            let value = FunctionEmitter(module: self, result: ResultPlan(.lifted)).operand(atom)
            fields[position] =
                representation == .float
                ? "{ float, i32 } { float \(value), i32 0 }" : "\(representation.llvmType) \(value)"
        }
        let types = fields.map { $0.hasPrefix("{ float") ? "{ float, i32 }" : String($0.prefix { $0 != " " }) }
        let type = "{ " + (["ptr"] + types).joined(separator: ", ") + " }"
        let values = (["ptr @\(info(of: constructor))"] + fields).joined(separator: ", ")
        data += "@\(object.symbol)_closure = \(linkage(object))constant \(type) { \(values) }, align 8\n"
    }

    private func emit(_ object: StaticObject, _ function: GlobalFunction) {
        let entry = RuntimeSymbols.entry(ofValueTagged: min(function.arity, 7))
        use(entry)
        let code = functionThroughClosure(function)
        addInfo(
            "\(object.symbol)_info", entry: "@\(entry)", code: "@\(code)", kind: .function, function.arity, 0, 0)
        data +=
            "@\(object.symbol)_closure = \(linkage(object))constant { ptr } { ptr @\(object.symbol)_info }, align 8\n"
    }

    private func emit(_ object: StaticObject, _ code: ClosureCode) {
        functions += FunctionEmitter.constant(code, module: self)
        addInfo("\(object.symbol)_info", entry: "@\(code.symbol)_entry", kind: .thunk, 0, 0, 1)
        data += "@\(object.symbol)_closure = \(linkage(object))global { ptr, ptr, ptr } "
        data += "{ ptr @\(object.symbol)_info, ptr null, ptr null }, align 8\n"
    }

    private func emit(_ code: ClosureCode) {
        let layout = FieldLayout(code.captured.map(\.representation))
        switch code.kind {
        case .function:
            let entry = RuntimeSymbols.entry(ofValueTagged: min(code.arity, 7))
            use(entry)
            functions += FunctionEmitter.function(code, module: self)
            addInfo(
                "\(code.symbol)_info", entry: "@\(entry)", code: "@\(code.symbol)_code", kind: .function, code.arity,
                layout.pointers, layout.words)
        case .thunk:
            functions += FunctionEmitter.thunk(code, module: self)
            addInfo(
                "\(code.symbol)_info", entry: "@\(code.symbol)_entry", kind: .thunk, 0, layout.pointers, layout.words)
        }
    }

    private func emit(_ function: GlobalFunction) {
        functions += FunctionEmitter.function(function, module: self)
    }

    /// The code that a function's static closure is called by: drops the closure and goes on to the direct entry.
    private func functionThroughClosure(_ function: GlobalFunction) -> String {
        let symbol = "\(function.symbol)_code"
        functions += FunctionEmitter.throughClosure(function, symbol: symbol, module: self)
        return symbol
    }

    // MARK: - The whole text

    /// - Parameter without: symbols that `stubs` define.
    func text(stubs: String, without defined: Set<String> = []) -> String {
        var output = options.header
        for declaration in declarations.sorted() {
            let symbol = declaration.drop { $0 != "@" }.dropFirst().prefix { $0 != "(" }
            if !defined.contains(symbol.filter { $0 != "\"" }) { output += declaration + "\n" }
        }
        output += "\n"
        output += data
        output += "\n"
        output += functions
        output += stubs
        output += options.footer
        return output
    }
}
