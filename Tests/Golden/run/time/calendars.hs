-- Calendars, weeks, Easter, clocks and lengths: against each other and, by their sums, against GHC.
module Main (main) where

import Control.DeepSeq
import Control.Monad
import Data.Fixed
import Data.List
import Data.Time
import Data.Time.Calendar.Easter
import Data.Time.Calendar.Julian
import Data.Time.Calendar.MonthDay
import Data.Time.Calendar.OrdinalDate
import Data.Time.Calendar.WeekDate
import Data.Time.Clock.POSIX
import Data.Time.Clock.System
import Data.Time.Clock.TAI

-- | Days of all ages, more of them near the edges of years and centuries.
days :: [Day]
days = [addDays k (fromGregorian y 12 30) | y <- [-401, -400, -5, -1, 0, 3, 4, 99, 100, 1582, 1599, 1857, 1899, 1999, 2019, 2020, 2021, 2099, 2399, 123456], k <- [0 .. 5] ++ [59, 60, 61, 62, 364, 365]]

sumOf :: Show a => String -> [a] -> IO ()
sumOf name xs = putStrLn (name ++ ": " ++ show (foldl' (\h c -> (h * 31 + toInteger (fromEnum c)) `mod` 1000000007) 7 (concatMap show xs)))

check :: String -> (Day -> Bool) -> IO ()
check name ok = case filter (not . ok) days of
  [] -> putStrLn (name ++ " ok")
  bad -> putStrLn (name ++ " wrong: " ++ show (take 3 bad))

main :: IO ()
main = do
  check "gregorian" (\d -> case toGregorian d of (y, m, n) -> fromGregorian y m n == d && fromGregorianValid y m n == Just d && show d == showGregorian d)
  check "julian" (\d -> case toJulian d of (y, m, n) -> fromJulian y m n == d && fromJulianValid y m n == Just d)
  check "ordinal" (\d -> case toOrdinalDate d of (y, n) -> fromOrdinalDate y n == d && fromOrdinalDateValid y n == Just d)
  check "julian ordinal" (\d -> case toJulianYearAndDay d of (y, n) -> fromJulianYearAndDay y n == d && fromJulianYearAndDayValid y n == Just d)
  check "week" (\d -> case toWeekDate d of (y, w, n) -> fromWeekDate y w n == d && fromWeekDateValid y w n == Just d && fromEnum (dayOfWeek d) == n)
  check "monday" (\d -> case (toGregorian d, mondayStartWeek d) of ((y, _, _), (w, n)) -> fromMondayStartWeek y w n == d && fromMondayStartWeekValid y w n == Just d)
  check "sunday" (\d -> case (toGregorian d, sundayStartWeek d) of ((y, _, _), (w, n)) -> fromSundayStartWeek y w n == d && fromSundayStartWeekValid y w n == Just d)
  check "read" (\d -> let y = case toGregorian d of (n, _, _) -> n in y < 0 || read (show d) == d)
  check "system" (\d -> let t = UTCTime d 86400.123456789 in systemToUTCTime (utcToSystemTime t) == t)
  sumOf "gregorian" (map toGregorian days)
  sumOf "julian" (map showJulian days)
  sumOf "ordinal" (map showOrdinalDate days)
  sumOf "julian ordinal" (map showJulianYearAndDay days)
  sumOf "week" (map showWeekDate days)
  sumOf "mondays" (map mondayStartWeek days)
  sumOf "sundays" (map sundayStartWeek days)
  sumOf "clips" [fromGregorian y m d | y <- [1900, 2000], m <- [-1 .. 14], d <- [-1, 0, 1, 28, 29, 30, 31, 32]]
  sumOf "valid" [fromGregorianValid y m d | y <- [1900, 2000], m <- [-1 .. 14], d <- [-1, 0, 1, 28, 29, 30, 31, 32]]
  sumOf "julian clips" [(fromJulian y m d, fromJulianValid y m d) | y <- [1900, 2001], m <- [0, 1, 2, 13], d <- [0, 1, 29, 30, 32]]
  sumOf "weeks clip" [(fromWeekDate y w d, fromWeekDateValid y w d) | y <- [2015, 2019, 2020], w <- [0, 1, 52, 53, 54], d <- [0, 1, 7, 8]]
  sumOf "weeks of a year" [(f y w d, g y w d) | (f, g) <- [(fromMondayStartWeek, fromMondayStartWeekValid), (fromSundayStartWeek, fromSundayStartWeekValid)], y <- [2015, 2019, 2020], w <- [-1, 0, 1, 52, 53, 54], d <- [0, 1, 6, 7, 8]]
  sumOf "ordinal clips" [(fromOrdinalDate y d, fromOrdinalDateValid y d, fromJulianYearAndDay y d) | y <- [1900, 2000], d <- [-1, 0, 1, 365, 366, 367]]
  sumOf "months" [(monthAndDayToDayOfYear l m d, monthAndDayToDayOfYearValid l m d, monthLength l m) | l <- [False, True], m <- [0 .. 13], d <- [0, 1, 29, 30, 31, 32]]
  sumOf "days of a year" [dayOfYearToMonthAndDay l d | l <- [False, True], d <- [0 .. 367]]
  sumOf "lengths" [(gregorianMonthLength y m, julianMonthLength y m, isLeapYear y, isJulianLeapYear y) | y <- [1900, 1999, 2000, -4], m <- [1 .. 12]]
  sumOf "add" [[f n d | f <- [addGregorianMonthsClip, addGregorianMonthsRollOver, addGregorianYearsClip, addGregorianYearsRollOver, addJulianMonthsClip, addJulianMonthsRollOver, addJulianYearsClip, addJulianYearsRollOver]] | d <- take 40 days, n <- [-14, -12, -1, 0, 1, 11, 13]]
  sumOf "difference" [[f a b | f <- [diffGregorianDurationClip, diffGregorianDurationRollOver, diffJulianDurationClip, diffJulianDurationRollOver]] | a <- take 12 (drop 100 days), b <- drop 90 days]
  check "difference" (\d -> and [addGregorianDurationClip (diffGregorianDurationClip d e) e == d && addGregorianDurationRollOver (diffGregorianDurationRollOver d e) e == d | e <- take 20 days])
  sumOf "easter" [(orthodoxEaster y, orthodoxPaschalMoon y) | y <- [-5 .. 5] ++ [1583 .. 2300]]
  print (map gregorianEaster [2019 .. 2024], map orthodoxEaster [2019 .. 2024], sundayAfter (gregorianEaster 2021))
  print ([Monday ..] !! 9, take 9 [Saturday ..], [Friday .. Tuesday], [Monday, Wednesday .. Sunday], [Friday, Thursday .. Monday], succ Sunday, pred Monday, toEnum (-3) :: DayOfWeek)
  print (mconcat [calendarDay, calendarWeek, calendarMonth, calendarYear], scaleCalendarDiffDays (-3) (calendarWeek <> calendarMonth), mempty :: CalendarDiffDays)
  print (calendarTimeDays calendarWeek <> calendarTimeTime 5.5, scaleCalendarDiffTime 2 (CalendarDiffTime 1 0.25))
  -- Clocks
  let t0 = UTCTime (fromGregorian 2021 3 7) 3661.000000000001
  print (t0, addUTCTime 86399.5 t0, addUTCTime (-1e9) t0, diffUTCTime t0 (UTCTime (fromGregorian 2020 2 29) 86400.9))
  print (utcTimeToPOSIXSeconds t0, posixSecondsToUTCTime (-0.5), utcToSystemTime t0, utcToSystemTime (UTCTime (fromGregorian 1960 1 1) 86400.5), systemToUTCTime (MkSystemTime (-1) 1500000000), systemToPOSIXTime (MkSystemTime (-1) 5))
  print (truncateSystemTimeLeapSecond (MkSystemTime 5 1000000000), truncateSystemTimeLeapSecond (MkSystemTime 5 999999999), systemToTAITime (MkSystemTime 10 5), systemEpochDay, posixDayLength)
  print (1.5 :: DiffTime, -0.25 :: NominalDiffTime, 3 :: DiffTime, nominalDay / 7, realToFrac (2.5 :: Double) * 2 :: NominalDiffTime, truncate (7.9 :: DiffTime) :: Int, [1, 1.5 .. 3 :: DiffTime])
  print (take 2 [0 :: NominalDiffTime ..], succ 1 :: DiffTime, secondsToDiffTime 5, picosecondsToDiffTime 5, diffTimeToPicoseconds 0.5, nominalDiffTimeToSeconds 5.25, secondsToNominalDiffTime 7)
  print (5 `div'` (2 :: NominalDiffTime) :: Integer, 5 `mod'` (2 :: DiffTime), toRational (0.5 :: DiffTime), showsPrec 11 (-1 :: DiffTime) "")
  let leaps day = Just (if day < fromGregorian 2016 12 31 then 36 else if day == fromGregorian 2016 12 31 then 36 else 37)
      leapDay = fromGregorian 2016 12 31
  forM_ [UTCTime leapDay 86399.5, UTCTime leapDay 86400.5, UTCTime (addDays 1 leapDay) 0] $ \t ->
    print (t, utcToTAITime leaps t, utcToTAITime leaps t >>= taiToUTCTime leaps)
  print (utcDayLength leaps leapDay, utcDayLength (const Nothing) leapDay, taiEpoch, addAbsoluteTime 86400.5 taiEpoch, diffAbsoluteTime (taiNominalDayStart leapDay) taiEpoch)
  -- Local times
  print [utcToLocalTimeOfDay (minutesToTimeZone z) (TimeOfDay 23 30 5.5) | z <- [-1500, -90, 0, 45, 1500]]
  print [localToUTCTimeOfDay (minutesToTimeZone z) (TimeOfDay 0 30 5.5) | z <- [-1500, -90, 0, 45, 1500]]
  print (map timeToTimeOfDay [0, 59.5, 86399.999999999999, 86400, 86401.5, -1], map timeOfDayToTime [midnight, midday, TimeOfDay 23 59 60.5])
  print (map dayFractionToTimeOfDay [0, 0.5, 1 / 3, 1.25], timeOfDayToDayFraction (TimeOfDay 6 0 0))
  print (map timeToDaysAndTimeOfDay [0, 90061.25, -1, -90061.25], daysAndTimeOfDayToTime (-2) (TimeOfDay 1 2 3.5))
  print [makeTimeOfDayValid h m s | h <- [-1, 0, 23, 24], (m, s) <- [(0, 0), (59, 60.999999999999), (60, 0), (0, 61)]]
  let local = LocalTime (fromGregorian 2021 3 7) (TimeOfDay 23 59 60.5)
      zone = TimeZone 120 True "CEST"
  print (localTimeToUTC zone local, utcToLocalTime zone (localTimeToUTC zone local), utcToLocalTime utc (UTCTime (fromGregorian 2021 3 7) 86400.5), addLocalTime 1.5 local, diffLocalTime local (LocalTime (fromGregorian 2021 3 6) midday))
  print (zonedTimeToUTC (ZonedTime local zone), utcToZonedTime zone t0, ut1ToLocalTime 90 (ModJulianDate 59000.3), getModJulianDate (localTimeToUT1 (-90) (LocalTime (fromGregorian 2020 1 1) midday)), ModJulianDate 1.5)
  print (map timeZoneOffsetString [utc, hoursToTimeZone (-5), minutesToTimeZone 6000], timeZoneOffsetString' (Just ' ') (hoursToTimeZone (-1)), timeZoneOffsetString' Nothing (hoursToTimeZone 1), zone, hoursToTimeZone 3)
  print (rnf (local, zone, t0, ZonedTime local zone, 5 :: DiffTime), compare t0 (addUTCTime 1 t0), maximum days, [minimum days ..] !! 3)
  -- The clock of now
  a <- getCurrentTime
  b <- getPOSIXTime
  c <- getSystemTime
  z <- getZonedTime
  zn <- getTimeZone a
  print (diffUTCTime (posixSecondsToUTCTime b) a < 60, diffUTCTime (systemToUTCTime c) a < 60, abs (diffUTCTime (zonedTimeToUTC z) a) < 60, timeZoneMinutes zn == timeZoneMinutes (zonedTimeZone z), utctDay a > fromGregorian 2021 1 1)
  print (getTime_resolution > 0 && getTime_resolution < 1, fmap ((< 1) . fst) taiClock)
