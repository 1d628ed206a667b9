-- | Dates of the Gregorian calendar.
module Data.Time.Calendar.Gregorian
  ( toGregorian, fromGregorian, fromGregorianValid, showGregorian, gregorianMonthLength
  , addGregorianMonthsClip, addGregorianMonthsRollOver, addGregorianYearsClip, addGregorianYearsRollOver
  , addGregorianDurationClip, addGregorianDurationRollOver, diffGregorianDurationClip, diffGregorianDurationRollOver
  ) where

import Data.Time.Calendar.CalendarDiffDays
import Data.Time.Calendar.Days
import Data.Time.Calendar.MonthDay
import Data.Time.Calendar.Months
import Data.Time.Calendar.Numbers
import Data.Time.Calendar.OrdinalDate

toGregorian :: Day -> (Integer, Int, Int)
toGregorian date = (year, month, day)
  where
    (year, yearDay) = toOrdinalDate date
    (month, day) = dayOfYearToMonthAndDay (isLeapYear year) yearDay

-- | Month and day are clipped.
fromGregorian :: Integer -> Int -> Int -> Day
fromGregorian year month day = fromOrdinalDate year (monthAndDayToDayOfYear (isLeapYear year) month day)

fromGregorianValid :: Integer -> Int -> Int -> Maybe Day
fromGregorianValid year month day = fmap (fromOrdinalDate year) (monthAndDayToDayOfYearValid (isLeapYear year) month day)

showGregorian :: Day -> String
showGregorian date = case toGregorian date of (y, m, d) -> show4 y ++ '-' : show2 m ++ '-' : show2 d

instance Show Day where
  show = showGregorian

gregorianMonthLength :: Integer -> Int -> Int
gregorianMonthLength = monthLength . isLeapYear

gregorian :: Calendar
gregorian = Calendar toGregorian fromGregorian

addGregorianMonthsClip, addGregorianMonthsRollOver, addGregorianYearsClip, addGregorianYearsRollOver
  :: Integer -> Day -> Day
addGregorianMonthsClip = addMonthsClip gregorian
addGregorianMonthsRollOver = addMonthsRollOver gregorian
addGregorianYearsClip n = addMonthsClip gregorian (n * 12)
addGregorianYearsRollOver n = addMonthsRollOver gregorian (n * 12)

addGregorianDurationClip, addGregorianDurationRollOver :: CalendarDiffDays -> Day -> Day
addGregorianDurationClip = addClip gregorian
addGregorianDurationRollOver = addRollOver gregorian

diffGregorianDurationClip, diffGregorianDurationRollOver :: Day -> Day -> CalendarDiffDays
diffGregorianDurationClip = diffClip gregorian
diffGregorianDurationRollOver = diffRollOver gregorian
