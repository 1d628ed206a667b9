{-# LANGUAGE DataKinds, GADTs, PatternSynonyms, PolyKinds, RankNTypes, ScopedTypeVariables, StandaloneKindSignatures #-}
{-# LANGUAGE TypeApplications, TypeFamilies, TypeOperators, UndecidableInstances, ViewPatterns #-}
-- A family that arguments make a function; representations compared across kinds; operators with kind signatures.
module Main where

import Data.Kind (Type)
import Type.Reflection

data Ty = TInt | Ty :-> Ty

data Elem (ts :: [k]) (t :: k) where
  Here :: Elem (t : ts) t
  There :: Elem ts t -> Elem (u : ts) t

data Expr (g :: [Ty]) (t :: Ty) where
  Var :: Elem g t -> Expr g t
  Lam :: Expr (a : g) b -> Expr g (a ':-> b)
  App' :: Expr g (a ':-> b) -> Expr g a -> Expr g b
  Lit :: Int -> Expr g 'TInt
  Plus :: Expr g 'TInt -> Expr g 'TInt -> Expr g 'TInt

type Meaning :: Ty -> Type
type family Meaning t where
  Meaning 'TInt = Int
  Meaning (a ':-> b) = Meaning a -> Meaning b

data Env (g :: [Ty]) where
  Nil :: Env '[]
  Cons :: Meaning t -> Env g -> Env (t : g)

look :: Elem g t -> Env g -> Meaning t
look Here (Cons x _) = x
look (There e) (Cons _ xs) = look e xs

-- `eval e f` is a function by what `f` is.
eval :: Env g -> Expr g t -> Meaning t
eval e (Var v) = look v e
eval e (Lam b) = \x -> eval (Cons x e) b
eval e (App' f x) = eval e f (eval e x)
eval _ (Lit n) = n
eval e (Plus a b) = eval e a + eval e b

type (++) :: [k] -> [k] -> [k]
type family xs ++ ys where
  '[] ++ ys = ys
  (x : xs) ++ ys = x : (xs ++ ys)

shifted :: proxy ys -> Elem xs t -> Elem (xs ++ ys) t
shifted _ Here = Here
shifted ys (There e) = There (shifted ys e)

distance :: Elem ts t -> Int
distance Here = 0
distance (There e) = 1 + distance e

-- The signature's variables are in scope in the pattern.
pattern IsInt :: forall b. () => (b ~ Int) => TypeRep b -> TypeRep b
pattern IsInt r <- r@(eqTypeRep (typeRep @Int) . (id :: TypeRep b -> TypeRep b) -> Just HRefl)

describe :: TypeRep a -> a -> String
describe (eqTypeRep (typeRep @Int) -> Just HRefl) n = show (n + 1)
describe (App l t) xs | Just HRefl <- eqTypeRep l (typeRep @[]) = concatMap (describe t) xs
describe (App l t) m | Just HRefl <- eqTypeRep l (typeRep @Maybe) = maybe "-" (describe t) m
describe _ _ = "?"

isInt :: TypeRep (a :: Type) -> Bool
isInt (IsInt _) = True
isInt _ = False

main :: IO ()
main = do
  let twice = Lam (Lam (App' (Var (There Here)) (App' (Var (There Here)) (Var Here))))
      increment = Lam (Plus (Var Here) (Lit 1))
  print (eval Nil (App' (App' twice increment) (Lit 40)))
  print (distance (shifted (typeRep :: TypeRep '[Char]) (There Here :: Elem '[Int, Bool] Bool) :: Elem '[Int, Bool, Char] Bool))
  putStrLn (describe typeRep [Just (3 :: Int), Nothing, Just 9])
  putStrLn (describe typeRep (Just 'c'))
  print (isInt (typeRep @Int), isInt (typeRep @[Int]))
