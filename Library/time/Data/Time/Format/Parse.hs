-- | What each type makes of the specifiers of a format.
module Data.Time.Format.Parse () where

import Control.Monad
import Data.Char
import Data.Fixed
import Data.List (elemIndex, find)
import Data.Time.Calendar.CalendarDiffDays
import Data.Time.Calendar.Days
import Data.Time.Calendar.Gregorian
import Data.Time.Calendar.Numbers
import Data.Time.Calendar.OrdinalDate
import Data.Time.Calendar.WeekDate
import Data.Time.Clock.Differences
import Data.Time.Clock.Instants
import Data.Time.Format.Locale
import Data.Time.Format.ParseClass
import Data.Time.Format.Specifiers
import Data.Time.LocalTime.TimeOfDay
import Data.Time.LocalTime.TimeZone
import Data.Time.LocalTime.Types

-- Days

-- | What a specifier says of a day.
data DayPart = Century Integer | InCentury Integer | Month Int | DayOfMonth Int | DayOfYear Int | Weekday Int | Week WeekKind Int

data WeekKind = Iso | FromSunday | FromMonday

-- | Nothing for what no day has.
dayParts :: TimeLocale -> (Char, String) -> Maybe [DayPart]
dayParts locale (c, s) = case c of
  'C' -> Just [Century number]
  'f' -> Just [Century number]
  'Y' -> Just [Century (number `div` 100), InCentury (number `mod` 100)]
  'G' -> Just [Century (number `div` 100), InCentury (number `mod` 100)]
  'y' -> Just [InCentury number]
  'g' -> Just [InCentury number]
  'B' -> named Month 1 (map fst (months locale))
  'b' -> named Month 1 (map snd (months locale))
  'm' -> within Month 1 12
  'd' -> within DayOfMonth 1 31
  'e' -> within DayOfMonth 1 31
  'j' -> within DayOfYear 1 366
  'u' -> within Weekday 1 7
  'w' -> fmap (map sunday7) (within Weekday 0 6)
  'A' -> fmap (map sunday7) (named Weekday 0 (map fst (wDays locale)))
  'a' -> fmap (map sunday7) (named Weekday 0 (map snd (wDays locale)))
  'V' -> within (Week Iso) 1 53
  'U' -> within (Week FromSunday) 0 53
  'W' -> within (Week FromMonday) 0 53
  _ -> Just []
  where
    number = numberOf s :: Integer
    within f low high = fmap (\n -> [f n]) (clipValid low high (numberOf s))
    named f first names = fmap (\i -> [f (i + first)]) (elemIndex (map toUpper s) (map (map toUpper) names))
    sunday7 (Weekday 0) = Weekday 7
    sunday7 p = p

instance ParseTime Day where
  substituteTimeSpecifier _ = calendarSubstitute
  parseTimeSpecifier _ = calendarSpecifier
  buildTime locale specifiers = do
    parts <- fmap concat (mapM (dayParts locale) specifiers)
    let final x f = foldl (\old p -> maybe old id (f p)) x parts
        inCentury = final 70 (\p -> case p of { InCentury y -> Just y; _ -> Nothing })
        century = final (if inCentury >= 69 then 19 else 20) (\p -> case p of { Century n -> Just n; _ -> Nothing })
        year = century * 100 + inCentury
        weekday = final 4 (\p -> case p of { Weekday d -> Just d; _ -> Nothing })
        -- The first that places a day within the year does.
        place p others = case p of
          Month m -> fromGregorianValid year m (final 1 (\q -> case q of { DayOfMonth d -> Just d; _ -> Nothing }))
          DayOfYear d -> fromOrdinalDateValid year d
          Week Iso w -> fromWeekDateValid year w weekday
          Week FromSunday w -> fromSundayStartWeekValid year w (weekday `mod` 7)
          Week FromMonday w -> fromMondayStartWeekValid year w weekday
          _ -> others
    foldr place (place (Month 1) Nothing) parts

-- Times of a day

instance ParseTime TimeOfDay where
  substituteTimeSpecifier _ = calendarSubstitute
  parseTimeSpecifier _ = calendarSpecifier
  buildTime locale = foldM step midnight
    where
      step t@(TimeOfDay h m s) (c, x) = case c of
        'H' -> hour 0 23
        'k' -> hour 0 23
        'I' -> hour 1 12
        'l' -> hour 1 12
        'p' -> Just half
        'P' -> Just half
        'M' -> fmap (\n -> TimeOfDay h n s) (clipValid 0 59 (numberOf x))
        'S' -> fmap (\n -> TimeOfDay h m (fromIntegral n)) (clipValid 0 60 (numberOf x :: Int))
        'q' -> Just (TimeOfDay h m (whole + MkFixed (numberOf x)))
        'Q' -> Just (TimeOfDay h m (whole + decimalOf ('.' : x)))
        _ -> Just t
        where
          hour low high = fmap (\n -> TimeOfDay n m s) (clipValid low high (numberOf x))
          half
            | map toUpper x == map toUpper (snd (amPm locale)) = TimeOfDay (h `mod` 12 + 12) m s
            | otherwise = TimeOfDay (h `mod` 12) m s
          whole = fromInteger (floor s)

