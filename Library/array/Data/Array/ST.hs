{-# LANGUAGE Unsafe #-}
{-# LANGUAGE RankNTypes #-}
-- | Arrays of 'Control.Monad.ST.ST'.
module Data.Array.ST (STArray, STUArray, module Data.Array.MArray, runSTArray, runSTUArray) where

import Data.Array.Base
import Data.Array.MArray
import Data.Array.ST.Lazy ()
import GHC.Arr (STArray)
