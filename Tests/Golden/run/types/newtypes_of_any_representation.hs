{-# LANGUAGE DataKinds, KindSignatures, MagicHash, PolyKinds, RankNTypes #-}
-- A newtype over results of any representation, whose instances are for each.
module Main where

import GHC.Exts

newtype Codensity (m :: k -> TYPE rep) a = Codensity { runCodensity :: forall b. (a -> m b) -> m b }

instance Functor (Codensity (m :: j -> TYPE rep)) where
  fmap f (Codensity m) = Codensity (\k -> m (\x -> k (f x)))

instance Applicative (Codensity (m :: j -> TYPE rep)) where
  pure x = Codensity (\k -> k x)
  Codensity f <*> Codensity g = Codensity (\k -> f (\h -> g (\x -> k (h x))))

lift :: Monad m => m a -> Codensity m a
lift m = Codensity (m >>=)

main :: IO ()
main = do
  print (runCodensity ((+) <$> Codensity (\k -> k 3) <*> pure (4 :: Int)) Just)
  print (runCodensity ((,) <$> lift [1, 2 :: Int] <*> lift "ab") (: []))
