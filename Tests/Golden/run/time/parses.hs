-- Times from text by formats, and what does not parse.
module Main (main) where

import Control.Exception
import Data.Maybe (fromMaybe)
import Data.Time

try1 :: Show a => a -> IO String
try1 x = either (\e -> "! " ++ head (lines (show (e :: SomeException)))) id <$> try (evaluate (let s = show x in length s `seq` s))

parses :: (ParseTime t, Show t) => (String -> String -> Maybe t) -> [(String, String)] -> IO ()
parses p cases = mapM_ (\(f, s) -> try1 (p f s) >>= \r -> putStrLn (show f ++ " " ++ show s ++ ": " ++ r)) cases

parse :: ParseTime t => String -> String -> Maybe t
parse = parseTimeM True defaultTimeLocale

main :: IO ()
main = do
  parses (parse :: String -> String -> Maybe Day)
    [ ("%Y-%m-%d", "2021-03-07"), ("%Y-%m-%d", "2021-3-7"), ("%-Y-%-m-%-d", "2021-3-7"), ("%_Y-%_m-%_d", "2021- 3- 7")
    , ("%F", "0012-01-02"), ("%F", "12-01-02"), ("%F", "-0045-10-09"), ("%Y%m%d", "20210307"), ("%Y-%m-%d", "2021-02-29")
    , ("%Y-%m-%d", "2021-13-01"), ("%D", "03/07/21"), ("%x", "03/07/70"), ("%y", "69"), ("%y", "68"), ("%C%y", "1945")
    , ("%C", "18"), ("%B %e, %Y", "march  7, 2021"), ("%b %d %Y", "MAR 07 2021"), ("%h", "Dec"), ("%B", "Mai"), ("%Y %j", "2020 366")
    , ("%Y %j", "2021 366"), ("%G-W%V-%u", "2020-W53-7"), ("%G-W%V", "2020-W53"), ("%G-W%V-%u", "2021-W53-1"), ("%f%g-%V-%u", "2021-01-1")
    , ("%Y %U %w", "2021 10 0"), ("%Y %W %u", "2021 10 1"), ("%Y %U %a", "2021 01 Sun"), ("%Y %W %A", "2021 00 Monday"), ("%A %F", "Monday 2021-03-07")
    , ("", ""), ("  %Y ", " 2021"), ("%Y", "2021x"), ("%d", "7"), ("%e", "7"), ("%e", " 7"), ("%m", "0"), ("%Y", "20211"), ("%0Y", "20211")
    , ("%d.%m.%Y", " 07.03.2021 "), ("%H", "12"), ("x%%y %Y", "X%Y 1"), ("%t%n%Y", "  5"), ("%", "%"), ("%!", ""), ("%s", "86400"), ("%Y-%m-%d %Y", "2021-03-07 2022") ]
  parses (parse :: String -> String -> Maybe TimeOfDay)
    [ ("%H:%M:%S", "05:06:07"), ("%T%Q", "05:06:07.089"), ("%R", "24:00"), ("%R", "23:60"), ("%T", "23:59:60"), ("%T", "23:59:61"), ("%r", "12:00:00 am")
    , ("%I:%M %p", "12:30 PM"), ("%I:%M %P", "1:30 pm"), ("%l %p", " 1 pm"), ("%I %p", "01 pm"), ("%I", "13"), ("%k", " 7"), ("%H%M%q", "0102000000000007"), ("%Q", ".5"), ("%Q", "")
    , ("%S%Q", "07.1234567890123"), ("%p %H", "PM 03"), ("%H %p", "03 pm"), ("%X", "01:02:03"), ("", ""), ("%Z %H", "CET 01"), ("%-H", "7"), ("%H", "7") ]
  parses (parse :: String -> String -> Maybe TimeZone)
    [("%z", "+0130"), ("%z", "-01:30"), ("%z", "0130"), ("%z", "+01"), ("%z", "Z"), ("%Z", "EST"), ("%Z", "edt"), ("%Z", "CEST"), ("%Z", "+02:00"), ("%Z", "Z"), ("%Z", "A"), ("%Z", "y"), ("%Z", ""), ("%z", "+9959"), ("%Ez", "+01:30"), ("%EZ", "+0130"), ("%Z", "utc"), ("%Z", "J")]
  parses (parse :: String -> String -> Maybe UTCTime)
    [ ("%FT%T%QZ", "2021-03-07T05:06:07.5Z"), ("%FT%T%z", "2021-03-07T05:06:07+0200"), ("%FT%T%Z", "2021-03-07T05:06:07 EST"), ("%c", "Sun Mar  7 05:06:07 UTC 2021"), ("%s", "1615093567"), ("%s", "-1"), ("%s %z", "0 +0100"), ("%s%Q", "5.25"), ("%F", "2021-03-07"), ("%T %s", "01:02:03 5") ]
  parses (parse :: String -> String -> Maybe ZonedTime)
    [ ("%F %T %z", "2021-03-07 05:06:07 +0200"), ("%F %T %Z", "2021-03-07 05:06:07 CEST"), ("%s %z", "0 +0100"), ("%s", "0"), (rfc822DateFormat, "Sun, 07 Mar 2021 05:06:07 PST"), ("%c", "x") ]
  parses (parse :: String -> String -> Maybe LocalTime) [("%F %R", "2021-03-07 05:06"), ("%F %T", "2021-03-07 05:06"), ("%R", "05:06")]
  parses (parse :: String -> String -> Maybe NominalDiffTime) [("%w %D %H:%M:%S", "2 3 04:05:06"), ("%d %H %M %Es", "1 2 3 4.5"), ("%s", "-5"), ("%Es", "-5.25"), ("%ES", "07.5"), ("%h %m", "5 61"), ("%0Es", "1.5")]
  parses (parse :: String -> String -> Maybe DiffTime) [("%D %H", "3 04"), ("%m", "90")]
  parses (parse :: String -> String -> Maybe CalendarDiffDays) [("%yy %Bm %ww %Dd", "2y 03m 1w 4d"), ("%b %d", "14 20"), ("%b", "-14")]
  parses (parse :: String -> String -> Maybe CalendarDiffTime) [("%b %d %H:%M:%ES", "14 20 01:02:03.5")]
  print (reads "2021-03-07 05:06:07.5 UTC rest" :: [(UTCTime, String)])
  print (reads " 2021-03-07 x" :: [(Day, String)], reads "(2021-03-07)" :: [(Day, String)])
  print (reads "05:06:07" :: [(TimeOfDay, String)], reads "2021-03-07 05:06:07" :: [(LocalTime, String)])
  print (reads "+0100" :: [(TimeZone, String)], reads "2021-03-07 05:06:07 +0100" :: [(ZonedTime, String)])
  print (reads "2021-03-07 12:00:00" :: [(UniversalTime, String)], read "Just 2021-03-07" :: Maybe Day)
  print (read "[Monday,Sunday]" :: [DayOfWeek])
  mapM_ (\(w, s) -> print (parseTimeM w defaultTimeLocale "%Y-%m-%d" s :: Maybe Day)) [(False, " 2021-03-07"), (True, " 2021-03-07 "), (False, "2021-03-07 ")]
  r <- try (parseTimeM True defaultTimeLocale "%Y" "x" :: IO Day)
  putStrLn (either (\e -> show (e :: IOException)) show r)
  try1 (parseTimeOrError True defaultTimeLocale "%Y" "x" :: Day) >>= putStrLn
  print [(timeZoneMinutes z, timeZoneSummerOnly z, timeZoneName z) | Just z <- zipWith parse ["%Z %z", "%z %Z", "%Z", "%Z"] ["EST +0100", "+0100 PDT", "M", "UTC"]]
  mapM_ (\(f, s) -> print (parseTimeM False defaultTimeLocale f s :: Maybe LocalTime)) [(f, s) | f <- ["%Y", "%d", "%m", "x%Y", "%-Y", "%0Y", "%_Y", "%G", "%s", "%-d", "%C", "%q"], s <- [" 2021", " 07", "x 2021", "20 07"]]
  print (readSTime False defaultTimeLocale "%Y-%m" "2021-035" :: [(Day, String)])
  print (fromMaybe (error "no") (parseTimeM True defaultTimeLocale { months = [("Januar", "Jan"), ("Jan", "J")] } "%B %Y" "jan 2000") :: Day)
