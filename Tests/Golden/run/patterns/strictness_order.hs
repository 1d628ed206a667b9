module Main where
import Control.Exception
-- what each match forces, observed with exceptions
try' :: String -> a -> IO ()
try' name x = do
  r <- try (evaluate x)
  case r of
    Left (ErrorCall e) -> putStrLn (name ++ ": " ++ e)
    Right _ -> putStrLn (name ++ ": fine")
b1, b2 :: a
b1 = errorWithoutStackTrace "first"
b2 = errorWithoutStackTrace "second"
f :: Bool -> Bool -> Int
f _ True = 1
f True _ = 2
f _ _ = 3
g :: [Int] -> [Int] -> Int
g [] _ = 0
g _ [] = 1
g (x : _) (y : _) = x + y
newtype N = N Int
data D = D Int
data S = S !Int
n :: N -> Int
n (N _) = 1
d :: D -> Int
d (D _) = 1
h :: (Int, Int) -> Int
h (1, 2) = 1
h (_, 3) = 2
h _ = 3
main :: IO ()
main = do
  try' "f b1 b2" (f b1 b2)
  try' "f b1 True" (f b1 True)
  try' "f b1 False" (f b1 False)
  try' "f True b2" (f True b2)
  try' "g [] b" (g [] b1)
  try' "g b []" (g b1 [])
  try' "g [b] [1]" (g [b1] [1])
  try' "newtype" (n b1)
  try' "data" (d b1)
  try' "data field" (d (D b1))
  try' "strict field" (case S b1 of S _ -> 1 :: Int)
  try' "strict con" (S b1)
  try' "lazy con" (D b1)
  try' "h (b,2)" (h (b1, 2))
  try' "h (2,b)" (h (2, b2))
  try' "irrefutable" (case b1 of ~(a, c) -> 1 :: Int)
  try' "wild" (case b1 of _ -> 1 :: Int)
  try' "var" (case b1 of x -> 1 :: Int)
  try' "let" (let (a, c) = b1 in 1 :: Int)
  try' "let used" (let (a, c) = b1 :: (Int, Int) in a)
  try' "seq" (b1 `seq` b2 :: Int)
  try' "seq lam" ((\x -> b1 :: Int) `seq` ())
  try' "seq fn" ((b1 :: Int -> Int) `seq` ())
  try' "composed" ((b1 :: Int -> Int) . (+ 1))
  try' "&&" (False && b1)
  try' "||" (b1 || True)
  try' "fst" (fst (1 :: Int, b2 :: Int))
