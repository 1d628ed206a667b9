-- | Days of a year as months and days; the flag says whether it is a leap year.
module Data.Time.Calendar.MonthDay
  ( monthAndDayToDayOfYear, monthAndDayToDayOfYearValid, dayOfYearToMonthAndDay, monthLength
  ) where

import Data.Time.Calendar.Numbers

-- | Month and day are clipped.
monthAndDayToDayOfYear :: Bool -> Int -> Int -> Int
monthAndDayToDayOfYear leap month day = sum (take (m - 1) lengths) + clip 1 (lengths !! (m - 1)) day
  where
    m = clip 1 12 month
    lengths = monthLengths leap

monthAndDayToDayOfYearValid :: Bool -> Int -> Int -> Maybe Int
monthAndDayToDayOfYearValid leap month day = do
  m <- clipValid 1 12 month
  d <- clipValid 1 (monthLengths leap !! (m - 1)) day
  return (sum (take (m - 1) (monthLengths leap)) + d)

dayOfYearToMonthAndDay :: Bool -> Int -> (Int, Int)
dayOfYearToMonthAndDay leap yearDay = go 1 (monthLengths leap) (clip 1 (if leap then 366 else 365) yearDay)
  where
    go month (n : ns) day | day > n = go (month + 1) ns (day - n)
    go month _ day = (month, day)

monthLength :: Bool -> Int -> Int
monthLength leap month = monthLengths leap !! (clip 1 12 month - 1)

monthLengths :: Bool -> [Int]
monthLengths leap = [31, if leap then 29 else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
