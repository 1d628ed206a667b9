import HytheBase
import Testing

import HytheSyntax

/// Printing and parsing again gives the same tree, spans aside.
@Suite struct RoundTripTests {
    @Test(arguments: RoundTripTests.programs) func roundTrip(_ text: String) throws {
        let first = try parse(text, allSyntax)
        #expect(first.messages == [], "\(first.rendered)")
        let second = try parse(first.printed, allSyntax)
        #expect(second.messages == [], "\(first.printed)\n\(second.rendered)")
        #expect(shape(first.module.declarations) == shape(second.module.declarations))
        #expect(second.printed == first.printed)
    }

    /// The tree as text without its spans.
    private func shape(_ value: Any) -> String {
        if value is Span { return "" }
        if let symbol = value as? Symbol { return symbol.text }
        let mirror = Mirror(reflecting: value)
        if mirror.children.isEmpty { return "\(value)" }
        let inside = mirror.children.map { ($0.label ?? "") + ":" + shape($0.value) }
        return "\(type(of: value))(\(inside.joined(separator: " ")))"
    }

    static let programs = [
        """
        main = do
          let a = 1
              b = 2
          x <- getLine
          (y, Just z) <- foo
          if x then y
          else z
          case x of
            A -> 1
            C{x, y = 2} | x > 1 -> 1
                        | otherwise -> 2
              where k = 1
          forM_ [1..10] $ \\i -> do
            print i
            when True $
              print 2
          return $ \\case
            A -> 1
            _ -> 2
          where
            foo = 1
        """,
        """
        f = do { a } + case x of { A -> 1 } + \\x -> do { b } :: IO ()
        g = (do { a } `op`) (case x of { A -> 1; B -> do { c; d } } +)
        h = let x = do { a; b } in \\case { A | a, b <- c -> d where { e = 1 } }
        """,
        """
        f = [x | x <- do { a; b }, let y = case x of { A -> 1 }, if a then do { b } else c]
        g x | let y = x; z = y, y > z = if | a -> b | c -> if | d -> e
            | otherwise = w
          where w | a = 1
                  | b = 2
                 where c = 1
        """,
        """
        s = "a\\1234\\&5\\SO\\&H\\"\\\\\\n\\DEL" ++ ['\\'', '"', '\\0', 'é']
        n = [1.5, 0.001, 1e30, 2e-30, 0x1F, 12345678901234567890123] ++ [-1, - 2]
        o = r { a = 1, b = C { c = 2, .. } } { d } where { r = M.R {} }
        t = (# #) where { u = f @Int @[a] (x :: Int) }
        """.replacing("(# #)", with: "()"),
        """
        (x `f` y) z | x = 1
        ((g a) b) c = 2
        x ! y = z
        (a :| b) <> c = d
        !v = 1
        ~(p, q) = r
        h (-1) !x ~y z@(Just _) (id -> w) = 1
        """,
    ]
}
