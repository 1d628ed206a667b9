import HytheBase

/// Prints types as GHC does, with names that tell apart what is different; one printer for one message.
package final class TypePrinter {
    private var names: [Type: String] = [:]
    private var taken: Set<String> = []

    private var depth = 0
    private var size = 0
    /// Whether type families are shown by what they stand for.
    private let reduces: Bool

    package init() { reduces = true }
    init(reduces: Bool) { self.reduces = reduces }

    private enum Precedence: Int, Comparable {
        case top, function, application
        static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
    }

    package func print(_ type: Type) -> String {
        if reduces { return print(type, .top) }
        return FamilyEnvironment.$current.withValue(nil) { print(type, .top) }
    }

    private func parenthesized(_ condition: Bool, _ text: String) -> String { condition ? "(\(text))" : text }

    private func print(_ type: Type, _ context: Precedence) -> String {
        // What a type family stands for may have no end.
        depth += 1
        size += 1
        defer { depth -= 1 }
        if depth > 100 || size > 5000 { return "..." }
        switch type.view {
        case .poison: return "_"
        case .number(let digits): return digits.text
        case .text(let text): return "\"\(text)\""
        case .promoted(let name):
            let text = name.occurrence.text
            return text.hasPrefix(":") ? "'(\(text))" : "'\(text)"
        case .variable, .meta: return name(type.resolved)
        case .constructor(let tyCon): return constructor(tyCon)
        case .function(let argument, let result):
            if let variable = argument.visibleVariable {
                return parenthesized(
                    context > .top, "forall \(print(variable, .application)) -> \(print(result, .top))")
            }
            return parenthesized(context > .top, "\(print(argument, .function)) -> \(print(result, .top))")
        case .forall:
            let (variables, body) = visibleForalls(type)
            if variables.isEmpty { return print(body, context) }
            let names = variables.map(binder).joined(separator: " ")
            return parenthesized(context > .top, "forall \(names). \(print(body, .top))")
        case .qualified:
            let (constraints, body) = type.splitQualified
            return parenthesized(context > .top, "\(self.context(constraints)) => \(print(body, .top))")
        case .application: return application(type, context)
        case .family(let family, let arguments):
            let parts = [constructor(family)] + arguments.map { print($0, .application) }
            return parenthesized(context >= .application && !arguments.isEmpty, parts.joined(separator: " "))
        }
    }

    private func visibleForalls(_ type: Type) -> (variables: [Type], body: Type) {
        var variables: [Type] = []
        var type = type
        while case .forall(let variable, let body, let isInferred) = type.view {
            if !isInferred || Kinds.isOfValues(variable.variableKind) { variables.append(variable) }
            type = body
        }
        return (variables, type)
    }

    private func binder(_ variable: Type) -> String {
        let kind = variable.variableKind.zonked
        return Kinds.isOfValues(kind) || kind.isMeta ? name(variable) : "(\(name(variable)) :: \(print(kind)))"
    }

    /// `Eq a`, `(Eq a, Show a)`, `()`.
    package func context(_ constraints: [Type]) -> String {
        constraints.count == 1 && constraints[0].headTyCon !== BuiltinTypes.implicitParameter
            ? print(constraints[0], .function) : "(\(constraints.map { print($0) }.joined(separator: ", ")))"
    }

    private func application(_ type: Type, _ context: Precedence) -> String {
        let (head, arguments) = type.splitApplication
        if case .constructor(let tyCon) = head.view {
            if tyCon === BuiltinTypes.list, arguments.count == 1 { return "[\(print(arguments[0]))]" }
            if tyCon === BuiltinTypes.typeOf, type.zonked == Kinds.type { return "*" }
            if tyCon === BuiltinTypes.typeOf, type.zonked == Kinds.open { return "*" }
            if tyCon === BuiltinTypes.equality || tyCon === BuiltinTypes.boxedEquality, arguments.count == 2 {
                let text = "\(print(arguments[0], .function)) ~ \(print(arguments[1], .function))"
                return parenthesized(context > .top, text)
            }
            if tyCon === BuiltinTypes.implicitParameter, arguments.count == 2, case .text(let name) = arguments[0].view
            {
                return parenthesized(context > .top, "?\(name)::\(print(arguments[1], .top))")
            }
            let list = { arguments.map { self.print($0) }.joined(separator: ", ") }
            if tyCon.isUnboxedTuple, arguments.count == tyCon.arity { return "(# \(list()) #)" }
            if tyCon.isConstraintTuple, arguments.count == tyCon.arity { return "(\(list()))" }
            if tyCon.isUnboxedSum, arguments.count == tyCon.arity {
                return "(# \(arguments.map { self.print($0) }.joined(separator: " | ")) #)"
            }
            if tyCon.arity >= 2, arguments.count == tyCon.arity, tyCon === tupleOrNil(tyCon.arity) {
                return "(\(list()))"
            }
        }
        let parts = [print(head, .function)] + arguments.map { print($0, .application) }
        return parenthesized(context >= .application, parts.joined(separator: " "))
    }

    private func tupleOrNil(_ size: Int) -> TyCon? {
        size <= BuiltinTypes.largestTuple ? BuiltinTypes.tuple(size) : nil
    }

    private func constructor(_ tyCon: TyCon) -> String {
        if tyCon.isUnboxedTuple || tyCon.isUnboxedSum { return tyCon.arity == 0 ? "(# #)" : tyCon.name.occurrence.text }
        let text = tyCon.name.occurrence.text
        guard let first = text.unicodeScalars.first else { return text }
        let isOperator = !(first.properties.isAlphabetic || first == "[" || first == "(" || first == "_")
        return isOperator ? "(\(text))" : text
    }

    /// A variable's name, distinct from the names of the other variables printed so far.
    package func name(_ variable: Type) -> String {
        if let name = names[variable] { return name }
        let node = variable.node
        let isMeta = node.tag == .meta
        let base = isMeta ? Symbol(id: node.a).text : Name(id: node.a).occurrence.text
        var name = isMeta ? base + "0" : base
        var number = isMeta ? 0 : -1
        while taken.contains(name) {
            number += 1
            name = base + String(number)
        }
        taken.insert(name)
        names[variable] = name
        return name
    }
}

extension Type: CustomStringConvertible {
    package var description: String { TypePrinter().print(self) }
}
