{-# LANGUAGE MagicHash, UnliftedFFITypes #-}
module Reg where
-- wrappers and callbacks with arguments of every kind in registers and on the stack
import Data.Int
import Data.Word
import Foreign
import Foreign.C.Types
import System.IO
type Big = Int8 -> Double -> Word8 -> Float -> Int16 -> Double -> Word16 -> Float -> Int32 -> Double -> Word32 -> Float
  -> Int64 -> Double -> Word64 -> Float -> Char -> Double -> CBool -> Float -> Ptr () -> Double -> Int8 -> Float -> Int16 -> Word8 -> IO Int64
foreign import ccall "wrapper" wrapBig :: Big -> IO (FunPtr Big)
foreign import ccall "dynamic" callBig :: FunPtr Big -> Big
foreign import ccall "c_big" cBig :: Big
foreign import ccall unsafe "c_sum" cSum :: Big
foreign import ccall "c_forward" cForward :: FunPtr Big -> Big
foreign export ccall hs_big :: Int8 -> Double -> Word8 -> Float -> Int16 -> Double -> Word16 -> Float -> Int32 -> Double -> Word32 -> Float -> Int64 -> Double -> Word64 -> Float -> Char -> Double -> CBool -> Float -> Ptr () -> Double -> Int8 -> Float -> Int16 -> Word8 -> IO Int64
foreign export ccall drive :: Int64 -> IO Int64
foreign export ccall make :: Int64 -> IO (FunPtr Big)
foreign import ccall "wrapper" wrapB :: (Int8 -> Word8 -> Bool -> Int8) -> IO (FunPtr (Int8 -> Word8 -> Bool -> Int8))
foreign export ccall makeB :: IO (FunPtr (Int8 -> Word8 -> Bool -> Int8))
foreign import ccall "wrapper" wrapR :: (Int -> IO Word16) -> IO (FunPtr (Int -> IO Word16))
foreign export ccall makeR :: IO (FunPtr (Int -> IO Word16))
hs_big :: Big
hs_big a b c d e f g h i j k l m n o p q r s t u v w x y z = do
  let whole = sum [fromIntegral a, fromIntegral c * 3, fromIntegral e * 5, fromIntegral g * 7, fromIntegral i * 11, fromIntegral k * 13, m * 17, fromIntegral o * 19, fromIntegral (fromEnum q) * 23, fromIntegral s * 29, fromIntegral (u `minusPtr` nullPtr) * 31, fromIntegral w * 37, fromIntegral y * 41, fromIntegral z * 43] :: Int64
      parts = sum (zipWith (*) (iterate (* 2) 1) [b, f, j, n, r, v]) + sum (zipWith (*) (iterate (* 3) 1) (map realToFrac [d, h, l, p, t, x]))
  return (whole + truncate parts)
args :: Int64 -> Big -> IO Int64
args k f = f (fromIntegral (-k)) (fromIntegral k + 0.5) (fromIntegral k) 0.25 (fromIntegral (-k * 100)) 1.5 (fromIntegral (k * 300)) 2.5 (fromIntegral (-k * 70000)) 3.5 (fromIntegral (-k)) 4.5 (minBound `div` 100 + k) 5.5 (fromIntegral (-k)) 6.5 (toEnum (fromIntegral k)) 7.5 (fromIntegral (k `mod` 2)) 8.5 (nullPtr `plusPtr` fromIntegral k) 9.5 (-128) 10.5 (-32768) 255
drive :: Int64 -> IO Int64
drive k = do
  w <- wrapBig hs_big
  xs <- sequence [args k hs_big, args k (callBig w), args k cBig, args k cSum, args k (cForward w)]
  freeHaskellFunPtr w
  print (map (subtract (head xs)) xs)
  hFlush stdout
  return (head xs)
make :: Int64 -> IO (FunPtr Big)
make k = wrapBig (\a b c d e f g h i j kk l m n o p q r s t u v w x y z -> (+ k) <$> hs_big a b c d e f g h i j kk l m n o p q r s t u v w x y z)
makeB :: IO (FunPtr (Int8 -> Word8 -> Bool -> Int8))
makeB = wrapB (\a b c -> if c then a + fromIntegral b else a - fromIntegral b)
makeR :: IO (FunPtr (Int -> IO Word16))
makeR = wrapR (return . fromIntegral)
