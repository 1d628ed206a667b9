-- Threads with OS threads of their own.
import Control.Concurrent
import Control.Exception
import Control.Monad

main :: IO ()
main = do
  print rtsSupportsBoundThreads
  isCurrentThreadBound >>= print
  v <- newEmptyMVar
  _ <- forkIO (isCurrentThreadBound >>= putMVar v)
  takeMVar v >>= print
  _ <- forkOS (isCurrentThreadBound >>= putMVar v)
  takeMVar v >>= print
  runInBoundThread (return 'b') >>= print
  _ <- forkIO (runInBoundThread isCurrentThreadBound >>= putMVar v)
  takeMVar v >>= print
  runInUnboundThread isCurrentThreadBound >>= print
  r <- try (runInUnboundThread (throwIO (ErrorCall "passed on"))) :: IO (Either ErrorCall ())
  print r
  -- Bound and forked threads share what they evaluate and meet in MVars.
  let list = scanl (\a b -> (a * 31 + b) `mod` 1000003) 1 [1 .. 200000] :: [Int]
  ends <- forM [forkOS, forkIO, forkOS, forkIO] $ \f -> do
    end <- newEmptyMVar
    _ <- f (putMVar end $! sum list)
    return end
  mapM takeMVar ends >>= print
  a <- newEmptyMVar
  b <- newEmptyMVar
  _ <- forkOS (forM_ [1 .. 1000 :: Int] (\i -> takeMVar a >>= \x -> putMVar b (x + i)))
  xs <- forM [1 .. 1000] (\i -> putMVar a i >> takeMVar b)
  print (sum xs)
  -- Exceptions to and from another OS thread: waiting, running, masking.
  ready <- newEmptyMVar
  out <- newEmptyMVar
  never <- newEmptyMVar :: IO (MVar ())
  forM_ [takeMVar never, void (evaluate (length (filter odd [1 :: Integer ..])))] $ \act -> do
    t <- forkOS ((putMVar ready () >> act) `catch` \e -> putMVar out (show (e :: AsyncException)))
    takeMVar ready
    killThread t
    takeMVar out >>= putStrLn
  gate <- newEmptyMVar
  t <- mask_ (forkOS (do
    putMVar ready ()
    uninterruptibleMask_ (takeMVar gate)
    r' <- try (threadDelay 10000000)
    putMVar out (either (\e -> show (e :: ErrorCall)) show r')))
  takeMVar ready
  _ <- forkIO (threadDelay 2000 >> putMVar gate ())
  throwTo t (ErrorCall "to another OS thread")
  takeMVar out >>= putStrLn
