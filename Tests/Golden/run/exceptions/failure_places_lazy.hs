{-# LANGUAGE ScopedTypeVariables, BangPatterns, LambdaCase, ViewPatterns #-}
module Main where
import Control.Exception
import Data.Char (toUpper)
t :: a -> IO ()
t x = do
  r <- try (evaluate x)
  case r of Left (e :: SomeException) -> print e; Right _ -> putStrLn "ok"
data P = Int :+ Int | Int `Q` Int
inst :: (Int, Int)
inst = w where (Just w) | False = undefined
               Nothing = Just 2
main :: IO ()
main = do
  t ((\ ~(x:_) -> x) [] :: Int)
  t ((\ ~[x] ~(Just y) -> (y, x)) [1] Nothing `seq` ())
  t (snd ((\ ~[x] ~(Just y) -> (x, y)) [1] (Nothing :: Maybe Int)))
  t (case [] of { ~(x : xs) | null [x] -> 1; _ -> 2 :: Int })
  t ((\case { ~(Just (x, _)) -> x :: Int }) Nothing)
  t (head [x | ~(Just x) <- [Nothing :: Maybe Int]])
  t (let (toUpper -> 'A', b) = ('b', 2) in b :: Int)
  t (let !(toUpper -> 'A') = 'b' in ())
  t (let (a :+ b) = 1 `Q` 2 in a)
  t (let a `Q` b = 1 :+ 2 in a)
  t (let (a `Q` b) = 1 :+ 2 in b)
  t (let (Just (x :: Int)) = Nothing in x)
  t (let Just   x  =  Nothing :: Maybe Int in x)
  t (let (Just x, !y, ~z, _) = (Nothing, 1, 2, 3) in x + y + z :: Int)
  t (let [Left x] = [Right 'a'] in x :: Int)
  t (fst inst)
  t (let f (Just 'a') ~[q] "x" = q; f _ ~[q,r] _ = r in f Nothing [1] "" :: Int)
