import HytheBase
import HytheSyntax

extension RenamedPrinter {
    mutating func print(_ module: RenamedModule) {
        line("module \(module.name)")
        for name in module.imports { line("import \(name)") }
        for group in module.typeGroups {
            if group.count == 1 {
                declaration(group[0])
            } else {
                line("rec")
                indented { for declaration in group { $0.declaration(declaration) } }
            }
        }
        for equation in module.familyInstances { self.equation(equation) }
        for instance in module.instances { self.instance(instance, keyword: "instance") }
        for deriving in module.derivings {
            instance(deriving.instance, keyword: "derived instance")
            if let wanted = deriving.wanted, !wanted.isEmpty {
                indented {
                    $0.line("wants " + wanted.map { RenamedPrinter().type($0) }.joined(separator: ", "))
                }
            }
        }
        for foreign in module.foreignDeclarations {
            let direction = foreign.direction == .import ? "import" : "export"
            line("foreign \(direction) \(name(foreign.name.value)) :: \(signature(foreign.signature))")
        }
        bindings(module.bindings)
    }

    private mutating func declaration(_ declaration: RTypeDeclaration) {
        let parameters = declaration.parameters.map { " " + variable($0) }.joined()
        let head = name(declaration.name) + parameters
        switch declaration.kind {
        case .synonym(let type): line("type \(head) = \(self.type(type))")
        case .family(let family):
            line("\(family.isData ? "data" : "type") family \(head)")
            indented { for equation in family.equations ?? [] { $0.equation(equation) } }
        case .data(let data):
            let head = declaration.pattern.map { "instance \(type($0))" } ?? head
            line("\(data.isNewtype ? "newtype" : "data") \(head)")
            indented { for constructor in data.constructors { $0.constructor(constructor) } }
        case .class_(let class_):
            line("class \(context(class_.context))\(head)")
            indented {
                for family in class_.associated { $0.declaration(family) }
                for method in class_.methods { $0.line("\($0.name(method.name)) :: \($0.signature(method.signature))") }
                for binding in class_.defaults { $0.binding(binding) }
            }
        }
    }

    private mutating func equation(_ equation: REquation) {
        let arguments = equation.arguments.map { " " + type($0, atomic: true) }.joined()
        line("type instance \(name(equation.family.value))\(arguments) = \(type(equation.right))")
    }

    private mutating func constructor(_ constructor: RConstructor) {
        let quantifier =
            constructor.existentials.isEmpty
            ? "" : "forall\(constructor.existentials.map { " " + variable($0) }.joined()). "
        let fields = constructor.fields.map { field in
            let label = field.label.map { "\($0.occurrence) :: " } ?? ""
            return " {\(label)\(field.isStrict ? "!" : "")\(type(field.type))}"
        }
        let result = constructor.result.map { " :: \(type($0))" } ?? ""
        line("\(quantifier)\(context(constructor.context))\(name(constructor.name))\(fields.joined())\(result)")
    }

    private mutating func instance(_ instance: RInstance, keyword: String) {
        let arguments = instance.arguments.map { " " + type($0, atomic: true) }.joined()
        line("\(keyword) \(context(instance.context))\(name(instance.className.value))\(arguments)")
        indented {
            for equation in instance.associated { $0.equation(equation) }
            for binding in instance.methods { $0.binding(binding) }
        }
    }

    private func context(_ context: [RType]) -> String {
        context.isEmpty ? "" : "(\(context.map { type($0) }.joined(separator: ", "))) => "
    }

    // MARK: Types

    func signature(_ signature: RSignature) -> String {
        let quantifier =
            signature.implicit.isEmpty
            ? "" : "forall \(signature.implicit.map(\.occurrence.text).joined(separator: " ")). "
        return quantifier + type(signature.type)
    }

    private func variable(_ variable: RTypeVariable) -> String {
        variable.kind.map { "(\(variable.name.occurrence) :: \(type($0)))" } ?? variable.name.occurrence.text
    }

    func type(_ type: RType, atomic: Bool = false) -> String {
        func parenthesized(_ text: String) -> String { atomic ? "(\(text))" : text }
        switch type.kind {
        case .variable(let name): return name.occurrence.text
        case .constructor(let name): return self.name(name)
        case .apply(let function, let argument):
            if case .constructor(BuiltinNames.list) = function.kind { return "[\(self.type(argument))]" }
            return parenthesized("\(self.type(function)) \(self.type(argument, atomic: true))")
        case .function(let argument, let result):
            return parenthesized("\(self.type(argument, atomic: isFunction(argument))) -> \(self.type(result))")
        case .unboxedTuple(let components):
            return "(# \(components.map { self.type($0) }.joined(separator: ", ")) #)"
        case .forall(let variables, let body):
            return parenthesized("forall\(variables.map { " " + variable($0) }.joined()). \(self.type(body))")
        case .qualified(let constraints, let body): return parenthesized(context(constraints) + self.type(body))
        case .kindSignature(let inner, let kind): return "(\(self.type(inner)) :: \(self.type(kind)))"
        case .kindApply(let inner, let kind): return parenthesized("\(self.type(inner)) @\(self.type(kind))")
        case .equality(let left, let right): return parenthesized("\(self.type(left)) ~ \(self.type(right))")
        case .numberLiteral(let text): return text
        case .stringLiteral(let text): return "\"\(text)\""
        case .promoted(let name): return "'\(name.occurrence)"
        case .implicitParameter(let name, let type): return "?\(name) :: \(self.type(type))"
        case .wildcard: return "_"
        case .poison: return "<error>"
        }
    }

    private func isFunction(_ type: RType) -> Bool {
        switch type.kind {
        case .function, .forall, .qualified: true
        default: false
        }
    }
}
