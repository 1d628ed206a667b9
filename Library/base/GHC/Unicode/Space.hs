{-# LANGUAGE NoImplicitPrelude #-}
-- | White space and ASCII classes, which need no tables.
module GHC.Unicode.Space
  ( isSpace, isAscii, isLatin1, isAsciiUpper, isAsciiLower, isDigit, isOctDigit, isHexDigit
  ) where

import GHC.Base

-- | White space: the controls from tab to carriage return and Unicode's spaces.
isSpace :: Char -> Bool
isSpace c
  | c < '\x377' = c == ' ' || (c >= '\t' && c <= '\r') || c == '\xA0'
  | otherwise = c == '\x1680' || (c >= '\x2000' && c <= '\x200A') || c == '\x202F' || c == '\x205F' || c == '\x3000'

isAscii, isLatin1, isAsciiUpper, isAsciiLower, isDigit, isOctDigit, isHexDigit :: Char -> Bool
isAscii c = c < '\x80'
isLatin1 c = c <= '\xFF'
isAsciiUpper c = c >= 'A' && c <= 'Z'
isAsciiLower c = c >= 'a' && c <= 'z'
isDigit c = c >= '0' && c <= '9'
isOctDigit c = c >= '0' && c <= '7'
isHexDigit c = isDigit c || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f')
