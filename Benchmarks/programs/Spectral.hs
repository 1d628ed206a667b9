-- The spectral norm of an infinite matrix, by lists of doubles.
module Main where
entry :: Int -> Int -> Double
entry i j = 1 / fromIntegral ((i + j) * (i + j + 1) `div` 2 + i + 1)

times, timesT :: Int -> [Double] -> [Double]
times n v = [sum (zipWith (\j x -> entry i j * x) [0 ..] v) | i <- [0 .. n - 1]]
timesT n v = [sum (zipWith (\j x -> entry j i * x) [0 ..] v) | i <- [0 .. n - 1]]

main :: IO ()
main = do
  let n = 1000
      step v = timesT n (times n v)
      u = iterate step (replicate n 1) !! 8
      v = step u
  print (sqrt (sum (zipWith (*) u v) / sum (zipWith (*) u u)))
