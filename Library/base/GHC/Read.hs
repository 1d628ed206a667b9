{-# LANGUAGE NoImplicitPrelude #-}
-- | Values from text: the class 'Read'.
module GHC.Read
  ( Read(..), ReadS, lex, lexLitChar, readLitChar, lexDigits, lexP, expectP, paren, parens
  , list, choose, readListDefault, readListPrecDefault, readNumber, readField, readParen
  , readUnary, readBinary, readRecord
  ) where

import Control.Monad.Fail
import Data.Either
import Data.Maybe
import GHC.Base
import GHC.Float.Class

import GHC.Num
import GHC.Read.Char
import GHC.Real
import GHC.Show
import GHC.Tuple (Solo(..))
import GHC.Unicode.Space
import Text.ParserCombinators.ReadP (ReadP, ReadS, readP_to_S)
import Text.ParserCombinators.ReadPrec
import qualified Text.ParserCombinators.ReadP as P
import qualified Text.Read.Lex as L

class Read a where
  readsPrec :: Int -> ReadS a
  readList :: ReadS [a]
  readPrec :: ReadPrec a
  readListPrec :: ReadPrec [a]
  -- | A short way for the whole of a simple text; nothing says no more than that the long way has to be gone.
  readSimple :: String -> Maybe a

  readsPrec = readPrec_to_S readPrec
  readList = readPrec_to_S (list readPrec) 0
  readPrec = readS_to_Prec readsPrec
  readListPrec = readS_to_Prec (\_ -> readList)
  readSimple _ = Nothing
  {-# MINIMAL readsPrec | readPrec #-}

readListDefault :: Read a => ReadS [a]
readListDefault = readPrec_to_S readListPrec 0

readListPrecDefault :: Read a => ReadPrec [a]
readListPrecDefault = list readPrec

-- | The first token and what follows it.
lex :: ReadS String
lex s = readP_to_S L.hsLex s

lexDigits :: ReadS String
lexDigits = readP_to_S (P.munch1 isDigit)

lexP :: ReadPrec L.Lexeme
lexP = lift L.lex

expectP :: L.Lexeme -> ReadPrec ()
expectP lexeme = lift (L.expect lexeme)

-- | The parser between parentheses that must be there.
paren :: ReadPrec a -> ReadPrec a
paren p = expectP (L.Punc "(") >> reset p >>= \x -> expectP (L.Punc ")") >> return x

-- | The parser, also between any number of parentheses.
parens :: ReadPrec a -> ReadPrec a
parens p = optional
  where
    optional = p +++ mandatory
    mandatory = paren optional

-- | As 'parens', for parsers that are functions; the flag says that there must be parentheses.
readParen :: Bool -> ReadS a -> ReadS a
readParen must g = if must then mandatory else optional
  where
    optional r = g r ++ mandatory r
    mandatory r = [(x, u) | ("(", s) <- lex r, (x, t) <- optional s, (")", u) <- lex t]

-- | Elements between brackets, separated by commas.
list :: ReadPrec a -> ReadPrec [a]
list readElement = parens (expectP (L.Punc "[") >> (listRest False +++ listNext))
  where
    listRest started = lexP >>= \lexeme -> case lexeme of
      L.Punc "]" -> return []
      L.Punc "," | started -> listNext
      _ -> pfail
    listNext = reset readElement >>= \x -> fmap (x :) (listRest True)

-- | A choice by the name that comes first.
choose :: [(String, ReadPrec a)] -> ReadPrec a
choose alternatives = foldr (\alt p -> try alt +++ p) pfail alternatives
  where
    try (name, p) = lexP >>= \lexeme -> case lexeme of
      L.Ident s | s == name -> p
      L.Symbol s | s == name -> p
      _ -> pfail

-- | A record's field: its name, an equals sign, its value.
readField :: String -> ReadPrec a -> ReadPrec a
readField name readValue =
  expectP (L.Ident name) >> expectP (L.Punc "=") >> readValue

-- | A constructor and its argument.
readUnary :: Read a => String -> (a -> b) -> ReadPrec b
readUnary name con = parens (prec 10 (expectP (L.Ident name) >> fmap con (step readPrec)))

-- | A constructor and its two arguments.
readBinary :: (Read a, Read b) => String -> (a -> b -> c) -> ReadPrec c
readBinary name con =
  parens (prec 10 (expectP (L.Ident name) >> step readPrec >>= \x -> fmap (con x) (step readPrec)))

-- | A constructor with its one field in braces.
readRecord :: Read a => String -> String -> (a -> b) -> ReadPrec b
readRecord name field con = parens (prec 11 braced)
  where
    braced =
      expectP (L.Ident name) >> expectP (L.Punc "{") >> readField field (reset readPrec)
        >>= \x -> expectP (L.Punc "}") >> return (con x)

-- | A number, perhaps with a minus sign, from its token.
readNumber :: Num a => (L.Lexeme -> ReadPrec a) -> ReadPrec a
readNumber convert = parens (lexP >>= \lexeme -> case lexeme of
  L.Symbol "-" -> lexP >>= \number -> fmap negate (convert number)
  _ -> convert lexeme)

convertInt :: Num a => L.Lexeme -> ReadPrec a
convertInt (L.Number n) | Just i <- L.numberToInteger n = return (fromInteger i)
convertInt _ = pfail

convertFrac :: RealFloat a => L.Lexeme -> ReadPrec a
convertFrac (L.Ident "NaN") = return (0 / 0)
convertFrac (L.Ident "Infinity") = return (1 / 0)
convertFrac (L.Number n) = result
  where
    result = return number
    number = case L.numberToRangedRational (floatRange number) n of
      Nothing -> 1 / 0
      Just r -> fromRational r
convertFrac _ = pfail

-- Simple numbers: spaces, perhaps a minus sign, at most 18 digits.

simpleInt :: String -> Maybe Int
simpleInt s = case dropSpaces s of
  '-' : cs@(c : _) | isDigit c -> go cs 0 0 (\n -> negate n)
  cs@(c : _) | isDigit c -> go cs 0 0 (\n -> n)
  _ -> Nothing
  where
    go :: String -> Int -> Int -> (Int -> Int) -> Maybe Int
    go (c : cs) n count sign
      | isDigit c = if count == 18 then Nothing else go cs (n * 10 + (ord c - 48)) (count + 1) sign
      | isSpace c && blank cs = Just (sign n)
      | otherwise = Nothing
    go [] n _ sign = Just (sign n)

-- | With or without decimals, at most 18 digits in all, for which a word has room.
simpleDouble :: String -> Maybe Double
simpleDouble s = case dropSpaces s of
  '-' : cs@(c : _) | isDigit c -> whole cs 0 0 negate
  cs@(c : _) | isDigit c -> whole cs 0 0 id
  _ -> Nothing
  where
    whole :: String -> Int -> Int -> (Double -> Double) -> Maybe Double
    whole (c : cs) n count sign
      | isDigit c = if count == 18 then Nothing else whole cs (n * 10 + (ord c - 48)) (count + 1) sign
      | c == '.' = case cs of
          d : _ | isDigit d -> decimals cs n count 0 sign
          _ -> Nothing
      | isSpace c && blank cs = Just (sign (c_decimal_to_double n 0))
      | otherwise = Nothing
    whole [] n _ sign = Just (sign (c_decimal_to_double n 0))
    decimals :: String -> Int -> Int -> Int -> (Double -> Double) -> Maybe Double
    decimals (c : cs) n count k sign
      | isDigit c = if count == 18 then Nothing else decimals cs (n * 10 + (ord c - 48)) (count + 1) (k + 1) sign
      | isSpace c && blank cs = Just (sign (c_decimal_to_double n k))
      | otherwise = Nothing
    decimals [] n _ k sign = Just (sign (c_decimal_to_double n k))

foreign import ccall unsafe "hy_decimal_to_double" c_decimal_to_double :: Int -> Int -> Double

dropSpaces :: String -> String
dropSpaces (c : cs) | isSpace c = dropSpaces cs
dropSpaces cs = cs

blank :: String -> Bool
blank [] = True
blank (c : cs) = isSpace c && blank cs

-- Instances

instance Read Char where
  readPrec = parens (lexP >>= \lexeme -> case lexeme of
    L.Char c -> return c
    _ -> pfail)
  readListPrec = parens (lexP >>= \lexeme -> case lexeme of
    L.String s -> return s
    _ -> pfail) +++ readListPrecDefault
  readList = readListDefault

instance Read Bool where
  readPrec = parens (choose [("True", return True), ("False", return False)])
  readListPrec = readListPrecDefault
  readList = readListDefault

instance Read Ordering where
  readPrec = parens (choose [("LT", return LT), ("EQ", return EQ), ("GT", return GT)])
  readListPrec = readListPrecDefault
  readList = readListDefault

instance Read a => Read (Maybe a) where
  readPrec = parens
    ((expectP (L.Ident "Nothing") >> return Nothing)
      +++ prec 10 (expectP (L.Ident "Just") >> fmap Just (step readPrec)))
  readListPrec = readListPrecDefault
  readList = readListDefault

instance Read a => Read (Solo a) where
  readPrec = parens (prec 10 (expectP (L.Ident "Solo") >> fmap Solo (step readPrec)))
  readListPrec = readListPrecDefault
  readList = readListDefault

instance (Read a, Read b) => Read (Either a b) where
  readPrec = parens
    (prec 10 (expectP (L.Ident "Left") >> fmap Left (step readPrec))
      +++ prec 10 (expectP (L.Ident "Right") >> fmap Right (step readPrec)))
  readListPrec = readListPrecDefault
  readList = readListDefault

instance Read a => Read [a] where
  readPrec = readListPrec
  readListPrec = readListPrecDefault
  readList = readListDefault

instance Read a => Read (NonEmpty a) where
  readPrec = parens (prec 5 (step readPrec >>= \x -> expectP (L.Symbol ":|") >> fmap (x :|) (step readPrec)))
  readListPrec = readListPrecDefault
  readList = readListDefault

instance Read L.Lexeme where
  readPrec = lexP
  readListPrec = readListPrecDefault
  readList = readListDefault

instance Read Int where
  readPrec = readNumber convertInt
  readSimple = simpleInt
  readListPrec = readListPrecDefault
  readList = readListDefault

instance Read Word where
  readPrec = fmap fromInteger (readNumber convertInt)
  readListPrec = readListPrecDefault
  readList = readListDefault

instance Read Integer where
  readPrec = readNumber convertInt
  readSimple s = fmap toInteger (simpleInt s)
  readListPrec = readListPrecDefault
  readList = readListDefault

-- | A negative number is no natural one: it does not parse.
instance Read Natural where
  readPrec = readNumber convertInt >>= \n -> if n < 0 then pfail else return (fromInteger n)
  readListPrec = readListPrecDefault
  readList = readListDefault

instance Read Float where
  readPrec = readNumber convertFrac
  readListPrec = readListPrecDefault
  readList = readListDefault

instance Read Double where
  readPrec = readNumber convertFrac
  readSimple = simpleDouble
  readListPrec = readListPrecDefault
  readList = readListDefault

instance (Integral a, Read a) => Read (Ratio a) where
  readPrec = parens (prec ratioPrec
    (step readPrec >>= \x -> expectP (L.Symbol "%") >> step readPrec >>= \y -> return (x % y)))
  readListPrec = readListPrecDefault
  readList = readListDefault

-- Tuples

instance Read () where
  readPrec = parens (paren (return ()))
  readListPrec = readListPrecDefault
  readList = readListDefault

comma :: ReadPrec ()
comma = expectP (L.Punc ",")

instance (Read a, Read b) => Read (a, b) where
  readPrec = parens (paren (
    readPrec >>= \a ->
    comma >> readPrec >>= \b ->
    return (a, b)))
  readListPrec = readListPrecDefault
  readList = readListDefault

instance (Read a, Read b, Read c) => Read (a, b, c) where
  readPrec = parens (paren (
    readPrec >>= \a ->
    comma >> readPrec >>= \b ->
    comma >> readPrec >>= \c ->
    return (a, b, c)))
  readListPrec = readListPrecDefault
  readList = readListDefault

instance (Read a, Read b, Read c, Read d) => Read (a, b, c, d) where
  readPrec = parens (paren (
    readPrec >>= \a ->
    comma >> readPrec >>= \b ->
    comma >> readPrec >>= \c ->
    comma >> readPrec >>= \d ->
    return (a, b, c, d)))
  readListPrec = readListPrecDefault
  readList = readListDefault

instance (Read a, Read b, Read c, Read d, Read e) => Read (a, b, c, d, e) where
  readPrec = parens (paren (
    readPrec >>= \a ->
    comma >> readPrec >>= \b ->
    comma >> readPrec >>= \c ->
    comma >> readPrec >>= \d ->
    comma >> readPrec >>= \e ->
    return (a, b, c, d, e)))
  readListPrec = readListPrecDefault
  readList = readListDefault

instance (Read a, Read b, Read c, Read d, Read e, Read f) => Read (a, b, c, d, e, f) where
  readPrec = parens (paren (
    readPrec >>= \a ->
    comma >> readPrec >>= \b ->
    comma >> readPrec >>= \c ->
    comma >> readPrec >>= \d ->
    comma >> readPrec >>= \e ->
    comma >> readPrec >>= \f ->
    return (a, b, c, d, e, f)))
  readListPrec = readListPrecDefault
  readList = readListDefault

instance (Read a, Read b, Read c, Read d, Read e, Read f, Read g) => Read (a, b, c, d, e, f, g) where
  readPrec = parens (paren (
    readPrec >>= \a ->
    comma >> readPrec >>= \b ->
    comma >> readPrec >>= \c ->
    comma >> readPrec >>= \d ->
    comma >> readPrec >>= \e ->
    comma >> readPrec >>= \f ->
    comma >> readPrec >>= \g ->
    return (a, b, c, d, e, f, g)))
  readListPrec = readListPrecDefault
  readList = readListDefault

-- The larger tuples.

instance
  (Read a, Read b, Read c, Read d, Read e, Read f, Read g, Read h)
  => Read (a, b, c, d, e, f, g, h) where
  readPrec = parens (paren (
    readPrec >>= \a ->
    comma >> readPrec >>= \b ->
    comma >> readPrec >>= \c ->
    comma >> readPrec >>= \d ->
    comma >> readPrec >>= \e ->
    comma >> readPrec >>= \f ->
    comma >> readPrec >>= \g ->
    comma >> readPrec >>= \h ->
    return (a, b, c, d, e, f, g, h)))
  readListPrec = readListPrecDefault
  readList = readListDefault

instance
  (Read a, Read b, Read c, Read d, Read e, Read f, Read g, Read h, Read i)
  => Read (a, b, c, d, e, f, g, h, i) where
  readPrec = parens (paren (
    readPrec >>= \a ->
    comma >> readPrec >>= \b ->
    comma >> readPrec >>= \c ->
    comma >> readPrec >>= \d ->
    comma >> readPrec >>= \e ->
    comma >> readPrec >>= \f ->
    comma >> readPrec >>= \g ->
    comma >> readPrec >>= \h ->
    comma >> readPrec >>= \i ->
    return (a, b, c, d, e, f, g, h, i)))
  readListPrec = readListPrecDefault
  readList = readListDefault

instance
  (Read a, Read b, Read c, Read d, Read e, Read f, Read g, Read h, Read i, Read j)
  => Read (a, b, c, d, e, f, g, h, i, j) where
  readPrec = parens (paren (
    readPrec >>= \a ->
    comma >> readPrec >>= \b ->
    comma >> readPrec >>= \c ->
    comma >> readPrec >>= \d ->
    comma >> readPrec >>= \e ->
    comma >> readPrec >>= \f ->
    comma >> readPrec >>= \g ->
    comma >> readPrec >>= \h ->
    comma >> readPrec >>= \i ->
    comma >> readPrec >>= \j ->
    return (a, b, c, d, e, f, g, h, i, j)))
  readListPrec = readListPrecDefault
  readList = readListDefault

instance
  (Read a, Read b, Read c, Read d, Read e, Read f, Read g, Read h, Read i, Read j, Read k)
  => Read (a, b, c, d, e, f, g, h, i, j, k) where
  readPrec = parens (paren (
    readPrec >>= \a ->
    comma >> readPrec >>= \b ->
    comma >> readPrec >>= \c ->
    comma >> readPrec >>= \d ->
    comma >> readPrec >>= \e ->
    comma >> readPrec >>= \f ->
    comma >> readPrec >>= \g ->
    comma >> readPrec >>= \h ->
    comma >> readPrec >>= \i ->
    comma >> readPrec >>= \j ->
    comma >> readPrec >>= \k ->
    return (a, b, c, d, e, f, g, h, i, j, k)))
  readListPrec = readListPrecDefault
  readList = readListDefault

instance
  (Read a, Read b, Read c, Read d, Read e, Read f, Read g, Read h, Read i, Read j, Read k, Read l)
  => Read (a, b, c, d, e, f, g, h, i, j, k, l) where
  readPrec = parens (paren (
    readPrec >>= \a ->
    comma >> readPrec >>= \b ->
    comma >> readPrec >>= \c ->
    comma >> readPrec >>= \d ->
    comma >> readPrec >>= \e ->
    comma >> readPrec >>= \f ->
    comma >> readPrec >>= \g ->
    comma >> readPrec >>= \h ->
    comma >> readPrec >>= \i ->
    comma >> readPrec >>= \j ->
    comma >> readPrec >>= \k ->
    comma >> readPrec >>= \l ->
    return (a, b, c, d, e, f, g, h, i, j, k, l)))
  readListPrec = readListPrecDefault
  readList = readListDefault

instance
  (Read a, Read b, Read c, Read d, Read e, Read f, Read g, Read h, Read i, Read j, Read k, Read l, Read m)
  => Read (a, b, c, d, e, f, g, h, i, j, k, l, m) where
  readPrec = parens (paren (
    readPrec >>= \a ->
    comma >> readPrec >>= \b ->
    comma >> readPrec >>= \c ->
    comma >> readPrec >>= \d ->
    comma >> readPrec >>= \e ->
    comma >> readPrec >>= \f ->
    comma >> readPrec >>= \g ->
    comma >> readPrec >>= \h ->
    comma >> readPrec >>= \i ->
    comma >> readPrec >>= \j ->
    comma >> readPrec >>= \k ->
    comma >> readPrec >>= \l ->
    comma >> readPrec >>= \m ->
    return (a, b, c, d, e, f, g, h, i, j, k, l, m)))
  readListPrec = readListPrecDefault
  readList = readListDefault

instance
  (Read a, Read b, Read c, Read d, Read e, Read f, Read g, Read h, Read i, Read j, Read k, Read l, Read m, Read n)
  => Read (a, b, c, d, e, f, g, h, i, j, k, l, m, n) where
  readPrec = parens (paren (
    readPrec >>= \a ->
    comma >> readPrec >>= \b ->
    comma >> readPrec >>= \c ->
    comma >> readPrec >>= \d ->
    comma >> readPrec >>= \e ->
    comma >> readPrec >>= \f ->
    comma >> readPrec >>= \g ->
    comma >> readPrec >>= \h ->
    comma >> readPrec >>= \i ->
    comma >> readPrec >>= \j ->
    comma >> readPrec >>= \k ->
    comma >> readPrec >>= \l ->
    comma >> readPrec >>= \m ->
    comma >> readPrec >>= \n ->
    return (a, b, c, d, e, f, g, h, i, j, k, l, m, n)))
  readListPrec = readListPrecDefault
  readList = readListDefault

instance
  (Read a, Read b, Read c, Read d, Read e, Read f, Read g, Read h, Read i, Read j, Read k, Read l, Read m, Read n,
    Read o)
  => Read (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o) where
  readPrec = parens (paren (
    readPrec >>= \a ->
    comma >> readPrec >>= \b ->
    comma >> readPrec >>= \c ->
    comma >> readPrec >>= \d ->
    comma >> readPrec >>= \e ->
    comma >> readPrec >>= \f ->
    comma >> readPrec >>= \g ->
    comma >> readPrec >>= \h ->
    comma >> readPrec >>= \i ->
    comma >> readPrec >>= \j ->
    comma >> readPrec >>= \k ->
    comma >> readPrec >>= \l ->
    comma >> readPrec >>= \m ->
    comma >> readPrec >>= \n ->
    comma >> readPrec >>= \o ->
    return (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o)))
  readListPrec = readListPrecDefault
  readList = readListDefault
