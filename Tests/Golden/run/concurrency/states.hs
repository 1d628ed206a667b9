-- ThreadId, threadStatus, weak references to threads.
import Control.Concurrent
import Control.Exception
import Control.Monad
import Data.List
import GHC.Conc (BlockReason(..), ThreadStatus(..), labelThread, threadStatus, numCapabilities, getNumProcessors)
import System.Mem
import System.Mem.Weak

main :: IO ()
main = do
  me <- myThreadId
  again <- myThreadId
  print (me == again, compare me again)
  v <- newEmptyMVar
  ts <- replicateM 5 (forkIO (readMVar v))
  labelThread (head ts) "first"
  print (sort ts == ts, nub ts == ts, me `elem` ts)
  print (all (isPrefixOf "ThreadId " . show) (me : ts))
  replicateM_ 3 yield
  mapM threadStatus ts >>= print
  putMVar v ()
  replicateM_ 3 yield
  mapM threadStatus ts >>= print
  threadStatus me >>= print
  gate <- newEmptyMVar
  t <- mask_ (forkIO (uninterruptibleMask_ (takeMVar gate)))
  replicateM_ 3 yield
  k <- forkIO (killThread t)
  replicateM_ 3 yield
  mapM threadStatus [t, k] >>= print
  putMVar gate ()
  replicateM_ 5 yield
  mapM threadStatus [t, k] >>= print
  ran <- newEmptyMVar
  inner <- forkIO (putMVar ran =<< myThreadId)
  (== inner) <$> takeMVar ran >>= print
  w <- mkWeakThreadId inner
  kept <- mkWeakThreadId me
  deRefWeak kept >>= print . fmap (== me)
  n <- getNumCapabilities
  print (n, numCapabilities)
  setNumCapabilities 1
  r <- try (setNumCapabilities 0) :: IO (Either SomeException ())
  either (const (putStrLn "refused")) return r
  (> 0) <$> getNumProcessors >>= print
  print [ThreadBlocked BlockedOnMVar, ThreadBlocked BlockedOnSTM, ThreadDied]
