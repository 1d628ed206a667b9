module Main where
default (Int, Double)
main :: IO ()
main = do
  print (2 ^ 63)
  print (maxBound' + 1)
  print (1 / 4)
  print (fromIntegral (2 ^ 40 :: Integer) * 2 ^ 30)
  print (toInteger (3 * 4))
  where maxBound' = 9223372036854775807
