module Main where
import Data.Ix
import Control.Exception
data D = A | B | C | D | E deriving (Show, Eq, Ord, Enum, Bounded, Ix)
data P = P { px :: Int, py :: Int } deriving (Show, Eq, Ord, Ix)
data Pair = Pair Bool D deriving (Show, Eq, Ord, Bounded)
data T = T Bool Bool Ordering deriving (Show, Eq, Ord, Bounded, Ix)
data Solo = Solo deriving (Show, Eq, Ord, Enum, Bounded, Ix)
newtype N = N Int deriving (Show, Eq, Ord, Bounded, Ix)
try' :: Show a => a -> IO ()
try' a = do
  r <- try (evaluate a)
  case r of
    Left (ErrorCall m) -> putStrLn ("error: " ++ takeWhile (/= '\n') m)
    Right v -> print v
main :: IO ()
main = do
  print ([minBound .. maxBound :: D], [A, C ..], [E, C ..], [E, D .. B], [B ..], [D .. B])
  print (map fromEnum [A ..], map toEnum [0, 4] :: [D], succ A, pred E)
  print (range (B, D), index (B, D) C, inRange (B, D) E, rangeSize (A, E))
  print (range (P 0 0, P 1 2), index (P 0 0, P 3 3) (P 2 1), inRange (P 0 0, P 3 3) (P 4 0))
  print (minBound :: Pair, maxBound :: Pair, minBound :: T, maxBound :: T)
  print (length (range (minBound :: T, maxBound)), index (minBound, maxBound) (T True False EQ))
  print ([minBound ..] :: [Solo], range (Solo, Solo), index (Solo, Solo) Solo)
  print (range (N 1, N 3), index (N 1, N 3) (N 2), minBound :: N)
  print (range ((0, 'a'), (1, 'c')), index ((0, 0, 0), (2, 2, 2)) (1, 1, 1), range (5, 3), rangeSize (5, 3))
  try' (succ E)
  try' (pred A)
  try' (toEnum 9 :: D)
  try' (succ (maxBound :: Int))
  try' (pred False)
  try' (toEnum 2 :: Bool)
