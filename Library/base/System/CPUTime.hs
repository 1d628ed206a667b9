{-# LANGUAGE NoImplicitPrelude #-}
-- | The processor time that the program has used.
module System.CPUTime (getCPUTime, cpuTimePrecision) where

import GHC.Base
import GHC.Num
import GHC.Real

-- | In picoseconds.
getCPUTime :: IO Integer
getCPUTime = fmap (\ns -> toInteger ns * 1000) c_cpuTime

cpuTimePrecision :: Integer
cpuTimePrecision = 1000000

foreign import ccall unsafe "hy_clock_cpu_ns" c_cpuTime :: IO Int
