module Main where
main :: IO ()
main = do
  print (sum [1 .. 10 ^ 7 :: Int])
  let xs = [1 .. 1000000] :: [Int]
  print (foldr (\x k acc -> k $! (acc + x)) id xs 0)
