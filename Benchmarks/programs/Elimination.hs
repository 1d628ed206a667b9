-- Linear equations solved by elimination, exactly.
module Main where
import Data.Ratio
type Row = [Rational]
solve :: [Row] -> [Rational]
solve m = back (go m) where
  go [] = []
  go rows = let (p:rest) = pivot rows
                rest' = [ tail (zipWith (\a b -> b - a * (head r / head p)) p r) | r <- rest ]
            in p : go rest'
  pivot rs = let (zs, nz:rest) = span ((==0) . head) rs in nz : zs ++ rest
  back = foldr step []
  step (a:as) xs = let n = length xs; s = sum (zipWith (*) as xs) in (last as - s) / a : xs
  step [] xs = xs
main :: IO ()
main = do
  let n = 70
      m = [ [ fromIntegral ((i*i*7 + j*13 + i*j*j) `mod` 101 - 50) | j <- [1..n] ] ++ [fromIntegral i] | i <- [1..n :: Int] ]
      xs = solve m
  print (length xs, length (show (numerator (head xs))))
  print (sum (map (length . show . denominator) xs))
  print (and [ sum (zipWith (*) r xs) == last r | r <- m ])
