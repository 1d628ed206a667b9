{-# LANGUAGE MagicHash, NoImplicitPrelude #-}
-- | Values as text: the class 'Show' and what its instances are written with.
module GHC.Show
  ( Show(..), ShowS
  , shows, showChar, showString, showMultiLineString, showParen
  , showListWith, showList__, showSpace, showCommaSpace
  , showLitChar, showLitString, protectEsc, intToDigit, showSignedInt, appPrec, appPrec1, asciiTab
  ) where

import GHC.Prim
import GHC.Types
import GHC.Classes
import GHC.CString
import {-# SOURCE #-} GHC.Err (errorWithoutStackTrace)
import GHC.Maybe
import GHC.Tuple (Solo(..))
import GHC.Num.Integer.Type
import Hythe.Functions

-- | A text that awaits what follows it.
type ShowS = [Char] -> [Char]

class Show a where
  -- | The first argument is the precedence of the context, 0 to 11.
  showsPrec :: Int -> a -> ShowS
  show :: a -> [Char]
  showList :: [a] -> ShowS

  showsPrec _ x rest = show x `append` rest
  show x = showsPrec (I# 0#) x ""
  showList xs = showList__ shows xs
  {-# MINIMAL showsPrec | show #-}

-- (Literals of boxed types need "GHC.Num", which comes later.)

-- | The precedence of function application, and the one just above.
appPrec, appPrec1 :: Int
appPrec = I# 10#
appPrec1 = I# 11#

shows :: Show a => a -> ShowS
shows = showsPrec (I# 0#)

showChar :: Char -> ShowS
showChar = (:)

showString :: [Char] -> ShowS
showString = append

showParen :: Bool -> ShowS -> ShowS
showParen True body rest = '(' : body (')' : rest)
showParen False body rest = body rest

showSpace :: ShowS
showSpace rest = ' ' : rest

showCommaSpace :: ShowS
showCommaSpace rest = ',' : ' ' : rest

-- | A list between brackets, its elements shown by the given function.
showList__ :: (a -> ShowS) -> [a] -> ShowS
showList__ _ [] rest = '[' : ']' : rest
showList__ showElement (x : xs) rest = '[' : showElement x (go xs)
  where
    go [] = ']' : rest
    go (y : ys) = ',' : showElement y (go ys)

showListWith :: (a -> ShowS) -> [a] -> ShowS
showListWith = showList__

-- Instances

instance Show () where
  showsPrec _ () rest = '(' : ')' : rest

instance Show a => Show [a] where
  showsPrec _ xs rest = showList xs rest

instance Show Bool where
  showsPrec _ True = showString "True"
  showsPrec _ False = showString "False"

instance Show Ordering where
  showsPrec _ LT = showString "LT"
  showsPrec _ EQ = showString "EQ"
  showsPrec _ GT = showString "GT"

instance Show Char where
  showsPrec _ '\'' rest = '\'' : '\\' : '\'' : '\'' : rest
  showsPrec _ c rest = '\'' : showLitChar c ('\'' : rest)
  showList cs rest = '"' : showLitString cs ('"' : rest)

instance Show Int where
  showsPrec = showSignedInt

instance Show Word where
  showsPrec _ (W# w) rest = wordDigits w rest

instance Show Integer where
  showsPrec p n rest
    | p > I# 6# && integerIsNegative n = '(' : integerShows n (')' : rest)
    | True = integerShows n rest

instance Show Natural where
  showsPrec _ (MkNatural n) = case n of
    IS i -> integerShows (IS i)
    m -> integerShows m

instance Show a => Show (Solo a) where
  showsPrec p (Solo x) = showParen (p > appPrec) (showString "Solo " `compose` showsPrec appPrec1 x)

instance Show a => Show (Maybe a) where
  showsPrec _ Nothing = showString "Nothing"
  showsPrec p (Just x) = showParen (p > appPrec) (compose (showString "Just ") (showsPrec appPrec1 x))

instance (Show a, Show b) => Show (a, b) where
  showsPrec _ (a, b) = showTuple [shows a, shows b]

instance (Show a, Show b, Show c) => Show (a, b, c) where
  showsPrec _ (a, b, c) = showTuple [shows a, shows b, shows c]

instance (Show a, Show b, Show c, Show d) => Show (a, b, c, d) where
  showsPrec _ (a, b, c, d) = showTuple [shows a, shows b, shows c, shows d]

instance (Show a, Show b, Show c, Show d, Show e) => Show (a, b, c, d, e) where
  showsPrec _ (a, b, c, d, e) = showTuple [shows a, shows b, shows c, shows d, shows e]

instance (Show a, Show b, Show c, Show d, Show e, Show f) => Show (a, b, c, d, e, f) where
  showsPrec _ (a, b, c, d, e, f) = showTuple [shows a, shows b, shows c, shows d, shows e, shows f]

instance (Show a, Show b, Show c, Show d, Show e, Show f, Show g) => Show (a, b, c, d, e, f, g) where
  showsPrec _ (a, b, c, d, e, f, g) = showTuple [shows a, shows b, shows c, shows d, shows e, shows f, shows g]

instance (Show a, Show b, Show c, Show d, Show e, Show f, Show g, Show h) => Show (a, b, c, d, e, f, g, h) where
  showsPrec _ (a, b, c, d, e, f, g, h) = showTuple [shows a, shows b, shows c, shows d, shows e, shows f, shows g, shows h]

instance (Show a, Show b, Show c, Show d, Show e, Show f, Show g, Show h, Show i) => Show (a, b, c, d, e, f, g, h, i) where
  showsPrec _ (a, b, c, d, e, f, g, h, i) = showTuple 
    [ shows a, shows b, shows c, shows d, shows e
    , shows f, shows g, shows h, shows i ]

instance (Show a, Show b, Show c, Show d, Show e, Show f, Show g, Show h, Show i, Show j) => Show (a, b, c, d, e, f, g, h, i, j) where
  showsPrec _ (a, b, c, d, e, f, g, h, i, j) = showTuple 
    [ shows a, shows b, shows c, shows d, shows e, shows f
    , shows g, shows h, shows i, shows j ]

instance (Show a, Show b, Show c, Show d, Show e, Show f, Show g, Show h, Show i, Show j, Show k) => Show (a, b, c, d, e, f, g, h, i, j, k) where
  showsPrec _ (a, b, c, d, e, f, g, h, i, j, k) = showTuple 
    [ shows a, shows b, shows c, shows d, shows e, shows f
    , shows g, shows h, shows i, shows j, shows k ]

instance (Show a, Show b, Show c, Show d, Show e, Show f, Show g, Show h, Show i, Show j, Show k, Show l) => Show (a, b, c, d, e, f, g, h, i, j, k, l) where
  showsPrec _ (a, b, c, d, e, f, g, h, i, j, k, l) = showTuple 
    [ shows a, shows b, shows c, shows d, shows e, shows f, shows g
    , shows h, shows i, shows j, shows k, shows l ]

instance (Show a, Show b, Show c, Show d, Show e, Show f, Show g, Show h, Show i, Show j, Show k, Show l, Show m) => Show (a, b, c, d, e, f, g, h, i, j, k, l, m) where
  showsPrec _ (a, b, c, d, e, f, g, h, i, j, k, l, m) = showTuple 
    [ shows a, shows b, shows c, shows d, shows e, shows f, shows g
    , shows h, shows i, shows j, shows k, shows l, shows m ]

instance (Show a, Show b, Show c, Show d, Show e, Show f, Show g, Show h, Show i, Show j, Show k, Show l, Show m, Show n) => Show (a, b, c, d, e, f, g, h, i, j, k, l, m, n) where
  showsPrec _ (a, b, c, d, e, f, g, h, i, j, k, l, m, n) = showTuple 
    [ shows a, shows b, shows c, shows d, shows e, shows f, shows g, shows h
    , shows i, shows j, shows k, shows l, shows m, shows n ]

instance (Show a, Show b, Show c, Show d, Show e, Show f, Show g, Show h, Show i, Show j, Show k, Show l, Show m, Show n, Show o) => Show (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o) where
  showsPrec _ (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o) = showTuple 
    [ shows a, shows b, shows c, shows d, shows e, shows f, shows g, shows h
    , shows i, shows j, shows k, shows l, shows m, shows n, shows o ]

showTuple :: [ShowS] -> ShowS
showTuple [] rest = '(' : ')' : rest
showTuple (first : others) rest = '(' : first (go others)
  where
    go [] = ')' : rest
    go (x : xs) = ',' : x (go xs)

-- Characters

-- | A character as it stands in a literal, without the quotes.
showLitChar :: Char -> ShowS
showLitChar c rest
  | c > '\DEL' = '\\' : protectEsc isDecimal (showSignedInt (I# 0#) (I# (code c))) rest
  | c >= ' ' = case c of
      '\DEL' -> '\\' : 'D' : 'E' : 'L' : rest
      '\\' -> '\\' : '\\' : rest
      _ -> c : rest
  | True = case c of
      '\a' -> '\\' : 'a' : rest
      '\b' -> '\\' : 'b' : rest
      '\t' -> '\\' : 't' : rest
      '\n' -> '\\' : 'n' : rest
      '\v' -> '\\' : 'v' : rest
      '\f' -> '\\' : 'f' : rest
      '\r' -> '\\' : 'r' : rest
      '\SO' -> '\\' : protectEsc (\x -> x == 'H') (showString "SO") rest
      _ -> '\\' : pick asciiTab (code c) `append` rest
  where
    code (C# x) = ord# x
    pick (name : names) i = case i of { 0# -> name; _ -> pick names (i -# 1#) }
    pick [] _ = []
    isDecimal x = x >= '0' && x <= '9'

-- | A string as it stands in a literal, without the quotes.
showLitString :: [Char] -> ShowS
showLitString [] rest = rest
showLitString ('"' : cs) rest = '\\' : '"' : showLitString cs rest
showLitString (c : cs) rest = showLitChar c (showLitString cs rest)

-- | An escape followed by @\\&@ when the next character would be read as part of it.
protectEsc :: (Char -> Bool) -> ShowS -> ShowS
protectEsc continues escape rest = escape (separated rest)
  where
    separated s@(c : _) | continues c = '\\' : '&' : s
    separated s = s

-- | The names of the control characters and of the space, by code.
asciiTab :: [[Char]]
asciiTab =
  [ "NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL"
  , "BS", "HT", "LF", "VT", "FF", "CR", "SO", "SI"
  , "DLE", "DC1", "DC2", "DC3", "DC4", "NAK", "SYN", "ETB"
  , "CAN", "EM", "SUB", "ESC", "FS", "GS", "RS", "US"
  , "SP"
  ]

-- | A string as the lines of a literal with string gaps.
showMultiLineString :: [Char] -> [[Char]]
showMultiLineString text = go '"' text
  where
    go open s = case splitLine s of
      (line, '\n' : rest@(_ : _)) -> (open : showLitString line "\\n\\") : go '\\' rest
      (line, '\n' : _) -> [open : showLitString line "\\n\""]
      (line, _) -> [open : showLitString line "\""]
    splitLine [] = ([], [])
    splitLine s@('\n' : _) = ([], s)
    splitLine (c : cs) = case splitLine cs of (line, rest) -> (c : line, rest)

-- Decimal numbers

-- | An 'Int', in parentheses when it is negative and the context binds tighter than subtraction.
showSignedInt :: Int -> Int -> ShowS
showSignedInt (I# p) (I# n) rest
  | isTrue# (n >=# 0#) = wordDigits (int2Word# n) rest
  | isTrue# (p ># 6#) = '(' : '-' : wordDigits (int2Word# (negateInt# n)) (')' : rest)
  | True = '-' : wordDigits (int2Word# (negateInt# n)) rest

-- | A digit below 16, as a character.
intToDigit :: Int -> Char
intToDigit i@(I# n)
  | isTrue# (n >=# 0#), isTrue# (n <=# 9#) = C# (chr# (n +# 48#))
  | isTrue# (n >=# 10#), isTrue# (n <=# 15#) = C# (chr# (n +# 87#))
  | True = errorWithoutStackTrace ("Char.intToDigit: not a digit " `append` show i)
