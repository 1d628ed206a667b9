module Api where

import Control.Concurrent
import Control.Exception
import Control.Monad
import Foreign.Ptr
import Foreign.StablePtr
import GHC.Conc (PrimMVar, newStablePtrPrimMVar)
import System.IO.Unsafe

foreign export ccall pingPong :: Int -> IO Int
foreign export ccall waitForEver :: IO Int
foreign export ccall leaveBehind :: Int -> IO ()
foreign export ccall collect :: IO Int
foreign export ccall callBack :: FunPtr (Int -> IO Int) -> Int -> IO Int
foreign export ccall meet :: Int -> IO Int
foreign export ccall newGate :: IO (StablePtr (MVar ()))
foreign export ccall gateKey :: StablePtr (MVar ()) -> IO (StablePtr PrimMVar)
foreign export ccall passGate :: StablePtr (MVar ()) -> IO Int
foreign import ccall safe "dynamic" call :: FunPtr (Int -> IO Int) -> Int -> IO Int

pingPong :: Int -> IO Int
pingPong n = do
  a <- newEmptyMVar
  b <- newEmptyMVar
  _ <- forkIO (forM_ [1 .. n] (\i -> takeMVar a >>= putMVar b . (+ i)))
  sum <$> forM [1 .. n] (\i -> putMVar a i >> takeMVar b)

waitForEver :: IO Int
waitForEver = newEmptyMVar >>= takeMVar

results :: Chan Int
results = unsafePerformIO newChan
{-# NOINLINE results #-}

-- | Forks threads that outlive the in-call.
leaveBehind :: Int -> IO ()
leaveBehind n = forM_ [1 .. n] (\i -> forkIO (yield >> writeChan results i))

collect :: IO Int
collect = readChan results

-- | From a forked thread to C and back, where that waits for another forked thread.
callBack :: FunPtr (Int -> IO Int) -> Int -> IO Int
callBack f n = do
  ends <- forM [1 .. n] $ \i -> do
    end <- newEmptyMVar
    _ <- forkIO (call f i >>= putMVar end)
    return end
  sum <$> mapM takeMVar ends

-- | Called back: meets a thread that it forks.
meet :: Int -> IO Int
meet i = do
  v <- newEmptyMVar
  _ <- forkIO (yield >> putMVar v (i * 10))
  x <- takeMVar v
  r <- try (evaluate (x `div` (i - i))) :: IO (Either ArithException Int)
  return (either (const x) id r)

newGate :: IO (StablePtr (MVar ()))
newGate = newEmptyMVar >>= newStablePtr

gateKey :: StablePtr (MVar ()) -> IO (StablePtr PrimMVar)
gateKey p = deRefStablePtr p >>= newStablePtrPrimMVar

passGate :: StablePtr (MVar ()) -> IO Int
passGate p = deRefStablePtr p >>= takeMVar >> return 1
