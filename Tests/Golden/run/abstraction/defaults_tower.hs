-- A tower of classes with cyclic and superclass defaults; instances that override one link each; superclass access three levels up
module Main where

class Shape a where
  area, perimeter :: a -> Double
  area = (** 2) . (/ 4) . perimeter
  perimeter = (* 4) . sqrt . area
  describe :: a -> String
  describe x = nameOf x ++ "/" ++ show (area x)
  nameOf :: a -> String
  nameOf _ = "shape"
class (Eq a, Shape a) => Scalable a where
  scale :: Double -> a -> a
  scale k = iterate' (round k) grow
    where iterate' :: Int -> (b -> b) -> b -> b
          iterate' n f | n <= 1 = id
                       | otherwise = f . iterate' (n - 1) f
  grow :: a -> a
  grow = scale 2
  same :: a -> a -> Bool
  same x y = x == y || area x == area y
class (Show a, Scalable a) => Named a where
  full :: a -> String
  full x = describe x ++ " " ++ show x ++ " " ++ show (same x (scale 2 x))
class (Ord a, Named a) => Top a where
  top :: [a] -> String
  top xs = case xs of
    [] -> "none"
    _ -> full (maximum xs) ++ "; " ++ show (length (filter (same (head xs)) xs)) ++ "; " ++ nameOf (minimum xs)

newtype Square = Square Double deriving (Eq, Ord, Show)
data Rect = Rect { w, h :: Double } deriving (Eq, Ord, Show)
newtype Blob = Blob Double deriving (Eq, Ord, Show)
data Group a b = Group a [b] deriving (Eq, Ord, Show)

instance Shape Square where { perimeter (Square s) = 4 * s; nameOf = const "square" }
instance Scalable Square where scale k (Square s) = Square (k * s)
instance Named Square
instance Top Square
instance Shape Rect where { area r = w r * h r; perimeter (Rect a b) = 2 * (a + b) }
instance Scalable Rect where grow r = r { w = 2 * w r }
instance Named Rect where full = reverse . describe
instance Top Rect where top = concatMap full
instance Shape Blob where { area (Blob a) = a; describe b = "blob~" ++ show (perimeter b) }
instance Scalable Blob where { scale k (Blob a) = Blob (a * k * k); same _ _ = True }
instance Named Blob
instance Top Blob

instance (Shape a, Shape b) => Shape (Group a b) where
  area (Group a bs) = area a + sum (map area bs)
  nameOf (Group a bs) = nameOf a ++ "{" ++ concatMap nameOf bs ++ "}"
instance (Scalable a, Scalable b) => Scalable (Group a b) where
  scale k (Group a bs) = Group (scale k a) (map grow bs)
instance (Named a, Named b) => Named (Group a b)
instance (Top a, Top b) => Top (Group a b)

deep :: Top a => a -> a -> (Bool, Ordering, Double, String)
deep x y = (x == y, compare x y, area x + perimeter y, shows (scale 3 x) (describe y))

main :: IO ()
main = do
  putStrLn (top [Square 2, Square 3, Square 2])
  putStrLn (top [Rect 1 2, Rect 3 4])
  putStrLn (top [Blob 4, Blob 9, Blob 1])
  putStrLn (top ([] :: [Blob]))
  putStrLn (top [Group (Square 1) [Rect 1 1], Group (Square 1) [Rect 1 2, Rect 0 0], Group (Square 0) []])
  print (deep (Rect 1 2) (Rect 1 3))
  print (deep (Group (Blob 1) [Square 1]) (Group (Blob 1) []))
  putStrLn (full (Group (Group (Square 1) [Blob 4]) [Rect 5 6]))
