-- Values defined by themselves: mutual lazy records, circular programs, infinite trees, memo by laziness, `mfix`, `fix`.
module Main where

import Control.Monad.Fix
import Data.Array hiding (index)
import Data.Function (fix)
import Data.IORef
import Data.List (unfoldr, intercalate)
import System.IO.Unsafe (unsafeInterleaveIO)

data Node = Node { label :: String, next, prev :: Node, index :: Int }

ring :: [String] -> Node
ring ls = first
  where
    (first, final) = go final 0 ls
    go before i [l] = let n = Node { label = l, next = first, prev = before, index = i } in (n, n)
    go before i (l : rest) = (n, e)
      where n = Node l m before i
            (m, e) = go n (i + 1) rest
    go _ _ [] = error "empty ring"

-- One pass that replaces every number by its share of the total and sorts by the way.
shares :: [Double] -> [(Double, Double)]
shares xs = out
  where
    (out, total) = foldr (\x (ys, t) -> (insert (x, x / total) ys, t + x)) ([], 0) xs
    insert p [] = [p]
    insert p (q : qs) | fst p <= fst q = p : q : qs
                      | otherwise = q : insert p qs

data Tree = Tree Tree Integer Tree
nats :: Tree
nats = go 0 1 where go n s = Tree (go (n + s) (2 * s)) n (go (n + 2 * s) (2 * s))

at :: Tree -> Integer -> Integer
at (Tree _ x _) 0 = x
at (Tree l _ r) n = case (n - 1) `quotRem` 2 of
  (q, 0) -> at l q
  (q, _) -> at r q

mapTree :: (Integer -> Integer) -> Tree -> Tree
mapTree f (Tree l x r) = Tree (mapTree f l) (f x) (mapTree f r)

memo :: ((Integer -> Integer) -> Integer -> Integer) -> Integer -> Integer
memo f = g where
  g = at (mapTree (f g) nats)

hofstadter :: (Integer -> Integer) -> Integer -> Integer
hofstadter _ 0 = 0
hofstadter h n = n - h (h (n - 1))

hamming :: [Integer]
hamming = 1 : merge (map (* 2) hamming) (merge (map (3 *) hamming) (map (5 *) hamming))
  where merge a@(x : xs) b@(y : ys) | x < y = x : merge xs b
                                    | x > y = y : merge a ys
                                    | otherwise = x : merge xs ys
        merge _ _ = []

-- Attribute grammar style: line numbers of labels known before the labels are met.
data Ins = Label String | Jump String | Op String
assemble :: [Ins] -> [String]
assemble is = code
  where
    (code, env) = go 0 is
    go _ [] = ([], [])
    go n (i : r) = case i of
      Label l -> let (c, e) = go n r in (c, (l, n :: Int) : e)
      Jump l -> let (c, e) = go (n + 1) r in (("jump " ++ maybe "?" show (lookup l env)) : c, e)
      Op o -> let (c, e) = go (n + 1) r in (o : c, e)

main :: IO ()
main = do
  let r = ring (words "a b c d")
  putStrLn (concatMap label (take 10 (iterate next r)) ++ concatMap label (take 10 (iterate prev r)))
  print (index (prev r), index (next (prev (prev r))), label (next (next (prev (next r)))))
  print (shares [3, 1, 4, 2])
  print (map (at nats) [0 .. 12], at nats (10 ^ (25 :: Int)))
  print (map (memo hofstadter) [0, 10 .. 200])
  print (memo (\f n -> if n < 2 then n else f (n - 1) + f (n - 2)) 150)
  print (take 20 hamming, hamming !! 1500)
  putStrLn (intercalate ";" (assemble [Jump "end", Label "top", Op "add", Jump "top", Label "end", Op "halt", Jump "nowhere"]))
  xs <- mfix (\xs -> do { r' <- newIORef (1 : map (* 2) (take 5 xs)); readIORef r' })
  print xs
  print (take 5 (fst (fix (\ ~(a, b) -> (1 : b, map (+ 1) a)))))
  print (fmap (take 3) (mfix (\x -> Just (1 : x))), fmap (take 2) (mfix (\x -> [1 : x, 2 : x])))
  let collatz = listArray (1, 30) [if n == 1 then 0 else 1 + look (if even n then n `div` 2 else 3 * n + 1) | n <- [1 .. 30]] :: Array Int Int
      look n | inRange (bounds collatz) n = collatz ! n
             | otherwise = 1 + look (if even n then n `div` 2 else 3 * n + 1)
  print (elems collatz)
  count <- newIORef (0 :: Int)
  lazies <- mapM (\k -> unsafeInterleaveIO (modifyIORef count (+ 1) >> return (k * k))) [1 .. 10 :: Int]
  print (lazies !! 3 + lazies !! 3 + lazies !! 6)
  readIORef count >>= print
  print (unfoldr (\(a, b) -> if a > 100 then Nothing else Just (a, (b, a + b))) (0, 1 :: Int))
