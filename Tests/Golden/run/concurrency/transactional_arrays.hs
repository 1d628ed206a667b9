-- TArray: all or nothing across elements, retry on one of them, bounds, equality; threads that move amounts about.
module Main where

import Control.Concurrent
import Control.Concurrent.STM
import Control.Exception
import Control.Monad
import Data.Array.MArray

-- | Moves an amount if it is there; waits until it is.
move :: TArray Int Int -> Int -> Int -> Int -> STM ()
move a from to n = do
  x <- readArray a from
  when (x < n) retry
  writeArray a from (x - n)
  y <- readArray a to
  writeArray a to (y + n)

main :: IO ()
main = do
  a <- atomically (newArray (0, 9) 100) :: IO (TArray Int Int)
  b <- atomically (newListArray ('a', 'd') "wxyz") :: IO (TArray Char Char)
  print =<< atomically (getElems b)
  print =<< atomically (getBounds b)
  print (a == a)
  same <- atomically (newArray (0, 9) 100)
  print (a == same)
  done <- newEmptyMVar
  forM_ [0 .. 9] $ \i -> forkIO $ do
    forM_ [1 .. 200] $ \k -> atomically (move a ((i * k) `mod` 10) ((i + k) `mod` 10) (k `mod` 7) `orElse` return ()) >> when (k `mod` 50 == 0) yield
    putMVar done ()
  replicateM_ 10 (takeMVar done)
  print . sum =<< atomically (getElems a)
  -- An exception undoes all of it.
  r <- try (atomically (writeArray b 'a' '!' >> writeArray b 'b' '!' >> throwSTM (userError "undone")))
  print (r :: Either IOException ())
  print =<< atomically (getElems b)
  print =<< atomically ((writeArray b 'a' '?' >> retry) `orElse` readArray b 'a')
  -- Waiting for an element.
  c <- atomically (newArray ((0, 0), (1, 1)) False) :: IO (TArray (Int, Int) Bool)
  _ <- forkIO (atomically (writeArray c (1, 1) True))
  atomically (readArray c (1, 1) >>= check)
  print =<< atomically (getAssocs c)
  r' <- try (atomically (readArray c (2, 0))) :: IO (Either SomeException Bool)
  putStrLn (either (const "out of bounds") show r')
  d <- atomically (mapArray succ b)
  print =<< atomically (getElems d)
