-- Shortest paths with a leftist heap and an association tree, checked against Bellman and Ford's way by relaxation.
module Main where

import Data.Array
import Data.Foldable (toList)
import Data.List (foldl', intercalate, sort, unfoldr)
import Data.Maybe (fromMaybe)

data Heap a = E | T !Int a (Heap a) (Heap a)

instance Foldable Heap where
  foldr _ z E = z
  foldr f z (T _ x l r) = f x (foldr f (foldr f z r) l)

rank :: Heap a -> Int
rank E = 0
rank (T n _ _ _) = n

merge :: Ord a => Heap a -> Heap a -> Heap a
merge E h = h
merge h E = h
merge h@(T _ x l r) k@(T _ y l' r')
  | x <= y = node x l (merge r k)
  | otherwise = node y l' (merge h r')
  where
    node v a b | rank a >= rank b = T (rank b + 1) v a b
               | otherwise = T (rank a + 1) v b a

push :: Ord a => a -> Heap a -> Heap a
push x = merge (T 1 x E E)

pop :: Ord a => Heap a -> Maybe (a, Heap a)
pop E = Nothing
pop (T _ x l r) = Just (x, merge l r)

type Graph = Array Int [(Int, Int)]

-- A fixed pseudo-random graph.
graph :: Int -> Graph
graph n = accumArray (flip (:)) [] (0, n - 1)
  [(a, (b, w)) | (a, b, w) <- take (4 * n) (triples 12345), a /= b]
  where
    triples seed = let [s1, s2, s3] = take 3 (tail (iterate step seed)) in (s1 `mod` n, s2 `div` 7 `mod` n, 1 + s3 `div` 11 `mod` 50) : triples s3
    step s = (s * 1103515245 + 12345) `mod` 2147483648

data Seen = Seen { distance :: Int, before :: Maybe Int }

dijkstra :: Graph -> Int -> Array Int (Maybe Seen)
dijkstra g source = go (push (0, source, Nothing) E) (listArray (bounds g) (repeat Nothing))
  where
    go queue done = case pop queue of
      Nothing -> done
      Just ((d, v, p), rest)
        | Just _ <- done ! v -> go rest done
        | otherwise -> go (foldl' (flip push) rest [(d + w, u, Just v) | (u, w) <- g ! v]) (done // [(v, Just (Seen d p))])

relax :: Graph -> Int -> Array Int (Maybe Int)
relax g source = stable (iterate step start)
  where
    start = listArray (bounds g) (repeat Nothing) // [(source, Just 0)]
    step d = accum least d [(u, Just (x + w)) | (v, es) <- assocs g, Just x <- [d ! v], (u, w) <- es]
    least Nothing b = b
    least a Nothing = a
    least (Just a) (Just b) = Just (min a b)
    stable (a : rest@(b : _)) = if a == b then a else stable rest
    stable _ = error "finite"

path :: Array Int (Maybe Seen) -> Int -> [Int]
path t = reverse . unfoldr (fmap (\v -> (v, t ! v >>= before))) . Just

main :: IO ()
main = do
  print (toList (foldr push E [5, 2, 8, 1, 9, 3 :: Int]), unfoldr pop (foldr push E "leftist"))
  let g = graph 60
      t = dijkstra g 0
  print (fmap (fmap distance) t == relax g 0)
  print (length [() | Nothing <- elems t])
  let reached = sort [(distance s, v) | (v, Just s) <- assocs t]
  print (take 8 reached, last reached)
  putStrLn (intercalate " -> " (map show (path t (snd (last reached)))))
  print [distance (fromMaybe (error "?") (t ! v)) | v <- path t (snd (last reached))]
