{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- State# arguments that are expressions: their effects come before the operation, the call, the tuple that they are
-- arguments of.
module Main (main) where

import GHC.Exts
import GHC.IO (IO (..))

main :: IO ()
main = do
  nested <- IO (\s -> case newMutVar# (1 :: Int) (touch# () s) of
    (# s1, v #) -> case readMutVar# v (writeMutVar# v 2 s1) of
      (# s2, x #) -> case readMutVar# v (writeMutVar# v (x + 10) (writeMutVar# v 0 s2)) of
        (# s3, y #) -> (# s3, (x, y) #))
  print nested
  inTuple <- IO (\s -> case newMutVar# (1 :: Int) s of
    (# s1, v #) -> case (# writeMutVar# v 5 s1, v #) of (# s2, w #) -> readMutVar# w s2)
  print inTuple
  inCall <- IO (\s -> case newMutVar# (1 :: Int) s of
    (# s1, v #) ->
      let f :: State# RealWorld -> (# State# RealWorld, Int #)
          f t = readMutVar# v t
          {-# NOINLINE f #-}
       in f (writeMutVar# v 7 s1))
  print inCall
  returned <- IO (\s -> case newMutVar# 'a' s of (# s1, v #) -> (# writeMutVar# v 'b' s1, IO (readMutVar# v) #))
  returned >>= print
