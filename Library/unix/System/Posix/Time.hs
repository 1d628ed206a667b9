-- | The time in seconds.
module System.Posix.Time (epochTime) where

import Foreign.C.Types (CTime(..))
import Foreign.Ptr
import System.Posix.Types

epochTime :: IO EpochTime
epochTime = c_time nullPtr

foreign import ccall unsafe "time" c_time :: Ptr () -> IO EpochTime
