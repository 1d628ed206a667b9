module Main where
-- enough constructors that tags beyond six matter
data Big = C0 | C1 Int | C2 | C3 Int Int | C4 | C5 String | C6 | C7 Int | C8 | C9 Big | C10 Bool | C11
  deriving (Show, Eq, Ord)
name :: Big -> String
name C0 = "zero"
name (C1 n) = "one " ++ show n
name C2 = "two"
name (C3 a b) | a < b = "three <" | a == b = "three ="
name C4 = "four"
name (C5 s) = "five " ++ s
name C6 = "six"
name (C7 n) = "seven " ++ show (n + 1)
name (C9 C6) = "nine six"
name (C9 b) = "nine " ++ name b
name (C10 True) = "ten yes"
name C11 = "eleven"
name b = "default " ++ show b
succ' :: Big -> Big
succ' b = case b of
  C6 -> C7 0
  C7 n | n > 2 -> C8
       | otherwise -> C7 (n + 1)
  C8 -> C9 C8
  C9 C8 -> C10 False
  C10 False -> C10 True
  C10 _ -> C11
  other -> other
data Day = D1 | D2 | D3 | D4 | D5 | D6 | D7 | D8 | D9 deriving (Show, Eq, Ord, Enum, Bounded)
weight :: Day -> Int
weight D9 = 90
weight D8 = 80
weight D7 = 70
weight D1 = 10
weight d = fromEnum d
main :: IO ()
main = do
  let all' = [C0, C1 1, C2, C3 1 2, C3 2 2, C3 2 1, C4, C5 "s", C6, C7 7, C8, C9 C6, C9 (C9 C11), C10 True, C10 False, C11]
  mapM_ (putStrLn . name) all'
  print (take 12 (iterate succ' C6))
  print (map weight [minBound ..])
  print (maximum all', minimum all', all' == all', compare (C7 1) (C7 2), C11 > C10 True)
  print [d | d <- [D1 ..], d > D5]
