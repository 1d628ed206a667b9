module Main where
class Shape a where { area :: a -> Double ; name :: a -> String
                    ; name _ = "shape" }
class Monoid' a where
  infixr 6 <+>
  (<+>) :: a -> a -> a
  unit
    :: a
  times :: Int -> a -> a
  times n x
    | n <= 0 = unit
    | otherwise = x <+> times (n - 1) x
data Sq = Sq Double; data Ci = Ci { radius :: Double }
instance Shape Sq where area (Sq a) = a * a
                        name _ = "square"
instance Shape Ci where
  area c = 3 * r * r where
    r = radius c
instance Monoid' [a] where
  (<+>) = (++)
  unit = []
instance Monoid' Int where { (<+>) = (+); unit = 0 }
instance (Monoid' a
         , Monoid' b)
      => Monoid' (a, b)
  where
  (a, b) <+> (c, d) = (a <+> c, b <+> d)
  unit = (unit, unit)
main :: IO ()
main = do
  print (area (Sq 2), area (Ci 2))
  putStrLn (name (Sq 1)); putStrLn (name (Ci 1))
  print (times 3 "ab", times 4 (5 :: Int), times 2 ("x", 1 :: Int))
