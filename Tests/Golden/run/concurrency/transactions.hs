-- STM: blocking, alternatives, exceptions, threads that meet.
import Control.Concurrent
import Control.Concurrent.MVar
import Control.Exception
import Control.Monad
import GHC.Conc
import System.Mem

main :: IO ()
main = do
  counter <- newTVarIO (0 :: Int)
  ends <- forM [1 .. 10 :: Int] $ \_ -> do
    end <- newEmptyMVar
    _ <- forkIO (replicateM_ 100 (atomically (readTVar counter >>= writeTVar counter . (+ 1))) >> putMVar end ())
    return end
  mapM_ takeMVar ends
  readTVarIO counter >>= print
  -- Money moves when there is enough.
  a <- newTVarIO (10 :: Int)
  b <- newTVarIO 0
  done <- newEmptyMVar
  _ <- forkIO $ do
    atomically $ do
      x <- readTVar a
      if x < 50 then retry else return ()
      writeTVar a (x - 50)
      readTVar b >>= writeTVar b . (+ 50)
    putMVar done ()
  forM_ [1 .. 5 :: Int] $ \_ -> atomically (readTVar a >>= writeTVar a . (+ 10)) >> yield
  takeMVar done
  (,) <$> readTVarIO a <*> readTVarIO b >>= print
  -- What an alternative wrote is undone.
  r <- atomically ((writeTVar a 1 >> retry) `orElse` (readTVar a >>= \x -> return ("second", x)))
  print r
  r2 <- try (atomically (writeTVar a 2 >> throwSTM (ErrorCall "undone"))) :: IO (Either ErrorCall ())
  print r2
  readTVarIO a >>= print
  atomically ((writeTVar a 3 >> throwSTM (ErrorCall "inner")) `catchSTM` \(ErrorCall s) -> readTVar a >>= \x -> writeTVar b x)
  (,) <$> readTVarIO a <*> readTVarIO b >>= print
  -- Waiting for ever.
  r3 <- try (newTVarIO False >>= \t -> atomically (readTVar t >>= \x -> if x then return () else retry))
  print (r3 :: Either BlockedIndefinitelyOnSTM ())
  -- Interrupted while waiting, and killed in the middle.
  never <- newTVarIO False
  out <- newEmptyMVar
  t <- forkIO (atomically (readTVar never >>= \x -> if x then return () else retry) `catch` \e -> putMVar out (show (e :: AsyncException)))
  replicateM_ 5 yield
  threadStatus t >>= print
  killThread t
  takeMVar out >>= putStrLn
  atomically (readTVar never) >>= print
  v <- newTVarIO (1 :: Int)
  print (v == v, v == counter)
