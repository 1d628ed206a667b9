module Main (main) where

import Control.Concurrent
import Control.Monad
import GHC.Conc
import System.Environment
import System.IO

main :: IO ()
main = do
  [what, size] <- getArgs
  let n = read size :: Int
  case what of
    -- Threads that are forked and finish.
    "fork" -> do
      end <- newEmptyMVar
      forM_ [1 .. n] $ \i -> do
        _ <- forkIO (when (i == n) (putMVar end ()))
        when (i `rem` 1000 == 0) yield
      takeMVar end
    -- The main thread and a forked one.
    "pingpong" -> do
      a <- newEmptyMVar
      b <- newEmptyMVar
      _ <- forkIO (replicateM_ n (takeMVar a >>= putMVar b))
      forM_ [1 .. n] $ \i -> putMVar a i >> takeMVar b
    -- Two forked ones.
    "forked" -> do
      a <- newEmptyMVar
      b <- newEmptyMVar
      end <- newEmptyMVar
      _ <- forkIO (replicateM_ n (takeMVar a >>= putMVar b))
      _ <- forkIO (forM_ [1 .. n] (\i -> putMVar a i >> takeMVar b) >> putMVar end ())
      takeMVar end
    -- Threads that all wait at the same time.
    "blocked" -> do
      boxes <- replicateM n ((,) <$> newEmptyMVar <*> newEmptyMVar)
      forM_ boxes $ \(v, w) -> forkIO (takeMVar v >>= putMVar w)
      yield
      forM_ (zip boxes [1 ..]) $ \((v, _), i) -> putMVar v (i :: Int)
      mapM (takeMVar . snd) boxes >>= print . sum
    "mvar" -> do
      v <- newMVar 0
      forM_ [1 .. n] $ \i -> modifyMVar_ v (\x -> return $! x + i)
      readMVar v >>= print
    "stm" -> do
      v <- newTVarIO 0
      forM_ [1 .. n] $ \i -> atomically (readTVar v >>= \x -> writeTVar v $! x + i)
      readTVarIO v >>= print
    _ -> error "what?"
  -- The most memory that was in use: what starts this process may have had more than it before, which is counted by wait4.
  status <- readFile "/proc/self/status"
  hPutStrLn stderr (head [size | ["VmHWM:", size, _] <- map words (lines status)])
