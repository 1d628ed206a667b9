{-# LANGUAGE FlexibleInstances, FlexibleContexts, UndecidableInstances, DataKinds, MultiParamTypeClasses, KindSignatures, TypeOperators, ScopedTypeVariables, AllowAmbiguousTypes, TypeApplications #-}
-- Variables of an instance's head are nothing but themselves where its own constraints are solved: instances that are more
-- specific do not come into question.
module Main where

class Say a where
  say :: a -> String
instance Say Char where say c = [c]
instance Say Int where say = show
instance {-# OVERLAPPABLE #-} Say a => Say [a] where say xs = "[" ++ concatMap ((++ ";") . say) xs ++ "]"
instance {-# OVERLAPPING #-} Say [Char] where say s = show s
newtype Many b = Many [b]
instance Say b => Say (Many b) where say (Many xs) = "many " ++ say xs
instance (Say a, Say b) => Say (a, b) where say (x, y) = say [x] ++ say [[y]]

data Flag = Get | Set
data Cell = G Bool | S Bool

class (Has 'Get x ts) => HasToo x (ts :: [Cell])
class Has (f :: Flag) (x :: Bool) (ts :: [Cell]) where has :: Int
instance {-# OVERLAPPING #-} Has 'Get x ('G x ': tr) where has = 0
instance {-# OVERLAPPING #-} Has 'Get x ('S x ': tr) where has = 10
instance Has 'Get x ts => Has 'Get x (t ': ts) where has = 1 + has @'Get @x @ts
instance {-# OVERLAPPING #-} Has 'Set x ('S x ': tr) where has = 100
instance Has 'Set x ts => Has 'Set x (t ': ts) where has = 1000 + has @'Set @x @ts
instance Has 'Get x ts => HasToo x (t ': ts)

main :: IO ()
main = do
  putStrLn (say "abc" ++ say [1 :: Int, 2] ++ say (Many "abc") ++ say (Many [3 :: Int]))
  putStrLn (say ('x', 'y') ++ say (1 :: Int, "z"))
  print (has @'Get @'True @'[ 'G 'False, 'S 'True], has @'Set @'True @'[ 'G 'True, 'S 'False, 'S 'True])
