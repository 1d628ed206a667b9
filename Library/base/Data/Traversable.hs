{-# LANGUAGE NoImplicitPrelude #-}
-- | Structures that can be walked through, performing actions and rebuilding.
module Data.Traversable
  ( Traversable(..), for, forM, mapAccumL, mapAccumR, fmapDefault, foldMapDefault
  ) where

import Data.Either
import Data.Foldable
import Data.Monoid
import Data.Proxy
import GHC.Arr.Type
import GHC.Base hiding (foldr)
import GHC.Tuple (Solo(..))
import qualified GHC.List as List

class (Functor t, Foldable t) => Traversable t where
  traverse :: Applicative f => (a -> f b) -> t a -> f (t b)
  sequenceA :: Applicative f => t (f a) -> f (t a)
  mapM :: Monad m => (a -> m b) -> t a -> m (t b)
  sequence :: Monad m => t (m a) -> m (t a)

  traverse f t = sequenceA (fmap f t)
  sequenceA = traverse id
  mapM = traverse
  sequence = sequenceA
  {-# MINIMAL traverse | sequenceA #-}

instance Traversable [] where
  traverse f xs = List.foldr (\x r -> liftA2 (:) (f x) r) (pure []) xs
  {-# INLINE traverse #-}

instance Traversable Maybe where
  traverse _ Nothing = pure Nothing
  traverse f (Just x) = fmap Just (f x)

instance Traversable NonEmpty where
  traverse f ~(x :| xs) = liftA2 (:|) (f x) (traverse f xs)

instance Traversable (Either a) where
  traverse _ (Left e) = pure (Left e)
  traverse f (Right x) = fmap Right (f x)

instance Traversable Solo where
  traverse f (Solo x) = fmap Solo (f x)

instance Traversable ((,) a) where
  traverse f (a, x) = fmap ((,) a) (f x)

instance Traversable Proxy where
  traverse _ _ = pure Proxy

instance Traversable (Array i) where
  traverse f a = fmap (rebuild a) (traverse f (foldrElements (:) [] a))

instance Traversable Dual where
  traverse f (Dual x) = fmap Dual (f x)

instance Traversable Sum where
  traverse f (Sum x) = fmap Sum (f x)

instance Traversable Product where
  traverse f (Product x) = fmap Product (f x)

instance Traversable First where
  traverse f (First x) = fmap First (traverse f x)

instance Traversable Last where
  traverse f (Last x) = fmap Last (traverse f x)

instance Traversable f => Traversable (Alt f) where
  traverse f (Alt x) = fmap Alt (traverse f x)

instance Traversable f => Traversable (Ap f) where
  traverse f (Ap x) = fmap Ap (traverse f x)

for :: (Traversable t, Applicative f) => t a -> (a -> f b) -> f (t b)
for t f = traverse f t

forM :: (Traversable t, Monad m) => t a -> (a -> m b) -> m (t b)
forM t f = mapM f t

-- | State threaded from the left.
newtype StateL s a = StateL (s -> (s, a))

instance Functor (StateL s) where
  fmap f (StateL k) = StateL (\s -> let (s', x) = k s in (s', f x))

instance Applicative (StateL s) where
  pure x = StateL (\s -> (s, x))
  StateL kf <*> StateL kx = StateL (\s ->
    let (s', f) = kf s
        (s'', x) = kx s'
    in (s'', f x))
  liftA2 f (StateL kx) (StateL ky) = StateL (\s ->
    let (s', x) = kx s
        (s'', y) = ky s'
    in (s'', f x y))

-- | State threaded from the right.
newtype StateR s a = StateR (s -> (s, a))

instance Functor (StateR s) where
  fmap f (StateR k) = StateR (\s -> let (s', x) = k s in (s', f x))

instance Applicative (StateR s) where
  pure x = StateR (\s -> (s, x))
  StateR kf <*> StateR kx = StateR (\s ->
    let (s', x) = kx s
        (s'', f) = kf s'
    in (s'', f x))
  liftA2 f (StateR kx) (StateR ky) = StateR (\s ->
    let (s', y) = ky s
        (s'', x) = kx s'
    in (s'', f x y))

mapAccumL :: Traversable t => (s -> a -> (s, b)) -> s -> t a -> (s, t b)
mapAccumL f s t = case traverse (\x -> StateL (\acc -> f acc x)) t of StateL k -> k s

mapAccumR :: Traversable t => (s -> a -> (s, b)) -> s -> t a -> (s, t b)
mapAccumR f s t = case traverse (\x -> StateR (\acc -> f acc x)) t of StateR k -> k s

newtype Plain a = Plain a

instance Functor Plain where
  fmap f (Plain x) = Plain (f x)

instance Applicative Plain where
  pure = Plain
  Plain f <*> Plain x = Plain (f x)

-- | 'fmap' by way of 'traverse'.
fmapDefault :: Traversable t => (a -> b) -> t a -> t b
fmapDefault f t = case traverse (\x -> Plain (f x)) t of Plain r -> r

newtype Gather m a = Gather m

instance Functor (Gather m) where
  fmap _ (Gather m) = Gather m

instance Monoid m => Applicative (Gather m) where
  pure _ = Gather mempty
  Gather a <*> Gather b = Gather (a <> b)

-- | 'foldMap' by way of 'traverse'.
foldMapDefault :: (Traversable t, Monoid m) => (a -> m) -> t a -> m
foldMapDefault f t = case traverse (\x -> Gather (f x)) t of Gather m -> m
