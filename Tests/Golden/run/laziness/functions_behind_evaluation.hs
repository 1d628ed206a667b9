-- Functions that evaluate something and then are functions: seq sees what they evaluate and where they fail, what they
-- compute before their next parameter is computed once, and loops of them make no closures. As GHC with -fpedantic-bottoms.
module Main where

import Control.Exception
import Control.Monad
import Control.Monad.State
import Debug.Trace

data Expr = Lit Int | Var Char | Add Expr Expr | Mul Expr Expr | Let Char Expr Expr | Hole | Bad

eval :: Expr -> State [(Char, Int)] Int
eval (Lit n) = return n
eval (Var v) = gets (maybe 0 id . lookup v)
eval (Add a b) = do { x <- eval a; y <- eval b; return $! x + y }
eval (Mul a b) = liftM2 (*) (eval a) (eval b)
eval (Let v e b) = do { x <- eval e; modify ((v, x) :); eval b }
eval Hole = error "hole"
eval Bad = return (error "bad")

-- The same by hand, with an environment that is a parameter of its own.
value :: Expr -> [(Char, Int)] -> Int
value (Lit n) = const n
value (Var v) = maybe 0 id . lookup v
value (Add a b) = let f = value a; g = value b in \env -> f env + g env
value (Mul a b) = \env -> value a env * value b env
value (Let v e b) = \env -> value b ((v, value e env) : env)
value Hole = error "hole"
value Bad = const (error "bad")

noted :: String -> a -> a
noted = trace
{-# NOINLINE noted #-}

-- Costs something before the parameter: once for each partial application.
table :: Maybe Int -> Int -> Int
table Nothing = id
table (Just n) = let k = noted "table" (sum [1 .. n]) in \x -> if x == 0 then k else k * x

both :: [Int] -> Maybe Int -> Int -> Int -> Int
both [] _ = \_ _ -> 0
both (x : _) m = case m of
  Nothing -> \a b -> if a > 100 then b else both [x + 1] (Just a) (a * 2) (b + x)
  Just 7 -> error "seven"
  Just k -> \a b -> if a > 1000 then b - k else both [x, k] Nothing (a + 13) (b * 2 + k)

levels :: Int -> Int -> Int -> Int
levels 0 = \_ -> \y -> y
levels n | even n = \x -> if x > 5 then error "levels" else \y -> levels (n - 1) (x + 1) (y + x)
         | otherwise = \x y -> levels (n - 1) x (y + n)

try' :: String -> a -> IO ()
try' name x = do
  r <- try (evaluate x)
  putStrLn (name ++ ": " ++ either (\(ErrorCall m) -> m) (const "value") r)

expr :: Int -> Expr
expr 0 = Var 'x'
expr n = Let 'x' (Add (Var 'x') (Lit n)) (Add (Mul (expr (n - 1)) (Lit 3)) (Var 'x'))

main :: IO ()
main = do
  let bad = error "undefined" :: a
  try' "eval" (runState (eval bad) `seq` ())
  try' "eval Hole" (runState (eval Hole) `seq` ())
  try' "eval Bad" (runState (eval Bad) `seq` ())
  try' "eval Bad []" (evalState (eval Bad) [])
  try' "eval Add" (runState (eval (Add Hole bad)) `seq` ())
  try' "value" (value bad `seq` ())
  try' "value Hole" (value Hole `seq` ())
  try' "value Add" (value (Add Hole bad) `seq` ())
  try' "value Bad" (value Bad `seq` ())
  try' "both" (both bad bad `seq` ())
  try' "both []" (both [] bad `seq` ())
  try' "both [x]" (both [1] bad `seq` ())
  try' "both [x] 7" (both [1] (Just 7) `seq` ())
  try' "both [bad] 8" (both [bad] (Just 8) `seq` ())
  try' "levels" (levels bad `seq` ())
  try' "levels 2" (levels 2 bad `seq` ())
  try' "levels 2 6" (levels 2 6 `seq` ())
  try' "levels 1" (levels 1 bad `seq` ())
  try' "map" (map eval [bad] `seq` ())
  print (evalState (eval (expr 6)) [('x', 2)], value (expr 6) [('x', 2)])
  print (evalState (mapM eval [expr 1, Lit 3, Add (Var 'x') (Var 'y')]) [('y', 5)])
  let f = table (Just 10)
  print (f 0 + f 0, map (table Nothing) [1, 2])
  print (map f [1, 2])
  print (both [3] Nothing 1 1, both [3] (Just 2) 50 4, levels 7 0 1)
  print (evalState (foldM (\a i -> do { x <- eval (expr (i `mod` 8)); return $! (a + x) `mod` 10007 }) 0 [1 .. 200]) [])
