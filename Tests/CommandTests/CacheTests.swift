import Foundation
import Testing

/// The cache changes how long a build takes, and nothing else.
@Suite struct CacheTests {
    private let workspace: Workspace
    private let cache: [String: String]

    init() throws {
        workspace = try Workspace()
        cache = ["HYTHE_CACHE": workspace.path + "/cache"]
        try workspace.write("Shapes.hs", shapes(sides: 4))
        try workspace.write(
            "Api.hs",
            """
            module Api where
            import Shapes
            import Data.List (sortOn)
            foreign export ccall corners :: Int -> Int
            corners :: Int -> Int
            corners n = sum (map sides (sortOn area (replicate n square)))
            """)
    }

    private func shapes(sides: Int) -> String {
        """
        module Shapes (Shape, square, sides, area, HasArea (..)) where
        data Shape = Shape { sides :: !Int, name :: String } deriving (Eq, Ord, Show)
        class HasArea a where { area :: a -> Double; area _ = 1 }
        instance HasArea Shape
        square :: Shape
        square = Shape { sides = \(sides), name = "square" }
        """
    }

    private func build() throws -> Data {
        let outcome = try workspace.hythe(["build", "Api.hs", "-o", "api.o"], environment: cache)
        #expect(outcome == .success)
        return try Data(contentsOf: URL(filePath: workspace.path + "/api.o"))
    }

    private var entries: [String] {
        get throws {
            try FileManager.default.subpathsOfDirectory(atPath: workspace.path + "/cache").map {
                workspace.path + "/cache/" + $0
            }.filter { path in
                var isDirectory: ObjCBool = false
                return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && !isDirectory.boolValue
            }
        }
    }

    /// Removes the entries of some kinds.
    private func forget(_ kinds: String...) throws {
        let root = workspace.path + "/cache"
        for name in try FileManager.default.contentsOfDirectory(atPath: root)
        where kinds.contains(String(name.prefix { $0 != "-" })) {
            try FileManager.default.removeItem(atPath: root + "/" + name)
        }
    }

    @Test func coldAndWarmBuildsAreEqual() throws {
        let cold = try build()
        #expect(try build() == cold)
        try forget("program", "joined")
        #expect(try build() == cold)
        try forget("program", "joined", "object", "modules")
        #expect(try build() == cold)
        try FileManager.default.removeItem(atPath: workspace.path + "/cache/modules")
        #expect(try build() == cold)
        try FileManager.default.removeItem(atPath: workspace.path + "/cache")
        #expect(try build() == cold)
    }

    /// Names do not tell what else a module holds, so that an edit is compiled for what it changes.
    @Test func definitionsThatNobodyNeedsChangeNoCode() throws {
        func code(unneeded: String) throws -> String {
            try workspace.write(
                "Main.hs",
                """
                import Control.Exception
                import qualified Data.Map as M
                data Wrong = Wrong (Maybe [Int]) deriving (Eq, Show)
                \(unneeded)
                instance Exception Wrong
                (low, high) = (minimum table, maximum table)
                table = M.fromList (zip ["a", "b"] [Just [1 :: Int], Nothing])
                main = try (throwIO (Wrong low)) >>= \\r -> print (r == Left (Wrong high), r :: Either Wrong ())
                """)
            let outcome = try workspace.hythe(["build", "Main.hs", "--emit=llvm", "-o", "main.ll"], environment: cache)
            #expect(outcome == .success)
            return try String(contentsOfFile: workspace.path + "/main.ll", encoding: .utf8)
        }
        let more = try code(
            unneeded: """
                unneeded x = (show [x], [p, q], compare (Just x) Nothing) where (p, q) = (x + 1, x * 2)
                (up, down) = (show [2 :: Int], [1.5 ..])
                """)
        #expect(try code(unneeded: "--\n--") == more)
    }

    /// A program without change is not optimised again; its warnings are said, and what its modules import counts.
    @Test func programsWithoutChangeAreKept() throws {
        let cold = try build()
        let code = workspace.path + "/cache/code"
        try forget("code", "object", "joined")
        #expect(try build() == cold)
        #expect(!FileManager.default.fileExists(atPath: code))
        for arguments in [["-O2"], ["--stubs=rts"]] {
            let other = try workspace.hythe(["build", "Api.hs", "-o", "other.o"] + arguments, environment: cache)
            #expect(other == .success)
            #expect(try Data(contentsOf: URL(filePath: workspace.path + "/other.o")) != cold, "\(arguments)")
        }
        #expect(FileManager.default.fileExists(atPath: code))
        #expect(try build() == cold)
    }

