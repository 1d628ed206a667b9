import HytheBase

extension Extensions {
    /// Every extension of GHC 9.0, by its preferred name.
    static let known: Set<Symbol> = [
        "AllowAmbiguousTypes", "AlternativeLayoutRule", "AlternativeLayoutRuleTransitional", "ApplicativeDo",
        "Arrows", "AutoDeriveTypeable", "BangPatterns", "BinaryLiterals", "BlockArguments", "CApiFFI", "CPP", "CUSKs",
        "ConstrainedClassMethods", "ConstraintKinds", "DataKinds", "DatatypeContexts", "DefaultSignatures",
        "DeriveAnyClass", "DeriveDataTypeable", "DeriveFoldable", "DeriveFunctor", "DeriveGeneric", "DeriveLift",
        "DeriveTraversable", "DerivingStrategies", "DerivingVia", "DisambiguateRecordFields", "DoAndIfThenElse",
        "DoRec", "DuplicateRecordFields", "EmptyCase", "EmptyDataDecls", "EmptyDataDeriving",
        "ExistentialQuantification", "ExplicitForAll", "ExplicitNamespaces", "ExtendedDefaultRules",
        "FlexibleContexts", "FlexibleInstances", "ForeignFunctionInterface", "FunctionalDependencies", "GADTSyntax",
        "GADTs", "GHCForeignImportPrim", "GeneralizedNewtypeDeriving", "HexFloatLiterals", "ImplicitParams",
        "ImplicitPrelude", "ImportQualifiedPost", "ImpredicativeTypes", "IncoherentInstances", "InstanceSigs",
        "InterruptibleFFI", "JavaScriptFFI", "KindSignatures", "LambdaCase", "LexicalNegation", "LiberalTypeSynonyms",
        "LinearTypes", "MagicHash", "MonadComprehensions", "MonadFailDesugaring", "MonoLocalBinds", "MonoPatBinds",
        "MonomorphismRestriction", "MultiParamTypeClasses", "MultiWayIf", "NPlusKPatterns", "NamedFieldPuns",
        "NamedWildCards", "NegativeLiterals", "NondecreasingIndentation", "NullaryTypeClasses", "NumDecimals",
        "NumericUnderscores", "OverlappingInstances", "OverloadedLabels", "OverloadedLists", "OverloadedStrings",
        "PackageImports", "ParallelArrays", "ParallelListComp", "PartialTypeSignatures", "PatternGuards",
        "PatternSignatures", "PatternSynonyms", "PolyKinds", "PolymorphicComponents", "PostfixOperators",
        "QualifiedDo", "QuantifiedConstraints", "QuasiQuotes", "RankNTypes", "RebindableSyntax", "RecordWildCards",
        "RecursiveDo", "RelaxedLayout", "RelaxedPolyRec", "RoleAnnotations", "ScopedTypeVariables",
        "StandaloneDeriving", "StandaloneKindSignatures", "StarIsType", "StaticPointers", "Strict", "StrictData",
        "TemplateHaskell", "TemplateHaskellQuotes", "TraditionalRecordSyntax", "TransformListComp", "TupleSections",
        "TypeApplications", "TypeFamilies", "TypeFamilyDependencies", "TypeInType", "TypeOperators",
        "TypeSynonymInstances", "UnboxedSums", "UnboxedTuples", "UndecidableInstances", "UndecidableSuperClasses",
        "UnicodeSyntax", "UnliftedFFITypes", "UnliftedNewtypes", "ViewPatterns",
    ]

    /// Other spellings.
    static let synonyms: [Symbol: Symbol] = [
        "GeneralisedNewtypeDeriving": "GeneralizedNewtypeDeriving", "Rank2Types": "RankNTypes",
        "PolymorphicComponents": "RankNTypes", "RecordPuns": "NamedFieldPuns", "DoRec": "RecursiveDo",
        "PatternSignatures": "ScopedTypeVariables", "NullaryTypeClasses": "MultiParamTypeClasses",
    ]

    /// What an extension turns on besides itself.
    static let implied: [Symbol: [Symbol]] = [
        "RankNTypes": ["ExplicitForAll"], "QuantifiedConstraints": ["ExplicitForAll"],
        "ScopedTypeVariables": ["ExplicitForAll"], "LiberalTypeSynonyms": ["ExplicitForAll"],
        "ExistentialQuantification": ["ExplicitForAll"], "FlexibleInstances": ["TypeSynonymInstances"],
        "FunctionalDependencies": ["MultiParamTypeClasses"],
        "MultiParamTypeClasses": ["ConstrainedClassMethods"], "TypeOperators": ["ExplicitNamespaces"],
        "ImpredicativeTypes": ["RankNTypes"], "GADTs": ["GADTSyntax", "MonoLocalBinds"],
        "TypeFamilies": ["ExplicitNamespaces", "KindSignatures", "MonoLocalBinds"], "PolyKinds": ["KindSignatures"],
        "TypeInType": ["DataKinds", "PolyKinds", "KindSignatures"], "TypeFamilyDependencies": ["TypeFamilies"],
        "ParallelArrays": ["ParallelListComp"], "AutoDeriveTypeable": ["DeriveDataTypeable"],
        "DerivingVia": ["DerivingStrategies"], "RecordWildCards": ["DisambiguateRecordFields"],
        "DuplicateRecordFields": ["DisambiguateRecordFields"], "JavaScriptFFI": ["InterruptibleFFI"],
        "DeriveTraversable": ["DeriveFunctor", "DeriveFoldable"], "TemplateHaskell": ["TemplateHaskellQuotes"],
        "Strict": ["StrictData"], "StandaloneKindSignatures": ["NoCUSKs"],
        "RebindableSyntax": ["NoImplicitPrelude"], "IncoherentInstances": ["OverlappingInstances"],
    ]

