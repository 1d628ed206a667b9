import HytheBase
import HytheSyntax

/// What is wrong with types, and with declarations of families and roles.
extension RenameMessages {
    static func unpackPragma(at span: Span) -> Diagnostic {
        .error(
            "an UNPACK pragma can only stand before the type of a constructor's field", at: span,
            hints: ["leave the pragma out"])
    }

    static func promotedSynonym(_ name: NameOccurrence, at span: Span) -> Diagnostic {
        .error(
            "the pattern synonym `\(name.text)` cannot be used in a type", at: span,
            hints: ["only constructors of data types are promoted"])
    }

    static func typeVariableOfBinding(_ name: Symbol, at span: Span) -> Diagnostic {
        .error(
            "the pattern of a definition cannot bind the type variable `\(name)`", at: span,
            hints: ["write the type, or `_`", "the pattern of a `case` or a function can bind it"])
    }

    static func strictnessMark(at span: Span) -> Diagnostic {
        .error(
            "a strictness mark can only stand before the type of a constructor's field", at: span,
            hints: ["leave the mark out"])
    }

    static func lazyField(at span: Span) -> Diagnostic {
        .error(
            "a field with `~` needs the extension StrictData", at: span,
            hints: ["leave the `~` out: fields are lazy", "or turn on `{-# LANGUAGE StrictData #-}`"])
    }

    static func patternInClass(at span: Span) -> Diagnostic {
        .error("a class or instance body cannot bind patterns", at: span)
    }

    static func notAFamily(_ name: Name?, at span: Span) -> Diagnostic {
        .error(
            name.map { "`\($0.occurrence)` is no type family" }
                ?? "an equation's left side is a type family applied to types",
            at: span, hints: ["an equation says what a type family is for some types: `type instance F Int = Bool`"])
    }

    static func notADataFamily(_ name: Name?, at span: Span) -> Diagnostic {
        .error(
            name.map { "`\($0.occurrence)` is no data family" }
                ?? "the left side of a data instance is a data family applied to types",
            at: span, hints: ["an instance says what a data family is for some types: `data instance F Int = A | B`"])
    }

    static func equationOfOther(_ family: Located<Name>, in declared: Name) -> Diagnostic {
        .error(
            "an equation of `\(family.value.occurrence)` in the declaration of `\(declared.occurrence)`",
            at: family.span,
            hints: ["each equation of a closed family begins with the family's name"])
    }

    static func notAssociated(_ family: Located<Name>, with class_: Name) -> Diagnostic {
        .error(
            "`\(family.value.occurrence)` is no associated type of the class `\(class_.occurrence)`", at: family.span,
            hints: ["declare it in the class, or write `type instance` outside"])
    }

    static func rolesWithoutBinding(_ name: LSymbol) -> Diagnostic {
        .error(
            "the roles of `\(name.value)` are given, but this module does not declare it", at: name.span,
            hints: ["a role annotation stands in the module of its type"])
    }

    static func rolesOfOther(_ name: LSymbol, _ entity: Entity) -> Diagnostic {
        .error(
            "`\(name.value)` cannot have a role annotation", at: name.span,
            label: "it is a \(entity.description)", hints: ["only data types, newtypes and classes have one"])
    }

    static func twoRoleAnnotations(_ name: LSymbol, earlier: Span) -> Diagnostic {
        var diagnostic = Diagnostic.error("the roles of `\(name.value)` are given twice", at: earlier)
        diagnostic.secondary.append(Located("again here", at: name.span))
        return diagnostic
    }

    static func notAClass(at span: Span) -> Diagnostic {
        .error("an instance head is a class applied to types", at: span)
    }
}
