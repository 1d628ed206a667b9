module Main where
data Suit = Clubs | Diamonds | Hearts | Spades deriving (Show, Eq, Ord, Enum, Bounded)
newtype Even = Even Int deriving (Eq, Ord, Show)
instance Enum Even where
  toEnum n = Even (2 * n)
  fromEnum (Even n) = n `div` 2
  enumFrom = iterate succ
  enumFromTo a b = takeWhile (<= b) [a ..]
instance Bounded Even where { minBound = Even 0; maxBound = Even 10 }
data Card = Card Int Suit deriving (Eq, Ord, Show)
instance Bounded Card where
  minBound = Card 1 minBound
  maxBound = Card 3 maxBound
instance Enum Card where
  fromEnum (Card n s) = (n - 1) * 4 + fromEnum s
  toEnum i = let (q, r) = i `divMod` 4 in Card (q + 1) (toEnum r)
  enumFrom x = enumFromTo x maxBound
class (Bounded a, Enum a) => Finite a where
  universe :: [a]
  universe = [minBound .. maxBound]
  cyc :: a -> a
  cyc x | fromEnum x == fromEnum (maxBound `asTypeOf` x) = minBound
        | otherwise = succ x
instance Finite Bool
instance Finite Suit
instance Finite Card
instance Finite Even
allSame :: Finite a => (a -> a -> Bool) -> Bool
allSame f = and [f x y == f y x | x <- universe, y <- universe]
main :: IO ()
main = do
  print (universe :: [Suit], universe :: [Bool], universe :: [Even])
  print (length (universe :: [Card]), take 5 (universe :: [Card]), [Card 3 Hearts ..])
  print (map cyc [Clubs ..], cyc (Card 3 Spades), cyc True)
  print (allSame ((==) :: Suit -> Suit -> Bool), allSame ((<=) :: Bool -> Bool -> Bool))
  print ([Clubs, Hearts ..], take 3 [Even 2 ..], [Even 2 .. Even 7], succ (Even 4), pred (Even 4))
