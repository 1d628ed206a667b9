import HytheBase
import HytheTypes

/// What is said about foreign declarations, one function per fact.
enum ForeignMessages {
    static func notMarshallable(_ part: ForeignPart, _ declaration: TForeign) -> Diagnostic {
        .error(
            cannotCross(declaration), at: part.span,
            label: "\(what(part)), `\(part.type)`, has no C representation", hints: [hint(for: part.type)])
    }

    static func unliftedNeedsExtension(_ part: ForeignPart, _ declaration: TForeign) -> Diagnostic {
        .error(
            cannotCross(declaration), at: part.span, label: "\(what(part)), `\(part.type)`, is of an unlifted type",
            hints: ["switch UnliftedFFITypes on: {-# LANGUAGE UnliftedFFITypes #-}"])
    }

    static func hiddenConstructor(_ constructor: Name, _ part: ForeignPart, _ declaration: TForeign) -> Diagnostic {
        let type = part.type.headTyCon.map { "\($0.name.occurrence)" } ?? "T"
        return .error(
            cannotCross(declaration), at: part.span,
            label: "\(what(part)), `\(part.type)`, is a newtype whose constructor is not in scope",
            hints: ["import its constructor `\(constructor.occurrence)` too, as in `import M (\(type)(..))`"])
    }

    static func tooManyArguments(_ count: Int, _ declaration: TForeign) -> Diagnostic {
        .notSupportedYet(
            "a C function of \(count) arguments", at: declaration.source.span,
            hints: [
                "a foreign declaration has at most \(ForeignSignature.mostArguments); pass a pointer to a structure"
            ])
    }

    private static func cannotCross(_ declaration: TForeign) -> String {
        let name = declaration.name.value.occurrence
        return declaration.direction == .export
            ? "`\(name)` cannot be exported to C" : "`\(name)` cannot be imported from C"
    }

    private static func what(_ part: ForeignPart) -> String { part.isResult ? "the result" : "an argument" }

    private static func hint(for type: Type) -> String {
        switch type.headTyCon?.name.occurrence.text {
        case "[]": "pass a pointer and a length, or a `StablePtr` of the list"
        case "Integer", "Natural": "use `Int64`, or pass the digits as a `CString`"
        case "()": "`()` may be a result only"
        default:
            "pass a `StablePtr (\(type))`, or one of the types of Foreign.C.Types, Data.Int, Data.Word, Foreign.Ptr"
        }
    }

    static func unsupportedConvention(_ convention: Symbol, at span: Span) -> Diagnostic {
        .notSupportedYet("the calling convention `\(convention)`", at: span, hints: ["use `ccall` or `capi`"])
    }

    static func stdcallIsCcall(at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "`stdcall` means `ccall` on this platform", at: span, hints: ["write `ccall`"],
            flag: .unsupportedCallingConventions)
    }

    static func badExportName(_ reason: String, at span: Span) -> Diagnostic {
        .error(
            "\(reason), so nothing can be exported under it", at: span,
            hints: ["give a C name: `foreign export ccall \"name\" ...`"])
    }

    static func badEntity(_ reason: String, at span: Span) -> Diagnostic {
        .error(
            "malformed entity: \(reason)", at: span,
            hints: ["an entity is `\"[static] [header.h] [&][name]\"`, `\"dynamic\"` or `\"wrapper\"`"])
    }

    static func duplicateCName(_ name: String, at span: Span, earlier: Span) -> Diagnostic {
        .error(
            "the C name `\(name)` is exported twice", at: span, label: "second export",
            secondary: [Located("first export", at: earlier)], hints: ["give one of them another name"])
    }

    static func reservedCName(_ name: String, because reason: String, at span: Span) -> Diagnostic {
        .error(
            "the C name `\(name)` cannot be exported", at: span, label: reason,
            hints: ["give a C name: `foreign export ccall \"name\" ...`"])
    }

    static func valueIsNoFunction(_ type: Type, at span: Span) -> Diagnostic {
        .error(
            "`value` imports a C value, which has no arguments and is not `()`, unlike `\(type)`", at: span,
            hints: ["leave out `value` to import a function"])
    }

    static func addressNeedsPointer(_ type: Type, at span: Span) -> Diagnostic {
        .error(
            "`&` imports an address, which is a `Ptr` or a `FunPtr`, not `\(type)`", at: span,
            hints: ["write `Ptr t` for data, `FunPtr t` for a function, or leave out the `&`"])
    }

    static func badDynamic(_ type: Type, at span: Span) -> Diagnostic {
        .error(
            "a `dynamic` import has the type `FunPtr ft -> ft`, not `\(type)`", at: span,
            hints: ["the function type behind the arrow must be the one in the `FunPtr`"])
    }

    static func badWrapper(_ type: Type, at span: Span) -> Diagnostic {
        .error(
            "a `wrapper` import has the type `ft -> IO (FunPtr ft)`, not `\(type)`", at: span,
            hints: ["the function type in the `FunPtr` must be the argument's"])
    }
}
