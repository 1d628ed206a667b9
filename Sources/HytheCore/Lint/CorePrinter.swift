import HytheBase
import HytheTypes

/// Core as text for people: `--emit=core` and dumps after passes. In the spirit of GHC's dumps, not parsed again.
package struct CorePrinter {
    private var text = ""
    private var indentation = 0

    package static func print(_ module: CoreModule) -> String {
        var printer = CorePrinter()
        printer.text += "-- \(module.name)\n"
        for binding in module.bindings {
            printer.text += "\n"
            printer.top(binding)
        }
        return printer.text
    }

    package static func print(_ binding: TopBinding) -> String {
        var printer = CorePrinter()
        printer.top(binding)
        return printer.text
    }

    package static func print(_ core: Core) -> String {
        var printer = CorePrinter()
        printer.expression(core)
        return printer.text
    }

    private mutating func top(_ binding: TopBinding) {
        switch binding.pragma {
        case .inline: text += "{-# INLINE #-} "
        case .noInline: text += "{-# NOINLINE #-} "
        case .inlinable: text += "{-# INLINABLE #-} "
        case nil: break
        }
        text += "\(binding.name) ="
        indented {
            $0.line()
            $0.expression(binding.value)
        }
        text += "\n"
    }

    private mutating func line() {
        text += "\n" + String(repeating: "  ", count: indentation)
    }

    private mutating func indented(_ body: (inout CorePrinter) -> Void) {
        indentation += 1
        body(&self)
        indentation -= 1
    }

    private mutating func expression(_ core: Core) {
        switch core {
        case .variable, .literal: atom(core)
        case .apply(let function, let arguments, let result):
            atom(function)
            atoms(arguments)
            annotate(result)
        case .lambda(let parameters, let body):
            text += "\\"
            text += parameters.map(Self.describe).joined(separator: " ")
            text += " ->"
            indented {
                $0.line()
                $0.expression(body)
            }
        case .let_(.nonrecursive(let binder, let value), let body):
            text += "let "
            bound(binder, value)
            line()
            text += "in "
            expression(body)
        case .let_(.recursive(let group), let body):
            text += "letrec"
            indented {
                for (binder, value) in group {
                    $0.line()
                    $0.bound(binder, value)
                }
            }
            line()
            text += "in "
            expression(body)
        case .case_(let scrutinee, let binder, let alternatives, let fallback, let result):
            text += "case "
            indented { $0.expression(scrutinee) }
            text += " of \(Self.describe(binder))"
            annotate(result)
            text += " {"
            indented {
                for alternative in alternatives {
                    $0.line()
                    $0.text += Self.describe(alternative.pattern) + " -> "
                    $0.indented { $0.expression(alternative.body) }
                }
                if let fallback {
                    $0.line()
                    $0.text += "_ -> "
                    $0.indented { $0.expression(fallback) }
                }
            }
            line()
            text += "}"
        case .constructor(let constructor, let arguments):
            text += constructor.name.occurrence.text
            atoms(arguments)
        case .unboxedTuple(let components):
            text += "(#"
            for (index, component) in components.enumerated() {
                text += index == 0 ? " " : ", "
                expression(component)
            }
            text += " #)"
        case .primitive(let operation, let arguments, let result):
            text += operation.name.text
            atoms(arguments)
            annotate(result)
        case .foreignCall(let call, let arguments, let result):
            switch call.target {
            case .symbol(let symbol): text += "call[\(call.safety) \(symbol)]"
            case .dynamic: text += "call[\(call.safety) dynamic]"
            }
            atoms(arguments)
            annotate(result)
        case .join(let isRecursive, let points, let body):
            text += isRecursive ? "joinrec" : "join"
            indented {
                for point in points {
                    $0.line()
                    $0.text += "\(point.name)"
                    for parameter in point.parameters { $0.text += " " + Self.describe(parameter) }
                    $0.text += " = "
                    $0.indented { $0.expression(point.body) }
                }
            }
            line()
            text += "in "
            expression(body)
        case .jump(let name, let arguments, _):
            text += "jump \(name)"
            atoms(arguments)
        }
    }

    private mutating func bound(_ binder: Binder, _ value: Core) {
        text += Self.describe(binder) + " = "
        indented { $0.expression(value) }
    }

    private mutating func atoms(_ arguments: [Core]) {
        for argument in arguments {
            text += " "
            atom(argument)
        }
    }

    private mutating func atom(_ core: Core) {
        switch core {
        case .variable(let name): text += name.description
        case .literal(let literal): text += Self.describe(literal)
        case .constructor(let constructor, let fields) where fields.isEmpty:
            text += constructor.name.occurrence.text
        case .unboxedTuple: expression(core)
        default:
            text += "("
            indented { $0.expression(core) }
            text += ")"
        }
    }

    private mutating func annotate(_ result: Shape) {
        if result != .lifted { text += " :: " + Self.describe(result) }
    }

    package static func describe(_ binder: Binder) -> String {
        binder.representation == .lifted ? "\(binder.name)" : "(\(binder.name) :: \(describe(binder.representation)))"
    }

    package static func describe(_ representation: Representation) -> String {
        switch representation {
        case .lifted: "*"
        case .unlifted: "#"
        case .int: "Int#"
        case .word: "Word#"
        case .char: "Char#"
        case .address: "Addr#"
        case .float: "Float#"
        case .double: "Double#"
        case .void: "void"
        }
    }

    package static func describe(_ shape: Shape) -> String {
        switch shape {
        case .single(let representation): describe(representation)
        case .tuple(let components): "(# " + components.map(describe).joined(separator: ", ") + " #)"
        }
    }

    private static func describe(_ pattern: CoreAlternative.Pattern) -> String {
        switch pattern {
        case .constructor(let constructor, let fields):
            ([constructor.name.occurrence.text] + fields.map(describe)).joined(separator: " ")
        case .literal(let literal): describe(literal)
        case .tuple(let components): "(# " + components.map(describe).joined(separator: ", ") + " #)"
        }
    }

    package static func describe(_ literal: CoreLiteral) -> String {
        switch literal {
        case .int(let value): "\(value)#"
        case .word(let value): "\(value)##"
        case .char(let value): Unicode.Scalar(value).map { "'\($0.escaped(asASCII: true))'#" } ?? "'\\\(value)'#"
        case .float(let bits): "\(Float(bitPattern: bits))#"
        case .double(let bits): "\(Double(bitPattern: bits))##"
        case .string(let bytes): String(decoding: bytes, as: UTF8.self).debugDescription + "#"
        case .nullAddress: "nullAddr#"
        case .symbol(let symbol): "&\(symbol)"
        case .callback(let worker, _): "callback[\(worker)]"
        case .void: "void#"
        }
    }
}
