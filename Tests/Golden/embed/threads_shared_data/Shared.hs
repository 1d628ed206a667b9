-- Lazy data that several OS threads demand at once: each thunk is evaluated by one of them, once.
module Shared where

import Control.Exception
import Data.IORef
import Foreign.Ptr
import Foreign.StablePtr
import System.IO.Unsafe

data World = World
  { numbers :: [Integer]
  , knot :: [Int]
  , cells :: [IORef Int]
  , failing :: [Int]
  , pairs :: ([Int], [Int])
  , made :: IORef Int
  , log' :: IORef [Int]
  }

foreign export ccall fresh :: Int -> IO (StablePtr World)
foreign export ccall visit :: StablePtr World -> Int -> IO Int
foreign export ccall summary :: StablePtr World -> IO Int

fresh :: Int -> IO (StablePtr World)
fresh n = do
  count <- newIORef 0
  entries <- newIORef []
  newStablePtr World
    { numbers = map (\i -> sum (map toInteger [i .. i + 300])) [1 .. n]
    , knot = let xs = 1 : zipWith (\a i -> (a * 31 + i) `mod` 1009) xs [1 .. n] in xs
    , cells = map (\i -> unsafePerformIO (cell count i)) [1 .. n]
    , failing = map (\i -> if i `mod` 7 == 0 then throw (IndexOutOfBounds (show i)) else length (show (2 ^ i :: Integer))) [1 .. n]
    , pairs = unzip (map (\i -> (i * i, i + 1)) [1 .. n])
    , made = count
    , log' = entries
    }

-- The effects of making a cell are counted: they happen once for each.
cell :: IORef Int -> Int -> IO (IORef Int)
cell count i = do
  atomicModifyIORef count (\c -> (c + length (filter even [1 .. i `mod` 5 + 40]) * 0 + 1, ()))
  newIORef 0

-- From the front or from the back, so that threads meet at different places.
visit :: StablePtr World -> Int -> IO Int
visit p k = do
  w <- deRefStablePtr p
  let turn xs = if odd k then reverse xs else xs
  mapM_ (\c -> atomicModifyIORef' c (\v -> (v + 1, ()))) (turn (cells w))
  caught <- mapM (\x -> either handler id <$> try (evaluate x)) (turn (failing w))
  atomicModifyIORef (log' w) (\l -> (k : l, ()))
  let total = fromInteger (sum (turn (numbers w))) + sum (turn (knot w)) + sum caught
  return $! total + sum (zipWith (*) (fst (pairs w)) (snd (pairs w)))
  where
    handler (IndexOutOfBounds i) = read i
    handler _ = -1

summary :: StablePtr World -> IO Int
summary p = do
  w <- deRefStablePtr p
  m <- readIORef (made w)
  vs <- mapM readIORef (cells w)
  l <- readIORef (log' w)
  freeStablePtr p
  return (m * 1000000 + sum vs * 100 + length l)
