{-# LANGUAGE TypeFamilies, DataKinds, KindSignatures, FlexibleContexts #-}
module Main where
import Shapes
import Data.Proxy
data Sq = Sq Int
data Disc = Disc Double
instance Shape Sq where
  type Area Sq = Int
  type Name Sq = ()
  area (Sq n) = n * n
instance Shape Disc where
  type Name Disc = ()
  area (Disc r) = 3 * r * r
type instance Conv Bool = Int
describe :: Shape s => s -> String
describe s = show (area s)
total c = sum (collect c)
p :: Proxy (Plus Two ('S 'Z)) -> Proxy ('S Two)
p = id
f :: Conv Int -> Conv Bool
f = fromInteger
g :: Sum [Int] -> Sum Bool -> Int
g n b = if b then n else 0
main :: IO ()
main = do
  putStrLn (describe (Sq 3) ++ describe (Disc 1))
  print (total [Sq 1, Sq 2], total [Disc 1])
  print (f 7 + g 1 True)
  print (p Proxy)
