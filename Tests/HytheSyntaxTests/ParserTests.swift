import HytheBase
import Testing

import HytheSyntax

@Suite struct ParserTests {
    /// The printed declarations of a text that must be right.
    func declarations(_ text: String, _ extensions: Extensions = allSyntax) throws -> [String] {
        let parsed = try parse(text, extensions)
        #expect(parsed.messages == [], "\(parsed.rendered)")
        return parsed.module.declarations.map { PrettyPrinter.text(of: $0) }
    }

    @Test func definitions() throws {
        func kind(_ text: String) throws -> String {
            let parsed = try parse(text, allSyntax)
            #expect(parsed.messages == [], "\(parsed.rendered)")
            switch try #require(parsed.module.declarations.first).kind {
            case .function(let name, let clause, let isInfix):
                return "\(isInfix ? "infix " : "")\(name.value) \(clause.patterns.count)"
            case .pattern: return "pattern"
            case .signature(let names, _): return "signature \(names.count)"
            default: return "other"
            }
        }
        let expected = [
            "f = 1": "f 0", "f x y = 1": "f 2", "x + y = 1": "infix + 2", "x `f` y = 1": "infix f 2",
            "(x `f` y) z = 1": "f 3", "(f x) y = 1": "f 2", "(+) x y = 1": "+ 2", "(x:xs) ++ ys = 1": "infix ++ 2",
            "x:xs = y": "pattern", "(x, y) = z": "pattern", "[x] = y": "pattern", "Just x = y": "pattern",
            "C = y": "pattern", "x `C` y = z": "pattern", "xs@(x:_) = y": "pattern", "!x = y": "pattern",
            "~(x, y) = z": "pattern", "_ = y": "pattern", "1 = y": "pattern", "-1 = y": "pattern",
            "f !x = y": "f 1", "arr ! i = y": "infix ! 2", "x - y = z": "infix - 2", "f (-1) = y": "f 1",
            "(!) a i = y": "! 2", "x . y = z": "infix . 2", "(x :| xs) <> y = z": "infix <> 2",
            "x :| xs <> y = z": "infix <> 2", "f C { a = 1 } = y": "f 1", "f | x = y": "f 0",
            "f, g :: a": "signature 2", "(+), f :: a": "signature 2", "x :: Int = 5": "pattern",
            "(f . g) x = y": ". 3", "((f x) y) z = w": "f 3", "as = 1": "as 0", "family x = 1": "family 1",
            "forall = 1": "forall 0", "hiding qualified = 1": "hiding 1",
        ]
        for (text, wanted) in expected { #expect(try kind(text) == wanted, "\(text)") }
    }

    @Test func operatorsAndSections() throws {
        for text in [
            "f = (+ 1)", "f = (1 +)", "f = (`g` 1)", "f = (1 `g`)", "f = (subtract 1)", "f = (- 1)", "f = (x + y +)",
            "f = (\\x -> x)", "f = (+ \\x -> x)", "f = (M.+ 1)", "f = (M..)", "f = (.)", "f = (- x - y)", "f = (x :)",
            "f = (: x)", "f = (, 1, )", "f = (,)", "f = a == - 1", "f = - x ^ 2",
            "f = (let x = 1 in x +)".replacing(" +", with: ""),
        ] {
            #expect(try declarations(text).count == 1)
        }
        #expect(try declarations("f = (+ if a then b else c)") == ["f = (+ if a then b else c)"])
        #expect(try declarations("f = (a + b `c`)") == ["f = (a + b `c`)"])
    }

    @Test func moduleHeads() throws {
        let parsed = try parse(
            """
            module A.B (f, T, C (..), D (X, y), module M, (+), (:+), M.g, M.T (..),) where
            import A
            import qualified B as C
            import D qualified as E
            import F (x, T (..), (+), (:*) (..), C (m),)
            import G hiding (y)
            import safe H ()
            """, allSyntax)
        #expect(parsed.messages == [], "\(parsed.rendered)")
        #expect(parsed.module.name.value == "A.B")
        #expect(parsed.module.exports?.count == 9)
        #expect(parsed.module.imports.map(\.module.value.text) == ["A", "B", "D", "F", "G", "H"])
        #expect(parsed.module.imports.map(\.isQualified) == [false, true, true, false, false, false])
        #expect(parsed.module.imports[3].items?.count == 5)
        #expect(parsed.module.imports[5].items?.count == 0)
    }

