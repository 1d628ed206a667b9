module Work where

import Control.Concurrent
import Control.Exception
import Control.Monad
import Foreign.C
import System.IO.Unsafe (unsafePerformIO)
import System.Timeout

foreign export ccall start :: IO ()
foreign export ccall stop :: IO CInt
foreign export ccall twice :: CInt -> IO CInt
foreign export ccall meanwhile :: CInt -> IO CInt
foreign export ccall callsBack :: CInt -> IO CInt
foreign export ccall fanOut :: CInt -> IO CInt
foreign export ccall leavesSomeone :: IO ()
foreign import ccall unsafe "tick" c_tick :: IO ()
foreign import ccall safe "slow" c_slow :: CInt -> CInt -> IO CInt
foreign import ccall safe "call_twice" c_callTwice :: CInt -> IO CInt
foreign import ccall safe "many" c_many
  :: CInt -> CInt -> CInt -> CInt -> CInt -> CInt -> CInt -> CDouble -> CInt -> IO CDouble

ticker :: MVar ThreadId
ticker = unsafePerformIO newEmptyMVar
{-# NOINLINE ticker #-}

-- Goes on when the in-call is over.
start :: IO ()
start = forkIO (forever (threadDelay 1000 >> c_tick)) >>= putMVar ticker

stop :: IO CInt
stop = takeMVar ticker >>= killThread >> return 0

twice :: CInt -> IO CInt
twice n = do
  v <- newEmptyMVar
  _ <- forkIO (putMVar v $! 2 * n)
  takeMVar v

-- Slow calls of forked threads, and this thread does not wait for them before the time is over.
meanwhile :: CInt -> IO CInt
meanwhile n = do
  v <- newEmptyMVar
  forM_ [1 .. n] (\i -> forkIO (c_slow 100 i >>= putMVar v))
  early <- timeout 20000 (takeMVar v)
  results <- replicateM (fromIntegral n) (takeMVar v)
  return (maybe 0 (const 1000) early + sum results)

-- A forked thread's call that calls back, and there waits for another forked thread; arguments that fill registers.
callsBack :: CInt -> IO CInt
callsBack n = do
  v <- newEmptyMVar
  _ <- forkIO (c_callTwice n >>= putMVar v)
  w <- newEmptyMVar
  _ <- forkIO (c_many 1 2 3 4 5 6 7 0.5 8 >>= putMVar w)
  r <- takeMVar v
  x <- takeMVar w
  return (r + if x == 36.5 then 1000 else 0)

fanOut :: CInt -> IO CInt
fanOut n = do
  v <- newEmptyMVar
  forM_ [1 .. n] $ \i -> forkIO $ do
    xs <- forM [1 .. 20] (\k -> c_slow 0 (i + k))
    putMVar v $! sum xs
  sum <$> replicateM (fromIntegral n) (takeMVar v)

-- An exception that arrives while the thread is in C waits for the end of the call.
leavesSomeone :: IO ()
leavesSomeone = do
  end <- newEmptyMVar
  t <- forkIO ((c_slow 50 1 >> return ()) `catch` \e -> putMVar end (e :: AsyncException))
  threadDelay 5000
  killThread t
  e <- takeMVar end
  when (e == ThreadKilled) c_tick
