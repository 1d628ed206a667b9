module Constants where
import Data.IORef
import System.IO.Unsafe (unsafePerformIO)
foreign export ccall answer :: Int
foreign export ccall ratio :: Double
foreign export ccall letter :: Char
foreign export ccall truth :: Bool
foreign export ccall "next_ticket" ticket :: IO Int
foreign export ccall "big_fib" bigFib :: Int
foreign export ccall touch :: IO ()
foreign export ccall ignore :: Int -> ()
foreign export ccall nothing :: ()
answer :: Int
answer = 42
ratio :: Double
ratio = 22 / 7
letter :: Char
letter = maximum "hythe"
truth :: Bool
truth = and [True, not False]
counter :: IORef Int
counter = unsafePerformIO (newIORef 100)
{-# NOINLINE counter #-}
ticket :: IO Int
ticket = do
  n <- readIORef counter
  writeIORef counter (n + 1)
  return n
fibs :: [Int]
fibs = 0 : 1 : zipWith (+) fibs (tail fibs)
bigFib :: Int
bigFib = fibs !! 80
touch :: IO ()
touch = modifyIORef counter (* 2)
ignore :: Int -> ()
ignore _ = ()
nothing :: ()
nothing = ()
