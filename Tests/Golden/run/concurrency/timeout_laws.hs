-- | Nested timeouts, and what brackets do when exceptions of other threads arrive.
module Main (main) where

import Control.Concurrent
import Control.Exception
import Control.Monad
import System.IO.Unsafe (unsafeInterleaveIO)
import System.Timeout

section :: String -> IO () -> IO ()
section name action = do
  putStrLn ("-- " ++ name)
  action `catch` \e -> putStrLn ("escaped " ++ show (e :: SomeException))

long :: IO ()
long = threadDelay 20000000

main :: IO ()
main = do
  section "results" $ do
    timeout 1000000 (return 1) >>= (print :: Maybe Int -> IO ())
    timeout 1000 long >>= print
    timeout 0 (return 'a') >>= print
    timeout (-1) (return 'b') >>= print
    r <- try (timeout 1000000 (throwIO (userError "inside"))) :: IO (Either IOException (Maybe ()))
    print r
  section "nested" $ do
    timeout 1000 (timeout 1000000 long) >>= print
    timeout 1000000 (timeout 1000 long) >>= print
    timeout 1000000 (timeout 1000 (timeout 2000000 long)) >>= print
    timeout 2000 (timeout 1000000 long >>= \r -> putStrLn "not reached" >> return r) >>= print
    timeout 1000000 (timeout 1000 long >> timeout 1000 long >> return 'c') >>= print
  section "caught on its way" $ do
    r <- timeout 1000 (long `catch` \e -> putStrLn ("seen: " ++ show (e :: SomeException)) >> throwIO e)
    print r
    s <- timeout 1000 (long `catch` \e -> putStrLn ("kept: " ++ show (e :: SomeAsyncException)))
    print s
    t <- timeout 1000 (long `catch` \e -> putStrLn ("not for " ++ show (e :: IOException)))
    print t
  section "masked" $ do
    r <- timeout 1000 (mask_ (evaluate (length [1 .. 300000 :: Int])))
    print (maybe True (== 300000) r)
    s <- timeout 1000 (mask_ long)
    print s
    started <- newEmptyMVar
    done <- newEmptyMVar
    _ <- forkIO (takeMVar started >> threadDelay 5000 >> putMVar done ())
    t <- timeout 1000 (uninterruptibleMask_ (putMVar started () >> takeMVar done))
    print (t == Nothing || t == Just ())
  section "brackets unwind from the inside" $ do
    r <- timeout 1000 $
      bracket (putStrLn "open 1") (\_ -> putStrLn "close 1") $ \_ ->
        bracket (putStrLn "open 2") (\_ -> putStrLn "close 2") $ \_ ->
          (long `finally` putStrLn "innermost") `onException` putStrLn "failed"
    print r
  section "killed in each part of a bracket" $ do
    forM_ [1 .. 3 :: Int] $ \part -> do
      here <- newEmptyMVar
      end <- newEmptyMVar
      let stop n = when (n == part) (putMVar here () >> long)
      t <- forkIO $ do
        r <- try $ bracket
          (stop 1 >> putStrLn "acquired")
          (\_ -> stop 3 >> putStrLn "released")
          (\_ -> stop 2 >> putStrLn "used")
        putMVar end (r :: Either AsyncException ())
      takeMVar here
      threadDelay 1000
      killThread t
      takeMVar end >>= print
  section "modifyMVar puts back" $ do
    box <- newMVar (1 :: Int)
    _ <- timeout 1000 (modifyMVar_ box (\n -> long >> return (n + 1)))
    readMVar box >>= print
    _ <- try (modifyMVar_ box (\_ -> throwIO (userError "m"))) :: IO (Either IOException ())
    readMVar box >>= print
    r <- timeout 1000 (withMVar box (\_ -> long))
    print r
    tryTakeMVar box >>= print
  section "lazy input that was interrupted is read again" $ do
    count <- newMVar (0 :: Int)
    box <- newEmptyMVar
    value <- unsafeInterleaveIO (modifyMVar_ count (return . (+ 1)) >> readMVar box)
    r <- timeout 2000 (evaluate value)
    print r
    putMVar box 'v'
    print value
  section "timeouts of many threads" $ do
    ends <- forM [1 .. 50 :: Int] $ \n -> do
      end <- newEmptyMVar
      _ <- forkIO (timeout (if even n then 1000 else 10000000) (if even n then long else return ()) >>= putMVar end)
      return end
    rs <- mapM takeMVar ends
    print (length (filter (== Nothing) rs), length (filter (== Just ()) rs))
