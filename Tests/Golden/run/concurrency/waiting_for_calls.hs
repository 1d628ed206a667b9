-- Who waits for a thread that is in C waits for it; who waits for nobody finds out, and the program ends with its main thread
-- whatever the others are in.
module Main where

import Control.Concurrent
import Control.Exception
import Control.Monad
import Foreign.C
import System.Mem (performMajorGC)

foreign import ccall safe "usleep" c_usleep :: CUInt -> IO CInt

spin :: Int -> IO ()
spin n = n `seq` (if n == -1 then return () else threadDelay 0 >> spin (n + 1))

-- Looks at a box now and then.
watch :: MVar String -> IO ()
watch box = tryTakeMVar box >>= maybe (threadDelay 20000 >> performMajorGC >> watch box) putStrLn

main :: IO ()
main = do
  -- Longer than it takes to look for threads that wait for ever.
  late <- newEmptyMVar
  _ <- forkIO (c_usleep 500000 >> putMVar late "late")
  takeMVar late >>= putStrLn
  lost <- newEmptyMVar
  _ <- forkIO (void (c_usleep 10000))
  r <- try (takeMVar lost) :: IO (Either BlockedIndefinitelyOnMVar ())
  print r
  told <- newEmptyMVar
  lost2 <- newEmptyMVar
  _ <- forkIO (c_usleep 1000 >> (takeMVar lost2 `catch` \e -> putMVar told (show (e :: BlockedIndefinitelyOnMVar))))
  watch told
  me <- myThreadId
  _ <- forkIO (c_usleep 1000 >> throwTo me (userError "from a forked thread"))
  threadDelay 5000000 `catch` \e -> print (e :: IOException)
  _ <- forkIO (void (c_usleep 60000000))
  _ <- forkIO (c_usleep 1000 >> spin 0)
  threadDelay 10000
  putStrLn "over"
