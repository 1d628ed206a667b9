-- | Times as the system gives them.
module Data.Time.Clock.System
  ( systemEpochDay, SystemTime(..), truncateSystemTimeLeapSecond, getSystemTime
  , systemToUTCTime, utcToSystemTime, systemToTAITime
  ) where

import Data.Time.Calendar.Days
import Data.Time.Clock.Differences
import Data.Time.Clock.Instants
import Data.Time.Clock.Reading
import Data.Time.Clock.Absolute

getSystemTime :: IO SystemTime
getSystemTime = readClock 0

-- | A time within a leap second becomes the second after it.
truncateSystemTimeLeapSecond :: SystemTime -> SystemTime
truncateSystemTimeLeapSecond (MkSystemTime seconds nanoseconds)
  | nanoseconds >= 1000000000 = MkSystemTime (seconds + 1) 0
truncateSystemTimeLeapSecond t = t

systemToUTCTime :: SystemTime -> UTCTime
systemToUTCTime (MkSystemTime seconds nanoseconds) = UTCTime (addDays (toInteger days) systemEpochDay) time
  where
    (days, inDay) = seconds `divMod` 86400
    time = picosecondsToDiffTime ((toInteger inDay * 1000000000 + toInteger nanoseconds) * 1000)

utcToSystemTime :: UTCTime -> SystemTime
utcToSystemTime (UTCTime day time) = MkSystemTime (fromInteger (days * 86400 + seconds)) (fromInteger rest)
  where
    days = diffDays day systemEpochDay
    nanoseconds = diffTimeToPicoseconds time `div` 1000
    -- What is beyond the day is a leap second, and stays in the nanoseconds.
    seconds = min 86399 (nanoseconds `div` 1000000000)
    rest = nanoseconds - seconds * 1000000000

systemToTAITime :: SystemTime -> AbsoluteTime
systemToTAITime (MkSystemTime seconds nanoseconds) = addAbsoluteTime time (taiNominalDayStart systemEpochDay)
  where time = picosecondsToDiffTime ((toInteger seconds * 1000000000 + toInteger nanoseconds) * 1000)
