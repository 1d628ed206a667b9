-- MVars: who waits is served in the order of coming, readers first; what handlers see and leave.
import Control.Concurrent
import Control.Exception
import Control.Monad
import System.Mem
import System.Mem.Weak

-- | Forks a thread and lets it run until it waits.
start :: IO () -> IO ThreadId
start act = do
  ready <- newEmptyMVar
  t <- forkIO (putMVar ready () >> act)
  takeMVar ready
  settle t
  return t

settle :: ThreadId -> IO ()
settle _ = replicateM_ 5 yield

main :: IO ()
main = do
  a <- newEmptyMVar
  b <- newEmptyMVar
  _ <- forkIO $ forM_ [1 .. 10 :: Int] $ \i -> takeMVar a >>= \x -> putMVar b (x + i)
  rs <- forM [1 .. 10 :: Int] $ \i -> putMVar a (i * 100) >> takeMVar b
  print rs

  -- Takers in order, readers before them.
  m <- newEmptyMVar
  out <- newMVar []
  let note s = modifyMVar_ out (return . (s :))
  forM_ [1 .. 3 :: Int] $ \i -> start (takeMVar m >>= \x -> note ("take" ++ show i ++ show (x :: Int)))
  _ <- start (readMVar m >>= \x -> note ("read" ++ show x))
  forM_ [10, 20, 30] $ \x -> putMVar m x >> replicateM_ 5 yield
  takeMVar out >>= mapM_ putStrLn . reverse

  -- Putters in order.
  p <- newMVar (0 :: Int)
  forM_ [1 .. 5] $ \i -> start (putMVar p i)
  replicateM 6 (takeMVar p) >>= print

  -- What does not wait.
  e <- newEmptyMVar :: IO (MVar Char)
  isEmptyMVar e >>= print
  tryTakeMVar e >>= print
  tryReadMVar e >>= print
  tryPutMVar e 'x' >>= print
  tryPutMVar e 'y' >>= print
  tryReadMVar e >>= print
  isEmptyMVar e >>= print
  swapMVar e 'z' >>= print
  tryTakeMVar e >>= print
  e2 <- newEmptyMVar
  print (e == e, e == e2)

  -- Exceptions put the value back.
  c <- newMVar (1 :: Int)
  r1 <- try (modifyMVar_ c (\_ -> throwIO (ErrorCall "one"))) :: IO (Either ErrorCall ())
  print r1
  r2 <- try (withMVar c (\x -> evaluate (x `div` 0))) :: IO (Either ArithException Int)
  print r2
  r3 <- try (modifyMVar c (\x -> return (x, error "lazy"))) :: IO (Either ErrorCall Int)
  either (\(ErrorCall s) -> putStrLn s) (\_ -> putStrLn "a lazy value") r3
  r4 <- try (modifyMVar c (\_ -> return undefined)) :: IO (Either ErrorCall Int)
  putStrLn (either (const "undefined pair") show r4)
  readMVar c >>= print
  withMVarMasked c (\x -> getMaskingState >>= \s -> return (x, s)) >>= print
  withMVar c (\_ -> getMaskingState) >>= print
  modifyMVarMasked c (\x -> getMaskingState >>= \s -> return (x + 1, s)) >>= print
  modifyMVarMasked_ c (return . (* 10))
  takeMVar c >>= print

  -- Weak pointers to MVars.
  w <- newEmptyMVar >>= \v -> mkWeakMVar v (putStrLn "finalized") >>= \w -> tryPutMVar v 'v' >> return w
  kept <- newMVar 'k'
  wk <- mkWeakMVar kept (putStrLn "finalized too early")
  performGC
  replicateM_ 3 yield
  threadDelay 1000
  deRefWeak w >>= maybe (putStrLn "gone") (const (putStrLn "there"))
  deRefWeak wk >>= maybe (putStrLn "gone") (readMVar >=> print)
  takeMVar kept >>= print
