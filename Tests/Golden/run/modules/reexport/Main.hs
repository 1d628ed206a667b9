module Main where
import All
import qualified All as Q
main :: IO ()
main = do
  print (fromA, fromB, sort' [3, 1, 2 :: Int])
  print (sort "hello", Q.nub [1, 1, 2 :: Int], toUpper 'x')
  print (T1 5, getT (T1 7), [minBound .. maxBound :: E])
  print (method (3 :: Int), method True, Q.defaulted 'c')
  print (1 <+> 2 <+> 3, 2 `Q.times` 3)
