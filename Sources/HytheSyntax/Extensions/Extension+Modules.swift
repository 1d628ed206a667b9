import HytheBase

extension Extension {
    /// Modules of the base library that its syntax stands for functions of, besides those that the Prelude needs.
    var modules: [Symbol] {
        switch self {
        case .arrows: ["Control.Arrow"]
        case .recursiveDo: ["Control.Monad.Fix"]
        case .overloadedLists: ["GHC.Exts"]
        case .overloadedStrings: ["Data.String"]
        case .overloadedRecordDot: ["GHC.Records"]
        case .overloadedLabels: ["GHC.OverloadedLabels"]
        case .templateHaskellQuotes: ["Language.Haskell.TH.Lib", "Language.Haskell.TH.Syntax.Quotations"]
        case .monadComprehensions: ["Control.Monad", "Control.Monad.Zip"]
        default: []
        }
    }
}

extension Extensions {
    /// The modules of the base library that a module with these extensions needs without importing them.
    package var modules: [Symbol] { Array(Set(names.flatMap(\.modules))).sorted() }
}
