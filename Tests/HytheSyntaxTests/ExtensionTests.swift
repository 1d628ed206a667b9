import Foundation
import HytheSyntax
import Testing

@Suite struct ExtensionTests {
    /// `HYTHE_BLESS=1` writes the table.
    @Test func theDocumentHasTheTable() throws {
        let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Documentation/Haskell.md")
        let text = try String(contentsOf: url, encoding: .utf8)
        let start = try #require(text.range(of: "<!-- extensions -->\n"))
        let end = try #require(text.range(of: "<!-- end of extensions -->"))
        let inside = start.upperBound..<end.lowerBound
        if ProcessInfo.processInfo.environment["HYTHE_BLESS"] != nil {
            try text.replacingCharacters(in: inside, with: Extension.document).write(
                to: url, atomically: true, encoding: .utf8)
        } else {
            #expect(String(text[inside]) == Extension.document, "write it anew with HYTHE_BLESS=1")
        }
    }

    private func names(_ flags: String...) -> Set<Extension> {
        var extensions = Extensions.haskell2010
        for flag in flags { #expect(extensions.apply(flag: flag) == .applied, "\(flag)") }
        return extensions.names
    }

    @Test func implicationsAndLanguages() {
        #expect(names("TypeFamilyDependencies").isSuperset(of: [.typeFamilies, .kindSignatures, .monoLocalBinds]))
        #expect(!names("StandaloneKindSignatures").contains(.cusks))
        #expect(names("Rank2Types").contains(.explicitForAll))
        #expect(
            names("DeriveTraversable", "NoDeriveFunctor").intersection([.deriveFunctor, .deriveFoldable]) == [
                .deriveFoldable
            ])
        // A language takes the place of another; what was switched one by one stays, whichever comes first.
        #expect(names("LambdaCase", "NoStarIsType", "Haskell98") == names("Haskell98", "LambdaCase", "NoStarIsType"))
        #expect(
            !names("Haskell98").contains(.patternGuards) && !names("Haskell2010").contains(.nondecreasingIndentation))
        #expect(names("GHC2021").isSuperset(of: [.typeApplications, .tupleSections, .importQualifiedPost]))
    }

    @Test func unknownAndRefused() {
        var extensions = Extensions.haskell2010
        #expect(extensions.apply(flag: "LamdaCase") == .unknown(similar: ["LambdaCase"]))
        #expect(extensions.apply(flag: "NoLamdaCase") == .unknown(similar: ["NoLambdaCase", "LambdaCase"]))
        #expect(extensions.apply(flag: "RelaxedLayout") == .notSupportedYet)
        #expect(extensions.apply(flag: "NoRelaxedLayout") == .applied)
    }
}
