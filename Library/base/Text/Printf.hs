{-# LANGUAGE TypeFamilies, FlexibleInstances, NoImplicitPrelude #-}
-- | C's @printf@.
module Text.Printf
  ( printf, hPrintf, PrintfType, HPrintfType, PrintfArg(..), FieldFormatter, FieldFormat(..), FormatAdjustment(..)
  , FormatSign(..), FormatParse(..), ModifierParser, vFmt, IsChar(..)
  , formatString, formatChar, formatInt, formatInteger, formatRealFloat
  , errorBadFormat, errorShortFormat, errorMissingArgument, errorBadArgument, perror
  ) where

import Data.Char
import Data.Either
import Data.Maybe
import Data.List
import GHC.Base hiding (foldr)
import GHC.Enum
import GHC.Float.Class hiding (formatRealFloat)
import qualified GHC.Float as Float
import GHC.Int
import GHC.Num
import GHC.Real
import GHC.Show
import GHC.Word
import Numeric (showIntAtBase, showEFloat, showFFloat, showGFloat, showFFloatAlt, showGFloatAlt)
import System.IO

-- The function and its results

-- | Formats the arguments that follow, as a string or on standard output.
printf :: PrintfType r => String -> r
printf format = spr format []

hPrintf :: HPrintfType r => Handle -> String -> r
hPrintf h format = hspr h format []

-- | Results of 'printf'; the arguments are collected newest first.
class PrintfType t where
  spr :: String -> [UPrintf] -> t

class HPrintfType t where
  hspr :: Handle -> String -> [UPrintf] -> t

instance IsChar c => PrintfType [c] where
  spr format args = map fromChar (uprintf format (reverse args))

instance a ~ () => PrintfType (IO a) where
  spr format args = putStr (uprintf format (reverse args)) 

instance a ~ () => HPrintfType (IO a) where
  hspr h format args = hPutStr h (uprintf format (reverse args)) 

instance (PrintfArg a, PrintfType r) => PrintfType (a -> r) where
  spr format args = \a -> spr format ((parseFormat a, formatArg a) : args)

instance (PrintfArg a, HPrintfType r) => HPrintfType (a -> r) where
  hspr h format args = \a -> hspr h format ((parseFormat a, formatArg a) : args)

class IsChar c where
  toChar :: c -> Char
  fromChar :: Char -> c

instance IsChar Char where
  toChar c = c
  fromChar c = c

-- Arguments

type UPrintf = (ModifierParser, FieldFormatter)
type FieldFormatter = FieldFormat -> ShowS
type ModifierParser = String -> FormatParse

data FormatParse = FormatParse
  { fpModifiers :: String
  , fpChar :: Char
  , fpRest :: String
  }

data FormatAdjustment = LeftAdjust | ZeroPad

data FormatSign = SignPlus | SignSpace

data FieldFormat = FieldFormat
  { fmtWidth :: Maybe Int
  , fmtPrecision :: Maybe Int
  , fmtAdjust :: Maybe FormatAdjustment
  , fmtSign :: Maybe FormatSign
  , fmtAlternate :: Bool
  , fmtModifiers :: String
  , fmtChar :: Char
  }

class PrintfArg a where
  formatArg :: a -> FieldFormatter
  parseFormat :: a -> ModifierParser

  parseFormat _ (c : cs) = FormatParse "" c cs
  parseFormat _ "" = errorShortFormat
  {-# MINIMAL formatArg #-}

instance PrintfArg Char where
  formatArg = formatChar
  parseFormat _ format = parseIntFormat format

instance IsChar c => PrintfArg [c] where
  formatArg = formatString

instance PrintfArg Int where
  formatArg = formatInt
  parseFormat _ = parseIntFormat

instance PrintfArg Int8 where
  formatArg = formatInt
  parseFormat _ = parseIntFormat

instance PrintfArg Int16 where
  formatArg = formatInt
  parseFormat _ = parseIntFormat

instance PrintfArg Int32 where
  formatArg = formatInt
  parseFormat _ = parseIntFormat

instance PrintfArg Int64 where
  formatArg = formatInt
  parseFormat _ = parseIntFormat

instance PrintfArg Word where
  formatArg = formatInt
  parseFormat _ = parseIntFormat

instance PrintfArg Word8 where
  formatArg = formatInt
  parseFormat _ = parseIntFormat

instance PrintfArg Word16 where
  formatArg = formatInt
  parseFormat _ = parseIntFormat

instance PrintfArg Word32 where
  formatArg = formatInt
  parseFormat _ = parseIntFormat

instance PrintfArg Word64 where
  formatArg = formatInt
  parseFormat _ = parseIntFormat

instance PrintfArg Integer where
  formatArg = formatInteger
  parseFormat _ = parseIntFormat

instance PrintfArg Natural where
  formatArg n = formatInteger (toInteger n)
  parseFormat _ = parseIntFormat

instance PrintfArg Float where
  formatArg = formatRealFloat

instance PrintfArg Double where
  formatArg = formatRealFloat

-- | C's length modifiers, which mean nothing here.
parseIntFormat :: ModifierParser
parseIntFormat s = case [(m, rest) | m <- ["hh", "h", "ll", "l", "L"], Just rest <- [stripPrefix m s]] of
  (m, c : cs) : _ -> FormatParse m c cs
  (_, "") : _ -> errorShortFormat
  [] -> case s of
    c : cs -> FormatParse "" c cs
    "" -> errorShortFormat

-- Formatting values

-- | The conversion character that @%v@ stands for.
vFmt :: Char -> FieldFormat -> FieldFormat
vFmt c format = case fmtChar format of
  'v' -> format { fmtChar = c }
  _ -> format

formatChar :: Char -> FieldFormatter
formatChar x format = formatIntegral (Just 0) (toInteger (ord x)) (vFmt 'c' format)

formatString :: IsChar c => [c] -> FieldFormatter
formatString x format0 = case fmtChar format of
  's' -> showString (padded format (Left (cut (map toChar x))))
  c -> errorBadFormat c
  where
    format = vFmt 's' format0
    cut s = case fmtPrecision format of
      Just n -> take n s
      Nothing -> s

formatInt :: (Integral a, Bounded a) => a -> FieldFormatter
formatInt x format = formatIntegral (Just (toInteger (minBound `asTypeOf` x))) (toInteger x) format

formatInteger :: Integer -> FieldFormatter
formatInteger = formatIntegral Nothing

-- | The least value of the type is for showing negative numbers as unsigned ones.
formatIntegral :: Maybe Integer -> Integer -> FieldFormatter
formatIntegral least x format0 = case fmtChar format of
  'd' -> number (signOf format (x < 0)) (show (abs x))
  'i' -> number (signOf format (x < 0)) (show (abs x))
  'x' -> number (prefix "0x") (inBase 16 unsigned)
  'X' -> number (prefix "0X") (map toUpper (inBase 16 unsigned))
  'b' -> number (prefix "0b") (inBase 2 unsigned)
  'o' -> number "" (prefix "0" ++ inBase 8 unsigned)
  'u' -> number "" (show unsigned)
  'c' | x >= 0 && x <= 0x10FFFF && isNothing (fmtPrecision format) -> showString (padded format (Left [chr (fromInteger x)]))
      | otherwise -> perror "illegal char conversion"
  c -> errorBadFormat c
  where
    format = vFmt 'd' format0
    -- With a precision it is the precision that asks for zeros, and zero itself has no digits of its own.
    number sign digits = showString (case fmtPrecision format of
      Nothing -> padded format (Right (sign, digits))
      Just n -> padded (spacesOnly format) (Right (sign, replicate (n - length own) '0' ++ own))
        where own = if x == 0 then "" else digits)
    unsigned
      | x >= 0 = x
      | otherwise = case least of
          Just m | m < 0 -> x - 2 * m
          _ -> errorBadArgument
    prefix text = if fmtAlternate format && x /= 0 then text else ""
    inBase b n = showIntAtBase b intToDigit n ""

spacesOnly :: FieldFormat -> FieldFormat
spacesOnly format = case fmtAdjust format of
  Just ZeroPad -> format { fmtAdjust = Nothing }
  _ -> format

formatRealFloat :: RealFloat a => a -> FieldFormatter
formatRealFloat x format0 = case fmtChar format of
  c | c `elem` "eEfFgG" -> showString (padded format (Right (signOf format negative, upper c (digits (toLower c)))))
    | otherwise -> errorBadFormat c
  where
    format = vFmt 'g' format0
    negative = isMinus x
    magnitude = if negative then negate x else x
    upper c s = if isUpper c then map toUpper s else s
    digits c = case c of
      'e' -> showEFloat (fmtPrecision format) magnitude ""
      'f' | fmtAlternate format -> showFFloatAlt (fmtPrecision format) magnitude ""
          | otherwise -> showFFloat (fmtPrecision format) magnitude ""
      _ -> general
    general
      | (magnitude /= 0 || isDenormalized magnitude) && (magnitude < 0.1 || magnitude >= 10 ^ (7 :: Int)) = showEFloat (fmtPrecision format) magnitude ""
      | fmtAlternate format = showFFloatAlt (fmtPrecision format) magnitude ""
      | otherwise = showFFloat (fmtPrecision format) magnitude ""

signOf :: FieldFormat -> Bool -> String
signOf format negative
  | negative = "-"
  | otherwise = case fmtSign format of
      Just SignPlus -> "+"
      Just SignSpace -> " "
      Nothing -> ""

-- | A text, or a sign and digits, brought to the field's width.
padded :: FieldFormat -> Either String (String, String) -> String
padded format content = case fmtAdjust format of
  Just LeftAdjust -> whole ++ spaces
  Just ZeroPad -> case content of
    Right (sign, ds) -> sign ++ map (const '0') spaces ++ ds
    Left s -> map (const '0') spaces ++ s
  Nothing -> spaces ++ whole
  where
    whole = case content of
      Left s -> s
      Right (sign, ds) -> sign ++ ds
    spaces = case fmtWidth format of
      Nothing -> ""
      Just n -> replicate (n - length whole) ' '

-- The format

uprintf :: String -> [UPrintf] -> String
uprintf "" [] = ""
uprintf "" _ = errorShortFormat
uprintf ('%' : '%' : cs) args = '%' : uprintf cs args
uprintf ('%' : _) [] = errorMissingArgument
uprintf ('%' : cs) args = field cs args
uprintf (c : cs) args = c : uprintf cs args

field :: String -> [UPrintf] -> String
field cs0 args0 = case widthAndPrecision (flags cs0 noFlags) args0 of
  (_, _, []) -> errorMissingArgument
  (format, cs, (parse, formatter) : args) -> case parse cs of
    FormatParse modifiers c rest ->
      formatter (format { fmtModifiers = modifiers, fmtChar = c }) (uprintf rest args)
  where noFlags = FieldFormat Nothing Nothing Nothing Nothing False "" 'v'

flags :: String -> FieldFormat -> (FieldFormat, String)
flags ('-' : cs) f = flags cs f { fmtAdjust = Just LeftAdjust }
flags ('0' : cs) f = case fmtAdjust f of
  Just LeftAdjust -> flags cs f
  _ -> flags cs f { fmtAdjust = Just ZeroPad }
flags ('+' : cs) f = flags cs f { fmtSign = Just SignPlus }
flags (' ' : cs) f = case fmtSign f of
  Just SignPlus -> flags cs f
  _ -> flags cs f { fmtSign = Just SignSpace }
flags ('#' : cs) f = flags cs f { fmtAlternate = True }
flags cs f = (f, cs)

widthAndPrecision :: (FieldFormat, String) -> [UPrintf] -> (FieldFormat, String, [UPrintf])
widthAndPrecision (f, cs) args = case size cs args of
  (width, cs', args') -> case cs' of
    '.' : cs'' -> case size cs'' args' of
      (precision, rest, args'') -> (sized width f { fmtPrecision = Just (fromMaybe 0 precision) }, rest, args'')
    _ -> (sized width f, cs', args')
  where
    -- A negative width, from an argument, adjusts to the left.
    sized (Just w) g
      | w < 0 = g { fmtWidth = Just (negate w), fmtAdjust = Just LeftAdjust }
    sized w g = g { fmtWidth = w }

-- | A number, from the format or from an argument.
size :: String -> [UPrintf] -> (Maybe Int, String, [UPrintf])
size ('*' : cs) args = case args of
  [] -> errorMissingArgument
  (_, formatter) : rest ->
    (Just (toInt (formatter (FieldFormat Nothing Nothing Nothing Nothing False "" 'd') "")), cs, rest)
size cs args = case span isDigit cs of
  ("", _) -> (Nothing, cs, args)
  (ds, rest) -> (Just (toInt ds), rest, args)

toInt :: String -> Int
toInt ('-' : ds) = negate (toInt ds)
toInt ds = foldl' (\n d -> n * 10 + digitToInt d) 0 ds

-- Errors

perror :: String -> a
perror s = errorWithoutStackTrace ("printf: " ++ s)

errorBadFormat :: Char -> a
errorBadFormat c = perror ("bad formatting char " ++ show c)

errorShortFormat, errorMissingArgument, errorBadArgument :: a
errorShortFormat = perror "formatting string ended prematurely"
errorMissingArgument = perror "argument list ended prematurely"
errorBadArgument = perror "bad argument"
