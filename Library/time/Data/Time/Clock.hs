-- | Times, and what time it is.
module Data.Time.Clock
  ( UniversalTime(..)
  , DiffTime, secondsToDiffTime, picosecondsToDiffTime, diffTimeToPicoseconds
  , UTCTime(..), NominalDiffTime, secondsToNominalDiffTime, nominalDiffTimeToSeconds, addUTCTime, diffUTCTime, nominalDay
  , getCurrentTime, getTime_resolution
  ) where

import Data.Time.Clock.Differences
import Data.Time.Clock.Instants
import Data.Time.Clock.Reading
import Data.Time.Format ()
import System.IO.Unsafe (unsafePerformIO)

-- | The precision of 'getCurrentTime'.
getTime_resolution :: DiffTime
getTime_resolution = unsafePerformIO (fmap (realToFrac . systemToPOSIXTime) (clockResolution 0))
{-# NOINLINE getTime_resolution #-}
