-- The stm package's containers.
import Control.Concurrent
import Control.Concurrent.STM
import Control.Concurrent.STM.TSem
import Control.Exception
import Control.Monad

main :: IO ()
main = do
  -- TVar
  v <- newTVarIO (1 :: Int)
  atomically (modifyTVar v (+ 1) >> modifyTVar' v (* 10))
  atomically (swapTVar v 7) >>= print
  readTVarIO v >>= print
  late <- registerDelay 2000
  atomically (readTVar late >>= check)
  -- TMVar
  m <- newEmptyTMVarIO
  _ <- forkIO (atomically (putTMVar m 'x'))
  atomically (takeTMVar m) >>= print
  atomically (tryTakeTMVar m) >>= print
  atomically (tryPutTMVar m 'y') >>= print
  atomically (tryPutTMVar m 'z') >>= print
  atomically ((,) <$> readTMVar m <*> isEmptyTMVar m) >>= print
  atomically (swapTMVar m 'w') >>= print
  -- TChan
  c <- newTChanIO
  d <- atomically (dupTChan c)
  atomically (mapM_ (writeTChan c) [1 .. 5 :: Int])
  replicateM 5 (atomically (readTChan c)) >>= print
  replicateM 2 (atomically (readTChan d)) >>= print
  e <- atomically (cloneTChan d)
  atomically (unGetTChan d 99)
  atomically (replicateM 2 (readTChan d)) >>= print
  atomically ((,) <$> peekTChan e <*> tryPeekTChan c) >>= print
  atomically (isEmptyTChan c) >>= print
  b <- newBroadcastTChanIO
  f <- atomically (dupTChan b)
  atomically (writeTChan b "broadcast")
  atomically (readTChan f) >>= print
  -- TQueue
  q <- newTQueueIO
  atomically (mapM_ (writeTQueue q) "abc" >> unGetTQueue q '0')
  atomically (peekTQueue q) >>= print
  atomically (readTQueue q) >>= print
  atomically (flushTQueue q) >>= print
  atomically ((,) <$> tryReadTQueue q <*> isEmptyTQueue q) >>= print
  -- TBQueue, a producer that waits for its consumer
  bq <- newTBQueueIO 3
  _ <- forkIO (forM_ [1 .. 20 :: Int] (atomically . writeTBQueue bq))
  replicateM_ 5 yield
  atomically ((,) <$> isFullTBQueue bq <*> lengthTBQueue bq) >>= print
  replicateM 20 (atomically (readTBQueue bq)) >>= print
  atomically ((,) <$> isEmptyTBQueue bq <*> tryPeekTBQueue bq) >>= print
  -- TSem
  s <- atomically (newTSem 1)
  out <- newTQueueIO
  forM_ "pq" $ \k -> forkIO (do
    bracket_ (atomically (waitTSem s)) (atomically (signalTSem s)) (forM_ [1 .. 3 :: Int] (\i -> atomically (writeTQueue out (k, i)) >> yield))
    atomically (writeTQueue out (k, 0)))
  replicateM_ 60 yield
  atomically (filter ((> 0) . snd) <$> flushTQueue out) >>= print
  -- Philosophers
  forks <- replicateM 5 (newTMVarIO ())
  meals <- newTVarIO (0 :: Int)
  forM_ (zip forks (tail forks ++ [head forks])) $ \(l, r) -> forkIO (replicateM_ 20 (do
    atomically (takeTMVar l >> takeTMVar r)
    yield
    atomically (putTMVar l () >> putTMVar r () >> modifyTVar' meals (+ 1))))
  atomically (readTVar meals >>= check . (== 100))
  putStrLn "all have eaten"
