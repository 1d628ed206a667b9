/// What a warning is about, by the name that GHC has for it behind `-W`.
///
/// Flags that GHC has are known here whether or not hythe finds what they ask for, as both may build one project.
package enum Warning: String, CaseIterable, Sendable {
    case allMissedSpecialisations = "all-missed-specialisations"
    case alternativeLayoutRuleTransitional = "alternative-layout-rule-transitional"
    case autoOrphans = "auto-orphans"
    case compatUnqualifiedImports = "compat-unqualified-imports"
    case cppUndef = "cpp-undef"
    case deferredOutOfScopeVariables = "deferred-out-of-scope-variables"
    case deferredTypeErrors = "deferred-type-errors"
    case deprecatedFlags = "deprecated-flags"
    case deprecations
    case derivingDefaults = "deriving-defaults"
    case derivingTypeable = "deriving-typeable"
    case dodgyExports = "dodgy-exports"
    case dodgyForeignImports = "dodgy-foreign-imports"
    case dodgyImports = "dodgy-imports"
    case duplicateConstraints = "duplicate-constraints"
    case duplicateExports = "duplicate-exports"
    case emptyEnumerations = "empty-enumerations"
    case hiShadowing = "hi-shadowing"
    case identities
    case implicitKindVars = "implicit-kind-vars"
    case implicitPrelude = "implicit-prelude"
    case inaccessibleCode = "inaccessible-code"
    case incompletePatterns = "incomplete-patterns"
    case incompleteRecordUpdates = "incomplete-record-updates"
    case incompleteUniPatterns = "incomplete-uni-patterns"
    case inferredSafeImports = "inferred-safe-imports"
    case inlineRuleShadowing = "inline-rule-shadowing"
    case invalidHaddock = "invalid-haddock"
    case missedExtraSharedLib = "missed-extra-shared-lib"
    case missedSpecialisations = "missed-specialisations"
    case missingDerivingStrategies = "missing-deriving-strategies"
    case missingExportLists = "missing-export-lists"
    case missingExportedSignatures = "missing-exported-signatures"
    case missingFields = "missing-fields"
    case missingHomeModules = "missing-home-modules"
    case missingImportLists = "missing-import-lists"
    case missingLocalSignatures = "missing-local-signatures"
    case missingMethods = "missing-methods"
    case missingMonadfailInstances = "missing-monadfail-instances"
    case missingPatternSynonymSignatures = "missing-pattern-synonym-signatures"
    case missingSafeHaskellMode = "missing-safe-haskell-mode"
    case missingSignatures = "missing-signatures"
    case missingSpaceAfterBang = "missing-space-after-bang"
    case monomorphismRestriction = "monomorphism-restriction"
    case nameShadowing = "name-shadowing"
    case noncanonicalMonadInstances = "noncanonical-monad-instances"
    case noncanonicalMonadfailInstances = "noncanonical-monadfail-instances"
    case noncanonicalMonoidInstances = "noncanonical-monoid-instances"
    case orphans
    case overflowedLiterals = "overflowed-literals"
    case overlappingPatterns = "overlapping-patterns"
    case partialFields = "partial-fields"
    case partialTypeSignatures = "partial-type-signatures"
    case prepositiveQualifiedModule = "prepositive-qualified-module"
    case redundantConstraints = "redundant-constraints"
    case redundantRecordWildcards = "redundant-record-wildcards"
    case safe
    case semigroup
    case simplifiableClassConstraints = "simplifiable-class-constraints"
    case starBinder = "star-binder"
    case starIsType = "star-is-type"
    case tabs
    case trustworthySafe = "trustworthy-safe"
    case typeDefaults = "type-defaults"
    case typedHoles = "typed-holes"
    case unbangedStrictPatterns = "unbanged-strict-patterns"
    case unicodeBidirectionalFormatCharacters = "unicode-bidirectional-format-characters"
    case unrecognisedPragmas = "unrecognised-pragmas"
    case unrecognisedWarningFlags = "unrecognised-warning-flags"
    case unsafe
    case unsupportedCallingConventions = "unsupported-calling-conventions"
    case unsupportedLlvmVersion = "unsupported-llvm-version"
    case untickedPromotedConstructors = "unticked-promoted-constructors"
    case unusedDoBind = "unused-do-bind"
    case unusedForalls = "unused-foralls"
    case unusedImports = "unused-imports"
    case unusedLocalBinds = "unused-local-binds"
    case unusedMatches = "unused-matches"
    case unusedPackages = "unused-packages"
    case unusedPatternBinds = "unused-pattern-binds"
    case unusedRecordWildcards = "unused-record-wildcards"
    case unusedTopBinds = "unused-top-binds"
    case unusedTypePatterns = "unused-type-patterns"
    case wrongDoBind = "wrong-do-bind"

    /// Other spellings.
    static let synonyms: [String: Warning] = [
        "all-missed-specializations": .allMissedSpecialisations,
        "missed-specializations": .missedSpecialisations,
        "missing-exported-sigs": .missingExportedSignatures,
        "missing-local-sigs": .missingLocalSignatures,
        "warnings-deprecations": .deprecations,
    ]

    /// Flags of compilers after GHC 9.0; hythe finds nothing that they ask for.
    static let later: Set<String> = [
        "ambiguous-fields", "extended-warnings", "forall-identifier", "gadt-mono-local-binds", "implicit-lift",
        "loopy-superclass-solve", "misplaced-pragmas", "missing-exported-pattern-synonym-signatures",
        "missing-kind-signatures", "missing-role-annotations", "operator-whitespace",
        "operator-whitespace-ext-conflict", "redundant-bang-patterns", "redundant-strictness-flags",
        "term-variable-capture", "type-equality-out-of-scope", "type-equality-requires-operators", "x-partial",
    ]

    init?(spelled name: String) {
        guard let found = Warning(rawValue: name) ?? Warning.synonyms[name] else { return nil }
        self = found
    }
}
