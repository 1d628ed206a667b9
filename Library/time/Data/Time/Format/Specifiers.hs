-- | The texts that specifiers take, and the numbers in them.
module Data.Time.Format.Specifiers (calendarSpecifier, calendarSubstitute, lengthSpecifier, numberOf, decimalOf, offsetOf) where

import Data.Char
import Data.Fixed
import Data.Time.Format.Locale
import Data.Time.Format.ParseClass
import Text.ParserCombinators.ReadP

-- | What the specifiers of dates and times are short for.
calendarSubstitute :: TimeLocale -> Char -> Maybe String
calendarSubstitute locale c = case c of
  'c' -> Just (dateTimeFmt locale)
  'R' -> Just "%H:%M"
  'T' -> Just "%H:%M:%S"
  'X' -> Just (timeFmt locale)
  'r' -> Just (time12Fmt locale)
  'D' -> Just "%m/%d/%y"
  'F' -> Just "%Y-%m-%d"
  'x' -> Just (dateFmt locale)
  'h' -> Just "%b"
  _ -> Nothing

calendarSpecifier :: TimeLocale -> Maybe ParseNumericPadding -> Char -> ReadP String
calendarSpecifier locale padding c
  | c `elem` "CYfG" = digits SpacePad 2
  | c `elem` "ymdgVUWHIMS" = digits ZeroPad 2
  | c `elem` "ekl" = digits SpacePad 2
  | c `elem` "uw" = digits ZeroPad 1
  where
    digits own n = case maybe own id padding of
      ZeroPad -> count (if c `elem` "YG" then 4 else n) digit
      SpacePad -> skipSpaces *> many1 digit
      NoPad -> many1 digit
calendarSpecifier locale padding c = case c of
  'j' -> digits 3
  'q' -> digits 12
  'B' -> oneOf (map fst (months locale))
  'b' -> oneOf (map snd (months locale))
  'A' -> oneOf (map fst (wDays locale))
  'a' -> oneOf (map snd (wDays locale))
  'p' -> half
  'P' -> half
  'Q' -> (char '.' *> munch isDigit) <++ return ""
  's' -> sign (munch1 isDigit)
  'z' -> offset
  'Z' -> munch1 isAlpha +++ offset
  _ -> pfail
  where
    digits n = case padding of
      Just SpacePad -> skipSpaces *> many1 digit
      Just NoPad -> many1 digit
      _ -> count n digit
    half = oneOf [fst (amPm locale), snd (amPm locale)]
    oneOf = choice . map caseless

-- | The hours and minutes of an offset, with a colon or without.
offset :: ReadP String
offset = do
  s <- satisfy (`elem` "+-")
  h <- count 2 digit
  _ <- option ':' (char ':')
  m <- count 2 digit
  return (s : h ++ m)

digit :: ReadP Char
digit = satisfy isDigit

sign :: ReadP String -> ReadP String
sign p = ((:) <$> char '-' <*> p) +++ p

-- | Of lengths; the names of those that a type has.
lengthSpecifier :: String -> Maybe ParseNumericPadding -> Char -> ReadP String
lengthSpecifier known padding c
  | c `notElem` known = pfail
  | c `elem` "sS" = spaces (sign (munch1 isDigit <**> decimals))
  | otherwise = spaces (sign (munch1 isDigit))
  where
    spaces p = case padding of
      Just SpacePad -> skipSpaces *> p
      _ -> p
    decimals = ((\d ds -> (++ (d : ds))) <$> char '.' <*> munch1 isDigit) <++ return id
    p <**> q = (\x f -> f x) <$> p <*> q

numberOf :: Num a => String -> a
numberOf ('-' : s) = negate (numberOf s)
numberOf s = fromInteger (read s)

-- | A number with decimals, of which twelve count.
decimalOf :: String -> Pico
decimalOf ('-' : s) = negate (decimalOf s)
decimalOf s = case break (== '.') s of
  (whole, rest) -> MkFixed (read ('0' : whole) * 1000000000000 + read ('0' : take 12 (drop 1 rest ++ repeat '0')))

-- | The minutes of an offset such as @-0130@.
offsetOf :: String -> Int
offsetOf text = case text of
  '-' : s -> negate (minutes s)
  _ : s -> minutes s
  [] -> 0
  where minutes s = case splitAt 2 s of (h, m) -> numberOf h * 60 + numberOf m
