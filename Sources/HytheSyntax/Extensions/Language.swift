/// A language that is a set of extensions.
enum Language: String, CaseIterable {
    case haskell98 = "Haskell98"
    case haskell2010 = "Haskell2010"
    case ghc2021 = "GHC2021"

    var extensions: Set<Extension> {
        switch self {
        case .haskell98:
            Language.common.union([.cusks, .datatypeContexts, .nPlusKPatterns, .nondecreasingIndentation])
        case .haskell2010:
            Language.common.union(Language.additions2010).union([.cusks, .datatypeContexts])
        case .ghc2021:
            Language.common.union(Language.additions2010).union([
                .bangPatterns, .binaryLiterals, .constrainedClassMethods, .constraintKinds, .deriveDataTypeable,
                .deriveFoldable, .deriveFunctor, .deriveGeneric, .deriveLift, .deriveTraversable, .emptyCase,
                .emptyDataDeriving, .existentialQuantification, .explicitForAll, .explicitNamespaces,
                .flexibleContexts, .flexibleInstances, .gadtSyntax, .generalizedNewtypeDeriving, .hexFloatLiterals,
                .importQualifiedPost, .instanceSigs, .kindSignatures, .multiParamTypeClasses, .namedWildCards,
                .numericUnderscores, .polyKinds, .postfixOperators, .rankNTypes, .scopedTypeVariables,
                .standaloneDeriving, .standaloneKindSignatures, .tupleSections, .typeApplications, .typeOperators,
                .typeSynonymInstances,
            ])
        }
    }

    private static let common: Set<Extension> = [
        .fieldSelectors, .implicitPrelude, .monomorphismRestriction, .starIsType, .traditionalRecordSyntax,
    ]

    private static let additions2010: Set<Extension> = [
        .doAndIfThenElse, .emptyDataDecls, .foreignFunctionInterface, .patternGuards, .relaxedPolyRec,
    ]

    /// `-fglasgow-exts`
    static let glasgow: [Extension] = [
        .constrainedClassMethods, .deriveDataTypeable, .deriveFoldable, .deriveFunctor, .deriveGeneric,
        .deriveTraversable, .emptyDataDecls, .existentialQuantification, .explicitNamespaces, .flexibleContexts,
        .flexibleInstances, .foreignFunctionInterface, .functionalDependencies, .generalizedNewtypeDeriving,
        .implicitParams, .interruptibleFFI, .kindSignatures, .liberalTypeSynonyms, .magicHash, .multiParamTypeClasses,
        .parallelListComp, .patternGuards, .postfixOperators, .rankNTypes, .recursiveDo, .scopedTypeVariables,
        .standaloneDeriving, .typeOperators, .typeSynonymInstances, .unboxedTuples, .unicodeSyntax, .unliftedFFITypes,
    ]
}
