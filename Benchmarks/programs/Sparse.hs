-- Sparse matrices as maps of maps; a power iteration and a rational solve.
module Main where
import qualified Data.Map.Strict as M
import Data.Ratio
type Vec a = M.Map Int a
type Mat a = M.Map Int (Vec a)
fromList' :: [((Int, Int), a)] -> Mat a
fromList' xs = M.fromListWith M.union [ (i, M.singleton j v) | ((i, j), v) <- xs ]
dot :: Num a => Vec a -> Vec a -> a
dot a b = sum (M.elems (M.intersectionWith (*) a b))
mulMV :: Num a => Mat a -> Vec a -> Vec a
mulMV m v = M.map (`dot` v) m
mulMM :: (Eq a, Num a) => Mat a -> Mat a -> Mat a
mulMM a b = M.map row a
  where row r = M.filter (/= 0) (M.unionsWith (+) [ M.map (x *) (M.findWithDefault M.empty k b) | (k, x) <- M.toList r ])
norm :: Vec Double -> Double
norm v = sqrt (sum (map (^ (2 :: Int)) (M.elems v)))
power :: Mat Double -> Int -> Vec Double -> (Double, Vec Double)
power m n v0 = go n v0 0
  where go 0 v l = (l, v)
        go k v _ = let w = mulMV m v; l = norm w in go (k - 1) (M.map (/ l) w) l
hilbert :: Int -> Mat Rational
hilbert n = fromList' [ ((i, j), 1 % fromIntegral (i + j - 1)) | i <- [1 .. n], j <- [1 .. n] ]
solve :: Mat Rational -> Vec Rational -> Vec Rational
solve m b = back (eliminate (M.toAscList (M.mapWithKey (\i r -> (r, b M.! i)) m)))
  where
    eliminate [] = []
    eliminate ((i, (r, y)) : rest) = (i, r, y) : eliminate [ (k, (M.filter (/= 0) (M.unionWith (+) r' (M.map (* negate f) r)), y' - f * y)) | (k, (r', y')) <- rest, let f = M.findWithDefault 0 i r' / (r M.! i) ]
    back = foldr (\(i, r, y) sol -> M.insert i ((y - sum [ c * (sol M.! j) | (j, c) <- M.toList r, j /= i, M.member j sol ]) / (r M.! i)) sol) M.empty
main :: IO ()
main = do
  let n = 500
      lap = fromList' (concat [ [((i, i), 2), ((i, i `mod` n + 1), -1), ((i, (i - 2) `mod` n + 1), -1)] | i <- [1 .. n] ]) :: Mat Double
      (l, v) = power lap 300 (M.fromList [ (i, fromIntegral (i * i `mod` 7)) | i <- [1 .. n] ])
  print (l, M.size v)
  let p = mulMM lap (mulMM lap lap)
  print (M.size p, sum (map M.size (M.elems p)), sum (concatMap M.elems (M.elems p)))
  let h = hilbert 30
      x = solve h (M.fromList [ (i, 1) | i <- [1 .. 30] ])
  print (sum (M.elems x))
