module Forked where

import Control.Exception
import Data.IORef
import Foreign.StablePtr
import System.IO.Unsafe

foreign export ccall digits :: Int -> IO Int
foreign export ccall slow :: Int -> IO (StablePtr Integer)
foreign export ccall demand :: StablePtr Integer -> IO Int

digits :: Int -> IO Int
digits n = return (length (show (product [1 .. toInteger n])))

-- A value that takes a while.
slow :: Int -> IO (StablePtr Integer)
slow n = newStablePtr (foldr (\i s -> (s * 31 + toInteger i) `mod` 1000003) 1 (concatMap (\k -> [k .. k + 300]) [1 .. n]))

demand :: StablePtr Integer -> IO Int
demand p = do
  x <- deRefStablePtr p
  either (\e -> case e of NonTermination -> -1) fromInteger <$> try (evaluate x)
