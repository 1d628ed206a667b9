-- String search: naive, by a knot-tied automaton, by a table of borders; and NFA subsets made into a DFA, minimised.
module Main where

import Data.Array
import Data.List (elemIndex, foldl', group, isPrefixOf, nub, sort, sortOn, tails)
import Data.Maybe (fromJust)

-- Each state of the matcher is a value; failure edges point into the very structure being built.
data Matcher a = Matcher { accepting :: Bool, next :: a -> Matcher a }

matcher :: Eq a => [a] -> Matcher a
matcher pat = start
  where
    start = build pat (const start)
    build [] failing = Matcher True failing
    build (x : xs) failing = Matcher False (\c -> if c == x then forward else failing c)
      where forward = build xs (next (failing x))

search :: Eq a => [a] -> [a] -> [Int]
search pat s = [i - length pat | (i, m) <- zip [0 ..] (scanl next (matcher pat) s), accepting m]

naive :: Eq a => [a] -> [a] -> [Int]
naive pat s = [i | (i, t) <- zip [0 ..] (tails s), pat `isPrefixOf` t]

borders :: Eq a => [a] -> Array Int Int
borders s = table
  where
    n = length s
    a = listArray (1, n) s
    table = listArray (0, n) (-1 : map f [1 .. n])
    f i = 1 + until (\j -> j < 0 || a ! (j + 1) == a ! i) (table !) (table ! (i - 1))

data Regex = Eps | Chr Char | Regex :|: Regex | Regex :>: Regex | Star Regex
infixr 5 :|:
infixr 6 :>:

data NFA = NFA { edges :: [(Int, Maybe Char, Int)], final, size :: Int }

compile :: Regex -> NFA
compile Eps = NFA [(0, Nothing, 1)] 1 2
compile (Chr c) = NFA [(0, Just c, 1)] 1 2
compile (a :>: b) = NFA (edges m ++ shift k (edges n) ++ [(final m, Nothing, k)]) (k + final n) (k + size n)
  where { m = compile a; n = compile b; k = size m }
compile (a :|: b) = NFA (shift 1 (edges m) ++ shift k (edges n) ++ [(0, Nothing, 1), (0, Nothing, k), (1 + final m, Nothing, end), (k + final n, Nothing, end)]) end (end + 1)
  where { m = compile a; n = compile b; k = 1 + size m; end = k + size n }
compile (Star a) = NFA (shift 1 (edges m) ++ [(0, Nothing, 1), (0, Nothing, end), (1 + final m, Nothing, 0)]) end (end + 1)
  where { m = compile a; end = 1 + size m }

shift :: Int -> [(Int, c, Int)] -> [(Int, c, Int)]
shift k es = [(a + k, c, b + k) | (a, c, b) <- es]

type DFA = ([Bool], [[Int]])

determinise :: String -> NFA -> DFA
determinise alphabet nfa = (map (final nfa `elem`) states, [[index (go c s) | c <- alphabet] | s <- states])
  where
    closure s = let s' = sort (nub (s ++ [b | (a, Nothing, b) <- edges nfa, a `elem` s])) in if s' == s then s else closure s'
    go c s = closure (sort (nub [b | (a, Just c', b) <- edges nfa, c == c', a `elem` s]))
    states = explore [] [closure [0]]
    explore seen [] = reverse seen
    explore seen (q : qs) | q `elem` seen = explore seen qs
                          | otherwise = explore (q : seen) (qs ++ [go c q | c <- alphabet])
    index s = fromJust (elemIndex s states)

minimise :: DFA -> DFA
minimise (acc, trans) = pick (stable (map fromEnum acc))
  where
    stable cls | length (nub cls') == length (nub cls) = cls
               | otherwise = stable cls'
      where sigs = [(c, [cls !! t | t <- ts]) | (c, ts) <- zip cls trans]
            cls' = map (fromJust . flip elemIndex (nub sigs)) sigs
    pick cls = let reps = map snd (sortOn fst [(c, i) | c <- nub cls, let i = fromJust (elemIndex c cls)])
                   names = [cls !! r | r <- reps]
               in ([acc !! r | r <- reps], [[fromJust (elemIndex (cls !! t) names) | t <- trans !! r] | r <- reps])

accepts :: String -> DFA -> String -> Bool
accepts alphabet (acc, trans) = (acc !!) . foldl' (\s c -> trans !! s !! fromJust (elemIndex c alphabet)) 0

main :: IO ()
main = do
  let s = concat (replicate 8 "abaababa") ++ "abab"
  print [search p s == naive p s | p <- ["aba", "abaab", "babab", "", "zz", s]]
  print (search "babaab" s, elems (borders "abaababaab"))
  let r = Star (Chr 'a' :|: Chr 'b') :>: Chr 'a' :>: (Chr 'a' :|: Chr 'b') :>: (Eps :|: Chr 'b')
      n = compile r
      d = determinise "ab" n
      m = minimise d
  print (size n, length (fst d), length (fst m))
  print m
  let ws = concatMap (\k -> mapM (const "ab") [1 .. k]) [0 .. 6 :: Int]
  print (length (filter (accepts "ab" m) ws), map (accepts "ab" d) ws == map (accepts "ab" m) ws)
  print (map (\g -> (head g, length g)) (group (sort (map (accepts "ab" m) ws))))
