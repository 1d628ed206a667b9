{-# LANGUAGE FlexibleContexts, RankNTypes #-}
-- | The words of a language, by a description of it.
module Text.Parsec.Token
  ( LanguageDef, GenLanguageDef(..), TokenParser, GenTokenParser(..), makeTokenParser
  ) where

import Control.Monad
import Data.Char
import Data.Functor.Identity
import Data.List (nub)
import qualified Data.Set as Set
import Text.Parsec.Char
import Text.Parsec.Combinator
import Text.Parsec.Prim

type LanguageDef st = GenLanguageDef String st Identity

data GenLanguageDef s u m = LanguageDef
  { commentStart :: String
  , commentEnd :: String
  , commentLine :: String
  , nestedComments :: Bool
  , identStart :: ParsecT s u m Char
  , identLetter :: ParsecT s u m Char
  , opStart :: ParsecT s u m Char
  , opLetter :: ParsecT s u m Char
  , reservedNames :: [String]
  , reservedOpNames :: [String]
  , caseSensitive :: Bool
  }

type TokenParser st = GenTokenParser String st Identity

-- | Each but 'whiteSpace' skips the white space behind it.
data GenTokenParser s u m = TokenParser
  { identifier :: ParsecT s u m String
  , reserved :: String -> ParsecT s u m ()
  , operator :: ParsecT s u m String
  , reservedOp :: String -> ParsecT s u m ()
  , charLiteral :: ParsecT s u m Char
  , stringLiteral :: ParsecT s u m String
  , natural :: ParsecT s u m Integer
  , integer :: ParsecT s u m Integer
  , float :: ParsecT s u m Double
  , naturalOrFloat :: ParsecT s u m (Either Integer Double)
  , decimal :: ParsecT s u m Integer
  , hexadecimal :: ParsecT s u m Integer
  , octal :: ParsecT s u m Integer
  , symbol :: String -> ParsecT s u m String
  , lexeme :: forall a. ParsecT s u m a -> ParsecT s u m a
  , whiteSpace :: ParsecT s u m ()
  , parens :: forall a. ParsecT s u m a -> ParsecT s u m a
  , braces :: forall a. ParsecT s u m a -> ParsecT s u m a
  , angles :: forall a. ParsecT s u m a -> ParsecT s u m a
  , brackets :: forall a. ParsecT s u m a -> ParsecT s u m a
  , squares :: forall a. ParsecT s u m a -> ParsecT s u m a
  , semi :: ParsecT s u m String
  , comma :: ParsecT s u m String
  , colon :: ParsecT s u m String
  , dot :: ParsecT s u m String
  , semiSep :: forall a. ParsecT s u m a -> ParsecT s u m [a]
  , semiSep1 :: forall a. ParsecT s u m a -> ParsecT s u m [a]
  , commaSep :: forall a. ParsecT s u m a -> ParsecT s u m [a]
  , commaSep1 :: forall a. ParsecT s u m a -> ParsecT s u m [a]
  }

makeTokenParser :: Stream s m Char => GenLanguageDef s u m -> GenTokenParser s u m
makeTokenParser language = TokenParser
  { identifier = word identifierName isReservedName "reserved word "
  , reserved = \name -> whole name (keyword name) (identLetter language)
  , operator = word operatorName (`Set.member` Set.fromList (reservedOpNames language)) "reserved operator "
  , reservedOp = \name -> whole name (string name) (opLetter language)
  , charLiteral = spaced character <?> "character"
  , stringLiteral = spaced (text <?> "literal string")
  , natural = spaced naturalNumber <?> "natural"
  , integer = spaced (spaced sign <*> naturalNumber) <?> "integer"
  , float = spaced (decimalNumber >>= fractional) <?> "float"
  , naturalOrFloat = spaced naturalOrFractional <?> "number"
  , decimal = decimalNumber
  , hexadecimal = hexadecimalNumber
  , octal = octalNumber
  , symbol = sym
  , lexeme = spaced
  , whiteSpace = blank
  , parens = between (sym "(") (sym ")")
  , braces = between (sym "{") (sym "}")
  , angles = between (sym "<") (sym ">")
  , brackets = between (sym "[") (sym "]")
  , squares = between (sym "[") (sym "]")
  , semi = sym ";"
  , comma = sym ","
  , colon = sym ":"
  , dot = sym "."
  , semiSep = \p -> sepBy p (sym ";")
  , semiSep1 = \p -> sepBy1 p (sym ";")
  , commaSep = \p -> sepBy p (sym ",")
  , commaSep1 = \p -> sepBy1 p (sym ",")
  }
  where
    sym name = spaced (string name)
    spaced p = p <* blank
    blank = whiteSpaceOf language
    -- A name that is not one of the reserved.
    word name isReserved what = spaced $ try $ do
      s <- name
      if isReserved s then unexpected (what ++ show s) else return s
    -- A reserved name with no letter behind it.
    whole name p letter' = spaced (try (p *> (notFollowedBy letter' <?> ("end of " ++ show name))))
    identifierName = ((:) <$> identStart language <*> many (identLetter language)) <?> "identifier"
    operatorName = ((:) <$> opStart language <*> many (opLetter language)) <?> "operator"
    isReservedName
      | caseSensitive language = (`Set.member` Set.fromList (reservedNames language))
      | otherwise = (`Set.member` Set.fromList (map (map toLower) (reservedNames language))) . map toLower
    keyword name
      | caseSensitive language = string name
      | otherwise = mapM_ (\c -> eitherCase c <?> show name) name *> return name
    eitherCase c
      | isAlpha c = char (toLower c) <|> char (toUpper c)
      | otherwise = char c

