/// The warnings that are on, and those that count as errors.
package struct WarningFlags: Sendable, Hashable {
    private var isOn: Set<Warning>
    private var isFatal: Set<Warning> = []
    /// Warnings without a flag of their own are fatal by `-Werror` alone.
    private var areOthersFatal = false

    /// What GHC 9.0 warns of where nothing is said.
    package static let standard = WarningFlags(isOn: [
        .alternativeLayoutRuleTransitional, .deferredOutOfScopeVariables, .deferredTypeErrors, .deprecatedFlags,
        .deprecations, .derivingDefaults, .dodgyForeignImports, .duplicateExports, .emptyEnumerations,
        .inaccessibleCode, .inlineRuleShadowing, .missedExtraSharedLib, .missingFields, .missingMethods,
        .missingSpaceAfterBang, .overflowedLiterals, .overlappingPatterns,
        .partialTypeSignatures, .simplifiableClassConstraints, .starBinder, .tabs, .typedHoles,
        .unicodeBidirectionalFormatCharacters, .unrecognisedPragmas, .unrecognisedWarningFlags,
        .unsupportedCallingConventions, .unsupportedLlvmVersion, .wrongDoBind,
    ])

    private static let extra = standard.isOn.union([
        .dodgyExports, .dodgyImports, .incompletePatterns, .unbangedStrictPatterns, .unusedForalls, .unusedImports,
        .unusedLocalBinds, .unusedMatches, .unusedPatternBinds, .unusedTopBinds,
    ])

    private static let all = extra.union([
        .hiShadowing, .missingPatternSynonymSignatures, .missingSignatures, .nameShadowing, .orphans,
        .redundantRecordWildcards, .starIsType, .trustworthySafe, .typeDefaults, .untickedPromotedConstructors,
        .unusedDoBind, .unusedRecordWildcards,
    ])

    private static let compat: Set<Warning> = [
        .compatUnqualifiedImports, .noncanonicalMonoidInstances, .semigroup, .starIsType,
    ]

    package static let none = WarningFlags(isOn: [])

    private init(isOn: Set<Warning>) { self.isOn = isOn }

    package func contains(_ warning: Warning) -> Bool { isOn.contains(warning) }

    package func without(_ warnings: Set<Warning>) -> WarningFlags {
        var result = self
        result.isOn.subtract(warnings)
        return result
    }

    /// Whether a warning counts as an error.
    package func isError(_ warning: Warning?) -> Bool { warning.map(isFatal.contains) ?? areOthersFatal }

    /// What became of a flag.
    package enum FlagResult: Equatable {
        case applied
        /// No compiler has it; with flags that are spelled alike, each from its `-W` on.
        case unknown(similar: [String])
    }

    /// Applies what follows `-W`: a name or a group, `no-` before it, `error`, `error=` or `warn=` and a name.
    package mutating func apply(_ flag: String) -> FlagResult {
        switch flag {
        case "error":
            isFatal = Set(Warning.allCases)
            areOthersFatal = true
            return .applied
        case "warn", "no-error":
            isFatal = []
            areOthersFatal = false
            return .applied
        default: break
        }
        for (prefix, change) in WarningFlags.changes where flag.hasPrefix(prefix) {
            let name = String(flag.dropFirst(prefix.utf8.count))
            guard let group = WarningFlags.group(name) else {
                return Warning.later.contains(name) ? .applied : .unknown(similar: WarningFlags.similar(name, prefix))
            }
            change(&self, group)
            return .applied
        }
        return .applied
    }

    /// What may stand before a name, longest first.
    private static let changes: [(prefix: String, change: @Sendable (inout WarningFlags, Set<Warning>) -> Void)] = [
        ("no-error=", { $0.isFatal.subtract($1) }),
        ("warn=", { $0.isFatal.subtract($1) }),
        (
            "error=",
            {
                $0.isOn.formUnion($1)
                $0.isFatal.formUnion($1)
            }
        ),
        ("no-", { $0.isOn.subtract($1) }),
        ("", { $0.isOn.formUnion($1) }),
    ]

    private static let groups: [String: Set<Warning>] = [
        "default": standard.isOn, "": extra, "extra": extra, "all": all, "compat": compat,
        "everything": Set(Warning.allCases), "unused-binds": [.unusedTopBinds, .unusedLocalBinds, .unusedPatternBinds],
    ]

    private static func group(_ name: String) -> Set<Warning>? {
        groups[name] ?? Warning(spelled: name).map { [$0] }
    }

    /// What is said of a flag that no compiler has.
    package static func unrecognised(_ flag: String, similar: [String], at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "unrecognised warning flag: -W\(flag)", at: span,
            hints: similar.isEmpty ? [] : [Spelling.question(similar)], flag: .unrecognisedWarningFlags)
    }

    private static func similar(_ name: String, _ prefix: String) -> [String] {
        let names = Warning.allCases.map(\.rawValue) + Array(groups.keys) + Array(Warning.synonyms.keys)
        return Spelling.similar(to: name, among: names).map { "-W\(prefix)\($0)" }
    }
}