    /// The set that a `Haskell98` or `Haskell2010` pragma selects, in place of the one before.
    private static let languages: [Symbol: [Symbol]] = [
        "Haskell98": [
            "ImplicitPrelude", "StarIsType", "CUSKs", "MonomorphismRestriction", "NPlusKPatterns", "DatatypeContexts",
            "TraditionalRecordSyntax", "NondecreasingIndentation",
        ],
        "Haskell2010": [
            "ImplicitPrelude", "StarIsType", "CUSKs", "MonomorphismRestriction", "DatatypeContexts",
            "TraditionalRecordSyntax", "EmptyDataDecls", "ForeignFunctionInterface", "PatternGuards",
            "DoAndIfThenElse", "RelaxedPolyRec",
        ],
    ]

    /// Extensions that give another meaning to what parses without them, and that nothing here knows.
    static let changingMeaning: Set<String> = [
        "AlternativeLayoutRule", "LexicalNegation", "MonadComprehensions", "OverloadedLists", "RebindableSyntax",
    ]

    static let glasgowExtensions: [Symbol] = [
        "ConstrainedClassMethods", "DeriveDataTypeable", "DeriveFoldable", "DeriveFunctor", "DeriveGeneric",
        "DeriveTraversable", "EmptyDataDecls", "ExistentialQuantification", "ExplicitNamespaces", "FlexibleContexts",
        "FlexibleInstances", "ForeignFunctionInterface", "FunctionalDependencies", "GeneralizedNewtypeDeriving",
        "ImplicitParams", "InterruptibleFFI", "KindSignatures", "LiberalTypeSynonyms", "MagicHash",
        "MultiParamTypeClasses", "ParallelListComp", "PatternGuards", "PostfixOperators", "RankNTypes", "RecursiveDo",
        "ScopedTypeVariables", "StandaloneDeriving", "TypeOperators", "TypeSynonymInstances", "UnboxedTuples",
        "UnicodeSyntax", "UnliftedFFITypes",
    ]

    /// What is on where nothing is said: Haskell 2010 as GHC 9.0 takes it without flags.
    package static let haskell2010: Extensions = {
        var extensions = Extensions(Set(languages["Haskell2010"]!))
        extensions.remove("DatatypeContexts")
        extensions.insert("NondecreasingIndentation")
        return extensions
    }()

    package enum FlagResult {
        case applied
        /// No such extension, with names that are spelled alike.
        case unknown(similar: [String])
    }

    /// Turns on an extension and what it implies.
    package mutating func enable(_ name: Symbol) {
        insert(name)
        for other in Extensions.implied[name] ?? [] {
            if other.text.hasPrefix("No") {
                remove(Symbol(String(other.text.dropFirst(2))))
            } else if !contains(other) {
                enable(other)
            }
        }
    }

    /// Applies what follows `-X` or stands in a `LANGUAGE` pragma: a name, `No` and a name, or a language.
    package mutating func apply(flag: String) -> FlagResult {
        let name = Symbol(flag)
        if let language = Extensions.languages[name] {
            let others = Extensions.languages.values.joined()
            for other in others { remove(other) }
            remove("NondecreasingIndentation")
            for one in language { insert(one) }
            return .applied
        }
        if ["Safe", "Trustworthy", "Unsafe"].contains(flag) { return .applied }
        if let preferred = Extensions.preferred(name) {
            enable(preferred)
            return .applied
        }
        if flag.hasPrefix("No"), let preferred = Extensions.preferred(Symbol(String(flag.dropFirst(2)))) {
            remove(preferred)
            return .applied
        }
        return .unknown(similar: Extensions.similar(to: flag))
    }

    private static func preferred(_ name: Symbol) -> Symbol? {
        synonyms[name] ?? (known.contains(name) ? name : nil)
    }

    private static func similar(to text: String) -> [String] {
        let isNegated = text.hasPrefix("No") && text.count > 4
        let candidates = known.union(synonyms.keys).map(\.text)
        let spelled = isNegated ? candidates + candidates.map { "No" + $0 } : candidates
        return Spelling.similar(to: text, among: spelled)
    }
}
