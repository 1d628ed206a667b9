-- The formats of ISO 8601: shown, and read with what each refuses.
module Main (main) where

import Data.Time
import Data.Time.Format.ISO8601
import Data.Fixed
s :: Format t -> t -> IO ()
s f x = print (formatShowM f x)
r :: Show t => Format t -> [String] -> IO ()
r f = mapM_ (\x -> putStrLn (x ++ ": " ++ show (formatParseM f x `asTypeOf` Nothing)))
main = do
  let ds = [fromGregorian 2021 3 7, fromGregorian 12021 3 7, fromGregorian (-5) 3 7, fromGregorian 5 1 1]
      es = [ExtendedFormat, BasicFormat]
      ts = [TimeOfDay 5 6 7.5, TimeOfDay 24 0 0, TimeOfDay 25 0 0, TimeOfDay 5 6 0, TimeOfDay 5 61 0.000000000001]
  sequence_ [s (calendarFormat e) d >> s (expandedCalendarFormat 1 e) d >> s (ordinalDateFormat e) d >> s (expandedOrdinalDateFormat 2 e) d >> s (weekDateFormat e) d >> s (expandedWeekDateFormat 1 e) d | d <- ds, e <- es]
  mapM_ (s yearMonthFormat) [(2021,3),(2021,13),(-1,3)]
  mapM_ (s (expandedYearMonthFormat 1)) [(2021,3),(-1,3)]
  mapM_ (s yearFormat) [2021,-5,5,12345]; mapM_ (s (expandedYearFormat 1)) [2021,-5,5,12345,123456]; mapM_ (s centuryFormat) [20,-1,100]; mapM_ (s (expandedCenturyFormat 1)) [20,-1,1000]
  sequence_ [s (yearWeekFormat e) (2021,5) >> s (expandedYearWeekFormat 1 e) (2021,5) | e <- es]
  sequence_ [s (timeOfDayFormat e) t >> s (hourMinuteFormat e) t >> s hourFormat t >> s (withTimeDesignator (timeOfDayFormat e)) t >> s (withUTCDesignator (timeOfDayFormat e)) t | e <- es, t <- ts]
  sequence_ [s (timeOffsetFormat e) z >> s (timeOfDayAndOffsetFormat e) (midday, z) | e <- es, z <- map minutesToTimeZone [0,90,-90,-5,6000]]
  let lt = LocalTime (fromGregorian 2021 3 7) (TimeOfDay 5 6 7.25)
  putStrLn (iso8601Show lt); putStrLn (iso8601Show (ZonedTime lt (hoursToTimeZone 2))); putStrLn (iso8601Show (localTimeToUTC utc lt)); putStrLn (iso8601Show (ZonedTime lt utc))
  mapM_ (s iso8601Format) [CalendarDiffDays m d | m <- [0,1,12,27,-27], d <- [0,3,14,-5]]
  mapM_ (s iso8601Format) [CalendarDiffTime m t | m <- [0,27], t <- [0,5.5,90061.25,-5,86400*9,3600]]
  sequence_ [s (alternativeDurationDaysFormat e) x | e <- es, x <- [CalendarDiffDays 27 10, CalendarDiffDays 0 40, CalendarDiffDays (-1) 2]]
  sequence_ [s (alternativeDurationTimeFormat e) x | e <- es, x <- [CalendarDiffTime 27 90061.25, CalendarDiffTime 0 (-5)]]
  s (intervalFormat iso8601Format iso8601Format) (head ds, lt); s (recurringIntervalFormat iso8601Format iso8601Format) (3, head ds, lt); s (recurringIntervalFormat iso8601Format iso8601Format) (-3, head ds, lt)
  r (calendarFormat ExtendedFormat) ["2021-03-07","20210307","2021-3-7","2021-02-30","-2021-01-01","+2021-01-01","12021-01-01"]
  r (expandedCalendarFormat 1 ExtendedFormat) ["+12021-03-07","-00005-03-07","12021-03-07","+2021-03-07"]
  r (weekDateFormat ExtendedFormat) ["2021-W05-3","2021-W54-1"]; r (ordinalDateFormat BasicFormat) ["2021366","2020366"]; r yearMonthFormat ["2021-03","202103","2021-13"]
  r yearFormat ["2021","-2021","221"]; r (expandedYearFormat 1) ["+02021","-02021","02021"]
  r (timeOfDayFormat ExtendedFormat) ["05:06:07","05:06:07.5","05:06:07,5","24:00:00","24:00:01","23:59:60","23:59:61","5:06:07","05:06","050607","05:06:07.","05:06:07.1234567890123"]
  r (hourMinuteFormat ExtendedFormat) ["05:06","05:06.5","05:06,25"]; r hourFormat ["05","05.5","24"]
  r (timeOffsetFormat ExtendedFormat) ["+01:30","-01:30","Z","+0130","+01","\8722\&01:00","+24:00","-00:00"]
  r (iso8601Format :: Format UTCTime) ["2021-03-07T05:06:07Z","2021-03-07T05:06:07","2021-03-07 05:06:07Z","2021-03-07T05:06:07+00:00","2021-03-07t05:06:07z"]
  r (iso8601Format :: Format ZonedTime) ["2021-03-07T05:06:07+01:00","2021-03-07T05:06:07Z"]
  r (iso8601Format :: Format CalendarDiffDays) ["P","P0D","P1Y","P1Y2M","P3W","P1Y2M3W4D","P4D3W","P-1D","P-1Y2M","1D","P1D2Y"]
  r (iso8601Format :: Format CalendarDiffTime) ["P","P0D","PT","P1YT5S","PT1H2M3.5S","PT5.5S","P1DT1H","PT1M","P1M","PT-5S","PT3,5S","P1W"]
  r (alternativeDurationDaysFormat ExtendedFormat) ["P0002-03-10","P0002-12-10","P0002-03-31"]
  r (alternativeDurationTimeFormat ExtendedFormat) ["P0002-03-10T01:02:03.5","P0002-03-10T25:02:03","P0002-03-10T01:02:03"]
  r (recurringIntervalFormat iso8601Format iso8601Format :: Format (Int,Day,Day)) ["R3/2021-01-01/2021-01-02","R/2021-01-01/2021-01-02"]
  print (parseFormatExtension calendarFormat "20210307" :: Maybe Day, parseFormatExtension calendarFormat "2021-03-07" :: Maybe Day, parseFormatExtension calendarFormat "x" :: Maybe Day)
