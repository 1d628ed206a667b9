-- What forked threads do not catch is said on stderr, but for ThreadKilled and waiting for ever; the program goes on.
import Control.Concurrent
import Control.Exception
import Control.Monad
import GHC.Conc (getUncaughtExceptionHandler, setUncaughtExceptionHandler)
import System.Exit
import System.Mem

main :: IO ()
main = do
  forM_ [throwIO (userError "first"), void (evaluate (1 `div` (0 :: Int))), throwIO ThreadKilled
        , newEmptyMVar >>= takeMVar, throwIO (ExitFailure 3), throwIO (ErrorCall "called")] $ \act -> do
    end <- newEmptyMVar
    _ <- mask_ (forkIOWithUnmask (\u -> u act `finally` putMVar end ()))
    replicateM_ 5 yield
    performMajorGC
    takeMVar end
    replicateM_ 5 yield
  old <- getUncaughtExceptionHandler
  setUncaughtExceptionHandler (\e -> putStrLn ("handler: " ++ show e))
  _ <- forkIO (throwIO (ErrorCall "handled"))
  threadDelay 1000
  setUncaughtExceptionHandler old
  me <- myThreadId
  _ <- forkIO (throwTo me (ExitFailure 7))
  putStrLn "still here"
  threadDelay 10000000
  putStrLn "not reached"
