module Main where
sumTo :: Int -> Int
sumTo n = go 0 1
  where go acc i | i > n = acc
                 | otherwise = go (acc + i * i `mod` 7) (i + 1)
main :: IO ()
main = print (sumTo 300000000)
