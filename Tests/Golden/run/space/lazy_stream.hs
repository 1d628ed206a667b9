module Main where
import Data.List (foldl')
-- long pipelines in constant space: nothing may hold on to the head of the list
main :: IO ()
main = do
  print (length (filter even (map (+ 1) (takeWhile (< 1000000) (iterate (+ 1) (0 :: Int))))))
  print (foldl' (+) 0 (zipWith (*) [1 .. 1000000] (cycle [1, -1])) :: Int)
  let loop :: Int -> Int -> Int
      loop 0 acc = acc
      loop n acc = loop (n - 1) (acc + n `mod` 7)
  print (loop 2000000 0)
  mapM_ (\n -> if n `mod` 500000 == 0 then print n else return ()) [1 .. 1500000 :: Int]
  print (last (concat (replicate 1000 [1 .. 1000 :: Int])))
