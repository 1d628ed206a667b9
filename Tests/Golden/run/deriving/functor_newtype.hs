{-# LANGUAGE DeriveFunctor, DeriveFoldable, DeriveTraversable, GeneralizedNewtypeDeriving, StandaloneDeriving #-}
module Main where
-- Functor, Foldable, Traversable, and the instances of a representation for its newtype
import Data.Foldable (toList)
data Tree a = Leaf | Node (Tree a) a (Tree a) deriving (Show, Eq, Ord, Functor, Foldable, Traversable)
data Rose a = Rose a [Rose a] deriving (Show, Functor, Foldable, Traversable)
data P b a = P b (Maybe (a, b, [a])) | Q (Int -> a) deriving Functor
data W f a = W (f a) Int
deriving instance Show (f a) => Show (W f a)
deriving instance Functor f => Functor (W f)
newtype Age = Age Int deriving (Show, Eq, Ord, Num, Enum, Real, Integral)
newtype Parser a = Parser (Maybe a) deriving (Show, Functor, Applicative, Monad)
newtype S = S [Int] deriving (Show, Semigroup, Monoid)
insert :: Ord a => a -> Tree a -> Tree a
insert x Leaf = Node Leaf x Leaf
insert x t@(Node l y r) | x < y = Node (insert x l) y r
                        | x > y = Node l y (insert x r)
                        | otherwise = t
main :: IO ()
main = do
  let t = foldr insert Leaf [3, 1, 4, 1, 5, 9, 2, 6 :: Int]
  print (fmap (+ 1) t)
  print (sum t, product t, toList t, maximum t, length t, elem 4 t)
  print (traverse (\x -> if x > 0 then Just (x * 2) else Nothing) t)
  mapM_ print t
  print (fmap show (Rose 1 [Rose 2 [], Rose 3 [Rose 4 []]]))
  print (sum (Rose 1 [Rose 2 [], Rose 3 [Rose 4 []]]))
  print (sequenceA (Rose [1, 2] [Rose [3] []]))
  case fmap (* 2) (P 'c' (Just (1, 'd', [2, 3]))) of { P c m -> print (c, m); Q f -> print (f 1) }
  print (fmap (+ 1) (W [1, 2] 3))
  print (Age 3 + 4 * 2, toInteger (Age 7 `div` 2), [Age 1 .. Age 3])
  print (do { x <- Parser (Just 1); y <- Parser (Just 2); return (x + y) })
  print (S [1] <> S [2] <> mempty, mconcat [S [1], S [3]])
