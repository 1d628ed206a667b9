module Api where

import Control.Concurrent
import Control.Exception
import Foreign

foreign import ccall safe "host_twice" hostTwice :: FunPtr (Int -> IO Int) -> Int -> IO Int
foreign import ccall "wrapper" makeCallback :: (Int -> IO Int) -> IO (FunPtr (Int -> IO Int))

foreign export ccall add :: Int -> Int -> Int
foreign export ccall twice :: Int -> IO Int
foreign export ccall risky :: Int -> IO Int
foreign export ccall threads :: Int -> IO Int

add :: Int -> Int -> Int
add = (+)

twice :: Int -> IO Int
twice n = do
  callback <- makeCallback (\x -> return (x + 1))
  result <- hostTwice callback n
  freeHaskellFunPtr callback
  return result

risky :: Int -> IO Int
risky n
  | n > 0 = return n
  | otherwise = throwIO (ErrorCall "not positive")

threads :: Int -> IO Int
threads n = do
  box <- newEmptyMVar
  _ <- forkIO (putMVar box (n * 2))
  takeMVar box
