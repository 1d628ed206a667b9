-- Derived Show/Read/Eq/Ord for infix constructors of several fixities, backquoted constructors, negative and nested fields
module Main where
import Data.List (sort)

infixr 5 :::
infixl 6 :+:, :-:
infix 4 `Is`
infixl 9 :@

data E a = L a | E a :+: E a | E a :-: E a | Neg { unNeg :: E a } deriving (Eq, Ord, Show, Read)
data Chain a = End | a ::: Chain a deriving (Eq, Ord, Show, Read)
data Fact a b = a `Is` b | (:?) { lhs :: a, (<%>) :: b } deriving (Eq, Ord, Show, Read)
data App = V String | App :@ App | Int `Lam` App deriving (Eq, Ord, Show, Read)
newtype Wrap f = Wrap { getWrap :: Maybe f } deriving (Eq, Ord, Show, Read)

roundTrip :: (Show a, Read a, Eq a) => a -> (Bool, Bool)
roundTrip x = (read (show x) == x, read ("  ( " ++ showsPrec 11 x " ) ") == x)

main :: IO ()
main = do
  let e1 = L (-1) :+: L 2 :-: L (-3) :: E Int
      e2 = Neg (L 1 :+: Neg { unNeg = L (-2) }) :+: (L 3 :-: L 4)
  print e1
  print e2
  print (map Just [e1, e2])
  print (1.5 ::: (-2.5) ::: End :: Chain Double)
  print (Just (-1) ::: Nothing ::: End :: Chain (Maybe Int))
  print ((L 1 :+: L 2) `Is` (3 ::: End) :: Fact (E Int) (Chain Int))
  print ((:?) { lhs = -1, (<%>) = Wrap (Just (-2)) } :: Fact Int (Wrap Int))
  print [V "x" :@ V "y" :@ V "z", V "x" :@ (V "y" :@ V "z"), (-1) `Lam` V "a" :@ V "b", (2 `Lam` V "a") :@ V "b"]
  print (roundTrip e1, roundTrip e2, roundTrip (V "x" :@ ((-1) `Lam` V "a")))
  print (roundTrip (1 ::: (-2) ::: End :: Chain Int), roundTrip ((:?) { lhs = 'x', (<%>) = End } :: Fact Char (Chain ())))
  print (read "L 1:+:L 2" :: E Int)
  print (read "Neg{unNeg=L (- 5)}" :: E Int)
  print (reads "(Wrap {getWrap = Just 3}) rest" :: [(Wrap Int, String)])
  print (reads "L 1 :+: L 2 :+: L 3" :: [(E Int, String)])
  print (reads "Neg L 1" :: [(E Int, String)])
  print (sort [V "b" :@ V "a", V "z", 0 `Lam` V "q", V "a" :@ V "z", V "b", (-1) `Lam` V "zz"])
  print (compare (1 ::: End) (1 ::: 0 ::: End), End < (undefined ::: undefined :: Chain Int), maximum [1 `Is` 'a', (:?) 0 'b', 2 `Is` 'z'])
  putStrLn (showsPrec 6 e1 "" ++ " / " ++ showsPrec 7 e1 "" ++ " / " ++ showsPrec 5 (1 ::: End) "" ++ " / " ++ showsPrec 6 (1 ::: End) "")
