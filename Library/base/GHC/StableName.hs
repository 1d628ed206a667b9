{-# LANGUAGE MagicHash, UnboxedTuples, NoImplicitPrelude #-}
-- | Names of values that stay the same while the collector moves them.
module GHC.StableName (StableName(..), makeStableName, hashStableName, eqStableName) where

import GHC.Base

data StableName a = StableName (StableName# a)

instance Eq (StableName a) where
  a == b = hashStableName a == hashStableName b

makeStableName :: a -> IO (StableName a)
makeStableName x = IO (\s -> case makeStableName# x s of (# s', n #) -> (# s', StableName n #))

hashStableName :: StableName a -> Int
hashStableName (StableName n) = I# (stableNameToInt# n)

eqStableName :: StableName a -> StableName b -> Bool
eqStableName a b = hashStableName a == hashStableName b
