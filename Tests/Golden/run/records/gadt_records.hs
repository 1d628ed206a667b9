{-# LANGUAGE GADTs, RankNTypes, KindSignatures, ExistentialQuantification, DeriveTraversable, StandaloneDeriving, FlexibleInstances #-}
module Main where
import Data.Kind
-- Record syntax of GADT constructors.
data Reg a where
  Pair :: { lower :: a, upper :: b } -> Reg (a, b)
  Single :: { lower :: a } -> Reg (a, b)
  Count :: { count :: Int } -> Reg Bool
  Noted :: Show n => { note :: n, size :: !Int } -> Reg ()

make :: a -> b -> Reg (a, b)
make l u = Pair { upper = u, lower = l }

forget :: Reg c -> Reg c
forget Pair { lower = l } = Single { lower = l }
forget r = r

data Rank = A { f :: forall a. a -> a, n :: Int } | B { n :: Int, f :: forall b. b -> b }

data Free a where
  F1 :: { shared :: x, one :: Int } -> Free x
  F2 :: { shared :: y, two :: Maybe y } -> Free y
  deriving (Show, Eq)

data List :: Type -> Type where
  Nil :: List a
  Cons :: { hd :: a, tl :: List a } -> List a

data Ex = forall e. Show e => Ex { secret :: e, public :: Int } | forall k. Ex2 { secret :: k, public :: Int }

data Term2 a where
  Lit2 :: { val2 :: Int } -> Term2 Int
  Succ2 :: { num2 :: Term2 Int } -> Term2 Int

eval :: Term2 a -> a
eval Lit2 { val2 = v } = v
eval Succ2 { num2 = t } = eval t + 1

describe :: Reg a -> String
describe Noted { size = s, note = t } = show t ++ show s
describe Count { count = c } = show (c, lower Single { lower = c })
describe _ = "other"

main :: IO ()
main = do
  print (lower (make (8 :: Int) (undefined :: String)) + 1)
  print (lower (forget (make 'x' ())))
  print (count (Count { count = 3 }), count (Count 3) { count = 4 })
  print (f (A { f = id, n = 1 }) 'c', f (B 2 id) True, n (A id 3) { n = 5 })
  print [F1 { one = 1, shared = 'a' }, F2 { two = Nothing, shared = 'b' }]
  print (map shared [F1 'c' 2, F2 'd' (Just 'e')], F1 'c' 1 == (F1 'd' 1) { shared = 'c' })
  print ((F1 'c' 1) { shared = 'z' })
  print (hd (tl (Cons 1 (Cons { tl = Nil, hd = 2 }))), hd ((Cons 'x' Nil) { hd = 'y' }))
  print (public (Ex { secret = 'x', public = 1 }), public (Ex2 () 3) { public = 4 })
  putStrLn (unwords (map describe [Noted { size = 3, note = Just 'n' }, (Noted 'q' 1) { size = 2 }]) ++ describe (Count 1))
  print (eval (Succ2 { num2 = Lit2 { val2 = 41 } }), val2 (Lit2 1) { val2 = 7 })
