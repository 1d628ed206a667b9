{-# LANGUAGE RankNTypes #-}
-- | Merging of two maps from 'Int' by what is to be done with keys of one, of the other and of both.
module Data.IntMap.Internal.Merge
  ( WhenMissing(..), WhenMatched(..), SimpleWhenMissing, SimpleWhenMatched, runWhenMatched, runWhenMissing, merge, mergeA
  , dropMissing, preserveMissing, filterMissing, filterAMissing
  , lmapWhenMissing, contramapFirstWhenMatched, contramapSecondWhenMatched
  , mapMissingBy, mapMaybeMissingBy, traverseMissingBy, traverseMaybeMissingBy
  , zipWithMatchedBy, zipWithMaybeMatchedBy, zipWithAMatchedBy, zipWithMaybeAMatchedBy, mapWhenMissingBy, mapWhenMatchedBy
  ) where

import qualified Control.Category as Category
import Data.Functor.Identity
import Data.IntMap.Internal
import Data.IntMap.Internal.Basic (filterWithKey)
import Data.IntMap.Internal.Tree
import Data.IntMap.Internal.Values

-- | For keys that one map has alone: by whole trees, which may cost nothing, and by single keys.
data WhenMissing f x y = WhenMissing
  { missingSubtree :: IntMap x -> f (IntMap y)
  , missingKey :: Key -> x -> f (Maybe y)
  }

newtype WhenMatched f x y z = WhenMatched { matchedKey :: Key -> x -> y -> f (Maybe z) }

type SimpleWhenMissing = WhenMissing Identity
type SimpleWhenMatched = WhenMatched Identity

runWhenMatched :: WhenMatched f x y z -> Key -> x -> y -> f (Maybe z)
runWhenMatched = matchedKey

runWhenMissing :: WhenMissing f x y -> Key -> x -> f (Maybe y)
runWhenMissing = missingKey

merge :: SimpleWhenMissing a c -> SimpleWhenMissing b c -> SimpleWhenMatched a b c -> IntMap a -> IntMap b -> IntMap c
merge left right both m n = runIdentity (mergeA left right both m n)

-- | The actions are done in the order of the keys.
mergeA
  :: Applicative f
  => WhenMissing f a c -> WhenMissing f b c -> WhenMatched f a b c -> IntMap a -> IntMap b -> f (IntMap c)
mergeA left right both = mergeWithA
  (\k x y -> fmap (maybeLeaf Tip k) (matchedKey both k x y)) (part left) (part right)
  where
    part missing (Tip k x) = fmap (maybeLeaf Tip k) (missingKey missing k x)
    part missing t = missingSubtree missing t

-- Keys of one map

-- | By single keys; trees are gone through.
byKey :: Applicative f => (Key -> x -> f (Maybe y)) -> WhenMissing f x y
byKey f = WhenMissing (traverseMaybeWithKeyBy Tip f) f

dropMissing :: Applicative f => WhenMissing f x y
dropMissing = WhenMissing (const (pure Nil)) (\_ _ -> pure Nothing)

preserveMissing :: Applicative f => WhenMissing f x x
preserveMissing = WhenMissing pure (\_ x -> pure (Just x))

filterMissing :: Applicative f => (Key -> x -> Bool) -> WhenMissing f x x
filterMissing ok = WhenMissing (pure . filterWithKey ok) (\k x -> pure (if ok k x then Just x else Nothing))

filterAMissing :: Applicative f => (Key -> x -> f Bool) -> WhenMissing f x x
filterAMissing ok = byKey (\k x -> fmap (\yes -> if yes then Just x else Nothing) (ok k x))

-- | How a value is put into a map: as it is, or evaluated.
type Done = forall a. a -> Maybe a

mapMissingBy :: Applicative f => Done -> (Key -> x -> y) -> WhenMissing f x y
mapMissingBy done f = mapMaybeMissingBy done (\k x -> Just (f k x))

mapMaybeMissingBy :: Applicative f => Done -> (Key -> x -> Maybe y) -> WhenMissing f x y
mapMaybeMissingBy done f = WhenMissing (pure . mapMaybeWithKeyBy Tip g) (\k x -> pure (g k x))
  where g k x = f k x >>= done

traverseMissingBy :: Applicative f => Done -> (Key -> x -> f y) -> WhenMissing f x y
traverseMissingBy done f = byKey (\k x -> fmap done (f k x))

traverseMaybeMissingBy :: Applicative f => Done -> (Key -> x -> f (Maybe y)) -> WhenMissing f x y
traverseMaybeMissingBy done f = byKey (\k x -> fmap (>>= done) (f k x))

mapWhenMissingBy :: Functor f => Done -> (a -> b) -> WhenMissing f x a -> WhenMissing f x b
mapWhenMissingBy done f (WhenMissing tree key) = WhenMissing
  (fmap (mapMaybeWithKeyBy Tip (\_ x -> done (f x))) . tree)
  (\k x -> fmap (>>= done . f) (key k x))

lmapWhenMissing :: (b -> a) -> WhenMissing f a x -> WhenMissing f b x
lmapWhenMissing f (WhenMissing tree key) = WhenMissing (tree . fmap f) (\k -> key k . f)

-- Keys of both

zipWithMatchedBy :: Applicative f => Done -> (Key -> x -> y -> z) -> WhenMatched f x y z
zipWithMatchedBy done f = WhenMatched (\k x y -> pure (done (f k x y)))

zipWithMaybeMatchedBy :: Applicative f => Done -> (Key -> x -> y -> Maybe z) -> WhenMatched f x y z
zipWithMaybeMatchedBy done f = WhenMatched (\k x y -> pure (f k x y >>= done))

zipWithAMatchedBy :: Applicative f => Done -> (Key -> x -> y -> f z) -> WhenMatched f x y z
zipWithAMatchedBy done f = WhenMatched (\k x y -> fmap done (f k x y))

zipWithMaybeAMatchedBy :: Applicative f => Done -> (Key -> x -> y -> f (Maybe z)) -> WhenMatched f x y z
zipWithMaybeAMatchedBy done f = WhenMatched (\k x y -> fmap (>>= done) (f k x y))

mapWhenMatchedBy :: Functor f => Done -> (a -> b) -> WhenMatched f x y a -> WhenMatched f x y b
mapWhenMatchedBy done f (WhenMatched g) = WhenMatched (\k x y -> fmap (>>= done . f) (g k x y))

contramapFirstWhenMatched :: (b -> a) -> WhenMatched f a y z -> WhenMatched f b y z
contramapFirstWhenMatched f (WhenMatched g) = WhenMatched (\k x y -> g k (f x) y)

contramapSecondWhenMatched :: (b -> a) -> WhenMatched f x a z -> WhenMatched f x b z
contramapSecondWhenMatched f (WhenMatched g) = WhenMatched (\k x y -> g k x (f y))

-- Instances

instance (Applicative f, Monad f) => Functor (WhenMissing f x) where
  fmap f = mapWhenMissingBy Just f

instance (Applicative f, Monad f) => Category.Category (WhenMissing f) where
  id = preserveMissing
  g . f = byKey (\k x -> missingKey f k x >>= maybe (return Nothing) (missingKey g k))

instance (Applicative f, Monad f) => Applicative (WhenMissing f x) where
  pure x = mapMissingBy Just (\_ _ -> x)
  f <*> g = byKey (\k x -> missingKey f k x >>= maybe (return Nothing) (\h -> fmap (fmap h) (missingKey g k x)))

instance (Applicative f, Monad f) => Monad (WhenMissing f x) where
  m >>= f = byKey (\k x -> missingKey m k x >>= maybe (return Nothing) (\y -> missingKey (f y) k x))

instance Functor f => Functor (WhenMatched f x y) where
  fmap f = mapWhenMatchedBy Just f

instance (Monad f, Applicative f) => Category.Category (WhenMatched f x) where
  id = zipWithMatchedBy Just (\_ _ y -> y)
  g . f = WhenMatched (\k x y -> matchedKey f k x y >>= maybe (return Nothing) (matchedKey g k x))

instance (Monad f, Applicative f) => Applicative (WhenMatched f x y) where
  pure z = zipWithMatchedBy Just (\_ _ _ -> z)
  f <*> g = WhenMatched (\k x y ->
    matchedKey f k x y >>= maybe (return Nothing) (\h -> fmap (fmap h) (matchedKey g k x y)))

instance (Monad f, Applicative f) => Monad (WhenMatched f x y) where
  m >>= f = WhenMatched (\k x y -> matchedKey m k x y >>= maybe (return Nothing) (\z -> matchedKey (f z) k x y))
