-- | Times in the formats of ISO 8601.
module Data.Time.Format.ISO8601
  ( Format(..), formatShowM, formatShow, formatReadP, formatParseM
  , ISO8601(..), iso8601Show, iso8601ParseM
  , FormatExtension(..), formatReadPExtension, parseFormatExtension
  , calendarFormat, yearMonthFormat, yearFormat, centuryFormat
  , expandedCalendarFormat, expandedYearMonthFormat, expandedYearFormat, expandedCenturyFormat
  , ordinalDateFormat, expandedOrdinalDateFormat, weekDateFormat, yearWeekFormat, expandedWeekDateFormat, expandedYearWeekFormat
  , timeOfDayFormat, hourMinuteFormat, hourFormat, withTimeDesignator, withUTCDesignator
  , timeOffsetFormat, timeOfDayAndOffsetFormat, localTimeFormat, zonedTimeFormat, utcTimeFormat
  , dayAndTimeFormat, timeAndOffsetFormat
  , durationDaysFormat, durationTimeFormat, alternativeDurationDaysFormat, alternativeDurationTimeFormat
  , intervalFormat, recurringIntervalFormat
  ) where

import Data.Fixed
import Data.Time.Calendar
import Data.Time.Calendar.OrdinalDate
import Data.Time.Calendar.WeekDate
import Data.Time.Clock
import Data.Time.Format.ISO8601.Combinators
import Data.Time.LocalTime
import Text.ParserCombinators.ReadP (ReadP, (+++))

-- | With separators between the parts or without.
data FormatExtension = ExtendedFormat | BasicFormat

formatReadPExtension :: (FormatExtension -> Format t) -> ReadP t
formatReadPExtension f = formatReadP (f ExtendedFormat) +++ formatReadP (f BasicFormat)

-- | By either of the two.
parseFormatExtension :: MonadFail m => (FormatExtension -> Format t) -> String -> m t
parseFormatExtension f = formatParseM (MkFormat (const Nothing) (formatReadPExtension f))

-- | Two parts, with a separator in the extended format.
separated :: String -> FormatExtension -> Format a -> Format b -> Format (a, b)
separated separator ExtendedFormat a b = a <**> literal separator **> b
separated _ BasicFormat a b = a <**> b

dashed, colons :: FormatExtension -> Format a -> Format b -> Format (a, b)
dashed = separated "-"
colons = separated ":"

-- Dates

year, century :: Format Integer
year = digits 4
century = digits 2

expandedYear, expandedCentury :: Int -> Format Integer
expandedYear = signedDigits
expandedCentury = signedDigits

month, dayOfMonth, dayOfYear, week, weekDay :: Format Int
month = digits 2
dayOfMonth = digits 2
dayOfYear = digits 3
week = digits 2
weekDay = digits 1

dayBy :: (Integer -> Int -> Int -> Maybe Day) -> (Day -> (Integer, Int, Int)) -> Format (Integer, (Int, Int)) -> Format Day
dayBy join split = mapMaybeF (\(y, (m, d)) -> join y m d) (\day -> case split day of (y, m, d) -> Just (y, (m, d)))

calendarWith :: FormatExtension -> Format Integer -> Format Day
calendarWith e y = dayBy fromGregorianValid toGregorian (dashed e y (dashed e month dayOfMonth))

calendarFormat :: FormatExtension -> Format Day
calendarFormat e = calendarWith e year

expandedCalendarFormat :: Int -> FormatExtension -> Format Day
expandedCalendarFormat n e = calendarWith e (expandedYear n)

-- | Always with a dash.
yearMonthFormat :: Format (Integer, Int)
yearMonthFormat = dashed ExtendedFormat year month

expandedYearMonthFormat :: Int -> Format (Integer, Int)
expandedYearMonthFormat n = dashed ExtendedFormat (expandedYear n) month

yearFormat, centuryFormat :: Format Integer
yearFormat = year
centuryFormat = century

expandedYearFormat, expandedCenturyFormat :: Int -> Format Integer
expandedYearFormat = expandedYear
expandedCenturyFormat = expandedCentury

ordinalWith :: FormatExtension -> Format Integer -> Format Day
ordinalWith e y = mapMaybeF (uncurry fromOrdinalDateValid) (Just . toOrdinalDate) (dashed e y dayOfYear)

ordinalDateFormat :: FormatExtension -> Format Day
ordinalDateFormat e = ordinalWith e year

expandedOrdinalDateFormat :: Int -> FormatExtension -> Format Day
expandedOrdinalDateFormat n e = ordinalWith e (expandedYear n)

