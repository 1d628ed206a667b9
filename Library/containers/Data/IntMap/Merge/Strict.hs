-- | Merging of maps from 'Int'; new values are evaluated.
module Data.IntMap.Merge.Strict
  ( SimpleWhenMissing, SimpleWhenMatched, merge, zipWithMaybeMatched, zipWithMatched
  , mapMaybeMissing, dropMissing, preserveMissing, mapMissing, filterMissing
  , WhenMissing, WhenMatched, mergeA, zipWithMaybeAMatched, zipWithAMatched
  , traverseMaybeMissing, traverseMissing, filterAMissing, mapWhenMissing, mapWhenMatched
  , runWhenMatched, runWhenMissing
  ) where

import Data.IntMap.Internal.Merge
import Data.IntSet (Key)

done :: a -> Maybe a
done x = x `seq` Just x

mapMissing :: Applicative f => (Key -> x -> y) -> WhenMissing f x y
mapMissing = mapMissingBy done

mapMaybeMissing :: Applicative f => (Key -> x -> Maybe y) -> WhenMissing f x y
mapMaybeMissing = mapMaybeMissingBy done

traverseMissing :: Applicative f => (Key -> x -> f y) -> WhenMissing f x y
traverseMissing = traverseMissingBy done

traverseMaybeMissing :: Applicative f => (Key -> x -> f (Maybe y)) -> WhenMissing f x y
traverseMaybeMissing = traverseMaybeMissingBy done

mapWhenMissing :: (Applicative f, Monad f) => (a -> b) -> WhenMissing f x a -> WhenMissing f x b
mapWhenMissing = mapWhenMissingBy done

zipWithMatched :: Applicative f => (Key -> x -> y -> z) -> WhenMatched f x y z
zipWithMatched = zipWithMatchedBy done

zipWithMaybeMatched :: Applicative f => (Key -> x -> y -> Maybe z) -> WhenMatched f x y z
zipWithMaybeMatched = zipWithMaybeMatchedBy done

zipWithAMatched :: Applicative f => (Key -> x -> y -> f z) -> WhenMatched f x y z
zipWithAMatched = zipWithAMatchedBy done

zipWithMaybeAMatched :: Applicative f => (Key -> x -> y -> f (Maybe z)) -> WhenMatched f x y z
zipWithMaybeAMatched = zipWithMaybeAMatchedBy done

mapWhenMatched :: Functor f => (a -> b) -> WhenMatched f x y a -> WhenMatched f x y b
mapWhenMatched = mapWhenMatchedBy done
