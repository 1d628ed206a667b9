-- The functions of GHC.Num.Integer and GHC.Num.Natural.
{-# LANGUAGE MagicHash, UnboxedTuples, UnboxedSums #-}
import GHC.Num.Integer
import GHC.Num.Natural
import GHC.Exts
import Control.Exception
import Foreign
is :: [Integer]
is = [0, 1, -1, 2, 7, 8, 1000, -1000, 2^63 - 1, 2^63, -(2^63), 2^64, 3^50, -(3^60)]
opt :: (# Natural | () #) -> Maybe Natural
opt (# n | #) = Just n
opt (# | _ #) = Nothing
pow2 :: (# (# #) | Word# #) -> Maybe Word
pow2 (# | w #) = Just (W# w)
pow2 (# _ | #) = Nothing
main :: IO ()
main = do
  print [integerLog2 n | n <- is]
  print [integerLogBase b n | b <- [2, 3, 10, 10^10], n <- is, n /= 0]
  print [integerLogBaseWord b n | b <- [2, 3, 10], n <- is, n /= 0]
  print [(W# (integerSizeInBase# b n)) | n <- is, W# b <- [2, 10, 256]]
  print [pow2 (integerIsPowerOf2# n) | n <- is]
  print [(g, a * x + b * y == g) | a <- is, b <- is, let (g, x, y) = integerGcde a b]
  print [integerGcde a b | (a, b) <- [(0, 0), (0, 5), (5, 0), (-5, 0), (12, 18), (-12, 18), (12, -18), (35, 64), (10^20, 3^30), (7, 7), (7, -7)]]
  print [opt (integerPowMod# b e m) | (b, e, m) <- [(2, 10, 1000), (3, 100, 7), (-2, 3, 5), (3, -1, 7), (2, -1, 4), (5, 0, 3), (2, 10^20, 10^9 + 7)]]
  print [opt (integerRecipMod# n m) | (n, m) <- [(3, 7), (2, 4), (-3, 7), (10, 7), (2^70, 10^9 + 7)]]
  print [(integerToNatural n, integerToNaturalClamp n) | n <- is]
  r <- try (evaluate (integerToNaturalThrow (-1))); print (r :: Either ArithException Natural)
  print [(integerSignum n, I# (integerSignum# n), integerIsNegative n, integerIsZero n, integerIsOne n, integerCheck n) | n <- is]
  print (integerFromWordList True [1, 2], integerFromWordList False [0, 5], integerBit 70, [integerTestBit n 63 | n <- is], integerShiftL 3 70, integerShiftR (3^50) 10)
  print [(isTrue# (integerEq# a b), isTrue# (integerLt# a b), isTrue# (integerGe# a b), integerCompare a b) | a <- take 4 is, b <- is]
  print (integerEncodeDouble 3 10, integerQuotRem 17 (-5), integerDivMod 17 (-5), integerSqr (-12), integerPopCountI (2^70 - 1), integerComplement 5)
  allocaBytes 64 $ \p@(Ptr a) -> do
    n <- integerToAddr (3^50) a 1#; bs <- peekArray (fromIntegral n) (castPtr p :: Ptr Word8); print (n, bs)
    m <- integerFromAddr (int2W n) a 1#; print m
    n <- integerToAddr (3^50) a 0#; bs <- peekArray (fromIntegral n) (castPtr p :: Ptr Word8); print (n, bs)
    m <- integerFromAddr (int2W n) a 0#; print m
  print (naturalPowMod 3 200 13, naturalLog2 1025, naturalPopCount 255, naturalToWord (2^64 + 5), naturalToWordClamp (2^64), naturalQuotRem 17 5, naturalGcd 12 18, naturalLcm 4 6, naturalShiftL 1 70, naturalTestBit 5 2, naturalSqr 9, naturalAndNot 7 2, naturalFromWordList [1, 0], naturalLogBase 10 12345, naturalIsZero 0)
  r <- try (evaluate (naturalSubThrow 1 2)); print (r :: Either ArithException Natural)
  case naturalSub 5 3 of { (# _ | #) -> print "none"; (# | n #) -> print n }
  print (fromEnum (2^62 :: Natural))
  e <- try (evaluate (fromEnum (2^63 :: Natural))); putStrLn (either (\(ErrorCall t) -> t) show e)
  case naturalSub 3 5 of { (# _ | #) -> print "none"; (# | n #) -> print n }
  where { integerPopCountI n = I# (integerPopCount# n); int2W (W# w) = w }