    /// An edit of what no other module copies is compiled for its module alone.
    @Test func modulesAreCompiledAlone() throws {
        try workspace.write(
            "Main.hs",
            """
            module Main (main) where
            import Shapes
            main :: IO ()
            main = mapM_ print [show square, show (sides square, area square)]
            """)
        func compiled() throws -> Int {
            let outcome = try workspace.hythe(
                ["build", "Main.hs", "-o", "main", "-dtime-passes"], environment: cache)
            #expect(outcome.status == 0)
            let line = outcome.error.split(separator: "\n").first { $0.hasPrefix("find units") } ?? ""
            let all = outcome.error.split(separator: "\n").first { $0.hasPrefix("cut into units") } ?? ""
            let (found, total) = (line.split(separator: " "), all.split(separator: " "))
            return (Int(total[total.count - 2]) ?? 0) - (Int(found[4]) ?? 0)
        }
        #expect(try compiled() > 20)
        #expect(try compiled() == 0)
        try workspace.write("Shapes.hs", shapes(sides: 4).replacing("\"square\"", with: "\"pentagon\""))
        #expect(try compiled() == 1)
    }

    /// Machine code made for another program, together with other code, is what would have been made for this one.
    @Test(arguments: ["-O0", "-O1", "-O2"]) func codeOfOtherProgramsIsTheSame(level: String) throws {
        try workspace.write(
            "Other.hs",
            """
            module Main (main) where
            import Data.List (sort, nub)
            import Text.Read (readMaybe)
            main :: IO ()
            main = do
              print (sort [2.5, 1 :: Double], nub "abba", map toEnum [1, 0] :: [Bool])
              print (readMaybe "[(1,'x')]" :: Maybe [(Int, Char)])
            """)
        func object(_ source: String) throws -> Data {
            let arguments = ["build", source, level, "-o", "one.o"]
            #expect(try workspace.hythe(arguments, environment: cache) == .success)
            return try Data(contentsOf: URL(filePath: workspace.path + "/one.o"))
        }
        let (api, other) = (try object("Api.hs"), try object("Other.hs"))
        try FileManager.default.removeItem(atPath: workspace.path + "/cache")
        #expect(try object("Other.hs") == other)
        #expect(try object("Api.hs") == api)
    }

    @Test func editsAreSeenAtOnce() throws {
        let before = try build()
        try workspace.write("Shapes.hs", shapes(sides: 5))
        let after = try build()
        #expect(after != before)
        try workspace.write("Shapes.hs", shapes(sides: 4))
        #expect(try build() == before)
        try workspace.write("Shapes.hs", "module Shapes where\nsquare = 'x'\n")
        let broken = try workspace.hythe(["build", "Api.hs", "-o", "api.o"], environment: cache)
        #expect(broken.status == 1 && broken.error.contains("`sides`"), "\(broken.error)")
    }

    /// What is imported by what is imported counts too, and so do warnings, which must be said again.
    @Test func importsOfImportsCount() throws {
        try workspace.write("Shapes.hs", "module Shapes (module Inner) where\nimport Inner\n")
        try workspace.write(
            "Inner.hs", shapes(sides: 4).replacingOccurrences(of: "module Shapes", with: "module Inner"))
        let before = try build()
        try workspace.write(
            "Inner.hs", shapes(sides: 5).replacingOccurrences(of: "module Shapes", with: "module Inner"))
        #expect(try build() != before)
        try workspace.write(
            "Inner.hs",
            shapes(sides: 5).replacingOccurrences(of: "module Shapes", with: "module Inner") + "\nunused = 1")
        for _ in 1...2 {
            let warned = try workspace.hythe(["check", "-Wall", "Api.hs"], environment: cache)
            #expect(warned.status == 0 && warned.error.contains("Inner.hs"), "\(warned.error)")
        }
    }

    /// A module whose imports changed is read again as it was the first time: with the modules that its syntax needs beside
    /// the Prelude, and with imports of `.hs-boot` files.
    @Test func importsKeepTheirKinds() throws {
        let arguments = ["check", "Main.hs"]
        func check() throws {
            #expect(try workspace.hythe(arguments, environment: cache) == .success)
        }
        try workspace.write("Main.hs", "module Main where\nimport Labels\nmain :: IO ()\nmain = print (labels + 1)\n")
        try workspace.write(
            "Labels.hs",
            """
            {-# LANGUAGE OverloadedLabels, OverloadedStrings, Arrows, StaticPointers, TemplateHaskell #-}
            module Labels where
            import Sides
            import Odd
            labels :: Int
            labels = length (show count) + fromEnum (odd' 3)
            """)
        try workspace.write("Sides.hs", "module Sides where\ncount :: Int\ncount = 4\n")
        try workspace.write("Even.hs-boot", "module Even where\neven' :: Int -> Bool\n")
        try workspace.write(
            "Even.hs", "module Even where\nimport Odd\neven' :: Int -> Bool\neven' n = n == 0 || odd' (n - 1)\n")
        try workspace.write(
            "Odd.hs",
            """
            module Odd where
            import {-# SOURCE #-} Even
            import Sides
            odd' :: Int -> Bool
            odd' n = n /= 0 && even' (n - count + 3)
            """)
        try check()
        try check()
        try workspace.write("Sides.hs", "module Sides where\ncount, other :: Int\ncount = 4\nother = 5\n")
        try check()
        try check()
    }

