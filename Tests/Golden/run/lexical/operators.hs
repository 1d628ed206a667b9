module Main where
-- operators made of odd characters
infixl 6 .+., <+>, &&&
infixr 5 +++, :+:
infix 4 =~=, !=
(.+.), (<+>), (&&&), (!), (#), (?), (@@), (~~), (|>), (<|), (-.), (.-), (=~), (..:), (|:|), ($$$), (%%) :: Int -> Int -> Int
a .+. b = a + b
a <+> b = a + b + 1
a &&& b = a * b
a ! b = a - b
(#) a b = a * 2 + b
(?) = \a b -> a + b * 100
a @@ b = a * b
a ~~ b = a - b
a |> b = b - a
a <| b = a - b
a -. b = a - b
a .- b = a - b
a =~ b = a + b
a ..: b = a * 10 + b
a |:| b = a * 100 + b
a $$$ b = a + b
a %% b = a `mod` b
(=~=), (!=) :: Int -> Int -> Bool
a =~= b = abs (a - b) < 2
a != b = a /= b
(+++) :: [a] -> [a] -> [a]
(+++) = (++)
data E = Int :+: E | Nil | E :*: E | E `And` E deriving Show
infixl 7 :*:
main :: IO ()
main = do
  print (1 .+. 2 <+> 3 &&& 4)
  print (5 ! 2, 5 # 2, 5 ? 2, 5 @@ 2, 5 ~~ 2, 5 |> 2, 5 <| 2, 5 -. 2, 5 .- 2, 5 =~ 2, 5 ..: 2)
  print (5 |:| 2, 5 $$$ 2, 5 %% 2)
  print (1 =~= 2, 3 != 3)
  print ("a" +++ "b" +++ "c")
  print (1 :+: 2 :+: Nil)
  print (Nil :*: Nil `And` Nil)
  print (map (subtract 1) [1, 2], map (\x -> -x) [1, 2], (`div` 2) 9, (2 `div`) 9, (.+. 1) 2, (1 .+.) 2)
  print (foldr (.) id [(+ 1), (* 2), subtract 3] 10)