weekWith :: FormatExtension -> Format Integer -> Format Day
weekWith e y = dayBy fromWeekDateValid toWeekDate (dashed e y (dashed e (literal "W" **> week) weekDay))

weekDateFormat :: FormatExtension -> Format Day
weekDateFormat e = weekWith e year

expandedWeekDateFormat :: Int -> FormatExtension -> Format Day
expandedWeekDateFormat n e = weekWith e (expandedYear n)

yearWeekFormat :: FormatExtension -> Format (Integer, Int)
yearWeekFormat e = dashed e year (literal "W" **> week)

expandedYearWeekFormat :: Int -> FormatExtension -> Format (Integer, Int)
expandedYearWeekFormat n e = dashed e (expandedYear n) (literal "W" **> week)

-- Times

hour, minute :: Format Int
hour = digits 2
minute = digits 2

timeOfDayFormat :: FormatExtension -> Format TimeOfDay
timeOfDayFormat e = mapMaybeF (\(h, (m, s)) -> makeTimeOfDayValid h m s) (\(TimeOfDay h m s) -> Just (h, (m, s)))
  (colons e hour (colons e minute (decimalDigits 2)))

-- | Minutes, and hours, with as many decimals as the picoseconds can need.
newtype MinuteParts = MinuteParts MinuteParts
newtype HourParts = HourParts HourParts

instance HasResolution MinuteParts where
  resolution _ = 100000000000000

instance HasResolution HourParts where
  resolution _ = 10000000000000000

