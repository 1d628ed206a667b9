-- Knot-tying: repmin, circular attribute passes, graphs with cyclic pointers, lazy arrays as memo tables, a hand-made mfix
module Main where
import Data.Array
import Data.Function (fix)
import Control.Monad.Fix

data Tree a = Tip a | Bin (Tree a) (Tree a) deriving (Show, Eq)

repmin :: Ord a => Tree a -> Tree a
repmin t = t' where
  (t', m) = go t
  go (Tip a) = (Tip m, a)
  go (Bin l r) = let { (l', a) = go l; (r', b) = go r } in (Bin l' r', min a b)

sortTree :: Ord a => Tree a -> Tree a
sortTree t = out where
  (out, leaves, _) = go t [] (foldr insert' [] leaves)
  go (Tip a) acc ~(x : xs) = (Tip x, a : acc, xs)
  go (Bin l r) acc xs = let { (r', acc2, xs2) = go r acc xs1; (l', acc1, xs1) = go l acc2 xs } in (Bin l' r', acc1, xs2)
  insert' x [] = [x]
  insert' x (y : ys) | x <= y = x : y : ys
                     | otherwise = y : insert' x ys

data Node = Node { nid :: Int, succs :: [Node] }
graph :: [(Int, [Int])] -> Int -> Node
graph spec = look where
  look k = maybe (error "node") id (lookup k table)
  table = [(k, Node k (map look ks)) | (k, ks) <- spec]

walk :: Int -> Node -> [Int]
walk 0 _ = []
walk n (Node k ss) = k : case ss of { [] -> []; _ -> walk (n - 1) (ss !! (n `mod` length ss)) }

lcs :: String -> String -> String
lcs xs ys = reverse (snd (t ! (0, 0))) where
  (n, m) = (length xs, length ys)
  ax = listArray (0, n) xs
  ay = listArray (0, m) ys
  t = array ((0, 0), (n, m)) [((i, j), f i j) | i <- [0 .. n], j <- [0 .. m]]
  f i j | i == n || j == m = (0 :: Int, "")
        | ax ! i == ay ! j = let (k, s) = t ! (i + 1, j + 1) in (k + 1, s ++ [ax ! i])
        | otherwise = let { a = t ! (i + 1, j); b = t ! (i, j + 1) } in if fst a >= fst b then a else b

newtype LazyState s a = LS { runLS :: s -> (a, s) }
instance Functor (LazyState s) where fmap f m = LS (\s -> let (a, s') = runLS m s in (f a, s'))
instance Applicative (LazyState s) where { pure a = LS (\s -> (a, s)); f <*> x = f >>= \g -> fmap g x }
instance Monad (LazyState s) where m >>= k = LS (\s -> let (a, s') = runLS m s in runLS (k a) s')
instance MonadFix (LazyState s) where mfix f = LS (\s -> let (a, s') = runLS (f a) s in (a, s'))

tick :: LazyState Int Int
tick = LS (\s -> (s, s + 1))

main :: IO ()
main = do
  let t = Bin (Bin (Tip 5) (Tip 2)) (Bin (Tip 9) (Bin (Tip (-1)) (Tip 4))) :: Tree Int
  print (repmin t)
  print (sortTree t)
  let g = graph [(1, [2, 3]), (2, [3]), (3, [1, 4, 2]), (4, [])]
  print (map (\k -> walk 9 (g k)) [1, 2, 3], nid (head (succs (head (succs (g 1))))))
  putStrLn (lcs "knot tying in haskell" "not trying in a hell")
  print (take 10 (fix (\fibs -> 0 : 1 : zipWith (+) fibs (tail fibs))) :: [Integer])
  print (fst (runLS (mfix (\xs -> do { n <- tick; m <- tick; return (n : m : take 4 (map (* 10) xs)) })) 3))
  print (fmap (take 5) (mfix (\xs -> Just (1 : map (* 2) xs)) :: Maybe [Int]))
  print (map (take 3) (mfix (\xs -> [1 : xs, 2 : xs, [3 :: Int]])))
  (a, b) <- mfix (\ ~(p, q) -> do { putStrLn "once"; return (1 : take 2 q, 2 : map (+ 1) p) })
  print (a, b :: [Int])
  let evens = 0 : map (+ 1) odds; odds = map (+ 1) evens in print (takeWhile (< 9) evens, odds !! 4 :: Int)
