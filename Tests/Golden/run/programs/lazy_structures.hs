-- Knots, infinite lists, folds over a tree.
module Main where
-- knot-tying, where/guards, local functions, laziness
import Data.List (sortBy, insertBy, foldl')
import Data.Ord (comparing)
import qualified Data.Foldable as F
import Data.Monoid

data Tree a = Leaf | Node (Tree a) a (Tree a)

instance Functor Tree where
  fmap _ Leaf = Leaf
  fmap f (Node l x r) = Node (fmap f l) (f x) (fmap f r)
instance Foldable Tree where
  foldMap _ Leaf = mempty
  foldMap f (Node l x r) = foldMap f l <> f x <> foldMap f r
instance Traversable Tree where
  traverse _ Leaf = pure Leaf
  traverse f (Node l x r) = Node <$> traverse f l <*> f x <*> traverse f r
instance Show a => Show (Tree a) where
  showsPrec _ Leaf = showString "."
  showsPrec d (Node l x r) = showParen (d > 10) $ showsPrec 11 l . showChar ' ' . showsPrec 11 x . showChar ' ' . showsPrec 11 r

repMin :: Tree Int -> Tree Int
repMin t = t' where
  (t', m) = go t
  go Leaf = (Leaf, maxBound)
  go (Node l x r) = (Node l' m r', minimum [x, ml, mr])
    where (l', ml) = go l
          (r', mr) = go r

fromList :: Ord a => [a] -> Tree a
fromList = foldl' (flip ins) Leaf
  where ins x Leaf = Node Leaf x Leaf
        ins x t@(Node l y r) | x < y = Node (ins x l) y r
                             | x > y, let r' = ins x r = Node l y r'
                             | otherwise = t

data Huff = HLeaf Int Char | HNode Int Huff Huff
weight :: Huff -> Int
weight (HLeaf w _) = w
weight (HNode w _ _) = w

huffman :: String -> [(Char, String)]
huffman s = sortBy (comparing fst) (codes (build (sortBy (comparing weight) leaves)))
  where leaves = [HLeaf (length (filter (== c) s)) c | c <- ['a' .. 'z'], c `elem` s]
        build [t] = t
        build (a : b : ts) = build (insertBy (comparing weight) (HNode (weight a + weight b) a b) ts)
        build [] = error "no input"
        codes (HLeaf _ c) = [(c, "0")]
        codes t = go t ""
          where go (HLeaf _ c) p = [(c, reverse p)]
                go (HNode _ l r) p = go l ('0' : p) ++ go r ('1' : p)

primes :: [Int]
primes = 2 : filter isPrime [3, 5 ..]
isPrime :: Int -> Bool
isPrime n = all ((/= 0) . mod n) (takeWhile ((<= n) . (^ (2 :: Int))) primes)

hamming :: [Integer]
hamming = 1 : merge (map (* 2) hamming) (merge (map (* 3) hamming) (map (* 5) hamming))
  where merge xa@(x : xs) ya@(y : ys) = case x `compare` y of
          LT -> x : merge xs ya
          GT -> y : merge xa ys
          EQ -> x : merge xs ys
        merge _ _ = []

collatz :: Int -> [Int]
collatz = go where
  go 1 = [1]
  go n
    | even n = n : go (n `div` 2)
    | otherwise = n : go (3 * n + 1)

queens :: Int -> [[Int]]
queens n = go n where
  go 0 = [[]]
  go k = [q : qs | qs <- go (k - 1), q <- [1 .. n], safe q qs]
  safe q qs = and [q /= c && abs (q - c) /= d | (d, c) <- zip [1 ..] qs]

main :: IO ()
main = do
  let t = fromList [5, 2, 8, 1, 9, 3 :: Int]
  print t
  print (repMin t)
  print (sum t, product t, F.toList (fmap (* 2) t), maximum t, length t, elem 8 t, foldr (:) [] t)
  print (getSum (foldMap Sum t), getAll (foldMap (All . (> 0)) t), getFirst (foldMap (First . Just) t), getLast (foldMap (Last . Just) t))
  print (traverse (\x -> if x > 0 then Just (x - 1) else Nothing) t)
  print (fmap length (sequenceA [Just "ab", Nothing]), sequence [[1, 2], [3 :: Int]])
  mapM_ print (huffman "abracadabra alakazam")
  print (takeWhile (< 60) primes, primes !! 500)
  print (take 15 hamming, hamming !! 1000)
  print (length (collatz 27), maximum (collatz 27))
  print (length (queens 7), head (queens 8))
  let fibs = 0 : 1 : zipWith (+) fibs (tail fibs) :: [Integer]
      (evens, odds) = (filter even fibs, filter odd fibs)
      xs@(x0 : _) = take 5 evens
      ~(a, ~(b, _)) = undefined :: (Int, (Int, Int))
  print (xs, x0, take 4 odds, fibs !! 200)
  print (let loop = loop in fst (1 :: Int, loop :: Int), const 3 (a + b))
  print (foldr (\x k acc -> if x > 3 then acc else k (acc + x)) id [1 ..] 0)
  print (mconcat ["a", "b"], mempty :: String, (<>) (Just [1]) Nothing, compare 1 2 <> compare 3 3)
  print $ zip3 [1 :: Int ..] "abc" $ iterate not True
  where _unused = ()
