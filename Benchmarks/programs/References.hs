-- Loops over references.
module Main where
import Control.Monad
import Data.IORef
main :: IO ()
main = do
  total <- newIORef (0 :: Int)
  odds <- newIORef (0 :: Int)
  forM_ [1 .. 40000000] $ \i -> do
    modifyIORef' total (+ i)
    when (odd i) (modifyIORef' odds (+ 1))
  let loop n | n <= (0 :: Int) = return ()
             | otherwise = do { x <- readIORef total; writeIORef total $! (x * 31 + n) `mod` 1000003; loop (n - 1) }
  loop 40000000
  readIORef total >>= print
  readIORef odds >>= print
