module Main where
import Data.Bits
import Data.Word
import Data.Int
import Data.Char (ord)
crc32 :: String -> Word32
crc32 = complement . foldl step 0xffffffff . map (fromIntegral . ord)
  where step crc b = foldl (\c _ -> if testBit c 0 then (c `shiftR` 1) `xor` 0xedb88320 else c `shiftR` 1) (crc `xor` b) [1 .. 8 :: Int]
fnv1a :: String -> Word64
fnv1a = foldl (\h c -> (h `xor` fromIntegral (ord c)) * 1099511628211) 14695981039346656037
xorshift :: Word32 -> Word32
xorshift x0 = x3 where
  x1 = x0 `xor` (x0 `shiftL` 13)
  x2 = x1 `xor` (x1 `shiftR` 17)
  x3 = x2 `xor` (x2 `shiftL` 5)
gray :: Int -> [Int]
gray n = [i `xor` (i `shiftR` 1) | i <- [0 .. 2 ^ n - 1]]
subsets :: Int -> [Int]
subsets m = go m where go 0 = [0]
                       go s = s : go ((s - 1) .&. m)
adler :: String -> Word32
adler s = (b `shiftL` 16) .|. a
  where (a, b) = foldl (\(x, y) c -> let x' = (x + fromIntegral (ord c)) `mod` 65521 in (x', (y + x') `mod` 65521)) (1, 0) s
rev8 :: Word8 -> Word8
rev8 w = foldl (\acc i -> if testBit w i then setBit acc (7 - i) else acc) 0 [0 .. 7]
queens :: Int -> Int
queens n = go 0 0 0 0 where
  full = bit n - 1 :: Int
  go row cols d1 d2 | row == n = 1
                    | otherwise = place (full .&. complement (cols .|. d1 .|. d2)) 0
    where place 0 acc = acc
          place avail acc = let b = avail .&. negate avail in
            place (avail .&. (avail - 1)) (acc + go (row + 1) (cols .|. b) ((d1 .|. b) `shiftL` 1) ((d2 .|. b) `shiftR` 1))
main :: IO ()
main = do
  print (crc32 "123456789", fnv1a "hello", adler "Wikipedia")
  print (take 5 (iterate xorshift 2463534242))
  print (gray 3, subsets 11, map rev8 [1, 2, 0xF0, 0xA5])
  print (map queens [1 .. 8])
  print (popCount (0xdeadbeef :: Word32), (shift 1 5, shift 32 (-3)) :: (Int, Int), (0x1234 :: Word16) `rotate` 8)
  print (fromIntegral (0xff :: Word8) :: Int8, fromIntegral (-1 :: Int16) :: Word32, (.&.) 0xff (-2) :: Int)
  print (foldr (\b acc -> acc `shiftL` 1 .|. (if b then 1 else 0)) 0 [True, False, True, True] :: Int, toIntegralSized (300 :: Int) :: Maybe Word8, toIntegralSized (100 :: Int) :: Maybe Int8)
