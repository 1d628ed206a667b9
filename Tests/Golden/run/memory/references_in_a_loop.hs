-- Loops in which nothing but references is allocated: a collection in them moves what the loops hold.
module Main (main) where

import Data.IORef
import System.Environment (getArgs)

fill :: IORef [Int] -> Int -> IO [Int]
fill keep n = go 0
  where
    go :: Int -> IO [Int]
    go i
      | i >= n = readIORef keep
      | otherwise = do
          r <- newIORef keep
          writeIORef r keep
          go (i + 1)
{-# NOINLINE fill #-}

-- The last of the references refers to what it should.
chain :: IORef [Int] -> Int -> IO [Int]
chain keep n = newIORef keep >>= go 0
  where
    go :: Int -> IORef (IORef [Int]) -> IO [Int]
    go i last
      | i >= n = readIORef last >>= readIORef
      | otherwise = do
          next <- readIORef last
          newIORef next >>= go (i + 1)
{-# NOINLINE chain #-}

-- An application that nobody demands is allocated in each turn.
modify :: IORef [Int] -> IORef Int -> Int -> IO [Int]
modify keep counter n = go 0
  where
    go :: Int -> IO [Int]
    go i
      | i >= n = readIORef keep
      | otherwise = do
          atomicModifyIORef counter step
          writeIORef counter 0
          go (i + 1)
    step x = (x, ())
{-# NOINLINE modify #-}

main :: IO ()
main = do
  args <- getArgs
  keep <- newIORef (map (+ length args) [1 .. 10])
  counter <- newIORef 0
  fill keep 2000000 >>= print . sum
  chain keep 2000000 >>= print . sum
  modify keep counter 500000 >>= print . sum
