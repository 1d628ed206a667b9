{-# LANGUAGE MagicHash, UnboxedTuples, PolyKinds, RankNTypes, KindSignatures, FlexibleInstances, TypeApplications #-}
-- `error` and its kin at unlifted types and unboxed tuples; a class over types of any representation.

module Main (main) where

import Control.Exception
import GHC.Exts

unlifted :: Int -> Int#
unlifted 0 = error "no Int#"
unlifted (I# n) = n

tuple :: Int -> (# Int, Int# #)
tuple 0 = undefined
tuple 1 = throw (ErrorCall "thrown")
tuple (I# n) = (# I# n, n #)

double :: Int -> Double#
double 0 = errorWithoutStackTrace "no Double#"
double _ = 2.5##

class Sized (a :: TYPE r) where
  size :: a -> Int

instance Sized Int# where size n = I# (n +# 1#)
instance Sized Double# where size d = I# (double2Int# d)
instance Sized Int where size n = n * 100
instance Sized [a] where size = length

said :: a -> IO ()
said x = (x `seq` putStrLn "fine") `catch` \e -> putStrLn (head (lines (show (e :: ErrorCall))))

main :: IO ()
main = do
  mapM_ (\n -> said (I# (unlifted n))) [1, 0]
  mapM_ (\n -> said (case tuple n of (# a, b #) -> a + I# b)) [0, 1, 2]
  mapM_ (\n -> said (D# (double n))) [0, 1]
  said (undefined @_ @Int)
  print (size 3#, size 7.25##, size (5 :: Int), size "four")
  print (oneShot (\x -> I# x) 8#, case runRW# (\s -> (# s, 'r' #)) of (# _, c #) -> c)
