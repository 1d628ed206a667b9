{-# LANGUAGE NoImplicitPrelude #-}
-- | Pointers to Haskell values that foreign code can hold.
module Foreign.StablePtr
  ( StablePtr, newStablePtr, deRefStablePtr, freeStablePtr, castStablePtrToPtr, castPtrToStablePtr
  ) where

import GHC.Stable
