-- A number has no bit before its first.
import Data.Bits
import Numeric.Natural

main :: IO ()
main = do
  print [testBit (x :: Integer) i | x <- [5, -5, 2 ^ (70 :: Int)], i <- [minBound, -1, 0, 1, 70, maxBound]]
  print [testBit (x :: Natural) i | x <- [5, 2 ^ (70 :: Int)], i <- [minBound, -1, 0, 1, 70, maxBound]]
