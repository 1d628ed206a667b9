{-# LANGUAGE NoImplicitPrelude #-}
-- | Functions on functors and monads.
module Control.Monad
  ( Functor(..), Monad(..), MonadFail(..), MonadPlus(..)
  , mapM, mapM_, forM, forM_, sequence, sequence_, (=<<), (>=>), (<=<), forever, void
  , join, msum, mplus, mfilter, filterM, mapAndUnzipM, zipWithM, zipWithM_, foldM, foldM_
  , replicateM, replicateM_, guard, when, unless
  , liftM, liftM2, liftM3, liftM4, liftM5, ap, (<$!>), (<$>)
  ) where

import Control.Monad.Fail
import Data.Foldable (Foldable, foldlM, forM_, mapM_, msum, sequence_)
import Data.Functor (void, (<$>))
import Data.Traversable
import GHC.Base
import GHC.List (unzip, zipWith)
import GHC.Num

infixr 1 >=>, <=<
infixl 4 <$!>

guard :: Alternative f => Bool -> f ()
guard True = pure ()
guard False = empty

unless :: Applicative f => Bool -> f () -> f ()
unless True _ = pure ()
unless False action = action
{-# INLINE unless #-}

(>=>) :: Monad m => (a -> m b) -> (b -> m c) -> a -> m c
(f >=> g) x = f x >>= g

(<=<) :: Monad m => (b -> m c) -> (a -> m b) -> a -> m c
(g <=< f) x = f x >>= g

forever :: Applicative f => f a -> f b
forever action = loop
  where loop = action *> loop

filterM :: Applicative m => (a -> m Bool) -> [a] -> m [a]
filterM p = foldr (\x -> liftA2 (\keep -> if keep then (x :) else id) (p x)) (pure [])

mapAndUnzipM :: Applicative m => (a -> m (b, c)) -> [a] -> m ([b], [c])
mapAndUnzipM f xs = fmap unzip (traverse f xs)

zipWithM :: Applicative m => (a -> b -> m c) -> [a] -> [b] -> m [c]
zipWithM f xs ys = sequenceA (zipWith f xs ys)

zipWithM_ :: Applicative m => (a -> b -> m c) -> [a] -> [b] -> m ()
zipWithM_ f = go
  where
    go (x : xs) (y : ys) = f x y *> go xs ys
    go _ _ = pure ()

foldM :: (Foldable t, Monad m) => (b -> a -> m b) -> b -> t a -> m b
foldM = foldlM

foldM_ :: (Foldable t, Monad m) => (b -> a -> m b) -> b -> t a -> m ()
foldM_ f z xs = foldlM f z xs >> return ()

replicateM :: Applicative m => Int -> m a -> m [a]
replicateM count action = go count
  where
    go n | n <= 0 = pure []
         | otherwise = liftA2 (:) action (go (n - 1))

replicateM_ :: Applicative m => Int -> m a -> m ()
replicateM_ count action = go count
  where
    go n | n <= 0 = pure ()
         | otherwise = action *> go (n - 1)

-- | 'fmap' that evaluates the result.
(<$!>) :: Monad m => (a -> b) -> m a -> m b
f <$!> m = m >>= \x -> let y = f x in y `seq` return y

mfilter :: MonadPlus m => (a -> Bool) -> m a -> m a
mfilter p m = m >>= \x -> if p x then return x else mzero
