module Main where
infixr 9 .:.
infixl 9 !.
infixr 8 ^^.
infixl 7 *., `times`
infix 5 =.=
infixr 5 :>
infixl 1 >>.
infixr 0 $.
infixl 0 `on0`
data S = N Int | S :> S | S :* S deriving Show
infixl 6 :*
(.:.) :: (b -> c) -> (a -> b) -> a -> c
(.:.) = (.)
(!.) :: [a] -> Int -> a
(!.) = (!!)
(^^.), (*.), times, plain, on0 :: Integer -> Integer -> Integer
(^^.) = (^)
(*.) = (*)
times a b = a * b - 1
plain a b = a - b     -- no declaration: infixl 9
on0 a b = a * 7 + b
(=.=) :: Integer -> Integer -> Bool
(=.=) = (==)
(>>.) :: a -> (a -> b) -> b
x >>. f = f x
($.) :: (a -> b) -> a -> b
f $. x = f x
main :: IO ()
main = do
  print (2 ^^. 3 ^^. 2, 2 *. 3 ^^. 2, 2 `times` 3 `times` 4)
  print (10 `plain` 3 `plain` 2, 10 `plain` 3 * 2, 2 * 10 `plain` 3)
  print (1 + 2 =.= 3, 1 *. 2 + 3 =.= 5)
  print (N 1 :> N 2 :> N 3)
  print (N 1 :* N 2 :* N 3 :> N 4 :* N 5)
  print ([[1, 2], [3, 4]] !. 1 !. 0 :: Int)
  print (3 >>. (+ 1) >>. (* 2))
  print $. negate .:. (+ 1) $. 4
  print (1 `on0` 2 `on0` 3 + 4)
  print (let infixl 1 +++; a +++ b = a * b in 1 + 2 +++ 3 + 4)
  print (loc 2 3)
  print (map (subtract 1 . (* 2)) [1, 2] ++ [3] ++ [4 | True])
  print (1 : 2 : [] ++ 3 : [], not True || True && False, 1 == 2 || 3 < 4 && 'a' /= 'b')
  print (- 2 ^ (2 :: Int) + 1 :: Int, 2 - 3 - 4, 2 ^ 3 ^ (2 :: Int), 100 `div` 7 `mod` 5 * 2)
  where
    loc a b = a <-> b <-> 1
      where infixr 4 <->
            x <-> y = x - y
