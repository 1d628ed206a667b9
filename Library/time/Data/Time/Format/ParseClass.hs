-- | Times from text by a format.
module Data.Time.Format.ParseClass
  ( ParseTime(..), ParseNumericPadding(..), parserOf
  , parseTimeM, parseTimeOrError, readSTime, readPTime, parseTime, readTime, readsTime, caseless
  ) where

import Data.Char
import Data.Time.Format.Locale
import GHC.Err (errorCalledAt)
import Text.ParserCombinators.ReadP

data ParseNumericPadding = NoPad | SpacePad | ZeroPad

class ParseTime t where
  -- | The format that a specifier is short for.
  substituteTimeSpecifier :: proxy t -> TimeLocale -> Char -> Maybe String
  substituteTimeSpecifier _ _ _ = Nothing
  -- | What text a specifier takes.
  parseTimeSpecifier :: proxy t -> TimeLocale -> Maybe ParseNumericPadding -> Char -> ReadP String
  -- | The time of specifiers and their texts, in order; what they leave open is as at 1970-01-01 00:00:00 +0000.
  buildTime :: TimeLocale -> [(Char, String)] -> Maybe t
  {-# MINIMAL parseTimeSpecifier, buildTime #-}

-- | The specifiers of a format with the texts that they take.
parserOf :: ParseTime t => proxy t -> TimeLocale -> String -> ReadP [(Char, String)]
parserOf proxy locale = go
  where
    go ('%' : rest) = case padded rest of
      (_, '%' : rest') -> char '%' *> go rest'
      (padding, c : rest') -> case substituteTimeSpecifier proxy locale c of
        Just format -> (++) <$> go format <*> go rest'
        Nothing -> (\s ss -> (c, s) : ss) <$> parseTimeSpecifier proxy locale padding c <*> go rest'
      (_, []) -> pfail
    go (c : rest)
      | isSpace c = satisfy isSpace *> skipSpaces *> go rest
      | otherwise = caselessChar c *> go rest
    go [] = return []
    padded (c : rest) | Just padding <- lookup c [('-', NoPad), ('_', SpacePad), ('0', ZeroPad)] = (Just padding, alternate rest)
    padded rest = (Nothing, alternate rest)
    alternate ('E' : rest) = rest
    alternate rest = rest

caselessChar :: Char -> ReadP Char
caselessChar c = satisfy (\d -> toUpper c == toUpper d)

-- | A text, whatever its letters' cases.
caseless :: String -> ReadP String
caseless s = mapM_ caselessChar s *> return s

-- | A parser; the flag allows spaces before.
readPTime :: ParseTime t => Bool -> TimeLocale -> String -> ReadP t
readPTime spaces locale format = parser Nothing
  where
    parser :: ParseTime t => Maybe t -> ReadP t
    parser proxy = do
      if spaces then skipSpaces else return ()
      parts <- parserOf proxy locale format
      maybe pfail return (buildTime locale parts)

readSTime :: ParseTime t => Bool -> TimeLocale -> String -> ReadS t
readSTime spaces locale format = readP_to_S (readPTime spaces locale format)

-- | All of a text by a format, with spaces around it if the flag is set.
parseTimeM :: (MonadFail m, ParseTime t) => Bool -> TimeLocale -> String -> String -> m t
parseTimeM spaces locale format s = either (\what -> fail ("parseTimeM: " ++ what)) return (parsed spaces locale format s)

parseTimeOrError :: ParseTime t => Bool -> TimeLocale -> String -> String -> t
parseTimeOrError spaces locale format s =
  either (\what -> wrong ("parseTimeOrError: " ++ what)) id (parsed spaces locale format s)
  where wrong = errorCalledAt "time-1.9.3" "Data.Time.Format.Parse" "libraries/time/lib/Data/Time/Format/Parse.hs" 82 12

parsed :: ParseTime t => Bool -> TimeLocale -> String -> String -> Either String t
parsed spaces locale format s = case [t | (t, "") <- readP_to_S parser s] of
  [t] -> Right t
  [] -> Left ("no parse of " ++ show s)
  _ -> Left ("multiple parses of " ++ show s)
  where parser = readPTime spaces locale format <* if spaces then skipSpaces else return ()

{-# DEPRECATED parseTime "use \"parseTimeM True\" instead" #-}
parseTime :: ParseTime t => TimeLocale -> String -> String -> Maybe t
parseTime = parseTimeM True

{-# DEPRECATED readTime "use \"parseTimeOrError True\" instead" #-}
readTime :: ParseTime t => TimeLocale -> String -> String -> t
readTime = parseTimeOrError True

{-# DEPRECATED readsTime "use \"readSTime True\" instead" #-}
readsTime :: ParseTime t => TimeLocale -> String -> ReadS t
readsTime = readSTime True
