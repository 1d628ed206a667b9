{-# LANGUAGE BangPatterns #-}
-- | MD5 of data.
module GHC.Fingerprint
  ( Fingerprint(..), fingerprint0, fingerprintData, fingerprintString, fingerprintFingerprints, getFileHash
  ) where

import Control.Monad
import Data.Bits
import Data.Char
import Data.List (foldl')
import Data.Word
import Foreign.Marshal.Alloc
import Foreign.Marshal.Array
import Foreign.Ptr
import Foreign.Storable
import GHC.Fingerprint.Type
import System.IO

instance Storable Fingerprint where
  sizeOf _ = 16
  alignment _ = 8
  peek p = do
    bytes <- peekArray 16 (castPtr p)
    return (fromBytes bytes)
  poke p (Fingerprint a b) = pokeArray (castPtr p) (toBytes a ++ toBytes b)

fingerprint0 :: Fingerprint
fingerprint0 = Fingerprint 0 0

-- | Of the four bytes of each character, the highest first.
fingerprintString :: String -> Fingerprint
fingerprintString = md5 . concatMap (\c -> let n = ord c in [fromIntegral (n `shiftR` s) | s <- [24, 16, 8, 0]])

fingerprintFingerprints :: [Fingerprint] -> Fingerprint
fingerprintFingerprints prints = md5 (concat [toBytes a ++ toBytes b | Fingerprint a b <- prints])

fingerprintData :: Ptr Word8 -> Int -> IO Fingerprint
fingerprintData p n = do
  bytes <- peekArray n p
  return $! md5 bytes

getFileHash :: FilePath -> IO Fingerprint
getFileHash path = withBinaryFile path ReadMode $ \h -> allocaBytes size $ \buffer ->
  let go state count = do
        n <- hGetBuf h buffer size
        bytes <- peekArray n buffer
        if n == size
          then (\s -> s `seq` go s (count + n)) (blocks state bytes)
          else return $! finish state (count + n) bytes
  in go start 0
  where size = 4096

toBytes :: Word64 -> [Word8]
toBytes w = [fromIntegral (w `shiftR` s) | s <- [56, 48 .. 0]]

fromBytes :: [Word8] -> Fingerprint
fromBytes bytes = Fingerprint (word (take 8 bytes)) (word (drop 8 bytes))
  where word = foldl' (\n b -> n `shiftL` 8 .|. fromIntegral b) 0

data State = State !Word32 !Word32 !Word32 !Word32

start :: State
start = State 0x67452301 0xefcdab89 0x98badcfe 0x10325476

md5 :: [Word8] -> Fingerprint
md5 bytes = finish start (length bytes) bytes

-- | The last bytes of so many in all.
finish :: State -> Int -> [Word8] -> Fingerprint
finish state count bytes = result (blocks state (bytes ++ 0x80 : replicate zeros 0 ++ [fromIntegral ((count * 8) `shiftR` s) | s <- [0, 8 .. 56]]))
  where
    zeros = (55 - count) `mod` 64
    result (State a b c d) = fromBytes (concatMap little [a, b, c, d])
    little w = [fromIntegral (w `shiftR` s) | s <- [0, 8, 16, 24]]

-- | Takes the bytes by blocks of 64.
blocks :: State -> [Word8] -> State
blocks !state [] = state
blocks state bytes = case splitAt 64 bytes of (block, rest) -> blocks (step state (wordsOf block)) rest

wordsOf :: [Word8] -> [Word32]
wordsOf (a : b : c : d : rest) =
  (fromIntegral a .|. fromIntegral b `shiftL` 8 .|. fromIntegral c `shiftL` 16 .|. fromIntegral d `shiftL` 24) : wordsOf rest
wordsOf _ = []

step :: State -> [Word32] -> State
step (State a0 b0 c0 d0) block = go (0 :: Int) constants a0 b0 c0 d0
  where
    go i (k : ks) !a !b !c !d = go (i + 1) ks d (b + rotateL (a + f + k + block !! g) s) b c
      where
        (f, g, s) = case i `shiftR` 4 of
          0 -> ((b .&. c) .|. (complement b .&. d), i, turn 7 12 17 22)
          1 -> ((d .&. b) .|. (complement d .&. c), (5 * i + 1) .&. 15, turn 5 9 14 20)
          2 -> (xor b (xor c d), (3 * i + 5) .&. 15, turn 4 11 16 23)
          _ -> (xor c (b .|. complement d), (7 * i) .&. 15, turn 6 10 15 21)
        turn p q r t = case i .&. 3 of { 0 -> p; 1 -> q; 2 -> r; _ -> t }
    go _ [] a b c d = State (a0 + a) (b0 + b) (c0 + c) (d0 + d)

-- | The sines' first bits.
constants :: [Word32]
constants = [floor (abs (sin (fromIntegral i)) * 4294967296 :: Double) | i <- [1 .. 64 :: Int]]
