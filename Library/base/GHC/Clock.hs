{-# LANGUAGE NoImplicitPrelude #-}
-- | A clock that never goes back.
module GHC.Clock (getMonotonicTime, getMonotonicTimeNSec) where

import GHC.Base
import GHC.Float
import GHC.Real
import GHC.Word

-- | In seconds.
getMonotonicTime :: IO Double
getMonotonicTime = fmap (\ns -> fromIntegral ns / 1.0e9) getMonotonicTimeNSec

foreign import ccall unsafe "hy_clock_monotonic_ns" getMonotonicTimeNSec :: IO Word64
