{-# LANGUAGE ImplicitParams #-}
module Main where
import Data.List (sortBy)

sortBy' :: (?cmp :: a -> a -> Ordering) => [a] -> [a]
sortBy' = sortBy ?cmp

least :: (?cmp :: a -> a -> Ordering) => [a] -> a
least xs = head (sortBy' xs)

logIt :: (?level :: Int, ?name :: String) => String -> String
logIt s = replicate ?level ' ' ++ ?name ++ ": " ++ s

nested :: (?level :: Int, ?name :: String) => String
nested = let ?level = ?level + 2 in logIt "inner" ++ "/" ++ (let ?name = "other" in logIt "x")

inferred x = x + ?y

f :: (?x :: Int) => Int
f = ?x * 2

mono = let ?x = 5 in let g y = y + ?x in (let ?x = 10 in g 1, g 1)
monoR = let ?x = 5 in let h = ?x + 1 in (let ?x = 10 in h, h)

swap' = let { ?x = 1 :: Int; ?y = 2 :: Int } in let { ?x = ?y; ?y = ?x } in (?x, ?y)

len_acc1 [] = let ?acc = 0 in ?acc
len_acc1 xs = let ?acc = 0 in go xs
  where go :: (?acc :: Int) => [a] -> Int
        go [] = ?acc
        go (_:ys) = let ?acc = ?acc + 1 in go ys

guarded :: Int -> Int
guarded n
  | n == 4 = k where k = 0
guarded n
  | let ?x = 5, f + n > 10 + ?z, let ?x = ?x + ?z = f + n
  | let ?x = 6 = f
 where ?z = 2 :: Int

main :: IO ()
main = do
  let ?cmp = compare :: Int -> Int -> Ordering
  print (least [3, 1, 2])
  print (let ?cmp = flip compare in sortBy' "hello")
  let { ?level = 1; ?name = "me" }
  putStrLn nested
  putStrLn (logIt "end")
  let ?y = 10 :: Int
  print (inferred 3)
  print (let ?x = 21 in f)
  print mono
  print monoR
  print swap'
  print (len_acc1 "hello")
  let ?x = 4
  let k :: (?x :: Int) => Int
      k = f + ?x
  print (k, let ?x = 1 in k, map (\z -> z + ?x) [1, 2])
  print (map guarded [1, 2, 3, 4])
  print [f + y + ?x | let ?x = 30, y <- [1, 2], let ?x = ?x + y]
