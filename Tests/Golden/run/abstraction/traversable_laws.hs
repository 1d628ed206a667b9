-- Foldable/Traversable instances by hand (one via traverse, one via sequenceA, one via foldMap only) and their laws on examples
module Main where
import Data.Traversable
import Data.Foldable
import Data.Functor.Compose
import Data.Functor.Identity
import Data.Functor.Const
import Data.Functor.Product
import qualified Data.Functor.Sum as S

data Tree a = Leaf | Node (Tree a) a (Tree a) deriving (Eq, Show)
instance Functor Tree where fmap = fmapDefault
instance Foldable Tree where foldMap = foldMapDefault
instance Traversable Tree where
  traverse _ Leaf = pure Leaf
  traverse f (Node l a r) = (\l' r' a' -> Node l' a' r') <$> traverse f l <*> traverse f r <*> f a

data Rose f a = Rose a (f (Rose f a))
instance Functor f => Functor (Rose f) where fmap f (Rose a rs) = Rose (f a) (fmap (fmap f) rs)
instance Foldable f => Foldable (Rose f) where foldr f z (Rose a rs) = f a (foldr (\r acc -> foldr f acc r) z rs)
instance Traversable f => Traversable (Rose f) where
  sequenceA (Rose fa rs) = Rose <$> fa <*> sequenceA (fmap sequenceA rs)

data Opt b a = None b | One a | Many [a] (Opt b a) deriving (Eq, Show)
instance Functor (Opt b) where fmap = fmapDefault
instance Foldable (Opt b) where
  foldMap f o = case o of { None _ -> mempty; One a -> f a; Many as r -> foldMap f as <> foldMap f r }
  length = const (-1)
instance Traversable (Opt b) where
  traverse _ (None b) = pure (None b)
  traverse f (One a) = One <$> f a
  traverse f (Many as r) = Many <$> traverse f as <*> traverse f r

fromList :: [a] -> Tree a
fromList [] = Leaf
fromList xs = let (l, a : r) = splitAt (length xs `div` 2) xs in Node (fromList l) a (fromList r)

number :: Traversable t => t a -> t (Int, a)
number = snd . mapAccumL (\k a -> (k + 1, (k, a))) 0
fromEnd :: Traversable t => t a -> t (Int, a)
fromEnd = snd . mapAccumR (\k a -> (k + 1, (k, a))) 0

laws :: (Traversable t, Eq (t Int), Eq (t Integer)) => t Int -> [Bool]
laws t =
  [ runIdentity (traverse Identity t) == t
  , fmap (traverse g) (f' t) == getCompose (traverse (Compose . fmap g . f) t)
  , getConst (traverse (Const . pure) t) == toList t
  , foldr (:) [] t == foldMap pure t
  , sequenceA (fmap f t) == f' t
  , foldl (flip (:)) [] t == reverse (toList t)
  ] where f x = if x > -9 then Just (x * 2) else Nothing
          g x = [fromIntegral x, 1 :: Integer]
          f' = traverse f

main :: IO ()
main = do
  let t = fromList [1 .. 6 :: Int]
      o = Many [1, 2] (Many [] (Many [3] (One 4))) :: Opt Bool Int
      r = Rose 1 [Rose 2 [], Rose 3 [Rose 4 []]] :: Rose [] Int
  print (toList t, toList (number t)) >> print (fromEnd t)
  print (laws t, laws o, laws [1, 2, 3], laws (Just 4))
  print (number o, length o, sum o, elem 3 o, null o, maximum o, foldr1 (-) o, foldl1 (-) o)
  print (toList r, toList (fromEnd r), product r, length r, fmap toList (traverse (\x -> if x > 3 then Left x else Right x) r))
  print (map toList (traverse (\x -> [x, -x]) (Rose 1 (Just (Rose 2 Nothing)))))
  print (toList (Pair t (fromList [7])) , sum (Compose [Just 1, Nothing, Just 5]), map sum [S.InL [1, 2], S.InR (Just 3)])
  print (traverse_ print' [1, 2], for_ (Just 3) Left, asum [Nothing, Just 'a', Just 'b'], sequenceA_ [[1, 2], [3]], find even o, and (fmap (> 0) t))
  print (minimumBy (\a b -> compare (snd a) (snd b)) (number "hello"), foldrM (\a b -> if a > 0 then Just (a - b) else Nothing) 0 t, notElem 9 t)
  where print' x = ([show x], ())
