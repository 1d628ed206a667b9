/// How far hythe goes with an extension.
package enum ExtensionSupport: Sendable, Equatable {
    case supported
    /// Asks for what hythe does in any case.
    case accepted(String)
    /// What it adds to the language is an error where it is used.
    case notYet(String)
    /// It gives another meaning to what is right without it, so the extension itself is an error.
    case refused(String)

    var isRefused: Bool {
        if case .refused = self { true } else { false }
    }
}

extension Extension {
    /// See `Documentation/Haskell.md`, which is made from this.
    package var support: ExtensionSupport {
        switch self {
        case .allowAmbiguousTypes, .overloadedLists, .overloadedRecordDot, .namedWildCards, .partialTypeSignatures,
            .arrows, .lexicalNegation, .linearTypes,
            .nPlusKPatterns, .overloadedLabels, .rebindableSyntax,
            .strict, .applicativeDo, .monadComprehensions, .parallelListComp, .qualifiedDo, .recursiveDo,
            .transformListComp, .bangPatterns, .binaryLiterals, .blockArguments, .capiFFI, .constrainedClassMethods,
            .constraintKinds, .cusks, .cpp, .dataKinds, .datatypeContexts, .defaultSignatures, .deriveAnyClass,
            .deriveDataTypeable, .deriveFoldable,
            .deriveFunctor, .deriveGeneric, .deriveLift,
            .deriveTraversable,
            .derivingStrategies, .derivingVia, .disambiguateRecordFields, .duplicateRecordFields, .emptyCase,
            .emptyDataDecls, .emptyDataDeriving,
            .existentialQuantification, .explicitForAll, .extendedDefaultRules, .explicitNamespaces, .fieldSelectors,
            .flexibleContexts,
            .flexibleInstances, .foreignFunctionInterface, .functionalDependencies, .gadtSyntax, .gadts,
            .generalizedNewtypeDeriving, .hexFloatLiterals, .implicitParams, .implicitPrelude, .importQualifiedPost,
            .impredicativeTypes, .incoherentInstances, .instanceSigs, .interruptibleFFI, .kindSignatures, .lambdaCase,
            .liberalTypeSynonyms,
            .magicHash,
            .monoLocalBinds, .monomorphismRestriction, .multiParamTypeClasses, .multiWayIf, .namedFieldPuns,
            .negativeLiterals, .nondecreasingIndentation, .numDecimals, .numericUnderscores, .overlappingInstances,
            .overloadedStrings, .packageImports, .patternGuards, .patternSynonyms, .polyKinds, .postfixOperators,
            .quantifiedConstraints,
            .rankNTypes,
            .recordWildCards, .roleAnnotations, .scopedTypeVariables, .standaloneDeriving, .standaloneKindSignatures,
            .staticPointers,
            .starIsType, .strictData, .templateHaskellQuotes, .tupleSections, .typeApplications, .typeFamilies,
            .typeFamilyDependencies,
            .typeInType,
            .typeOperators,
            .typeSynonymInstances, .unboxedSums, .unboxedTuples, .undecidableInstances, .undecidableSuperClasses,
            .unicodeSyntax,
            .unliftedFFITypes, .unliftedNewtypes, .viewPatterns:
            .supported

        case .alternativeLayoutRuleTransitional: .accepted("only adds warnings to AlternativeLayoutRule's")
        case .autoDeriveTypeable: .accepted("every type is Typeable")
        case .doAndIfThenElse: .accepted("always on")
        case .monadFailDesugaring: .accepted("always on")
        case .monoPatBinds: .accepted("pattern bindings are as with it or without it in GHC, which ignores it")
        case .relaxedPolyRec: .accepted("always on")
        case .traditionalRecordSyntax: .accepted("always on")

        case .deepSubsumption: .notYet("types under `->` must match as they are")
        case .extendedLiterals: .notYet("`#Int8` and the like")
        case .ghcForeignImportPrim: .notYet("`foreign import prim`")
        case .javaScriptFFI: .notYet("there is no JavaScript to call")
        case .parallelArrays: .notYet("`[: :]`")
        case .quasiQuotes: .notYet("`[quoter| |]`")
        case .requiredTypeArguments: .notYet("`forall a ->`")
        case .templateHaskell: .notYet("splices")
        case .typeAbstractions: .notYet("`@a` in a pattern")
        case .typeData: .notYet("`type data`")
        case .unliftedDatatypes: .notYet("data types of other kinds than `Type`")

        case .alternativeLayoutRule: .refused("another layout rule")
        case .overloadedRecordUpdate: .refused("`r { x.y = z }`")
        case .relaxedLayout: .refused("blocks that end where the Report has them go on")
        }
    }

    /// What an extension switches besides itself.
    package var implied: [ExtensionSetting] {
        switch self {
        case .autoDeriveTypeable: [.on(.deriveDataTypeable)]
        case .deriveTraversable: [.on(.deriveFoldable), .on(.deriveFunctor)]
        case .derivingVia: [.on(.derivingStrategies)]
        case .duplicateRecordFields, .recordWildCards: [.on(.disambiguateRecordFields)]
        case .existentialQuantification, .liberalTypeSynonyms, .quantifiedConstraints, .rankNTypes,
            .scopedTypeVariables:
            [.on(.explicitForAll)]
        case .flexibleInstances: [.on(.typeSynonymInstances)]
        case .functionalDependencies: [.on(.multiParamTypeClasses)]
        case .gadts: [.on(.gadtSyntax), .on(.monoLocalBinds)]
        case .impredicativeTypes: [.on(.rankNTypes)]
        case .incoherentInstances: [.on(.overlappingInstances)]
        case .javaScriptFFI: [.on(.interruptibleFFI)]
        case .multiParamTypeClasses: [.on(.constrainedClassMethods)]
        case .parallelArrays: [.on(.parallelListComp)]
        case .polyKinds: [.on(.kindSignatures)]
        case .rebindableSyntax: [.off(.implicitPrelude)]
        case .standaloneKindSignatures: [.off(.cusks)]
        case .strict: [.on(.strictData)]
        case .templateHaskell: [.on(.templateHaskellQuotes)]
        case .typeFamilies: [.on(.explicitNamespaces), .on(.kindSignatures), .on(.monoLocalBinds)]
        case .typeFamilyDependencies: [.on(.typeFamilies)]
        case .typeInType: [.on(.dataKinds), .on(.kindSignatures), .on(.polyKinds)]
        case .typeOperators: [.on(.explicitNamespaces)]
        case .unliftedDatatypes: [.on(.dataKinds), .on(.standaloneKindSignatures)]
        default: []
        }
    }
}
