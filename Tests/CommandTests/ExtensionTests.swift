import Foundation
import Testing

/// What the table of extensions in the documentation says is what the compiler does.
@Suite struct ExtensionTests {
    private let workspace: Workspace

    init() throws { workspace = try Workspace() }

    /// The state of each extension by its row in `Documentation/Haskell.md`.
    private static func documentedStates() throws -> [String: String] {
        let text = try String(contentsOfFile: Workspace.package + "/Documentation/Haskell.md", encoding: .utf8)
        var states: [String: String] = [:]
        let table = text.components(separatedBy: "<!-- extensions -->")[1].components(separatedBy: "<!-- end of")[0]
        for line in table.split(separator: "\n") where line.hasPrefix("| ") {
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count > 1, let name = cells[0].split(separator: ",").first else { continue }
            states[String(name)] = cells[1]
        }
        return states.filter { !["extension", "---"].contains($0.key) }
    }

    /// A use of each extension, from the resources: a first line may switch on others that it needs.
    private static func samples() throws -> [String: String] {
        let url = try #require(
            Bundle.module.url(forResource: "extensions", withExtension: "txt", subdirectory: "Resources"))
        var samples: [String: String] = [:]
        for part in try String(contentsOf: url, encoding: .utf8).components(separatedBy: "=== ").dropFirst() {
            let name = String(part.prefix { $0 != "\n" })
            var body = part.dropFirst(name.count + 1)
            var head = "{-# LANGUAGE \(name) #-}\n"
            if body.hasPrefix("{-#") {
                let line = body.prefix { $0 != "\n" }
                head += line + "\n"
                body = body.dropFirst(line.count + 1)
            }
            samples[name] = head + "module \(name) where\n" + body
        }
        return samples
    }

    @Test func eachExtensionIsAsItsRowSays() throws {
        let states = try ExtensionTests.documentedStates()
        let samples = try ExtensionTests.samples()
        #expect(Set(states.keys) == Set(samples.keys))
        for (name, text) in samples { try workspace.write("\(name).hs", text) }
        let outcome = try workspace.hythe(["check"] + samples.keys.sorted().map { "\($0).hs" })
        for (name, state) in states {
            let isRejected = outcome.error.contains("--> \(name).hs:")
            #expect(isRejected == state.hasPrefix("not supported yet"), "\(name): \(state)")
            let isRefused = outcome.error.contains("error: the extension \(name): not supported yet")
            #expect(isRefused == state.contains("where it is switched on"), "\(name): \(state)")
        }
    }

    @Test func onTheCommandLine() throws {
        try workspace.write("Main.hs", "main :: IO ()\nmain = print (map (\\case { 0 -> 'a'; _ -> 'b' }) [0 :: Int])\n")
        #expect(try workspace.hythe("check", "-XLambdaCase", "Main.hs") == .success)
        for (flag, text) in [
            ("-XLamdaCase", "did you mean `LambdaCase`"), ("-XOverloadedRecordUpdate", "not supported yet"),
        ] {
            let outcome = try workspace.hythe("check", flag, "Main.hs")
            #expect(outcome.status == 2 && outcome.error.contains(text), "\(outcome.error)")
        }
    }

    @Test func warningFlags() throws {
        try workspace.write("Main.hs", "module Main where\nimport Data.Char\nmain = print 'x'\n")
        let misspelt = try workspace.hythe("check", "-Wunused-import", "Main.hs")
        #expect(misspelt.status == 0)
        #expect(
            misspelt.error.contains(
                "warning: unrecognised warning flag: -Wunused-import [-Wunrecognised-warning-flags]"))
        #expect(misspelt.error.contains("did you mean `-Wunused-imports`"))
        #expect(
            try workspace.hythe("check", "-Wunused-import", "-Wno-unrecognised-warning-flags", "Main.hs") == .success)
        #expect(try workspace.hythe("check", "-Wno-identities", "-Woperator-whitespace", "Main.hs") == .success)
        // -Werror=NAME switches on, and makes that one an error; -Wwarn=NAME takes the second back.
        let fatal = try workspace.hythe("check", "-Werror=unused-imports", "-Wmissing-signatures", "Main.hs")
        #expect(fatal.status == 1)
        #expect(fatal.error.contains("error: nothing is used"), "\(fatal.error)")
        let warned = try workspace.hythe(
            "check", "-Wall", "-Werror", "-Wwarn=unused-imports", "-Wno-error=missing-signatures", "Main.hs")
        #expect(warned.status == 0 && warned.error.contains("-Wunused-imports"), "\(warned.error)")
        #expect(try workspace.hythe("check", "-Wall", "-w", "Main.hs") == .success)
    }
}
