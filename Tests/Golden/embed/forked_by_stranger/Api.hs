module Api where

import Control.Concurrent
import Control.Monad

foreign export ccall leave :: Int -> IO ()
foreign export ccall ask :: Int -> IO Int

-- | Leaves threads behind: asleep, blocked, and with something on their stacks.
leave :: Int -> IO ()
leave n = do
  box <- newEmptyMVar
  forM_ [1 .. n] $ \k -> forkIO (threadDelay (1000 * k) >> takeMVar box >>= \x -> putMVar box (x + k))
  yield
  putMVar box 0

ask :: Int -> IO Int
ask n = do
  box <- newEmptyMVar
  forM_ [1 .. n] $ \k -> forkIO (yield >> putMVar box k)
  sum <$> replicateM n (takeMVar box)