    @Test func damageIsRepaired() throws {
        let whole = try build()
        for (index, entry) in try entries.enumerated() {
            var bytes = try Data(contentsOf: URL(filePath: entry))
            switch index % 3 {
            case 0: bytes = bytes.prefix(bytes.count / 2)
            case 1: bytes[bytes.count / 2] ^= 0xFF
            default: bytes = Data()
            }
            try bytes.write(to: URL(filePath: entry))
        }
        #expect(try build() == whole)
        #expect(try build() == whole)
    }

    @Test func buildsAtOnceAreEqual() async throws {
        let workspace = workspace, cache = cache
        let objects = try await withThrowingTaskGroup(of: Data.self) { group in
            for number in 1...3 {
                group.addTask {
                    let name = "api\(number).o"
                    let outcome = try workspace.hythe(["build", "Api.hs", "-o", name], environment: cache)
                    #expect(outcome == .success)
                    return try Data(contentsOf: URL(filePath: workspace.path + "/" + name))
                }
            }
            return try await group.reduce(into: Set<Data>()) { $0.insert($1) }
        }
        #expect(objects == [try build()])
    }

    /// What was not used for long goes; of the rest, what is beyond the limit; what is in use stays.
    @Test func oldEntriesGo() throws {
        let before = try build()
        let modules = workspace.path + "/cache/modules"
        func age(_ path: String, days: Double) throws {
            let time = timespec(tv_sec: Int(Date.now.timeIntervalSince1970 - days * 86400), tv_nsec: 0)
            #expect(utimensat(AT_FDCWD, path, [time, time], 0) == 0)
        }
        let old = try FileManager.default.contentsOfDirectory(atPath: modules).sorted().map { modules + "/" + $0 }
        for entry in old { try age(entry, days: 31) }
        let stopped = workspace.path + "/cache/build-1-1"
        try FileManager.default.createDirectory(atPath: stopped, withIntermediateDirectories: true)
        try workspace.write("cache/build-1-1/x.ll", "")
        for path in [stopped + "/x.ll", stopped] { try age(path, days: 2) }

        // Nothing goes within an hour of the last sweep.
        try workspace.write("Empty.hs", "module Empty where\nimport Data.Char ()\n")
        let empty = ["check", "Empty.hs"]
        #expect(try workspace.hythe(empty, environment: cache) == .success)
        #expect(FileManager.default.fileExists(atPath: stopped))

        try age(workspace.path + "/cache/lock", days: 1)
        #expect(try workspace.hythe(empty, environment: cache) == .success)
        #expect(!FileManager.default.fileExists(atPath: stopped))
        let left = old.filter { FileManager.default.fileExists(atPath: $0) }
        #expect(!left.isEmpty && left.count < old.count, "those read by the last command have been used")

        try age(workspace.path + "/cache/lock", days: 1)
        let limited = cache.merging(["HYTHE_CACHE_LIMIT": "0"]) { $1 }
        #expect(try workspace.hythe(empty, environment: limited) == .success)
        let kinds = Set(
            try FileManager.default.contentsOfDirectory(atPath: workspace.path + "/cache").map { $0.prefix(7) })
        #expect(kinds.isSubset(of: ["lock", "modules", "code", "runtime"]), "\(kinds)")
        #expect(try build() == before)
    }

    @Test func cacheIsShownAndCleared() throws {
        let before = try build()
        let shown = try workspace.hythe(["cache"], environment: cache)
        #expect(shown.status == 0 && shown.output.hasPrefix(workspace.path + "/cache\n"), "\(shown)")
        for kind in ["compiled modules", "machine code of units", "of 2048 MB"] { #expect(shown.output.contains(kind)) }

        let lock = open(workspace.path + "/cache/lock", O_RDWR)
        #expect(flock(lock, LOCK_SH) == 0)
        let refused = try workspace.hythe(["cache", "--clear"], environment: cache)
        #expect(refused.status == 1 && refused.error.contains("a build is using the cache"), "\(refused)")
        close(lock)

        #expect(try workspace.hythe(["cache", "--clear"], environment: cache) == .success)
        #expect(try entries.map { $0.split(separator: "/").last } == ["lock"])
        #expect(try build() == before)
    }

    @Test func noDirectoryForTheCache() throws {
        let cached = try build()
        try workspace.write("file", "")
        let outcome = try workspace.hythe(
            ["build", "Api.hs", "-o", "uncached.o"], environment: ["HYTHE_CACHE": workspace.path + "/file/cache"])
        #expect(outcome == .success)
        #expect(try Data(contentsOf: URL(filePath: workspace.path + "/uncached.o")) == cached)
    }

    /// As on a build machine whose user has no home: the runtime archive is built all the same.
    @Test func noHome() throws {
        try workspace.copy("Examples/Export/Export.hs")
        try workspace.copy("Examples/Export/main.c")
        let outcome = try workspace.hythe(
            ["run", "Export.hs", "main.c"],
            environment: ["HOME": "/dev/null", "HYTHE_CACHE": "", "XDG_CACHE_HOME": ""])
        #expect(outcome == Workspace.Outcome(status: 0, output: "c_function(41) = 42\n", error: ""))
    }
}
