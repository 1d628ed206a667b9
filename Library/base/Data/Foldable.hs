{-# LANGUAGE BangPatterns, NoImplicitPrelude #-}
-- | Structures that can be folded.
module Data.Foldable
  ( Foldable(..), foldrM, foldlM, traverse_, for_, sequenceA_, asum, mapM_, forM_, sequence_, msum
  , concat, concatMap, and, or, any, all, maximumBy, minimumBy, notElem, find
  ) where

import Data.Coerce
import Data.Either
import Data.Maybe
import Data.Monoid
import Data.Proxy
import GHC.Arr.Type
import GHC.Base hiding (foldr)
import GHC.Num
import GHC.Tuple (Solo(..))
import qualified GHC.List as List

infix 4 `elem`, `notElem`

class Foldable t where
  fold :: Monoid m => t m -> m
  foldMap :: Monoid m => (a -> m) -> t a -> m
  foldMap' :: Monoid m => (a -> m) -> t a -> m
  foldr :: (a -> b -> b) -> b -> t a -> b
  foldr' :: (a -> b -> b) -> b -> t a -> b
  foldl :: (b -> a -> b) -> b -> t a -> b
  foldl' :: (b -> a -> b) -> b -> t a -> b
  foldr1 :: (a -> a -> a) -> t a -> a
  foldl1 :: (a -> a -> a) -> t a -> a
  toList :: t a -> [a]
  null :: t a -> Bool
  length :: t a -> Int
  elem :: Eq a => a -> t a -> Bool
  maximum :: Ord a => t a -> a
  minimum :: Ord a => t a -> a
  sum :: Num a => t a -> a
  product :: Num a => t a -> a

  fold = foldMap id
  foldMap f = foldr (\x acc -> f x <> acc) mempty
  foldMap' f = foldl' (\acc x -> acc <> f x) mempty
  foldr f z t = appEndo (foldMap (\x -> Endo (f x)) t) z
  foldr' f z0 t = foldl (\k x z -> k $! f x z) id t z0
  foldl f z t = appEndo (getDual (foldMap (\x -> Dual (Endo (\acc -> f acc x))) t)) z
  foldl' f z0 t = foldr (\x k z -> k $! f z x) id t z0
  foldr1 f t = fromMaybe (errorWithoutStackTrace "foldr1: empty structure") (foldr step Nothing t)
    where
      step x Nothing = Just x
      step x (Just y) = Just (f x y)
  foldl1 f t = fromMaybe (errorWithoutStackTrace "foldl1: empty structure") (foldl step Nothing t)
    where
      step Nothing y = Just y
      step (Just x) y = Just (f x y)
  toList t = foldr (:) [] t
  null = foldr (\_ _ -> False) True
  length = foldl' (\n _ -> n + 1) 0
  elem x = any (\y -> x == y)
  maximum t = fromMaybe (errorWithoutStackTrace "maximum: empty structure") (getGreatest (foldMap' (\x -> Greatest (Just x)) t))
  minimum t = fromMaybe (errorWithoutStackTrace "minimum: empty structure") (getLeast (foldMap' (\x -> Least (Just x)) t))
  sum t = getSum (foldMap' Sum t)
  product t = getProduct (foldMap' Product t)
  {-# MINIMAL foldMap | foldr #-}

-- | The monoid of maxima; of two equal ones the earlier.
newtype Greatest a = Greatest { getGreatest :: Maybe a }

instance Ord a => Semigroup (Greatest a) where
  m <> Greatest Nothing = m
  Greatest Nothing <> n = n
  m@(Greatest (Just x)) <> n@(Greatest (Just y)) = if x >= y then m else n

instance Ord a => Monoid (Greatest a) where
  mempty = Greatest Nothing

-- | The monoid of minima; of two equal ones the earlier.
newtype Least a = Least { getLeast :: Maybe a }

instance Ord a => Semigroup (Least a) where
  m <> Least Nothing = m
  Least Nothing <> n = n
  m@(Least (Just x)) <> n@(Least (Just y)) = if x <= y then m else n

instance Ord a => Monoid (Least a) where
  mempty = Least Nothing

instance Foldable [] where
  fold = mconcat
  foldMap f xs = List.foldr (\x r -> f x <> r) mempty xs
  {-# INLINE foldMap #-}
  foldr = List.foldr
  foldr' = List.foldr'
  foldl = List.foldl
  foldl' = List.foldl'
  foldr1 = List.foldr1
  foldl1 = List.foldl1
  toList xs = xs
  null = List.null
  length = List.length
  elem = List.elem
  maximum = List.maximum
  minimum = List.minimum
  sum = List.sum
  product = List.product

instance Foldable Maybe where
  foldMap = maybe mempty
  foldr _ z Nothing = z
  foldr f z (Just x) = f x z
  foldl _ z Nothing = z
  foldl f z (Just x) = f z x

instance Foldable NonEmpty where
  fold ~(x :| xs) = x <> fold xs
  foldr f z ~(x :| xs) = f x (List.foldr f z xs)
  foldl f z (x :| xs) = List.foldl f (f z x) xs
  foldl1 f (x :| xs) = List.foldl f x xs
  foldr1 f (x :| xs) = List.foldr1 f (x : xs)
  foldMap f ~(x :| xs) = f x <> foldMap f xs
  toList ~(x :| xs) = x : xs
  null _ = False
  length (_ :| xs) = 1 + List.length xs

instance Foldable (Either a) where
  foldMap _ (Left _) = mempty
  foldMap f (Right y) = f y
  foldr _ z (Left _) = z
  foldr f z (Right y) = f y z
  length (Left _) = 0
  length (Right _) = 1
  null = isLeft

instance Foldable Solo where
  foldMap f (Solo x) = f x
  foldr f z (Solo x) = f x z
  length (Solo _) = 1
  null (Solo _) = False

instance Foldable ((,) a) where
  foldMap f (_, y) = f y
  foldr f z (_, y) = f y z
  length _ = 1
  null _ = False

instance Foldable Proxy where
  foldMap _ _ = mempty
  fold _ = mempty
  foldr _ z _ = z
  foldl _ z _ = z
  foldl1 _ _ = errorWithoutStackTrace "foldl1: Proxy"
  foldr1 _ _ = errorWithoutStackTrace "foldr1: Proxy"
  length _ = 0
  null _ = True
  elem _ _ = False
  sum _ = 0
  product _ = 1

instance Foldable (Array i) where
  foldr = foldrElements
  foldl' = foldlElements'
  foldr1 f a
    | null a = errorWithoutStackTrace "foldr1: empty Array"
    | otherwise = List.foldr1 f (toList a)
  foldl1 f a
    | null a = errorWithoutStackTrace "foldl1: empty Array"
    | otherwise = List.foldl1 f (toList a)
  length = numElements
  null a = numElements a == 0

instance Foldable Dual where
  foldMap = coerce
  foldr f z (Dual x) = f x z

instance Foldable Sum where
  foldMap = coerce
  foldr f z (Sum x) = f x z

instance Foldable Product where
  foldMap = coerce
  foldr f z (Product x) = f x z

instance Foldable First where
  foldr f z (First x) = foldr f z x

instance Foldable Last where
  foldr f z (Last x) = foldr f z x

instance Foldable f => Foldable (Alt f) where
  foldr f z (Alt x) = foldr f z x

instance Foldable f => Foldable (Ap f) where
  foldr f z (Ap x) = foldr f z x

foldrM :: (Foldable t, Monad m) => (a -> b -> m b) -> b -> t a -> m b
foldrM f z0 xs = foldl (\k x z -> f x z >>= k) return xs z0

foldlM :: (Foldable t, Monad m) => (b -> a -> m b) -> b -> t a -> m b
foldlM f z0 xs = foldr (\x k -> oneShot (\z -> f z x >>= k)) return xs z0
{-# INLINE foldlM #-}

traverse_ :: (Foldable t, Applicative f) => (a -> f b) -> t a -> f ()
traverse_ f = foldr (\x k -> f x *> k) (pure ())

for_ :: (Foldable t, Applicative f) => t a -> (a -> f b) -> f ()
for_ t f = traverse_ f t

mapM_ :: (Foldable t, Monad m) => (a -> m b) -> t a -> m ()
mapM_ f = foldr (\x k -> f x >> k) (return ())

forM_ :: (Foldable t, Monad m) => t a -> (a -> m b) -> m ()
forM_ t f = mapM_ f t

sequenceA_ :: (Foldable t, Applicative f) => t (f a) -> f ()
sequenceA_ = foldr (*>) (pure ())

sequence_ :: (Foldable t, Monad m) => t (m a) -> m ()
sequence_ = foldr (>>) (return ())

asum :: (Foldable t, Alternative f) => t (f a) -> f a
asum = foldr (<|>) empty

msum :: (Foldable t, MonadPlus m) => t (m a) -> m a
msum = asum

concat :: Foldable t => t [a] -> [a]
concat t = build (\c n -> foldr (\xs r -> List.foldr c r xs) n t)
{-# INLINE concat #-}

concatMap :: Foldable t => (a -> [b]) -> t a -> [b]
concatMap f t = build (\c n -> foldr (\x r -> List.foldr c r (f x)) n t)
{-# INLINE concatMap #-}

and, or :: Foldable t => t Bool -> Bool
and t = getAll (foldMap All t)
or t = getAny (foldMap Any t)

any, all :: Foldable t => (a -> Bool) -> t a -> Bool
any p t = getAny (foldMap (\x -> Any (p x)) t)
all p t = getAll (foldMap (\x -> All (p x)) t)

-- | The greatest element, the last of equal ones.
maximumBy :: Foldable t => (a -> a -> Ordering) -> t a -> a
maximumBy cmp t = fromMaybe (errorWithoutStackTrace "maximumBy: empty structure") (foldl' step Nothing t)
  where
    step kept y = Just $! case kept of
      Nothing -> y
      Just x -> case cmp x y of
        GT -> x
        _ -> y

-- | The least element, the first of equal ones.
minimumBy :: Foldable t => (a -> a -> Ordering) -> t a -> a
minimumBy cmp t = fromMaybe (errorWithoutStackTrace "minimumBy: empty structure") (foldl' step Nothing t)
  where
    step kept y = Just $! case kept of
      Nothing -> y
      Just x -> case cmp x y of
        GT -> y
        _ -> x

notElem :: (Foldable t, Eq a) => a -> t a -> Bool
notElem x t = not (elem x t)

find :: Foldable t => (a -> Bool) -> t a -> Maybe a
find p t = getFirst (foldMap (\x -> First (if p x then Just x else Nothing)) t)
