{-# LANGUAGE BangPatterns, LambdaCase, ViewPatterns, RankNTypes #-}
-- A lambda matches when all its arguments are there, one pattern after the other.
module Main (main) where
import Control.Exception

attempt :: String -> a -> IO ()
attempt name x = try (evaluate x) >>= \r -> putStrLn (name ++ case r of
  Left e -> ": " ++ takeWhile (/= '\n') (show (e :: SomeException))
  Right _ -> ": a value")

u :: a
u = error "undefined"

newtype Poly = Poly (forall a. a -> Int -> a)

apply :: Poly -> Char
apply (Poly f) = f 'x' 3

main :: IO ()
main = do
  attempt "bang" ((\a !b c -> a + b + c :: Int) 1 u)
  attempt "literal" ((\a 3 c -> a + c :: Int) 1 u)
  attempt "constructor" ((\(Just a) b -> a + b :: Int) u)
  attempt "view" ((\(subtract 1 -> 0) b -> b :: Int) u)
  attempt "all" ((\a !b c -> a + b + c :: Int) 1 u 2)
  attempt "first fails first" ((\(Just a) !b -> a + b :: Int) Nothing u)
  attempt "nested" ((\(Just a) -> \b -> a + b :: Int) u)
  attempt "shared" (let f = \(Just a) b -> (a, b) :: (Int, Int) in f Nothing)
  attempt "twice" (let f = \(Just a) b -> (a, b) :: (Int, Int) in f Nothing 1)
  attempt "map" (length (map (\(x, 3) y -> x + y) [u, (1, 4)] :: [Int -> Int]))
  attempt "section" (foldr (\(Just x) k acc -> k (acc + x)) id [Nothing, Just 1] `seq` ())
  attempt "result" (foldr (\(Just x) k acc -> k (acc + x)) id [Nothing, Just (1 :: Int)] 0)
  attempt "case" ((\case { 3 -> \(Just y) -> y + 1; _ -> const 0 }) (3 :: Int) :: Maybe Int -> Int)
  attempt "lazy" ((\ ~(Just a) b -> b :: Int) u 3 :: Int)
  print (apply (Poly (\x 3 -> x)))
  attempt "polymorphic" (apply (Poly (\x 4 -> x)))
  print (map (\(a, b) c -> a * b + c) [(1, 2), (3, 4)] <*> [5, 6 :: Int])