instance ParseTime TimeZone where
  substituteTimeSpecifier _ = calendarSubstitute
  parseTimeSpecifier _ = calendarSpecifier
  buildTime locale = foldM step (minutesToTimeZone 0)
    where
      step zone (c, x) = case c of
        'z' -> Just zone { timeZoneMinutes = offsetOf x }
        'Z' | first : _ <- x, first `elem` "+-" -> Just zone { timeZoneMinutes = offsetOf x }
            | otherwise -> named x
        _ -> Just zone
      named x
        | x == timeZoneName utc = Just utc
        | Just zone <- find ((== upper) . timeZoneName) (knownTimeZones locale) = Just zone
        | [letter] <- upper, Just hours <- lookup letter military = Just (TimeZone (hours * 60) False upper)
        | otherwise = Nothing
        where upper = map toUpper x
      military = zip "ABCDEFGHIKLM" [1 ..] ++ zip "NOPQRSTUVWXY" [-1, -2 ..] ++ [('Z', 0)]

-- Both

instance ParseTime LocalTime where
  substituteTimeSpecifier _ = calendarSubstitute
  parseTimeSpecifier _ = calendarSpecifier
  buildTime locale specifiers = LocalTime <$> buildTime locale specifiers <*> buildTime locale specifiers

instance ParseTime ZonedTime where
  substituteTimeSpecifier _ = calendarSubstitute
  parseTimeSpecifier _ = calendarSpecifier
  buildTime locale specifiers = fmap atSeconds (ZonedTime <$> buildTime locale specifiers <*> buildTime locale specifiers)
    where
      -- Seconds since 1970 are the time but for the fraction of a second.
      atSeconds time@(ZonedTime local zone) = case [numberOf s | ('s', s) <- specifiers] of
        [] -> time
        numbers -> utcToZonedTime zone (posixSecondsToUTCTime (secondsToNominalDiffTime
          (fromInteger (last numbers) + todSec (localTimeOfDay local) `mod'` 1)))

instance ParseTime UTCTime where
  substituteTimeSpecifier _ = calendarSubstitute
  parseTimeSpecifier _ = calendarSpecifier
  buildTime locale specifiers = fmap zonedTimeToUTC (buildTime locale specifiers)

instance ParseTime UniversalTime where
  substituteTimeSpecifier _ = calendarSubstitute
  parseTimeSpecifier _ = calendarSpecifier
  buildTime locale specifiers = fmap (localTimeToUT1 0) (buildTime locale specifiers)

-- Lengths

-- | The sum of what the specifiers say, each in its unit.
total :: Num a => [(Char, a)] -> (String -> a) -> [(Char, String)] -> a
total units value specifiers = sum [unit * value s | (c, s) <- specifiers, Just unit <- [lookup c units]]

secondsOf :: [(Char, String)] -> Pico
secondsOf = total
  [ ('w', 604800), ('d', 86400), ('D', 86400), ('h', 3600), ('H', 3600), ('m', 60), ('M', 60), ('s', 1), ('S', 1) ]
  decimalOf

monthsOf, daysOf :: [(Char, String)] -> Integer
monthsOf = total [('y', 12), ('b', 1), ('B', 1)] numberOf
daysOf = total [('w', 7), ('d', 1), ('D', 1)] numberOf

allLengths :: String
allLengths = "ybBwdDhHmMsS"

instance ParseTime NominalDiffTime where
  parseTimeSpecifier _ _ = lengthSpecifier allLengths
  buildTime _ = Just . secondsToNominalDiffTime . secondsOf

instance ParseTime DiffTime where
  parseTimeSpecifier _ _ = lengthSpecifier allLengths
  buildTime _ = Just . realToFrac . secondsOf

instance ParseTime CalendarDiffDays where
  parseTimeSpecifier _ _ = lengthSpecifier allLengths
  buildTime _ specifiers = Just (CalendarDiffDays (monthsOf specifiers) (daysOf specifiers))

instance ParseTime CalendarDiffTime where
  parseTimeSpecifier _ _ = lengthSpecifier allLengths
  buildTime _ specifiers = Just (CalendarDiffTime (monthsOf specifiers) (secondsToNominalDiffTime (secondsOf specifiers)))

-- Read

reading :: ParseTime t => String -> ReadS t
reading format = readParen False (readSTime True defaultTimeLocale format)

instance Read Day where
  readsPrec _ = reading "%Y-%m-%d"

instance Read TimeOfDay where
  readsPrec _ = reading "%H:%M:%S%Q"

instance Read TimeZone where
  readsPrec _ = reading "%Z"

instance Read LocalTime where
  readsPrec _ = reading "%Y-%m-%d %H:%M:%S%Q"

instance Read ZonedTime where
  readsPrec _ = reading "%Y-%m-%d %H:%M:%S%Q %Z"

instance Read UTCTime where
  readsPrec p s = [(zonedTimeToUTC t, rest) | (t, rest) <- readsPrec p s]

instance Read UniversalTime where
  readsPrec p s = [(localTimeToUT1 0 t, rest) | (t, rest) <- readsPrec p s]
