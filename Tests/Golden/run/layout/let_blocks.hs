module Main where
f :: Int -> Int
f x = let a = x; b = a + 1
          c = b + 1 in a + b + c
g :: Int -> Int
g x = let
   a = 1
   b = 2
   in
   a + b + x
h :: Int -> Int
h x = let y = x in let z = y in let { w = z } in w
k :: Int -> (Int, Int)
k n = (let x = n in x, let y = n; z = y in z + 1) -- parse-error rule closes the blocks
m :: [Int]
m = [let x = 1 in x, let x = 2; y = x in y]
p :: Int -> Int
p x = (case x of 1 -> 10; 2 -> 20; _ -> let q = 5 in q) + 1
e :: Int
e = let in 5
main :: IO ()
main = do
  print (f 1, g 1, h 1, k 1, m, map p [1, 2, 3], e)
  let a = 1
      b = 2
      f' 0 = 'z'
      f' _ = 's'
  let c = a + b
  print (c, f' 0, f' 1)
  let d = 4; e' = 5
  print (d + e') where
