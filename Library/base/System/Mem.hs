{-# LANGUAGE NoImplicitPrelude #-}
-- | The memory manager.
module System.Mem (performGC, performMajorGC, performMinorGC) where

import GHC.Base

foreign import ccall safe "hs_perform_gc" performGC :: IO ()

performMajorGC, performMinorGC :: IO ()
performMajorGC = performGC
performMinorGC = performGC
