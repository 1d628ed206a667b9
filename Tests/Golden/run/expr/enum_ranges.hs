module Main where
data D = Mon | Tue | Wed | Thu | Fri | Sat | Sun deriving (Show, Eq, Ord, Enum, Bounded)
main :: IO ()
main = do
  print [1 .. 5]
  print [5 .. 1]
  print [1, 3 .. 10]
  print [10, 8 .. 1]
  print [10, 8 .. 11]
  print [3, 3 .. 3] `seq` print (take 3 [3, 3 .. 3])
  print (take 4 [1 ..], take 4 [10, 7 ..])
  print [1.0 .. 3.5]
  print [1.0, 1.5 .. 3.2]
  print [3.0, 2.5 .. 1.2]
  print [0.1 .. 1]
  print ['a' .. 'f']
  print ['a', 'c' .. 'k']
  print ['z', 'x' .. 'p']
  print [Mon ..]
  print [Tue .. Fri]
  print [Mon, Wed ..]
  print [Sun, Fri ..]
  print [Sat, Thu .. Mon]
  print [Fri .. Tue]
  print ([minBound ..] :: [Bool], [LT ..], [()  ..])
  print (map fromEnum [Mon ..], toEnum 3 :: D, succ Mon, pred Sun)
  print [10 ^ 20 .. 10 ^ 20 + 2 :: Integer]
  print [2 ^ 64, 2 ^ 64 - 2 .. 2 ^ 64 - 7 :: Integer]
  print (length [maxBound - 2 .. maxBound :: Int], [minBound, minBound + 1 .. minBound + 2 :: Int])
  print [maxBound - 5, maxBound - 3 .. maxBound :: Int]
  print (sum [1 .. 100], product [1 .. 20 :: Integer])
  print (last ['\0' ..], [False, True ..])
  print (takeWhile (< 20) [x * x | x <- [1 ..]])
  print ([1 .. 0] :: [Integer], [5, 4 .. 5] :: [Integer], [5, 6 .. 4] :: [Int])
