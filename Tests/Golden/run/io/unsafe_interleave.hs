module Main where
import System.IO.Unsafe
import System.IO
import Control.Exception
import Data.IORef
main :: IO ()
main = do
  r <- newIORef 0
  x <- unsafeInterleaveIO (modifyIORef r (+ 1) >> putStrLn "forced" >> return 5)
  readIORef r >>= print
  print (x + x)
  readIORef r >>= print
  let p = unsafePerformIO (putStrLn "performed" >> return 7)
  print (p + p)
  writeFile "f.txt" "abc\ndef\n"
  s <- readFile "f.txt"
  putStrLn (take 2 s)
  print (length s)
  ref <- newIORef 'a'
  v <- unsafeInterleaveIO (readIORef ref)
  writeIORef ref 'b'
  print v
  writeIORef ref 'c'
  print v
  l <- lazySeq [modifyIORef r (* 2) >> readIORef r | _ <- [1 .. 10 :: Int]]
  print (take 3 l)
  readIORef r >>= print
  where lazySeq [] = return []
        lazySeq (a : as) = unsafeInterleaveIO (do { x <- a; xs <- lazySeq as; return (x : xs) })
