import HytheBase

/// Writes LLVM IR as text: the only place that knows how it is written.
struct LLVMPrinter {
    private var bytes: [UInt8] = []
    /// What is written behind a symbol, if anything.
    private let mark: (Symbol) -> String?

    /// - Parameter mark: of a symbol, what to write behind it.
    init(marking mark: @escaping (Symbol) -> String? = { _ in nil }) { self.mark = mark }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    // MARK: - Pieces

    mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

    mutating func write(_ number: Int64) {
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        var rest = number.magnitude
        let start = bytes.count
        repeat {
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        } while rest != 0
        bytes[start...].reverse()
    }

    mutating func write(_ number: Int) { write(Int64(number)) }

    /// What is repeated, with commas between.
    mutating func list<Element>(
        _ elements: some Collection<Element>, _ write: (inout LLVMPrinter, Element) -> Void
    ) {
        var isFirst = true
        for element in elements {
            if !isFirst { self.write(", ") }
            isFirst = false
            write(&self, element)
        }
    }

    mutating func write(_ type: LLVMType) {
        switch type {
        case .void: write("void")
        case .float: write("float")
        case .double: write("double")
        case .pointer: write("ptr")
        case .metadata: write("metadata")
        case .integer(let bits):
            write("i")
            write(bits)
        case .structure(let fields):
            write("{ ")
            list(fields) { $0.write($1) }
            write(" }")
        case .array(let count, let element):
            write("[")
            write(count)
            write(" x ")
            write(element)
            write("]")
        }
    }

    /// A symbol without quotes, where LLVM would take it so.
    mutating func write(symbol: Symbol) {
        let text = symbol.text
        let isPlain =
            text.utf8.first.map { !LLVMPrinter.isDigit($0) } == true && text.utf8.allSatisfy(LLVMPrinter.isLetter)
        bytes.append(UInt8(ascii: "@"))
        if !isPlain { bytes.append(UInt8(ascii: "\"")) }
        if isPlain { write(text) } else { escaped(text.utf8) }
        if let mark = mark(symbol) { write(mark) }
        if !isPlain { bytes.append(UInt8(ascii: "\"")) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

    private static func isLetter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "$"),
            UInt8(ascii: "-"):
            true
        default: false
        }
    }

    /// Text in quotes.
    mutating func escaped(_ text: some Collection<UInt8>) {
        for byte in text {
            if byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") {
                bytes.append(byte)
            } else {
                bytes.append(UInt8(ascii: "\\"))
                hexadecimal(UInt64(byte), digits: 2)
            }
        }
    }

    private mutating func hexadecimal(_ number: UInt64, digits: Int) {
        for digit in (0..<digits).reversed() {
            let value = UInt8(truncatingIfNeeded: number >> UInt64(4 * digit)) & 15
            bytes.append(value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10)
        }
    }

    mutating func write(_ operand: Operand) {
        switch operand {
        case .value(let number):
            write("%v")
            write(Int64(number))
        case .argument(let number):
            write("%a")
            write(Int64(number))
        case .named(let name):
            write("%")
            write(name.text)
        case .address(let symbol, offset: 0): write(symbol: symbol)
        case .address(let symbol, let offset):
            write("getelementptr (i8, ptr ")
            write(symbol: symbol)
            write(", i64 ")
            write(Int64(offset))
            write(")")
        case .integer(let value): write(value)
        case .floating(let bits):
            write("0x")
            hexadecimal(bits, digits: 16)
        case .boolean(let value): write(value ? "true" : "false")
        case .null: write("null")
        case .poison: write("poison")
        case .metadata(let number):
            write("!")
            write(Int64(number))
        }
    }

    mutating func write(_ type: LLVMType, _ operand: Operand) {
        write(type)
        write(" ")
        write(operand)
    }

    mutating func write(_ label: Label) {
        switch label {
        case .number(let number):
            write("b")
            write(Int64(number))
        case .named(let name): write(name.text)
        }
    }
}

extension LLVMType: CustomStringConvertible {
    package var description: String {
        var printer = LLVMPrinter()
        printer.write(self)
        return printer.text
    }
}

extension Operand: CustomStringConvertible {
    package var description: String {
        var printer = LLVMPrinter()
        printer.write(self)
        return printer.text
    }
}
