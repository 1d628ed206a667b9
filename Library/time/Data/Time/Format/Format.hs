-- | What the specifiers of formats say of each type.
module Data.Time.Format.Format () where

import Data.Fixed
import Data.Time.Calendar.CalendarDiffDays
import Data.Time.Calendar.Days
import Data.Time.Calendar.Gregorian
import Data.Time.Calendar.Numbers
import Data.Time.Calendar.OrdinalDate
import Data.Time.Calendar.Week
import Data.Time.Calendar.WeekDate
import Data.Time.Clock.Differences
import Data.Time.Clock.Instants
import Data.Time.Format.Class
import Data.Time.Format.Locale
import Data.Time.LocalTime.TimeOfDay
import Data.Time.LocalTime.TimeZone
import Data.Time.LocalTime.Types

type Specifier t = FormatOptions -> t -> String

-- | A format of its own, from the locale.
format :: FormatTime t => (TimeLocale -> String) -> Specifier t
format f = text (\options time -> formatTime (optionLocale options) (f (optionLocale options)) time)

-- | Two digits, with zeros.
two :: (t -> Int) -> Specifier t
two f = number (Width True 2 '0') (toInteger . f)

spaced :: (t -> Int) -> Specifier t
spaced f = number (Width True 2 ' ') (toInteger . f)

plain :: Int -> (t -> Integer) -> Specifier t
plain w = number (Width False w '0')

-- | A specifier of a part.
part :: (t -> a) -> Specifier a -> Specifier t
part f g options = g options . f

orElse :: Maybe a -> Maybe a -> Maybe a
orElse (Just x) _ = Just x
orElse Nothing y = y

instance FormatTime LocalTime where
  formatCharacter _ 'c' = Just (format dateTimeFmt)
  formatCharacter alternate c =
    fmap (part localTimeOfDay) (formatCharacter alternate c) `orElse` fmap (part localDay) (formatCharacter alternate c)

instance FormatTime TimeOfDay where
  formatCharacter _ c = case c of
    'R' -> Just (format (const "%H:%M"))
    'T' -> Just (format (const "%H:%M:%S"))
    'X' -> Just (format timeFmt)
    'r' -> Just (format time12Fmt)
    'P' -> Just (text (\options -> map lower . half options))
    'p' -> Just (text half)
    'H' -> Just (two todHour)
    'k' -> Just (spaced todHour)
    'I' -> Just (two hour12)
    'l' -> Just (spaced hour12)
    'M' -> Just (two todMin)
    'S' -> Just (two (truncate . todSec))
    'q' -> Just (\options t -> decimals (width True (Width True 12 '0') options) (fraction t))
    'Q' -> Just (\options t -> case width True (Width False 12 '0') options of
      NoPadding | fraction t == 0 -> ""
      padding -> '.' : decimals padding (fraction t))
    _ -> Nothing
    where
      half options t = (if todHour t < 12 then fst else snd) (amPm (optionLocale options))
      hour12 t = (todHour t - 1) `mod` 12 + 1
      fraction t = case todSec t of MkFixed p -> p `mod` 1000000000000
      lower ch = if ch >= 'A' && ch <= 'Z' then toEnum (fromEnum ch + 32) else ch

instance FormatTime ZonedTime where
  formatCharacter _ 'c' = Just (format dateTimeFmt)
  formatCharacter _ 's' = Just (plain 1 (floor . utcTimeToPOSIXSeconds . zonedTimeToUTC))
  formatCharacter alternate c =
    fmap (part zonedTimeToLocalTime) (formatCharacter alternate c)
      `orElse` fmap (part zonedTimeZone) (formatCharacter alternate c)

instance FormatTime TimeZone where
  formatCharacter alternate c = case c of
    'z' -> Just offset
    'Z' -> Just (\options zone ->
      if null (timeZoneName zone) then offset options zone else text (const timeZoneName) options zone)
    _ -> Nothing
    where
      offset options zone = offsetWith alternate (width False (Width True (if alternate then 5 else 4) '0') options) (timeZoneMinutes zone)

instance FormatTime DayOfWeek where
  formatCharacter _ c = case c of
    'u' -> Just (plain 1 (toInteger . fromEnum))
    'w' -> Just (plain 1 (toInteger . sunday0))
    'a' -> Just (text (\options -> snd . name options))
    'A' -> Just (text (\options -> fst . name options))
    _ -> Nothing
    where
      sunday0 day = fromEnum day `mod` 7
      name options day = wDays (optionLocale options) !! sunday0 day

