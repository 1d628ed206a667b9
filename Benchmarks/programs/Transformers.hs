-- Loops in ReaderT over State and in Writer.
module Main where
import Control.Monad.Reader
import Control.Monad.State.Strict
import Control.Monad.Writer.Strict
loop :: Int -> ReaderT Int (State Int) ()
loop 0 = return ()
loop n = do { k <- ask; s <- get; put $! (s + k * n) `mod` 1000003; loop (n - 1) }
collatz :: Int -> Writer (Sum Int) Int
collatz 1 = return 1
collatz n = do { tell (Sum 1); collatz (if even n then n `div` 2 else 3 * n + 1) }
main :: IO ()
main = do
  print (execState (runReaderT (loop 10000000) 5) 0)
  print (sum [getSum (execWriter (collatz n)) | n <- [1 .. 60000]])
