-- | "Control.Monad.ST" under an old name.
module Control.Monad.ST.Safe {-# DEPRECATED "Please import from Control.Monad.ST instead" #-} (ST, runST, fixST, RealWorld, stToIO) where

import Control.Monad.ST
