-- | Years and the days in them, by the Gregorian calendar, and weeks that are counted within a year.
module Data.Time.Calendar.OrdinalDate
  ( toOrdinalDate, fromOrdinalDate, fromOrdinalDateValid, showOrdinalDate, isLeapYear
  , mondayStartWeek, sundayStartWeek
  , fromMondayStartWeek, fromMondayStartWeekValid, fromSundayStartWeek, fromSundayStartWeekValid
  ) where

import Data.Time.Calendar.Days
import Data.Time.Calendar.Numbers

-- | A day's year and its number in it, from 1.
toOrdinalDate :: Day -> (Integer, Int)
toOrdinalDate (ModifiedJulianDay mjd) = (year, fromInteger (inFour - inCycle * 365) + 1)
  where
    -- Days since the first of the year 1, by cycles of 400, 100, 4 and 1 years; the last of each may have a day more.
    (cycles400, in400) = (mjd + 678575) `divMod` 146097
    cycles100 = min 3 (in400 `div` 36524)
    (cycles4, inFour) = (in400 - cycles100 * 36524) `divMod` 1461
    inCycle = min 3 (inFour `div` 365)
    year = cycles400 * 400 + cycles100 * 100 + cycles4 * 4 + inCycle + 1

-- | The number is clipped to the year.
fromOrdinalDate :: Integer -> Int -> Day
fromOrdinalDate year day = dayBefore year (clip 1 (yearLength year) day)

fromOrdinalDateValid :: Integer -> Int -> Maybe Day
fromOrdinalDateValid year day = fmap (dayBefore year) (clipValid 1 (yearLength year) day)

dayBefore :: Integer -> Int -> Day
dayBefore year day = ModifiedJulianDay (toInteger day + 365 * y + y `div` 4 - y `div` 100 + y `div` 400 - 678576)
  where y = year - 1

yearLength :: Integer -> Int
yearLength year = if isLeapYear year then 366 else 365

isLeapYear :: Integer -> Bool
isLeapYear year = year `mod` 4 == 0 && (year `mod` 400 == 0 || year `mod` 100 /= 0)

showOrdinalDate :: Day -> String
showOrdinalDate date = case toOrdinalDate date of (year, day) -> show4 year ++ '-' : show3 day

-- | The week that a day is in, where the first Monday of the year begins week 1, and its day in that, from 1.
mondayStartWeek :: Day -> (Int, Int)
mondayStartWeek date = weekFrom 2 date (\day -> day + 1)

-- | The same with Sundays; the days are counted from 0.
sundayStartWeek :: Day -> (Int, Int)
sundayStartWeek date = weekFrom 3 date id

weekFrom :: Integer -> Day -> (Int -> Int) -> (Int, Int)
weekFrom offset date number = ((snd (toOrdinalDate date) + 6 - day) `div` 7, number day)
  where day = fromInteger ((toModifiedJulianDay date + offset) `mod` 7)

fromMondayStartWeek :: Integer -> Int -> Int -> Day
fromMondayStartWeek year week day = addDays (toInteger (inYear 5 year week (day - 1))) (dayBefore year 1)

fromMondayStartWeekValid :: Integer -> Int -> Int -> Maybe Day
fromMondayStartWeekValid year week day = do
  d <- clipValid 1 7 day
  n <- clipValid 0 (yearLength year - 1) (inYear 5 year week (d - 1))
  return (addDays (toInteger n) (dayBefore year 1))

fromSundayStartWeek :: Integer -> Int -> Int -> Day
fromSundayStartWeek year week day = addDays (toInteger (inYear 4 year week day)) (dayBefore year 1)

fromSundayStartWeekValid :: Integer -> Int -> Int -> Maybe Day
fromSundayStartWeekValid year week day = do
  d <- clipValid 0 6 day
  n <- clipValid 0 (yearLength year - 1) (inYear 4 year week d)
  return (addDays (toInteger n) (dayBefore year 1))

-- | The number in the year, from 0, of a day of a week; the offset makes the first such week's beginning.
inYear :: Integer -> Integer -> Int -> Int -> Int
inYear offset year week day = firstDay + 7 * (week - 1) + day
  where firstDay = fromInteger ((offset - toModifiedJulianDay (dayBefore year 1)) `mod` 7)
