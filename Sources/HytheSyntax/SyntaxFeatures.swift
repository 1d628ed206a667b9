import HytheBase

/// The extensions that the lexer and the parser ask about often, as bits.
package struct SyntaxFeatures: OptionSet {
    package let rawValue: UInt32

    package init(rawValue: UInt32) { self.rawValue = rawValue }

    package init(_ extensions: Extensions) {
        self = []
        for (name, feature) in SyntaxFeatures.table where extensions.contains(name) { insert(feature) }
    }

    package static let magicHash = SyntaxFeatures(rawValue: 1 << 0)
    package static let unboxedTuples = SyntaxFeatures(rawValue: 1 << 1)
    package static let numericUnderscores = SyntaxFeatures(rawValue: 1 << 2)
    package static let binaryLiterals = SyntaxFeatures(rawValue: 1 << 3)
    package static let hexFloatLiterals = SyntaxFeatures(rawValue: 1 << 4)
    package static let negativeLiterals = SyntaxFeatures(rawValue: 1 << 5)
    package static let unicodeSyntax = SyntaxFeatures(rawValue: 1 << 6)
    package static let typeApplications = SyntaxFeatures(rawValue: 1 << 7)
    package static let nondecreasingIndentation = SyntaxFeatures(rawValue: 1 << 8)
    package static let starIsType = SyntaxFeatures(rawValue: 1 << 9)
    package static let foreignFunctionInterface = SyntaxFeatures(rawValue: 1 << 10)
    package static let blockArguments = SyntaxFeatures(rawValue: 1 << 11)
    package static let templateHaskell = SyntaxFeatures(rawValue: 1 << 12)
    package static let quasiQuotes = SyntaxFeatures(rawValue: 1 << 13)
    package static let recursiveDo = SyntaxFeatures(rawValue: 1 << 14)
    package static let arrows = SyntaxFeatures(rawValue: 1 << 15)
    package static let patternSynonyms = SyntaxFeatures(rawValue: 1 << 16)
    package static let staticPointers = SyntaxFeatures(rawValue: 1 << 17)
    package static let implicitParams = SyntaxFeatures(rawValue: 1 << 18)
    package static let overloadedLabels = SyntaxFeatures(rawValue: 1 << 19)
    package static let numDecimals = SyntaxFeatures(rawValue: 1 << 20)
    package static let transformListComp = SyntaxFeatures(rawValue: 1 << 21)
    package static let lexicalNegation = SyntaxFeatures(rawValue: 1 << 23)
    package static let linearTypes = SyntaxFeatures(rawValue: 1 << 24)
    package static let nPlusKPatterns = SyntaxFeatures(rawValue: 1 << 25)
    package static let overloadedRecordDot = SyntaxFeatures(rawValue: 1 << 26)
    package static let qualifiedDo = SyntaxFeatures(rawValue: 1 << 22)

    private static let table: [(Extension, SyntaxFeatures)] = [
        (.magicHash, magicHash), (.unboxedTuples, unboxedTuples), (.unboxedSums, unboxedTuples),
        (.numericUnderscores, numericUnderscores), (.binaryLiterals, binaryLiterals),
        (.hexFloatLiterals, hexFloatLiterals), (.negativeLiterals, negativeLiterals),
        (.unicodeSyntax, unicodeSyntax), (.typeApplications, typeApplications),
        (.nondecreasingIndentation, nondecreasingIndentation), (.starIsType, starIsType),
        (.foreignFunctionInterface, foreignFunctionInterface), (.blockArguments, blockArguments),
        (.templateHaskell, templateHaskell), (.templateHaskellQuotes, templateHaskell),
        (.quasiQuotes, quasiQuotes), (.recursiveDo, recursiveDo), (.arrows, arrows),
        (.patternSynonyms, patternSynonyms), (.staticPointers, staticPointers),
        (.implicitParams, implicitParams), (.overloadedLabels, overloadedLabels), (.numDecimals, numDecimals),
        (.transformListComp, transformListComp), (.qualifiedDo, qualifiedDo),
        (.overloadedRecordDot, overloadedRecordDot),
        (.lexicalNegation, lexicalNegation), (.linearTypes, linearTypes), (.nPlusKPatterns, nPlusKPatterns),
    ]
}
