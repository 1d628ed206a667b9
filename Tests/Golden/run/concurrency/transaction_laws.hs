-- | The laws of transactions: what is undone, what is seen, what is woken.
module Main (main) where

import Control.Concurrent
import Control.Exception
import Control.Monad
import GHC.Conc

newtype Stop = Stop Int deriving Show
instance Exception Stop

section :: String -> IO () -> IO ()
section name action = do
  putStrLn ("-- " ++ name)
  action `catch` \e -> putStrLn ("escaped " ++ show (e :: SomeException))

check :: Bool -> STM ()
check ok = if ok then return () else retry

modify :: TVar Int -> (Int -> Int) -> STM ()
modify v f = readTVar v >>= writeTVar v . f

main :: IO ()
main = do
  v <- newTVarIO 0
  w <- newTVarIO 10
  let see = (,) <$> readTVarIO v <*> readTVarIO w >>= print
  section "an exception undoes all" $ do
    r <- try (atomically (writeTVar v 1 >> writeTVar w 11 >> throwSTM (Stop 1)))
    print (either (\(Stop n) -> n) (\() -> 0) r)
    see
    r2 <- try (atomically (writeTVar v 1 >> (if True then error "pure" else return ())))
    putStrLn (either (\(ErrorCall text) -> text) (\() -> "none") r2)
    see
  section "orElse undoes its first half" $ do
    atomically ((writeTVar v 2 >> retry) `orElse` (readTVar v >>= writeTVar w))
    see
    atomically (writeTVar v 3 >> ((writeTVar v 4 >> retry) `orElse` modify w (+ 1)))
    see
    r <- atomically ((Left <$> (readTVar v >>= \n -> check (n > 100) >> return n)) `orElse` (Right <$> readTVar w))
    print r
    atomically (((writeTVar v 5 >> retry) `orElse` (writeTVar v 6 >> retry)) `orElse` modify v (+ 10))
    see
    atomically ((modify v (+ 1) `orElse` modify v (+ 100)) >> modify w (+ 1))
    see
  section "orElse lets exceptions through" $ do
    r <- try (atomically ((writeTVar v 7 >> throwSTM (Stop 2)) `orElse` writeTVar w 0))
    print (either (\(Stop n) -> n) (\() -> 0) r)
    see
  section "catchSTM undoes what it catches" $ do
    atomically ((writeTVar v 8 >> throwSTM (Stop 3)) `catchSTM` \(Stop n) -> modify w (+ n))
    see
    atomically (writeTVar v 20 >> ((writeTVar v 21 >> modify w (* 2)) `catchSTM` \(Stop _) -> return ()))
    see
    r <- try (atomically ((writeTVar v 9 >> throwSTM (Stop 4)) `catchSTM` \(Stop n) -> throwSTM (Stop (n + 1))))
    print (either (\(Stop n) -> n) (\() -> 0) r)
    r2 <- try (atomically ((writeTVar v 9 >> throwSTM (userError "u")) `catchSTM` \(Stop _) -> return ()))
    print (r2 :: Either IOException ())
    see
    -- retry passes catchSTM
    atomically (((writeTVar v 9 >> retry) `catchSTM` \e -> const (return ()) (e :: SomeException)) `orElse` writeTVar w 1)
    see
    atomically ((evaluateSTM (1 `div` (0 :: Int)) >>= writeTVar v) `catchSTM` \e -> writeTVar v (if e == DivideByZero then 77 else 78))
    see
  section "retry waits for a change" $ do
    done <- newEmptyMVar
    x <- newTVarIO (0 :: Int)
    _ <- forkIO (atomically (readTVar x >>= \n -> check (n >= 3)) >> putMVar done "three")
    forM_ [1 .. 3] $ \n -> atomically (writeTVar x n) >> yield
    takeMVar done >>= putStrLn
    -- of either branch
    a <- newTVarIO False
    b <- newTVarIO False
    forM_ [a, b] $ \which -> do
      _ <- forkIO (atomically ((readTVar a >>= check >> writeTVar a False >> return "a") `orElse` (readTVar b >>= check >> writeTVar b False >> return "b")) >>= putMVar done)
      threadDelay 1000
      atomically (writeTVar which True)
      takeMVar done >>= putStrLn
  section "waiting for ever" $ do
    r <- try (atomically retry)
    print (r :: Either BlockedIndefinitelyOnSTM ())
    x <- newTVarIO (0 :: Int)
    r2 <- try (atomically (readTVar x >>= \n -> check (n > 0)))
    print (r2 :: Either BlockedIndefinitelyOnSTM ())
    r3 <- try (newEmptyMVar >>= takeMVar)
    print (r3 :: Either BlockedIndefinitelyOnMVar ())
    r4 <- try (newMVar () >>= \m -> putMVar m ())
    print (r4 :: Either BlockedIndefinitelyOnMVar ())
    r5 <- try (newEmptyMVar >>= readMVar)
    print (r5 :: Either BlockedIndefinitelyOnMVar ())
  section "interrupted while it waits" $ do
    x <- newTVarIO (0 :: Int)
    done <- newEmptyMVar
    t <- forkIO (try (atomically (writeTVar x 5 >> retry)) >>= \r -> putMVar done (either (\(Stop n) -> n) (\() -> 0) r))
    threadDelay 1000
    threadStatus t >>= print
    throwTo t (Stop 42)
    takeMVar done >>= print
    readTVarIO x >>= print
  section "new variables of a transaction" $ do
    x <- atomically (newTVar 'x' >>= \t -> writeTVar t 'y' >> return t)
    readTVarIO x >>= print
    print (x == x)
    r <- atomically ((newTVar 'p' >>= \t -> writeTVar t 'q' >> readTVar t >>= \_ -> retry) `orElse` (newTVar 'r' >>= readTVar))
    print r
  section "sums stay" $ do
    from <- newTVarIO 1000
    to <- newTVarIO 0
    ends <- forM [1 .. 10 :: Int] $ \_ -> do
      end <- newEmptyMVar
      _ <- forkIO (replicateM_ 100 (atomically (modify from (subtract 1) >> modify to (+ 1)) >> yield) >> putMVar end ())
      return end
    forM_ [1 .. 20 :: Int] $ \_ -> do
      s <- atomically ((+) <$> readTVar from <*> readTVar to)
      when (s /= 1000) (print s)
      yield
    mapM_ takeMVar ends
    (,) <$> readTVarIO from <*> readTVarIO to >>= print
  section "nested" $ do
    let inner = unsafeNested v
    r <- try (atomically (readTVar w >>= \n -> return $! n + inner))
    case r of
      Left e -> putStrLn ("refused: " ++ takeWhile (/= '\n') (show (e :: SomeException)))
      Right n -> print (n > 0)
  where
    evaluateSTM x = x `seq` return x
    unsafeNested _ = 0 :: Int
