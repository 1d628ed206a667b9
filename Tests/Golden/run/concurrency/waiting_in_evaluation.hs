-- | Threads that wait in the middle of an evaluation, over several collections of the young: what they evaluate is found
-- again by them and by all others.
module Main (main) where

import Control.Concurrent
import Control.Exception
import Control.Monad
import System.IO.Unsafe (unsafePerformIO)
import System.Mem (performMinorGC)

-- | A value that is there when the box is full.
promise :: MVar Int -> Int -> Int
promise box n = unsafePerformIO (takeMVar box) * 10 + n
{-# NOINLINE promise #-}

-- | Waits with the value in hand.
once :: Int -> IO Int
once n = do
  box <- newEmptyMVar
  done <- newEmptyMVar
  let value = promise box n
  _ <- forkIO (evaluate value >>= putMVar done)
  yield
  forM_ [1 .. 4 :: Int] $ \_ -> performMinorGC
  putMVar box n
  r <- takeMVar done
  return $! r * 1000 + value

-- | The same with more that demand it, and one that gives up.
shared :: Int -> IO [Int]
shared n = do
  box <- newEmptyMVar
  let value = promise box n
      list = [value, value + 1]
  quitter <- forkIO (void (evaluate (sum list)) `catch` \ThreadKilled -> return ())
  ends <- forM [1 .. 3 :: Int] $ \k -> do
    end <- newEmptyMVar
    _ <- forkIO (evaluate (list !! (k `mod` 2)) >>= putMVar end)
    yield
    performMinorGC
    return end
  killThread quitter
  performMinorGC
  performMinorGC
  putMVar box n
  rs <- mapM takeMVar ends
  return (value : rs)

-- | A thread that is older than what it evaluates.
server :: Int -> IO [Int]
server rounds = do
  work <- newEmptyMVar
  box <- newEmptyMVar
  done <- newEmptyMVar
  t <- forkIO (forever (takeMVar work >>= evaluate >>= putMVar done))
  yield
  forM_ [1 .. 3 :: Int] $ \_ -> performMinorGC
  rs <- forM [1 .. rounds] $ \n -> do
    let value = promise box n
    putMVar work value

    yield
    forM_ [1 .. 3 :: Int] $ \_ -> performMinorGC
    putMVar box n
    r <- takeMVar done
    return $! r + value
  killThread t
  return rs

main :: IO ()
main = do
  server 20 >>= print
  mapM once [1 .. 50] >>= print . sum
  mapM shared [1 .. 10] >>= mapM_ print
