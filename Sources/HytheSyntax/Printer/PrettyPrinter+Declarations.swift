import HytheBase

extension PrettyPrinter {
    mutating func declaration(_ declaration: Declaration) {
        switch declaration.kind {
        case .signature(let symbols, let type):
            names(symbols)
            write(" :: ")
            self.type(type)
        case .fixity(let fixity, let operators):
            let word =
                switch fixity.associativity {
                case .left: "infixl"
                case .right: "infixr"
                case .none: "infix"
                }
            write("\(word) \(fixity.precedence) ")
            separated(operators, by: ", ") { $0.operatorName(NameOccurrence($1.value)) }
        case .function(let symbol, let clause, let isInfix): function(symbol, clause, isInfix)
        case .pattern(let pattern, let body):
            self.pattern(pattern)
            rightHandSide(body, "=")
        case .roleAnnotation(let type, let roles):
            write("type role ")
            name(NameOccurrence(type.value))
            for role in roles { write(" \(role.value?.text ?? "_")") }
        case .pragma(let pragma): self.pragma(pragma)
        case .defaultSignature(let symbols, let type):
            write("default ")
            names(symbols)
            write(" :: ")
            self.type(type)
        case .patternSynonym(let synonym): patternSynonym(synonym)
        case .patternSignature(let names, let type):
            write("pattern ")
            separated(names, by: ", ") { $0.name(NameOccurrence($1.value)) }
            write(" :: ")
            self.type(type)
        case .implicitBinding(let name, let value):
            write("?\(name.value) = ")
            expression(value)
        case .data(let data): self.data(data)
        case .typeSynonym(let head, let type):
            write("type ")
            typeHead(head)
            write(" = ")
            self.type(type)
        case .classDeclaration(let declaration): classDeclaration(declaration)
        case .instance(let instance):
            write("instance ")
            self.instance(instance)
        case .family(let family): self.family(family)
        case .familyInstance(let equation):
            write("type instance ")
            familyEquation(equation)
        case .standaloneDeriving(let instance, let strategy, let via):
            write("deriving \(strategy.map { "\($0) " } ?? "")")
            if let via {
                write("via (")
                type(via)
                write(") ")
            }
            write("instance ")
            self.instance(instance)
        case .defaultTypes(let types):
            write("default (")
            separated(types, by: ", ") { $0.type($1) }
            write(")")
        case .foreignDeclaration(let foreign): self.foreign(foreign)
        case .kindSignature(let symbol, let kind):
            write("type ")
            name(symbol.value)
            write(" :: ")
            type(kind)
        }
    }

    private mutating func patternSynonym(_ synonym: PatternSynonymDeclaration) {
        write("pattern ")
        if synonym.isInfix {
            write("\(synonym.parameters[0].value) ")
            operatorName(NameOccurrence(synonym.name.value))
            write(" \(synonym.parameters[1].value)")
        } else if synonym.isRecord {
            name(synonym.name.value)
            write(" {\(synonym.parameters.map { "\($0.value)" }.joined(separator: ", "))}")
        } else {
            name(synonym.name.value)
            for parameter in synonym.parameters { write(" \(parameter.value)") }
        }
        if case .both = synonym.direction { write(" = ") } else { write(" <- ") }
        patternArgument(synonym.pattern)
        if case .explicit(let clauses) = synonym.direction { body(clauses) }
    }

    private mutating func function(_ symbol: LSymbol, _ clause: Clause, _ isInfix: Bool) {
        if isInfix, clause.patterns.count == 2 {
            infixOperand(clause.patterns[0])
            write(" ")
            operatorName(NameOccurrence(symbol.value))
            write(" ")
            infixOperand(clause.patterns[1])
        } else {
            name(symbol.value)
            for pattern in clause.patterns {
                write(" ")
                patternArgument(pattern)
            }
        }
        rightHandSide(clause.body, "=")
    }

    private mutating func infixOperand(_ pattern: SPattern) {
        switch pattern.kind {
        case .view, .signature: patternArgument(pattern)
        default: self.pattern(pattern)
        }
    }

    private mutating func typeHead(_ head: TypeHead) {
        name(head.name.value)
        typeVariables(head.parameters)
    }

    private mutating func family(_ family: FamilyDeclaration) {
        write(family.isData ? "data family " : "type family ")
        typeHead(family.head)
        if let result = family.result {
            write(" =")
            typeVariables([result])
            if !family.injectivity.isEmpty {
                write(" | \(result.name.value) -> ")
                write(family.injectivity.map(\.value.text).joined(separator: " "))
            }
        } else if let kind = family.resultKind {
            write(" :: ")
            type(kind)
        }
        guard let equations = family.equations else { return }
        write(" where")
        if equations.isEmpty { write(" {}") } else { block(equations) { $0.familyEquation($1) } }
    }

    private mutating func familyEquation(_ equation: EquationDeclaration) {
        if let binders = equation.binders {
            write("forall")
            typeVariables(binders)
            write(". ")
        }
        type(equation.left)
        write(" = ")
        type(equation.right)
    }

    private mutating func instance(_ instance: InstanceDeclaration) {
        if let overlap = instance.overlap { write("{-# \(overlap) #-} ") }
        if !instance.context.isEmpty { context(instance.context) }
        type(instance.head)
        body(instance.body)
    }

    private mutating func body(_ declarations: [Declaration]) {
        guard !declarations.isEmpty else { return }
        write(" where")
        block(declarations) { $0.declaration($1) }
    }

    private mutating func classDeclaration(_ declaration: ClassDeclaration) {
        write("class ")
        if !declaration.context.isEmpty { context(declaration.context) }
        typeHead(declaration.head)
        if !declaration.fundeps.isEmpty {
            write(" | ")
            separated(declaration.fundeps, by: ", ") { printer, fundep in
                let sides = [fundep.from, fundep.to].map { $0.map(\.value.text).joined(separator: " ") }
                printer.write("\(sides[0]) -> \(sides[1])")
            }
        }
        body(declaration.body)
    }

