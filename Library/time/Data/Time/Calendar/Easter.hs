-- | The dates of Easter, by the rules of western and eastern churches.
module Data.Time.Calendar.Easter
  ( sundayAfter, orthodoxPaschalMoon, orthodoxEaster, gregorianPaschalMoon, gregorianEaster
  ) where

import Data.Time.Calendar.Days
import Data.Time.Calendar.Gregorian
import Data.Time.Calendar.Julian

-- | The first Sunday that is later than the day.
sundayAfter :: Day -> Day
sundayAfter day = addDays (7 - (toModifiedJulianDay day + 3) `mod` 7) day

orthodoxPaschalMoon :: Integer -> Day
orthodoxPaschalMoon year = addDays (negate epact) (fromJulian julianYear 4 19)
  where
    epact = (14 + 11 * (year `mod` 19)) `mod` 30
    julianYear = if year > 0 then year else year - 1

orthodoxEaster :: Integer -> Day
orthodoxEaster = sundayAfter . orthodoxPaschalMoon

gregorianPaschalMoon :: Integer -> Day
gregorianPaschalMoon year = addDays (negate adjusted) (fromGregorian year 4 19)
  where
    golden = year `mod` 19
    century = year `div` 100 + 1
    epact = (14 + 11 * golden - (3 * century) `div` 4 + (5 + 8 * century) `div` 25) `mod` 30
    -- Two epacts are one more, so that no moon falls on the same day of a cycle twice.
    adjusted
      | epact == 0 || (epact == 1 && golden > 10) = epact + 1
      | otherwise = epact

gregorianEaster :: Integer -> Day
gregorianEaster = sundayAfter . gregorianPaschalMoon
