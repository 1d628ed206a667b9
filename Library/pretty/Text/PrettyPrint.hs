-- | Documents that find a layout that fits.
module Text.PrettyPrint
  ( Doc, char, text, ptext, sizedText, zeroWidthText, int, integer, float, double, rational
  , semi, comma, colon, space, equals, lparen, rparen, lbrack, rbrack, lbrace, rbrace
  , parens, brackets, braces, quotes, doubleQuotes
  , empty, (<>), (<+>), hcat, hsep, ($$), ($+$), vcat, sep, cat, fsep, fcat, nest, hang, punctuate, isEmpty
  , TextDetails(..), fullRender, render, Style(..), style, renderStyle, Mode(..)
  ) where

import Prelude ()
import Text.PrettyPrint.HughesPJ
