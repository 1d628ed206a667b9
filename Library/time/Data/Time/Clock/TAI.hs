-- | Times by TAI, and what table of leap seconds leads to UTC.
module Data.Time.Clock.TAI
  ( AbsoluteTime, taiEpoch, addAbsoluteTime, diffAbsoluteTime, taiNominalDayStart
  , LeapSecondMap, utcDayLength, utcToTAITime, taiToUTCTime, taiClock
  ) where

import Data.Fixed (div')
import Data.Maybe (fromJust)
import Data.Time.Calendar.Days
import Data.Time.Clock.Absolute
import Data.Time.Clock.Differences
import Data.Time.Clock.Instants
import Data.Time.Clock.Reading
import Data.Time.Clock.System
import Data.Time.LocalTime

instance Show AbsoluteTime where
  show t = show (utcToLocalTime utc (fromJust (taiToUTCTime (const (Just 0)) t))) ++ " TAI"

-- | By how many seconds TAI is ahead of UTC when a day begins, if that is known.
type LeapSecondMap = Day -> Maybe Int

utcDayLength :: LeapSecondMap -> Day -> Maybe DiffTime
utcDayLength leaps day = do
  before <- leaps day
  after <- leaps (addDays 1 day)
  return (fromIntegral (86400 + after - before))

dayStart :: LeapSecondMap -> Day -> Maybe AbsoluteTime
dayStart leaps day = do
  seconds <- leaps day
  return (addAbsoluteTime (fromInteger (toModifiedJulianDay day * 86400 + toInteger seconds)) taiEpoch)

utcToTAITime :: LeapSecondMap -> UTCTime -> Maybe AbsoluteTime
utcToTAITime leaps (UTCTime day time) = fmap (addAbsoluteTime time) (dayStart leaps day)

taiToUTCTime :: LeapSecondMap -> AbsoluteTime -> Maybe UTCTime
taiToUTCTime leaps t = onDay (ModifiedJulianDay (diffAbsoluteTime t taiEpoch `div'` 86400))
  where
    -- The guess is off by a day at most; it is better each time.
    onDay day = do
      start <- dayStart leaps day
      len <- utcDayLength leaps day
      let time = diffAbsoluteTime t start
          day' = addDays (time `div'` len) day
      if day == day' then Just (UTCTime day time) else onDay day'

-- | The system's clock of TAI with its resolution.
taiClock :: Maybe (DiffTime, IO AbsoluteTime)
taiClock = Just (1.0e-9, fmap systemToTAITime (readClock 11))
