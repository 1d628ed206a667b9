-- Transactions of several OS threads; threads that retry, are killed, or are gone after a fork.
module Bank where

import Control.Concurrent
import Control.Concurrent.STM
import Control.Exception
import Control.Monad
import Foreign.C
import GHC.Conc (unsafeIOToSTM)
import System.IO.Unsafe
import System.Timeout

foreign export ccall transfers :: CInt -> CInt -> IO CInt
foreign export ccall total :: IO CInt
foreign export ccall waits :: CInt -> IO CInt
foreign export ccall interrupted :: CInt -> IO CInt
foreign export ccall hold :: IO ()
foreign import ccall "in_transaction" inTransaction :: IO ()

accounts :: [TVar Int]
accounts = unsafePerformIO (replicateM 16 (newTVarIO 100))
{-# NOINLINE accounts #-}

transfer :: Int -> Int -> Int -> STM ()
transfer a b n = do
  x <- readTVar (accounts !! a)
  when (x < n) (throwSTM (userError "poor"))
  writeTVar (accounts !! a) (x - n)
  y <- readTVar (accounts !! b)
  writeTVar (accounts !! b) $! y + n

transfers :: CInt -> CInt -> IO CInt
transfers seed count = go (fromIntegral seed) (fromIntegral count) 0
  where
    go :: Int -> Int -> CInt -> IO CInt
    go _ 0 done = return done
    go r k done = do
      let r' = (r * 1103515245 + 12345) `mod` 2147483648
          (a, b, n) = (r' `div` 7 `mod` 16, r' `div` 1001 `mod` 16, r' `div` 65537 `mod` 60)
      e <- try (atomically (transfer a b n `orElse` retry)) :: IO (Either IOException ())
      go r' (k - 1) (either (const done) (const (done + 1)) e)

total :: IO CInt
total = fromIntegral . sum <$> atomically (mapM readTVar accounts)

-- Producers put, consumers take.
waits :: CInt -> IO CInt
waits n = do
  let k = fromIntegral n :: Int
  q <- newTVarIO []
  out <- newTVarIO (0 :: Int)
  done <- newTVarIO (0 :: Int)
  forM_ [1 .. 3 :: Int] $ \_ -> forkIO $ do
    forM_ [1 .. k] $ \i -> atomically $ do
      xs <- readTVar q
      when (length xs > 5) retry
      writeTVar q (i : xs)
    atomically (modifyTVar' done (+ 1))
  forM_ [1 .. 3 :: Int] $ \_ -> forkIO $ do
    replicateM_ k $ atomically $ do
      xs <- readTVar q
      case xs of
        [] -> retry
        y : ys -> writeTVar q ys >> modifyTVar' out (+ y)
    atomically (modifyTVar' done (+ 1))
  atomically (readTVar done >>= \d -> when (d < 6) retry)
  fromIntegral <$> readTVarIO out

-- Writers that are killed leave nothing half written: the sum stays 0. Those that wait are waited for no longer.
interrupted :: CInt -> IO CInt
interrupted n = do
  a <- newTVarIO (0 :: Int)
  b <- newTVarIO (0 :: Int)
  never <- newTVarIO False
  threads <- forM [1 .. fromIntegral n :: Int] $ \i -> forkIO $ forever $ atomically $
    (do modifyTVar a (+ i)
        s <- readTVar a
        when (even s) (readTVar never >>= check)
        modifyTVar b (subtract i)) `orElse` return ()
  waiting <- forkIO (atomically (readTVar never >>= check))
  yield
  mapM_ killThread (waiting : threads)
  _ <- timeout 1000 (atomically (readTVar never >>= check))
  fromIntegral <$> atomically ((+) <$> readTVar a <*> readTVar b)

-- Waits in the midst of a transaction.
hold :: IO ()
hold = atomically (writeTVar (head accounts) 1000 >> unsafeIOToSTM inTransaction)
