import HytheBase
import HytheSyntax

/// What the renamer says, one function per fact.
enum RenameMessages {
    static func conflictingFixities(_ left: OperatorUse, _ right: OperatorUse) -> Diagnostic {
        .error(
            "cannot mix `\(left.text)` [\(left.fixityText)] and `\(right.text)` [\(right.fixityText)] without parentheses",
            at: right.span, secondary: [Located("and this one", at: left.span)],
            hints: ["put parentheses around one of them with its operands"])
    }

    static func sectionPrecedence(_ outer: OperatorUse, _ inner: OperatorUse, at span: Span) -> Diagnostic {
        .error(
            "the operand of this section binds less than its operator: `\(inner.text)` [\(inner.fixityText)] under `\(outer.text)` [\(outer.fixityText)]",
            at: span, hints: ["put the operand in parentheses"])
    }

    static func twoFixities(_ name: Symbol, at place: Span, other: Span) -> Diagnostic {
        .error(
            "`\(name)` has two fixity declarations", at: place, secondary: [Located("the other one", at: other)],
            hints: ["remove one of them"])
    }

    /// As under GHC, the later one is at fault at the top level; in a local scope or a body, of which all is read before anything
    /// is said, the earlier one.
    static func definedTwice(_ name: LSymbol, earlier: Span, isTopLevel: Bool) -> Diagnostic {
        // Patterns' variables are found behind functions.
        let (first, second) = name.span.start < earlier.start ? (name.span, earlier) : (earlier, name.span)
        return .error(
            "`\(name.value)` is defined twice", at: isTopLevel ? second : first,
            label: isTopLevel ? "again here" : "first here",
            secondary: [isTopLevel ? Located("first here", at: first) : Located("again here", at: second)],
            hints: ["rename or remove one; clauses of one function stand together"])
    }

