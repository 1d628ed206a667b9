-- Fixed-size arithmetic put to work: hashes, CRC, xorshift, base64, bit sets, population counts, bytes of integers.
module Main where

import Data.Bits
import Data.Char (chr, ord, isAlphaNum)
import Data.Int
import Data.List (foldl', unfoldr)
import Data.Word
import Numeric (showHex, showOct)

crc32 :: String -> Word32
crc32 = complement . foldl' step 0xffffffff . map (fromIntegral . ord)
  where
    step c b = table !! fromIntegral ((c `xor` b) .&. 0xff) `xor` (c `shiftR` 8)
    table = [iterate half n !! 8 | n <- [0 .. 255]]
    half n | testBit n 0 = 0xedb88320 `xor` shiftR n 1
           | otherwise = shiftR n 1

fnv1a :: String -> Word64
fnv1a = foldl' (\h c -> (h `xor` fromIntegral (ord c)) * 1099511628211) 14695981039346656037

adler :: String -> Word32
adler s = b `shiftL` 16 .|. a
  where (a, b) = foldl' (\(x, y) c -> let x' = (x + fromIntegral (ord c)) `mod` 65521 in (x', (y + x') `mod` 65521)) (1, 0) s

xorshift :: Word64 -> [Word64]
xorshift = tail . iterate (\a -> let b = a `xor` (a `shiftL` 13); c = b `xor` (b `shiftR` 7) in c `xor` (c `shiftL` 17))

murmur :: Word32 -> [Word32] -> Word32
murmur seed ks = fin (foldl' mix seed ks `xor` fromIntegral (4 * length ks))
  where
    mix h k = (`rotateL` 13) (h `xor` (((k * 0xcc9e2d51) `rotateL` 15) * 0x1b873593)) * 5 + 0xe6546b64
    fin h0 = let h1 = (h0 `xor` (h0 `shiftR` 16)) * 0x85ebca6b; h2 = (h1 `xor` (h1 `shiftR` 13)) * 0xc2b2ae35 in h2 `xor` (h2 `shiftR` 16)

alphabet :: String
alphabet = ['A' .. 'Z'] ++ ['a' .. 'z'] ++ ['0' .. '9'] ++ "+/"

encode :: [Word8] -> String
encode = concat . unfoldr chunk
  where
    chunk [] = Nothing
    chunk bs = let (now, later) = splitAt 3 bs
                   n = foldl' (\a b -> a `shiftL` 8 .|. fromIntegral b) (0 :: Word32) (take 3 (now ++ [0, 0]))
                   cs = [alphabet !! fromIntegral ((n `unsafeShiftR` s) .&. 63) | s <- [18, 12, 6, 0]]
               in Just (take (length now + 1) cs ++ replicate (3 - length now) '=', later)

decode :: String -> [Word8]
decode s = take (length body * 6 `div` 8) (concat (unfoldr quad (map index body)))
  where
    body = takeWhile (/= '=') s
    index c = length (takeWhile (/= c) alphabet)
    quad [] = Nothing
    quad is = let n = foldl' (\a i -> a * 64 + i) 0 (take 4 (is ++ [0, 0, 0])) :: Int
              in Just (map (fromIntegral . (n `shiftR`)) [16, 8, 0], drop 4 is)

newtype BitSet = BitSet Integer deriving (Eq, Ord)
instance Show BitSet where showsPrec d s = showParen (d > 10) (showString "fromList " . shows (elems s))
instance Semigroup BitSet where BitSet a <> BitSet b = BitSet (a .|. b)
instance Monoid BitSet where mempty = BitSet 0
elems :: BitSet -> [Int]
elems (BitSet n) = [i | i <- [0 .. 200], testBit n i]
fromElems :: [Int] -> BitSet
fromElems = foldMap (BitSet . bit)

gray :: Int -> Int
gray n = n `xor` (n `shiftR` 1)

main :: IO ()
main = do
  let hex n = showHex n ""
  putStrLn (unwords (map (hex . crc32) ["", "a", "123456789", "The quick brown fox jumps over the lazy dog"]))
  putStrLn (unwords (map (hex . fnv1a) ["", "a", "foobar"]) ++ " " ++ hex (adler "Wikipedia") ++ " " ++ hex (murmur 42 [1, 2, 0xdeadbeef]))
  print (take 3 (xorshift 88172645463325252), map (`mod` 6) (take 10 (xorshift 1)))
  let bytes = map (fromIntegral . ord) :: String -> [Word8]
  print (map (encode . bytes) ["", "f", "fo", "foo", "foob", "fooba", "foobar"])
  print (map (map (chr . fromIntegral) . decode . encode . bytes) ["light w", "light wo", "light wor"], all isAlphaNum (encode [0 .. 46]))
  print (fromElems [3, 1, 150, 64], fromElems [1 .. 3] <> fromElems [2 .. 5], popCount (let BitSet n = fromElems [0, 2 .. 100] in n))
  print (map gray [0 .. 15], all (\n -> popCount (gray n `xor` gray (n + 1)) == 1) [0 .. 500])
  print (fromIntegral (200 :: Word8) :: Int8, fromIntegral (-1 :: Int16) :: Word32, fromIntegral (2 ^ 40 + 5 :: Int) :: Int32, (maxBound :: Int64) + 1, negate 1 :: Word16)
  print (shiftR (-8 :: Int) 1, shiftR (0x80 :: Int8) 3, rotateR (0x81 :: Word8) 1, rotate (-2 :: Int8) 4, shiftL 1 63 :: Int, (1 :: Word8) `shiftL` 8, shift (5 :: Integer) (-1), shiftR (-1 :: Integer) 100)
  print (map countLeadingZeros [0, 1, 255 :: Word8], map countTrailingZeros [0, 8, -1 :: Int16], finiteBitSize (0 :: Int), bitSizeMaybe (0 :: Integer), isSigned (0 :: Word), zeroBits .|. bit 5 :: Int)
  print (complement 0 :: Integer, (-5) .&. 0xff :: Integer, (-5) `xor` 3 :: Integer, setBit (clearBit (-1 :: Integer) 70) 3, testBit (-1 :: Integer) 1000, popCount (-7 :: Integer), popCount (-1 :: Int))
  print ((minBound :: Int8) `quot` 2, (-128 :: Int8) * (-1), abs (minBound :: Int32), (200 :: Word8) + 100, (3 :: Word8) - 5, (-7) `div` 2 :: Int8, 7 `mod` (-2) :: Int16, toInteger (maxBound :: Word64), showOct (0o777 .&. complement 0o22 :: Word16) "")
  print (unfoldr (\n -> if n == 0 then Nothing else Just (fromIntegral n :: Word8, n `shiftR` 8)) (10 ^ (20 :: Int) :: Integer), foldr (\b n -> n * 256 + toInteger b) 0 [0, 0, 16, 99, 45, 94, 199, 107, 5 :: Word8])
