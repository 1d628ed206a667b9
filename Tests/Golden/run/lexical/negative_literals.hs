-- Literals with their signs: one lexeme, and -0.0 is the negative zero.
{-# LANGUAGE NegativeLiterals #-}
f :: Int -> Int
f -1 = 10
f x = x
main :: IO ()
main = do
  print (map isNegativeZero [-0.0, -0e5, 0.0], 1 / -0.0 :: Double, [-0.0 :: Float], -0.0 == (0.0 :: Double), -5.0e-1 :: Double)
  print (f -1, f (-1), abs -5, max -1 -2, -1 `mod` 3, (subtract 1) -2)
  print (minBound == (-9223372036854775808 :: Int), -0.0 :: Double, isNegativeZero -0.0)
  let x = 5
  print (x-1, x - 1, -x, [-1, -2 .. -5], (- 3))
