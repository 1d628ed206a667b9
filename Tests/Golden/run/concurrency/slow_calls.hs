-- Calls of C that last: of main, of forked threads, with results, errno and exceptions; as under ghc -threaded.
module Main where

import Control.Concurrent
import Control.Exception
import Control.Monad
import Foreign.C
import GHC.Conc (threadStatus)
import System.IO
import System.Timeout
foreign import ccall safe "usleep" c_usleep :: CUInt -> IO CInt
foreign import ccall safe "math.h pow" c_pow :: Double -> Double -> IO Double
foreign import ccall safe "open" c_open :: CString -> CInt -> IO CInt
main :: IO ()
main = do
  hSetBuffering stdout LineBuffering
  -- a blocking call of main does not stop the forked ones
  n <- newMVar (0 :: Int)
  t <- forkIO (forever (threadDelay 1000 >> modifyMVar_ n (return . (+ 1))))
  _ <- c_usleep 100000
  a <- readMVar n
  putStrLn (if a > 5 then "main's call: others ran" else "main's call: blocked " ++ show a)
  -- a blocking call of a forked one stops neither main nor others
  done <- newEmptyMVar
  forM_ [1 .. 5 :: Int] $ \i -> forkIO (c_usleep 200000 >> putMVar done i)
  r <- timeout 50000 (takeMVar done)
  print r
  b <- readMVar n
  putStrLn (if b > a + 3 then "forked calls: others ran" else "forked calls: blocked " ++ show (b - a))
  xs <- replicateM 5 (takeMVar done)
  print (sum xs)
  -- results and errno
  v <- newEmptyMVar
  _ <- forkIO $ do
    x <- c_pow 2 10
    e <- withCString "/does/not/exist" (\p -> c_open p 0 >>= \fd -> getErrno >>= \(Errno k) -> return (fd, k))
    putMVar v (x, e)
  takeMVar v >>= print
  -- killed in a call: after it
  k <- newEmptyMVar
  t2 <- forkIO ((c_usleep 100000 >> return ()) `catch` \e -> putMVar k (show (e :: AsyncException)))
  threadDelay 10000
  killThread t2
  takeMVar k >>= putStrLn
  killThread t
  -- many calls
  q <- newEmptyMVar
  forM_ [1 .. 20 :: Int] $ \i -> forkIO (replicateM_ 500 (c_pow 2 (fromIntegral i)) >>= \_ -> c_pow 2 (fromIntegral i) >>= putMVar q)
  ys <- replicateM 20 (takeMVar q)
  print (sum ys)
  caller <- forkIO (c_usleep 20000 >> putMVar done 0)
  threadDelay 2000
  threadStatus caller >>= print
  takeMVar done >>= print
