import HytheBase

extension PrettyPrinter {
    mutating func type(_ type: SType) {
        switch type.kind {
        case .variable(let symbol): write(symbol.text)
        case .constructor(let occurrence): typeName(occurrence)
        case .apply(let function, let argument):
            typeOperand(function, isArgument: false)
            write(" ")
            typeOperand(argument, isArgument: true)
        case .function(let from, let to):
            switch from.kind {
            case .function, .forall, .visibleForall, .qualified: parenthesized(from)
            default: self.type(from)
            }
            switch type.multiplicity {
            case .many: write(" -> ")
            case .one: write(" %1 -> ")
            case .other: write(" %m -> ")
            }
            self.type(to)
        case .list(let element): bracketed("[", [element], "]")
        case .tuple(let elements): bracketed("(", elements, ")")
        case .unboxedTuple(let elements): bracketed("(# ", elements, " #)")
        case .unboxedSum(let alternatives): bracketed("(# ", alternatives, " #)", by: " | ")
        case .forall(let binders, let body): quantified(binders, ". ", body)
        case .visibleForall(let binders, let body): quantified(binders, " -> ", body)
        case .qualified(let constraints, let body):
            context(constraints)
            self.type(body)
        case .parenthesized(let inner): parenthesized(inner)
        case .infix(let operands, let operators):
            for (index, operand) in operands.enumerated() {
                if index > 0 {
                    write(" ")
                    operatorName(operators[index - 1].name)
                    write(" ")
                }
                self.type(operand)
            }
        case .kindSignature(let subject, let kind):
            self.type(subject)
            write(" :: ")
            self.type(kind)
        case .kindApply(let function, let kind):
            self.type(function)
            write(" @")
            self.type(kind)
        case .banged(let inner):
            write("!")
            typeOperand(inner, isArgument: true)
        case .lazy(let inner):
            write("~")
            typeOperand(inner, isArgument: true)
        case .unpackPragma(let inner, let isUnpacked):
            write(isUnpacked ? "{-# UNPACK #-} " : "{-# NOUNPACK #-} ")
            typeOperand(inner, isArgument: true)
        case .wildcard: write("_")
        case .equality(let left, let right):
            self.type(left)
            write(" ~ ")
            self.type(right)
        case .numberLiteral(let digits): write(digits)
        case .stringLiteral(let text): write(LiteralText.string(text.unicodeScalars.map(\.value)))
        case .promoted(let occurrence):
            write("'")
            name(occurrence)
        case .promotedList(let elements): bracketed("'[", elements, "]")
        case .promotedTuple(let components): bracketed("'(", components, ")")
        case .implicitParameter(let name, let type):
            write("?\(name) :: ")
            self.type(type)
        }
    }

    private mutating func typeName(_ occurrence: NameOccurrence) {
        if occurrence.text == Words.arrow {
            write("(->)")
        } else if occurrence.text == Words.star, occurrence.qualifier == nil, starIsType {
            write("*")
        } else {
            name(occurrence)
        }
    }

    private mutating func quantified(_ binders: [TypeVariableBinder], _ end: String, _ body: SType) {
        write("forall")
        typeVariables(binders)
        write(end)
        type(body)
    }

    private mutating func bracketed(_ open: String, _ elements: [SType], _ close: String, by separator: String = ", ") {
        write(open)
        separated(elements, by: separator) { printer, element in printer.type(element) }
        write(close)
    }

    private mutating func parenthesized(_ type: SType) {
        write("(")
        self.type(type)
        write(")")
    }

    /// In parentheses where it needs them.
    mutating func typeOperand(_ type: SType, isArgument: Bool) {
        switch type.kind {
        case .apply where !isArgument: self.type(type)
        case .apply, .function, .forall, .visibleForall, .qualified, .infix, .kindSignature, .equality:
            parenthesized(type)
        default: self.type(type)
        }
    }

    /// `(C a, D b) => `
    mutating func context(_ constraints: [SType]) {
        if constraints.count == 1, case .kindSignature = constraints[0].kind {
        } else if constraints.count == 1 {
            type(constraints[0])
            return write(" => ")
        }
        bracketed("(", constraints, ") => ")
    }

    /// Each with a space before.
    mutating func typeVariables(_ binders: [TypeVariableBinder]) {
        for binder in binders {
            write(" ")
            guard let kind = binder.kind else {
                write(binder.isInferred ? "{\(binder.name.value)}" : binder.name.value.text)
                continue
            }
            write("\(binder.isInferred ? "{" : "(")\(binder.name.value) :: ")
            type(kind)
            write(binder.isInferred ? "}" : ")")
        }
    }
}
