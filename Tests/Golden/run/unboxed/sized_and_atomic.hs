{-# LANGUAGE BangPatterns, MagicHash, UnboxedTuples #-}
-- The sized primitive types and the atomic operations of GHC.Exts; unlifted values taken for lifted ones.
module Main where

import Control.Concurrent
import Control.Monad
import GHC.Exts
import GHC.IO (IO (..))
import GHC.Word (Word8 (..))

i8 :: Int8# -> Int
i8 x = I# (extendInt8# x)

i16 :: Int16# -> Int
i16 x = I# (extendInt16# x)

w8 :: Word8# -> Word
w8 x = W# (extendWord8# x)

w16 :: Word16# -> Word
w16 x = W# (extendWord16# x)

numbers :: [Int]
numbers = [0, 1, 7, 100, 127, 128, 200, 255, 256, 32767, 32768, 65535, -1, -128, -129, -32769]

data Bytes s = Bytes (MutableByteArray# s)

newBytes :: Int -> IO (Bytes RealWorld)
newBytes (I# n) = IO (\s -> case newByteArray# n s of
  (# s1, m #) -> case setByteArray# m 0# n 0# s1 of s2 -> (# s2, Bytes m #))

int :: (State# RealWorld -> (# State# RealWorld, Int# #)) -> IO Int
int f = IO (\s -> case f s of (# s', i #) -> (# s', I# i #))

action :: (State# RealWorld -> State# RealWorld) -> IO ()
action f = IO (\s -> (# f s, () #))

main :: IO ()
main = do
  print [ i8 (narrowInt8# n) | I# n <- numbers ]
  print [ i16 (narrowInt16# n) | I# n <- numbers ]
  print [ w8 (narrowWord8# (int2Word# n)) | I# n <- numbers ]
  print [ w16 (narrowWord16# (int2Word# n)) | I# n <- numbers ]
  forM_ [(I# 100#, I# 27#), (I# -128#, I# 1#), (I# 77#, I# -3#), (I# -5#, I# 2#)] $ \(I# m, I# n) -> do
    let a = narrowInt8# m
        b = narrowInt8# n
        c = narrowInt16# (m *# 300#)
        d = narrowInt16# n
    print (map i8' [B (plusInt8# a b), B (subInt8# a b), B (timesInt8# a b), B (quotInt8# a b), B (remInt8# a b), B (negateInt8# a)])
    print (i16 (plusInt16# c d), i16 (subInt16# c d), i16 (timesInt16# c d), i16 (quotInt16# c d), i16 (remInt16# c d), i16 (negateInt16# c))
    print (case quotRemInt8# a b of (# q, r #) -> (i8 q, i8 r), case quotRemInt16# c d of (# q, r #) -> (i16 q, i16 r))
    print (map (\x -> isTrue# (unI x)) [J (eqInt8# a b), J (neInt8# a b), J (ltInt8# a b), J (leInt8# a b), J (gtInt8# a b), J (geInt8# a b)])
    let e = narrowWord8# (int2Word# m)
        f = narrowWord8# (int2Word# n)
        g = narrowWord16# (int2Word# (m *# 300#))
        h = narrowWord16# (int2Word# n)
    print (w8 (plusWord8# e f), w8 (subWord8# e f), w8 (timesWord8# e f), w8 (quotWord8# e f), w8 (remWord8# e f), w8 (notWord8# e))
    print (w16 (plusWord16# g h), w16 (subWord16# g h), w16 (timesWord16# g h), w16 (quotWord16# g h), w16 (remWord16# g h), w16 (notWord16# g))
    print (map (\x -> isTrue# (unI x)) [J (eqWord16# g h), J (neWord16# g h), J (ltWord16# g h), J (leWord8# e f), J (gtWord8# e f), J (geWord8# e f)])
  -- Atomic operations on bytes: each gives what was there.
  b@(Bytes m) <- newBytes 64
  action (atomicWriteIntArray# m 2# 12#)
  print =<< int (fetchAddIntArray# m 2# 30#)
  print =<< int (fetchSubIntArray# m 2# 2#)
  print =<< int (fetchAndIntArray# m 2# 60#)
  print =<< int (fetchOrIntArray# m 2# 3#)
  print =<< int (fetchXorIntArray# m 2# 255#)
  print =<< int (fetchNandIntArray# m 2# 15#)
  print =<< int (casIntArray# m 2# 1# 5#)
  now <- int (atomicReadIntArray# m 2#)
  print now
  let !(I# now#) = now
  print =<< int (casIntArray# m 2# now# 5#)
  print =<< int (readIntArray# m 2#)
  print =<< int (readIntArray# m 1#)
  -- Threads that count together.
  done <- newEmptyMVar
  forM_ [1 .. 4 :: Int] $ \_ -> forkIO (replicateM_ 1000 (int (fetchAddIntArray# m 3# 1#)) >> putMVar done ())
  replicateM_ 4 (takeMVar done)
  print =<< int (readIntArray# m 3#)
  counted b
  -- Arrays: 0 and the new value if the old one was there.
  r <- IO (\s -> case newSmallArray# 3# 'a' s of
    (# s1, a #) -> case readSmallArray# a 1# s1 of
      (# s2, old #) -> case casSmallArray# a 1# old 'b' s2 of
        (# s3, i, x #) -> case casSmallArray# a 1# old 'c' s3 of
          (# s4, j, y #) -> case resizeSmallMutableArray# a 5# 'z' s4 of
            (# s5, a' #) -> case unsafeFreezeSmallArray# a' s5 of
              (# s6, f #) -> (# s6, ((I# i, x), (I# j, y), small f) #))
  print r
  t <- IO (\s -> case newArray# 2# "x" s of
    (# s1, a #) -> case readArray# a 0# s1 of
      (# s2, old #) -> case casArray# a 0# old "y" s2 of
        (# s3, i, x #) -> case readArray# a 0# s3 of
          (# s4, z #) -> (# s4, (I# i, x, z) #))
  print t
  print (I# (cstringLength# "twelve chars"#))
  -- One array is the same as itself, taken for a lifted value.
  print (same b b)
  c <- newBytes 64
  print (same b c)

same :: Bytes s -> Bytes s -> Bool
same (Bytes x) (Bytes y) = isTrue# (reallyUnsafePtrEquality# (unsafeCoerce# x :: ()) (unsafeCoerce# y :: ()))
{-# NOINLINE same #-}

data B = B Int8#
data J = J Int#

unI :: J -> Int#
unI (J i) = i

i8' :: B -> Int
i8' (B x) = i8 x

counted :: Bytes RealWorld -> IO ()
counted (Bytes m) = IO (\s -> case unsafeFreezeByteArray# m s of (# s1, a #) -> (# s1, I# (sizeofByteArray# a) #)) >>= print

small :: SmallArray# Char -> String
small a = [ case indexSmallArray# a i of (# c #) -> c | I# i <- [0 .. I# (sizeofSmallArray# a) - 1] ]
