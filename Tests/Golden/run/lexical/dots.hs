module Main where
import qualified Data.List as L
data T = F Int | Just' deriving (Show, Eq, Ord)
f, g :: Int -> Int
f = (+ 1)
g = (* 2)
(.:) :: (c -> d) -> (a -> b -> c) -> a -> b -> d
(.:) = (.) . (.)
main :: IO ()
main = do
  print ((f.g) 3, (f . g) 3, (f .g) 3, (f. g) 3)
  print (map (f.f) [1, 2], map (Just . f) [3])
  print ([1..5], [1 ..5], [f 1..f 4], [f 0, f 2..f 8])
  print [False ..]
  print [x|x<-[1..3],x/=2]
  print ((show.:(+)) 1 2)
  print ((L.sort.L.nub) [3,3,1], (L.length.show) 12345)
  print (f$1)
  print [LT ..]
  print (['a'..'e'], ['a','c'..'i'])
