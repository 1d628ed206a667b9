module Forked where

import Control.Concurrent
import Control.Exception
import Control.Monad
import Data.IORef
import Foreign.StablePtr
import System.IO.Unsafe

foreign export ccall digits :: Int -> IO Int
foreign export ccall slow :: Int -> IO (StablePtr Integer)
foreign export ccall demand :: StablePtr Integer -> IO Int
foreign export ccall unsafely :: Int -> IO (StablePtr Integer)
foreign export ccall forkInHaskell :: IO Int
foreign import ccall unsafe "unistd.h usleep" c_usleep :: Int -> IO Int
foreign import ccall unsafe "unistd.h fork" c_fork :: IO Int
foreign export ccall demandByThreads :: StablePtr Integer -> IO Int

digits :: Int -> IO Int
digits n = return (length (show (product [1 .. toInteger n])))

-- A value that takes a while.
slow :: Int -> IO (StablePtr Integer)
slow n = newStablePtr (foldr (\i s -> (s * 31 + toInteger i) `mod` 1000003) 1 (concatMap (\k -> [k .. k + 300]) [1 .. n]))

demand :: StablePtr Integer -> IO Int
demand p = do
  x <- deRefStablePtr p
  either (\e -> case e of NonTermination -> -1) fromInteger <$> try (evaluate x)

-- Forked threads need it, which take turns, and so does the in-call in the end.
demandByThreads :: StablePtr Integer -> IO Int
demandByThreads p = do
  x <- deRefStablePtr p
  replicateM_ 3 (forkIO (void (evaluate x)))
  yield
  demand p

-- A value whose evaluation is in a C function that no collection, and no fork, can wait for.
unsafely :: Int -> IO (StablePtr Integer)
unsafely n = newStablePtr (unsafePerformIO (c_usleep n >> return (toInteger n)))

forkInHaskell :: IO Int
forkInHaskell = c_fork
