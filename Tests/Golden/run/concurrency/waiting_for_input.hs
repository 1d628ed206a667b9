-- Who waits for input waits alone, and can be interrupted: a pipe with a name, and bare descriptors.
module Main where

import Control.Concurrent
import Control.Concurrent.MVar
import Control.Exception
import Control.Monad
import Foreign hiding (void)
import Foreign.C (CInt(..), CSize(..), CString, CUInt(..), withCString)
import GHC.Conc (atomically, orElse)
import System.IO
import System.Posix.Types
import System.Timeout

foreign import ccall "mkfifo" c_mkfifo :: CString -> CUInt -> IO CInt
foreign import ccall "pipe" c_pipe :: Ptr CInt -> IO CInt
foreign import ccall "read" c_read :: CInt -> Ptr Word8 -> CSize -> IO CSsize
foreign import ccall "write" c_write :: CInt -> Ptr Word8 -> CSize -> IO CSsize

-- How often another thread could do something meanwhile.
meanwhile :: IO a -> IO (a, Bool)
meanwhile act = do
  count <- newMVar (0 :: Int)
  t <- forkIO (forever (threadDelay 2000 >> modifyMVar_ count (return . (+ 1))))
  r <- act
  killThread t
  n <- readMVar count
  return (r, n >= 3)

main :: IO ()
main = do
  _ <- withCString "fifo" (\p -> c_mkfifo p 0o600)
  h <- openFile "fifo" ReadWriteMode
  w <- openFile "fifo" WriteMode
  hSetBuffering w NoBuffering
  meanwhile (timeout 50000 (hGetLine h)) >>= print
  meanwhile (timeout 50000 (hGetChar h)) >>= print
  meanwhile (timeout 50000 (hIsEOF h)) >>= print
  let later s = void (forkIO (threadDelay 30000 >> hPutStr w s))
  later "a line\n"
  meanwhile (hGetLine h) >>= print
  later "par" >> later "tial\n"
  meanwhile (hGetLine h) >>= print
  later "xyz"
  meanwhile (replicateM 3 (hGetChar h)) >>= print
  later "0123456789"
  r <- meanwhile (allocaBytes 10 (\p -> hGetBuf h p 10 >>= \n -> peekArray n (p :: Ptr Word8)))
  print r
  -- Killed while it waits; the next reader gets the line.
  end <- newEmptyMVar
  t <- forkIO (void (hGetLine h) `catch` \e -> putMVar end (show (e :: AsyncException)))
  yield
  threadDelay 10000
  killThread t
  takeMVar end >>= putStrLn
  later "for the next\n"
  hGetLine h >>= putStrLn
  -- Masked, a wait is interruptible all the same.
  m <- newEmptyMVar
  t2 <- mask_ (forkIO (void (hGetLine h) `catch` \e -> putMVar m (show (e :: AsyncException))))
  threadDelay 10000
  killThread t2
  takeMVar m >>= putStrLn
  (from, to) <- allocaArray 2 (\p -> c_pipe p >> ((,) <$> peek p <*> peekElemOff p 1))
  threadWaitWrite (Fd to)
  meanwhile (timeout 30000 (threadWaitRead (Fd from))) >>= print
  _ <- forkIO (threadDelay 20000 >> void (with 65 (\p -> c_write to p 1)))
  meanwhile (threadWaitRead (Fd from)) >>= print
  with 0 (\p -> c_read from p 1 >> peek p) >>= print
  (ready, stop) <- threadWaitReadSTM (Fd from)
  atomically ((ready >> return "ready") `orElse` return "not ready") >>= putStrLn
  _ <- forkIO (void (with 66 (\p -> c_write to p 1)))
  atomically ready
  stop
  putStrLn "ready"
