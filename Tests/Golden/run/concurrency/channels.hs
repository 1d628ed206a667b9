-- Chan, QSem, QSemN, in threads and interrupted.
import Control.Concurrent
import Control.Exception
import Control.Monad
import Data.List (sort)

main :: IO ()
main = do
  ch <- newChan
  forM_ [1 .. 5 :: Int] (writeChan ch)
  replicateM 5 (readChan ch) >>= print
  done <- newEmptyMVar
  _ <- forkIO (replicateM 1000 (readChan ch) >>= putMVar done . sum)
  forM_ [1 .. 4] $ \k -> forkIO (forM_ [k, k + 4 .. 1000] (writeChan ch))
  takeMVar done >>= print
  other <- dupChan ch
  writeList2Chan ch [7, 8, 9]
  xs <- getChanContents other
  print (take 3 xs)
  replicateM 3 (readChan ch) >>= print
  -- An interrupted reader leaves the channel as it was.
  t <- forkIO (readChan ch >>= print)
  replicateM_ 5 yield
  killThread t
  writeChan ch 42
  readChan ch >>= print
  c2 <- newChan :: IO (Chan Int)
  print (ch == ch, ch == c2)

  sem <- newQSem 2
  active <- newMVar (0 :: Int, 0 :: Int)
  ends <- forM [1 .. 20 :: Int] $ \_ -> do
    end <- newEmptyMVar
    _ <- forkIO $ do
      bracket_ (waitQSem sem) (signalQSem sem) $ do
        modifyMVar_ active (\(n, top) -> return (n + 1, max top (n + 1)))
        replicateM_ 3 yield
        modifyMVar_ active (\(n, top) -> return (n - 1, top))
      putMVar end ()
    return end
  mapM_ takeMVar ends
  takeMVar active >>= print

  semN <- newQSemN 0
  order <- newMVar []
  let want k = do
        begun <- newEmptyMVar
        end <- newEmptyMVar
        t' <- forkIO ((putMVar begun () >> waitQSemN semN k >> modifyMVar_ order (return . (k :))) `finally` putMVar end ())
        takeMVar begun
        replicateM_ 5 yield
        return (t', end)
  w3 <- want 3
  w1 <- want 1
  w5 <- want 5
  w2 <- want 2
  signalQSemN semN 2
  replicateM_ 10 yield
  readMVar order >>= print
  signalQSemN semN 2
  takeMVar (snd w3)
  takeMVar (snd w1)
  -- Both run now: which comes first is not said.
  readMVar order >>= print . sort
  killThread (fst w5)
  takeMVar (snd w5)
  signalQSemN semN 2
  takeMVar (snd w2)
  readMVar order >>= print . sort
  r1 <- try (newQSem (-1)) :: IO (Either IOException QSem)
  either print (const (putStrLn "made")) r1
  r2 <- try (newQSemN (-1)) :: IO (Either IOException QSemN)
  either print (const (putStrLn "made")) r2

  -- Who finds units enough need not wait behind a larger request, or one that was given up.
  semM <- newQSemN 1
  large <- newEmptyMVar
  _ <- forkIO (waitQSemN semM 3 >> putMVar large "three")
  yield
  waitQSemN semM 1
  signalQSemN semM 3
  takeMVar large >>= putStrLn
  givenUp <- forkIO (waitQSemN semM 2)
  yield
  killThread givenUp
  signalQSemN semM 1
  waitQSemN semM 1
  putStrLn "one"
