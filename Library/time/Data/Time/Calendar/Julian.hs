-- | Dates of the Julian calendar, carried on before and after its use.
module Data.Time.Calendar.Julian
  ( toJulianYearAndDay, fromJulianYearAndDay, fromJulianYearAndDayValid, showJulianYearAndDay, isJulianLeapYear
  , toJulian, fromJulian, fromJulianValid, showJulian, julianMonthLength
  , addJulianMonthsClip, addJulianMonthsRollOver, addJulianYearsClip, addJulianYearsRollOver
  , addJulianDurationClip, addJulianDurationRollOver, diffJulianDurationClip, diffJulianDurationRollOver
  ) where

import Data.Time.Calendar.CalendarDiffDays
import Data.Time.Calendar.Days
import Data.Time.Calendar.MonthDay
import Data.Time.Calendar.Months
import Data.Time.Calendar.Numbers

toJulianYearAndDay :: Day -> (Integer, Int)
toJulianYearAndDay (ModifiedJulianDay mjd) = (cycles * 4 + inCycle + 1, fromInteger (days - inCycle * 365) + 1)
  where
    (cycles, days) = (mjd + 678577) `divMod` 1461
    inCycle = min 3 (days `div` 365)

fromJulianYearAndDay :: Integer -> Int -> Day
fromJulianYearAndDay year day = dayBefore year (clip 1 (yearLength year) day)

fromJulianYearAndDayValid :: Integer -> Int -> Maybe Day
fromJulianYearAndDayValid year day = fmap (dayBefore year) (clipValid 1 (yearLength year) day)

dayBefore :: Integer -> Int -> Day
dayBefore year day = ModifiedJulianDay (toInteger day + 365 * y + y `div` 4 - 678578)
  where y = year - 1

yearLength :: Integer -> Int
yearLength year = if isJulianLeapYear year then 366 else 365

isJulianLeapYear :: Integer -> Bool
isJulianLeapYear year = year `mod` 4 == 0

showJulianYearAndDay :: Day -> String
showJulianYearAndDay date = case toJulianYearAndDay date of (year, day) -> show4 year ++ '-' : show3 day

toJulian :: Day -> (Integer, Int, Int)
toJulian date = (year, month, day)
  where
    (year, yearDay) = toJulianYearAndDay date
    (month, day) = dayOfYearToMonthAndDay (isJulianLeapYear year) yearDay

fromJulian :: Integer -> Int -> Int -> Day
fromJulian year month day = fromJulianYearAndDay year (monthAndDayToDayOfYear (isJulianLeapYear year) month day)

fromJulianValid :: Integer -> Int -> Int -> Maybe Day
fromJulianValid year month day =
  fmap (fromJulianYearAndDay year) (monthAndDayToDayOfYearValid (isJulianLeapYear year) month day)

showJulian :: Day -> String
showJulian date = case toJulian date of (y, m, d) -> show4 y ++ '-' : show2 m ++ '-' : show2 d

julianMonthLength :: Integer -> Int -> Int
julianMonthLength = monthLength . isJulianLeapYear

julian :: Calendar
julian = Calendar toJulian fromJulian

addJulianMonthsClip, addJulianMonthsRollOver, addJulianYearsClip, addJulianYearsRollOver :: Integer -> Day -> Day
addJulianMonthsClip = addMonthsClip julian
addJulianMonthsRollOver = addMonthsRollOver julian
addJulianYearsClip n = addMonthsClip julian (n * 12)
addJulianYearsRollOver n = addMonthsRollOver julian (n * 12)

addJulianDurationClip, addJulianDurationRollOver :: CalendarDiffDays -> Day -> Day
addJulianDurationClip = addClip julian
addJulianDurationRollOver = addRollOver julian

diffJulianDurationClip, diffJulianDurationRollOver :: Day -> Day -> CalendarDiffDays
diffJulianDurationClip = diffClip julian
diffJulianDurationRollOver = diffRollOver julian
