-- | The clock of the system.
module Data.Time.Clock.Reading (SystemTime(..), readClock, clockResolution, getCurrentTime, getPOSIXTime, systemToPOSIXTime) where

import Control.DeepSeq
import Data.Fixed (Fixed(..))
import Data.Int
import Data.Time.Clock.Differences
import Data.Time.Clock.Instants
import Data.Word
import Foreign.C.Error (throwErrnoIfMinus1_)
import Foreign.C.Types
import Foreign.Marshal.Alloc
import Foreign.Ptr
import Foreign.Storable

-- | Seconds since 1970 and nanoseconds.
data SystemTime = MkSystemTime { systemSeconds :: {-# UNPACK #-} !Int64, systemNanoseconds :: {-# UNPACK #-} !Word32 }
  deriving (Eq, Ord, Show)

instance NFData SystemTime where
  rnf t = t `seq` ()

-- | A clock by its number (0: the time of day, 11: TAI).
readClock, clockResolution :: CInt -> IO SystemTime
readClock = timespec "clock_gettime" c_clock_gettime
clockResolution = timespec "clock_getres" c_clock_getres

timespec :: String -> (CInt -> Ptr Int64 -> IO CInt) -> CInt -> IO SystemTime
timespec name call clock = allocaBytes 16 $ \p -> do
  throwErrnoIfMinus1_ name (call clock p)
  seconds <- peek p
  nanoseconds <- peekElemOff p 1
  return (MkSystemTime seconds (fromIntegral nanoseconds))

foreign import ccall unsafe "clock_gettime" c_clock_gettime :: CInt -> Ptr Int64 -> IO CInt
foreign import ccall unsafe "clock_getres" c_clock_getres :: CInt -> Ptr Int64 -> IO CInt

systemToPOSIXTime :: SystemTime -> POSIXTime
systemToPOSIXTime (MkSystemTime s ns) =
  secondsToNominalDiffTime (MkFixed (toInteger s * 1000000000000 + toInteger ns * 1000))

getPOSIXTime :: IO POSIXTime
getPOSIXTime = fmap systemToPOSIXTime (readClock 0)

getCurrentTime :: IO UTCTime
getCurrentTime = fmap posixSecondsToUTCTime getPOSIXTime
