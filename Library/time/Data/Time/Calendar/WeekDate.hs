-- | Years of whole weeks, as ISO 8601 counts them: week 1 has the year's first Thursday.
module Data.Time.Calendar.WeekDate (toWeekDate, fromWeekDate, fromWeekDateValid, showWeekDate) where

import Data.Time.Calendar.Days
import Data.Time.Calendar.Numbers
import Data.Time.Calendar.OrdinalDate

-- | Year, week (from 1) and day of the week (1 for Monday).
toWeekDate :: Day -> (Integer, Int, Int)
toWeekDate date = (year, (yearDay - 1) `div` 7 + 1, fromInteger day + 1)
  where
    day = fromMonday date
    (year, yearDay) = toOrdinalDate (addDays (3 - day) date)

-- | How many days after a Monday.
fromMonday :: Day -> Integer
fromMonday date = (toModifiedJulianDay date + 2) `mod` 7

-- | Week and day are clipped.
fromWeekDate :: Integer -> Int -> Int -> Day
fromWeekDate year week day = weekDay year (clip 1 (weeks year) week) (clip 1 7 day)

fromWeekDateValid :: Integer -> Int -> Int -> Maybe Day
fromWeekDateValid year week day = do
  d <- clipValid 1 7 day
  w <- clipValid 1 (weeks year) week
  return (weekDay year w d)

weekDay :: Integer -> Int -> Int -> Day
weekDay year week day = addDays (toInteger (7 * (week - 1) + day - 1) - fromMonday january4) january4
  where january4 = fromOrdinalDate year 4

-- | The last Thursday's week is the last.
weeks :: Integer -> Int
weeks year = case toWeekDate (fromOrdinalDate year 366) of
  (y, 53, _) | y == year -> 53
  _ -> 52

showWeekDate :: Day -> String
showWeekDate date = case toWeekDate date of (y, w, d) -> show4 y ++ "-W" ++ show2 w ++ '-' : show d
