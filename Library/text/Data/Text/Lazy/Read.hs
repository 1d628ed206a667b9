-- | Numbers at the front of lazy texts.
module Data.Text.Lazy.Read (Reader, decimal, signed, hexadecimal, rational, double) where

import Data.Text.Internal.Read
import Data.Text.Lazy (Text)
import qualified Data.Text.Lazy as L

-- | A value and the rest, or what is wrong.
type Reader a = Text -> Either String (a, Text)

cut :: Cut Text
cut = Cut L.span L.uncons L.unpack

decimal, hexadecimal :: Integral a => Reader a
decimal = readDecimal cut
hexadecimal = readHexadecimal cut

signed :: Num a => Reader a -> Reader a
signed = readSigned cut

rational :: Fractional a => Reader a
rational = readRational cut

double :: Reader Double
double = readDouble cut
