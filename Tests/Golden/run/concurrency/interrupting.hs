-- throwTo: what masks, what interrupts, who waits.
import Control.Concurrent
import Control.Exception
import Control.Monad

data Stop = Stop Int deriving Show

instance Exception Stop

main :: IO ()
main = do
  -- A thread that waits is interrupted, its handlers run masked.
  out <- newEmptyMVar
  begun <- newEmptyMVar
  never <- newEmptyMVar :: IO (MVar ())
  let waiter act = do
        t <- forkIO ((putMVar begun () >> act) `catch` \e -> do
          s <- getMaskingState
          putMVar out (show (e :: SomeException), s))
        takeMVar begun
        replicateM_ 5 yield
        return t
  forM_ [takeMVar never, readMVar never, threadDelay 10000000, forever yield, mask_ (takeMVar never)] $ \act -> do
    t <- waiter act
    throwTo t (Stop 1)
    takeMVar out >>= print
  -- Putting into a full box.
  full <- newMVar ()
  t1 <- waiter (putMVar full ())
  killThread t1
  takeMVar out >>= print
  -- Masked: delivered when unmasked, and throwTo waits until then.
  gate <- newEmptyMVar
  steps <- newMVar []
  let step s = modifyMVar_ steps (return . (s :))
  ready <- newEmptyMVar
  t2 <- forkIO $ handle (\(Stop n) -> step ("caught " ++ show n) >> putMVar out ("", Unmasked)) $ mask_ $ do
    putMVar ready ()
    uninterruptibleMask_ (takeMVar gate)
    step "still masked"
    allowInterrupt
    step "not reached"
  takeMVar ready
  replicateM_ 5 yield
  thrown <- newEmptyMVar
  _ <- forkIO (throwTo t2 (Stop 2) >> step "thrown" >> putMVar thrown ())
  replicateM_ 5 yield
  step "opening"
  putMVar gate ()
  _ <- takeMVar out
  takeMVar thrown
  takeMVar steps >>= mapM_ putStrLn . filter (/= "thrown") . reverse
  -- At the end of a mask.
  r <- newEmptyMVar
  go <- newEmptyMVar
  t3 <- forkIO (do
    x <- try (mask_ (putMVar ready () >> uninterruptibleMask_ (takeMVar go)) >> return "passed")
    putMVar r (either (\(Stop n) -> "stopped " ++ show n) id x))
  takeMVar ready
  replicateM_ 5 yield
  _ <- forkIO (throwTo t3 (Stop 3))
  replicateM_ 5 yield
  putMVar go ()
  takeMVar r >>= putStrLn
  -- One that throws to a thread that masks can be interrupted itself.
  hold <- newEmptyMVar
  t4 <- forkIO (mask_ (putMVar ready () >> uninterruptibleMask_ (takeMVar hold)))
  takeMVar ready
  replicateM_ 5 yield
  t5 <- forkIO ((throwTo t4 (Stop 4) >> putMVar r "thrown") `catch` \(Stop n) -> putMVar r ("thrower stopped " ++ show n))
  replicateM_ 5 yield
  throwTo t5 (Stop 5)
  takeMVar r >>= putStrLn
  putMVar hold ()
  -- To itself, masked or not.
  me <- myThreadId
  x1 <- try (throwTo me (Stop 6)) :: IO (Either Stop ())
  print x1
  x2 <- try (uninterruptibleMask_ (throwTo me (Stop 7))) :: IO (Either Stop ())
  print x2
  -- To the main thread, which masks until it waits.
  x3 <- mask_ (forkIO (throwTo me (Stop 8)) >> try (takeMVar never)) :: IO (Either Stop ())
  print x3
  -- To one that has finished.
  t6 <- forkIO (return ())
  replicateM_ 5 yield
  killThread t6
  -- A forked thread inherits the state.
  forM_ [id, mask_, uninterruptibleMask_] $ \m -> do
    _ <- m (forkIO (getMaskingState >>= \s -> putMVar out ("inherited", s)))
    takeMVar out >>= print
  _ <- mask_ (forkIOWithUnmask (\unmask -> unmask getMaskingState >>= \s -> putMVar out ("unmasked", s)))
  takeMVar out >>= print
  -- interruptible lets exceptions in where waiting would.
  t7 <- mask_ (forkIO (handle (\(Stop n) -> putMVar r ("interruptible " ++ show n)) (do
    putMVar ready ()
    uninterruptibleMask_ (takeMVar go)
    interruptible (return ())
    putMVar r "not reached")))
  takeMVar ready
  _ <- forkIO (throwTo t7 (Stop 9))
  replicateM_ 5 yield
  putMVar go ()
  takeMVar r >>= putStrLn
  -- Two exceptions: the second reaches the handler when that waits.
  t8 <- forkIO ((putMVar ready () >> takeMVar never) `catch` \(Stop n) -> do
    x <- try (takeMVar never)
    putMVar r (show n ++ " then " ++ either (\(Stop k) -> show k) show x))
  takeMVar ready
  replicateM_ 5 yield
  throwTo t8 (Stop 10)
  throwTo t8 (Stop 11)
  takeMVar r >>= putStrLn
  -- forkFinally and bracket.
  t9 <- forkFinally (bracket_ (return ()) (putMVar r "released") (putMVar ready () >> takeMVar never)) (putMVar out . conclude)
  takeMVar ready
  killThread t9
  takeMVar r >>= putStrLn
  takeMVar out >>= print
  where
    conclude (Left e) = ("ended by " ++ show e, Unmasked)
    conclude (Right ()) = ("ended", Unmasked)
