import HytheBase

/// The extensions that the lexer and the parser ask about often, as bits.
struct SyntaxFeatures: OptionSet {
    let rawValue: UInt32

    init(rawValue: UInt32) { self.rawValue = rawValue }

    init(_ extensions: Extensions) {
        self = []
        for (name, feature) in SyntaxFeatures.table where extensions.contains(name) { insert(feature) }
    }

    static let magicHash = SyntaxFeatures(rawValue: 1 << 0)
    static let unboxedTuples = SyntaxFeatures(rawValue: 1 << 1)
    static let numericUnderscores = SyntaxFeatures(rawValue: 1 << 2)
    static let binaryLiterals = SyntaxFeatures(rawValue: 1 << 3)
    static let hexFloatLiterals = SyntaxFeatures(rawValue: 1 << 4)
    static let negativeLiterals = SyntaxFeatures(rawValue: 1 << 5)
    static let unicodeSyntax = SyntaxFeatures(rawValue: 1 << 6)
    static let typeApplications = SyntaxFeatures(rawValue: 1 << 7)
    static let nondecreasingIndentation = SyntaxFeatures(rawValue: 1 << 8)
    static let starIsType = SyntaxFeatures(rawValue: 1 << 9)
    static let foreignFunctionInterface = SyntaxFeatures(rawValue: 1 << 10)
    static let blockArguments = SyntaxFeatures(rawValue: 1 << 11)
    static let templateHaskell = SyntaxFeatures(rawValue: 1 << 12)
    static let quasiQuotes = SyntaxFeatures(rawValue: 1 << 13)
    static let recursiveDo = SyntaxFeatures(rawValue: 1 << 14)
    static let arrows = SyntaxFeatures(rawValue: 1 << 15)
    static let patternSynonyms = SyntaxFeatures(rawValue: 1 << 16)
    static let staticPointers = SyntaxFeatures(rawValue: 1 << 17)
    static let implicitParams = SyntaxFeatures(rawValue: 1 << 18)
    static let overloadedLabels = SyntaxFeatures(rawValue: 1 << 19)
    static let numDecimals = SyntaxFeatures(rawValue: 1 << 20)

    private static let table: [(Symbol, SyntaxFeatures)] = [
        ("MagicHash", magicHash), ("UnboxedTuples", unboxedTuples), ("UnboxedSums", unboxedTuples),
        ("NumericUnderscores", numericUnderscores), ("BinaryLiterals", binaryLiterals),
        ("HexFloatLiterals", hexFloatLiterals), ("NegativeLiterals", negativeLiterals),
        ("UnicodeSyntax", unicodeSyntax), ("TypeApplications", typeApplications),
        ("NondecreasingIndentation", nondecreasingIndentation), ("StarIsType", starIsType),
        ("ForeignFunctionInterface", foreignFunctionInterface), ("BlockArguments", blockArguments),
        ("TemplateHaskell", templateHaskell), ("TemplateHaskellQuotes", templateHaskell),
        ("QuasiQuotes", quasiQuotes), ("RecursiveDo", recursiveDo), ("Arrows", arrows),
        ("PatternSynonyms", patternSynonyms), ("StaticPointers", staticPointers),
        ("ImplicitParams", implicitParams), ("OverloadedLabels", overloadedLabels), ("NumDecimals", numDecimals),
    ]
}