    private mutating func foreign(_ foreign: ForeignDeclaration) {
        write("foreign \(foreign.direction == .import ? "import" : "export") \(foreign.convention.value) ")
        if let safety = foreign.safety { write("\(safety.value) ") }
        if let entity = foreign.entity {
            write(LiteralText.string(entity.value.unicodeScalars.map(\.value)) + " ")
        }
        name(foreign.name.value)
        write(" :: ")
        type(foreign.type)
    }

    // MARK: Data

    private mutating func data(_ data: DataDeclaration) {
        write(data.isNewtype ? "newtype " : "data ")
        if data.pattern != nil { write("instance ") }
        if let binders = data.binders {
            write("forall")
            typeVariables(binders)
            write(". ")
        }
        if !data.context.isEmpty { context(data.context) }
        if let pattern = data.pattern { type(pattern) } else { typeHead(data.head) }
        if let kind = data.kind {
            write(" :: ")
            type(kind)
        }
        if data.constructors.contains(where: { $0.result != nil }) {
            write(" where")
            block(data.constructors) { $0.constructorSignature($1) }
        } else {
            for (index, constructor) in data.constructors.enumerated() {
                write(index == 0 ? " = " : " | ")
                self.constructor(constructor)
            }
        }
        for clause in data.deriving {
            write(" deriving \(clause.strategy.map { "\($0) " } ?? "")(")
            separated(clause.classes, by: ", ") { $0.type($1) }
            write(")")
        }
    }

    private mutating func quantifiers(_ constructor: ConstructorDeclaration) {
        if !constructor.existentials.isEmpty {
            write("forall")
            typeVariables(constructor.existentials)
            write(". ")
        }
        if !constructor.context.isEmpty { context(constructor.context) }
    }

    private mutating func constructor(_ constructor: ConstructorDeclaration) {
        quantifiers(constructor)
        switch constructor.fields {
        case .positional(let fields):
            name(constructor.name.value)
            for field in fields {
                write(" ")
                self.field(field, isArgument: true)
            }
        case .record(let groups):
            name(constructor.name.value)
            write(" ")
            recordFields(groups)
        case .infix(let left, let right):
            field(left, isArgument: false)
            write(" ")
            operatorName(NameOccurrence(constructor.name.value))
            write(" ")
            field(right, isArgument: false)
        }
    }

    private mutating func constructorSignature(_ constructor: ConstructorDeclaration) {
        name(constructor.name.value)
        write(" :: ")
        quantifiers(constructor)
        switch constructor.fields {
        case .positional(let fields):
            for field in fields {
                self.field(field, isArgument: false)
                write(" -> ")
            }
        case .record(let groups):
            recordFields(groups)
            write(" -> ")
        case .infix: break
        }
        if let result = constructor.result { type(result) }
    }

    private mutating func recordFields(_ groups: [(names: [LSymbol], type: FieldType)]) {
        write("{")
        separated(groups, by: ", ") { printer, group in
            printer.names(group.names)
            printer.write(" :: ")
            if group.type.strictness == .none, group.type.unpackedness == .none {
                printer.type(group.type.type)
            } else {
                printer.field(group.type, isArgument: true)
            }
        }
        write("}")
    }

    private mutating func field(_ field: FieldType, isArgument: Bool) {
        switch field.unpackedness {
        case .none: break
        case .unpack: write("{-# UNPACK #-} ")
        case .noUnpack: write("{-# NOUNPACK #-} ")
        }
        switch field.strictness {
        case .none: break
        case .strict: write("!")
        case .lazy: write("~")
        }
        let needsParentheses: Bool =
            switch field.type.kind {
            case .function, .forall, .visibleForall, .qualified, .infix, .equality, .kindSignature: true
            default: false
            }
        if needsParentheses || isArgument || field.strictness != .none {
            typeOperand(field.type, isArgument: true)
        } else {
            type(field.type)
        }
    }

    // MARK: Pragmas

    private mutating func pragma(_ pragma: Pragma) {
        switch pragma {
        case .inline(let kind, let symbols, let phase):
            write("{-# \(kind) \(phase.map { "\($0) " } ?? "")")
            names(symbols)
        case .specialise(let symbol, let types):
            write("{-# SPECIALISE ")
            name(symbol.value)
            write(" :: ")
            separated(types, by: ", ") { $0.type($1) }
        case .minimal(let alternatives):
            write("{-# MINIMAL ")
            separated(alternatives, by: " | ") { $0.names($1) }
        case .complete(let symbols):
            write("{-# COMPLETE ")
            names(symbols)
        case .warning(let symbols, let text):
            write("{-# DEPRECATED ")
            names(symbols)
            write(" \(LiteralText.string(text.unicodeScalars.map(\.value)))")
        case .specialiseInstance(let head):
            write("{-# SPECIALISE instance ")
            type(head)
        case .rules(let rules):
            write("{-# RULES ")
            separated(rules, by: "; ") { $0.rule($1) }
        case .costCentre(let symbol):
            write("{-# SCC ")
            name(symbol.value)
        case .ignored: write("{-# ANN module ()")
        }
        write(" #-}")
    }

    private mutating func rule(_ rule: RewriteRule) {
        write(LiteralText.string(rule.name.value.unicodeScalars.map(\.value)))
        if !rule.binders.isEmpty {
            write(" forall")
            for binder in rule.binders {
                write(" ")
                patternArgument(binder)
            }
            write(".")
        }
        write(" ")
        expression(rule.left)
        write(" = ")
        expression(rule.right)
    }
}
