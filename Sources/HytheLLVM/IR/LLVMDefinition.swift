import HytheBase

/// What is known of a function where it is called.
package struct LLVMSignature: Sendable {
    package enum Convention: String, Sendable {
        case c = ""
        case tail = "tailcc "
        case preserveMost = "preserve_mostcc "
    }

    package struct Parameter: Sendable {
        var type: LLVMType
        var attribute: Instruction.Attribute?
        /// In a definition.
        var name: Operand?

        init(_ type: LLVMType, _ attribute: Instruction.Attribute? = nil, name: Operand? = nil) {
            self.type = type
            self.attribute = attribute
            self.name = name
        }

        static let context = Parameter(.pointer, .swiftself, name: .context)
        static let stack = Parameter(.pointer, name: .stack)
        static let node = Parameter(.pointer, name: .node)
    }

    var convention = Convention.c
    var result = LLVMType.void
    var resultAttribute: Instruction.Attribute?
    var parameters: [Parameter] = []

    /// Of Haskell code.
    static func haskell(_ result: LLVMType, _ parameters: [Parameter]) -> LLVMSignature {
        LLVMSignature(convention: .tail, result: result, parameters: [.context, .stack] + parameters)
    }
}

/// Who knows of a definition.
package enum Linkage: String, Sendable {
    case internal_ = "internal "
    /// A constant without identity: each object that needs it has its own copy.
    case private_ = "private unnamed_addr "
    /// The same in each object that has it.
    case common = "linkonce_odr hidden "
    case hidden = "hidden "
    case weak = "weak "
    case appending = "appending "
    case external = ""
}

package struct LLVMFunction: Sendable {
    /// Groups of attributes of functions; see `LLVMModule`.
    package enum Attributes: Sendable, Equatable {
        /// `isLooping`: recursion may become loops; see Note [Accumulating loops]. `isApart`: not to be inlined.
        case haskell(isLooping: Bool, isApart: Bool = false)
        /// C code among Haskell code: the stack is aligned for what it calls.
        case c
        /// The same in view of a host; with a guard of the stack in all of them, or where it is worth it.
        case export(isGuarded: Bool)
        case main
        case none
    }

    var symbol: Symbol
    var linkage: Linkage
    var signature: LLVMSignature
    var attributes: Attributes
    var blocks: [BasicBlock]
}

package struct LLVMData: Sendable {
    var symbol: Symbol
    var linkage: Linkage
    var isConstant: Bool
    var content: LLVMConstant
    /// `nil`: LLVM's choice.
    var alignment: Int? = 8
}

/// The content of data.
package indirect enum LLVMConstant: Sendable {
    case scalar(LLVMType, Operand)
    case structure([LLVMConstant])
    case array(of: LLVMType, [LLVMConstant])
    case bytes([UInt8])

    var type: LLVMType {
        switch self {
        case .scalar(let type, _): type
        case .structure(let fields): .structure(fields.map(\.type))
        case .array(let type, let elements): .array(elements.count, type)
        case .bytes(let bytes): .array(bytes.count, .i8)
        }
    }

    static func address(_ symbol: Symbol) -> LLVMConstant { .scalar(.pointer, .address(symbol, offset: 0)) }
    static func address(_ symbol: String) -> LLVMConstant { .address(Symbol(symbol)) }
    static var null: LLVMConstant { .scalar(.pointer, .null) }
    static func i16(_ value: Int) -> LLVMConstant { .scalar(.i16, .integer(value)) }
    static func i32(_ value: Int) -> LLVMConstant { .scalar(.i32, .integer(value)) }
    /// Ended by a zero.
    static func string(_ text: String) -> LLVMConstant { .bytes(Array(text.utf8) + [0]) }
}

/// Another name of something that the same module defines.
package struct LLVMAlias: Sendable {
    var symbol: Symbol
    var linkage: Linkage
    var target: Symbol
}

/// A definition of a module.
package enum LLVMDefinition: Sendable {
    case function(LLVMFunction)
    case data(LLVMData)
    case alias(LLVMAlias)

    package var symbol: Symbol {
        switch self {
        case .function(let function): function.symbol
        case .data(let data): data.symbol
        case .alias(let alias): alias.symbol
        }
    }

    var linkage: Linkage {
        get {
            switch self {
            case .function(let function): function.linkage
            case .data(let data): data.linkage
            case .alias(let alias): alias.linkage
            }
        }
        set {
            switch self {
            case .function(var function):
                function.linkage = newValue
                self = .function(function)
            case .data(var data):
                data.linkage = newValue
                self = .data(data)
            case .alias(var alias):
                alias.linkage = newValue
                self = .alias(alias)
            }
        }
    }
}

/// What a module knows of another's definition.
package struct LLVMDeclaration: Sendable {
    package enum Form: Sendable {
        /// What else holds of every call: `nounwind`, `cold`.
        case function(LLVMSignature, [String])
        case data(isConstant: Bool, isThreadLocal: Bool = false)
    }

    var symbol: Symbol
    /// Whether it is in the same object file or library.
    var isHidden: Bool
    var form: Form
}
