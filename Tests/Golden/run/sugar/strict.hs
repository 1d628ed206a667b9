{-# LANGUAGE Strict #-}
-- Bindings without laziness, and where `~` takes that back.
module Main where

import Control.Exception
import Data.Maybe (fromMaybe)

data P = P Int Int

newtype N = N Int

ignore :: Int -> Int -> Int
ignore x y = x

ignoreLazily :: Int -> Int -> Int
ignoreLazily x ~y = x

lambda :: Int -> Int
lambda = \x -> 1

local :: Int -> Int
local n = 5
 where
  unused = n `div` 0

localLazy :: Int -> Int
localLazy n = 6
 where
  ~unused = n `div` 0

localFunction :: Int -> Int
localFunction n = 7
 where
  f x = x `div` 0 + n

nested :: (Int, Int) -> Int
nested (a, b) = 8

tilde :: (Int, Int) -> Int
tilde ~(a, b) = 9

alternative :: Maybe Int -> Int
alternative m = case m of
  x -> 10

wild :: Int -> Int
wild _ = 11

polymorphic :: Int -> (Bool, Char)
polymorphic n = (pick True, pick 'c')
 where
  pick x = x

pair :: Int -> Int
pair n =
  let (a, b) = if n > 3 then error "pair" else (n, error "inside")
   in 12

fieldStrict :: P -> Int
fieldStrict p = 13

guardBind :: Int -> Int
guardBind n
  | Just x <- Just (n `div` 0), n < 50 = 14
  | n > 100 = 15

recursive :: Int
recursive = sum (take 5 xs)
 where
  xs = 1 : map (* 2) xs

topLevel :: Int
topLevel = error "top level is lazy"

test :: String -> Int -> IO ()
test name ~value = do
  r <- try (evaluate value)
  putStrLn (name ++ ": " ++ either (\e -> "error: " ++ takeWhile (/= '\n') (show (e :: SomeException))) show r)

main :: IO ()
main = do
  test "ignore" (ignore 1 (error "y"))
  test "ignoreLazily" (ignoreLazily 1 (error "y"))
  test "lambda" (lambda (error "x"))
  test "local" (local 1)
  test "localLazy" (localLazy 1)
  test "localFunction" (localFunction 1)
  test "nested" (nested (error "a", error "b"))
  test "nested whole" (nested (error "pair"))
  test "tilde" (tilde (error "tilde"))
  test "alternative" (alternative (error "m"))
  test "alternative inside" (alternative (Just (error "m")))
  test "wild" (wild (error "w"))
  print (polymorphic 1)
  test "pair" (pair 1)
  test "pair whole" (pair 4)
  test "field" (fieldStrict (P 1 (error "field")))
  test "guard" (guardBind 1)
  test "recursive" recursive
  test "argument" (fromMaybe (error "default") (Just 3))
  r <- try (do { x <- return (error "bound" :: Int); return () }) :: IO (Either ErrorCall ())
  print (either (const "strict bind") show r)
  print [1 | x <- [1, 2 :: Int]]
