{-# LANGUAGE RecursiveDo #-}
-- `mdo` and `rec`: results used before the statement that gives them.
module Main where

import Control.Monad.Fix
import Data.IORef
import Data.Maybe (fromJust)

data Node = Node {label :: Int, next :: IORef Node}

ring :: IO Node
ring = mdo
  a <- newNode 1 c
  b <- newNode 2 a
  c <- newNode 3 b
  return a
 where
  newNode n other = Node n <$> newIORef other

walk :: Int -> Node -> IO [Int]
walk 0 _ = return []
walk k n = do
  m <- readIORef (next n)
  (label n :) <$> walk (k - 1) m

stream :: Maybe [Int]
stream = do
  rec xs <- Just (1 : map (* 2) ys)
      ys <- Just (take 6 xs)
  return ys

withLet :: IO (Int, [Int])
withLet = do
  rec let evens = 0 : map (+ 1) odds
      odds <- return (map (+ 1) (take 4 evens))
      print "once"
  return (sum odds, take 5 evens)

-- Segments: the effects before and behind run once and in order.
segments :: IORef [String] -> IO Int
segments r = mdo
  note "first"
  let f 0 = 0
      f n = g (n - 1) + 1
  g <- note "g" >> return (\n -> if n == 0 then 10 else f (n - 1))
  h <- note "h" >> return (f 5)
  z <- note "z" >> return (h + length w)
  w <- note "w" >> return "abc"
  note "last"
  return (z + h)
 where
  note s = modifyIORef r (s :)

nested :: Maybe ([Int], String)
nested = mdo
  a <- Just (1 : b)
  b <- do
    rec p <- Just (2 : q)
        q <- Just [length (take 1 p)]
    return (take 2 p)
  (s, t) <- Just (t, "str")
  return (a, s)

-- A name bound again behind.
again :: Maybe Int
again = do
  rec { x <- Just (1 + y); y <- Just 2 }
  x <- Just (x * 10)
  return x

newtype State s a = State {runState :: s -> (a, s)}

instance Functor (State s) where fmap f (State g) = State (\s -> let (a, s') = g s in (f a, s'))

instance Applicative (State s) where
  pure a = State (\s -> (a, s))
  State f <*> State g = State (\s -> let (h, s1) = f s; (a, s2) = g s1 in (h a, s2))

instance Monad (State s) where
  State g >>= f = State (\s -> let (a, s1) = g s in runState (f a) s1)

instance MonadFix (State s) where
  mfix f = State (\s -> let (a, s1) = runState (f a) s in (a, s1))

tick :: State Int Int
tick = State (\s -> (s, s + 1))

data Tree = Leaf Int | Fork Tree Tree deriving (Show)

-- Replaces every leaf by the least one, in one pass.
repMin :: Tree -> State Int Tree
repMin t = mdo
  (t', m) <- go m t
  _ <- tick
  return t'
 where
  go m (Leaf n) = do { _ <- tick; return (Leaf m, n) }
  go m (Fork a b) = do
    (a', x) <- go m a
    (b', y) <- go m b
    return (Fork a' b', min x y)

main :: IO ()
main = do
  ring >>= walk 7 >>= print
  print (fromJust stream)
  withLet >>= print
  r <- newIORef []
  segments r >>= print
  readIORef r >>= print . reverse
  print nested
  print again
  print (runState (repMin (Fork (Leaf 4) (Fork (Leaf 2) (Leaf 7)))) 0)
