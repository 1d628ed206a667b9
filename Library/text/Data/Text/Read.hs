-- | Numbers at the front of strict texts.
module Data.Text.Read (Reader, decimal, signed, hexadecimal, rational, double) where

import Data.Text (Text)
import qualified Data.Text as T
import Data.Text.Internal.Read

-- | A value and the rest, or what is wrong.
type Reader a = Text -> Either String (a, Text)

cut :: Cut Text
cut = Cut T.span T.uncons T.unpack

-- | A number that is too large for its type is taken modulo the type's size.
decimal, hexadecimal :: Integral a => Reader a
decimal = readDecimal cut
hexadecimal = readHexadecimal cut

signed :: Num a => Reader a -> Reader a
signed = readSigned cut

rational :: Fractional a => Reader a
rational = readRational cut

double :: Reader Double
double = readDouble cut
