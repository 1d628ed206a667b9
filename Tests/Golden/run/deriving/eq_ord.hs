module Main where
import Data.List (sort, maximumBy, nub)
data C = R | G | B | RGB Int Int Int | Named { nm :: String, alpha :: Double } deriving (Eq, Ord, Show)
data T a = L | N (T a) a (T a) deriving (Eq, Ord, Show)
newtype Age = Age Int deriving (Eq, Ord, Show)
data Op a b = a :+: b | b :-: a | Z deriving (Eq, Ord, Show)
data Rec = Rec { r1 :: Int, r2 :: Maybe Rec } deriving (Eq, Ord, Show)
data One = One deriving (Eq, Ord, Show)
data Strict = S !Int !Char deriving (Eq, Ord, Show)
data Nan = Nan Double deriving (Eq, Ord)
main :: IO ()
main = do
  let cs = [Named "b" 1, RGB 1 2 4, RGB 1 2 3, B, R, Named "a" 2, G, Named "a" 1]
  print (sort cs)
  print [compare a b | a <- take 4 cs, b <- take 4 cs]
  print (N L 1 L == N L 1 L, N L 1 L == N L 2 L, N L 1 L < N (N L 0 L) 0 L, L < N undefined 1 L)
  print (maximum [Age 3, Age 10], Age 1 `compare` Age 2, min (Age 1) (Age 0))
  print (sort [1 :+: 'a', 'b' :-: 1, Z, 0 :+: 'z', 'a' :-: 2])
  print (Rec 1 Nothing < Rec 1 (Just (Rec 0 Nothing)), Rec 1 (Just (Rec 2 Nothing)) == Rec 1 (Just (Rec 2 Nothing)))
  print (One == One, One < One, compare One One, One >= One)
  print (nub [S 1 'a', S 1 'a', S 1 'b'], S 1 'a' <= S 1 'b', max (S 1 'b') (S 2 'a'))
  print (Nan (0 / 0) == Nan (0 / 0), Nan (0 / 0) < Nan 1, compare (Nan (0 / 0)) (Nan 1), Nan 1 >= Nan (0 / 0))
  print (R /= G, R > G, B >= B, RGB 0 0 0 > B, [R ..< B])
  where a ..< b = (a, b)