-- | Spaces and comments.
whiteSpaceOf :: Stream s m Char => GenLanguageDef s u m -> ParsecT s u m ()
whiteSpaceOf language = skipMany (foldr1 (<|>) ([blanks] ++ [line | hasLines] ++ [block | hasBlocks]) <?> "")
  where
    hasLines = not (null (commentLine language))
    hasBlocks = not (null (commentStart language))
    blanks = skipMany1 (satisfy isSpace)
    line = try (string (commentLine language)) *> skipMany (satisfy (/= '\n'))
    block = try (string (commentStart language)) *> inside
    inside = (void (try (string (commentEnd language)))
      <|> nested
      <|> (skipMany1 (noneOf edges) *> inside)
      <|> (oneOf edges *> inside)) <?> "end of comment"
    nested
      | nestedComments language = block *> inside
      | otherwise = parserZero
    edges = nub (commentEnd language ++ commentStart language)

-- Characters and strings

character :: Stream s m Char => ParsecT s u m Char
character = between (char '\'') (char '\'' <?> "end of character") (plain <|> (char '\\' *> escape) <?> "literal character")
  where plain = satisfy (\c -> c /= '\'' && c /= '\\' && c > '\026')

text :: Stream s m Char => ParsecT s u m String
text = between (char '"') (char '"' <?> "end of string") (fmap concat (many part))
  where
    part = fmap (: []) plain <|> (char '\\' *> escaped) <?> "string character"
    plain = satisfy (\c -> c /= '"' && c /= '\\' && c > '\026')
    escaped = (gap *> return "") <|> (char '&' *> return "") <|> fmap (: []) escape
    gap = many1 space *> (char '\\' <?> "end of string gap")

-- | What stands behind the backslash.
escape :: Stream s m Char => ParsecT s u m Char
escape = single <|> numeric <|> named <|> control <?> "escape code"
  where
    single = choice [char c *> return code | (c, code) <- zip "abfnrtv\\\"\'" "\a\b\f\n\r\t\v\\\"\'"]
    numeric = do
      code <- decimalNumber <|> (char 'o' *> number 8 octDigit) <|> (char 'x' *> number 16 hexDigit)
      if code > 0x10FFFF then parserFail "invalid escape sequence" else return (chr (fromInteger code))
    -- SO is the beginning of SOH.
    named = choice [try (string name) *> return code | (name, code) <- long ++ short]
    control = char '^' *> fmap (\c -> chr (ord c - ord 'A' + 1)) upper
    long =
      [ ("NUL", '\NUL'), ("SOH", '\SOH'), ("STX", '\STX'), ("ETX", '\ETX'), ("EOT", '\EOT'), ("ENQ", '\ENQ'), ("ACK", '\ACK')
      , ("BEL", '\BEL'), ("DLE", '\DLE'), ("DC1", '\DC1'), ("DC2", '\DC2'), ("DC3", '\DC3'), ("DC4", '\DC4'), ("NAK", '\NAK')
      , ("SYN", '\SYN'), ("ETB", '\ETB'), ("CAN", '\CAN'), ("SUB", '\SUB'), ("ESC", '\ESC'), ("DEL", '\DEL') ]
    short =
      [ ("BS", '\BS'), ("HT", '\HT'), ("LF", '\LF'), ("VT", '\VT'), ("FF", '\FF'), ("CR", '\CR'), ("SO", '\SO'), ("SI", '\SI')
      , ("EM", '\EM'), ("FS", '\FS'), ("GS", '\GS'), ("RS", '\RS'), ("US", '\US'), ("SP", '\SP') ]

-- Numbers

number :: Stream s m Char => Integer -> ParsecT s u m Char -> ParsecT s u m Integer
number base d = do
  digits <- many1 d
  return $! foldl (\n c -> base * n + toInteger (digitToInt c)) 0 digits

decimalNumber, hexadecimalNumber, octalNumber, naturalNumber :: Stream s m Char => ParsecT s u m Integer
decimalNumber = number 10 digit
hexadecimalNumber = oneOf "xX" *> number 16 hexDigit
octalNumber = oneOf "oO" *> number 8 octDigit
naturalNumber = afterZero <|> decimalNumber
  where afterZero = (char '0' *> (hexadecimalNumber <|> octalNumber <|> decimalNumber <|> return 0)) <?> ""

sign :: Stream s m Char => ParsecT s u m (Integer -> Integer)
sign = (char '-' *> return negate) <|> (char '+' *> return id) <|> return id

naturalOrFractional :: Stream s m Char => ParsecT s u m (Either Integer Double)
naturalOrFractional = (char '0' *> afterZero) <|> decimalOrFractional
  where
    afterZero = fmap Left (hexadecimalNumber <|> octalNumber) <|> decimalOrFractional <|> fmap Right (fractional 0)
      <|> return (Left 0)
    decimalOrFractional = decimalNumber >>= \n -> option (Left n) (fmap Right (fractional n))

-- | The fraction, the exponent or both behind a number.
fractional :: Stream s m Char => Integer -> ParsecT s u m Double
fractional n = (((++) <$> fraction <*> option "" exponent') >>= value) <|> (exponent' >>= value)
  where
    value s = case reads (show n ++ s) of
      [(x, "")] -> return x
      _ -> parserZero
    fraction = (char '.' *> fmap ('.' :) (many1 digit <?> "fraction")) <?> "fraction"
    exponent' = (do
      _ <- oneOf "eE"
      s <- fmap (: []) (oneOf "+-") <|> return ""
      e <- decimalNumber <?> "exponent"
      return ('e' : s ++ show e)) <?> "exponent"
