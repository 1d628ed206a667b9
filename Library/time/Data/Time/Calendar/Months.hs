-- | What calendars with months have in common: to add months and years to a day, and to say how many there are between two.
module Data.Time.Calendar.Months (Calendar(..), addMonthsClip, addMonthsRollOver, addClip, addRollOver, diffClip, diffRollOver) where

import Data.Time.Calendar.CalendarDiffDays
import Data.Time.Calendar.Days

-- | How a calendar splits and joins dates; joining clips the day to its month.
data Calendar = Calendar { splitDate :: Day -> (Integer, Int, Int), joinDate :: Integer -> Int -> Int -> Day }

addMonths :: Calendar -> Integer -> Day -> (Integer, Int, Int)
addMonths calendar n date = (year + months `div` 12, fromInteger (months `mod` 12) + 1, day)
  where
    (year, month, day) = splitDate calendar date
    months = toInteger (month - 1) + n

-- | A day that the new month does not have becomes its last.
addMonthsClip :: Calendar -> Integer -> Day -> Day
addMonthsClip calendar n date = case addMonths calendar n date of (y, m, d) -> joinDate calendar y m d

-- | A day that the new month does not have goes over into the next.
addMonthsRollOver :: Calendar -> Integer -> Day -> Day
addMonthsRollOver calendar n date = case addMonths calendar n date of
  (y, m, d) -> addDays (toInteger d - 1) (joinDate calendar y m 1)

addClip, addRollOver :: Calendar -> CalendarDiffDays -> Day -> Day
addClip calendar (CalendarDiffDays m d) date = addDays d (addMonthsClip calendar m date)
addRollOver calendar (CalendarDiffDays m d) date = addDays d (addMonthsRollOver calendar m date)

-- | From the second day to the first: as many whole months as there are between them, then days.
diffClip, diffRollOver :: Calendar -> Day -> Day -> CalendarDiffDays
diffClip = differenceBy addMonthsClip
diffRollOver = differenceBy addMonthsRollOver

differenceBy :: (Calendar -> Integer -> Day -> Day) -> Calendar -> Day -> Day -> CalendarDiffDays
differenceBy add calendar to from = CalendarDiffDays whole (diffDays to (add calendar whole from))
  where
    (y1, m1, d1) = splitDate calendar from
    (y2, m2, d2) = splitDate calendar to
    months = (y2 * 12 + toInteger m2) - (y1 * 12 + toInteger m1)
    whole
      | to >= from = if d2 >= d1 then months else months - 1
      | otherwise = if d2 <= d1 then months else months + 1
