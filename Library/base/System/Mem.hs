{-# LANGUAGE NoImplicitPrelude #-}
-- | The memory manager.
module System.Mem (performGC, performMajorGC, performMinorGC) where

import GHC.Base

foreign import ccall safe "hs_perform_gc" performGC :: IO ()

performMajorGC :: IO ()
performMajorGC = performGC

-- | Collects what is young.
foreign import ccall safe "performMinorGC" performMinorGC :: IO ()
