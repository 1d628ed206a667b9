-- Forward-mode differentiation: a Num tower on dual numbers over any Floating, nested for second derivatives
module Main where

data Dual a = Dual a a deriving (Eq, Show)

instance Ord a => Ord (Dual a) where compare (Dual a _) (Dual b _) = compare a b

instance Num a => Num (Dual a) where
  Dual a a' + Dual b b' = Dual (a + b) (a' + b')
  Dual a a' - Dual b b' = Dual (a - b) (a' - b')
  Dual a a' * Dual b b' = Dual (a * b) (a * b' + a' * b)
  negate (Dual a a') = Dual (negate a) (negate a')
  abs (Dual a a') = Dual (abs a) (a' * signum a)
  signum (Dual a _) = Dual (signum a) 0
  fromInteger n = Dual (fromInteger n) 0
instance Fractional a => Fractional (Dual a) where
  Dual a a' / Dual b b' = Dual (a / b) ((a' * b - a * b') / (b * b))
  fromRational r = Dual (fromRational r) 0
instance Real a => Real (Dual a) where toRational (Dual a _) = toRational a
instance RealFrac a => RealFrac (Dual a) where
  properFraction (Dual a a') = let (n, f) = properFraction a in (n, Dual f a')
instance (Ord a, Floating a) => Floating (Dual a) where
  pi = Dual pi 0
  exp (Dual a a') = Dual (exp a) (a' * exp a)
  log (Dual a a') = Dual (log a) (a' / a)
  sin (Dual a a') = Dual (sin a) (a' * cos a)
  cos (Dual a a') = Dual (cos a) (negate (a' * sin a))
  sqrt (Dual a a') = let r = sqrt a in Dual r (a' / (2 * r))
  asin = undefined; acos = undefined; atan = undefined
  sinh = undefined; cosh = undefined; asinh = undefined; acosh = undefined; atanh = undefined

diff :: Num a => (Dual a -> Dual a) -> a -> a
diff f x = let Dual _ d = f (Dual x 1) in d

diffs :: Num a => (Dual a -> Dual a) -> (Dual (Dual a) -> Dual (Dual a)) -> a -> (a, a)
diffs f g x = (diff f x, diff (diff g) x)

poly :: Num a => a -> a
poly x = 3 * x ^ (4 :: Int) - 2 * x * x + x - 7

newton :: (Ord a, Fractional a) => (Dual a -> Dual a) -> a -> [a]
newton f = iterate (\x -> let Dual y y' = f (Dual x 1) in x - y / y')

main :: IO ()
main = do
  print (map (diff poly) [-1, 0, 2 :: Integer])
  print (diffs poly poly (2 :: Integer), diffs poly poly (0.5 :: Double))
  print (diff (diff (diff poly)) (5 :: Int))
  print (diff (\x -> 1 / (x + 0.5)) (1.5 :: Rational))
  print (diff (\x -> x ^^ (-2 :: Int)) (0.5 :: Double))
  print (fromIntegral (round (1e6 * diff (\x -> exp (sin x) * log x) 2 :: Double) :: Integer) / 1e6 :: Double)
  print (map (\n -> fromIntegral (round (n * 1e9) :: Integer) / 1e9) (take 6 (newton (\x -> x * x - 2) (1 :: Double))))
  print (take 4 (newton (\x -> x * x - 2) (1 :: Rational)))
  print (truncate (Dual 3.75 1 :: Dual Double) :: Int, round (Dual (-2.5) 0 :: Dual Double) :: Int, ceiling (Dual 2.1 9 :: Dual Double) :: Int)
  print (maximum [Dual 1 9, Dual 3 1, Dual 2 (5 :: Int)], sum [1, Dual 2 3, 4 :: Dual Int], product (map fromIntegral [1 .. 4 :: Int]) :: Dual Int)
  print (diff (\x -> if x > 1 then x * x else abs (negate x)) 3 :: Int, diff (\x -> if x > 1 then x * x else abs (negate x)) (-3) :: Int)
  print (realToFrac (Dual 1.25 0 :: Dual Double) :: Double, diff sqrt (16 :: Double))
