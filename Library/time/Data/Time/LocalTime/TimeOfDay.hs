{-# LANGUAGE DeriveDataTypeable #-}
-- | Times of a day on a clock.
module Data.Time.LocalTime.TimeOfDay
  ( TimeOfDay(..), midnight, midday, makeTimeOfDayValid, timeToDaysAndTimeOfDay, daysAndTimeOfDayToTime
  , utcToLocalTimeOfDay, localToUTCTimeOfDay, timeToTimeOfDay, timeOfDayToTime
  , dayFractionToTimeOfDay, timeOfDayToDayFraction
  ) where

import Control.DeepSeq
import Data.Data
import Data.Fixed
import Data.Time.Calendar.Numbers
import Data.Time.Clock.Differences
import Data.Time.LocalTime.TimeZone

data TimeOfDay = TimeOfDay
  { todHour :: Int
  , todMin :: Int
  , todSec :: Pico  -- ^ Below 61: the last second may be a leap second.
  } deriving (Eq, Ord, Data)

instance NFData TimeOfDay where
  rnf (TimeOfDay h m s) = rnf h `seq` rnf m `seq` s `seq` ()

instance Show TimeOfDay where
  show (TimeOfDay h m s) = show2 h ++ ':' : show2 m ++ ':' : showSeconds s

-- | Of two digits at least before the point.
showSeconds :: Pico -> String
showSeconds x = (if x < 10 then ('0' :) else id) (showFixed True x)

midnight, midday :: TimeOfDay
midnight = TimeOfDay 0 0 0
midday = TimeOfDay 12 0 0

makeTimeOfDayValid :: Int -> Int -> Pico -> Maybe TimeOfDay
makeTimeOfDayValid h m s = do
  _ <- clipValid 0 23 h
  _ <- clipValid 0 59 m
  _ <- clipValid 0 60.999999999999 s
  return (TimeOfDay h m s)

timeToDaysAndTimeOfDay :: NominalDiffTime -> (Integer, TimeOfDay)
timeToDaysAndTimeOfDay t = (days, TimeOfDay hours minutes (realToFrac seconds))
  where
    (allMinutes, seconds) = t `divMod'` 60 :: (Integer, NominalDiffTime)
    (allHours, m) = allMinutes `divMod` 60
    (days, h) = allHours `divMod` 24
    (hours, minutes) = (fromInteger h, fromInteger m)

daysAndTimeOfDayToTime :: Integer -> TimeOfDay -> NominalDiffTime
daysAndTimeOfDayToTime days (TimeOfDay h m s) =
  realToFrac s + 60 * (fromIntegral m + 60 * (fromIntegral h + 24 * fromInteger days))

-- | With the days that must be added.
utcToLocalTimeOfDay :: TimeZone -> TimeOfDay -> (Integer, TimeOfDay)
utcToLocalTimeOfDay zone (TimeOfDay h m s) = (toInteger (hours `div` 24), TimeOfDay (hours `mod` 24) (minutes `mod` 60) s)
  where
    minutes = m + timeZoneMinutes zone
    hours = h + minutes `div` 60

localToUTCTimeOfDay :: TimeZone -> TimeOfDay -> (Integer, TimeOfDay)
localToUTCTimeOfDay zone = utcToLocalTimeOfDay (minutesToTimeZone (negate (timeZoneMinutes zone)))

-- | What is beyond the day is a leap second.
timeToTimeOfDay :: DiffTime -> TimeOfDay
timeToTimeOfDay t
  | t >= 86400 = TimeOfDay 23 59 (60 + realToFrac (t - 86400))
  | otherwise = TimeOfDay hours minutes (realToFrac seconds)
  where
    (allMinutes, seconds) = t `divMod'` 60 :: (Int, DiffTime)
    (hours, minutes) = allMinutes `divMod` 60

timeOfDayToTime :: TimeOfDay -> DiffTime
timeOfDayToTime (TimeOfDay h m s) = (fromIntegral h * 60 + fromIntegral m) * 60 + realToFrac s

dayFractionToTimeOfDay :: Rational -> TimeOfDay
dayFractionToTimeOfDay part = timeToTimeOfDay (realToFrac (part * 86400))

timeOfDayToDayFraction :: TimeOfDay -> Rational
timeOfDayToDayFraction t = realToFrac (timeOfDayToTime t) / 86400
