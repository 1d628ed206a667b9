-- | Times as text by a format.
module Data.Time.Format.Class
  ( FormatTime(..), FormatOptions(..), formatTime, Width(..), width, number, text, decimals, padRight, signed
  ) where

import Data.Char
import Data.Time.Calendar.Numbers
import Data.Time.Format.Locale

-- | What stands between @%@ and a specifier.
data FormatOptions = FormatOptions { optionLocale :: TimeLocale, optionPadding :: Maybe Char, optionWidth :: Maybe Int }

class FormatTime t where
  -- | What a specifier does, behind an @E@ or not.
  formatCharacter :: Bool -> Char -> Maybe (FormatOptions -> t -> String)

-- | A time by a format: @%@, then modifiers (@-@, @_@, @0@, @^@, @#@), a width, @E@ and the specifier.
formatTime :: FormatTime t => TimeLocale -> String -> t -> String
formatTime locale format time = go format
  where
    go ('%' : rest) = case specifier rest of
      Just (change, options, alternate, c, rest') ->
        maybe "" (\f -> change (f options time)) (character alternate c) ++ go rest'
      Nothing -> '%' : go rest
    go (c : rest) = c : go rest
    go [] = []
    specifier = modifiers id Nothing
    modifiers change padding cs = case cs of
      c : rest
        | c `elem` "-_0" -> modifiers change (Just c) rest
        | c == '^' -> modifiers (map toUpper) padding rest
        | c == '#' -> modifiers (map toLower) padding rest
      _ -> case span isDigit cs of
        (digits, rest) -> alternates change (FormatOptions locale padding (if null digits then Nothing else Just (read digits))) rest
    alternates change options cs = case cs of
      'E' : c : rest -> Just (change, options, True, c, rest)
      "E" -> Nothing
      c : rest -> Just (change, options, False, c, rest)
      [] -> Nothing
    character alternate c = case c of
      '%' -> Just (text (const (const "%")))
      't' -> Just (text (const (const "\t")))
      'n' -> Just (text (const (const "\n")))
      _ -> formatCharacter alternate c

-- | A specifier's own width: whether it is padded to it without being asked, how wide, and with what.
data Width = Width Bool Int Char

-- | The padding of a specifier under its modifiers; the flag allows a smaller width than its own.
width :: Bool -> Width -> FormatOptions -> Padding
width less (Width always own fill) options = case (optionWidth options, optionPadding options) of
  (Just w, padding) -> Padding (if less then w else max w own) (maybe fill character padding)
  (Nothing, Nothing) | always -> Padding own fill
  (Nothing, Just c) | c /= '-' -> Padding own (character c)
  _ -> NoPadding
  where character c = if c == '0' then '0' else ' '

number :: Width -> (t -> Integer) -> FormatOptions -> t -> String
number own value options time = showPadded (width False own options) (value time)

text :: (FormatOptions -> t -> String) -> FormatOptions -> t -> String
text value options time = case width False (Width False 1 ' ') options of
  Padding w c -> replicate (w - length s) c ++ s
  NoPadding -> s
  where s = value options time

-- | The decimals of a fraction of 10^12 parts, without zeros at the end or with something in their place.
decimals :: Padding -> Integer -> String
decimals padding part = case padding of
  NoPadding -> significant digits
  Padding w c -> padRight w c (significant (take w digits))
  where
    digits = showPadded (Padding 12 '0') part
    significant = reverse . dropWhile (== '0') . reverse

padRight :: Int -> Char -> String -> String
padRight w c s = s ++ replicate (w - length s) c

-- | The sign apart from what is shown of the size.
signed :: (Ord a, Num a) => (a -> String) -> a -> String
signed f x
  | x < 0 = '-' : f (negate x)
  | otherwise = f x