    @Test func types() throws {
        for text in [
            "Int", "a -> b -> c", "(a -> b) -> [c]", "Maybe (f a)", "(a, b, c)", "()", "[]", "(,) a b", "(->) r",
            "forall a b. (Eq a, Show b) => a -> b", "Eq a => a", "() => a", "(a :: * -> *)", "f a b -> M.T",
            "(forall a. a -> a) -> Int", "a + b", "a :+: b", "a `T` b", "(a ~ b) => a", "(# State# s, a #)", "_",
            "[(a, b)] -> IO ()",
        ] {
            var extensions = allSyntax
            extensions.enable(.magicHash)
            extensions.enable(.unboxedTuples)
            let parsed = try parse("x :: \(text)\n", extensions)
            #expect(parsed.messages == [], "\(parsed.rendered)")
            let again = try parse(parsed.printed, extensions)
            #expect(again.printed == parsed.printed)
        }
        #expect(Parser.parseType("Int# -> State# s -> (# State# s, a #)") != nil)
        #expect(Parser.parseType("forall a (r :: k). a -> (# #)") != nil)
        #expect(Parser.parseType("Int ->") == nil)
        #expect(Parser.parseType("Int) x") == nil)
    }

    @Test func dataDeclarations() throws {
        #expect(
            try declarations(
                "data T a = A | B !Int (Maybe a) | C { x, y :: !Int, z :: a } | a :* [a] | Int `D` Bool | (:+) a a deriving (Eq, Ord)"
            ) == [
                "data T a = A | B !Int (Maybe a) | C {x, y :: !Int, z :: a} | a :* [a] | Int `D` Bool | (:+) a a deriving (Eq, Ord)"
            ])
        #expect(try declarations("newtype N m a = N { run :: forall r. (a -> m r) -> m r }").count == 1)
        #expect(try declarations("data E = forall a. (Show a, Eq a) => E a | forall b. F b").count == 1)
        #expect(try declarations("data V\ndata (a :+: b) c = P (a c)\ndata a `Q` b").count == 3)
        #expect(try declarations("data T = A deriving stock Eq deriving newtype (Num) deriving anyclass X").count == 1)
        #expect(
            try declarations("data G :: * -> * where { A, B :: !Int -> G Int; C :: { f :: Int } -> G Bool }") == [
                "data G :: * -> * where\n  A :: !Int -> G Int\n  B :: !Int -> G Int\n  C :: {f :: Int} -> G Bool"
            ])
    }

    @Test func classesAndInstances() throws {
        #expect(
            try declarations(
                "class (Eq a, Show a) => C a where { infixl 5 <+>; f, g :: a; f = g; x <+> y = x; {-# MINIMAL f | (g, (<+>)) #-} }"
            ).count == 1)
        #expect(try declarations("class M a b | a -> b, b -> a where m :: a -> b").count == 1)
        #expect(try declarations("instance {-# OVERLAPPING #-} (C a, C b) => C (a, b) where f = 1").count == 1)
        #expect(try declarations("instance forall a. C a => C [a]\nderiving stock instance Eq T").count == 2)
        #expect(try declarations("default (Int, Double)\ndefault ()") == ["default (Int, Double)", "default ()"])
        #expect(try declarations("type T :: * -> *\ntype S a = [a]").count == 2)
    }

    @Test func foreignDeclarations() throws {
        let texts = [
            "foreign import ccall unsafe \"math.h sin\" c_sin :: Double -> Double",
            "foreign import capi safe \"stdio.h puts\" puts :: Int",
            "foreign import ccall \"wrapper\" mk :: Int -> IO Int", "foreign import ccall sin :: Double",
            "foreign export ccall \"c_f\" f :: Int -> IO Int", "foreign export ccall f :: Int",
            "foreign import ccall safe :: Int",
        ]
        for text in texts { #expect(try declarations(text).count == 1, "\(text)") }
        #expect(try declarations(texts[0]) == [texts[0]])
    }

    @Test func patterns() throws {
        for pattern in [
            "x", "_", "x@(Just y)", "~(a, b)", "!x", "[a, b]", "(a : b : c)", "(a, _)", "()", "1", "(-1)", "\"s\"",
            "'c'",
            "C {}", "C {..}", "C {a, b = 1, ..}", "(f -> Just x)", "(x :: Int)", "(a `C` b)", "M.C",
            "(f x -> (y, z), w)",
            "((\\x -> x) -> y)", "1.5", "(,) ", "(M.C x)",
        ] {
            let text = "f \(pattern) = 1\n"
            let parsed = try parse(text, allSyntax)
            #expect(parsed.messages == [], "\(parsed.rendered)")
            #expect(try parse(parsed.printed, allSyntax).printed == parsed.printed)
        }
    }

    @Test func statements() throws {
        try expectSame(
            "f = do { x :: Int <- a; !y <- b; (c, d) <- e; f x }",
            "f = do\n  x :: Int <- a\n  !y <- b\n  (c, d) <- e\n  f x\n", allSyntax)
        #expect(try declarations("f = [x | Just x <- xs, let y = x, y > 1, even y]").count == 1)
        #expect(try declarations("f = do { when x $ do { y <- z; w }; return () }").count == 1)
        #expect(try declarations("f x | Just y <- g x, y > 1 = y | otherwise = 2").count == 1)
    }

    @Test func pragmas() throws {
        #expect(
            try declarations(
                """
                {-# INLINE f #-}
                {-# NOINLINE [~2] f, g #-}
                {-# SPECIALISE f :: Int -> Int #-}
                {-# DEPRECATED f "old" #-}
                {-# RULES "x" forall a. f a = g a #-}
                {-# UNKNOWN thing #-}
                f = {-# SCC "cost" #-} 1
                """) == [
                    "{-# INLINE f #-}", "{-# NOINLINE [~2] f, g #-}", "{-# SPECIALISE f :: Int -> Int #-}",
                    "{-# DEPRECATED f \"old\" #-}", "{-# RULES \"x\" forall a. f a = g a #-}", "f = 1",
                ])
    }

    @Test func extensionPragmas() throws {
        let parsed = try parse(
            "{-# LANGUAGE LambdaCase, NoStarIsType #-}\n-- c\n{-# language GADTs #-}\n{-# OPTIONS_GHC -Wall -XRank2Types #-}\nmodule M where\n"
        )
        #expect(parsed.messages == [])
        let extensions = parsed.module.extensions
        for name: Extension in [.lambdaCase, .gadts, .gadtSyntax, .monoLocalBinds, .rankNTypes, .explicitForAll] {
            #expect(extensions.contains(name))
        }
        #expect(!extensions.contains(.starIsType))
        #expect(!(try parse("{-# LANGUAGE Haskell2010 #-}")).module.extensions.contains(.nondecreasingIndentation))
        let unknown = try parse("{-# LANGUAGE LamdaCase #-}")
        #expect(unknown.messages == ["there is no extension `LamdaCase`"])
        #expect(unknown.diagnostics[0].hints == ["did you mean `LambdaCase`?"])
    }

    @Test func extensionsAreAskedFor() throws {
        let cases: [(String, String)] = [
            ("f !x = x", "BangPatterns"), ("f = \\case A -> 1", "LambdaCase"), ("f = if | a -> b", "MultiWayIf"),
            ("f = (, 1)", "TupleSections"), ("f :: forall a. a", "ExplicitForAll"), ("f = g @Int", "TypeApplications"),
            ("f (g -> x) = x", "ViewPatterns"), ("f C {..} = x", "RecordWildCards"), ("f C {x} = x", "NamedFieldPuns"),
            ("import \"p\" A", "PackageImports"), ("data T = forall a. A a", "ExistentialQuantification"),
            ("data T where { A :: T }", "GADTSyntax"), ("deriving instance Eq T", "StandaloneDeriving"),
            ("f (x :: Int) = x", "ScopedTypeVariables"), ("f x = case x of {}", "EmptyCase"),
            ("f = when x do y", "BlockArguments"), ("data T (a :: *) = A", "KindSignatures"),
            ("f :: a + b", "TypeOperators"), ("import A qualified", "ImportQualifiedPost"),
            ("type T :: *", "StandaloneKindSignatures"), ("foreign import capi \"x\" x :: Int", "CApiFFI"),
            ("data Eq a => T a = A", "DatatypeContexts"), ("f = 1_000", "NumericUnderscores"),
        ]
        for (text, name) in cases {
            let parsed = try parse(text)
            #expect(parsed.diagnostics.contains { $0.hints.contains { $0.contains(name) } }, "\(text)")
            var extensions = Extensions.haskell2010
            _ = extensions.apply(flag: name)
            #expect(try parse(text, extensions).messages == [], "\(text)")
        }
    }

    @Test func unsupportedSyntaxIsDiagnosed() throws {
        let text = """
            {-# LANGUAGE TemplateHaskell #-}
            makeLenses ''Foo
            f $(g 1) = 2
            q = [d| x = 1 |]
            ok = 1
            """
        let parsed = try parse(text)
        #expect(parsed.messages.count == 3, "\(parsed.rendered)")
        #expect(parsed.messages.allSatisfy { $0.hasSuffix("not supported yet") })
        #expect(parsed.module.declarations.contains { PrettyPrinter.text(of: $0) == "ok = 1" })
    }
}
