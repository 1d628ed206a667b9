import HytheBase
import HytheSyntax

/// Warnings that need types; those about matches are in Exhaustiveness.
extension Checker {
    /// Top-level values without a signature.
    func warnMissingSignatures(_ module: RenamedModule) {
        let bindings = module.bindings
        let onlyExported = warns(.missingExportedSignatures)
        guard warns(.missingSignatures) || onlyExported else { return }
        for name in bindings.groups.joined().flatMap(\.boundNames)
        where bindings.signatures[name] == nil && bindings.partialSignatures[name] == nil && !name.span.isNone
            && !name.occurrence.text.hasPrefix("_") && (!onlyExported || module.exported.contains(name))
        {
            guard let type = own.values[name] else { continue }
            report(
                Diagnostic(
                    .warning, "`\(name.occurrence)` has no type signature", at: name.span,
                    hints: ["its type is `\(signatureText(name)) :: \(type)`"],
                    flag: onlyExported ? .missingExportedSignatures : .missingSignatures))
        }
    }

    private func signatureText(_ name: Name) -> String {
        let text = name.occurrence.text
        guard let first = text.unicodeScalars.first else { return text }
        return first.properties.isAlphabetic || first == "_" ? text : "(\(text))"
    }

    /// A statement `e` of a `do` block whose result is neither `()` nor bound.
    func warnUnusedResult(_ type: Type, at span: Span) {
        if warns(.unusedDoBind) { unusedResults.append((type, span)) }
    }

    func examineUnusedResults() {
        for (type, span) in unusedResults {
            let type = type.zonked
            if type.isMeta || type == .constructor(BuiltinTypes.unit) || type.variableName != nil || type.isPoison {
                continue
            }
            report(
                Diagnostic(
                    .warning, "a result of type `\(type)` is thrown away", at: span,
                    hints: ["write `_ <- ...` to say that this is meant"], flag: .unusedDoBind))
        }
    }

    /// An instance in neither the class's nor a type's module.
    func warnOrphan(_ info: InstanceInfo) {
        guard warns(.orphans), info.class_.name.module != moduleName else { return }
        func mentionsOwn(_ type: Type) -> Bool {
            let (head, arguments) = type.splitApplication
            if case .constructor(let tyCon) = head.view, tyCon.name.module == moduleName { return true }
            return arguments.contains(where: mentionsOwn)
        }
        if info.arguments.contains(where: mentionsOwn) { return }
        report(
            Diagnostic(
                .warning, "the instance `\(info.head)` is an orphan", at: info.span,
                label: "neither the class nor a type is defined in this module", flag: .orphans))
    }

    func warnDefaulted(_ meta: Type, to type: Type, _ origin: Origin) {
        guard warns(.typeDefaults) else { return }
        report(
            Diagnostic(
                .warning, "an ambiguous numeric type becomes `\(type)`", at: origin.span,
                hints: ["add a type signature"], flag: .typeDefaults))
    }

    /// An enumeration between numbers that has no element, if its type is one of integers.
    func noteEnumeration(
        _ from: RExpression, _ then: RExpression?, _ to: RExpression?, _ list: Type, at span: Span
    ) {
        guard warns(.emptyEnumerations), let first = from.integer, let last = to?.integer else { return }
        if let then {
            guard let second = then.integer else { return }
            if second >= first ? last >= first : last <= first { return }
        } else if last >= first {
            return
        }
        emptyEnumerations.append((list, span))
    }

    func examineEnumerations() {
        for (list, span) in emptyEnumerations {
            guard let element = list.zonked.splitApplication.arguments.last, let tyCon = element.headTyCon,
                tyCon.name == BuiltinNames.integer || Checker.ranges[tyCon.name.occurrence] != nil
            else { continue }
            report(Diagnostic(.warning, "this enumeration is empty", at: span, flag: .emptyEnumerations))
        }
    }

    /// A use of a conversion between numeric types, which may turn out to be from a type to itself.
    func noteConversion(_ name: Name, from: Type, to: Type, at span: Span) {
        if warns(.identities), Checker.conversions.contains(name.occurrence), name.module == "GHC.Real" {
            conversions.append((name, from, to, span))
        }
    }

    func examineConversions() {
        for (name, from, to, span) in conversions {
            guard from.zonked == to.zonked, from.zonked.headTyCon != nil else { continue }
            report(
                Diagnostic(
                    .warning, "`\(name.occurrence)` converts `\(from.zonked)` to itself", at: span,
                    hints: ["leave it out"], flag: .identities))
        }
    }

    private static let conversions: Set<Symbol> = ["toInteger", "toRational", "fromIntegral", "realToFrac"]

    /// A polymorphic binding without signature; what stands for a pattern synonym, and has its name, is none.
    func warnMissingLocalSignature(_ name: Name, _ type: Type) {
        guard warns(.missingLocalSignatures), case .forall = type.view, !name.span.isNone,
            name.occurrence.text.first.map({ !$0.isUppercase && $0 != ":" }) == true
        else { return }
        report(
            Diagnostic(
                .warning, "the polymorphic `\(name.occurrence)` has no type signature", at: name.span,
                hints: ["its type is `\(signatureText(name)) :: \(type)`"], flag: .missingLocalSignatures))
    }

    /// A binding that the monomorphism restriction keeps from being overloaded.
    func warnRestricted(_ name: Name) {
        report(
            Diagnostic(
                .warning, "the monomorphism restriction applies to `\(name.occurrence)`", at: name.span,
                hints: ["add a type signature"], flag: .monomorphismRestriction))
    }

    // MARK: Literals out of range

    func noteLiteral(_ digits: String, negated: Bool, _ type: Type, at span: Span) {
        if warns(.overflowedLiterals), digits.utf8.count >= 3 { literals.append((digits, negated, type, span)) }
    }

    func examineLiterals() {
        for (digits, negated, type, span) in literals {
            guard let tyCon = type.zonked.headTyCon, let range = Checker.ranges[tyCon.name.occurrence],
                let module = tyCon.name.module, ["GHC.Types", "GHC.Int", "GHC.Word"].contains(module)
            else { continue }
            let limit = negated ? range.magnitudeBelow : range.magnitudeAbove
            if digits.utf8.count < limit.utf8.count || digits.utf8.count == limit.utf8.count && digits <= limit {
                continue
            }
            let text = negated ? "-\(digits)" : digits
            report(
                Diagnostic(
                    .warning, "the literal `\(text)` does not fit `\(tyCon.name.occurrence)`", at: span,
                    label: "the range is \(range.magnitudeBelow == "0" ? "" : "-")\(range.magnitudeBelow) to "
                        + range.magnitudeAbove, flag: .overflowedLiterals))
        }
    }

    private static let ranges: [Symbol: (magnitudeBelow: String, magnitudeAbove: String)] = [
        "Int": ("9223372036854775808", "9223372036854775807"), "Int64": ("9223372036854775808", "9223372036854775807"),
        "Int32": ("2147483648", "2147483647"), "Int16": ("32768", "32767"), "Int8": ("128", "127"),
        "Word": ("0", "18446744073709551615"), "Word64": ("0", "18446744073709551615"), "Word32": ("0", "4294967295"),
        "Word16": ("0", "65535"), "Word8": ("0", "255"),
    ]
}

extension RExpression {
    /// What a literal of a small number says, negated or not.
    fileprivate var integer: Int? {
        switch kind {
        case .literal(.integer(let digits)): Int(digits)
        case .negate(let inner): inner.integer.map { -$0 }
        default: nil
        }
    }
}
