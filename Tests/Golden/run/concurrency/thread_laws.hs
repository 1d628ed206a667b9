-- | Threads as values, queues of them, semaphores, channels, descriptors.
module Main (main) where

import Control.Concurrent
import Control.Exception
import Control.Monad
import Data.IORef
import GHC.Conc (labelThread, threadStatus)
import System.IO
import System.Mem
import System.Mem.Weak
import System.Posix.Types (Fd (..))
import Foreign hiding (void)
import Foreign.C

foreign import ccall "pipe" c_pipe :: Ptr CInt -> IO CInt
foreign import ccall "write" c_write :: CInt -> Ptr Word8 -> CSize -> IO CLong
foreign import ccall "read" c_read :: CInt -> Ptr Word8 -> CSize -> IO CLong

section :: String -> IO () -> IO ()
section name action = do
  putStrLn ("-- " ++ name)
  action `catch` \e -> putStrLn ("escaped " ++ show (e :: SomeException))

pipes :: IO (Fd, CInt)
pipes = allocaArray 2 $ \p -> do
  _ <- c_pipe p
  [r, w] <- peekArray 2 p
  return (Fd r, w)

main :: IO ()
main = do
  hSetBuffering stdout LineBuffering
  section "statuses" $ do
    box <- newEmptyMVar :: IO (MVar ())
    ts <- sequence
      [ forkIO (return ())
      , forkIO (takeMVar box)
      , forkIO (void (evaluate (head ([] :: [Int]))) `catch` \e -> const (return ()) (e :: SomeException))
      , forkIO (throwIO ThreadKilled)
      ]
    threadDelay 5000
    mapM threadStatus ts >>= print
    putMVar box ()
    threadDelay 2000
    mapM threadStatus ts >>= print
  section "identity" $ do
    me <- myThreadId
    them <- replicateM 3 (forkIO (return ()))
    print (me == me, me `elem` them, compare me me, all (> me) them)
    labelThread me "main"
    print (take 9 (show me))
    done <- newEmptyMVar
    t <- forkIO (myThreadId >>= putMVar done)
    u <- takeMVar done
    print (t == u)
  section "weak" $ do
    box <- newEmptyMVar :: IO (MVar ())
    t <- forkIO (takeMVar box `catch` \e -> putStrLn ("woken by " ++ show (e :: BlockedIndefinitelyOnMVar)))
    w <- mkWeakThreadId t
    alive <- deRefWeak w
    print (fmap (== t) alive)
    putMVar box ()
    threadDelay 2000
  section "fair: MVar serves in order" $ do
    box <- newEmptyMVar
    out <- newMVar []
    ends <- forM [1 .. 5 :: Int] $ \n -> do
      end <- newEmptyMVar
      t <- forkIO (takeMVar box >>= \x -> modifyMVar_ out (return . ((n, x) :)) >> putMVar end ())
      let wait = threadStatus t >>= \s -> unless (take 13 (show s) == "ThreadBlocked") (yield >> wait)
      wait
      return end
    forM_ "abcde" (putMVar box)
    mapM_ takeMVar ends
    readMVar out >>= print . reverse . map id
  section "readers come first, and together" $ do
    box <- newEmptyMVar
    ends <- forM [1 .. 3 :: Int] $ \n -> do
      end <- newEmptyMVar
      _ <- forkIO ((if n == 1 then takeMVar box else readMVar box) >>= putMVar end)
      threadDelay 1000
      return end
    putMVar box 'r'
    mapM takeMVar ends >>= print
    tryTakeMVar box >>= print
  section "try operations" $ do
    box <- newEmptyMVar
    tryTakeMVar box >>= (print :: Maybe Int -> IO ())
    tryReadMVar box >>= print
    tryPutMVar box 1 >>= print
    tryPutMVar box 2 >>= print
    tryReadMVar box >>= print
    isEmptyMVar box >>= print
    swapMVar box 3 >>= print
    takeMVar box >>= print
  section "semaphores" $ do
    s <- newQSem 2
    inside <- newIORef (0 :: Int)
    most <- newIORef 0
    ends <- forM [1 .. 6 :: Int] $ \_ -> do
      end <- newEmptyMVar
      _ <- forkIO $ do
        bracket_ (waitQSem s) (signalQSem s) $ do
          n <- atomicModifyIORef' inside (\k -> (k + 1, k + 1))
          atomicModifyIORef' most (\k -> (max k n, ()))
          threadDelay 500
          atomicModifyIORef' inside (\k -> (k - 1, ()))
        putMVar end ()
      return end
    mapM_ takeMVar ends
    readIORef most >>= print
    -- A waiter that is killed takes nothing with it.
    waitQSem s >> waitQSem s
    t <- forkIO (waitQSem s)
    threadDelay 1000
    killThread t
    signalQSem s
    waitQSem s
    putStrLn "still counts"
    m <- newQSemN 5
    waitQSemN m 3
    end <- newEmptyMVar
    _ <- forkIO (waitQSemN m 4 >> putMVar end "four")
    yield
    signalQSemN m 1
    threadDelay 1000
    tryTakeMVar end >>= print
    signalQSemN m 1
    takeMVar end >>= putStrLn
    r <- try (newQSem (-1)) :: IO (Either IOException QSem)
    putStrLn (either show (const "made") r)
    r2 <- try (newQSemN (-1)) :: IO (Either IOException QSemN)
    putStrLn (either show (const "made") r2)
  section "channels" $ do
    c <- newChan
    d <- dupChan c
    writeList2Chan c [1 .. 5 :: Int]
    replicateM 5 (readChan d) >>= print
    all_ <- getChanContents c
    print (take 5 all_)
    writeChan d 6
    print (all_ !! 5)
    e <- newChan :: IO (Chan Int)
    t <- forkIO (void (readChan e))
    threadDelay 1000
    killThread t
    writeChan e 7
    readChan e >>= print
  section "descriptors" $ do
    (r, w) <- pipes
    got <- newEmptyMVar
    _ <- forkIO (threadWaitRead r >> putMVar got "readable")
    threadDelay 1000
    tryTakeMVar got >>= print
    _ <- with 65 (\p -> c_write w p 1)
    takeMVar got >>= putStrLn
    threadWaitWrite (Fd w)
    putStrLn "writable"
    t <- forkIO (mask_ (with 0 (\p -> let Fd n = r in c_read n p 1) >>
      (threadWaitRead r `catch` \e -> putMVar got (show (e :: AsyncException)))))
    threadDelay 3000
    killThread t
    takeMVar got >>= putStrLn
  section "exceptions of finalizers" $ do
    ran <- newEmptyMVar
    key <- newIORef ()
    _ <- mkWeakIORef key (putMVar ran () >> throwIO (userError "in a finalizer"))
    readIORef key
    performGC
    takeMVar ran
    performGC
    putStrLn "went on"
  section "the end with threads in every state" $ do
    box <- newEmptyMVar :: IO (MVar ())
    _ <- forkIO (takeMVar box `finally` putStrLn "no finalizer runs")
    _ <- forkIO (threadDelay 100000000 `finally` putStrLn "no finalizer runs")
    _ <- forkIO (forever yield)
    _ <- forkIO (mask_ (forever yield))
    _ <- forkIO (fst <$> pipes >>= threadWaitRead)
    threadDelay 2000
    putStrLn "main ends"
