{-# LANGUAGE ScopedTypeVariables, BangPatterns, LambdaCase, MultiWayIf #-}
module Main where
import Control.Exception
import qualified Control.Monad.Fail as F

data R = R { ra :: Int, rb :: Maybe Int } | S

t :: a -> IO ()
t x = do
  r <- try (evaluate x)
  case r of Left (e :: SomeException) -> print e; Right _ -> putStrLn "ok"

io :: IO a -> IO ()
io x = do
  r <- try x
  case r of Left (e :: SomeException) -> print e; Right _ -> putStrLn "ok"

f1 ~(x:_) = x
f2 ~(x, (y, [z])) = x
f3 :: (Maybe Int, Bool) -> Int
f3 (~(Just a), b)
  | b = a
f3 (~Nothing, _) = q
  where q = 3

g x | x > 0 = 1

h = \(Just x) -> x
k = \case { Just 1 -> 2 :: Int }
l x = if | x > 0 -> 1 :: Int

main :: IO ()
main = do
  io (do { (Just x) <- return Nothing; return (x :: Int) })
  io (do { Just x <- return Nothing; return (x :: Int) })
  io (do { ~(Just x) <- return Nothing; evaluate (x :: Int) })
  io (do { (x:y:_) <- return [1]; return (x :: Int) })
  t (f1 [] :: Int)
  t (f2 (1, (2, [])) :: Int)
  t (f3 (Nothing, True) :: Int)
  t (g (-1) :: Int)
  t (let (Just y) | False = Just 1 in y :: Int)
  t (let (Just y) = Nothing in y :: Int)
  t (let Just y = Nothing in y :: Int)
  t (let !(Just y) = Nothing in y :: Int)
  t (let [a, b] = [1] in a + b :: Int)
  t (let (a, Just (b:_)) = (1, Just []) in b :: Int)
  t (let R { ra = q } = S in q :: Int)
  t (let x:y@(_:_) = [1] in x :: Int)
  t (let (-1) = 2 :: Int in ())
  t (let !(-1) = 2 :: Int in ())
  t (let !"abc" = "abd" in ())
  t (let !('c', 3.5) = ('d', 3.5 :: Double) in ())
  t (h Nothing :: Int)
  t (k Nothing)
  t (l (0 :: Int))
  t (case 3 :: Int of 4 -> ())
  t ((\(x:xs) -> x) [] :: Int)
  t (let f (Just x) = x; f (Just y) = y in f Nothing :: Int)
  t (let q@(Just z) = Nothing in z :: Int)
  t (let a `F` b = undefined in a :: Int)
  t (head [w | Just x <- [Just (Nothing :: Maybe Int)], let (Just w) = Just x] :: Maybe Int)
  t (rb (S))
  t (let S = R 1 Nothing in ())
  t (let ((a)) = Just 1; (Just (b)) = (a :: Maybe Int) >> Nothing in b :: Int)
  t ((case S of x | R{} <- x -> 1) :: Int)
 where
data F = F Int Int | G
