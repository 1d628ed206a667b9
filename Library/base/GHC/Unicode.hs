{-# LANGUAGE MagicHash, NoImplicitPrelude #-}
-- | Classes and case of characters.
module GHC.Unicode
  ( GeneralCategory(..), generalCategory
  , isAscii, isLatin1, isControl, isAsciiUpper, isAsciiLower, isPrint, isSpace, isUpper, isLower
  , isAlpha, isDigit, isOctDigit, isHexDigit, isAlphaNum, isPunctuation, isSymbol
  , toUpper, toLower, toTitle
  ) where

import GHC.Base
import GHC.Enum
import GHC.Ix
import GHC.Show
import GHC.Unicode.Space
import GHC.Unicode.Tables

data GeneralCategory
  = UppercaseLetter
  | LowercaseLetter
  | TitlecaseLetter
  | ModifierLetter
  | OtherLetter
  | NonSpacingMark
  | SpacingCombiningMark
  | EnclosingMark
  | DecimalNumber
  | LetterNumber
  | OtherNumber
  | ConnectorPunctuation
  | DashPunctuation
  | OpenPunctuation
  | ClosePunctuation
  | InitialQuote
  | FinalQuote
  | OtherPunctuation
  | MathSymbol
  | CurrencySymbol
  | ModifierSymbol
  | OtherSymbol
  | Space
  | LineSeparator
  | ParagraphSeparator
  | Control
  | Format
  | Surrogate
  | PrivateUse
  | NotAssigned
  deriving (Eq, Ord, Show, Enum, Bounded, Ix)

generalCategory :: Char -> GeneralCategory
generalCategory c = tagToEnum# (category c)

category :: Char -> Int#
category (C# c) = categoryOf# (ord# c)

-- | Whether a character's category is one of consecutive ones.
within :: Char -> Int# -> Int# -> Bool
within c low high = case category c of k -> isTrue# (k >=# low) && isTrue# (k <=# high)

isControl, isPrint, isUpper, isLower, isAlpha, isAlphaNum, isPunctuation, isSymbol :: Char -> Bool
isControl c = within c 25# 25#
isPrint c
  | c < '\x7F' = c >= ' '
  | otherwise = within c 0# 22#
isUpper c
  | c < '\x80' = isAsciiUpper c
  | otherwise = case category c of
      0# -> True
      2# -> True
      _ -> False
isLower c
  | c < '\x80' = isAsciiLower c
  | otherwise = within c 1# 1#
isAlpha c
  | c < '\x80' = isAsciiUpper c || isAsciiLower c
  | otherwise = within c 0# 4#
isAlphaNum c
  | c < '\x80' = isAsciiUpper c || isAsciiLower c || isDigit c
  | otherwise = within c 0# 4# || within c 8# 10#
isPunctuation c = within c 11# 17#
isSymbol c = within c 18# 21#

toUpper, toLower, toTitle :: Char -> Char
toUpper c@(C# x)
  | c < '\x80' = if isAsciiLower c then C# (chr# (ord# x -# 32#)) else c
  | otherwise = C# (chr# (ord# x +# upperDistance# (ord# x)))
toLower c@(C# x)
  | c < '\x80' = if isAsciiUpper c then C# (chr# (ord# x +# 32#)) else c
  | otherwise = C# (chr# (ord# x +# lowerDistance# (ord# x)))
toTitle c@(C# x)
  | c < '\x80' = toUpper c
  | otherwise = C# (chr# (ord# x +# titleDistance# (ord# x)))
