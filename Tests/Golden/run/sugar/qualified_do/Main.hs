{-# LANGUAGE QualifiedDo, RecursiveDo #-}
-- `M.do`: the functions of a block are those of `M`.
module Main where

import qualified Builder as B
import qualified Builder
import Indexed (IxState, get, put, runIx)
import qualified Indexed as I

steps :: IxState Int String Bool
steps = I.do
  n <- get
  put (even n)
  b <- get
  let text = show (n, b)
  put text
  t <- get
  I.return (length t > 5)

pattern' :: Maybe Int -> IxState () () Int
pattern' m = I.do
  put m
  Just n <- get
  put ()
  I.return (n + 1)

-- A tuple cannot fail, so no `fail` is asked for.
tuple :: IxState (Int, Int) Int Int
tuple = I.do
  (a, b) <- get
  put (a * b)
  I.return (a + b)

recursive :: IxState Int Int [Int]
recursive = I.mdo
  xs <- I.return (1 : map (+ 1) ys)
  ys <- I.return (take 3 xs)
  I.return ys

block :: IxState Int Int Int
block = I.do
  rec a <- I.return (length (take 2 b))
      b <- I.return (a : b)
  I.return (a + sum (take 2 b))

-- A block inside has functions of its own.
mixed :: IO ()
mixed = do
  putStrLn (Builder.do "a"; "b"; B.do { "c"; "d" })
  let (r, s) = runIx steps 4
  print r
  putStrLn s

main :: IO ()
main = do
  mixed
  print (runIx (pattern' (Just 1)) ())
  print (runIx tuple (3, 4))
  print (runIx recursive 7)
  print (runIx block 0)
