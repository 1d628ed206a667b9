import HytheCore
import HytheTypes

/// How arguments travel: in registers, or in `ctx.args` where those run out.
struct ArgumentPlan {
    enum Place: Equatable {
        case register
        case memory(Int)
    }

    /// Integer registers for arguments of code that is called directly: two of six are taken by `sp` and, in closures'
    /// code, by the closure itself.
    static let directIntegers = 5
    static let closureIntegers = 4
    static let floats = 8

    let representations: [Representation]
    let places: [Place]

    /// - Parameter representations: without void ones.
    init(_ representations: [Representation], isClosure: Bool) {
        var integers = isClosure ? Self.closureIntegers : Self.directIntegers
        var floats = Self.floats
        var memory = 0
        self.representations = representations
        places = representations.map { representation in
            let isFloating = representation == .float || representation == .double
            if isFloating ? floats > 0 : integers > 0 {
                if isFloating { floats -= 1 } else { integers -= 1 }
                return .register
            }
            memory += 1
            return .memory(memory - 1)
        }
    }
}

/// How results travel: in registers, or in `ctx.results`.
struct ResultPlan: Equatable {
    static let integers = 3
    static let floats = 2

    let representations: [Representation]
    /// Index in `ctx.results`, or `nil` for a register.
    let memory: [Int?]

    init(_ shape: Shape) {
        representations = shape.values
        var integers = Self.integers
        var floats = Self.floats
        var next = 0
        memory = representations.map { representation in
            let isFloating = representation == .float || representation == .double
            if isFloating ? floats > 0 : integers > 0 {
                if isFloating { floats -= 1 } else { integers -= 1 }
                return nil
            }
            next += 1
            return next - 1
        }
    }

    var registers: [Representation] { zip(representations, memory).compactMap { $1 == nil ? $0 : nil } }

    /// The LLVM type that a function of such results returns.
    var type: LLVMType { .several(registers.map(\.llvmType)) }
}

extension Representation {
    var llvmType: LLVMType {
        switch self {
        case .lifted, .unlifted, .address: .pointer
        case .int, .word, .char: .i64
        case .float: .float
        case .double: .double
        case .void: .void
        }
    }

    /// In the name of an apply function.
    var patternLetter: Character {
        switch self {
        case .lifted, .unlifted: "p"
        case .int, .word, .char, .address: "n"
        case .float: "f"
        case .double: "d"
        case .void: "v"
        }
    }
}

/// Where the fields of a closure lie: pointers first, then words; void ones nowhere.
struct FieldLayout {
    /// By field: the word after the header.
    let positions: [Int?]
    let pointers: Int
    let words: Int

    init(_ representations: [Representation]) {
        var next = 0
        var positions = [Int?](repeating: nil, count: representations.count)
        for (index, representation) in representations.enumerated() where representation.isPointer {
            positions[index] = next
            next += 1
        }
        pointers = next
        for (index, representation) in representations.enumerated()
        where !representation.isPointer && representation != .void {
            positions[index] = next
            next += 1
        }
        self.positions = positions
        words = next
    }
}

extension DataCon {
    /// The tag in the low bits of pointers to its values.
    var pointerTag: Int { min(tag + 1, 7) }
    var layout: FieldLayout { FieldLayout(representations) }
}
