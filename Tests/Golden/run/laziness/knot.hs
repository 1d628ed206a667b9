module Main where
import Data.List (sortBy, elemIndex)
-- values defined in terms of themselves
data Tree = Leaf Int | Fork Tree Tree deriving Show
repMin :: Tree -> Tree
repMin t = t' where
  (t', m) = go t
  go (Leaf n) = (Leaf m, n)
  go (Fork a b) = let (a', x) = go a; (b', y) = go b in (Fork a' b', min x y)
data Node = Node { nm :: String, val :: Int, links :: [Node] }
graph :: Node
graph = a where
  a = Node "a" 1 [b, c]
  b = Node "b" 2 [a]
  c = Node "c" 3 [c, b]
walk :: Int -> Node -> [String]
walk 0 _ = []
walk n nd = nm nd : walk (n - 1) (last (links nd))
normalise :: [Double] -> [Double]
normalise xs = ys where
  (total, ys) = foldr step (0, []) xs
  step x ~(s, r) = (s + x, x / total : r)
data D = D { prev' :: Maybe D, item :: Int, next' :: Maybe D }
dlist :: [Int] -> Maybe D
dlist = go Nothing where
  go _ [] = Nothing
  go p (x : xs) = this where this = Just (D p x (go this xs))
lastD, firstD :: D -> D
lastD d = maybe d lastD (next' d)
firstD d = maybe d firstD (prev' d)
lcs :: String -> String -> Int
lcs xs ys = head (head table) where
  table = [row i | i <- [0 .. length xs]]
  row i = [cell i j | j <- [0 .. length ys]]
  cell i j | i == length xs || j == length ys = 0
           | xs !! i == ys !! j = 1 + table !! (i + 1) !! (j + 1)
           | otherwise = max (table !! (i + 1) !! j) (table !! i !! (j + 1))
-- assembler: labels resolved by the final table, which the pass itself produces
assemble :: [(Maybe String, String)] -> [String]
assemble prog = out where
  (out, labels) = pass 0 prog
  pass _ [] = ([], [])
  pass n ((l, i) : r) = (resolve i : is, maybe id (\k -> ((k, n) :)) l ls)
    where (is, ls) = pass (n + 1 :: Int) r
  resolve i = case words i of
    ["jmp", t] -> "jmp " ++ maybe "?" show (lookup t labels)
    _ -> i
main :: IO ()
main = do
  print (repMin (Fork (Fork (Leaf 5) (Leaf 3)) (Leaf 9)))
  print (walk 6 graph, val (head (links (head (links graph)))))
  print (normalise [1, 2, 5])
  let Just d = dlist [1 .. 5]
  print (item (lastD d), item (firstD (lastD d)), fmap (fmap item . next') (next' d))
  print (lcs "the quick brown" "a quite brawny")
  print (assemble [(Nothing, "jmp end"), (Just "top", "inc"), (Nothing, "jmp top"), (Just "end", "halt")])
  let xs = [length xs, xs !! 0 + 1, 7]
  print xs
  let (a, b, c) = (1, a + 1, a + b)
  print (a, b, c)
