{-# LANGUAGE RankNTypes #-}
-- | Merging of two maps by what is to be done with keys of one, of the other and of both.
module Data.Map.Internal.Merge
  ( WhenMissing(..), WhenMatched(..), Done, SimpleWhenMissing, SimpleWhenMatched
  , runWhenMatched, runWhenMissing, merge, mergeA
  
  , byKey, dropMissing, preserveMissing, preserveMissing', filterMissing, filterAMissing
  , lmapWhenMissing, contramapFirstWhenMatched, contramapSecondWhenMatched
  , mapMissingBy, mapMaybeMissingBy, traverseMissingBy, traverseMaybeMissingBy
  , zipWithMatchedBy, zipWithMaybeMatchedBy, zipWithAMatchedBy, zipWithMaybeAMatchedBy, mapWhenMissingBy, mapWhenMatchedBy
  ) where

import Control.Applicative (liftA3)
import qualified Control.Category as Category
import Data.Functor.Identity
import Data.Map.Internal.Tree
import qualified Data.Map.Lazy as Map

-- | For keys that one map has alone: by whole trees, which may cost nothing, and by single keys.
data WhenMissing f k x y = WhenMissing
  { missingSubtree :: Map k x -> f (Map k y)
  , missingKey :: k -> x -> f (Maybe y)
  }

newtype WhenMatched f k x y z = WhenMatched { matchedKey :: k -> x -> y -> f (Maybe z) }

type SimpleWhenMissing = WhenMissing Identity
type SimpleWhenMatched = WhenMatched Identity

-- | How a value is put into a map: as it is, or evaluated.
type Done = forall a. a -> Maybe a

runWhenMatched :: WhenMatched f k x y z -> k -> x -> y -> f (Maybe z)
runWhenMatched = matchedKey

runWhenMissing :: WhenMissing f k x y -> k -> x -> f (Maybe y)
runWhenMissing = missingKey

merge :: Ord k => SimpleWhenMissing k a c -> SimpleWhenMissing k b c -> SimpleWhenMatched k a b c -> Map k a -> Map k b -> Map k c
merge left right both m n = runIdentity (mergeA left right both m n)

-- | The actions are done in the order of the keys.
mergeA
  :: (Applicative f, Ord k)
  => WhenMissing f k a c -> WhenMissing f k b c -> WhenMatched f k a b c -> Map k a -> Map k b -> f (Map k c)
mergeA left right both = go
  where
    go m Tip = missingSubtree left m
    go Tip n = missingSubtree right n
    go (Bin _ k x l r) n = case Map.splitLookup k n of
      (l', found, r') -> liftA3 (node k) (go l l') (maybe (missingKey left k x) (matchedKey both k x) found) (go r r')

node :: k -> Map k a -> Maybe a -> Map k a -> Map k a
node k l (Just x) r = link k x l r
node _ l Nothing r = link2 l r

-- Keys of one map

-- | By single keys; trees are gone through.
byKey :: Applicative f => (k -> x -> f (Maybe y)) -> WhenMissing f k x y
byKey f = WhenMissing go f
  where
    go Tip = pure Tip
    go (Bin _ k x l r) = liftA3 (node k) (go l) (f k x) (go r)

dropMissing :: Applicative f => WhenMissing f k x y
dropMissing = WhenMissing (const (pure Tip)) (\_ _ -> pure Nothing)

preserveMissing, preserveMissing' :: Applicative f => WhenMissing f k x x
preserveMissing = WhenMissing pure (\_ x -> pure (Just x))
-- | The values are evaluated.
preserveMissing' = WhenMissing
  (\m -> pure (Map.foldr seq () m `seq` m))
  (\_ x -> pure (x `seq` Just x))

filterMissing :: Applicative f => (k -> x -> Bool) -> WhenMissing f k x x
filterMissing ok = WhenMissing (pure . Map.filterWithKey ok) (\k x -> pure (if ok k x then Just x else Nothing))

filterAMissing :: Applicative f => (k -> x -> f Bool) -> WhenMissing f k x x
filterAMissing ok = WhenMissing go one
  where
    one k x = fmap (\yes -> if yes then Just x else Nothing) (ok k x)
    -- The action of a tree's root is the first, then those of its left and its right part, as in containers 0.6.4.
    go Tip = pure Tip
    go (Bin _ k x l r) = liftA3 (\found l' r' -> node k l' found r') (one k x) (go l) (go r)

mapMissingBy :: Applicative f => Done -> (k -> x -> y) -> WhenMissing f k x y
mapMissingBy done f = mapMaybeMissingBy done (\k x -> Just (f k x))

mapMaybeMissingBy :: Applicative f => Done -> (k -> x -> Maybe y) -> WhenMissing f k x y
mapMaybeMissingBy done f = WhenMissing (pure . Map.mapMaybeWithKey g) (\k x -> pure (g k x))
  where g k x = f k x >>= done

traverseMissingBy :: Applicative f => Done -> (k -> x -> f y) -> WhenMissing f k x y
traverseMissingBy done f = byKey (\k x -> fmap done (f k x))

traverseMaybeMissingBy :: Applicative f => Done -> (k -> x -> f (Maybe y)) -> WhenMissing f k x y
traverseMaybeMissingBy done f = byKey (\k x -> fmap (>>= done) (f k x))

mapWhenMissingBy :: Functor f => Done -> (a -> b) -> WhenMissing f k x a -> WhenMissing f k x b
mapWhenMissingBy done f (WhenMissing tree key) = WhenMissing
  (fmap (Map.mapMaybe (done . f)) . tree)
  (\k x -> fmap (>>= done . f) (key k x))

lmapWhenMissing :: (b -> a) -> WhenMissing f k a x -> WhenMissing f k b x
lmapWhenMissing f (WhenMissing tree key) = WhenMissing (tree . fmap f) (\k -> key k . f)

-- Keys of both

zipWithMatchedBy :: Applicative f => Done -> (k -> x -> y -> z) -> WhenMatched f k x y z
zipWithMatchedBy done f = WhenMatched (\k x y -> pure (done (f k x y)))

zipWithMaybeMatchedBy :: Applicative f => Done -> (k -> x -> y -> Maybe z) -> WhenMatched f k x y z
zipWithMaybeMatchedBy done f = WhenMatched (\k x y -> pure (f k x y >>= done))

zipWithAMatchedBy :: Applicative f => Done -> (k -> x -> y -> f z) -> WhenMatched f k x y z
zipWithAMatchedBy done f = WhenMatched (\k x y -> fmap done (f k x y))

zipWithMaybeAMatchedBy :: Applicative f => Done -> (k -> x -> y -> f (Maybe z)) -> WhenMatched f k x y z
zipWithMaybeAMatchedBy done f = WhenMatched (\k x y -> fmap (>>= done) (f k x y))

mapWhenMatchedBy :: Functor f => Done -> (a -> b) -> WhenMatched f k x y a -> WhenMatched f k x y b
mapWhenMatchedBy done f (WhenMatched g) = WhenMatched (\k x y -> fmap (>>= done . f) (g k x y))

contramapFirstWhenMatched :: (b -> a) -> WhenMatched f k a y z -> WhenMatched f k b y z
contramapFirstWhenMatched f (WhenMatched g) = WhenMatched (\k x y -> g k (f x) y)

contramapSecondWhenMatched :: (b -> a) -> WhenMatched f k x a z -> WhenMatched f k x b z
contramapSecondWhenMatched f (WhenMatched g) = WhenMatched (\k x y -> g k x (f y))

-- Instances

instance (Applicative f, Monad f) => Functor (WhenMissing f k x) where
  fmap f = mapWhenMissingBy Just f

instance (Applicative f, Monad f) => Category.Category (WhenMissing f k) where
  id = preserveMissing
  g . f = byKey (\k x -> missingKey f k x >>= maybe (return Nothing) (missingKey g k))

instance (Applicative f, Monad f) => Applicative (WhenMissing f k x) where
  pure x = mapMissingBy Just (\_ _ -> x)
  f <*> g = byKey (\k x -> missingKey f k x >>= maybe (return Nothing) (\h -> fmap (fmap h) (missingKey g k x)))

instance (Applicative f, Monad f) => Monad (WhenMissing f k x) where
  m >>= f = byKey (\k x -> missingKey m k x >>= maybe (return Nothing) (\y -> missingKey (f y) k x))

instance Functor f => Functor (WhenMatched f k x y) where
  fmap f = mapWhenMatchedBy Just f

instance (Monad f, Applicative f) => Category.Category (WhenMatched f k x) where
  id = zipWithMatchedBy Just (\_ _ y -> y)
  g . f = WhenMatched (\k x y -> matchedKey f k x y >>= maybe (return Nothing) (matchedKey g k x))

instance (Monad f, Applicative f) => Applicative (WhenMatched f k x y) where
  pure z = zipWithMatchedBy Just (\_ _ _ -> z)
  f <*> g = WhenMatched (\k x y ->
    matchedKey f k x y >>= maybe (return Nothing) (\h -> fmap (fmap h) (matchedKey g k x y)))

instance (Monad f, Applicative f) => Monad (WhenMatched f k x y) where
  m >>= f = WhenMatched (\k x y -> matchedKey m k x y >>= maybe (return Nothing) (\z -> matchedKey (f z) k x y))
