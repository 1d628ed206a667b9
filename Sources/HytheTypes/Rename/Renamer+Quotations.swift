import HytheBase
import HytheSyntax

/// Template Haskell's quotations and names. See Note [Quotations].
extension Renamer {
    func renameQuotation(_ quotation: Quotation, at span: Span) -> RExpression {
        let code = QuotationCode(self, at: span)
        switch quotation {
        case .value(let occurrence, false):
            guard let name = resolveVariable(occurrence, at: span) else { return RExpression(.poison, at: span) }
            if name.isGlobal { return code.quoted(name) }
            report(.notSupportedYet("the quoted name of a local variable", at: span))
            return RExpression(.poison, at: span)
        case .value(let occurrence, true):
            return resolveConstructor(occurrence, at: span).map(code.quoted) ?? RExpression(.poison, at: span)
        case .typeName(let occurrence):
            return resolveType(occurrence, at: span).map(code.quoted) ?? RExpression(.poison, at: span)
        case .type(let type):
            let renamed = inQuotation { renameType(type) }
            return code.whole { $0.type(renamed) }
        case .expression(let inner, let isTyped):
            let renamed = inQuotation { renameExpression(inner) }
            let tree = code.whole { $0.expression(renamed) }
            guard isTyped else { return tree }
            if code.hasSplices {
                report(.notSupportedYet("splices in typed quotations", at: span))
                return RExpression(.poison, at: span)
            }
            let delayed = code.make.lambda([code.make.wildcard], renamed)
            return code.make.call(QuotationNames.typed, delayed, tree)
        }
    }

    func renameSplice(_ inner: SExpression, isTyped: Bool, at span: Span) -> RExpression {
        if quotations.level == 0 {
            report(.notSupportedYet("splices", at: span, hints: ["quotations are supported, running them is not"]))
            return RExpression(.poison, at: span)
        }
        quotations.level -= 1
        defer { quotations.level += 1 }
        let value = renameExpression(inner)
        guard isTyped else { return RExpression(.splice(value), at: span) }
        let untyped = GeneratedCode(span: span).call(QuotationNames.unTypeCode, value)
        return RExpression(.splice(untyped), at: span)
    }

    private func inQuotation<T>(_ body: () -> T) -> T {
        quotations.level += 1
        defer { quotations.level -= 1 }
        return body()
    }
}
