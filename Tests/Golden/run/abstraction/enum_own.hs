-- Own Enum instances behind [a..], [a,b..c] sugar; derived Enum/Bounded/Ix on enumerations, products and nested tuples
module Main where
import Data.Ix
import Data.Array

data Day = Mon | Tue | Wed | Thu | Fri | Sat | Sun deriving (Eq, Ord, Show, Read, Enum, Bounded, Ix)
data Point = Point { px :: Int, py :: Day } deriving (Eq, Ord, Show, Ix)
data Pair' a b = a :*: b deriving (Eq, Ord, Show, Bounded, Ix)
infixr 3 :*:
newtype Even = Even Int deriving (Eq, Ord)
instance Show Even where showsPrec d (Even n) = showParen (d > 10) (showString "Even " . showsPrec 11 n)
instance Enum Even where
  fromEnum (Even n) = n `div` 2
  toEnum n = Even (2 * n)
  enumFrom = iterate succ
instance Bounded Even where { minBound = Even (-4); maxBound = Even 6 }

data Cyc = A | B | C deriving (Eq, Show)
instance Enum Cyc where
  fromEnum A = 0
  fromEnum B = 1
  fromEnum C = 2
  toEnum n = [A, B, C] !! (n `mod` 3)
  succ = toEnum . (+ 1) . fromEnum
  enumFrom x = x : enumFrom (succ x)
  enumFromTo x y = x : if x == y then [] else enumFromTo (succ x) y

newtype Rat' = Rat' Double deriving (Show, Eq, Ord)
instance Enum Rat' where
  toEnum = Rat' . fromIntegral
  fromEnum (Rat' d) = truncate d
  enumFromThenTo (Rat' a) (Rat' b) (Rat' c) = map Rat' (takeWhile ((if b >= a then (<=) else (>=)) c . id . (\v -> v)) [a, b .. c]) `seq` [Rat' (a + k * (b - a)) | k <- [0 .. 3], a + k * (b - a) <= c]

universe :: (Enum a, Bounded a) => [a]
universe = [minBound .. maxBound]

main :: IO ()
main = do
  print ([Mon ..], [Tue, Thu ..], [Sun, Fri ..], [Sat, Fri .. Tue], [Fri .. Mon])
  print (succ Mon, pred Sun, fromEnum Sat, toEnum 3 :: Day, read "[Mon,Sun]" :: [Day], [x | x <- universe, x > Thu])
  print (take 3 [Even 4 ..], [Even (-2) .. Even 4], [Even 0, Even 4 .. Even 13], universe :: [Even])
  print (take 5 [B ..], [C .. B], map fromEnum [A, C], take 4 (map succ [A, B, C]))
  print [Rat' 1, Rat' 1.5 .. Rat' 2.25]
  print (range (Mon :*: False, Tue :*: True), (minBound, maxBound) :: (Pair' Bool Day, Pair' Day Ordering))
  print (index (Point 0 Mon, Point 2 Sun) (Point 1 Wed), inRange (Point 0 Tue, Point 2 Thu) (Point 1 Mon), rangeSize (Point 0 Tue, Point 2 Thu), rangeSize (Point 3 Mon, Point 2 Sun))
  print (map (index (A' , C')) [A', B', C'], length (range ((Mon, 'a', 1 :: Int), (Wed, 'c', 2))))
  let arr = listArray (Point (-1) Fri, Point 1 Sun) [1 :: Int ..]
  print (arr ! Point 0 Sat, sum (elems arr), fmap negate arr ! Point 1 Fri)
  print (bounds (ixmap (Fri, Sun) (Point 0) arr), elems (ixmap (Fri, Sun) (Point 0) arr))
  print (accumArray (+) 0 (Mon, Sun) [(toEnum (n `mod` 7), n) | n <- [1 .. 20]] ! Wed :: Int)
  print ([LT ..], [False ..], ['a', 'd' .. 'm'], [10, 8 .. 1 :: Int], [1.0, 1.5 .. 3.2 :: Double], zip [Mon ..] (zip "ab" [() ..]))

data T' = A' | B' | C' deriving (Eq, Ord, Ix)
