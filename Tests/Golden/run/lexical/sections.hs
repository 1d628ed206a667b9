module Main where
infixl 6 |+|
(|+|) :: [Int] -> [Int] -> [Int]
xs |+| ys = zipWith (+) xs ys
infixr 0 `apply`
apply :: (a -> b) -> a -> b
apply f x = f x
main :: IO ()
main = do
  print (map (+ 1) [1, 2], map (1 +) [1, 2], map (^ 2) [1, 2, 3], map (2 ^) [1, 2, 3])
  print (map (`elem` "aeiou") "hello", map ('a' `elem`) ["abc", "xyz"])
  print (map (subtract 2) [5], map (2 -) [5])
  print ((`div` 3) 10, (10 `div`) 3)
  print ((* 2 ^ 3) 1, ((1 + 2) *) 3, (2 * 3 +) 1, (.) (+ 1) (* 2) 5, ((+ 1) . (* 2)) 5)
  print (([1, 2] |+|) [3, 4], (|+| [1, 1]) [1, 2], (|+|) [1] [2])
  print ((,) 1 2, (,,) 1 2 3, (, ) 'a' "b")
  print ((: []) 1, (1 :) [2], (:) 1 [])
  print (($ 3) (+ 4), map ($ 3) [(+ 1), (* 2)], (negate $) 3)
  print ((subtract 1 . (* 2)) 5, ((.) . (.)) negate (+) 3 4)
  print ((== 3) 3, (3 /=) 3, (&& True) False, (|| True) False)
  print ((`apply` 3) (+ 1), (succ `apply`) 3, apply succ `apply` 4)
  print (foldr (\x -> (x +)) 0 [1 .. 10], flip (-) 1 2, (!! 1) "abc", ("abc" !!) 2)
  print ((++ "!") "hi", ("> " ++) "hi", (++) "a" "b")