instance FormatTime Day where
  formatCharacter alternate c = case c of
    'D' -> Just (format (const "%m/%d/%y"))
    'F' -> Just (format (const "%Y-%m-%d"))
    'x' -> Just (format dateFmt)
    'Y' -> Just (plain 4 year)
    'y' -> Just (two (fromInteger . (`mod` 100) . year))
    'C' -> Just (plain 2 ((`div` 100) . year))
    'B' -> Just (text (\options -> fst . name options))
    'b' -> Just (text (\options -> snd . name options))
    'h' -> Just (text (\options -> snd . name options))
    'm' -> Just (two month)
    'd' -> Just (two day)
    'e' -> Just (spaced day)
    'j' -> Just (number (Width True 3 '0') (toInteger . snd . toOrdinalDate))
    'f' -> Just (plain 2 ((`div` 100) . weekYear))
    'V' -> Just (two (\d -> case toWeekDate d of (_, w, _) -> w))
    'U' -> Just (two (fst . sundayStartWeek))
    'W' -> Just (two (fst . mondayStartWeek))
    'G' -> Just (plain 4 weekYear)
    'g' -> Just (two (fromInteger . (`mod` 100) . weekYear))
    _ -> fmap (part dayOfWeek) (formatCharacter alternate c)
    where
      year d = fst (toOrdinalDate d)
      month d = case toGregorian d of (_, m, _) -> m
      day d = case toGregorian d of (_, _, n) -> n
      weekYear d = case toWeekDate d of (y, _, _) -> y
      name options d = months (optionLocale options) !! (month d - 1)

instance FormatTime UTCTime where
  formatCharacter alternate c = fmap (part (utcToZonedTime utc)) (formatCharacter alternate c)

instance FormatTime UniversalTime where
  formatCharacter alternate c = fmap (part (ut1ToLocalTime 0)) (formatCharacter alternate c)

-- Lengths: what is below zero has a sign in front, as by quot and rem.

instance FormatTime NominalDiffTime where
  formatCharacter alternate c = fmap (part nominalDiffTimeToSeconds) (lengthSpecifier alternate c)

instance FormatTime DiffTime where
  formatCharacter alternate c = fmap (part (MkFixed . diffTimeToPicoseconds)) (lengthSpecifier alternate c)

lengthSpecifier :: Bool -> Char -> Maybe (Specifier Pico)
lengthSpecifier alternate c = case c of
  'w' -> Just (plain 1 (whole (7 * 86400)))
  'd' -> Just (plain 1 (whole 86400))
  'D' -> Just (plain 1 (\t -> whole 86400 t `rem` 7))
  'h' -> Just (plain 1 (whole 3600))
  'H' -> Just (plain 2 (\t -> whole 3600 t `rem` 24))
  'm' -> Just (plain 1 (whole 60))
  'M' -> Just (plain 2 (\t -> whole 60 t `rem` 60))
  's' | alternate -> Just (fractional 1 id)
      | otherwise -> Just (plain 1 (whole 1))
  'S' | alternate -> Just (fractional 2 inMinute)
      | otherwise -> Just (plain 2 (\t -> whole 1 t `rem` 60))
  _ -> Nothing
  where
    whole :: Integer -> Pico -> Integer
    whole n (MkFixed p) = p `quot` (n * 1000000000000)
    inMinute :: Pico -> Pico
    inMinute (MkFixed p) = MkFixed (p `rem` 60000000000000)
    fractional digits f options t = signed (absolute digits options) (f t)
    absolute :: Int -> FormatOptions -> Pico -> String
    absolute digits options (MkFixed p) = case width False (Width False 12 '0') options of
      NoPadding | rest == 0 -> show n
                | otherwise -> show n ++ '.' : decimals NoPadding rest
      padding@(Padding _ fill) -> showPadded (Padding digits fill) n ++ '.' : decimals padding rest
      where (n, rest) = p `quotRem` 1000000000000

instance FormatTime CalendarDiffDays where
  formatCharacter _ c = case c of
    'w' -> Just (plain 1 (\(CalendarDiffDays _ d) -> d `quot` 7))
    'd' -> Just (plain 1 cdDays)
    'D' -> Just (plain 1 (\(CalendarDiffDays _ d) -> d `rem` 7))
    _ -> fmap (part cdMonths) (monthsSpecifier c)

instance FormatTime CalendarDiffTime where
  formatCharacter alternate c = fmap (part ctMonths) (monthsSpecifier c) `orElse` fmap (part ctTime) (formatCharacter alternate c)

monthsSpecifier :: Char -> Maybe (Specifier Integer)
monthsSpecifier c = case c of
  'y' -> Just (plain 1 (`quot` 12))
  'b' -> Just (plain 1 id)
  'B' -> Just (plain 2 (`rem` 12))
  _ -> Nothing
