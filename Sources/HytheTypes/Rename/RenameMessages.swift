import HytheBase
import HytheSyntax

/// What the renamer says, one function per fact.
enum RenameMessages {
    static func notInScope(
        _ occurrence: NameOccurrence, _ space: NameSpace, at span: Span, similar: [String], isQualifierKnown: Bool,
        otherSpace: Bool
    ) -> Diagnostic {
        let what =
            switch space {
            case .value: "variable"
            case .constructor: "data constructor"
            case .type, .typeVariable: "type constructor or class"
            }
        var hints: [String] = []
        if !isQualifierKnown, let qualifier = occurrence.qualifier {
            hints.append("no module is imported as `\(qualifier)`: add `import qualified \(qualifier)`")
        } else if !similar.isEmpty {
            hints.append("perhaps \(similar.prefix(3).map { "`\($0)`" }.joined(separator: " or ")) is meant")
        }
        if otherSpace {
            hints.append(
                space == .constructor ? "there is a type of this name, but no constructor" : "there is a constructor of this name, but no type")
        }
        let text = occurrence.qualifier.map { "\($0).\(occurrence.text)" } ?? occurrence.text.text
        return .error("not in scope: \(what) `\(text)`", at: span, hints: hints)
    }

    static func ambiguous(_ occurrence: NameOccurrence, _ candidates: [Name], at span: Span) -> Diagnostic {
        let choices = candidates.map { "`\($0)`" }.joined(separator: " or ")
        return .error(
            "ambiguous occurrence `\(occurrence.text)`: it may be \(choices)", at: span,
            hints: ["qualify it, or hide one of them in the import"])
    }

    static func notExported(_ name: LSymbol, by module: Symbol, similar: [String]) -> Diagnostic {
        .error(
            "the module `\(module)` does not export `\(name.value)`", at: name.span,
            hints: similar.first.map { ["perhaps `\($0)` is meant"] } ?? [])
    }

    static func conflictingExports(_ a: Name, _ b: Name, at span: Span) -> Diagnostic {
        .error("conflicting exports: `\(a)` and `\(b)` have one name", at: span, hints: ["export only one of them"])
    }

    static func unknownExportedModule(_ name: LSymbol) -> Diagnostic {
        .error("`module \(name.value)` is exported but nothing is imported from it", at: name.span)
    }

    static func noSuchSubordinate(_ name: LSymbol, of type: Name) -> Diagnostic {
        .error("`\(type.occurrence)` has no constructor, field or method `\(name.value)` in scope", at: name.span)
    }

    static func definedTwice(_ name: LSymbol, earlier: Span) -> Diagnostic {
        .error(
            "`\(name.value)` is defined twice", at: name.span, label: "again here",
            secondary: [Located("first here", at: earlier)], hints: ["rename or remove one; clauses of one function stand together"])
    }

    static func boundTwice(_ name: LSymbol, what: String) -> Diagnostic {
        .error(
            "the \(what) `\(name.value)` is bound twice", at: name.span,
            hints: ["use two names, and compare with `==` if they are to be equal"])
    }

    static func fixityWithoutDefinition(_ name: LSymbol) -> Diagnostic {
        .error("the fixity declaration for `\(name.value)` lacks a definition in the same scope", at: name.span)
    }

    static func signatureWithoutBinding(_ name: LSymbol) -> Diagnostic {
        .error(
            "the type signature for `\(name.value)` lacks a binding", at: name.span,
            hints: ["define it in the same scope, or remove the signature"])
    }

    static func pragmaWithoutBinding(_ name: LSymbol) -> Diagnostic {
        .error("the pragma for `\(name.value)` lacks a binding", at: name.span)
    }

    static func twoSignatures(_ name: LSymbol, earlier: Span) -> Diagnostic {
        .error(
            "`\(name.value)` has two type signatures", at: name.span, secondary: [Located("the first one", at: earlier)],
            hints: ["remove one of them"])
    }

    static func clauseArity(_ name: LSymbol, first: Span, at span: Span) -> Diagnostic {
        .error(
            "the clauses of `\(name.value)` have different numbers of arguments", at: span,
            secondary: [Located("the first clause", at: first)], hints: ["give each clause the same number of patterns"])
    }

    static func mixedOperators(at span: Span) -> Diagnostic {
        .error(
            "this operator and its neighbour have the same precedence and do not associate", at: span,
            hints: ["put parentheses around one of them"])
    }

    static func sectionPrecedence(_ op: Operator, at span: Span) -> Diagnostic {
        .error(
            "the section's operator `\(op.name.text)` binds tighter than its operand", at: span,
            hints: ["put the operand in parentheses"])
    }

    static func variableOperatorInPattern(_ op: Operator) -> Diagnostic {
        .error("`\(op.name.text)` is not a constructor: it cannot stand in a pattern", at: op.span)
    }

    static func typeVariableNotInScope(_ name: Symbol, at span: Span) -> Diagnostic {
        .error("not in scope: type variable `\(name)`", at: span, hints: ["add it to the declaration's head"])
    }

    static func onlyAtTopLevel(at span: Span) -> Diagnostic {
        .error("this declaration may stand at the top level only", at: span)
    }

    static func lastStatement(at span: Span) -> Diagnostic {
        .error("the last statement of a `do` block must be an expression", at: span, hints: ["add what the block is to return, such as `return ()`"])
    }

    static func emptyDo(at span: Span) -> Diagnostic { .error("this `do` block is empty", at: span) }

    static func exportOfConstructor(_ name: LName) -> Diagnostic {
        .error(
            "`\(name.value.text)` is a data constructor: only variables can be exported to C", at: name.span,
            hints: ["export a function that applies it"])
    }

    static func notAMethod(_ name: LSymbol, of class_: Symbol) -> Diagnostic {
        .error("`\(name.value)` is not a method of the class `\(class_)`", at: name.span)
    }

    static func patternInClass(at span: Span) -> Diagnostic {
        .error("a class or instance body cannot bind patterns", at: span)
    }

    static func notAClass(at span: Span) -> Diagnostic {
        .error("an instance head is a class applied to types", at: span)
    }

    // MARK: Deriving

    static func cannotDerive(_ class_: Name, for type: Name, because reason: String, at span: Span) -> Diagnostic {
        .error("cannot derive `\(class_.occurrence)` for `\(type.occurrence)`", at: span, label: reason)
    }

    static func notDerivable(_ class_: Name, for type: Name, isNewtype: Bool, at span: Span) -> Diagnostic {
        switch class_.occurrence {
        case "Functor", "Foldable", "Traversable", "Generic", "Generic1", "Data", "Lift", "Typeable":
            return .notSupportedYet("deriving `\(class_.occurrence)`", at: span)
        default:
            if isNewtype { return .notSupportedYet("deriving `\(class_.occurrence)` for a newtype", at: span) }
            return .error(
                "`\(class_.occurrence)` is not a class that can be derived", at: span,
                label: "derivable are Eq, Ord, Show, Read, Enum, Bounded and Ix",
                hints: ["write `instance \(class_.occurrence) \(type.occurrence)` with its methods"])
        }
    }
}
