module Main where
main :: IO ()
main = do
  let xs = [0.5, 1.5, 2.5, -0.5, -1.5, -2.5, 2.4, 2.6, -2.4, -2.6, 0, -0.0, 1e10, 0.49999999999999994] :: [Double]
  print (map round xs :: [Int])
  print (map truncate xs :: [Int])
  print (map ceiling xs :: [Int])
  print (map floor xs :: [Int])
  print (map round xs :: [Integer])
  print (map (fst . properFraction) xs :: [Integer])
  print (map (snd . (properFraction :: Double -> (Int, Double))) xs)
  print (round (2 ** 53 + 1 :: Double) :: Integer, round (1e20 :: Double) :: Integer, floor (-1e20 :: Double) :: Integer, ceiling (1e-320 :: Double) :: Int)
  print (truncate (2 ** 62 :: Double) :: Int, truncate (1e100 :: Double) :: Integer, round (1e15 + 0.5 :: Double) :: Integer)
  print (map round ([0.5, 1.5, 2.5, -3.5] :: [Float]) :: [Int], floor (-0.5 :: Float) :: Integer)
  print (fromIntegral (round (3.7 :: Double) :: Int) == (4 :: Double), realToFrac (1 / 3 :: Double) :: Float)
  print (toRational (0.1 :: Double), toRational (-2.5 :: Double), fromRational 0.1 :: Double, fromRational (1 / 3) :: Float)
  print (floor (fromIntegral (maxBound :: Int) :: Double) :: Integer)
  print (0.1 + 0.2 == (0.3 :: Double), 0.1 + 0.2 == (0.3 :: Float), 1e16 + 1 == (1e16 :: Double))
  print (ceiling (2.000000000000001 :: Double) :: Int, floor (1.9999999999999998 :: Double) :: Int, round (4503599627370497.5 :: Double) :: Integer)
