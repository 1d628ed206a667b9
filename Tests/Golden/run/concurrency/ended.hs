-- The program ends with its main thread, whatever others do; what was written is flushed.
import Control.Concurrent
import Control.Exception
import Control.Monad
import System.IO

main :: IO ()
main = do
  hSetBuffering stdout (BlockBuffering Nothing)
  never <- newEmptyMVar :: IO (MVar ())
  _ <- forkIO (forever (threadDelay 1000000))
  _ <- forkIO (takeMVar never `finally` putStrLn "finalizers of ended threads do not run")
  _ <- forkIO (forever yield)
  ended <- newEmptyMVar
  _ <- forkIO (putStrLn "before" >> putMVar ended ())
  takeMVar ended
  replicateM_ 5 yield
  putStrLn "after"
  _ <- tryReadMVar never
  return ()
