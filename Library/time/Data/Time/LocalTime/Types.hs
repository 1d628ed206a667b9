{-# LANGUAGE DeriveDataTypeable #-}
-- | Days with times, without a zone or with one.
module Data.Time.LocalTime.Types
  ( CalendarDiffTime(..), calendarTimeDays, calendarTimeTime, scaleCalendarDiffTime
  , LocalTime(..), addLocalTime, diffLocalTime, utcToLocalTime, localTimeToUTC, ut1ToLocalTime, localTimeToUT1
  , ZonedTime(..), utcToZonedTime, zonedTimeToUTC, getZonedTime, utcToLocalZonedTime
  ) where

import Control.DeepSeq
import Data.Data
import Data.Fixed
import Data.Time.Calendar.CalendarDiffDays
import Data.Time.Calendar.Days
import Data.Time.Calendar.Gregorian ()
import Data.Time.Clock.Differences
import Data.Time.Clock.Instants
import Data.Time.Clock.Reading
import Data.Time.LocalTime.TimeOfDay
import Data.Time.LocalTime.TimeZone

data CalendarDiffTime = CalendarDiffTime { ctMonths :: Integer, ctTime :: NominalDiffTime }
  deriving (Eq, Data)

instance Semigroup CalendarDiffTime where
  CalendarDiffTime m t <> CalendarDiffTime m' t' = CalendarDiffTime (m + m') (t + t')

instance Monoid CalendarDiffTime where
  mempty = CalendarDiffTime 0 0

instance Show CalendarDiffTime where
  show (CalendarDiffTime m t) = "P" ++ show m ++ "MT" ++ showFixed True (nominalDiffTimeToSeconds t) ++ "S"

calendarTimeDays :: CalendarDiffDays -> CalendarDiffTime
calendarTimeDays (CalendarDiffDays m d) = CalendarDiffTime m (fromInteger d * nominalDay)

calendarTimeTime :: NominalDiffTime -> CalendarDiffTime
calendarTimeTime = CalendarDiffTime 0

scaleCalendarDiffTime :: Integer -> CalendarDiffTime -> CalendarDiffTime
scaleCalendarDiffTime k (CalendarDiffTime m t) = CalendarDiffTime (k * m) (fromInteger k * t)

data LocalTime = LocalTime { localDay :: Day, localTimeOfDay :: TimeOfDay }
  deriving (Eq, Ord, Data)

instance NFData LocalTime where
  rnf (LocalTime day time) = rnf day `seq` rnf time

instance Show LocalTime where
  show (LocalTime day time) = show day ++ ' ' : show time

addLocalTime :: NominalDiffTime -> LocalTime -> LocalTime
addLocalTime x = utcToLocalTime utc . addUTCTime x . localTimeToUTC utc

diffLocalTime :: LocalTime -> LocalTime -> NominalDiffTime
diffLocalTime a b = diffUTCTime (localTimeToUTC utc a) (localTimeToUTC utc b)

utcToLocalTime :: TimeZone -> UTCTime -> LocalTime
utcToLocalTime zone (UTCTime day time) = case utcToLocalTimeOfDay zone (timeToTimeOfDay time) of
  (days, local) -> LocalTime (addDays days day) local

localTimeToUTC :: TimeZone -> LocalTime -> UTCTime
localTimeToUTC zone (LocalTime day time) = case localToUTCTimeOfDay zone time of
  (days, universal) -> UTCTime (addDays days day) (timeOfDayToTime universal)

-- | At a longitude in degrees, east positive.
ut1ToLocalTime :: Rational -> UniversalTime -> LocalTime
ut1ToLocalTime longitude (ModJulianDate date) = LocalTime (ModifiedJulianDay day) (dayFractionToTimeOfDay part)
  where
    local = date + longitude / 360
    day = floor local
    part = local - fromInteger day

localTimeToUT1 :: Rational -> LocalTime -> UniversalTime
localTimeToUT1 longitude (LocalTime (ModifiedJulianDay day) time) =
  ModJulianDate (fromInteger day + timeOfDayToDayFraction time - longitude / 360)

data ZonedTime = ZonedTime { zonedTimeToLocalTime :: LocalTime, zonedTimeZone :: TimeZone }
  deriving Data

instance NFData ZonedTime where
  rnf (ZonedTime time zone) = rnf time `seq` rnf zone

instance Show ZonedTime where
  show (ZonedTime time zone) = show time ++ ' ' : show zone

instance Show UTCTime where
  show t = show (utcToZonedTime utc t)

instance Show UniversalTime where
  show t = show (ut1ToLocalTime 0 t)

utcToZonedTime :: TimeZone -> UTCTime -> ZonedTime
utcToZonedTime zone time = ZonedTime (utcToLocalTime zone time) zone

zonedTimeToUTC :: ZonedTime -> UTCTime
zonedTimeToUTC (ZonedTime time zone) = localTimeToUTC zone time

getZonedTime :: IO ZonedTime
getZonedTime = getCurrentTime >>= utcToLocalZonedTime

utcToLocalZonedTime :: UTCTime -> IO ZonedTime
utcToLocalZonedTime time = fmap (\zone -> utcToZonedTime zone time) (getTimeZone time)
