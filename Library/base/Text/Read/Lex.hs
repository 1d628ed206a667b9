{-# LANGUAGE NoImplicitPrelude #-}
-- | Haskell's tokens, read from text.
module Text.Read.Lex
  ( Lexeme(..), Number, numberToInteger, numberToFixed, numberToRational, numberToRangedRational
  , lex, expect, hsLex, lexChar, readBinP, readIntP, readOctP, readDecP, readHexP, isSymbolChar
  ) where

import Control.Monad.Fail
import Data.Maybe
import GHC.Base
import GHC.Char
import GHC.Enum
import GHC.List
import GHC.Num
import GHC.Real
import GHC.Show
import GHC.Unicode
import Text.ParserCombinators.ReadP

data Lexeme
  = Char Char
  | String String
  | Punc String        -- ^ Punctuation or a reserved symbol.
  | Ident String
  | Symbol String
  | Number Number
  | EOF

instance Eq Lexeme where
  Char a == Char b = a == b
  String a == String b = a == b
  Punc a == Punc b = a == b
  Ident a == Ident b = a == b
  Symbol a == Symbol b = a == b
  Number a == Number b = a == b
  EOF == EOF = True
  _ == _ = False

instance Show Lexeme where
  showsPrec p lexeme = case lexeme of
    Char c -> con "Char " (showsPrec 11 c)
    String s -> con "String " (showsPrec 11 s)
    Punc s -> con "Punc " (showsPrec 11 s)
    Ident s -> con "Ident " (showsPrec 11 s)
    Symbol s -> con "Symbol " (showsPrec 11 s)
    Number n -> con "Number " (showsPrec 11 n)
    EOF -> showString "EOF"
    where con name field = showParen (p > 10) (showString name . field)

-- | A literal's digits.
data Number
  = MkNumber Int [Int]                                 -- ^ Base and digits.
  | MkDecimal [Int] (Maybe [Int]) (Maybe Integer)      -- ^ Whole part, decimals, exponent.

instance Eq Number where
  MkNumber a b == MkNumber c d = a == c && b == d
  MkDecimal a b c == MkDecimal d e f = a == d && b == e && c == f
  _ == _ = False

instance Show Number where
  showsPrec p (MkNumber base ds) = showParen (p > 10)
    (showString "MkNumber " . showsPrec 11 base . showChar ' ' . showsPrec 11 ds)
  showsPrec p (MkDecimal whole decimals e) = showParen (p > 10)
    (showString "MkDecimal " . showsPrec 11 whole . showChar ' ' . showsPrec 11 decimals . showChar ' ' . showsPrec 11 e)

-- Numbers

-- | The integer that a literal without decimals and exponent denotes.
numberToInteger :: Number -> Maybe Integer
numberToInteger (MkNumber base ds) = Just (value (toInteger base) ds)
numberToInteger (MkDecimal ds Nothing Nothing) = Just (value 10 ds)
numberToInteger _ = Nothing

-- | A decimal literal without exponent: the integer, and the decimals as an integer of so many digits.
numberToFixed :: Integer -> Number -> Maybe (Integer, Integer)
numberToFixed _ (MkNumber base ds) = Just (value (toInteger base) ds, 0)
numberToFixed _ (MkDecimal ds Nothing Nothing) = Just (value 10 ds, 0)
numberToFixed a (MkDecimal ds (Just fs) Nothing) =
  Just (value 10 ds, value 10 (take (fromInteger a) (fs ++ repeat 0)))
numberToFixed _ _ = Nothing

numberToRational :: Number -> Rational
numberToRational (MkNumber base ds) = value (toInteger base) ds % 1
numberToRational (MkDecimal ds decimals e) = case decimals of
  Nothing -> scaled (value 10 ds) (fromMaybe 0 e)
  Just fs -> scaled (value 10 (ds ++ fs)) (fromMaybe 0 e - toInteger (length fs))
  where
    scaled m k
      | k >= 0 = (m * 10 ^ k) % 1
      | otherwise = m % (10 ^ negate k)

-- | As 'numberToRational', but nothing where the exponent shows that the number is beyond a floating type's
-- range (given as its 'floatRange'): infinity or zero can be told without computing a huge power.
numberToRangedRational :: (Int, Int) -> Number -> Maybe Rational
numberToRangedRational (low, high) n@(MkDecimal ds decimals (Just e))
  | e > fromIntegral (maxBound :: Int) || e < fromIntegral (minBound :: Int) = Nothing
  | otherwise = case dropWhile (== 0) ds of
      [] -> case span (== 0) (fromMaybe [] decimals) of
        (_, []) -> Just 0
        (zeros, _) -> bounded (negate (length zeros) + fromInteger e)
      whole -> bounded (length whole + fromInteger e)
  where
    bounded digits
      | (digits - 1) * 3 > high = Nothing
      | digits * 3 < low - 60 = Just 0
      | otherwise = Just (numberToRational n)
numberToRangedRational _ n = Just (numberToRational n)

-- | The value of digits in a base. Halves are joined pairwise, so that long numbers take no quadratic time.
value :: Integer -> [Int] -> Integer
value base ds
  | length (take 41 ds) <= 40 = simple ds
  | otherwise = combine (base ^ width) (pieces ds) ((count + width - 1) `quot` width)
  where
    simple = foldl' (\acc d -> acc * base + toInteger d) 0
    -- Some digits at a time make an Int first; no base is above 16.
    width = 15 :: Int
    count = length ds
    pieces xs = case (count - 1) `rem` width + 1 of n -> piece n 0 xs
    piece :: Int -> Int -> [Int] -> [Integer]
    piece _ acc [] = [toInteger acc]
    piece 0 acc xs = toInteger acc : piece width 0 xs
    piece n acc (x : xs) = case acc * small + x of more -> more `seq` piece (n - 1) more xs
    small = fromInteger base
    combine _ [] _ = 0
    combine _ [x] _ = x
    combine b xs n
      | even n = combine (b * b) (pairs b xs) (n `quot` 2)
      | otherwise = combine (b * b) (pairs b (0 : xs)) (n `quot` 2 + 1)
    pairs b (x : y : rest) = case x * b + y of z -> z `seq` (z : pairs b rest)
    pairs _ xs = xs

-- Tokens

lex :: ReadP Lexeme
lex = skipSpaces >> lexToken

-- | The given token, after spaces.
expect :: Lexeme -> ReadP ()
expect lexeme = skipSpaces >> lexToken >>= \thing -> if thing == lexeme then return () else pfail

-- | A token's text.
hsLex :: ReadP String
hsLex = skipSpaces >> fmap (\(text, _) -> text) (gather lexToken)

lexToken :: ReadP Lexeme
lexToken = lexEOF +++ lexLitChar +++ lexString +++ lexPunc +++ lexSymbol +++ lexId +++ lexNumber

lexEOF :: ReadP Lexeme
lexEOF = look >>= \s -> if null s then return EOF else pfail

lexPunc :: ReadP Lexeme
lexPunc = satisfy (\c -> c `elem` ",;()[]{}`") >>= \c -> return (Punc [c])

isSymbolChar :: Char -> Bool
isSymbolChar c
  | c < '\x80' = c `elem` "!@#$%&*+./<=>?\\^|:-~"
  | otherwise = isSymbol c || isPunctuation c

lexSymbol :: ReadP Lexeme
lexSymbol = munch1 isSymbolChar >>= \s ->
  return (if s `elem` reserved then Punc s else Symbol s)
  where reserved = ["..", "::", "=", "\\", "|", "<-", "->", "@", "~", "=>"]

lexId :: ReadP Lexeme
lexId = satisfy isStart >>= \c -> munch isPart >>= \s -> return (Ident (c : s))
  where
    isStart c = isAlpha c || c == '_'
    isPart c = isAlphaNum c || c == '_' || c == '\''

-- Characters

lexLitChar :: ReadP Lexeme
lexLitChar = char '\'' >> lexCharE >>= \(c, escaped) ->
  if escaped || c /= '\'' then char '\'' >> return (Char c) else pfail

-- | A character as it stands in a string literal.
lexChar :: ReadP Lexeme
lexChar = lexCharE >>= \(c, _) -> skipGaps >> return (Char c)
  where
    skipGaps = look >>= \s -> case s of
      '\\' : '&' : _ -> get >> get >> skipGaps
      _ -> return ()

-- | A character or an escape, and which of them.
lexCharE :: ReadP (Char, Bool)
lexCharE = get >>= \c -> if c == '\\' then fmap (\x -> (x, True)) escape else return (c, False)
  where
    escape = single +++ code +++ control +++ ascii
    single = get >>= \c -> case c of
      'a' -> return '\a'
      'b' -> return '\b'
      'f' -> return '\f'
      'n' -> return '\n'
      'r' -> return '\r'
      't' -> return '\t'
      'v' -> return '\v'
      '\\' -> return '\\'
      '"' -> return '"'
      '\'' -> return '\''
      _ -> pfail
    code = lexBase >>= \base -> lexDigits base >>= \ds -> case value (toInteger base) ds of
      n | n <= 0x10FFFF -> return (chr (fromInteger n))
        | otherwise -> pfail
    lexBase = look >>= \s -> case s of
      'o' : _ -> get >> return 8
      'x' : _ -> get >> return 16
      _ -> return 10
    control = char '^' >> satisfy (\c -> c >= '@' && c <= '_') >>= \c -> return (chr (ord c - ord '@'))
    -- SOH before SO: the longer name wins.
    ascii = choice [string name >> return c | (name, c) <- longNames]
      <++ choice [string name >> return c | (name, c) <- zip (take 33 asciiTab) ['\0' ..], name /= "SOH", name /= "SO"]
      <++ (string "SO" >> return '\SO')
    longNames = [("SOH", '\SOH'), ("DEL", '\DEL')]

lexString :: ReadP Lexeme
lexString = char '"' >> body id
  where
    body f = lexStrItem >>= \(c, escaped) ->
      if c /= '"' || escaped then body (f . (c :)) else return (String (f ""))
    lexStrItem = (lexEmpty >> lexStrItem) +++ lexCharE
    lexEmpty = char '\\' >> get >>= \c -> case c of
      '&' -> return ()
      _ | isSpace c -> skipSpaces >> char '\\' >> return ()
      _ -> pfail

-- Digits

lexNumber :: ReadP Lexeme
lexNumber = lexHexOct <++ lexDecNumber

lexHexOct :: ReadP Lexeme
lexHexOct = char '0' >> get >>= \c -> case c of
  'x' -> number 16
  'X' -> number 16
  'o' -> number 8
  'O' -> number 8
  _ -> pfail
  where number base = fmap (\ds -> Number (MkNumber base ds)) (lexDigits base)

-- | One digit or more in a base.
lexDigits :: Int -> ReadP [Int]
lexDigits base = look >>= \s -> scan s >>= \ds -> if null ds then pfail else return ds
  where
    scan (c : cs) = case digitValue base c of
      Just n -> get >> fmap (n :) (scan cs)
      Nothing -> return []
    scan [] = return []

digitValue :: Int -> Char -> Maybe Int
digitValue base c = case raw of
  Just n | n < base -> Just n
  _ -> Nothing
  where
    raw | c >= '0' && c <= '9' = Just (ord c - ord '0')
        | c >= 'a' && c <= 'f' = Just (ord c - ord 'a' + 10)
        | c >= 'A' && c <= 'F' = Just (ord c - ord 'A' + 10)
        | otherwise = Nothing

lexDecNumber :: ReadP Lexeme
lexDecNumber =
  lexDigits 10 >>= \whole ->
  (lexFrac <++ return Nothing) >>= \decimals ->
  (lexExp <++ return Nothing) >>= \e ->
  return (Number (MkDecimal whole decimals e))

lexFrac :: ReadP (Maybe [Int])
lexFrac = char '.' >> fmap Just (lexDigits 10)

lexExp :: ReadP (Maybe Integer)
lexExp = satisfy (\c -> c == 'e' || c == 'E') >> fmap Just (signed +++ fmap (value 10) (lexDigits 10))
  where
    signed = satisfy (\c -> c == '-' || c == '+') >>= \c -> lexDigits 10 >>= \ds ->
      return (if c == '-' then negate (value 10 ds) else value 10 ds)

-- | An integer in a base, from characters that are its digits and what these are worth.
readIntP :: Num a => a -> (Char -> Bool) -> (Char -> Int) -> ReadP a
readIntP base isDig valDigit = munch1 isDig >>= \s ->
  return (foldl' (\acc c -> acc * base + fromIntegral (valDigit c)) 0 s)

readBinP, readOctP, readDecP, readHexP :: (Eq a, Num a) => ReadP a
readBinP = inBase 2
readOctP = inBase 8
readDecP = inBase 10
readHexP = inBase 16

inBase :: Num a => Int -> ReadP a
inBase base = fmap (\ds -> fromInteger (value (toInteger base) ds)) (lexDigits base)