-- | The minutes have the seconds as their decimals.
hourMinuteFormat :: FormatExtension -> Format TimeOfDay
hourMinuteFormat e = mapMaybeF
  (\(h, m) -> case divMod' m 1 of (n, part) -> makeTimeOfDayValid h n (realToFrac (part * 60 :: Fixed MinuteParts)))
  (\t -> case divMod' (picoseconds t) 3600 of (h, rest) -> Just (h :: Int, fromRational (rest / 60)))
  (colons e hour (decimalDigits 2))

-- | The hours have the rest as their decimals.
hourFormat :: Format TimeOfDay
hourFormat = mapMaybeF
  (\h -> case divMod' h 1 of
    (n, part) -> case divMod' (part * 3600 :: Fixed HourParts) 60 of
      (m, s) -> makeTimeOfDayValid n m (realToFrac s))
  (\t -> Just (fromRational (picoseconds t / 3600)))
  (decimalDigits 2)

-- | The seconds since midnight.
picoseconds :: TimeOfDay -> Rational
picoseconds = toRational . timeOfDayToTime

withTimeDesignator, withUTCDesignator :: Format t -> Format t
withTimeDesignator f = literal "T" **> f
withUTCDesignator f = f <** literal "Z"

timeOffsetFormat :: FormatExtension -> Format TimeZone
timeOffsetFormat e = mapMaybeF
  (\(negative, (h, m)) -> Just (minutesToTimeZone ((if negative then negate else id) (h * 60 + m))))
  (\zone -> let (h, m) = abs (timeZoneMinutes zone) `divMod` 60 in Just (timeZoneMinutes zone < 0, (h, m)))
  (signOf <**> colons e hour minute)

timeAndOffsetFormat :: Format t -> FormatExtension -> Format (t, TimeZone)
timeAndOffsetFormat f e = f <**> timeOffsetFormat e

timeOfDayAndOffsetFormat :: FormatExtension -> Format (TimeOfDay, TimeZone)
timeOfDayAndOffsetFormat e = timeAndOffsetFormat (timeOfDayFormat e) e

dayAndTimeFormat :: Format Day -> Format time -> Format (Day, time)
dayAndTimeFormat day time = day <**> withTimeDesignator time

localTimeFormat :: Format Day -> Format TimeOfDay -> Format LocalTime
localTimeFormat day time =
  mapMaybeF (Just . uncurry LocalTime) (\(LocalTime d t) -> Just (d, t)) (dayAndTimeFormat day time)

zonedTimeFormat :: Format Day -> Format TimeOfDay -> FormatExtension -> Format ZonedTime
zonedTimeFormat day time e =
  mapMaybeF (Just . uncurry ZonedTime) (\(ZonedTime t z) -> Just (t, z)) (timeAndOffsetFormat (localTimeFormat day time) e)

utcTimeFormat :: Format Day -> Format TimeOfDay -> Format UTCTime
utcTimeFormat day time =
  mapMaybeF (Just . localTimeToUTC utc) (Just . utcToLocalTime utc) (withUTCDesignator (localTimeFormat day time))

-- Lengths

durationDaysFormat :: Format CalendarDiffDays
durationDaysFormat = mapMaybeF
  (\(y, (m, (w, d))) -> Just (CalendarDiffDays (y * 12 + m) (w * 7 + d)))
  (\(CalendarDiffDays m d) -> case m `quotRem` 12 of (y, n) -> Just (y, (n, (0, d))))
  (literal "P" **> insteadOfNothing "0D" daysParts)

daysParts :: Format (Integer, (Integer, (Integer, Integer)))
daysParts = unit "Y" integerDigits <**> unit "M" integerDigits <**> unit "W" integerDigits <**> unit "D" integerDigits

durationTimeFormat :: Format CalendarDiffTime
durationTimeFormat = mapMaybeF
  (\((y, (m, (w, d))), (h, (n, s))) ->
    Just (CalendarDiffTime (y * 12 + m) (secondsToNominalDiffTime (fromInteger (((w * 7 + d) * 24 + h) * 3600 + n * 60) + s))))
  (\(CalendarDiffTime months t) ->
    let (y, m) = months `quotRem` 12
        MkFixed picoseconds = nominalDiffTimeToSeconds t
        (minutes, s) = picoseconds `quotRem` 60000000000000
        (hours, n) = minutes `quotRem` 60
        (d, h) = hours `quotRem` 24
    in Just ((y, (m, (0, d))), (h, (n, MkFixed s))))
  (literal "P" **> insteadOfNothing "0D" (daysParts <**> optionalPart "T" (0, (0, 0)) time))
  where
    time = unit "H" integerDigits <**> unit "M" integerDigits <**> unit "S" decimalNumber

alternativeDurationDaysFormat :: FormatExtension -> Format CalendarDiffDays
alternativeDurationDaysFormat e = mapMaybeF
  (\(y, (m, d)) -> Just (CalendarDiffDays (y * 12 + m) d))
  (\(CalendarDiffDays m d) -> case m `quotRem` 12 of (y, n) -> Just (y, (n, d)))
  (literal "P" **> dashed e (digits 4) (dashed e (digitsUpTo 2 12) (digitsUpTo 2 30)))

alternativeDurationTimeFormat :: FormatExtension -> Format CalendarDiffTime
alternativeDurationTimeFormat e = mapMaybeF
  (\((y, (m, d)), (h, (n, s))) ->
    Just (CalendarDiffTime (y * 12 + m) (secondsToNominalDiffTime (fromInteger ((d * 24 + h) * 3600 + n * 60) + s))))
  (\(CalendarDiffTime months t) ->
    let (y, m) = months `quotRem` 12
        MkFixed picoseconds = nominalDiffTimeToSeconds t
        (minutes, s) = picoseconds `quotRem` 60000000000000
        (hours, n) = minutes `quotRem` 60
        (d, h) = hours `quotRem` 24
    in Just ((y, (m, d)), (h, (n, MkFixed s))))
  (literal "P" **> date <**> literal "T" **> time)
  where
    date = dashed e (digits 4) (dashed e (digitsUpTo 2 12) (digitsUpTo 2 30))
    time = colons e (digitsUpTo 2 24) (colons e (digitsUpTo 2 59) (decimalDigits 2))

intervalFormat :: Format a -> Format b -> Format (a, b)
intervalFormat a b = a <**> (literal "/" **> b)

recurringIntervalFormat :: Format a -> Format b -> Format (Int, a, b)
recurringIntervalFormat a b = mapMaybeF (\(n, (x, y)) -> Just (n, x, y)) (\(n, x, y) -> Just (n, (x, y)))
  (literal "R" **> (integerDigits <**> (literal "/" **> intervalFormat a b)))

-- | The usual format of a type: the extended one.
class ISO8601 t where
  iso8601Format :: Format t

iso8601Show :: ISO8601 t => t -> String
iso8601Show = formatShow iso8601Format

iso8601ParseM :: (MonadFail m, ISO8601 t) => String -> m t
iso8601ParseM = formatParseM iso8601Format

instance ISO8601 Day where
  iso8601Format = calendarFormat ExtendedFormat

instance ISO8601 TimeOfDay where
  iso8601Format = timeOfDayFormat ExtendedFormat

instance ISO8601 TimeZone where
  iso8601Format = timeOffsetFormat ExtendedFormat

instance ISO8601 LocalTime where
  iso8601Format = localTimeFormat iso8601Format iso8601Format

instance ISO8601 ZonedTime where
  iso8601Format = zonedTimeFormat iso8601Format iso8601Format ExtendedFormat

instance ISO8601 UTCTime where
  iso8601Format = utcTimeFormat iso8601Format iso8601Format

instance ISO8601 CalendarDiffDays where
  iso8601Format = durationDaysFormat

instance ISO8601 CalendarDiffTime where
  iso8601Format = durationTimeFormat
