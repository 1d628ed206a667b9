module Main where
infixl 6 ^+^, ^-^
infixl 7 *^, ^*
infix 7 <.>
class VectorSpace v where
  (^+^), (^-^) :: v -> v -> v
  zero :: v
  (*^) :: Double -> v -> v
  (^*) :: v -> Double -> v
  v ^* s = s *^ v
  (<.>) :: v -> v -> Double
  a ^-^ b = a ^+^ (-1) *^ b
  norm2 :: v -> Double
  norm2 v = v <.> v
data V2 = V2 Double Double deriving (Show, Eq)
data V3 = V3 Double Double Double deriving (Show, Eq)
instance VectorSpace V2 where
  V2 a b ^+^ V2 c d = V2 (a + c) (b + d)
  zero = V2 0 0
  s *^ V2 a b = V2 (s * a) (s * b)
  V2 a b <.> V2 c d = a * c + b * d
instance VectorSpace V3 where
  (^+^) (V3 a b c) (V3 d e f) = V3 (a + d) (b + e) (c + f)
  zero = V3 0 0 0
  (*^) s (V3 a b c) = V3 (s * a) (s * b) (s * c)
  (<.>) (V3 a b c) (V3 d e f) = a * d + b * e + c * f
  norm2 (V3 0 0 c) = c * c
  norm2 v = v <.> v
instance VectorSpace Double where
  (^+^) = (+)
  (^-^) = (-)
  zero = 0
  (*^) = (*)
  (<.>) = (*)
instance (VectorSpace a, VectorSpace b) => VectorSpace (a, b) where
  (a, b) ^+^ (c, d) = (a ^+^ c, b ^+^ d)
  zero = (zero, zero)
  s *^ (a, b) = (s *^ a, s *^ b)
  (a, b) <.> (c, d) = a <.> c + b <.> d
sumV :: VectorSpace v => [v] -> v
sumV = foldr (^+^) zero
lerp :: VectorSpace v => Double -> v -> v -> v
lerp t a b = a ^* (1 - t) ^+^ t *^ b
main :: IO ()
main = do
  print (V2 1 2 ^+^ 2 *^ V2 1 1 ^-^ V2 0.5 0.5)
  print (sumV [V3 1 2 3, V3 4 5 6], V3 1 2 3 <.> V3 4 5 6, norm2 (V2 3 4))
  print (lerp 0.25 (V2 0 0) (V2 4 8), lerp 0.5 (1.0 :: Double) 3)
  print ((V2 1 1, 2.0 :: Double) ^+^ (V2 2 2, 3), norm2 (V2 1 1, V3 1 1 1))
