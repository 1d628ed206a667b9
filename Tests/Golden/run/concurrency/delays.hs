-- Sleeping threads wake in the order of their times, and only they sleep.
import Control.Concurrent
import Control.Monad
import GHC.Clock

main :: IO ()
main = do
  out <- newChan
  forM_ [5, 1, 4, 2, 3 :: Int] $ \k -> forkIO (threadDelay (k * 20000) >> writeChan out k)
  replicateM 5 (readChan out) >>= print
  start <- getMonotonicTime
  ends <- forM [1 .. 50 :: Int] $ \_ -> newEmptyMVar >>= \e -> forkIO (threadDelay 50000 >> putMVar e ()) >> return e
  mapM_ takeMVar ends
  stop <- getMonotonicTime
  print (stop - start >= 0.05, stop - start < 2)
  threadDelay 0
  threadDelay (-5)
  -- A sleeper that is killed does not disturb the others.
  ts <- forM [1 .. 20 :: Int] $ \k -> forkIO (threadDelay (20000 + k * 1000) >> writeChan out k)
  yield
  forM_ (zip [1 ..] ts) $ \(k, t) -> when (k `mod` 3 /= (0 :: Int)) (killThread t)
  replicateM 6 (readChan out) >>= print
