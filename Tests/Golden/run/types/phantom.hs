module Main where
newtype Distance u = Distance Double deriving (Show, Eq, Ord)
data Km
data Mile
newtype Tagged t a = Tagged { untag :: a } deriving (Show, Eq)
type Pred a = a -> Bool
type Assoc k = [(k, Int)]
type Endo' a = a -> a
type Pair a = (a, a)
type Nested = Pair (Pair Int)
km :: Double -> Distance Km
km = Distance
miles :: Double -> Distance Mile
miles = Distance
toKm :: Distance Mile -> Distance Km
toKm (Distance d) = Distance (d * 1.609344)
add :: Distance u -> Distance u -> Distance u
add (Distance a) (Distance b) = Distance (a + b)
class Describe t where describe :: Tagged t a -> String
instance Describe Km where describe _ = "km"
instance Describe Mile where describe _ = "miles"
instance Describe Int where describe _ = "int"
instance Describe [t] where describe _ = "list"
retag :: Tagged t a -> Tagged s a
retag (Tagged a) = Tagged a
both :: Pred a -> Pred a -> Pred a
both p q x = p x && q x
count :: Eq k => k -> Endo' (Assoc k)
count k [] = [(k, 1)]
count k ((k', n) : r) | k == k' = (k, n + 1) : r
                      | otherwise = (k', n) : count k r
flat :: Nested -> [Int]
flat ((a, b), (c, d)) = [a, b, c, d]
main :: IO ()
main = do
  print (add (km 1) (toKm (miles 2)))
  putStrLn (describe (Tagged 1 :: Tagged Km Int) ++ describe (retag (Tagged 'x' :: Tagged Km Char) :: Tagged [()] Char))
  print (filter (both even (> 3)) [1 .. 10])
  print (foldr count [] "mississippi")
  print (flat ((1, 2), (3, 4)))
  print (untag (Tagged 5 :: Tagged Mile Int), km 1 < km 2)
