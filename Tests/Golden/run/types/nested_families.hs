{-# LANGUAGE TypeFamilies #-}
-- Families of families of ... of a type that is not known yet: checked in no time.
module Main where

import Data.Bits
import Data.Word

type family Sink w g
type instance Sink Word8 g = Word8 -> g
type instance Sink Word16 g = Word8 -> Word8 -> g
type instance Sink Word32 g = Word8 -> Word8 -> Word8 -> Word8 -> g
type instance Sink Bool g = Word8 -> g
type instance Sink Int g = Word8 -> Word8 -> g

infixl 6 /-/

class Source w where
  (/-/) :: Sink w g -> w -> g

instance Source Word8 where f /-/ w = f w
instance Source Bool where f /-/ w = f (if w then 1 else 0)
instance Source Word16 where f /-/ w = f (fromIntegral (w `shiftR` 8)) (fromIntegral w)
instance Source Int where f /-/ w = f (fromIntegral (w `shiftR` 8)) (fromIntegral w)
instance Source Word32 where
  f /-/ w = f (byte 24) (byte 16) (byte 8) (byte 0)
    where byte n = fromIntegral (w `shiftR` n)

type Bytes16 r =
  Word8 -> Word8 -> Word8 -> Word8 -> Word8 -> Word8 -> Word8 -> Word8 -> Word8 -> Word8 -> Word8 -> Word8 -> Word8
  -> Word8 -> Word8 -> Word8 -> r

collect :: Bytes16 [Word8]
collect a b c d e f g h i j k l m n o p = [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p]

build :: Word32 -> Word16 -> Word16 -> Bool -> Word8 -> Int -> Word8 -> Word8 -> Bool -> Word8 -> [Word8]
build a b c d e f g h i j = collect /-/ a /-/ b /-/ c /-/ d /-/ e /-/ f /-/ g /-/ h /-/ i /-/ j

main :: IO ()
main = do
  print (build 0x01020304 0x0506 0x0708 True 10 0x0b0c 13 14 False 16)
  -- Fourteen, whose types come from the last argument on.
  print (length (collect /-/ w 1 /-/ w 2 /-/ w 3 /-/ w 4 /-/ w 5 /-/ w 6 /-/ w 7 /-/ w 8 /-/ w 9 /-/ w 10 /-/ w 11
    /-/ w 12 /-/ w 13 /-/ w 14 /-/ w 15 /-/ w 16))
  where w = id :: Word8 -> Word8
