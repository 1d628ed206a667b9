module Main where
newtype Poly = Poly [Int] deriving Eq
instance Show Poly where
  showsPrec _ (Poly []) = showChar '0'
  showsPrec d (Poly cs) = showParen (d > 6) (foldr1 (\a b -> a . showString " + " . b) terms)
    where terms = [term c i | (c, i) <- reverse (zip cs [0 :: Int ..]), c /= 0]
          term c 0 = showsPrec 7 c
          term c 1 = showsPrec 7 c . showChar 'x'
          term c i = showsPrec 7 c . showString "x^" . shows i
norm :: [Int] -> Poly
norm = Poly . reverse . dropWhile (== 0) . reverse
instance Num Poly where
  Poly a + Poly b = norm (go a b) where
    go (x : xs) (y : ys) = (x + y) : go xs ys
    go xs [] = xs
    go [] ys = ys
  Poly a * Poly b = norm (foldr (\x acc -> addL (map (x *) b) (0 : acc)) [] a)
    where addL (x : xs) (y : ys) = x + y : addL xs ys
          addL xs [] = xs
          addL [] ys = ys
  negate (Poly a) = Poly (map negate a)
  abs = id
  signum p = p
  fromInteger 0 = Poly []
  fromInteger n = Poly [fromInteger n]
newtype Mod7 = Mod7 Int deriving (Eq, Ord)
instance Show Mod7 where show (Mod7 n) = show n ++ "~"
instance Num Mod7 where
  Mod7 a + Mod7 b = Mod7 ((a + b) `mod` 7)
  Mod7 a - Mod7 b = Mod7 ((a - b) `mod` 7)
  Mod7 a * Mod7 b = Mod7 ((a * b) `mod` 7)
  abs = id
  signum _ = 1
  fromInteger n = Mod7 (fromInteger (n `mod` 7))
instance Fractional Mod7 where
  recip a = a ^ (5 :: Int)
  fromRational _ = error "no"
data Dual = Dual Double Double deriving (Show, Eq)
instance Num Dual where
  Dual a a' + Dual b b' = Dual (a + b) (a' + b')
  Dual a a' * Dual b b' = Dual (a * b) (a * b' + a' * b)
  negate (Dual a a') = Dual (negate a) (negate a')
  abs = undefined
  signum = undefined
  fromInteger n = Dual (fromInteger n) 0
instance Fractional Dual where
  recip (Dual a a') = Dual (recip a) (-a' / (a * a))
  fromRational r = Dual (fromRational r) 0
instance Floating Dual where
  pi = Dual pi 0
  exp (Dual a a') = Dual (exp a) (a' * exp a)
  log (Dual a a') = Dual (log a) (a' / a)
  sin (Dual a a') = Dual (sin a) (a' * cos a)
  cos (Dual a a') = Dual (cos a) (-a' * sin a)
  asin = undefined; acos = undefined; atan = undefined; sinh = undefined; cosh = undefined
  asinh = undefined; acosh = undefined; atanh = undefined
deriv :: (Dual -> Dual) -> Double -> Double
deriv f x = let Dual _ d = f (Dual x 1) in d
instance Num b => Num (a -> b) where
  (f + g) x = f x + g x
  (f * g) x = f x * g x
  negate f = negate . f
  abs f = abs . f
  signum f = signum . f
  fromInteger = const . fromInteger
main :: IO ()
main = do
  let x = Poly [0, 1]
  print ((x + 1) ^ 3, x * x - 1, (x - 2) * (x + 2), Just (x * 2 - 3), x - x)
  print (3 + 5 * 6 :: Mod7, 1 / 3 :: Mod7, sum [1, 4, 6] :: Mod7, 2 ^ 10 :: Mod7)
  print (deriv (\t -> t * t * t + 2 * t) 3, deriv (\t -> 1 / t) 2, deriv (\t -> sin t * exp t) 0, deriv (** 3) 2)
  print ((sin * sin + cos * cos) (1 :: Double) > 0.999, ((+ 1) * (subtract 1) + 3) 5)
