-- Times by formats: every specifier with every modifier.
module Main (main) where

import Data.Time

days :: [Day]
days = [fromGregorian 2021 3 7, fromGregorian 2020 12 31, fromGregorian 1999 1 1, fromGregorian (-45) 10 9, fromGregorian 12345 2 3]

times :: [ZonedTime]
times =
  [ ZonedTime (LocalTime (fromGregorian 2021 3 7) (TimeOfDay 5 6 7.089)) (TimeZone (-90) False "")
  , ZonedTime (LocalTime (fromGregorian 2021 12 1) (TimeOfDay 23 0 60.5)) (TimeZone 120 True "CEST")
  , ZonedTime (LocalTime (fromGregorian 2021 1 1) (TimeOfDay 12 0 0)) utc
  , ZonedTime (LocalTime (fromGregorian 2021 1 1) (TimeOfDay 0 59 9)) (TimeZone 5 False "") ]

modifiers :: [String]
modifiers = ["", "-", "_", "0", "^", "#", "7", "_7", "-7", "07", "E", "0E", "_E", "3E", "03E", "1"]

table :: FormatTime t => String -> [t] -> IO ()
table characters values = mapM_ row characters
  where
    row c = putStrLn (c : ": " ++ unwords ["<" ++ formatTime defaultTimeLocale ('%' : m ++ [c]) v ++ ">" | v <- values, m <- modifiers])

main :: IO ()
main = do
  table "%tnDFxYyCBbhmdejfVUWGguwaAqQz" days
  table "zZcRTXrPpHkIlMSqQsYE" times
  table "wdDhHmMsS%" [0, 1.5, -1.5, 90061.25, -90061.25, 1000000 :: NominalDiffTime]
  table "wdDhHmMsSx" [0, 1.5, -1.5, 90061.25, -90061.000000000001 :: DiffTime]
  table "ybBwdDhm" [CalendarDiffDays 0 0, CalendarDiffDays 27 10, CalendarDiffDays (-27) (-10)]
  table "ybBwdDhHmMsS" [CalendarDiffTime 27 90061.25, CalendarDiffTime (-5) (-90061.5)]
  table "HMuwaA" [Monday, Sunday]
  table "cHj" [ModJulianDate 59280.25]
  putStrLn (formatTime defaultTimeLocale "%Y-%m-%dT%H:%M:%S%QZ %% %" (UTCTime (fromGregorian 2021 3 7) 86400.5))
  putStrLn (formatTime defaultTimeLocale "plain %5 x %!" (UTCTime (fromGregorian 2021 3 7) 1))
  putStrLn (formatTime defaultTimeLocale (iso8601DateFormat (Just "%H:%M:%S")) (fromGregorian 2021 3 7))
  putStrLn (formatTime defaultTimeLocale rfc822DateFormat (head times))
  print (map (formatTime defaultTimeLocale "%I %l %p") [TimeOfDay h 0 0 | h <- [0, 1, 11, 12, 13, 23]])
  print defaultTimeLocale
