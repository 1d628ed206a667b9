-- Geometry with exact rationals and doubles by one class-polymorphic code: hulls, areas, intersections, closest pairs.
module Main where

import Data.Function (on)
import Data.List (groupBy, minimumBy, partition, sort, sortBy, tails)
import Data.Ord (comparing)
import Data.Ratio

data V a = V { vx, vy :: !a } deriving (Eq, Ord)

instance Show a => Show (V a) where
  showsPrec d (V x y) = showParen (d > 9) (showsPrec 10 x . showString " :& " . showsPrec 10 y)

instance Functor V where fmap f (V x y) = V (f x) (f y)

infixl 6 ^-^
infixl 7 `cross`, `dot`
(^-^) :: Num a => V a -> V a -> V a
V a b ^-^ V c d = V (a - c) (b - d)

cross, dot :: Num a => V a -> V a -> a
V a b `cross` V c d = a * d - b * c
V a b `dot` V c d = a * c + b * d

data Turn = Clockwise | Straight | Counter deriving (Eq, Ord, Enum, Bounded, Show)

turn :: (Num a, Ord a) => V a -> V a -> V a -> Turn
turn a b c = toEnum (1 + fromEnum (compare ((b ^-^ a) `cross` (c ^-^ b)) 0) - 1)

hull :: (Num a, Ord a) => [V a] -> [V a]
hull ps | length pts < 3 = pts
        | otherwise = half pts ++ half (reverse pts)
  where
    pts = map head (groupBy (==) (sort ps))
    half = init . reverse . foldl add []
    add (b : a : rest) c | turn a b c /= Counter = add (a : rest) c
    add stack c = c : stack

area :: Fractional a => [V a] -> a
area ps = sum (zipWith cross ps (drop 1 (cycle ps))) / 2

inside :: (Num a, Ord a) => [V a] -> V a -> Bool
inside ps p = all (\(a, b) -> turn a b p /= Clockwise) (zip ps (tail (cycle ps)))

intersection :: (Fractional a, Ord a) => (V a, V a) -> (V a, V a) -> Maybe (V a)
intersection (p, p') (q, q')
  | d == 0 = Nothing
  | t >= 0, t <= 1, u >= 0, u <= 1 = Just (V (vx p + t * vx r) (vy p + t * vy r))
  | otherwise = Nothing
  where
    (r, s) = (p' ^-^ p, q' ^-^ q)
    d = r `cross` s
    t = (q ^-^ p) `cross` s / d
    u = (q ^-^ p) `cross` r / d

closest :: [V Double] -> (Double, V Double, V Double)
closest ps = go (sortBy (comparing vx) ps)
  where
    key (d, _, _) = d
    brute qs = minimumBy (comparing key) [(dist a b, a, b) | a : rest <- tails qs, b <- rest]
    go qs
      | n <= 3 = brute qs
      | otherwise = minimumBy (comparing key) (best : [(dist a b, a, b) | a : rest <- tails strip, b <- takeWhile (near a) rest])
      where
        n = length qs
        (l, r) = splitAt (n `div` 2) qs
        best = minimumBy (comparing key) [go l, go r]
        mid = vx (head r)
        strip = sortBy (comparing vy) (filter (\q -> abs (vx q - mid) < key best) qs)
        near a b = vy b - vy a < key best
    dist a b = let v = a ^-^ b in sqrt (v `dot` v)

points :: Int -> [V Rational]
points n = take n (zipWith (\a b -> V (a % 7) (b % 5)) xs (drop 3 xs))
  where xs = map (\k -> k * k `mod` 101 - 50) [3, 10 ..]

main :: IO ()
main = do
  let ps = points 40
      h = hull ps
  print h
  print (area h, map (fromRational :: Rational -> Double) [area h])
  print (all (inside h) ps, inside h (V 100 0), length (filter (`notElem` h) ps))
  let hd = hull (map (fmap fromRational) ps) :: [V Double]
  print (length hd == length h, abs (area hd - fromRational (area h)) < 1e-9)
  print (map (uncurry intersection) [((V 0 0, V 2 2), (V 0 2, V 2 0)), ((V 0 0, V 1 1), (V 2 0, V 3 1)), ((V 0 0, V 1 0), (V (-1) (-1), V 2 (1 % 3)))])
  let (d, a, b) = closest [V (fromIntegral (i * i `mod` 97)) (fromIntegral (i * 31 `mod` 89)) | i <- [1 .. 60 :: Int]]
  print (d, min a b, max a b)
  print (fmap negate (V 1 (-2 :: Int)), Just (V (-1.5) (2 :: Double)), partition (== Counter) [minBound ..])
  print ([turn (V 0 0) (V 1 0) p | p <- [V 2 (-1), V 2 0, V 2 (1 :: Int)]], hull [V 1 1, V 1 (1 :: Int)])
