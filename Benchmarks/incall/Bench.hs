-- | What the in-call benchmark calls, compiled by hythe and by GHC alike.
module Bench where

foreign import ccall unsafe "c_increment" incrementUnsafe :: Int -> IO Int
foreign import ccall safe "c_increment" incrementSafe :: Int -> IO Int
foreign import ccall safe "c_call_back" callBack :: Int -> IO Int

foreign export ccall "hs_bench_increment" increment :: Int -> IO Int
foreign export ccall "hs_bench_out_unsafe" outUnsafe :: Int -> IO Int
foreign export ccall "hs_bench_out_safe" outSafe :: Int -> IO Int
foreign export ccall "hs_bench_round_trip" roundTrip :: Int -> IO Int

increment :: Int -> IO Int
increment x = return (x + 1)

times :: (Int -> IO Int) -> Int -> IO Int
times call n = go 0 0
  where
    go :: Int -> Int -> IO Int
    go i acc
      | i >= n = return acc
      | otherwise = call acc >>= \acc' -> go (i + 1) acc'
{-# INLINE times #-}

outUnsafe, outSafe, roundTrip :: Int -> IO Int
outUnsafe n = times incrementUnsafe n
outSafe n = times incrementSafe n
-- Haskell -> C -> Haskell and back.
roundTrip n = times callBack n
