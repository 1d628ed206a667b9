-- | What a host under stress calls: everything that threads share.
module Soak where

import Control.Concurrent
import Control.Exception
import Control.Monad
import Data.IORef
import qualified Data.Map.Strict as Map
import Foreign
import GHC.Conc (TVar, atomically, newTVarIO, readTVar, readTVarIO, retry, writeTVar)
import System.IO.Unsafe (unsafePerformIO)
import System.Mem (performGC, performMinorGC)

foreign import ccall safe "host_callback" hostCallback :: Int -> IO Int
foreign import ccall safe "host_jump" hostJump :: IO ()
foreign import ccall safe "host_apply" hostApply :: FunPtr (Int -> IO Int) -> Int -> IO Int
foreign import ccall "wrapper" makeFunction :: (Int -> IO Int) -> IO (FunPtr (Int -> IO Int))

foreign export ccall soak_add :: Int -> Int -> Int
foreign export ccall soak_shared :: Int -> Int
foreign export ccall soak_count :: IO Int
foreign export ccall soak_counted :: IO Int
foreign export ccall soak_fail :: Int -> IO Int
foreign export ccall soak_back :: Int -> IO Int
foreign export ccall soak_jump :: Int -> IO ()
foreign export ccall soak_wrapper :: Int -> IO Int
foreign export ccall soak_stable :: Int -> IO Int
foreign export ccall soak_fork :: Int -> IO Int
foreign export ccall soak_transact :: Int -> IO Int
foreign export ccall soak_balance :: IO Int
foreign export ccall soak_weak :: Int -> IO ()
foreign export ccall soak_timeout :: Int -> IO Int
foreign export ccall soak_leave :: Int -> IO ()
foreign export ccall soak_calls :: Int -> IO Int
foreign export ccall soak_collect :: Int -> IO ()
foreign export ccall soak_reset :: IO ()

soak_add :: Int -> Int -> Int
soak_add = (+)

-- | Lazy data that several threads evaluate for the first time, renewed now and then.
shared :: IORef (Map.Map Int Integer, [Int])
shared = unsafePerformIO (newIORef fresh)
{-# NOINLINE shared #-}

fresh :: (Map.Map Int Integer, [Int])
fresh = (Map.fromList [(k, product [1 .. toInteger k]) | k <- [1 .. 30]], scanl1 (+) [1 .. 500])
{-# NOINLINE fresh #-}

soak_reset :: IO ()
soak_reset = do
  n <- readIORef counter
  writeIORef shared (Map.map (+ toInteger (n - n)) (fst fresh), map (+ (n - n)) (scanl1 (+) [1 .. 500]))

soak_shared :: Int -> Int
soak_shared n = unsafePerformIO $ do
  (table, sums) <- readIORef shared
  let k = n `mod` 20 + 1
  return $! fromInteger (table Map.! k `mod` 1000003) + sums !! (n `mod` 500)
{-# NOINLINE soak_shared #-}

counter :: IORef Int
counter = unsafePerformIO (newIORef 0)
{-# NOINLINE counter #-}

soak_count, soak_counted :: IO Int
soak_count = atomicModifyIORef' counter (\n -> (n + 1, n))
soak_counted = readIORef counter

soak_fail :: Int -> IO Int
soak_fail n = case n `mod` 4 of
  0 -> throwIO (userError ("failure " ++ show n))
  1 -> evaluate (length (show (n `div` (0 :: Int))))
  2 -> (evaluate (head (drop n [])) `catch` \e -> throwIO (ErrorCall (take 10 (show (e :: SomeException))))) `finally` soak_count
  _ -> return n

soak_back :: Int -> IO Int
soak_back n = (+ 1) <$> hostCallback n

soak_jump :: Int -> IO ()
soak_jump n = evaluate (sum [1 .. n `mod` 100]) >> hostJump

soak_wrapper :: Int -> IO Int
soak_wrapper n = bracket (makeFunction (\x -> return (x * 2 + n))) freeHaskellFunPtr (`hostApply` n)

soak_stable :: Int -> IO Int
soak_stable n = do
  p <- newStablePtr [n .. n + 10]
  when (n `mod` 16 == 0) performMinorGC
  xs <- deRefStablePtr p
  freeStablePtr p
  return (sum xs)

-- | Haskell threads that pass a number along, and one that is killed.
soak_fork :: Int -> IO Int
soak_fork n = do
  first <- newEmptyMVar
  end <- foldM (\from k -> do
    to <- newEmptyMVar
    _ <- forkIO (takeMVar from >>= \x -> putMVar to $! x + k)
    return to) first [1 .. 5]
  idle <- forkIO (threadDelay 10000000 `catch` \e -> evaluate (length (show (e :: SomeException))) >> return ())
  putMVar first n
  killThread idle
  takeMVar end

accounts :: (TVar Int, TVar Int)
accounts = unsafePerformIO ((,) <$> newTVarIO 1000000 <*> newTVarIO 0)
{-# NOINLINE accounts #-}

soak_transact :: Int -> IO Int
soak_transact n = atomically $ do
  let (a, b) = accounts
  x <- readTVar a
  let d = if x > 500000 then n else negate n
  if x < 0 then retry else writeTVar a (x - d)
  y <- readTVar b
  writeTVar b (y + d)
  return (x + y)

soak_balance :: IO Int
soak_balance = (+) <$> readTVarIO (fst accounts) <*> readTVarIO (snd accounts)

soak_weak :: Int -> IO ()
soak_weak n = do
  p <- mallocForeignPtrBytes (n `mod` 5000 + 1)
  withForeignPtr p (\q -> poke q (fromIntegral n :: Word8))
  r <- newIORef n
  _ <- mkWeakIORef r (void soak_count)
  return ()

soak_timeout :: Int -> IO Int
soak_timeout n = do
  box <- newEmptyMVar
  t <- forkIO ((threadDelay 1000000 >> putMVar box 0) `catch` \e -> putMVar box (length (show (e :: AsyncException))))
  when (n `mod` 2 == 0) yield
  killThread t
  maybe 0 id <$> tryTakeMVar box

-- | Threads that outlive the in-call.
soak_leave :: Int -> IO ()
soak_leave n = do
  _ <- forkIO (threadDelay (n `mod` 300) >> soak_count >> return ())
  _ <- forkIO (evaluate (length (show (product [1 .. toInteger (n `mod` 50)]))) >> return ())
  return ()

-- | Calls of C, and callbacks, by forked threads.
soak_calls :: Int -> IO Int
soak_calls n = do
  ends <- forM [1 .. 2] $ \k -> do
    end <- newEmptyMVar
    _ <- forkIO (hostCallback (n `mod` 5 + k) >>= putMVar end)
    return end
  sum <$> mapM takeMVar ends

soak_collect :: Int -> IO ()
soak_collect n = if even n then performMinorGC else performGC
