-- Threads that wait for what nobody can do any more: the main thread, forked ones, chains of them.
import Control.Concurrent
import Control.Exception
import Control.Monad
import System.Mem

main :: IO ()
main = do
  m <- newEmptyMVar :: IO (MVar ())
  try (takeMVar m) >>= report
  try (readMVar m) >>= report
  full <- newMVar ()
  try (putMVar full ()) >>= report
  -- A forked thread, found by a collection.
  said <- newEmptyMVar
  _ <- forkIO $ do
    lost <- newEmptyMVar :: IO (MVar ())
    r <- try (takeMVar lost)
    putMVar said (r :: Either BlockedIndefinitelyOnMVar ())
  replicateM_ 3 yield
  performMajorGC
  takeMVar said >>= report
  -- Its finalizers run.
  end <- newEmptyMVar
  _ <- forkIO ((newEmptyMVar >>= \lost -> takeMVar (lost :: MVar ())) `finally` putMVar end "finally")
  replicateM_ 3 yield
  performMajorGC
  takeMVar end >>= putStrLn
  -- It is silent, and so is a thread that waits for it. What the main thread can reach is not lost.
  _ <- forkIO (newEmptyMVar >>= takeMVar)
  near <- newEmptyMVar
  _ <- forkIO (takeMVar near >>= putStrLn)
  replicateM_ 3 yield
  performMajorGC
  replicateM_ 3 yield
  putMVar near "not lost"
  replicateM_ 3 yield
  threadDelay 1000
  -- Two that wait for each other.
  a <- newEmptyMVar
  b <- newEmptyMVar
  ends <- newEmptyMVar
  _ <- forkIO ((takeMVar a >> putMVar b ()) `catch` \e -> putMVar ends (show (e :: BlockedIndefinitelyOnMVar)))
  _ <- forkIO ((takeMVar b >> putMVar a ()) `catch` \e -> putMVar ends (show (e :: BlockedIndefinitelyOnMVar)))
  replicateM_ 3 yield
  performMajorGC
  replicateM 2 (takeMVar ends) >>= mapM_ putStrLn
  -- One that sleeps can still wake another.
  s <- newEmptyMVar
  _ <- forkIO (threadDelay 30000 >> putMVar s "woken")
  takeMVar s >>= putStrLn
  where
    report :: Either BlockedIndefinitelyOnMVar () -> IO ()
    report = either print print
