-- | "Control.Monad.ST.Lazy" under an old name.
module Control.Monad.ST.Lazy.Safe {-# DEPRECATED "Please import from Control.Monad.ST.Lazy instead" #-}
  ( ST, runST, fixST, strictToLazyST, lazyToStrictST, RealWorld, stToIO
  ) where

import Control.Monad.ST.Lazy
