module Main where
-- non-tail recursion a million deep and more
mySum :: [Int] -> Int
mySum [] = 0
mySum (x : xs) = x + mySum xs
count :: Int -> Integer
count 0 = 0
count n = 1 + count (n - 1)
data T = L | N T Int T
rightSpine :: Int -> T
rightSpine n = go 0 L where go i t | i == n = t
                                   | otherwise = go (i + 1) (N L i t)
leftSpine :: Int -> T
leftSpine n = go 0 L where go i t | i == n = t
                                  | otherwise = go (i + 1) (N t i L)
total :: T -> Int
total L = 0
total (N l x r) = total l + x + total r
main :: IO ()
main = do
  print (mySum [1 .. 1000000])
  print (foldr (+) 0 [1 .. 1000000])
  print (foldl (+) 0 [1 .. 1000000])
  print (count 1000000)
  print (total (rightSpine 300000), total (leftSpine 300000))
  print (length (show (foldr (\x acc -> x : acc) [] [1 .. 200000 :: Int])))
  xs <- mapM return [1 .. 200000 :: Int]
  print (last xs)
  print (fst (foldr (\x ~(a, b) -> (x + b, a)) (0, 0) [1 .. 100000 :: Int]))
