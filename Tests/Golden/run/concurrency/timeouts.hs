-- timeout: in time, too late, nested, of what waits and of what computes.
import Control.Concurrent
import Control.Exception
import Data.Unique
import System.Timeout

main :: IO ()
main = do
  timeout 1000000 (return 'a') >>= print
  timeout 10000 (threadDelay 5000000) >>= print
  timeout 0 (return 'b') >>= print
  timeout (-1) (return 'c') >>= print
  m <- newEmptyMVar :: IO (MVar ())
  timeout 10000 (takeMVar m) >>= print
  timeout 20000 (evaluate (length (filter odd [1 :: Integer ..]))) >>= print
  timeout 2000000 (timeout 10000 (threadDelay 5000000)) >>= print
  timeout 10000 (timeout 2000000 (threadDelay 5000000)) >>= print
  r <- try (timeout 1000000 (throwIO (ErrorCall "passes"))) :: IO (Either ErrorCall (Maybe ()))
  print r
  a <- newUnique
  b <- newUnique
  print (a == a, a == b, a < b)
