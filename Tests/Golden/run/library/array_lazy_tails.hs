-- | Arrays from lists look at no more of a list than they have elements.
module Main (main) where

import qualified Data.Array as A
import Data.Array.ST
import Data.Array.Unboxed
import Control.Exception

t :: Show a => a -> IO ()
t x = try (evaluate (length (show x))) >>= either (\e -> putStrLn (takeWhile (/= '\n') (show (e :: SomeException)))) (const (print x))

main :: IO ()
main = do
  t (A.listArray (0, 0 :: Int) ('a' : undefined))
  t (A.listArray (0, 1 :: Int) ('a' : 'b': undefined))
  t (A.listArray (1, 0 :: Int) (undefined :: String))
  t (listArray (0, 0 :: Int) (1 : undefined) :: UArray Int Int)
  t (listArray (1, 0 :: Int) (undefined) :: UArray Int Int)
  t (runSTArray (newListArray (0, 0 :: Int) ('a' : undefined)))
  t (runSTArray (newListArray (1, 0 :: Int) (undefined :: String)))
  t (runSTUArray (newListArray (0, 0 :: Int) ('a' : undefined)))
  t (A.array (0, 0 :: Int) ((0, 'a') : undefined))
  t (A.accumArray (+) 0 (0, 0 :: Int) ((0, 1) : undefined))
  t (A.elems (fmap (const 1) (A.listArray (0, 1 :: Int) [undefined, undefined])))
