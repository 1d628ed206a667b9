module Main where
import Data.IORef
import Control.Monad
main :: IO ()
main = do
  r <- newIORef (0 :: Int)
  forM_ [1 .. 1000000] $ \i -> modifyIORef' r (+ i)
  readIORef r >>= print
  s <- newIORef (0 :: Int)
  replicateM_ 300000 (modifyIORef s (+ 1))   -- a chain of thunks, forced at the end
  readIORef s >>= print
  l <- newIORef []
  forM_ [1 .. 100000 :: Int] $ \i -> do
    xs <- readIORef l
    writeIORef l (i : if length (take 11 xs) > 10 then [] else xs)
  readIORef l >>= print . length
  refs <- mapM newIORef [1 .. 5000 :: Int]
  forM_ [1 .. 20 :: Int] $ \k -> forM_ refs (\q -> modifyIORef' q (+ k))
  vs <- mapM readIORef refs
  print (sum vs)
