-- | throwTo and killThread: when an exception arrives, and who waits for whom.
module Main (main) where

import Control.Concurrent
import Control.Exception
import Control.Monad
import GHC.Conc (STM, TVar, ThreadStatus, atomically, newTVarIO, readTVar, retry, threadStatus, writeTVar)

data Hit = Hit Int deriving (Show, Eq)
instance Exception Hit

section :: String -> IO () -> IO ()
section name action = do
  putStrLn ("-- " ++ name)
  action `catch` \e -> putStrLn ("escaped " ++ show (e :: SomeException))

-- | Waits until a thread is in some state.
settle :: ThreadId -> IO ThreadStatus
settle t = threadDelay 2000 >> threadStatus t

-- | Forks something that says how it ends.
spawn :: MVar String -> IO String -> IO ThreadId
spawn end action = mask_ $ forkIOWithUnmask $ \unmask -> do
  r <- try (unmask action)
  putMVar end (either (\e -> "died of " ++ show (e :: SomeException)) id r)

main :: IO ()
main = do
  end <- newEmptyMVar
  let finish = takeMVar end >>= putStrLn
  section "killed while blocked" $ do
    box <- newEmptyMVar :: IO (MVar ())
    full <- newMVar ()
    variable <- newTVarIO (0 :: Int)
    let blocked what = do
          t <- spawn end (what >> return "went on")
          settle t >>= print
          killThread t
          finish
    blocked (takeMVar box)
    blocked (readMVar box)
    blocked (putMVar full ())
    blocked (threadDelay 100000000)
    blocked (atomically (readTVar variable >>= \n -> when (n == 0) retry))
    print =<< tryTakeMVar full
    print =<< tryTakeMVar full
    putMVar box () >> readMVar box >>= print
  section "killed before it runs, and after its end" $ do
    t <- mask_ (forkIO (putMVar end "ran all the same"))
    killThread t
    finish
    t' <- forkIO (putMVar end "done")
    finish
    s <- settle t'
    print s
    killThread t'
    throwTo t' (Hit 1)
    putStrLn "nothing happens"
  section "masked: the thrower waits for the end of the mask" $ do
    go <- newEmptyMVar
    thrown <- newEmptyMVar
    t <- forkIO $ do
      r <- try (mask_ (putMVar go () >> replicateM_ 100 yield >> putStrLn "end of the mask")) :: IO (Either Hit ())
      putMVar end (show r)
    takeMVar go
    _ <- forkIO (throwTo t (Hit 2) >> putMVar thrown ())
    finish
    takeMVar thrown
  section "interruptible operations in a mask" $ do
    box <- newEmptyMVar :: IO (MVar Int)
    t <- forkIO $ mask_ $ do
      r <- try (takeMVar box)
      putMVar end (show (r :: Either Hit Int))
    _ <- settle t
    throwTo t (Hit 3)
    finish
    -- What does not have to wait is not interrupted.
    ready <- newEmptyMVar
    filled <- newMVar (7 :: Int)
    t2 <- forkIO $ mask_ $ do
      takeMVar ready
      r <- try (takeMVar filled)
      s <- try (takeMVar box)
      putMVar end (show (r :: Either Hit Int) ++ " " ++ show (s :: Either Hit Int))
    _ <- settle t2
    go <- newEmptyMVar
    _ <- forkIO (putMVar go () >> uninterruptibleMask_ (throwTo t2 (Hit 4)))
    takeMVar go
    finish `seq` return ()
    _ <- settle t2
    putMVar ready () `catch` \e -> print (e :: SomeException)
    takeMVar end >>= putStrLn
  section "uninterruptibleMask waits all the same" $ do
    box <- newEmptyMVar
    t <- forkIO $ do
      r <- try (uninterruptibleMask_ (takeMVar box >>= \n -> putStrLn ("got " ++ show (n :: Int))))
      putMVar end (show (r :: Either Hit ()))
    _ <- settle t
    thrower <- forkIO (throwTo t (Hit 5))
    settle thrower >>= print
    putMVar box 9
    finish
    settle thrower >>= print
  section "who throws can be interrupted" $ do
    hold <- newEmptyMVar
    t <- forkIO (uninterruptibleMask_ (takeMVar hold) >> putMVar end "target")
    _ <- settle t
    dead <- newEmptyMVar
    thrower <- spawn dead (throwTo t (Hit 6) >> return "thrown")
    _ <- settle thrower
    throwTo thrower (Hit 7)
    takeMVar dead >>= putStrLn
    putMVar hold ()
    finish
  section "to oneself" $ do
    me <- myThreadId
    r <- try (throwTo me (Hit 8)) :: IO (Either Hit ())
    print r
    r2 <- try (mask_ (throwTo me (Hit 9) >> putStrLn "not reached")) :: IO (Either Hit ())
    print r2
    r3 <- try (uninterruptibleMask_ (killThread me)) :: IO (Either AsyncException ())
    print r3
  section "handlers are masked" $ do
    inHandler <- newEmptyMVar
    go <- newEmptyMVar
    t <- forkIO $ do
      r <- try ((throwIO (Hit 10) `catch` \e -> do
        putStrLn ("handling " ++ show (e :: Hit))
        putMVar inHandler ()
        _ <- evaluate (length [1 .. 200000 :: Int])
        putStrLn "handled") >> readMVar go)
      putMVar end (show (r :: Either Hit ()))
    takeMVar inHandler
    throwTo t (Hit 11)
    finish
  section "several, in their order" $ do
    log_ <- newMVar []
    hold <- newEmptyMVar
    let note e = modifyMVar_ log_ (return . (e :))
    t <- forkIO $ mask $ \restore -> do
      uninterruptibleMask_ (takeMVar hold)
      forM_ [1 .. 3 :: Int] $ \_ -> (restore (return ()) >> allowInterrupt) `catch` \(Hit n) -> note n
      putMVar end "all"
    _ <- settle t
    forM_ [12, 13, 14] $ \n -> forkIO (throwTo t (Hit n)) >>= settle
    putMVar hold ()
    finish
    readMVar log_ >>= print . reverse
  section "a thread that catches goes on" $ do
    box <- newEmptyMVar
    t <- forkIO $ do
      r <- try (takeMVar box)
      putStrLn ("first " ++ show (r :: Either Hit Int))
      n <- takeMVar box
      putMVar end ("then " ++ show n)
    _ <- settle t
    throwTo t (Hit 15)
    putMVar box 16
    finish
  section "a value whose evaluation was interrupted" $ do
    started <- newEmptyMVar
    let slow = foldr (\x k acc -> k $! acc + x) id [1 .. 3000000 :: Int] 0
    t <- forkIO $ do
      putMVar started ()
      r <- try (evaluate slow)
      putMVar end (either (\e -> show (e :: Hit)) (const "done first") r)
    takeMVar started
    throwTo t (Hit 17)
    s <- takeMVar end
    unless (s `elem` ["Hit 17", "done first"]) (putStrLn s)
    print slow
