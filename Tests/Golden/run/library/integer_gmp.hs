{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- | Integers by the functions of the package integer-gmp.
module Main where

import Control.Monad (forM_)
import Data.Word
import Foreign
import GHC.Exts
import GHC.Integer.GMP.Internals
import Numeric (showHex)

main :: IO ()
main = do
  let big = 2 ^ (130 :: Int) + 12345 :: Integer
      numbers = [0, 1, -1, 12, -18, 2 ^ (63 :: Int), big, negate big]
  forM_ [(a, b) | a <- numbers, b <- numbers, (a, b) /= (0, 0)] $ \(a, b) -> case gcdExtInteger a b of
    (# g, s #) -> print (g, b == 0 || (g - a * s) `mod` abs b == 0, gcdInteger a b, lcmInteger a b)
  print [powModInteger b e m | b <- [2, 7, big], e <- [0, 1, 65537], m <- [1, 97, 2 ^ (89 :: Int) - 1]]
  print [recipModInteger x m | x <- [3, 10, big], m <- [7, 97, 2 ^ (89 :: Int) - 1]]
  print [W# (sizeInBaseInteger n base) | n <- [1, 255, 256, big], I# base <- [2, 10, 16, 256]]
  print (map kind numbers, map (\n -> isTrue# (isValidInteger# n)) numbers)
  forM_ [0x123456789abcdef0112233, 1, 255, 256] $ \n -> forM_ [0, 1] $ \(I# order) -> allocaBytes 32 $ \p@(Ptr a) -> do
    W# size <- exportIntegerToAddr n a order
    bytes <- peekArray (I# (word2Int# size)) (castPtr p :: Ptr Word8)
    back <- importIntegerFromAddr a size order
    putStrLn (unwords (map (`showHex` "") bytes) ++ " " ++ show (back == n))
  case big of
    Jp# n -> do
      print (I# (sizeofBigNat# n), bigNatToInteger (timesBigNat n n) == big * big, bigNatToInteger (shiftLBigNat n 3#))
      print (W# (bigNatToWord n), compareBigNat n (plusBigNatWord n 1##), bigNatToInteger (remBigNat (sqrBigNat n) (wordToBigNat 97##)))
      case quotRemBigNatWord n 10## of (# q, r #) -> print (bigNatToInteger q, W# r)
    _ -> putStrLn "wrong"

kind :: Integer -> String
kind (S# _) = "S"
kind (Jp# _) = "Jp"
kind (Jn# _) = "Jn"
