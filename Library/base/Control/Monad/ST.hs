{-# LANGUAGE NoImplicitPrelude #-}
-- | Computations with a state of their own.
module Control.Monad.ST (ST, runST, fixST, stToIO, RealWorld) where

import GHC.Base
import GHC.ST