    static func boundTwice(_ name: Symbol, at place: Span, other: Span, what: String) -> Diagnostic {
        .error(
            "the \(what) `\(name)` is bound twice", at: place, secondary: [Located("the other one", at: other)],
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

    static func misplacedMinimal(at span: Span) -> Diagnostic {
        .error("a MINIMAL pragma can only stand in the declaration of a class", at: span)
    }

    static func misplacedSpecialise(at span: Span) -> Diagnostic {
        .error("a SPECIALISE pragma cannot stand in a class", at: span)
    }

    static func misplacedSpecialiseInstance(at span: Span) -> Diagnostic {
        .error("`SPECIALISE instance` can only stand in the body of the instance", at: span)
    }

    static func unusedRuleBinder(_ text: Symbol, of rule: RewriteRule) -> Diagnostic {
        .error("the variable `\(text)` of the rule does not occur on the rule's left side", at: rule.span)
    }

    static func leftSideOfRule(_ rule: RewriteRule) -> Diagnostic {
        .error(
            "the left side of a rule must be a function that is applied", at: rule.span,
            hints: ["the function is one in scope, none of the rule's variables, and stands outside of parentheses"])
    }

    static func fixityInInstance(at span: Span) -> Diagnostic {
        .error(
            "a fixity declaration cannot stand in an instance", at: span,
            hints: ["the method has the fixity that its class gives it"])
    }

    static func twoInlinePragmas(_ name: LSymbol, earlier: Span) -> Diagnostic {
        .error(
            "`\(name.value)` has two pragmas about inlining", at: name.span,
            secondary: [Located("the first one", at: earlier)], hints: ["remove one of them"])
    }

    static func noCommand(at span: Span) -> Diagnostic {
        .error(
            "this expression stands where `proc` needs a command", at: span,
            hints: ["a command is written `arrow -< input`; `returnA -< e` for a value"])
    }

    static func strayCommand(at span: Span) -> Diagnostic {
        .error("an arrow command stands where an expression is needed", at: span, hints: ["is `proc` missing?"])
    }

    /// See `definedTwice`.
    static func twoSignatures(_ name: LSymbol, earlier: Span, isTopLevel: Bool = false) -> Diagnostic {
        .error(
            "`\(name.value)` has two type signatures", at: isTopLevel ? name.span : earlier,
            secondary: [Located(isTopLevel ? "the first one" : "the second one", at: isTopLevel ? earlier : name.span)],
            hints: ["remove one of them"])
    }

    static func clauseArity(_ name: LSymbol, first: Span, at span: Span) -> Diagnostic {
        var diagnostic = Diagnostic.error(
            "the clauses of `\(name.value)` have different numbers of arguments", at: first,
            secondary: [Located("this clause has others than the first", at: span)],
            hints: ["give each clause the same number of patterns"])
        diagnostic.stage = .values
        return diagnostic
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
        .error(
            "the last statement of a `do` block must be an expression", at: span,
            hints: ["add what the block is to return, such as `return ()`"])
    }

    static func emptyDo(at span: Span) -> Diagnostic { .error("this `do` block is empty", at: span) }

    static func exportOfConstructor(_ name: LName) -> Diagnostic {
        .error(
            "`\(name.value.text)` is a data constructor: only variables can be exported to C", at: name.span,
            hints: ["export a function that applies it"])
    }

    static func notAMethod(_ name: LSymbol, of class_: Symbol, similar: [String]) -> Diagnostic {
        .error(
            "`\(name.value)` is not a method of the class `\(class_)` that is in scope", at: name.span,
            hints: similar.first.map { ["perhaps `\($0)` is meant"] } ?? [])
    }

    static func isNoClass(_ name: Name, _ entity: Entity?, at span: Span) -> Diagnostic {
        .error(
            "`\(name.occurrence)` is no class", at: span, label: entity.map { "a \($0.description)" } ?? "",
            hints: ["an instance is of a class for a type: `instance Show T where`"])
    }

    static func instanceSignature(at span: Span) -> Diagnostic {
        .error(
            "a type signature in an instance needs the extension InstanceSigs", at: span,
            hints: ["add `{-# LANGUAGE InstanceSigs #-}` at the top of the file, or remove the signature"])
    }

    static func secondDefault(at span: Span) -> Diagnostic {
        .error("a module has at most one `default` declaration", at: span, hints: ["remove one of them"])
    }

    static func noMain(_ entry: EntryPoint, at span: Span) -> Diagnostic {
        .error(
            "the module `\(entry.module)` does not define `\(entry.function)`", at: span,
            hints: ["define `\(entry.function) :: IO ()`, or name the module if it is to be imported"])
    }

    static func mainNotExported(_ entry: EntryPoint, at span: Span) -> Diagnostic {
        .error(
            "the module `\(entry.module)` does not export `\(entry.function)`", at: span,
            hints: ["the program begins there: add it to the export list"])
    }

    static func wildcardInConstraint(at span: Span) -> Diagnostic {
        .error(
            "a wildcard in a constraint", at: span,
            hints: ["a whole constraint may be `_`, the last one of a signature's context"])
    }

    static func staticNotClosed(_ name: Name, at span: Span) -> Diagnostic {
        .error(
            "`\(name.occurrence)` is used in a static form, but depends on where that stands", at: span,
            hints: ["a static form uses what the top level defines, and local definitions that need nothing else"])
    }

    static func recursiveSynonym(_ name: Name, at span: Span) -> Diagnostic {
        .error("the pattern synonym `\(name.occurrence)` is defined by itself", at: span)
    }

    static func tooWide(_ size: Int, at span: Span) -> Diagnostic {
        .error(
            "a tuple of \(size) components", at: span, label: "tuples have at most \(BuiltinNames.largestTuple)",
            hints: ["nest tuples, or define a data type"])
    }

    // MARK: Pattern synonyms

    static func synonymDoesNotBuild(_ name: Name, at span: Span) -> Diagnostic {
        .error(
            "the pattern synonym `\(name.occurrence)` only matches: it cannot stand in an expression", at: span,
            secondary: name.span.isNone ? [] : [Located("defined with `<-`", at: name.span)],
            hints: ["define it with `=`, or with `where` and how to build"])
    }

    static func synonymPatternDoesNotBuild(_ synonym: LSymbol, at span: Span) -> Diagnostic {
        .error(
            "the definition of the pattern synonym `\(synonym.value)` is no expression", at: span,
            label: "this only matches", hints: ["write `<-` instead of `=`, and say after `where` how to build"])
    }

    static func synonymParameterNotBound(_ parameter: LSymbol, of synonym: Symbol) -> Diagnostic {
        .error("the pattern of `\(synonym)` does not bind `\(parameter.value)`", at: parameter.span)
    }

    static func synonymBindsMore(_ variable: LSymbol, _ synonym: Symbol) -> Diagnostic {
        .error(
            "`\(variable.value)` is no parameter of the pattern synonym `\(synonym)`", at: variable.span,
            hints: ["add it to the parameters, or write `_`"])
    }

    // MARK: Implicit parameters

    static func mixedImplicitBindings(at span: Span) -> Diagnostic {
        .error(
            "an ordinary binding beside implicit parameters", at: span,
            hints: ["bind implicit parameters in a `let` of their own"])
    }

    static func implicitBindingElsewhere(at span: Span) -> Diagnostic {
        .error("implicit parameters are bound in a `let` of their own only", at: span)
    }

    // MARK: Records

    static func notAField(_ name: LName, _ entity: Entity) -> Diagnostic {
        .error("`\(name.value.text)` is no record field", at: name.span, label: "a \(entity.description)")
    }

    static func fieldTwice(_ name: LName) -> Diagnostic {
        .error("the field `\(name.value.text)` is given twice", at: name.span, hints: ["remove one of them"])
    }

    static func synonymFieldMissing(_ field: Name, _ synonym: Name, at span: Span) -> Diagnostic {
        .error(
            "the field `\(field.occurrence)` of the pattern synonym `\(synonym.occurrence)` is missing", at: span,
            hints: ["a pattern synonym builds with all its fields"])
    }

    static func constructorHasNoField(_ constructor: Name, _ field: LName, labels: [Name]) -> Diagnostic {
        let known = labels.map { "`\($0.occurrence)`" }.joined(separator: ", ")
        return .error(
            "the constructor `\(constructor.occurrence)` has no field `\(field.value.text)`", at: field.span,
            label: labels.isEmpty ? "it has no named fields" : "its fields are \(known)")
    }

    static func noTypeHasFields(_ fields: [LName], at span: Span) -> Diagnostic {
        let list = fields.map { "`\($0.value.text)`" }.joined(separator: ", ")
        return .error("no type has all the fields \(list)", at: span)
    }

    static func definitionInBoot(at span: Span) -> Diagnostic {
        .error(
            "an `.hs-boot` file declares only", at: span, label: "this defines something",
            hints: ["leave types (with or without constructors), classes, signatures and heads of instances"])
    }
}
